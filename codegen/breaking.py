"""Compares the wire schema with the last released one, as `buf breaking` does.

Old and new programs must understand each other's bytes and, as bodies may be JSON, each other's names. So nothing may
go or change its number, name, type or label; additions are free, unless an old sender lacks a new required field.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from google.protobuf.message import DecodeError

from .model import Enum, Field, Label, Message, Wire, all_messages
from .parse import read_schema
from .problems import Problems, Source

KEEP = "released names and numbers stay: mark it [deprecated = true] instead, and add the new beside it"


def release_schema(wire: Wire, released: Path) -> None:
    """Keep the schema as the released one."""
    released.parent.mkdir(parents=True, exist_ok=True)
    released.write_bytes(wire.schema)


def find_breaking_changes(wire: Wire, released: Path, shown: str, problems: Problems) -> None:
    """Report what breaks the released schema. `shown` is the schema's name in problems."""
    if not released.exists():
        problems.add(Source(shown, ""), "there is no released schema", "run `python -m codegen release-schema` once")
        return
    folder = Path(wire.files[0].path).parent.as_posix()
    try:
        before = read_schema(released.read_bytes(), folder)
    except DecodeError:
        problems.add(Source(shown, ""), "this is no serialized schema", "restore it from the last release")
        return
    present = {file.name for file in wire.files}
    for file in before:
        if file.name not in present:
            problems.add(Source(file.path, ""), "the file was removed", KEEP)
            continue
        comparison = _Comparison(file.path, wire, problems)
        comparison.enums(file.enums)
        for message in all_messages(file.messages):
            comparison.message(message)


class _Comparison:
    """Compares one released file with what its elements are now."""

    def __init__(self, path: str, wire: Wire, problems: Problems) -> None:
        self._path = path
        self._wire = wire
        self._problems = problems

    def message(self, before: Message) -> None:
        after = self._wire.messages.get(before.full_name)
        if after is None:
            self._report(before.full_name, "the message was removed")
            return
        self.enums(before.enums)
        for field in before.fields:
            self._field(field, after, before.full_name)
        for name in after.by_name.keys() - before.by_name.keys():
            if after.by_name[name].label is Label.REQUIRED:
                hint = "make it optional: older programs do not send it"
                self._report(f"{before.full_name}.{name}", "a required field was added", hint)

    def enums(self, released: Iterable[Enum]) -> None:
        for before in released:
            after = self._wire.enums.get(before.full_name)
            if after is None:
                self._report(before.full_name, "the enum was removed")
                continue
            numbers = {value.name: value.number for value in after.values}
            for value in before.values:
                key = f"{before.full_name}.{value.name}"
                if value.name not in numbers:
                    self._report(key, f"the value {value.number} was removed or renamed")
                elif numbers[value.name] != value.number:
                    self._report(key, f"the number changed from {value.number} to {numbers[value.name]}")

    def _field(self, before: Field, message: Message, full_name: str) -> None:
        key = f"{full_name}.{before.name}"
        after = message.by_name.get(before.name)
        if after is None:
            self._report(key, f"the field {before.number} was removed or renamed")
            return
        aspects = (
            ("number", before.number, after.number),
            ("type", before.type_name or before.type, after.type_name or after.type),
            ("label", before.label.value, after.label.value),
            ("default", before.default, after.default),
        )
        for aspect, old, new in aspects:
            if old != new:
                self._report(key, f"the {aspect} changed from {old} to {new}")

    def _report(self, key: str, message: str, hint: str = KEEP) -> None:
        self._problems.add(Source(self._path, key), message, hint)
