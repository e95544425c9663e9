from __future__ import annotations

import io
import json
import math
from collections.abc import Callable

import numpy as np
import pytest

from opend.cli import output
from opend.cli.output import Csv, Json, LiveTable, PlainTable, open_output, plain, shown

ROWS = [
    {"code": "HK.00700", "name": "騰訊控股", "price": 509.5, "volume": 21_780_600.0, "gap": math.nan},
    {"code": "US.AAPL", "name": "Apple", "price": 0.00123456, "volume": 7.0, "gap": 1.0},
]
COLUMNS = ("code", "name", "price", "volume", "gap", "missing")


Attach = Callable[..., "Terminal"]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def attach(monkeypatch: pytest.MonkeyPatch) -> Attach:
    """Attaches a terminal of some width; not before the test begins, because pytest takes stdout until then."""

    def terminal(width: int = 200) -> Terminal:
        screen = Terminal()
        monkeypatch.setattr("sys.stdout", screen)
        monkeypatch.setenv("TERM", "xterm-256color")
        monkeypatch.setenv("COLUMNS", str(width))
        monkeypatch.delenv("NO_COLOR", raising=False)
        return screen

    return terminal


def test_a_plain_table_is_aligned(capsys: pytest.CaptureFixture[str]) -> None:
    PlainTable(COLUMNS).show(ROWS)
    assert capsys.readouterr().out.splitlines() == [
        "code      name           price      volume  gap  missing",
        "HK.00700  騰訊控股       509.5  21,780,600",
        "US.AAPL   Apple     0.00123456           7    1",
    ]


def test_a_plain_table_keeps_its_columns_as_rows_come(capsys: pytest.CaptureFixture[str]) -> None:
    table = PlainTable(("code", "price"))
    table.add([{"code": "HK.00700", "price": 1.0}])
    table.add([])
    table.add([{"code": "X", "price": 22_000.0}])
    assert capsys.readouterr().out.splitlines() == ["code      price", "HK.00700      1", "X         22,000"]


def test_an_empty_table_has_its_head(capsys: pytest.CaptureFixture[str]) -> None:
    PlainTable(("code", "price")).show([])
    assert capsys.readouterr().out == "code  price\n"


def test_json_is_a_list_or_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    Json(COLUMNS).show(ROWS)
    told = json.loads(capsys.readouterr().out)
    assert told[0] == {**ROWS[0], "gap": None, "missing": None}
    Json(COLUMNS).add(ROWS)
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == told


def test_csv_has_one_head(capsys: pytest.CaptureFixture[str]) -> None:
    table = Csv(("code", "gap", "legs"))
    table.add([{**ROWS[0], "legs": [1, 2]}])
    table.add([{**ROWS[1], "legs": "a,b"}])
    assert capsys.readouterr().out == 'code,gap,legs\nHK.00700,,"[1, 2]"\nUS.AAPL,1.0,"a,b"\n'


def test_values_of_numpy_are_plain() -> None:
    assert plain(np.float64("nan")) is None
    assert plain({"a": (np.int64(3), math.inf)}) == {"a": [3, None]}
    assert json.dumps(plain(np.bool_(True))) == "true"


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, ""), (math.nan, ""), (1234567.0, "1,234,567"), (-2.3949999, "-2.395"), (0.1, "0.1"), (True, "True")],
)
def test_how_values_are_shown(value: object, text: str) -> None:
    assert shown(value) == text


def test_rich_is_for_terminals_only(attach: Attach, monkeypatch: pytest.MonkeyPatch) -> None:
    attach()
    assert isinstance(open_output("table", COLUMNS), LiveTable)
    assert isinstance(open_output("json", COLUMNS), Json)
    assert isinstance(open_output("csv", COLUMNS), Csv)
    monkeypatch.setattr(output, "find_spec", lambda _: None)
    assert isinstance(open_output("table", COLUMNS), PlainTable)
    monkeypatch.setattr("sys.stdout", io.StringIO())
    assert isinstance(open_output("table", COLUMNS), PlainTable)


def test_a_terminal_shows_colours(attach: Attach) -> None:
    terminal = attach()
    with open_output("table", ("code", "change")) as table:
        table.show([{"code": "A", "change": 1.5}, {"code": "B", "change": -1.5}, {"code": "C", "change": 0.0}])
    text = terminal.getvalue()
    assert "\x1b[32m" in text and "\x1b[31m" in text


def test_a_narrow_terminal_leaves_columns_out_and_says_so(attach: Attach) -> None:
    terminal = attach(60)
    with open_output("table", ("code", "first", "second", "third")) as table:
        table.show([{"code": "HK.00700", "first": "x" * 30, "second": "y" * 30, "third": "z"}])
    text = terminal.getvalue()
    assert "x" * 30 in text and "y" not in text and "too narrow for second, third" in text


def test_rows_that_change_take_their_place(attach: Attach) -> None:
    terminal = attach()
    with open_output("table", ("code", "price"), ("code",), 2) as table:
        table.add([{"code": "A", "price": 1.0}, {"code": "B", "price": 2.0}])
        table.add([{"code": "A", "price": 3.0}])
        table.add([{"code": "C", "price": 4.0}])
    last = terminal.getvalue().rpartition("price")[2]
    assert "4" in last and "B" in last and "A" not in last


def test_a_terminal_gets_its_cursor_back(attach: Attach) -> None:
    terminal = attach()
    with open_output("table", ("code",), ("code",)) as table:
        table.add([{"code": "A"}])
        assert "\x1b[?25l" in terminal.getvalue()
    assert terminal.getvalue().rstrip().endswith("\x1b[?25h")
