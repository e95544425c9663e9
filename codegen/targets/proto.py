"""Target proto: for each brand the .proto files that users compile themselves, with the brand's options."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from codegen.model import Enum, Field, Model, Wire, WireFile, all_messages
from codegen.names import package_segment
from codegen.targets import Output


def outputs(model: Model) -> Iterable[Output]:
    """One file for each brand and wire file."""
    for file in model.wire.files:
        types = _types(file, model.wire)
        for brand in model.brands:
            values = {
                "brand": brand,
                "file": file,
                "go_package": f"{brand.go_module}/{package_segment(file.stem)}",
                "types": types,
                "has_aliases": _has_aliases,
            }
            yield Output(f"proto/{brand.key}/{file.name}", "file.proto.j2", values)


def _has_aliases(enum: Enum) -> bool:
    return len(enum.numbers) < len(enum.values)


def _types(file: WireFile, wire: Wire) -> dict[str, dict[str, str]]:
    """How a file spells the types of its fields: message's full name -> field -> type."""
    declared = wire.messages.keys() | wire.enums.keys()
    return {
        message.full_name: {
            field.name: _spelled(field, message.full_name, file.package, declared) for field in message.fields
        }
        for message in all_messages(file.messages)
    }


def _spelled(field: Field, scope: str, package: str, declared: Collection[str]) -> str:
    """A type as it may be written in a scope: short where that still means the same, else from the root."""
    if field.type_name is None:
        return field.type
    short = field.type_name.removeprefix(f"{package}.")
    first = short.split(".")[0]
    while scope:
        if f"{scope}.{first}" in declared:
            return short if f"{scope}.{short}" == field.type_name else f".{field.type_name}"
        scope = scope.rpartition(".")[0]
    return short
