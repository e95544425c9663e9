"""Replies in pages: how a call walks through them, alone and in both kinds of context."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import ModuleType
from typing import Any

import pytest

from opend.contexts.pages import PageWalk
from opend.contexts.progress import bar
from opend.errors import ConfigError, ReplyError
from opend.simulator import Simulator
from opend.simulator.responder import Call, Refusal
from opend_protocol.methods import REQUEST_HISTORY_KLINE
from tests.runtime.kit import AsyncTestContext, Face, SyncFace, SyncTestContext, logged, message

HISTORY = replace(REQUEST_HISTORY_KLINE, facts=())
ARGUMENTS = {
    "code": "HK.00700",
    "start": "2026-01-05",
    "end": "2026-03-06",
    "ktype": "K_DAY",
    "autype": "qfq",
    "fields": ["1"],
    "max_count": None,
    "page_req_key": None,
    "extended_time": False,
    "session": "N/A",
}

Page = tuple[Sequence[str], bytes | None]


def reply(times: Sequence[str], key: bytes | None) -> Any:
    bars = [{"time": time, "isBlank": time == "blank"} for time in times]
    s2c = {"security": {"market": 1, "code": "00700"}, "klList": bars} | ({} if key is None else {"nextReqKey": key})
    return message("Qot_RequestHistoryKL.Response", {"retType": 0, "s2c": s2c})


def walk(*pages: Page, to_the_end: bool = False, **arguments: Any) -> tuple[PageWalk, list[Any], list[list[str]]]:
    """A walk over pages: itself, what it asked for, and the pages it gave."""
    walked = PageWalk(HISTORY, ARGUMENTS | arguments, to_the_end=to_the_end)
    requests, tables = [], []
    for page in pages:
        assert walked.request is not None
        requests.append(walked.request.c2s)  # type: ignore[attr-defined]
        tables.append(list(walked.take(reply(*page))["time_key"]))
    return walked, requests, tables


# The walk


def test_a_walk_follows_the_keys_until_there_is_none() -> None:
    walked, requests, tables = walk((["1", "2"], b"x"), (["3"], b"y"), (["4"], None))

    assert tables == [["1", "2"], ["3"], ["4"]]
    assert [request.nextReqKey for request in requests] == [b"", b"x", b"y"]
    assert not requests[0].HasField("nextReqKey")
    assert {request.maxAckKLNum for request in requests} == {1000}
    assert (walked.request, walked.key, walked.goes_round) == (None, None, False)


def test_a_walk_ends_when_there_are_rows_enough_and_names_the_next_page() -> None:
    walked, requests, _ = walk((["1", "2"], b"x"), (["3"], b"y"), max_count=3)

    assert [request.maxAckKLNum for request in requests] == [3, 1]
    assert (walked.request, walked.key) == (None, b"y")


def test_blank_bars_are_no_rows() -> None:
    walked, _, tables = walk((["1", "blank"], b"x"), max_count=2)

    assert tables == [["1"]]
    assert walked.request is not None


def test_no_page_is_larger_than_pages_are() -> None:
    _, requests, _ = walk((["1"], None), max_count=5000)

    assert requests[0].maxAckKLNum == 1000


def test_to_the_end_the_count_is_that_of_a_page() -> None:
    walked, requests, _ = walk((["1", "2"], b"x"), (["3", "4"], b"y"), max_count=2, to_the_end=True)

    assert [request.maxAckKLNum for request in requests] == [2, 2]
    assert walked.request is not None


@pytest.mark.parametrize(
    ("keys", "first"),
    [([b"x", b"x"], None), ([b"x", b"y", b"x"], None), ([b"x"], b"x"), ([b"", b""], None)],
    ids=["the same again", "in a circle", "the one begun with", "empty"],
)
def test_a_key_that_was_there_before_ends_the_walk(keys: list[bytes], first: bytes | None) -> None:
    walked, requests, _ = walk(*((["1"], key) for key in keys), page_req_key=first)

    assert (walked.request, walked.key, walked.goes_round) == (None, None, True)
    assert len(requests) == len(keys)


@pytest.mark.parametrize(
    ("name", "value"), [("max_count", -1), ("max_count", "many"), ("page_req_key", 5), ("code", "?"), ("fields", "99")]
)
def test_wrong_arguments_are_told_before_anything_is_asked(name: str, value: Any) -> None:
    with pytest.raises(ConfigError, match=name):
        PageWalk(HISTORY, ARGUMENTS | {name: value})


# Contexts


class SyncPages(SyncTestContext):
    def history(self, **arguments: Any) -> Any:
        return self._call_for_pages(HISTORY, None, **ARGUMENTS | arguments)

    def all_pages(self, **arguments: Any) -> list[Any]:
        return list(self._iterate(HISTORY, None, True, **ARGUMENTS | arguments))

    def first_page(self) -> Any:
        return next(self._iterate(HISTORY, None, True, **ARGUMENTS))


class AsyncPages(AsyncTestContext):
    async def history(self, **arguments: Any) -> Any:
        return await self._call_for_pages(HISTORY, None, **ARGUMENTS | arguments)

    async def all_pages(self, **arguments: Any) -> list[Any]:
        return [page async for page in self._iterate(HISTORY, None, True, **ARGUMENTS | arguments)]

    async def first_page(self) -> Any:
        pages = self._iterate(HISTORY, None, True, **ARGUMENTS)
        return await anext(pages)


class Book:
    """Answers with one page after another; an exception stands for a page that OpenD refuses."""

    def __init__(self, opend: Simulator, *pages: Page | Exception) -> None:
        self.pages: Iterator[Page | Exception] = iter(pages)
        self.asked = 0
        opend.server.responder.register("Qot_RequestHistoryKL", self.answer)

    def answer(self, _call: Call) -> Any:
        self.asked += 1
        page = next(self.pages)
        if isinstance(page, Exception):
            raise page
        return reply(*page)


def open_context(face: Face, opend: Simulator) -> Any:
    cls: Any = SyncPages if isinstance(face, SyncFace) else AsyncPages
    return face.open(opend.port, cls=cls)


def test_a_call_puts_its_pages_together(face: Face, opend: Simulator) -> None:
    book = Book(opend, (["1", "2"], b"x"), ([], b"y"), (["3"], None))
    code, table, key = open_context(face, opend).history()

    assert (code, list(table["time_key"]), list(table.index), key) == (0, ["1", "2", "3"], [0, 1, 2], None)
    assert book.asked == 3


def test_a_period_without_bars_is_an_empty_table(face: Face, opend: Simulator) -> None:
    Book(opend, ([], None))
    code, table, key = open_context(face, opend).history()

    assert (code, len(table), list(table.columns), key) == (0, 0, ["code", "name", "time_key"], None)


def test_pages_that_go_round_end_the_call_with_a_warning(face: Face, opend: Simulator) -> None:
    book = Book(opend, *[(["1"], b"x")] * 100)
    with logged() as lines:
        code, table, key = open_context(face, opend).history()

    assert (code, len(table), key, book.asked) == (0, 2, None, 2)
    assert any("OpenD named the same page twice" in line for line in lines)


def test_an_error_in_the_middle_is_the_result(face: Face, opend: Simulator) -> None:
    Book(opend, (["1"], b"x"), Refusal("too often"))

    assert open_context(face, opend).history() == (-1, "too often", None)


def test_a_wrong_argument_is_the_result_and_nothing_is_asked(face: Face, opend: Simulator) -> None:
    book = Book(opend)
    code, text, key = open_context(face, opend).history(max_count=-1)

    assert (code, key, book.asked) == (-1, None, 0)
    assert "max_count" in text


def test_pages_one_by_one(face: Face, opend: Simulator) -> None:
    Book(opend, (["1", "2"], b"x"), (["3"], None))
    pages = open_context(face, opend).all_pages(max_count=2)

    assert [list(page["time_key"]) for page in pages] == [["1", "2"], ["3"]]


def test_a_page_is_asked_for_when_it_is_its_turn(face: Face, opend: Simulator) -> None:
    book = Book(opend, (["1"], b"x"), (["2"], None))
    page = open_context(face, opend).first_page()

    assert (list(page["time_key"]), book.asked) == (["1"], 1)


def test_errors_between_pages_are_raised(face: Face, opend: Simulator) -> None:
    Book(opend, (["1"], b"x"), Refusal("too often"))
    context = open_context(face, opend)

    with pytest.raises(ReplyError, match="too often"):
        context.all_pages()
    with pytest.raises(ConfigError, match="start"):
        context.all_pages(start=5)


# The progress bar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class CountingBar:
    """Stands for tqdm's."""

    made: list[CountingBar] = []

    def __init__(self, **settings: Any) -> None:
        self.settings, self.rows, self.is_closed = settings, 0, False
        self.made.append(self)

    def __enter__(self) -> CountingBar:
        return self

    def __exit__(self, *_: object) -> None:
        self.is_closed = True

    def update(self, n: int) -> None:
        self.rows += n


@pytest.fixture
def bars(monkeypatch: pytest.MonkeyPatch) -> list[CountingBar]:
    tqdm = ModuleType("tqdm")
    tqdm.tqdm = CountingBar  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "tqdm", tqdm)
    monkeypatch.setattr(CountingBar, "made", [])
    return CountingBar.made


def test_a_terminal_shows_the_rows_that_have_come(
    face: Face, opend: Simulator, bars: list[CountingBar], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    Book(opend, (["1", "2"], b"x"), (["3"], None))
    open_context(face, opend).all_pages()

    (shown,) = bars
    assert (shown.rows, shown.is_closed) == (3, True)
    assert shown.settings == {"desc": "request_history_kline", "unit": " rows"}


@pytest.mark.parametrize("stderr", [io.StringIO(), None], ids=["pipe", "none"])
def test_nothing_is_shown_where_there_is_no_terminal(
    stderr: Any, bars: list[CountingBar], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", stderr)
    with bar("title", wanted=True) as shown:
        shown.update(1)
    assert bars == []


def test_nothing_is_shown_where_it_is_not_wanted_or_tqdm_is_missing(
    bars: list[CountingBar], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal())
    with bar("title", wanted=False) as shown:
        shown.update(1)
    monkeypatch.setitem(sys.modules, "tqdm", None)
    with bar("title", wanted=True) as shown:
        shown.update(1)
    assert bars == []
