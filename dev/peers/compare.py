"""What differs between the outcomes of two sides, as paths with both values."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from .replies import ERROR_TEXT
from .stage import Outcome

NOTHING = "<nothing>"
OWN_WORDS = "<an error text of its own>"


@dataclass(frozen=True)
class Difference:
    """One place where two outcomes differ.

    Attributes:
        where: the path to it: `asked` or `returned`, then positions, columns and names, e.g. `returned/1/rows/price`.
        official: what is there on the official side.
        ours: what is there on our side.
    """

    where: str
    official: Any
    ours: Any

    def __str__(self) -> str:
        return f"{self.where}: official {_short(self.official)}, ours {_short(self.ours)}"


def differences(official: Outcome, ours: Outcome) -> list[Difference]:
    """All differences that count. An error's own words do not, OpenD's do."""
    return [
        *_walk("asked", _asked(official), _asked(ours)),
        *_walk("returned", *_comparable(official, ours)),
    ]


def _asked(outcome: Outcome) -> list[Any]:
    return [_free_of_choice(request) for request in outcome.asked]


def _free_of_choice(request: dict[str, Any]) -> dict[str, Any]:
    """Without what a client may choose: serial numbers, and the order of lists of subscriptions."""
    c2s = {name: value for name, value in request["c2s"].items() if name != "packetID"}
    if request["name"] == "Qot_Sub":
        c2s = {name: _sorted(value) if isinstance(value, list) else value for name, value in c2s.items()}
    return {"name": request["name"], "c2s": c2s}


def _sorted(items: list[Any]) -> list[Any]:
    return sorted(items, key=lambda item: json.dumps(item, sort_keys=True))


def _comparable(official: Outcome, ours: Outcome) -> tuple[Any, Any]:
    theirs, mine = official.result, ours.result
    if official.is_error() and ours.is_error():
        return _error_in(theirs), _error_in(mine)
    if official.is_error() or ours.is_error() or "raised" in theirs or "raised" in mine:
        return _told(official), _told(ours)
    return theirs.get("returned", theirs), mine.get("returned", mine)


def _error_in(result: Mapping[str, Any]) -> list[Any]:
    """A returned error; a client's own words are all the same."""
    return [OWN_WORDS if _is_own(value) else value for value in result["returned"]]


def _is_own(value: Any) -> bool:
    return isinstance(value, str) and not value.startswith(ERROR_TEXT)


def _told(outcome: Outcome) -> str:
    """How a call ended, where an error was returned or raised on one side."""
    if outcome.is_error():
        return f"error: {outcome.result['returned'][1]}"
    if "raised" in outcome.result:
        return f"raised {outcome.result['raised']}"
    return f"result: {_short(outcome.result['returned'])}"


def _walk(where: str, official: Any, ours: Any) -> Iterator[Difference]:
    if isinstance(official, dict) and isinstance(ours, dict):
        yield from _walk_dict(where, official, ours)
    elif isinstance(official, list) and isinstance(ours, list):
        yield from _walk_list(where, official, ours)
    elif official != ours or type(official) is not type(ours):
        yield Difference(where, official, ours)


def _walk_dict(where: str, official: dict[str, Any], ours: dict[str, Any]) -> Iterator[Difference]:
    if "$df" in official and "$df" in ours and official["$df"] == ours["$df"]:
        official, ours = _by_column(official), _by_column(ours)
    elif list(official) != list(ours) and set(official) == set(ours) and where.startswith("returned"):
        yield Difference(f"{where}/order", list(official), list(ours))
    for name in dict.fromkeys([*official, *ours]):
        yield from _walk(f"{where}/{name}", official.get(name, NOTHING), ours.get(name, NOTHING))


def _by_column(frame: dict[str, Any]) -> dict[str, Any]:
    """A frame so that paths name columns."""
    names = frame["$df"]
    return {
        "size": len(frame["rows"]),
        "dtypes": dict(zip(names, frame["dtypes"], strict=True)),
        "rows": {name: [row[place] for row in frame["rows"]] for place, name in enumerate(names)},
    }


def _walk_list(where: str, official: list[Any], ours: list[Any]) -> Iterator[Difference]:
    if len(official) != len(ours):
        yield Difference(where, official, ours)
        return
    for place, (theirs, mine) in enumerate(zip(official, ours, strict=True)):
        yield from _walk(f"{where}/{place}", theirs, mine)


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 160 else f"{text[:160]}..."
