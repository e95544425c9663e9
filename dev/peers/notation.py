"""Arguments and results in the notation of the recorded calls; needs nothing but the standard library."""

from __future__ import annotations

import math
from typing import Any


def argument(value: Any, package: Any) -> Any:
    """A recorded argument as the brand's package spells it."""
    if isinstance(value, list):
        return [argument(each, package) for each in value]
    if not isinstance(value, dict):
        return value
    if "$e" in value:
        owner, _, member = value["$e"].partition(".")
        return getattr(getattr(package, owner), member)
    if "$o" in value:
        return _built(value, package)
    return {name: argument(each, package) for name, each in value.items()}


def _built(value: dict[str, Any], package: Any) -> Any:
    built = getattr(package, value["$o"])(**argument(value["kw"], package))
    for name, each in value["set"].items():
        setattr(built, name, argument(each, package))
    for method, arguments in value["calls"]:
        getattr(built, method)(**argument(arguments, package))
    return built


def plain(value: Any) -> Any:
    """A returned value in the form of the recordings."""
    if hasattr(value, "dtypes"):
        return _plain_frame(value)
    if isinstance(value, dict):
        return {str(name): plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    if isinstance(value, bytes):
        return {"$bytes": value.hex()}
    if isinstance(value, float) or hasattr(value, "dtype"):
        return _plain_number(value)
    if isinstance(value, str | int | bool | None):
        return value
    return {"$obj": type(value).__name__, "attrs": plain(vars(value))}


def _plain_number(value: Any) -> Any:
    number = value.item() if hasattr(value, "item") else value
    if isinstance(number, float) and math.isnan(number):
        return "NaN"
    if isinstance(number, float) and math.isinf(number):
        return "Inf" if number > 0 else "-Inf"
    return number


def _plain_frame(frame: Any) -> dict[str, Any]:
    return {
        "$df": list(frame.columns),
        "dtypes": [str(dtype) for dtype in frame.dtypes],
        "rows": [[plain(value) for value in row] for row in frame.itertuples(index=False, name=None)],
    }
