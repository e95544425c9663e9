"""Targets: what is generated. A target is a plug-in, found by its file.

The module `<name>.py` in this folder says what the target consists of:

    def outputs(model: Model) -> Iterable[Output | Asset]

Its templates lie in `templates/<name>/`, with dashes for the underscores of the name. Modules whose name begins with an
underscore are helpers of targets, not targets.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from codegen.model import Model

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Output:
    """One file to render: its place below the output folder, its template, and what the template may use."""

    path: str
    template: str
    values: Mapping[str, Any]


@dataclass(frozen=True)
class Asset:
    """One file whose content is ready."""

    path: str
    content: bytes


@dataclass(frozen=True)
class Target:
    """A target: its name, which is also its template folder's, and its view."""

    name: str
    outputs: Callable[[Model], Iterable[Output | Asset]]


def find_targets(folders: Iterable[Path]) -> tuple[Target, ...]:
    """The targets of the folders, by name."""
    paths = [path for folder in folders for path in folder.glob("*.py") if not path.name.startswith("_")]
    return tuple(_load(path) for path in sorted(paths, key=lambda path: path.name))


def _load(path: Path) -> Target:
    own = path.parent == HERE
    module = importlib.import_module(f"{__name__}.{path.stem}") if own else _load_foreign(path)
    return Target(path.stem.replace("_", "-"), module.outputs)


def _load_foreign(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"foreign_target_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is no Python module")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up by name
    spec.loader.exec_module(module)
    return module
