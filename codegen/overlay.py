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
    THE_ROW,
    ApiEnum,
    Attribute,
    Builder,
    Column,
    Condition,
    Constant,
    ConstantClass,
    Context,
    EnumKind,
    Handler,
    Limit,
    Member,
    Method,
    Names,
    OnError,
    Overlay,
    Pages,
    Parameter,
    Pick,
    ProtocolEntry,
    Shape,
    ShapeKind,
    Step,
)
from .names import python_name
from .problems import Problems, Source, nearest
from .tables import Table, read_toml

ChoiceT = TypeVar("ChoiceT", bound=Enum)

BUILDERS = ("builders", "requests")
NOT_FAMILIES = ("protocols", "enums", "constants", "names", "quotas", "contexts", *BUILDERS)

PUSHES = "pushes"
"""The file of handlers: its columns may be those of methods, of all families."""

RESULT = ("returns", "rows", "gather", "columns", "attributes", "sparse", "many")
"""What an entry says about its result."""


def read_overlay(folder: Path, shown: str, problems: Problems) -> Overlay:
    """Read all overlay files; those that are absent declare nothing. `shown` is the folder's name in problems."""
    reader = _Reader(problems)
    tables = {path.stem: read_toml(path, f"{shown}/{path.name}", problems) for path in sorted(folder.glob("*.toml"))}
    pushes = tables.pop(PUSHES, None)
    files = {name: reader.with_shared(table) for name, table in tables.items()}
    parts = {name: files.get(name) for name in NOT_FAMILIES}
    families = {name: table for name, table in files.items() if name not in NOT_FAMILIES}
    constants = parts["constants"]
    methods = [(family, name, entry) for family, table in families.items() for name, entry in table.children()]
    return Overlay(
        protocols=tuple(reader.protocol(*item) for item in _children(parts["protocols"])),
        enums=tuple(reader.enum(*item) for item in _children(parts["enums"])),
        constants=tuple(reader.constants(constants)) if constants else (),
        constant_classes=tuple(reader.constant_classes(constants)) if constants else (),
        names=reader.names(parts["names"] or Table({}, Source("names.toml", ""), problems)),
        quotas={name: dict(table.values) for name, table in _children(parts["quotas"])},
        contexts=tuple(reader.context(*item) for item in _children(parts["contexts"])),
        builders=tuple(reader.builder(*item) for name in BUILDERS for item in _children(parts[name])),
        methods=tuple(reader.method(*method) for method in methods),
        handlers=tuple(reader.handlers(pushes, {name: entry for _, name, entry in methods})),
    )


def _children(table: Table | None) -> Iterable[tuple[str, Table]]:
    return table.children() if table else ()


class _Reader:
    """Reads tables into model objects, reporting what has the wrong form."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems

    def with_shared(self, table: Table) -> Table:
        """A file's tables, each with what `[shared.parameters]` and `[shared.columns]` say once for several.

        In a list of parameters or columns, a name alone stands for the shared one. A table without a doc departs from
        the shared one of its name, in the keys that it has.
        """
        shared = table.table("shared")
        found: Any = {name: values for name, values in table.values.items() if name != "shared"}
        for key in ("parameters", "columns"):
            known, used = shared.table(key).values, set[str]()
            found = self._sharing(found, key, known, used, table.source)
            for name in known.keys() - used:
                self._problems.add(shared.source.at(f"{key}.{name}"), "nothing uses this", "remove it, or name it")
        shared.close()
        return table.holding(found)

    def _sharing(self, value: Any, key: str, known: Mapping[str, Any], used: set[str], source: Source) -> Any:
        """A value in which every list that stands under a key has what it names of what is shared."""
        if not isinstance(value, dict):
            return value
        found = {name: self._sharing(each, key, known, used, source.at(name)) for name, each in value.items()}
        if isinstance(found.get(key), list):
            used.update(map(_shared_name, found[key]))
            self._check_shared(found[key], known, source.at(key))
            found[key] = list(_with_shared(found[key], known))
        return found

    def _check_shared(self, items: Iterable[Any], known: Mapping[str, Any], source: Source) -> None:
        for name in (item for item in items if isinstance(item, str) and item not in known):
            hint = nearest(name, known, "describe it, or declare it below [shared]")
            self._problems.add(source, f"nothing shared is called {name!r}", hint)

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
                base=child.optional("base", str),
            )
            child.close()
        table.close()

    def names(self, table: Table) -> Names:
        offered = table.table("offered")
        names = Names(
            offered={module: offered.texts(module) for module in offered.values},
            modules=table.text_map("modules"),
            members=table.text_map("members"),
            lazy=table.text_map("lazy"),
            source=table.source,
        )
        table.close()
        return names

    def context(self, name: str, table: Table) -> Context:
        context = Context(
            name=name,
            source=table.source,
            module=table.required("module", str),
            base=table.optional("base", str),
            runtime=table.optional("runtime", str),
            doc=table.required("doc", str),
            parameters=tuple(self._parameter(child) for child in table.tables("parameters")),
            fixed=table.text_map("fixed"),
        )
        table.close()
        return context

    def builder(self, name: str, table: Table) -> Builder:
        builder = Builder(
            name=name,
            source=table.source,
            module=table.required("module", str),
            message=table.required("message", str),
            doc=table.required("doc", str),
            attributes=tuple(self._attribute(child) for child in table.tables("parameters")),
            any_of=table.texts("any_of"),
            runtime=table.optional("runtime", str) or BUILDER,
            aliases=table.texts("aliases"),
            steps=tuple(self._step(*item) for item in table.table("methods").children()),
        )
        table.close()
        return builder

    def _step(self, name: str, table: Table) -> Step:
        adds, sets = table.optional("adds", str), table.optional("sets", str)
        if (adds is None) == (sets is None):
            self._problems.add(
                table.source, "a step either adds a part or sets it", 'say adds = "path", or sets = "path"'
            )
        step = Step(
            name=name,
            source=table.source,
            path=adds or sets or THE_ROW,
            replaces=sets is not None,
            doc=table.required("doc", str),
            attributes=tuple(self._attribute(child) for child in table.tables("parameters")),
            pack=table.optional("pack", str),
        )
        table.close()
        return step

    def _attribute(self, table: Table) -> Attribute:
        also, beside, by = table.optional("also", str), table.optional("beside", str), table.table("enum_by")
        enum_by = {name: by.text_map(name) for name in by.values}
        required = table.optional("required", bool) is True
        return Attribute(self._parameter(table), required, also, beside, enum_by)

    def method(self, family: str, name: str, table: Table) -> Method:
        method = Method(
            name=name,
            source=table.source,
            family=family,
            context=table.required("context", str),
            protocol=table.required("protocol", str),
            doc=table.required("doc", str),
            request=table.text_map("request"),
            fixed=table.table("fixed").scalars(),
            parameters=tuple(self._parameter(child) for child in table.tables("parameters")),
            pack=table.optional("pack", str),
            reader=table.optional("reader", str),
            needs_wire=table.optional("needs_wire", bool) is True,
            reads_arguments=table.optional("reads_arguments", bool) is True,
            talk=table.optional("talk", str),
            reads=table.optional("reads", str),
            pages=self._pages(table.table("pages")) if "pages" in table.values else None,
            on_error=self._choice(table, "on_error", OnError.NONE),
            shape=self._shape(table, by_hand="reader" in table.values),
        )
        table.close()
        return method

    def _pages(self, table: Table) -> Pages:
        pages = Pages(
            source=table.source,
            key=table.required("key", str),
            count=table.required("count", str),
            most=table.required("most", int),
            iterator=table.optional("iterator", str),
        )
        table.close()
        return pages

    def handlers(self, table: Table | None, methods: Mapping[str, Table]) -> Iterator[Handler]:
        """The handlers of pushes; `like` names the method whose result, or columns, a push has too."""
        for name, child in _children(table):
            yield self._handler(name, self._like_a_method(child, methods))

    def _like_a_method(self, table: Table, methods: Mapping[str, Table]) -> Table:
        """The table with the result of its method, unless it has one of its own, and with the columns that it names."""
        name = table.optional("like", str)
        if name is None:
            return table
        method = methods.get(name)
        if method is None:
            hint = nearest(name, methods, "name a method")
            self._problems.add(table.source.at("like"), f"there is no method {name}", hint)
            return table
        named = {str(column.values.get("name")): column.values for column in method.tables("columns")}
        result = {key: method.values[key] for key in RESULT if key in method.values}
        own = {key: _columns(value, named) if key == "columns" else value for key, value in table.values.items()}
        return table.holding(own if "returns" in own else {**result, **own})

    def _handler(self, name: str, table: Table) -> Handler:
        table.optional("like", str)
        handler = Handler(
            name=name,
            source=table.source,
            module=table.required("module", str),
            protocol=table.required("protocol", str),
            doc=table.required("doc", str),
            reader=table.optional("reader", str),
            needs_wire=table.optional("needs_wire", bool) is True,
            needs_payload=table.optional("needs_payload", bool) is True,
            error_key=table.optional("error_key", str),
            shape=self._shape(table, by_hand="reader" in table.values),
        )
        table.close()
        return handler

    def _parameter(self, table: Table) -> Parameter:
        parameter = Parameter(
            name=table.required("name", str),
            source=table.source,
            type=table.required("type", str),
            default=table.optional("default", str),
            field=table.optional("field", str),
            convert=table.optional("convert", str),
            leave_out=table.optional("leave_out", str),
            most=table.optional("most", int),
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
        rows, gather = table.optional("rows", str), table.optional("gather", str)
        return Shape(kind, rows, columns, attributes, gather, many=bool(table.optional("many", bool)))

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
            pick=self._pick(table.table("pick")) if "pick" in table.values else None,
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
            is_set=table.optional("is_set", bool) is True,
            absent=table.optional("absent", bool) is True,
            otherwise=table.scalar("otherwise"),
        )
        table.close()
        return condition

    def _pick(self, table: Table) -> Pick:
        otherwise = table.scalar("otherwise")
        if otherwise is None:
            self._problems.add(table.source, "the key 'otherwise' is missing", "say what stands for a missing message")
        pick = Pick(
            rows=table.required("rows", str),
            source=table.source,
            key=table.required("key", str),
            member=table.required("member", str),
            otherwise="" if otherwise is None else otherwise,
        )
        table.close()
        return pick


def _with_shared(items: Iterable[Any], known: Mapping[str, Any]) -> Iterator[Any]:
    """The items of a list, with what is shared; a name that nothing is shared under falls out."""
    for item in items:
        shared = known.get(_shared_name(item))
        if shared is not None:
            yield {**shared, **(item if isinstance(item, dict) else {"name": item})}
        elif not isinstance(item, str):
            yield item


def _shared_name(item: Any) -> str:
    """The name by which an item refers to what is shared; empty where it does not."""
    if isinstance(item, dict):
        return "" if "doc" in item else str(item.get("name", ""))
    return item if isinstance(item, str) else ""


def _columns(own: Any, named: Mapping[str, Any]) -> Any:
    """Columns as they stand, with those of the given names in place of their names."""
    if isinstance(own, dict):
        return {**own, "columns": _columns(own["columns"], named)} if "columns" in own else own
    return [_columns(each, named) for each in own] if isinstance(own, list) else named.get(own, own)


def _sparse(column: Column, kind: ShapeKind) -> Column:
    """A column of a shape that is `sparse`: what is not set is left out of a dict, and NaN in a table."""
    if column.has_substitute or column.left_out:
        return column
    if kind is ShapeKind.TABLE:
        return column if column.shape else replace(column, missing_is="NaN")
    return replace(column, left_out="unset")


def _hashable(key: Any) -> Any:
    return tuple(key) if isinstance(key, list) else key
