"""Steps 6 and 7: a target's view and templates become files, in memory. Python files are formatted by ruff."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .filters import FILTERS
from .model import Model
from .targets import Asset, Output, Target

Tree = dict[str, bytes]
PYTHON = (".py", ".pyi")
PYTHON_PACKAGES = "python/"


def render(model: Model, targets: Iterable[Target], templates: Sequence[Path], ruff_config: Path) -> Tree:
    """All files of all targets: place below the output folder -> content.

    Raises:
        ValueError: two targets claim the same file.
    """
    environment = _environment(templates)
    tree: Tree = {}
    for target in targets:
        for output in target.outputs(model):
            if output.path in tree:
                raise ValueError(f"{output.path} is produced twice, the second time by the target {target.name}")
            tree[output.path] = _content(environment, target, output)
    return dict(sorted((tree | _formatted(tree, ruff_config)).items()))


def _environment(folders: Sequence[Path]) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    environment.filters.update(FILTERS)
    return environment


def _content(environment: Environment, target: Target, output: Output | Asset) -> bytes:
    if isinstance(output, Asset):
        return output.content
    template = environment.get_template(f"{target.name}/{output.template}")
    return template.render(output.values).encode()


def _formatted(tree: Mapping[str, bytes], ruff_config: Path) -> Tree:
    """The Python files of the tree as ruff writes them: unused imports gone, imports sorted, lines broken."""
    sources = {path: content for path, content in tree.items() if path.endswith(PYTHON)}
    with tempfile.TemporaryDirectory() as scratch:
        for path, content in sources.items():
            file = Path(scratch, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        _ruff(["check", "--fix-only", "--select=I,F401", *_first_party(tree)], Path(scratch), ruff_config)
        _ruff(["format"], Path(scratch), ruff_config)
        return {path: Path(scratch, path).read_bytes() for path in sources}


def _first_party(tree: Iterable[str]) -> tuple[str, str]:
    """How ruff groups imports must not depend on what lies in the output folder: name our packages."""
    packages = {path.split("/")[1] for path in tree if path.startswith(PYTHON_PACKAGES)} | {"opend"}
    return "--config", f"lint.isort.known-first-party={sorted(packages)}"


def _ruff(arguments: Sequence[str], folder: Path, config: Path) -> None:
    command = [sys.executable, "-m", "ruff", *arguments, "--config", str(config), "--no-cache", "--quiet", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"ruff {arguments[0]} failed on generated code:\n{done.stdout}{done.stderr}")
