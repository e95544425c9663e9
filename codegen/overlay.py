"""Step 3: the overlay files (`protos/api/*.toml`) become the API part of the model.

Here a file is held against the form it should have; whether its names exist on the wire is `check`'s business.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from .model import (
    BUILDER,
    ApiEnum,
    Attribute,
    Builder,
    Column,
    Condition,
    Constant,
    ConstantClass,
    Context,
    EnumKind,
    Limit,
    Member,
    Method,
    OnError,
    Overlay,
    Parameter,
    ProtocolEntry,
    Shape,
    ShapeKind,
)
from .names import python_name
from .problems import Problems, nearest
from .tables import Table, read_toml

ChoiceT = TypeVar("ChoiceT", bound=Enum)
Shared = Mapping[str, Mapping[str, Any]]

NOT_FAMILIES = ("protocols", "enums", "constants", "quotas", "contexts", "builders")


def read_overlay(folder: Path, shown: str, problems: Problems) -> Overlay:
    """Read all overlay files; those that are absent declare nothing. `shown` is the folder's name in problems."""
    files = {path.stem: read_toml(path, f"{shown}/{path.name}", problems) for path in sorted(folder.glob("*.toml"))}
    reader = _Reader(problems)
    parts = {name: files.get(name) for name in NOT_FAMILIES}
    families = {name: table for name, table in files.items() if name not in NOT_FAMILIES}
    constants = parts["constants"]
    return Overlay(
        protocols=tuple(reader.protocol(*item) for item in _children(parts["protocols"])),
        enums=tuple(reader.enum(*item) for item in _children(parts["enums"])),
        constants=tuple(reader.constants(constants)) if constants else (),
        constant_classes=tuple(reader.constant_classes(constants)) if constants else (),
        quotas={name: dict(table.values) for name, table in _children(parts["quotas"])},
        contexts=tuple(reader.contexts(parts["contexts"])) if parts["contexts"] else (),
        builders=tuple(reader.builders(parts["builders"])) if parts["builders"] else (),
        methods=tuple(reader.method(family, *item) for family, table in families.items() for item in table.children()),
    )


def _children(table: Table | None) -> Iterable[tuple[str, Table]]:
    return table.children() if table else ()


class _Reader:
    """Reads tables into model objects, reporting what has the wrong form."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems

    def protocol(self, name: str, table: Table) -> ProtocolEntry:
        number, unnumbered = table.optional("number", int), table.optional("unnumbered", str)
        if (number is None) == (unnumbered is None):
            hint = 'say number = 1234, or why there is none: unnumbered = "..."'
            self._problems.add(table.source, "the protocol needs a number or the reason why it has none", hint)
        entry = ProtocolEntry(
            name=name,
            source=table.source,
            number=number,
            request=table.optional("request", str),
            response=table.optional("response", str),
            has_messages=table.optional("messages", bool) is not False,
            unnumbered=unnumbered,
            limit=self._limit(table.table("limit")) if "limit" in table.values else None,
        )
        table.close()
        return entry

    def _limit(self, table: Table) -> Limit:
        limit = Limit(
            requests=table.required("requests", int),
            seconds=table.number("seconds") or 0,
            min_gap=table.number("min_gap"),
            per=table.optional("per", str),
            shared_with=table.texts("shared_with"),
            only_when=table.optional("only_when", str),
            max_codes=table.optional("max_codes", int),
            max_rows=table.optional("max_rows", int),
            max_days=table.optional("max_days", int),
        )
        if not limit.seconds:
            self._problems.add(table.source, "the limit has no time window", "add seconds = 30")
        table.close()
        return limit

    def enum(self, name: str, table: Table) -> ApiEnum:
        kind = self._choice(table, "kind", EnumKind.TEXT)
        enum = ApiEnum(
            name=name,
            source=table.source,
            module=table.required("module", str),
            kind=kind,
            wire=table.optional("wire", str),
            doc=table.required("doc", str),
            members=tuple(self._members(table.table("members"), kind)),
            preferred_texts=self._preferred_texts(table.table("preferred_texts")),
            markers=self._markers(table.table("markers")),
            all=table.texts("all"),
            descriptions=table.text_map("describe"),
        )
        if not enum.members:
            self._problems.add(table.source, "the enum has no members", "add members = { NAME = number, ... }")
        table.close()
        return enum

    def _choice(self, table: Table, key: str, default: ChoiceT) -> ChoiceT:
        """The member of an enum that a key names; the default where it is absent, or, reported, where it is none."""
        known = {str(member.value): member for member in type(default)}
        text = table.optional(key, str)
        if text is not None and text not in known:
            hint = nearest(text, known, f"say one of {', '.join(known)}")
            self._problems.add(table.source.at(key), f"{text!r} is unknown", hint)
        return known.get(text or "", default)

    def _members(self, table: Table, kind: EnumKind) -> Iterator[Member]:
        for key in table.values:
            name, value = python_name(key), table.raw(key)
            match value:
                case int():
                    yield Member(name, key if kind is EnumKind.TEXT else value, value)
                case [str(text)] if kind is EnumKind.TEXT:
                    yield Member(name, text, None)
                case [str(text), int(number)] if kind is EnumKind.TEXT:
                    yield Member(name, text, number)
                case _:
                    hint = 'NAME = 1, or NAME = ["text", 1], or NAME = ["text"] in an enum of texts; NAME = 1 in others'
                    self._problems.add(table.source.at(key), f"{value!r} does not describe a member", hint)

    def _markers(self, table: Table) -> dict[str, int]:
        return {key: table.required(key, int) for key in table.values}

    def _preferred_texts(self, table: Table) -> dict[int, str]:
        texts = {}
        for key, text in ((key, table.required(key, str)) for key in table.values):
            if key.lstrip("-").isdigit():
                texts[int(key)] = text
            else:
                self._problems.add(table.source.at(key), f"{key!r} is not a wire number", 'write 27 = "TEXT"')
        return texts

    def constants(self, table: Table) -> Iterator[Constant]:
        for name, child in table.table("values").children():
            yield self._constant(name, child, child.raw("value"))
        for name, child in table.table("maps").children():
            yield self._constant(name, child, {_hashable(key): value for key, value in child.raw("entries") or ()})

    def _constant(self, name: str, table: Table, value: Any) -> Constant:
        if value is None:
            self._problems.add(table.source, "the constant has no value", "add value = ...")
        constant = Constant(name, table.source, table.required("module", str), table.required("doc", str), value)
        table.close()
        return constant

    def constant_classes(self, table: Table) -> Iterator[ConstantClass]:
        for name, child in table.table("classes").children():
            yield ConstantClass(
                name=name,
                source=child.source,
                module=child.required("module", str),
                doc=child.required("doc", str),
                members=child.table("members").values,
            )
            child.close()
        table.close()

    def contexts(self, table: Table) -> Iterator[Context]:
        """The contexts of a file; `[shared.NAME]` says once what parameters of that name have in common."""
        shared = _shared(table)
        contexts = [self._context(name, child, shared) for name, child in _unshared(table)]
        self._check_shared(table, shared, (parameter for context in contexts for parameter in context.parameters))
        yield from contexts

    def _check_shared(self, table: Table, shared: Shared, parameters: Iterable[Parameter]) -> None:
        used = {parameter.name for parameter in parameters}
        for name in shared.keys() - used:
            hint = nearest(name, used, "remove it, or name it in the parameters of a table")
            self._problems.add(table.source.at(f"shared.{name}"), "nothing here has such a parameter", hint)

    def _context(self, name: str, table: Table, shared: Shared) -> Context:
        parameters = _with_shared(table, shared)
        context = Context(
            name=name,
            source=table.source,
            module=table.required("module", str),
            base=table.optional("base", str),
            runtime=table.optional("runtime", str),
            doc=table.required("doc", str),
            parameters=tuple(self._parameter(child) for child in parameters),
            fixed=table.text_map("fixed"),
        )
        table.close()
        return context

    def builders(self, table: Table) -> Iterator[Builder]:
        """The builders of a file; `[shared.NAME]` says once what parameters of that name have in common."""
        shared = _shared(table)
        builders = [self._builder(name, child, shared) for name, child in _unshared(table)]
        self._check_shared(table, shared, (parameter for builder in builders for parameter in builder.parameters))
        yield from builders

    def _builder(self, name: str, table: Table, shared: Shared) -> Builder:
        builder = Builder(
            name=name,
            source=table.source,
            module=table.required("module", str),
            message=table.required("message", str),
            doc=table.required("doc", str),
            attributes=tuple(self._attribute(child) for child in _with_shared(table, shared)),
            any_of=table.texts("any_of"),
            runtime=table.optional("runtime", str) or BUILDER,
            aliases=table.texts("aliases"),
        )
        table.close()
        return builder

    def _attribute(self, table: Table) -> Attribute:
        beside, by = table.optional("beside", str), table.table("enum_by")
        enum_by = {name: by.text_map(name) for name in by.values}
        required = table.optional("required", bool) is True
        return Attribute(self._parameter(table), required, beside, enum_by)

    def method(self, family: str, name: str, table: Table) -> Method:
        method = Method(
            name=name,
            source=table.source,
            family=family,
            context=table.required("context", str),
            protocol=table.required("protocol", str),
            doc=table.required("doc", str),
            request=table.text_map("request"),
            parameters=tuple(self._parameter(child) for child in table.tables("parameters")),
            pack=table.optional("pack", str),
            reader=table.optional("reader", str),
            on_error=self._choice(table, "on_error", OnError.NONE),
            shape=self._shape(table, by_hand="reader" in table.values),
        )
        table.close()
        return method

    def _parameter(self, table: Table) -> Parameter:
        parameter = Parameter(
            name=table.required("name", str),
            source=table.source,
            type=table.required("type", str),
            default=table.optional("default", str),
            field=table.optional("field", str),
            convert=table.optional("convert", str),
            leave_out=table.optional("leave_out", str),
            doc=table.required("doc", str),
        )
        table.close()
        return parameter

    def _shape(self, table: Table, by_hand: bool) -> Shape:
        """What a result is made of; where a reader is written by hand, columns say what it gives, not from where."""
        table.required("returns", str)
        kind = self._choice(table, "returns", ShapeKind.DICT)
        if kind is ShapeKind.LIST and "rows" not in table.values and not by_hand:
            self._problems.add(table.source.at("rows"), "a list has rows", "name a repeated field")
        columns = tuple(self._column(child, by_hand) for child in table.tables("columns"))
        if table.optional("sparse", bool):
            columns = tuple(_sparse(column, kind) for column in columns)
        attributes = tuple(self._column(child, by_hand) for child in table.tables("attributes"))
        return Shape(kind, table.optional("rows", str), columns, attributes)

    def _column(self, table: Table, by_hand: bool) -> Column:
        column = Column(
            name=table.required("name", str),
            source=table.source,
            field=table.optional("field", str),
            argument=table.optional("argument", str),
            fallback=table.text_or_texts("fallback"),
            over=table.optional("over", str),
            when=self._condition(table.table("when")) if "when" in table.values else None,
            left_out=table.optional("left_out", str),
            enum=table.optional("enum", str),
            missing=table.scalar("missing"),
            missing_is=table.optional("missing_is", str),
            missing_from=table.optional("missing_from", str),
            convert=table.optional("convert", str),
            shape=self._shape(table, by_hand) if "returns" in table.values else None,
            doc=table.required("doc", str),
        )
        origins = [each for each in (column.field, column.argument, column.shape) if each is not None]
        if len(origins) > 1 or not (origins or column.when or column.has_substitute or by_hand):
            hint = 'name the field, or say what it is made of: returns = "table", rows = ..., columns = [...]'
            self._problems.add(table.source, "a column has either a field or columns of its own", hint)
        table.close()
        return column

    def _condition(self, table: Table) -> Condition:
        condition = Condition(
            field=table.required("field", str),
            source=table.source,
            bit=table.optional("bit", int),
            equals=table.optional("equals", str),
            absent=table.optional("absent", bool) is True,
            otherwise=table.scalar("otherwise"),
        )
        table.close()
        return condition


def _sparse(column: Column, kind: ShapeKind) -> Column:
    """A column of a shape that is `sparse`: what is not set is left out of a dict, and NaN in a table."""
    if column.has_substitute or column.left_out:
        return column
    if kind is ShapeKind.TABLE:
        return column if column.shape else replace(column, missing_is="NaN")
    return replace(column, left_out="unset")


def _shared(table: Table) -> Shared:
    return {name: child.values for name, child in table.table("shared").children()}


def _unshared(table: Table) -> Iterator[tuple[str, Table]]:
    return (item for item in table.children() if item[0] != "shared")


def _with_shared(table: Table, shared: Shared) -> Iterator[Table]:
    """The parameters of a table, each with what is said of its name for all."""
    return (child.over(shared.get(child.values.get("name", ""), {})) for child in table.tables("parameters"))


def _hashable(key: Any) -> Any:
    return tuple(key) if isinstance(key, list) else key
