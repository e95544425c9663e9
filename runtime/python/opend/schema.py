"""The wire schema at run time: message classes and the table of operations.

The whole schema is one serialized `FileDescriptorSet` in the package `opend_protocol`. It is loaded on first use into a
descriptor pool of our own, so that no other package's generated modules can clash with it; the parts of protobuf that
this needs are imported then too, because they take half the time that importing a brand may take.
"""

from __future__ import annotations

import copyreg
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from threading import Lock
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from .errors import ConfigError

if TYPE_CHECKING:
    from google.protobuf import descriptor_pool
    from google.protobuf.descriptor import Descriptor, EnumDescriptor, FileDescriptor

PROTOCOL_PACKAGE = "opend_protocol"

_loading = Lock()


@dataclass(frozen=True)
class Limit:
    """How often OpenD takes an operation: `requests` in any sliding window of `seconds`."""

    requests: int
    seconds: float
    min_gap: float = 0.0
    per: str = "connection"
    shared_with: tuple[str, ...] = ()
    only_when: str | None = None
    max_codes: int | None = None
    max_rows: int | None = None
    max_days: int | None = None


@dataclass(frozen=True)
class Operation:
    """One protocol number: a call (request and reply) or a push (reply alone)."""

    name: str
    number: int
    request: str | None
    response: str
    limit: Limit | None = None

    @property
    def is_push(self) -> bool:
        return self.request is None

    def new_request(self) -> Message:
        """An empty request message.

        Raises:
            ConfigError: the operation is a push.
        """
        if self.request is None:
            raise ConfigError(f"{self.name} is a push: it has no request")
        return message_class(self.request)()

    @property
    def response_class(self) -> type[Message]:
        return message_class(self.response)


def _pool() -> descriptor_pool.DescriptorPool:
    with _loading:  # two threads must not make two pools: their classes would not fit together
        return _loaded_pool()


@cache
def _loaded_pool() -> descriptor_pool.DescriptorPool:
    from importlib import resources

    from google.protobuf import descriptor_pb2, descriptor_pool

    serialized = resources.files(PROTOCOL_PACKAGE).joinpath("schema.binpb").read_bytes()
    pool = descriptor_pool.DescriptorPool()
    for file in descriptor_pb2.FileDescriptorSet.FromString(serialized).file:
        pool.Add(file)  # type: ignore[no-untyped-call, unused-ignore]
    return pool


@cache
def message_class(full_name: str) -> type[Message]:
    """The class of a message, e.g. `message_class("Qot_GetKL.Request")`.

    Raises:
        ConfigError: the schema has no message of that name.
    """
    try:
        descriptor = _pool().FindMessageTypeByName(full_name)
    except KeyError:
        raise ConfigError(
            f"the schema has no message {full_name!r}; a full name looks like 'Qot_Common.Security'"
        ) from None
    return _class_of(descriptor)


def enum_descriptor(full_name: str) -> EnumDescriptor:
    """The descriptor of a wire enum, e.g. `enum_descriptor("Qot_Common.KLType")`."""
    try:
        return _pool().FindEnumTypeByName(full_name)
    except KeyError:
        raise ConfigError(f"the schema has no enum {full_name!r}") from None


def enum_of_field(message: str, field: str) -> EnumDescriptor | None:
    """The enum whose numbers an integer field holds, where the schema says so.

    Args:
        message: full name of the message, such as `"Qot_Common.KLine"`.
        field: name of the field.
    """
    field_enums: Mapping[str, Mapping[str, str]] = import_module(f"{PROTOCOL_PACKAGE}.field_enums").FIELD_ENUMS
    name = field_enums.get(message, {}).get(field)
    return enum_descriptor(name) if name else None


def file_descriptor(name: str) -> FileDescriptor:
    """The descriptor of one wire file, e.g. `file_descriptor("Qot_Common.proto")`."""
    return _pool().FindFileByName(name)


def _class_of(descriptor: Descriptor) -> type[Message]:
    cls: type[Message] = _generated_class(descriptor)
    _make_portable(descriptor, set())
    return cls


def _generated_class(descriptor: Descriptor) -> type[Message]:
    from google.protobuf import message_factory

    return message_factory.GetMessageClass(descriptor)


def _make_portable(descriptor: Descriptor, seen: set[str]) -> None:
    """Let messages of this type, and all that they may hold, be pickled although no module is their home."""
    if descriptor.full_name in seen:
        return
    seen.add(descriptor.full_name)
    copyreg.pickle(_generated_class(descriptor), _reduce)
    for field in descriptor.fields:
        if field.message_type is not None:
            _make_portable(field.message_type, seen)


def _reduce(message: Message) -> tuple[Any, ...]:
    return _restore, (message.DESCRIPTOR.full_name, message.SerializePartialToString())


def _restore(full_name: str, serialized: bytes) -> Message:
    message = message_class(full_name)()
    message.MergeFromString(serialized)
    return message


@cache
def operations() -> Mapping[str, Operation]:
    """Every operation by its protocol name."""
    rows = import_module(f"{PROTOCOL_PACKAGE}.operations").OPERATIONS
    return MappingProxyType({row[0]: _operation(*row) for row in rows})


def _operation(
    name: str, number: int, request: str | None, response: str, limit: Mapping[str, Any] | None = None
) -> Operation:
    return Operation(name, number, request, response, Limit(**limit) if limit else None)


@cache
def operations_by_number() -> Mapping[int, Operation]:
    """Every operation by its protocol number."""
    return MappingProxyType({operation.number: operation for operation in operations().values()})


@cache
def push_numbers() -> frozenset[int]:
    """The protocol numbers that OpenD sends without being asked."""
    return frozenset(operation.number for operation in operations().values() if operation.is_push)


def operation(key: str | int) -> Operation:
    """One operation by its protocol name or number.

    Raises:
        ConfigError: there is no such protocol.
    """
    table: Mapping[Any, Operation] = operations() if isinstance(key, str) else operations_by_number()
    found = table.get(key) if isinstance(key, str | int) and not isinstance(key, bool) else None
    if found is None:
        raise ConfigError(
            f"there is no protocol {key!r}; names look like 'Qot_GetKL', numbers like 3006{_nearest(key)}"
        )
    return found


def _nearest(key: str | int) -> str:
    import difflib

    names: Iterable[str] = difflib.get_close_matches(str(key), operations(), n=3)
    listed = ", ".join(names)
    return f" (did you mean {listed}?)" if listed else ""
