"""The generator's table of contents: from the sources to the files, one call a step."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from . import targets
from .brands import read_brands, read_workspace
from .check import check
from .model import Model
from .operations import derive_operations, protocol_numbers
from .overlay import read_overlay
from .parse import parse
from .problems import Problems
from .protoc import compile_wire
from .render import Tree, render
from .runtime import read_runtime


@dataclass(frozen=True)
class Project:
    """Where everything is. `root` is what the paths in messages are relative to."""

    root: Path
    wire: Path
    api: Path
    brands: Path
    pyproject: Path
    runtime: Path
    released: Path
    out: Path
    targets: tuple[Path, ...]
    templates: tuple[Path, ...]

    @classmethod
    def at(cls, root: Path) -> Project:
        """The project in its usual layout."""
        return cls(
            root=root,
            wire=root / "protos/wire",
            api=root / "protos/api",
            brands=root / "brands.toml",
            pyproject=root / "pyproject.toml",
            runtime=root / "runtime/python/opend",
            released=root / "protos/released/schema.binpb",
            out=root / "generated",
            targets=(targets.HERE,),
            templates=(root / "templates",),
        )

    def shown(self, path: Path) -> str:
        """A path as messages show it."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.name


def load(project: Project) -> Model:
    """Read and check all sources.

    Raises:
        ProblemsFoundError: with everything that is wrong in them.
    """
    problems = Problems()
    compiled = compile_wire(project.wire, project.shown(project.wire), problems)
    wire = parse(compiled, project.shown(project.wire), problems)
    overlay = read_overlay(project.api, project.shown(project.api), problems)
    operations, pushes = derive_operations(overlay.protocols, wire, problems)
    core_distribution, security_firms, brands = read_brands(project.brands, project.shown(project.brands), problems)
    workspace = read_workspace(project.pyproject, problems, core_distribution, security_firms)
    model = Model(workspace, brands, wire, operations, pushes, protocol_numbers(overlay.protocols), overlay)
    check(model, read_runtime(project.runtime), problems)
    problems.raise_if_any()
    return model


def generate(project: Project) -> Tree:
    """All generated files, in memory: place below the output folder -> content.

    Raises:
        ProblemsFoundError: with everything that is wrong in the sources.
    """
    return render(load(project), targets.find_targets(project.targets), project.templates, project.pyproject)
