"""Messages as Python stubs (`.pyi`) declare them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from google.protobuf.message import Message as PythonMessage

from codegen.model import Enum, Field, Message, Wire, WireFile, all_messages
from codegen.names import is_python_name

SCALARS = {"string": "_builtins.str", "bytes": "_builtins.bytes", "bool": "_builtins.bool"}
FLOATS = frozenset({"double", "float"})
HIDEABLE = frozenset(dir(PythonMessage))
THIS_FILE = "_this"


@dataclass(frozen=True)
class StubField:
    """A field: `type` is what reading it gives, `accepts` what the constructor takes.

    Fields that Python's syntax cannot name (`from`) are not `is_nameable`; `hides` marks those that hide a member of
    every message (`SerializeToString`).
    """

    field: Field
    type: str
    accepts: str
    doc: str
    is_settable: bool

    @property
    def name(self) -> str:
        return self.field.name

    @property
    def constant(self) -> str:
        return f"{self.name.upper()}_FIELD_NUMBER"

    @property
    def is_nameable(self) -> bool:
        return is_python_name(self.name)

    @property
    def hides(self) -> bool:
        return self.name in HIDEABLE


@dataclass(frozen=True)
class StubMessage:
    """A message with what is declared inside it. `receiver` is what its constructor calls the new object."""

    name: str
    doc: str
    enums: tuple[Enum, ...]
    messages: tuple[StubMessage, ...]
    fields: tuple[StubField, ...]

    @property
    def receiver(self) -> str:
        return "self_" if any(field.name == "self" for field in self.fields) else "self"

    @property
    def nameable(self) -> tuple[StubField, ...]:
        return tuple(field for field in self.fields if field.is_nameable)

    @property
    def with_presence(self) -> tuple[str, ...]:
        """What `HasField` takes; nothing where a field of that name hides it."""
        if any(stub.name == "HasField" for stub in self.fields):
            return ()
        return tuple(stub.name for stub in self.fields if not stub.field.is_repeated)


class Stubs:
    """Turns messages into stubs; knows which file declares which type."""

    def __init__(self, wire: Wire) -> None:
        self._stems = {full_name: file.stem for file in wire.files for full_name in _type_names(file)}
        self._packages = {file.stem: file.package for file in wire.files}

    def messages(self, file: WireFile) -> tuple[StubMessage, ...]:
        return tuple(self._message(message, file) for message in file.messages)

    def imports(self, file: WireFile) -> tuple[str, ...]:
        """The modules of other files whose messages the file's fields hold."""
        fields = [field for message in all_messages(file.messages) for field in message.fields]
        used = {self.module(field.type_name) for field in fields if field.type == "message" and field.type_name}
        return tuple(sorted(used - {f"{file.stem}_pb2"}))

    def module(self, full_name: str) -> str:
        """The module of a message's type."""
        return f"{self._stems[full_name]}_pb2"

    def path(self, full_name: str) -> str:
        """A message's type within its module."""
        return full_name.removeprefix(f"{self._packages[self._stems[full_name]]}.")

    def _message(self, message: Message, file: WireFile) -> StubMessage:
        nested = {inner.name for inner in message.messages} | {enum.name for enum in message.enums}
        members = nested | {field.name for field in message.fields}
        return StubMessage(
            name=message.name,
            doc=message.doc,
            enums=message.enums,
            messages=tuple(self._message(inner, file) for inner in message.messages),
            fields=tuple(self._field(field, file, members) for field in message.fields),
        )

    def _field(self, field: Field, file: WireFile, members: set[str]) -> StubField:
        is_message = field.type == "message"
        single = self._message_type(field, file, members) if is_message else _scalar_type(field)
        item = f"{single} | _Mapping[str, _Any]" if is_message else single
        container = "RepeatedCompositeFieldContainer" if is_message else "RepeatedScalarFieldContainer"
        return StubField(
            field=field,
            type=f"_containers.{container}[{single}]" if field.is_repeated else single,
            accepts=f"_Iterable[{item}]" if field.is_repeated else item,
            doc="\n\n".join(filter(None, (field.doc, " ".join(_tags(field))))),
            is_settable=not (is_message or field.is_repeated),
        )

    def _message_type(self, field: Field, file: WireFile, members: set[str]) -> str:
        """The type as a message's stub spells it: from the top of its file, and past members of the same name."""
        full_name = field.type_name or ""
        name = self.path(full_name)
        if self._stems[full_name] != file.stem:
            return f"_{self.module(full_name)}.{name}"
        return f"{THIS_FILE}.{name}" if name.split(".")[0] in members else name


def _type_names(file: WireFile) -> Iterator[str]:
    return (message.full_name for message in all_messages(file.messages))


def _scalar_type(field: Field) -> str:
    if field.type in FLOATS:
        return "_builtins.float"
    return SCALARS.get(field.type, "_builtins.int")


def _tags(field: Field) -> Iterator[str]:
    if field.enum:
        yield f"A value of {field.enum}."
    if field.unit:
        yield f"Unit: {field.unit}."
