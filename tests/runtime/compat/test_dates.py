"""Dates as scripts write them."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from opend.compat import dates
from opend.compat.dates import (
    check_date_str_format,
    is_valid_date,
    normalize_date_format,
    normalize_start_end_date,
)

OPENING = {"default_time_start": "09:30:00", "default_time_end": "16:00:00"}
WRONG: tuple[Any, ...] = ("05.01.2026", "2026-13-01", "2026-01-05 25:00:00", "2026-01-05 9", "", 20260105, None)


class Noon(datetime):
    @classmethod
    def now(cls, tz: Any = None) -> datetime:  # type: ignore[override]
        return datetime(2026, 3, 10, 12, 34, 56, 789)


@pytest.mark.parametrize("text", ["2026-01-05", "2026-1-5", "2024-02-29"])
def test_dates(text: str) -> None:
    assert is_valid_date(text)


@pytest.mark.parametrize("text", [*WRONG, "2026-01-05 09:30:00", "2026-02-29"])
def test_what_is_no_date(text: Any) -> None:
    assert not is_valid_date(text)


def test_a_date_stands_for_a_time_of_day() -> None:
    assert check_date_str_format("2026-01-05") == (0, datetime(2026, 1, 5))
    assert check_date_str_format("2026-01-05", "16:00:00") == (0, datetime(2026, 1, 5, 16))
    assert check_date_str_format("2026-01-05 09:30:00", "16:00:00") == (0, datetime(2026, 1, 5, 9, 30))


def test_times_in_full() -> None:
    assert normalize_date_format("2026-1-5") == (0, "2026-01-05 00:00:00")
    assert normalize_date_format("2026-1-5", "23:59:59") == (0, "2026-01-05 23:59:59")
    assert normalize_date_format("2026-01-05 9:30:00") == (0, "2026-01-05 09:30:00")


@pytest.mark.parametrize("text", WRONG)
@pytest.mark.parametrize("read", [check_date_str_format, normalize_date_format])
def test_what_is_wrong_is_told(read: Any, text: Any) -> None:
    ret, problem = read(text)
    assert ret == -1
    assert repr(text) in problem


@pytest.mark.parametrize(
    ("start", "end", "options", "expected"),
    [
        ("2026-01-05", "2026-02-05", {}, ("2026-01-05 00:00:00", "2026-02-05 23:59:59")),
        ("2026-01-05", "2026-02-05", OPENING, ("2026-01-05 09:30:00", "2026-02-05 16:00:00")),
        ("2026-01-05", "2026-02-05", {"only_date": True}, ("2026-01-05", "2026-02-05")),
        ("2026-01-05 09:30:00", "", {}, ("2026-01-05 09:30:00", "2026-01-05 23:59:59")),
        ("2026-01-05", None, {"delta_days": 10}, ("2026-01-05 00:00:00", "2026-01-15 23:59:59")),
        ("", "2026-01-05", {"delta_days": 10}, ("2025-12-26 00:00:00", "2026-01-05 23:59:59")),
        (None, "2026-01-05", OPENING | {"delta_days": 1}, ("2026-01-04 09:30:00", "2026-01-05 16:00:00")),
        (None, None, {}, ("2026-03-10 00:00:00", "2026-03-10 23:59:59")),
        (None, None, {"delta_days": 10}, ("2026-02-28 00:00:00", "2026-03-10 23:59:59")),
        (None, None, {"delta_days": 10, "prefer_end_now": False}, ("2026-03-10 00:00:00", "2026-03-20 23:59:59")),
    ],
)
def test_periods(
    start: str | None,
    end: str | None,
    options: dict[str, Any],
    expected: tuple[str, str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dates, "datetime", Noon)
    assert normalize_start_end_date(start, end, **options) == (0, "", *expected)


@pytest.mark.parametrize(("start", "end", "named"), [("x", None, "start"), (None, "y", "end"), (1, "", "start")])
def test_an_end_that_is_no_date(start: Any, end: Any, named: str) -> None:
    ret, problem, *ends = normalize_start_end_date(start, end)
    assert (ret, ends) == (-1, [start, end])
    assert problem.startswith(f"{named} must be a date such as")
