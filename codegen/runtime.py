"""What the runtime offers to generated code, read from its source without importing it."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

CONTRACT = "contract.py"

ASIDE = frozenset({"simulator", "cli"})
"""Rooms that generated code has nothing to do with."""


@dataclass(frozen=True)
class ClassOutline:
    """A class of the runtime: the names of its bases, and its own members."""

    bases: tuple[str, ...]
    members: frozenset[str]


@dataclass(frozen=True)
class Runtime:
    """The names of the contract (each with the name it has where it is defined), all functions, all classes."""

    contract: Mapping[str, str]
    functions: frozenset[str]
    classes: Mapping[str, ClassOutline]

    def members(self, contract_name: str) -> frozenset[str]:
        """All names of a class that the contract offers, inherited ones too."""
        return self._members(self.contract.get(contract_name, contract_name))

    def _members(self, name: str) -> frozenset[str]:
        outline = self.classes.get(name)
        if outline is None:
            return frozenset()
        return outline.members.union(*(self._members(base) for base in outline.bases))


def read_runtime(folder: Path) -> Runtime:
    """Read the runtime's source tree."""
    files = [path for path in sorted(folder.rglob("*.py")) if path.relative_to(folder).parts[0] not in ASIDE]
    modules = {path: ast.parse(path.read_bytes()) for path in files}
    statements = [statement for module in modules.values() for statement in module.body]
    contract = modules.get(folder / CONTRACT, ast.Module([], []))
    return Runtime(
        contract=dict(_bindings(contract.body)),
        functions=frozenset(node.name for node in statements if isinstance(node, ast.FunctionDef)),
        classes={node.name: _outline(node) for node in statements if isinstance(node, ast.ClassDef)},
    )


def _bindings(body: Iterable[ast.stmt]) -> Iterator[tuple[str, str]]:
    for node in body:
        match node:
            case ast.ImportFrom(module=module, names=names) if module != "__future__":
                yield from ((alias.asname or alias.name, alias.name) for alias in names)
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name, name


def _outline(node: ast.ClassDef) -> ClassOutline:
    bases = tuple(base.id for base in node.bases if isinstance(base, ast.Name))
    return ClassOutline(bases, frozenset(_members(node.body)))


def _members(body: Iterable[ast.stmt]) -> Iterator[str]:
    for node in body:
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case ast.Assign(targets=targets):
                yield from (target.id for target in targets if isinstance(target, ast.Name))
