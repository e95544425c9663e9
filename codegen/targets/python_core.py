"""Target python-core: `opend_protocol`, the generated layer that both brands share, and the core's distribution."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass

from codegen.model import (
    CONVERTING_TYPES,
    ApiEnum,
    Column,
    Entry,
    EnumKind,
    Handler,
    Method,
    Model,
    ShapeKind,
    all_columns,
    all_shapes,
)
from codegen.targets import Asset, Output
from codegen.targets._builders import (
    BuilderField,
    RequestField,
    builder_field,
    builder_views,
    request_field,
    used_enums,
)
from codegen.targets._readers import Reader
from codegen.targets._stubs import Stubs

PACKAGE = "opend_protocol"
ROOT = f"python/{PACKAGE}"
HANDLER_SUFFIX = "HandlerBase"
CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def outputs(model: Model) -> Iterable[Output | Asset]:
    """The package, module by module, and its distribution's metadata."""
    yield Output(f"{ROOT}/__init__.py", "init.py.j2", {})
    yield Asset(f"{ROOT}/py.typed", b"")
    yield Asset(f"{ROOT}/schema.binpb", model.wire.schema)
    yield Output(f"{ROOT}/operations.py", "operations.py.j2", {"rows": tuple(_operation_rows(model))})
    yield Output(f"{ROOT}/field_enums.py", "field_enums.py.j2", {"field_enums": _field_enums(model)})
    yield Output(f"{ROOT}/protocol_ids.py", "protocol_ids.py.j2", {"numbers": model.numbers, "pushes": model.pushes})
    yield Output(f"{ROOT}/constants.py", "constants.py.j2", _constants(model))
    yield Output(f"{ROOT}/quotas.py", "quotas.py.j2", {"quotas": model.overlay.quotas})
    yield from _enum_modules(model)
    yield _readers(model)
    yield _methods(model)
    if model.overlay.builders:
        yield _builders(model)
    yield Output(f"{ROOT}/handlers.py", "handlers.py.j2", {"package": PACKAGE, "handlers": tuple(_handlers(model))})
    yield from _message_modules(model)
    yield from _distribution(model)


def enum_module(enum: ApiEnum) -> str:
    """The module of `opend_protocol` that an enum lives in."""
    return "enums" if enum.kind is EnumKind.TEXT else enum.module.replace(".", "_")


def _constants(model: Model) -> dict[str, object]:
    bases = sorted({group.base for group in model.overlay.constant_classes if group.base})
    return {"overlay": model.overlay, "bases": bases, "firms": model.workspace.security_firms}


def _operation_rows(model: Model) -> Iterator[tuple[object, ...]]:
    """(name, number, request or None, reply, limit or None), by number."""
    calls = [(call.name, call.number, call.request, call.response, call.limit) for call in model.operations]
    pushes = [(push.name, push.number, None, push.response, None) for push in model.pushes]
    for name, number, request, response, limit in sorted([*calls, *pushes], key=lambda row: row[1]):
        yield name, number, request, response, limit.given if limit else None


def _field_enums(model: Model) -> dict[str, dict[str, str]]:
    """Message -> field -> enum, for the integer fields whose comments name one."""
    tagged = {
        message.full_name: {field.name: field.enum for field in message.fields if field.enum}
        for message in model.wire.messages.values()
    }
    return {message: fields for message, fields in tagged.items() if fields}


def _enum_modules(model: Model) -> Iterator[Output]:
    modules: dict[str, list[ApiEnum]] = {}
    for enum in model.overlay.enums:
        modules.setdefault(enum_module(enum), []).append(enum)
    for module, enums in modules.items():
        template = "text_enums.py.j2" if module == "enums" else "number_enums.py.j2"
        yield Output(f"{ROOT}/{module}.py", template, {"enums": enums})


@dataclass(frozen=True)
class HandlerClass:
    """A handler and the function that reads its push."""

    handler: Handler
    read: str


def _methods(model: Model) -> Output:
    text_enums = {enum.name for enum in model.overlay.enums if enum.kind is EnumKind.TEXT}
    arguments = {method.name: tuple(_arguments(method, model, text_enums)) for method in model.overlay.methods}
    facts = {method.name: tuple(_facts(method, model, text_enums)) for method in model.overlay.methods}
    filled = [field for fields in (*arguments.values(), *facts.values()) for field in fields]
    values = {
        "package": PACKAGE,
        "methods": model.overlay.methods,
        "arguments": arguments,
        "facts": facts,
        "enums": sorted({enum for field in filled for enum in field.enums}),
        "builders": sorted({name for field in filled if isinstance(field, BuilderField) for name in field.fields}),
        "irregular": sorted({name for method in model.overlay.methods for _, name in method.functions}),
    }
    return Output(f"{ROOT}/methods.py", "methods.py.j2", values)


def _arguments(method: Method, model: Model, text_enums: Set[str]) -> Iterator[RequestField | BuilderField]:
    known = {builder.name for builder in model.overlay.builders}
    for parameter in method.parameters:
        builders = parameter.names_in(known)
        if parameter.field is not None and builders:
            yield builder_field(parameter, builders, method, model)
        elif parameter.field is not None:
            yield request_field(parameter, text_enums)


def _facts(method: Method, model: Model, text_enums: Set[str]) -> Iterator[RequestField]:
    known = {parameter.name: parameter for parameter in model.overlay.constructor_parameters(method.context)}
    for field, name in method.request.items():
        yield RequestField(field, name, None, known[name].enum_in(text_enums) if name in known else None)


def _builders(model: Model) -> Output:
    views = builder_views(model)
    steps = [step for view in views for step in view.builder.steps]
    names = {view.builder.runtime for view in views} | {step.pack for step in steps if step.pack}
    used = set(used_enums(views))
    values = {
        "package": PACKAGE,
        "builders": views,
        "all_enums": {enum.name for enum in model.overlay.enums},
        "text_enums": {enum.name for enum in model.overlay.enums if enum.kind is EnumKind.TEXT},
        "enums": sorted((enum_module(enum), enum.name) for enum in model.overlay.enums if enum.name in used),
        "runtime_names": sorted(names | ({"Step"} if steps else set())),
    }
    return Output(f"{ROOT}/builders.py", "builders.py.j2", values)


def _readers(model: Model) -> Output:
    entries = [entry for entry in (*model.overlay.methods, *model.overlay.handlers) if entry.reader is None]
    columns = [column for entry in entries for column in all_columns(entry.shape)]
    runtime_names = {name for column in columns for name in (column.convert, column.missing_from) if name}
    runtime_names |= {shape.gather for entry in entries for shape in all_shapes(entry.shape) if shape.gather}
    readers = {entry.name: Reader(model, entry, _reading(entry).removeprefix("read_")) for entry in entries}
    many = {name for reader in readers.values() for table in reader.many.values() for name in table.names}
    stubs = Stubs(model.wire)
    values = {
        "package": PACKAGE,
        "entries": entries,
        "functions": {entry.name: _reading(entry) for entry in entries},
        "readers": readers,
        "reply_types": {
            name: f"{stubs.module(reader.payload.full_name)}.{stubs.path(reader.payload.full_name)}"
            for name, reader in readers.items()
        },
        "reply_modules": sorted({stubs.module(reader.payload.full_name) for reader in readers.values()}),
        "enums": sorted({column.enum for column in columns if column.enum}),
        "runtime_names": sorted((runtime_names - CONVERTING_TYPES) | _table_names(entries) | _helpers(columns) | many),
    }
    return Output(f"{ROOT}/readers.py", "readers.py.j2", values)


def _helpers(columns: Iterable[Column]) -> set[str]:
    """What columns need of the contract beside what they name."""
    return {"picked"} if any(column.pick for column in columns) else set()


def _reading(entry: Entry) -> str:
    """The name of the function that reads the reply of a method, or the push of a handler."""
    if isinstance(entry, Method):
        return f"read_{entry.name}"
    return f"read_{CAPITAL.sub('_', entry.name.removesuffix(HANDLER_SUFFIX)).lower()}_push"


def _handlers(model: Model) -> Iterator[HandlerClass]:
    for handler in model.overlay.handlers:
        yield HandlerClass(handler, handler.reader or f"readers.{_reading(handler)}")


def _table_names(entries: Iterable[Entry]) -> set[str]:
    """What readers of tables need of the contract."""
    shapes = [shape for entry in entries for shape in all_shapes(entry.shape)]
    tables = [shape for shape in shapes if shape.kind is ShapeKind.TABLE]
    attributes = {"with_attributes"} if any(shape.attributes for shape in tables) else set()
    return {"Kind", "Layout"} | attributes if tables else set()


def _message_modules(model: Model) -> Iterator[Output]:
    stubs = Stubs(model.wire)
    yield Output(f"{ROOT}/pb/__init__.py", "pb_init.py.j2", {})
    for file in model.wire.files:
        values = {"package": PACKAGE, "file": file}
        yield Output(f"{ROOT}/pb/{file.stem}_pb2.py", "pb2.py.j2", values)
        values = values | {"messages": stubs.messages(file), "imports": stubs.imports(file)}
        yield Output(f"{ROOT}/pb/{file.stem}_pb2.pyi", "pb2.pyi.j2", values)


def _distribution(model: Model) -> Iterator[Output]:
    folder = f"dist/{model.workspace.core_distribution}"
    values = {"workspace": model.workspace, "brands": model.brands, "package": PACKAGE}
    yield Output(f"{folder}/pyproject.toml", "pyproject.toml.j2", values)
    yield Output(f"{folder}/README.md", "README.md.j2", values)
