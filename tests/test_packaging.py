"""What `make build` makes: three distributions of one version that install and work without the repository."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import venv
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from zipfile import ZipFile

import pytest

from codegen.model import Brand
from dev import build, publish
from opend.simulator import Simulator
from tests.brands.kit import BRANDS, GENERATED, ROOT, each_brand

CORE = "opend"
DISTRIBUTIONS = [CORE, *(brand.distribution for brand in BRANDS)]

each_distribution = pytest.mark.parametrize("name", DISTRIBUTIONS)


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    build.build(folder)
    return folder


def run(*command: str | Path, cwd: Path) -> str:
    """Run a program far from the repository; what it printed."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, env=environment, cwd=cwd, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def wheel_of(name: str, dist: Path) -> Path:
    (found,) = dist.glob(f"{name.replace('-', '_')}-*.whl")
    return found


def contents(wheel: Path) -> dict[str, bytes]:
    with ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/RECORD")}


def metadata(wheel: Path) -> Message:
    (found,) = (content for name, content in contents(wheel).items() if name.endswith(".dist-info/METADATA"))
    return message_from_bytes(found)


def entry_points(files: dict[str, bytes]) -> bytes:
    (found,) = (content for name, content in files.items() if name.endswith("entry_points.txt"))
    return found


# What is made


def test_a_wheel_and_an_sdist_of_each(dist: Path) -> None:
    version = metadata(wheel_of(CORE, dist))["Version"]
    stems = [f"{name.replace('-', '_')}-{version}" for name in DISTRIBUTIONS]
    made = {path.name for path in dist.iterdir()}
    assert made == {f"{stem}{kind}" for stem in stems for kind in ("-py3-none-any.whl", ".tar.gz")}


@each_distribution
def test_metadata(dist: Path, name: str) -> None:
    core, found = metadata(wheel_of(CORE, dist)), metadata(wheel_of(name, dist))
    assert found["Name"] == name
    assert found["Version"] == core["Version"]
    assert found["Requires-Python"] == ">=3.10"
    assert found["License"] == "Apache-2.0"
    assert found["Summary"]
    assert found.get_payload()


@each_brand
def test_a_brand_needs_exactly_its_core(dist: Path, brand: Brand) -> None:
    version = metadata(wheel_of(CORE, dist))["Version"]
    extras = metadata(wheel_of(CORE, dist)).get_all("Provides-Extra") or []
    needed = metadata(wheel_of(brand.distribution, dist)).get_all("Requires-Dist") or []
    assert {"progress", "simulator", "cli", "plot", "pytest"} == set(extras)
    expected = {f"{CORE}[{extra}]=={version}; extra == '{extra}'" for extra in extras}
    assert set(needed) == {f"{CORE}=={version}", *expected}


def test_the_core_brings_types_schema_and_the_command(dist: Path) -> None:
    files = contents(wheel_of(CORE, dist))
    assert {"opend/py.typed", "opend_protocol/py.typed", "opend_protocol/schema.binpb"} <= files.keys()
    stubs = {name for name in files if name.endswith(".pyi")}
    assert stubs == {f"opend_protocol/pb/{path.stem}_pb2.pyi" for path in (ROOT / "protos" / "wire").glob("*.proto")}
    assert b"opend = opend.cli:main" in entry_points(files)
    assert b"[pytest11]\nopend = opend.pytest_plugin" in entry_points(files)


@each_brand
def test_a_brand_is_found_by_the_pytest_plugin(dist: Path, brand: Brand) -> None:
    declared = f"[opend.brands]\n{brand.key} = {brand.package}"
    assert declared.encode() in entry_points(contents(wheel_of(brand.distribution, dist)))


@each_brand
def test_a_brand_is_its_package_and_nothing_else(dist: Path, brand: Brand) -> None:
    files = contents(wheel_of(brand.distribution, dist))
    source = GENERATED / "python" / brand.package
    own = {path.relative_to(GENERATED / "python").as_posix() for path in source.rglob("*") if path.is_file()}
    assert {name for name in files if ".dist-info/" not in name} == {name for name in own if "__pycache__" not in name}
    assert f"{brand.package}/py.typed" in files


@each_distribution
def test_an_sdist_makes_the_same_wheel_again(dist: Path, name: str, tmp_path: Path) -> None:
    (sdist,) = dist.glob(f"{name.replace('-', '_')}-*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data") if hasattr(tarfile, "data_filter") else archive.extractall(tmp_path)
    (source,) = tmp_path.iterdir()
    again = tmp_path / "again"
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", again, source, cwd=tmp_path)
    assert contents(wheel_of(name, again)) == contents(wheel_of(name, dist))


# How it installs


def site_packages(python: Path) -> Path:
    return Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=python.parent).strip())


@pytest.fixture(scope="module")
def installed(dist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of an empty environment with the three wheels in it.

    Their dependencies come from this environment by way of a path file, so that no network is needed; path files of
    this environment itself do not count there, so that the repository is out of reach.
    """
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, symlinks=True)
    python = folder / "bin" / "python"
    wheels = [str(wheel_of(name, dist)) for name in DISTRIBUTIONS]
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    run(*pip, "install", "--no-index", "--no-deps", "--no-compile", *wheels, cwd=folder)
    (site_packages(python) / "dependencies.pth").write_text(str(site_packages(Path(sys.executable))))
    return python


@each_brand
def test_an_installed_brand_plays_the_first_session(installed: Path, brand: Brand, tmp_path: Path) -> None:
    script = GENERATED / "examples" / brand.package / "first_session.py"
    with Simulator(answers="made up", seed=7) as opend:
        printed = run(installed, "-W", "error", script, str(opend.port), cwd=tmp_path)
    assert "status READY" in printed


@pytest.mark.parametrize("package", ["opend", "opend_protocol", *(brand.package for brand in BRANDS)])
def test_installed_packages_are_those_of_the_wheels(installed: Path, package: str, tmp_path: Path) -> None:
    printed = run(installed, "-c", f"import {package}; print({package}.__file__)", cwd=tmp_path)
    assert Path(printed.strip()).is_relative_to(installed.parent.parent)


def test_the_command_is_installed(installed: Path, tmp_path: Path) -> None:
    assert "--rsa-key" in run(installed.with_name("opend"), "simulate", "--help", cwd=tmp_path)


def test_pytest_finds_the_fixtures(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "test_it.py").write_text(
        "def test_it(quote_context): assert quote_context.get_global_state()[0] == 0\n"
    )
    options = ("-q", "-p", "no:cacheprovider", "--opend-brand", BRANDS[0].key)
    assert "1 passed" in run(installed, "-W", "error", "-m", "pytest", *options, cwd=tmp_path)


# How it is published


def test_a_dry_run_names_the_core_first(dist: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert publish.main(["--dist", str(dist)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(":")[0] for line in lines[:-1]] == [f"would upload {name}" for name in DISTRIBUTIONS]
    assert all(line.count(".whl") == line.count(".tar.gz") == 1 for line in lines[:-1])
    assert lines[-1].startswith("a dry run: nothing was uploaded")


def test_nothing_is_published_without_a_build(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="run make build"):
        publish.main(["--dist", str(tmp_path), "--upload"])
