"""Fills the generated `*_pb2` modules from the schema."""

from __future__ import annotations

from typing import Any

from google.protobuf.internal.enum_type_wrapper import EnumTypeWrapper

from . import schema


def bind_messages(module: dict[str, Any], file_name: str) -> None:
    """Put the messages, enums and enum values of one wire file into a module's globals, as in protoc's own modules.

    Args:
        module: the module's `globals()`.
        file_name: the wire file, such as `"Qot_Common.proto"`.
    """
    descriptor = schema.file_descriptor(file_name)
    module["DESCRIPTOR"] = descriptor
    for name, message in descriptor.message_types_by_name.items():
        module[name] = schema.message_class(message.full_name)
    for name, enum in descriptor.enum_types_by_name.items():
        module[name] = EnumTypeWrapper(enum)
        module.update({value.name: value.number for value in enum.values})
