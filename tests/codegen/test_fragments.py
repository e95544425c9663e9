"""Each fragment is one oddity: it is generated for all brands, imported, used, type-checked and compiled."""

from __future__ import annotations

import subprocess
import sys
from itertools import zip_longest
from pathlib import Path

import pytest

from codegen.generate import generate
from codegen.problems import ProblemsFoundError
from codegen.write import write
from tests.codegen.kit import FRAGMENTS, project_of, run_python, type_check

PROTOC = Path(sys.executable).with_name("protoc")
WRONG = sorted(path.parent.name for path in FRAGMENTS.glob("*/problems.txt"))
VALID = sorted({path.name for path in FRAGMENTS.iterdir()} - {*WRONG})
IMPORT_ALL = """
import importlib, pathlib, sys
folder = pathlib.Path(sys.path[1])
for path in sorted(folder.rglob("*.py")):
    importlib.import_module(".".join(path.relative_to(folder).with_suffix("").parts).removesuffix(".__init__"))
"""


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mypy")


@pytest.fixture(params=VALID, scope="module")
def fragment(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A fragment's sources, and what was generated from them."""
    sources = FRAGMENTS / request.param
    project = project_of(sources, tmp_path_factory.mktemp(request.param) / "generated")
    write(generate(project), project.out)
    return sources, project.out


def test_its_modules_import_and_work(fragment: tuple[Path, Path]) -> None:
    sources, out = fragment
    run_python(IMPORT_ALL + (sources / "use.py").read_text(encoding="utf-8"), out / "python")


def test_its_types_check(fragment: tuple[Path, Path], cache: Path) -> None:
    sources, out = fragment
    packages = sorted(path for path in (out / "python").iterdir())
    type_check(cache, *packages, sources / "use.py", packages=out / "python")


def test_its_proto_files_compile(fragment: tuple[Path, Path], tmp_path: Path) -> None:
    _, out = fragment
    folders = sorted((out / "proto").iterdir())
    assert len(folders) == 2
    for folder in folders:
        compile_proto(folder, tmp_path / folder.name)


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_fragment_gives_its_problems_and_no_output(name: str, tmp_path: Path) -> None:
    with pytest.raises(ProblemsFoundError) as found:
        generate(project_of(FRAGMENTS / name, tmp_path / "generated"))
    given = str(found.value).splitlines()
    expected = (FRAGMENTS / name / "problems.txt").read_text(encoding="utf-8").splitlines()
    assert [_shortened(*lines) for lines in zip_longest(given, expected, fillvalue="")] == expected
    assert not (tmp_path / "generated").exists()


def _shortened(given: str, expected: str) -> str:
    """Expected lines that end in an asterisk leave the rest open: it is the text of protoc or of the TOML reader."""
    start = expected.removesuffix("*")
    return expected if expected.endswith("*") and given.startswith(start) else given


def compile_proto(folder: Path, out: Path) -> None:
    """Compile all .proto files of a folder for Python, Java and C++."""
    out.mkdir()
    outputs = [f"--{language}_out={out}" for language in ("python", "java", "cpp")]
    names = sorted(path.name for path in folder.glob("*.proto"))
    command = [str(PROTOC), f"-I{folder}", *outputs, *names]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
