"""The comparison with the official packages does what it says; `make test-peers` runs it."""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from dev.build import brand_packages
from dev.peers import expected
from dev.peers.__main__ import Tally
from dev.peers.calls import recorded_calls, recorded_handlers
from dev.peers.compare import Difference, differences
from dev.peers.expected import EXPECTED, Expected, reason_for
from dev.peers.replies import VARIANTS, reply
from dev.peers.rounds import Comparison, Rounds
from dev.peers.stage import Outcome, Stage
from dev.sides import OUR_CODE, ROOT, Side
from opend import schema
from tests.simulator.conftest import no_thread_is_left

__all__ = ["no_thread_is_left"]


def returned(*value: Any, asked: tuple[Any, ...] = ()) -> Outcome:
    return Outcome({"returned": list(value)}, asked)


def frame(**columns: list[Any]) -> dict[str, Any]:
    rows = [list(row) for row in zip(*columns.values(), strict=True)]
    return {"$df": list(columns), "dtypes": ["int64"] * len(columns), "rows": rows}


def test_two_processes_of_one_side_are_alike() -> None:
    package = brand_packages()[0]
    side = Side("itself", package, Path(sys.executable), OUR_CODE)
    with Stage(side) as one, Stage(side) as other:
        rounds = Rounds(one, other)
        compared = [*islice(rounds.calls([11]), 60), *rounds.pushes([11])]
    assert len(compared) >= 60
    assert [comparison for comparison in compared if comparison.found and comparison.what != "get_global_state"] == []


def test_every_recorded_call_is_known_once() -> None:
    labels = [call.label for call in recorded_calls()]
    assert len(labels) == len(set(labels)) > 900
    assert len(recorded_handlers()) == 15


@pytest.mark.parametrize("variant", VARIANTS)
def test_replies_follow_from_seed_and_variant(variant: str) -> None:
    for operation in schema.operations().values():
        first = reply(operation.response, 3, variant)
        reply.cache_clear()
        assert first == reply(operation.response, 3, variant)
        assert first.IsInitialized()


def test_replies_differ_by_seed_and_variant() -> None:
    bodies = [
        reply("Qot_RequestHistoryKL.Response", seed, name).SerializeToString() for seed in (1, 2) for name in VARIANTS
    ]
    assert len(set(bodies)) == len(bodies)


@pytest.mark.parametrize(
    ("official", "ours", "where"),
    [
        (returned(0, {"a": 1}), returned(0, {"a": 1}), []),
        (returned(0, {"a": 1}), returned(0, {"a": 1.0}), ["returned/1/a"]),
        (returned(0, {"a": 1, "b": 2}), returned(0, {"b": 2, "a": 1}), ["returned/1/order"]),
        (returned(0, {"a": 1}), returned(0, {}), ["returned/1/a"]),
        (returned(0, frame(a=[1, 2], b=[3, 4])), returned(0, frame(a=[1, 2], b=[3, 5])), ["returned/1/rows/b/1"]),
        (returned(0, frame(a=[1])), returned(0, frame(b=[1])), ["returned/1/$df/0"]),
        (returned(-1, "division by zero"), returned(-1, "own words"), []),
        (returned(-1, "division by zero", None), returned(-1, "own words"), ["returned"]),
        (returned(-1, "division by zero", None), returned(-1, "own", "words"), ["returned/2"]),
        (returned(-1, "synthetic failure 7"), returned(-1, "own words"), ["returned/1"]),
        (returned(-1, "division by zero"), returned(0, {}), ["returned"]),
        (Outcome({"raised": "TypeError: none"}), returned(-1, "own words"), ["returned"]),
        (Outcome({"raised": "TypeError: none"}), returned(0, {}), ["returned"]),
    ],
)
def test_what_counts_as_a_difference(official: Outcome, ours: Outcome, where: list[str]) -> None:
    assert [difference.where for difference in differences(official, ours)] == where


def test_requests_are_compared_but_for_what_is_free() -> None:
    def asked(name: str, **c2s: Any) -> Outcome:
        return returned(0, asked=({"name": name, "c2s": c2s},))

    assert not differences(asked("Trd_PlaceOrder", packetID=1, qty=2), asked("Trd_PlaceOrder", packetID=3, qty=2))
    assert not differences(asked("Qot_Sub", subTypeList=[1, 2]), asked("Qot_Sub", subTypeList=[2, 1]))
    assert differences(asked("Qot_GetKL", reqNum=[1, 2]), asked("Qot_GetKL", reqNum=[2, 1]))
    assert differences(asked("Qot_GetKL"), returned(0))


def test_expected_differences_have_a_reason_and_count_as_passed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(expected, "EXPECTED", (Expected("get_foo", "returned/1/a", "N*", "because"),))
    known, unknown = Difference("returned/1/a", "N/A", 0), Difference("returned/1/b", "N/A", 0)
    assert reason_for("get_foo", known) == "because"
    assert reason_for("get_foo", unknown) is None and reason_for("get_bar", known) is None
    tally = Tally()
    tally.add(Comparison("foo/1", "get_foo", [known]))
    tally.add(Comparison("foo/2", "get_foo", [known, unknown]))
    assert (tally.passed, tally.failed, tally.reasons["get_foo: because"]) == (1, 1, 2)
    assert capsys.readouterr().out.splitlines() == ["  foo/2", '    returned/1/b: official "N/A", ours 0']


def test_expected_differences_stand_in_the_document() -> None:
    document = (ROOT / "docs" / "differences.md").read_text(encoding="utf-8")
    assert [each.what for each in EXPECTED if f"`{each.what}`" not in document] == []
