"""Who imports whom: the runtime's floors, the contract with generated code, and what keeps out of whose way."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from opend import contract

ROOT = Path(__file__).parents[1]
RUNTIME = ROOT / "runtime" / "python" / "opend"
GENERATED = ROOT / "generated" / "python"
CODEGEN = ROOT / "codegen"
ARCHITECTURE = ROOT / "docs" / "architecture.md"

ROOMS_OF_THE_PACKAGE = {"__init__": frozenset[str](), "__main__": frozenset({"cli"})}


def python_files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def imports(file: Path, package: str) -> Iterator[str]:
    """The absolute name of everything a file imports, wherever in it; `package` is the package the file is in."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            parents = package.split(".")
            base = ".".join(parents[: len(parents) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module) if part)
            yield from (f"{module}.{name.name}" for name in node.names)


def package_of(file: Path, folder: Path) -> str:
    return ".".join(file.relative_to(folder.parent).parent.parts)


# The floors


def read_floors() -> list[tuple[str, frozenset[str]]]:
    """The rows of the table in the architecture's document: floor and rooms."""
    rows = re.findall(r"^\| (\d|side|top) \| ([^|]+) \|", ARCHITECTURE.read_text(encoding="utf-8"), re.MULTILINE)
    return [(floor, frozenset(re.findall(r"`(\w+)/?`", rooms))) for floor, rooms in rows]


FLOORS = read_floors()


def floors(*wanted: str) -> frozenset[str]:
    return frozenset().union(*(rooms for floor, rooms in FLOORS if floor in wanted))


NUMBERED = sorted({floor for floor, _ in FLOORS if floor.isdigit()})
HELPERS = next(rooms for floor, rooms in FLOORS if floor == "side" and "enums" in rooms)
OWN_OPEND = next(rooms for floor, rooms in FLOORS if "simulator" in rooms)
TOOLS = next(rooms for floor, rooms in FLOORS if "cli" in rooms)


def may_import(room: str) -> frozenset[str]:
    """The rooms that a room may import, by the table."""
    if room in ROOMS_OF_THE_PACKAGE:
        return ROOMS_OF_THE_PACKAGE[room]
    if room == "wire":
        return frozenset({"errors"})
    floor, row = next((floor, rooms) for floor, rooms in FLOORS if room in rooms)
    if row == HELPERS:
        return floors("1", "2") | HELPERS
    if row == OWN_OPEND:
        return floors("1", "2") | OWN_OPEND
    if floor == "top":
        return floors(*NUMBERED) | HELPERS | (OWN_OPEND if row == TOOLS else frozenset())
    below = floors(*(number for number in NUMBERED if number < floor))
    peers = row if floor == "1" else frozenset()
    return below | peers | (HELPERS if floor == NUMBERED[-1] else frozenset())


def room_of(module: str) -> str | None:
    parts = module.split(".")
    return parts[1] if parts[0] == "opend" and len(parts) > 1 else None


def rooms() -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for file in python_files(RUNTIME):
        found.setdefault(file.relative_to(RUNTIME).parts[0].removesuffix(".py"), []).append(file)
    return found


ROOMS = rooms()


def test_the_table_names_every_room() -> None:
    assert set().union(*(rooms for _, rooms in FLOORS)) == ROOMS.keys() - ROOMS_OF_THE_PACKAGE.keys()


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_a_room_imports_only_what_the_table_allows(room: str) -> None:
    allowed = may_import(room) | {room}
    for file in ROOMS[room]:
        used = set(filter(None, map(room_of, imports(file, package_of(file, RUNTIME)))))
        assert used <= allowed, f"{file.relative_to(ROOT)} imports {', '.join(sorted(used - allowed))}"


def test_the_rules_that_matter_most() -> None:
    assert may_import("wire") == {"errors"}
    assert not may_import("policy") & {"contexts", "sync", "aio"}
    assert "aio" not in may_import("sync")
    assert "sync" not in may_import("aio")
    assert "contexts" not in may_import("simulator")
    assert "simulator" not in may_import("contexts") | may_import("contract")
    assert not {"cli", "pytest_plugin"} & frozenset().union(*map(may_import, ROOMS.keys() - {"__main__"}))


def test_both_io_folders_have_the_same_files() -> None:
    names = {folder: {path.name for path in (RUNTIME / folder).glob("*.py")} for folder in ("sync", "aio")}
    assert {"connection.py", "dispatcher.py"} <= names["aio"]
    assert names["sync"] - names["aio"] == {"keeper.py"}, "only threads need somebody to keep the process alive"
    assert names["aio"] <= names["sync"]


# What stands outside the runtime


def test_the_runtime_imports_no_generated_code() -> None:
    generated = {path.name for path in GENERATED.iterdir()}
    for file in python_files(RUNTIME):
        used = {module.split(".")[0] for module in imports(file, package_of(file, RUNTIME))}
        assert not used & generated, file


def test_the_generator_knows_neither_the_runtime_nor_its_own_output() -> None:
    forbidden = {"opend"} | {path.name for path in GENERATED.iterdir()}
    for file in python_files(CODEGEN):
        used = {module.split(".")[0] for module in imports(file, package_of(file, CODEGEN))}
        assert not used & forbidden, file


def test_generated_packages_import_the_runtime_only_through_the_contract() -> None:
    for file in python_files(GENERATED):
        modules = imports(file, package_of(file, GENERATED))
        used = {module for module in modules if module.split(".")[0] == "opend"}
        assert all(module.startswith("opend.contract") for module in used), (file, used)


def test_a_generated_package_imports_no_sister() -> None:
    packages = {path.name for path in GENERATED.iterdir()}
    for file in python_files(GENERATED):
        own = {file.relative_to(GENERATED).parts[0], "opend_protocol"}
        used = {module.split(".")[0] for module in imports(file, package_of(file, GENERATED))}
        assert used & packages <= own, file


def contract_names(file: Path) -> Iterator[str]:
    """The names of the contract that a generated file uses."""
    prefix = "opend.contract."
    for module in imports(file, package_of(file, GENERATED)):
        if module.startswith(prefix):
            yield module.removeprefix(prefix)
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "contract":
            yield node.attr


def test_the_contract_offers_what_generated_code_uses_and_nothing_else() -> None:
    used = {name for file in python_files(GENERATED) for name in contract_names(file)}
    assert used == set(contract.__all__)
