"""The wire schema is, name for name and number for number, the one of the recorded facts."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from google.protobuf.descriptor_pb2 import (
    DescriptorProto,
    EnumDescriptorProto,
    FieldDescriptorProto,
    FileDescriptorProto,
    FileDescriptorSet,
    SourceCodeInfo,
)
from google.protobuf.descriptor_pool import DescriptorPool

ROOT = Path(__file__).parents[2]
WIRE = ROOT / "protos" / "wire"
FACTS = {
    file["file"]: file
    for file in json.loads(gzip.decompress((Path(__file__).parent / "data" / "schema.json.gz").read_bytes()))
}

# Field numbers within descriptor.proto: the steps of a source location's path.
FILE_MESSAGE, FILE_SYNTAX, MESSAGE_FIELD, MESSAGE_MESSAGE = 4, 12, 2, 3

BRAND_WORD = re.compile(r"\b(futu|moomoo)\b", re.IGNORECASE)
TAG = re.compile(r"(enum|unit): ([\w.]+)")

Json = dict[str, Any]
Location = tuple[int, ...]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, FileDescriptorProto]:
    output = tmp_path_factory.mktemp("wire") / "schema.binpb"
    names = sorted(path.name for path in WIRE.glob("*.proto"))
    command = [sys.executable, "-m", "grpc_tools.protoc", f"-I{WIRE}", "--include_source_info", f"-o{output}"]
    run = subprocess.run([*command, *names], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return {file.name: file for file in FileDescriptorSet.FromString(output.read_bytes()).file}


class TestAgainstTheFacts:
    def test_the_same_files(self, compiled: dict[str, FileDescriptorProto]) -> None:
        assert set(compiled) == set(FACTS)

    @pytest.mark.parametrize("name", sorted(FACTS))
    def test_the_same_declarations(self, compiled: dict[str, FileDescriptorProto], name: str) -> None:
        assert as_facts(compiled[name]) == FACTS[name]

    def test_enum_values_in_the_same_order(self, compiled: dict[str, FileDescriptorProto]) -> None:
        for name, file in compiled.items():
            written = [[value.name for value in enum.value] for enum in file.enum_type]
            assert written == [list(enum["values"]) for enum in FACTS[name]["enums"]], name

    def test_nothing_is_missing_from_the_whole(self, compiled: dict[str, FileDescriptorProto]) -> None:
        files = compiled.values()
        top_messages = [message for file in files for message in file.message_type]
        messages = [message for top in top_messages for message in with_nested(top)]

        assert len(compiled) == 185
        assert len(top_messages) == 997
        assert len(messages) == 997 + 4
        assert sum(len(file.enum_type) for file in files) == 219
        assert sum(len(message.field) for message in messages) == 4457


class TestEveryFile:
    @pytest.mark.parametrize("name", sorted(FACTS))
    def test_says_what_it_is_for(self, compiled: dict[str, FileDescriptorProto], name: str) -> None:
        about = locations(compiled[name])[FILE_SYNTAX,].leading_comments.strip()

        assert len(about) >= 20
        assert len(about.splitlines()) <= 4

    def test_speaks_of_no_brand(self) -> None:
        named = [path.name for path in WIRE.glob("*.proto") if BRAND_WORD.search(path.read_text("utf-8"))]

        assert named == []

    def test_is_proto2_in_a_package_of_its_own_name(self, compiled: dict[str, FileDescriptorProto]) -> None:
        for name, file in compiled.items():
            assert file.syntax in ("", "proto2"), name
            assert file.package == name.removesuffix(".proto")

    def test_names_only_enums_that_exist(self, compiled: dict[str, FileDescriptorProto]) -> None:
        enums = {f"{file.package}.{enum.name}" for file in compiled.values() for enum in file.enum_type}
        tagged = {enum for file in compiled.values() for enum in tagged_enums(file)}

        assert tagged <= enums


def test_the_released_schema_loads() -> None:
    released = FileDescriptorSet.FromString((ROOT / "protos" / "released" / "schema.binpb").read_bytes())
    pool = DescriptorPool()
    for file in released.file:
        assert not file.HasField("source_code_info")
        pool.Add(file)

    assert pool.FindMessageTypeByName("InitConnect.Request").fields_by_name["c2s"].number == 1


def as_facts(file: FileDescriptorProto) -> Json:
    comments = locations(file)
    messages = enumerate(file.message_type)
    return {
        "file": file.name,
        "package": file.package,
        "imports": list(file.dependency),
        "enums": [enum_as_facts(enum) for enum in file.enum_type],
        "messages": [message_as_facts(message, (FILE_MESSAGE, index), comments) for index, message in messages],
    }


def enum_as_facts(enum: EnumDescriptorProto) -> Json:
    return {"name": enum.name, "values": {value.name: value.number for value in enum.value}}


def message_as_facts(
    message: DescriptorProto, path: Location, comments: dict[Location, SourceCodeInfo.Location]
) -> Json:
    assert not message.enum_type, "the facts know no enum inside a message"
    facts: Json = {
        "name": message.name,
        "fields": [
            field_as_facts(field, comments[(*path, MESSAGE_FIELD, index)].trailing_comments)
            for index, field in enumerate(message.field)
        ],
    }
    if message.nested_type:
        facts["messages"] = [
            message_as_facts(nested, (*path, MESSAGE_MESSAGE, index), comments)
            for index, nested in enumerate(message.nested_type)
        ]
    return facts


def field_as_facts(field: FieldDescriptorProto, comment: str) -> list[Any]:
    label = FieldDescriptorProto.Label.Name(field.label).removeprefix("LABEL_").lower()
    scalar = FieldDescriptorProto.Type.Name(field.type).removeprefix("TYPE_").lower()
    facts = [field.number, field.name, label, field.type_name.removeprefix(".") or scalar]
    notes: Json = tags(comment)
    if field.HasField("default_value"):
        notes["default"] = field.default_value
    if field.options.deprecated:
        notes["deprecated"] = True
    return [*facts, notes] if notes else facts


def tags(comment: str) -> dict[str, str]:
    """`enum: X.Y; unit: percent` as a mapping; other text is documentation."""
    parts = (TAG.fullmatch(part.strip()) for part in comment.split(";"))
    return {tag[1]: tag[2] for tag in parts if tag}


def tagged_enums(file: FileDescriptorProto) -> Iterator[str]:
    for location in file.source_code_info.location:
        enum = tags(location.trailing_comments).get("enum")
        if enum:
            yield enum


def locations(file: FileDescriptorProto) -> dict[Location, SourceCodeInfo.Location]:
    return {tuple(location.path): location for location in file.source_code_info.location}


def with_nested(message: DescriptorProto) -> Iterator[DescriptorProto]:
    yield message
    for nested in message.nested_type:
        yield from with_nested(nested)
