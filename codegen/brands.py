"""Reads brands.toml and the root project: what the distributions are called and what they need."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from .model import Brand, Workspace
from .problems import Problems
from .tables import Table, read_toml

FOR_DEVELOPERS = "dev"
"""The extra of the workspace that no distribution offers."""


PYTEST_PLUGINS = "pytest11"
"""The group of entry points by which pytest finds plugins."""


def read_workspace(
    pyproject: Path, problems: Problems, core_distribution: str, security_firms: Mapping[str, str]
) -> Workspace:
    """What the distributions take over from the root project's pyproject.toml, and what they share."""
    project = read_toml(pyproject, pyproject.name, problems).table("project")
    extras = project.table("optional-dependencies")
    return Workspace(
        version=project.required("version", str),
        requires_python=project.required("requires-python", str),
        dependencies=project.texts("dependencies"),
        extras={name: extras.texts(name) for name in extras.values if name != FOR_DEVELOPERS},
        scripts=project.text_map("scripts"),
        pytest_plugins=project.table("entry-points").text_map(PYTEST_PLUGINS),
        core_distribution=core_distribution,
        security_firms=security_firms,
    )


def read_brands(path: Path, file: str, problems: Problems) -> tuple[str, Mapping[str, str], tuple[Brand, ...]]:
    """The name of the core distribution, what people call securities firms, and all brands."""
    top = read_toml(path, file, problems)
    core = top.table("core")
    distribution = core.required("distribution", str)
    core.close()
    firms = top.text_map("security_firms")
    tables = list(top.table("brands").children())
    top.close()
    _check_words([table for _, table in tables], problems)
    return distribution, firms, tuple(_brand(key, table) for key, table in tables)


def _brand(key: str, table: Table) -> Brand:
    texts = {name: table.required(name, str) for name in Brand.text_keys()}
    words = table.text_map("words")
    table.close()
    return Brand(key=key, words=words, **texts)


def _check_words(tables: list[Table], problems: Problems) -> None:
    """Every brand must give the same words: documentation uses them without asking which brand it is."""
    every_word = {word for table in tables for word in table.table("words").values}
    for table in tables:
        for word in every_word - table.table("words").values.keys():
            problems.add(
                table.source.at("words"), f"the word {word!r} is missing", "another brand has it; give this brand's own"
            )
