"""What the documents name is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
NAMED_TEST = re.compile(r"`(tests/[\w/.]+?)(?:::(\w+))?`")
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_and_tests(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    for link in LINK.findall(text):
        assert (document.parent / link).exists(), link
    for path, function in NAMED_TEST.findall(text):
        assert (ROOT / path).exists(), path
        assert not function or f"def {function}(" in (ROOT / path).read_text(encoding="utf-8"), function


def test_entries_are_those_of_the_overlay() -> None:
    texts = (path.read_text(encoding="utf-8") for path in (ROOT / "protos/api").glob("*.toml"))
    overlay = {line.strip() for text in texts for line in text.splitlines()}
    blocks = re.findall(r"```toml\n(.*?)```", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.DOTALL)
    shown = [line.strip() for block in blocks for line in block.splitlines() if line.strip()]
    assert [line for line in shown if line not in overlay and not line.startswith("#")] == []


def test_every_difference_names_its_test() -> None:
    rows = [line for line in (ROOT / "docs/differences.md").read_text(encoding="utf-8").splitlines() if "|" in line]
    facts = [row for row in rows if not row.startswith(("| the official", "|---"))]
    assert facts
    assert [row for row in facts if not NAMED_TEST.search(row)] == []
