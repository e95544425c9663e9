"""Step 2: descriptors become the wire part of the model. Descriptors never leave this module."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
)

from .model import Enum, EnumValue, Field, Label, Message, Wire, WireFile
from .problems import Problems, Source
from .protoc import Compiled

# Paths into a FileDescriptorProto, as SourceCodeInfo spells them: field numbers and indexes.
Path = tuple[int, ...]
SYNTAX: Path = (FileDescriptorProto.SYNTAX_FIELD_NUMBER,)
MESSAGES = FileDescriptorProto.MESSAGE_TYPE_FIELD_NUMBER
ENUMS = FileDescriptorProto.ENUM_TYPE_FIELD_NUMBER
FIELDS = DescriptorProto.FIELD_FIELD_NUMBER
NESTED_MESSAGES = DescriptorProto.NESTED_TYPE_FIELD_NUMBER
NESTED_ENUMS = DescriptorProto.ENUM_TYPE_FIELD_NUMBER
VALUES = EnumDescriptorProto.VALUE_FIELD_NUMBER

ENUM_TAG = re.compile(r"\benum:\s*(?P<value>\w+(?:\.\w+)*);?")
UNIT_TAG = re.compile(r"\bunit:\s*(?P<value>\w+);?")

LABELS = {
    FieldDescriptorProto.LABEL_REQUIRED: Label.REQUIRED,
    FieldDescriptorProto.LABEL_OPTIONAL: Label.OPTIONAL,
    FieldDescriptorProto.LABEL_REPEATED: Label.REPEATED,
}


def parse(compiled: Compiled, shown: str, problems: Problems) -> Wire:
    """The wire part of the model. `shown` is the wire folder's name in problems."""
    for descriptor in compiled.descriptors.file:
        for feature in _foreign_features(descriptor):
            problems.add(
                Source(f"{shown}/{descriptor.name}", ""),
                f"{feature} is not part of this wire",
                "wire files are proto2: messages, enums and fields, with no option but deprecated and default",
            )
    return Wire(
        files=read_files(compiled.descriptors, shown),
        schema=_serialize(compiled.descriptors),
        broken=frozenset(PurePosixPath(name).stem for name in compiled.broken),
    )


def read_files(descriptors: FileDescriptorSet, shown: str) -> tuple[WireFile, ...]:
    """The files of a descriptor set, with or without source info, sorted by name."""
    files = (_Reader(descriptor).file(f"{shown}/{descriptor.name}") for descriptor in descriptors.file)
    return tuple(sorted(files, key=lambda file: file.name))


def read_schema(serialized: bytes, shown: str) -> tuple[WireFile, ...]:
    """The files of a serialized descriptor set.

    Raises:
        google.protobuf.message.DecodeError: it is not one.
    """
    return read_files(FileDescriptorSet.FromString(serialized), shown)


class _Reader:
    """Reads one file; knows the comments by path."""

    def __init__(self, descriptor: FileDescriptorProto) -> None:
        self._descriptor = descriptor
        self._comments = {
            tuple(location.path): (_tidy(location.leading_comments), _tidy(location.trailing_comments))
            for location in descriptor.source_code_info.location
        }

    def file(self, path: str) -> WireFile:
        descriptor = self._descriptor
        return WireFile(
            path=path,
            name=descriptor.name,
            package=descriptor.package,
            imports=tuple(descriptor.dependency),
            doc=self._doc(SYNTAX),
            messages=self._messages(descriptor.message_type, (MESSAGES,), descriptor.package),
            enums=self._enums(descriptor.enum_type, (ENUMS,), descriptor.package),
        )

    def _messages(self, found: Sequence[DescriptorProto], path: Path, scope: str) -> tuple[Message, ...]:
        return tuple(self._message(message, (*path, index), scope) for index, message in enumerate(found))

    def _message(self, message: DescriptorProto, path: Path, scope: str) -> Message:
        full_name = f"{scope}.{message.name}"
        return Message(
            full_name=full_name,
            name=message.name,
            doc=self._doc(path),
            fields=tuple(self._field(field, (*path, FIELDS, index)) for index, field in enumerate(message.field)),
            messages=self._messages(message.nested_type, (*path, NESTED_MESSAGES), full_name),
            enums=self._enums(message.enum_type, (*path, NESTED_ENUMS), full_name),
        )

    def _field(self, field: FieldDescriptorProto, path: Path) -> Field:
        leading, trailing = self._comments.get(path, ("", ""))
        enum_tag, unit_tag = ENUM_TAG.search(trailing), UNIT_TAG.search(trailing)
        rest = _tidy(UNIT_TAG.sub("", ENUM_TAG.sub("", trailing)))
        return Field(
            name=field.name,
            number=field.number,
            label=LABELS[field.label],
            type=FieldDescriptorProto.Type.Name(field.type).removeprefix("TYPE_").lower(),
            type_name=field.type_name.removeprefix(".") or None,
            default=field.default_value if field.HasField("default_value") else None,
            enum=enum_tag["value"] if enum_tag else None,
            unit=unit_tag["value"] if unit_tag else None,
            deprecated=field.options.deprecated,
            doc="\n".join(filter(None, (leading, rest))),
        )

    def _enums(self, found: Sequence[EnumDescriptorProto], path: Path, scope: str) -> tuple[Enum, ...]:
        return tuple(self._enum(enum, (*path, index), scope) for index, enum in enumerate(found))

    def _enum(self, enum: EnumDescriptorProto, path: Path, scope: str) -> Enum:
        values = (
            EnumValue(value.name, value.number, self._doc((*path, VALUES, index)))
            for index, value in enumerate(enum.value)
        )
        return Enum(f"{scope}.{enum.name}", enum.name, self._doc(path), tuple(values))

    def _doc(self, path: Path) -> str:
        return "\n".join(filter(None, self._comments.get(path, ("", ""))))


def _tidy(comment: str) -> str:
    """A comment without the blanks that only its layout needed."""
    return "\n".join(" ".join(line.split()) for line in comment.strip().splitlines())


def _serialize(descriptors: FileDescriptorSet) -> bytes:
    """The schema as Python loads it: without comments, and without the JSON names that every reader derives itself."""
    bare = FileDescriptorSet()
    bare.CopyFrom(descriptors)
    for file in bare.file:
        file.ClearField("source_code_info")
        for message in _every_message(file.message_type):
            for field in message.field:
                field.ClearField("json_name")
    return bare.SerializeToString(deterministic=True)


def _every_message(messages: Sequence[DescriptorProto]) -> Iterator[DescriptorProto]:
    for message in messages:
        yield message
        yield from _every_message(message.nested_type)


def _foreign_features(file: FileDescriptorProto) -> Iterator[str]:
    """What a file uses beyond the part of proto2 that the model knows."""
    if file.syntax not in ("", "proto2"):
        yield f'syntax "{file.syntax}"'
    if file.HasField("options"):
        yield "a file option"
    if file.service:
        yield "a service"
    if file.extension or any(message.extension for message in _every_message(file.message_type)):
        yield "an extension"
    for message in _every_message(file.message_type):
        if message.oneof_decl:
            yield f"the oneof in {message.name}"
        if message.HasField("options"):
            yield f"the option (or map) in {message.name}"
        for field in message.field:
            if field.type == FieldDescriptorProto.TYPE_GROUP:
                yield f"the group {message.name}.{field.name}"
            if {option.name for option, _ in field.options.ListFields()} - {"deprecated"}:
                yield f"the option of {message.name}.{field.name}"
