"""Fault plans as TOML files, and their faults as tables."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from dataclasses import MISSING, fields
from pathlib import Path
from types import NoneType
from typing import Any, get_args, get_type_hints

from opend.errors import ConfigError
from opend.simulator.toml import read_toml

from .base import Fault
from .kinds import KINDS
from .plan import Entry, FaultPlan

ALWAYS = "always"
"""What stands for `times` of a fault that lasts until the plan is cleared."""

_TRIGGER: dict[str, tuple[type, ...]] = {
    "on": (str,),
    "protocol": (str,),
    "nth": (int,),
    "times": (int, str),
    "probability": (float,),
    "since": (float,),
    "until": (float,),
    "every": (float,),
}
_TYPE_NAMES = {bool: "true or false", int: "a whole number", float: "a number", str: "text", bytes: "text"}


def read_plan(path: str | os.PathLike[str]) -> FaultPlan:
    """Read a fault plan from a TOML file.

    It has tables `[[fault]]`, each with a `kind`, the attributes of that kind, and the keys of `FaultPlan.add`, where
    `times = "always"` stands for None; and before them perhaps `seed`, a whole number:

        seed = 7

        [[fault]]
        kind = "delay"
        seconds = 0.2
        jitter = 0.1
        protocol = "Qot_GetKL"
        times = "always"

        [[fault]]
        kind = "restart"
        seconds = 2
        since = 30

    Raises:
        ConfigError: the file cannot be read, or something in it is wrong; the text names the table and the key.
    """
    tables = read_toml(Path(path))
    try:
        return _plan(tables)
    except ConfigError as error:
        raise ConfigError(f"{os.fspath(path)}: {error}") from error


def add_table(plan: FaultPlan, table: Mapping[str, Any]) -> int:
    """Add a fault that is written as a table of a plan; the result is its number.

    Raises:
        ConfigError: the kind or a key is unknown, or a value is wrong.
    """
    kind = _kind(table)
    attributes = {key: value for key, value in table.items() if key != "kind" and key not in _TRIGGER}
    fault = kind(**_attributes(kind, attributes))
    return plan.add(fault, **_trigger(table))


def table_of(entry: Entry) -> dict[str, Any]:
    """A fault of a plan as a table: what `add_table` takes."""
    fault, trigger = entry.fault, entry.trigger
    table: dict[str, Any] = {"kind": fault.kind, **fault_table(fault), "on": trigger.on.value}
    usual = {"protocol": None, "nth": 1, "probability": 1.0, "since": 0.0, "until": math.inf, "every": None}
    table |= {key: getattr(trigger, key) for key, value in usual.items() if getattr(trigger, key) != value}
    return table | {"times": ALWAYS if trigger.times is None else trigger.times}


def fault_table(fault: Fault) -> dict[str, Any]:
    """The attributes of a fault that are set, as values of a table."""
    values = {field.name: getattr(fault, field.name) for field in fields(fault)}  # type: ignore[arg-type] # they all are
    return {
        name: value.decode("latin-1") if isinstance(value, bytes) else value
        for name, value in values.items()
        if value is not None
    }


def _plan(tables: Mapping[str, Any]) -> FaultPlan:
    _refuse_unknown(tables, ("seed", "fault"))
    seed = _value("seed", tables["seed"], (int,)) if "seed" in tables else None
    plan = FaultPlan(seed)
    faults = tables.get("fault", [])
    if not isinstance(faults, list) or not all(isinstance(table, dict) for table in faults):
        raise ConfigError("fault must be tables: [[fault]]")
    for number, table in enumerate(faults, start=1):
        try:
            add_table(plan, table)
        except ConfigError as error:
            raise ConfigError(f"fault {number}: {error}") from error
    return plan


def _kind(table: Mapping[str, Any]) -> type[Fault]:
    kind = KINDS.get(table["kind"]) if isinstance(table.get("kind"), str) else None
    if kind is None:
        raise ConfigError(f"kind must be one of {', '.join(KINDS)}, not {table.get('kind')!r}")
    return kind


def _attributes(kind: type[Fault], given: Mapping[str, Any]) -> dict[str, Any]:
    known = {field.name: field for field in fields(kind)}  # type: ignore[arg-type] # all kinds are dataclasses
    _refuse_unknown(given, ("kind", *known, *_TRIGGER))
    for name, field in known.items():
        if field.default is MISSING and name not in given:
            raise ConfigError(f"{name} is missing: a fault of kind {kind.kind!r} needs it")
    hints = get_type_hints(kind)
    return {name: _value(name, value, _types(hints[name])) for name, value in given.items()}


def _trigger(table: Mapping[str, Any]) -> dict[str, Any]:
    given = {name: _value(name, table[name], types) for name, types in _TRIGGER.items() if name in table}
    if isinstance(given.get("times"), str):
        if given["times"] != ALWAYS:
            raise ConfigError(f"times must be a whole number or {ALWAYS!r}, not {given['times']!r}")
        given["times"] = None
    return given


def _types(hint: Any) -> tuple[type, ...]:
    return tuple(kind for kind in get_args(hint) or (hint,) if kind is not NoneType)


def _value(name: str, value: Any, types: tuple[type, ...]) -> Any:
    """A value in the type that it is to have; TOML and JSON tell only some types apart."""
    if type(value) in types:
        return value
    if float in types and type(value) is int:
        return float(value)
    if bytes in types and isinstance(value, str):
        return value.encode("latin-1", "replace")
    raise ConfigError(f"{name} must be {' or '.join(_TYPE_NAMES[kind] for kind in types)}, not {value!r}")


def _refuse_unknown(table: Mapping[str, Any], known: tuple[str, ...]) -> None:
    for key in table:
        if key not in known:
            raise ConfigError(f"the key {key!r} is unknown; known are {', '.join(known)}")
