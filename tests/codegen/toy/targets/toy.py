"""A target as small as can be: for each brand one page that lists what OpenD can do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from codegen.model import Model
from codegen.targets import Asset, Output


@dataclass(frozen=True)
class Row:
    """One line of the page."""

    number: int
    name: str
    kind: str


def outputs(model: Model) -> Iterable[Output | Asset]:
    calls = [Row(call.number, call.name, "call") for call in model.operations]
    pushes = [Row(push.number, push.name, "push") for push in model.pushes]
    for brand in model.brands:
        values = {"brand": brand, "rows": sorted([*calls, *pushes], key=lambda row: row.number)}
        yield Output(f"toy/{brand.key}.txt", "page.txt.j2", values)
    yield Asset("toy/numbers.bin", bytes(row.number % 256 for row in [*calls, *pushes]))
