"""What is generated from the project's own sources: it compiles, type-checks, and says what the sources say."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from google.protobuf.message import Message

from codegen.generate import Project, load
from codegen.model import ApiEnum, Brand, EnumKind, Model, Wire
from codegen.parse import parse
from codegen.problems import Problems
from codegen.protoc import compile_wire
from tests.codegen.kit import ROOT, type_check
from tests.codegen.test_fragments import compile_proto

GENERATED = ROOT / "generated"
STUBS = sorted((GENERATED / "python/opend_protocol/pb").glob("*_pb2.pyi"))
OPTION = re.compile(r"^option .*\n", re.MULTILINE)


@pytest.fixture(scope="module")
def model() -> Model:
    return load(Project.at(ROOT))


def test_every_brands_proto_files_compile_for_python_java_and_cpp(model: Model, tmp_path: Path) -> None:
    for brand in model.brands:
        compile_proto(GENERATED / "proto" / brand.key, tmp_path / brand.key)


def test_every_brands_proto_files_say_what_the_wire_schema_says(model: Model, tmp_path: Path) -> None:
    for brand in model.brands:
        folder = tmp_path / brand.key
        folder.mkdir()
        for path in (GENERATED / "proto" / brand.key).glob("*.proto"):
            (folder / path.name).write_text(OPTION.sub("", path.read_text(encoding="utf-8")), encoding="utf-8")
        problems = Problems()
        wire = parse(compile_wire(folder, "protos/wire", problems), "protos/wire", problems)
        problems.raise_if_any()
        assert wire.schema == model.wire.schema
        assert list(comments(wire)) == list(comments(model.wire))


def comments(wire: Wire) -> Iterator[tuple[object, ...]]:
    """All that the comments of a schema say, wherever their lines break."""
    for file in wire.files:
        yield file.name, file.doc.split()
    for message in wire.messages.values():
        yield message.full_name, message.doc.split()
        for field in message.fields:
            yield field.name, field.doc.split(), field.enum, field.unit
    for enum in wire.enums.values():
        yield enum.full_name, enum.doc.split(), [value.doc.split() for value in enum.values]


def test_every_brands_proto_files_carry_its_options(model: Model) -> None:
    for brand in model.brands:
        for file in model.wire.files:
            text = (GENERATED / "proto" / brand.key / file.name).read_text(encoding="utf-8")
            assert OPTION.findall(text) == expected_options(brand, file.stem)


def expected_options(brand: Brand, stem: str) -> list[str]:
    return [
        f'option java_package = "{brand.java_package}";\n',
        f'option go_package = "{brand.go_module}/{stem.replace("_", "").lower()}";\n',
        f'option csharp_namespace = "{brand.csharp_namespace}";\n',
    ]


def test_the_shared_layers_types_check(tmp_path: Path) -> None:
    packages = GENERATED / "python"
    type_check(tmp_path / "cache", packages / "opend_protocol", packages=packages)


@pytest.mark.parametrize("stub", STUBS, ids=lambda stub: stub.stem)
def test_a_stub_declares_what_its_module_has(stub: Path) -> None:
    module = import_module(f"opend_protocol.pb.{stub.stem}")
    for node in ast.parse(stub.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            assert hasattr(module, node.target.id)
        if isinstance(node, ast.ClassDef):
            check_class(node, getattr(module, node.name))


def check_class(node: ast.ClassDef, cls: type) -> None:
    """Every member that a stub's class declares is there; messages are checked to the last field."""
    instance = cls() if isinstance(cls, type) and issubclass(cls, Message) else cls
    for member in node.body:
        match member:
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.FunctionDef(name=name):
                assert hasattr(instance, name)
            case ast.ClassDef(name=name):
                check_class(member, getattr(cls, name))


def test_enums_have_their_members_and_convert_both_ways(model: Model) -> None:
    for enum in model.overlay.enums:
        cls = getattr(import_module(f"opend_protocol.{module_of(enum)}"), enum.name)
        for member in enum.members:
            made = getattr(cls, member.name)
            assert (made if enum.kind is EnumKind.TEXT else made.value) == member.value
            if enum.kind is EnumKind.TEXT and member.number is not None:
                assert cls.to_number(member.value) == (True, member.number)
                text = enum.preferred_texts.get(member.number, member.value)
                assert cls.to_string(member.number) == (True, text)


def module_of(enum: ApiEnum) -> str:
    return "enums" if enum.kind is EnumKind.TEXT else enum.module.replace(".", "_")


def test_no_source_or_template_names_a_brand(model: Model) -> None:
    brands = re.compile("|".join(rf"\b{brand.key}\b" for brand in model.brands), re.IGNORECASE)
    for folder in ("codegen", "templates", "protos"):
        for path in sorted((ROOT / folder).rglob("*.*")):
            if path.suffix in (".py", ".j2", ".proto", ".toml"):
                assert not brands.search(path.read_text(encoding="utf-8")), path
