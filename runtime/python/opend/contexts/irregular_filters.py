"""What is irregular about requests for warrants and changes of codes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .codes import security

ALL_OWNERS = ("", "HK")


def fill_warrant_owner(c2s: Any, arguments: Mapping[str, Any]) -> None:
    """Ask for the warrants on one security, which counts before the one that the request names.

    Raises:
        ConfigError: it is no code.
    """
    owner = arguments["stock_owner"]
    if owner is not None and owner not in ALL_OWNERS:
        c2s.owner.CopyFrom(security("stock_owner", owner))


def fill_place_holder(c2s: Any, arguments: Mapping[str, Any]) -> None:  # noqa: ARG001 - as all that fill requests
    """Set the field that keeps the request from being empty."""
    c2s.placeHolder = 0
