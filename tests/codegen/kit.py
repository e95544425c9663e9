"""What the tests of the generator share: projects made of small sources, and what may be done with their output."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from codegen.generate import Project

ROOT = Path(__file__).resolve().parents[2]
FRAGMENTS = Path(__file__).parent / "fragments"
RUNTIME = ROOT / "runtime" / "python"


def project_of(sources: Path, out: Path) -> Project:
    """A project whose sources lie in one folder (`wire`, `api`, perhaps `brands.toml`); the rest is our own."""
    own_brands = sources / "brands.toml"
    return replace(
        Project.at(ROOT),
        root=sources,
        wire=sources / "wire",
        api=sources / "api",
        brands=own_brands if own_brands.exists() else ROOT / "brands.toml",
        released=out.with_suffix(".binpb"),
        out=out,
    )


def write_sources(folder: Path, **texts: str) -> Path:
    """Write sources: `wire_A` is `wire/A.proto`, `api_quotes` is `api/quotes.toml`, `brands` is `brands.toml`."""
    (folder / "wire").mkdir(parents=True)
    (folder / "api").mkdir()
    for name, text in texts.items():
        kind, _, stem = name.partition("_")
        place = {"wire": f"wire/{stem}.proto", "api": f"api/{stem}.toml", "brands": "brands.toml"}[kind]
        (folder / place).write_text(text, encoding="utf-8")
    return folder


def run_python(script: str, *packages: Path) -> None:
    """Run a script in an interpreter of its own that finds `packages` and the runtime first.

    The script must write nothing to stderr and succeed.
    """
    paths = os.pathsep.join(map(str, (*packages, RUNTIME)))
    environment = os.environ | {"PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-W", "error", "-c", script]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and not done.stderr, done.stderr


def type_check(cache: Path, *sources: Path, packages: Path) -> None:
    """Hold sources against mypy's strict rules; they find `packages` and the runtime."""
    environment = os.environ | {"MYPYPATH": os.pathsep.join(map(str, (packages, RUNTIME)))}
    options = ["--strict", "--python-version=3.10", "--config-file=", f"--cache-dir={cache}", "--follow-imports=silent"]
    command = [sys.executable, "-m", "mypy", *options, *map(str, sources)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, cwd=packages)
    assert done.returncode == 0, done.stdout + done.stderr
