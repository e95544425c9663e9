"""Target python-core: `opend_protocol`, the generated layer that both brands share, and the core's distribution."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from codegen.model import CONVERTING_TYPES, REPLY, ApiEnum, Column, EnumKind, Label, Message, Method, Model
from codegen.targets import Asset, Output
from codegen.targets._stubs import Stubs

PACKAGE = "opend_protocol"
ROOT = f"python/{PACKAGE}"


def outputs(model: Model) -> Iterable[Output | Asset]:
    """The package, module by module, and its distribution's metadata."""
    yield Output(f"{ROOT}/__init__.py", "init.py.j2", {})
    yield Asset(f"{ROOT}/py.typed", b"")
    yield Asset(f"{ROOT}/schema.binpb", model.wire.schema)
    yield Output(f"{ROOT}/operations.py", "operations.py.j2", {"rows": tuple(_operation_rows(model))})
    yield Output(f"{ROOT}/field_enums.py", "field_enums.py.j2", {"field_enums": _field_enums(model)})
    yield Output(f"{ROOT}/protocol_ids.py", "protocol_ids.py.j2", {"numbers": model.numbers, "pushes": model.pushes})
    yield Output(f"{ROOT}/constants.py", "constants.py.j2", {"overlay": model.overlay})
    yield Output(f"{ROOT}/quotas.py", "quotas.py.j2", {"quotas": model.overlay.quotas})
    yield from _enum_modules(model)
    yield _readers(model)
    yield Output(f"{ROOT}/methods.py", "methods.py.j2", {"package": PACKAGE, "methods": model.overlay.methods})
    yield from _message_modules(model)
    yield from _distribution(model)


def enum_module(enum: ApiEnum) -> str:
    """The module of `opend_protocol` that an enum lives in."""
    return "enums" if enum.kind is EnumKind.TEXT else enum.module.replace(".", "_")


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


def _readers(model: Model) -> Output:
    methods = [method for method in model.overlay.methods if method.returns == "dict"]
    columns = [column for method in methods for column in method.columns]
    runtime_names = {name for column in columns for name in (column.convert, column.missing_from) if name}
    replies = {method.name: _reply(method, model).full_name for method in methods}
    stubs = Stubs(model.wire)
    values = {
        "package": PACKAGE,
        "methods": methods,
        "expressions": {method.name: dict(_expressions(method, model)) for method in methods},
        "reply_types": {name: f"{stubs.module(reply)}.{stubs.path(reply)}" for name, reply in replies.items()},
        "reply_modules": sorted({stubs.module(reply) for reply in replies.values()}),
        "enums": sorted({column.enum for column in columns if column.enum}),
        "runtime_names": sorted(runtime_names - CONVERTING_TYPES),
    }
    return Output(f"{ROOT}/readers.py", "readers.py.j2", values)


def _reply(method: Method, model: Model) -> Message:
    """The message that a method's columns come from."""
    operation = next(operation for operation in model.operations if operation.name == method.protocol)
    return model.wire.payload(operation.response, REPLY)


def _expressions(method: Method, model: Model) -> Iterator[tuple[str, str]]:
    """What Python evaluates for each column of a method, given the reply's `s2c`."""
    reply = _reply(method, model)
    for column in method.columns:
        labels = [field.label for field in model.wire.resolve(reply, column.field)]
        presence = " and ".join(_presence(column.field, labels))
        substitute = f"{column.missing_from}()" if column.missing_from else repr(column.missing)
        may_be_missing = presence and (column.missing is not None or column.missing_from)
        value = _value(column)
        yield column.name, f"{value} if {presence} else {substitute}" if may_be_missing else value


def _value(column: Column) -> str:
    """The expression for a column whose field is there."""
    if column.enum:
        return f"{column.enum}.to_string2(s2c.{column.field})"
    return f"{column.convert}(s2c.{column.field})" if column.convert else f"s2c.{column.field}"


def _presence(path: str, labels: Iterable[Label]) -> Iterator[str]:
    """The conditions under which a path's value is there, from the outside in.

    A required field of the payload can be missing too: a reply may have no payload.
    """
    names = path.split(".")
    for index, label in enumerate(labels):
        if label is Label.OPTIONAL or (label is Label.REQUIRED and index == 0):
            yield f"{'.'.join(['s2c', *names[:index]])}.HasField({names[index]!r})"


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
