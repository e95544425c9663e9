"""Texts of any content come through the filters whole."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.filters import LINE_LENGTH, branded, docstring, line_comment, quoted

TEXTS = st.text(st.sampled_from("ab\"\\'{}*/#% \n"), max_size=60)


@given(TEXTS, st.sampled_from([0, 4, 8]))
def test_a_docstring_says_what_the_text_says(text: str, indent: int) -> None:
    assert ast.literal_eval(docstring(text, indent)).split() == text.split()


@given(TEXTS)
def test_a_comment_is_made_of_comment_lines_alone(text: str) -> None:
    lines = line_comment(text, "//", 2).splitlines()
    assert all(line.startswith("  //") for line in lines)
    assert " ".join(line.removeprefix("  //") for line in lines).split() == text.split()


@given(TEXTS)
def test_a_quoted_string_of_a_proto_file_reads_the_same_in_python(text: str) -> None:
    assert ast.literal_eval(quoted(text)) == text


def test_paragraphs_are_filled_and_indented_lines_stay() -> None:
    words = "word " * 60
    text = f"Summary.\n\n{words}\nand more.\n\nArgs:\n    one: the first.\n    two: {words}\n\n- item\n- item"
    lines = ast.literal_eval(docstring(text, 4)).splitlines()
    assert max(map(len, lines)) <= LINE_LENGTH
    assert lines[:2] == ["Summary.", ""]
    assert "    Args:" in lines
    start = lines.index("        one: the first.")
    assert lines[start + 1].startswith("        two: word")
    assert lines[start + 2].startswith("            word")
    assert lines[-3:] == ["    - item", "    - item", "    "]


def test_a_short_docstring_is_one_line() -> None:
    assert docstring('It\'s "so" \\ here') == '"""It\'s "so" \\\\ here"""'


def test_no_comment_is_no_line() -> None:
    assert line_comment("", "//") == ""


def test_brand_words_are_replaced_and_unknown_ones_refused() -> None:
    assert branded("{gateway} and { this } and {}", {"gateway": "East OpenD"}) == "East OpenD and { this } and {}"
    with pytest.raises(KeyError, match="gatway"):
        branded("{gatway}", {"gateway": "East OpenD"})
