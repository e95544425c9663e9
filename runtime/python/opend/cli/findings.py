"""What a check-up finds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from opend.errors import OpenDError

OK, WARNING, ERROR = "ok", "warning", "error"


@dataclass(frozen=True)
class Finding:
    """The outcome of one check.

    Attributes:
        check: what was looked at.
        verdict: `OK`, `WARNING` or `ERROR`.
        text: what was found.
        advice: what to do; empty where nothing has to be done.
    """

    check: str
    verdict: str
    text: str
    advice: str = ""


def found(check: str, text: str) -> Finding:
    """All is well."""
    return Finding(check, OK, text)


def warn(check: str, text: str, advice: str) -> Finding:
    """Something may be wrong."""
    return Finding(check, WARNING, text, advice)


def fail(check: str, text: str, advice: str) -> Finding:
    """Something is wrong."""
    return Finding(check, ERROR, text, advice)


def asked(check: str, ask: Callable[[], Finding]) -> Finding:
    """What comes of a check that asks OpenD, even where it does not answer."""
    try:
        return ask()
    except OpenDError as error:
        return warn(check, f"not known: {error}", "see the other lines")
