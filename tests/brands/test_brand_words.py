"""A brand is data: its names stand in brands.toml alone. And nothing that is committed knows this machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.brands.kit import BRANDS, ROOT, words

LONGEST_TEMPLATE = 130
BRANDLESS = ("templates", "runtime", "codegen", "protos")
FOLDERS = (*BRANDLESS, "generated", "dev", "docs", "tests", "examples", ".ci", ".github")
TOP = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Makefile", "pyproject.toml", "brands.toml")
CACHES = {"__pycache__", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache"}

NAMES = sorted({word for brand in BRANDS for word in (brand.key, *words(brand).values())}, key=len, reverse=True)
BRAND_WORD = re.compile(rf"(?<![A-Za-z0-9])({'|'.join(map(re.escape, NAMES))})(?![A-Za-z0-9])", re.IGNORECASE)

# Written in pieces, so that this file does not contain what it looks for.
HOMES = "/(?:home|Users|work|root)" + "/[a-z]"
DRIVES = r"\b[A-Z]:\\(?:Users|Windows|Program)"
REGISTRIES = r"\b(?:" + r"|".join(["pypi", "pythonhosted"]) + r")\.org\b"
MACHINE = re.compile(f"{HOMES}|{DRIVES}|{REGISTRIES}")


def files(place: str) -> Iterator[Path]:
    """A file, or all files of a folder."""
    top = ROOT / place
    for path in [top] if top.is_file() else sorted(top.rglob("*")):
        if path.is_file() and not CACHES & set(path.parts):
            yield path


def lines(path: Path) -> Iterator[tuple[int, str]]:
    """The numbered lines of a text file; nothing of a binary one."""
    try:
        yield from enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    except UnicodeDecodeError:
        return


def own_words(path: Path, line: str) -> str:
    """What we chose to write in a line; in a wire file only the comment: the rest is OpenD's."""
    return line.partition("//")[2] if path.suffix == ".proto" else line


def found(pattern: re.Pattern[str], place: str) -> list[str]:
    return [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:100]}"
        for path in files(place)
        for number, line in lines(path)
        if pattern.search(own_words(path, line))
    ]


@pytest.mark.parametrize("folder", BRANDLESS)
def test_no_brand_name_outside_brands_toml(folder: str) -> None:
    assert found(BRAND_WORD, folder) == []


@pytest.mark.parametrize("folder", BRANDLESS)
def test_no_file_is_named_after_a_brand(folder: str) -> None:
    assert [path for path in files(folder) if BRAND_WORD.search(path.relative_to(ROOT).as_posix())] == []


def test_what_would_be_found() -> None:
    for text in ("import FUTU", "moomoo's", "FTAPI_Qot", "futu-api", "Futubull"):
        assert BRAND_WORD.search(text), text
    for text in ("future", "FutuSecurities", "FUTUSECURITIES", "FTLog"):
        assert not BRAND_WORD.search(text), text


@pytest.mark.parametrize("place", [*FOLDERS, *TOP])
def test_no_path_of_a_machine_and_no_registry(place: str) -> None:
    assert found(MACHINE, place) == []


def test_templates_are_short() -> None:
    long = {path.name: len(list(lines(path))) for path in files("templates")}
    assert {name: count for name, count in long.items() if count > LONGEST_TEMPLATE} == {}
