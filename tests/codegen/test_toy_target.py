"""A target is a plug-in: a module and templates in folders of their own, next to the project's."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from codegen.generate import Project, generate
from codegen.targets import find_targets
from tests.codegen.kit import FRAGMENTS, project_of

TOY = Path(__file__).parent / "toy"


def with_toy(project: Project) -> Project:
    return replace(
        project, targets=(*project.targets, TOY / "targets"), templates=(*project.templates, TOY / "templates")
    )


def test_it_is_found_by_its_file() -> None:
    assert [target.name for target in find_targets([TOY / "targets"])] == ["toy"]


@pytest.mark.parametrize(
    ("fragment", "lines", "numbers"),
    [
        ("push_without_request", ["9003 Update (push)"], [9003]),
        ("same_message_name", ["9007 First (call)", "9008 Second (call)"], [9007, 9008]),
    ],
)
def test_it_is_generated_next_to_the_others(
    fragment: str, lines: list[str], numbers: list[int], tmp_path: Path
) -> None:
    project = project_of(FRAGMENTS / fragment, tmp_path)
    plain, extended = generate(project), generate(with_toy(project))
    pages = sorted(path for path in extended if path.endswith(".txt"))
    assert extended.keys() - plain.keys() == {*pages, "toy/numbers.bin"}
    assert all(extended[path] == plain[path] for path in plain)
    assert len(pages) == 2
    for page in pages:
        title, *rows = extended[page].decode().splitlines()
        assert title.endswith("OpenD")
        assert rows == lines
    assert extended["toy/numbers.bin"] == bytes(number % 256 for number in numbers)


def test_a_template_that_uses_what_the_view_does_not_give_fails(tmp_path: Path) -> None:
    (tmp_path / "templates" / "toy").mkdir(parents=True)
    (tmp_path / "templates" / "toy" / "page.txt.j2").write_text("{{ brnd.key }}\n")
    project = project_of(FRAGMENTS / "push_without_request", tmp_path / "out")
    broken = replace(project, targets=(TOY / "targets",), templates=(tmp_path / "templates",))
    with pytest.raises(UndefinedError, match="brnd"):
        generate(broken)


def test_two_targets_may_not_claim_one_file(tmp_path: Path) -> None:
    twin = tmp_path / "targets" / "twin.py"
    twin.parent.mkdir()
    twin.write_text((TOY / "targets" / "toy.py").read_text())
    (tmp_path / "templates" / "twin").mkdir(parents=True)
    (tmp_path / "templates" / "twin" / "page.txt.j2").write_text("")
    project = project_of(FRAGMENTS / "push_without_request", tmp_path / "out")
    twins = replace(
        project,
        targets=(TOY / "targets", twin.parent),
        templates=(TOY / "templates", tmp_path / "templates"),
    )
    with pytest.raises(ValueError, match=r"toy/.*\.txt is produced twice, the second time by the target twin"):
        generate(twins)
