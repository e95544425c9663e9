"""Filters for templates: pure functions from a value to text."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

LINE_LENGTH = 120
STANDS_ALONE = (" ", "- ", ">>> ")
ENDING_QUOTES = re.compile(r'"{3,}|"+$')  # what would end a docstring
WORD = re.compile(r"\{(\w+)\}")


def docstring(text: str, indent: int = 0) -> str:
    """A Python docstring with its quotes, to stand `indent` columns in."""
    escaped = ENDING_QUOTES.sub(lambda match: match[0].replace('"', '\\"'), text.strip().replace("\\", "\\\\"))
    lines = wrapped(escaped, LINE_LENGTH - indent - 6).splitlines() or [""]
    if len(lines) == 1:
        return f'"""{lines[0]}"""'
    margin = " " * indent
    rest = [margin + line if line else "" for line in lines[1:]]
    return "\n".join([f'"""{lines[0]}', *rest, f'{margin}"""'])


def line_comment(text: str, mark: str, indent: int = 0) -> str:
    """Line comments, one a line, each behind `mark` and `indent` columns in; nothing for an empty text."""
    margin = " " * indent + mark
    lines = wrapped(text, LINE_LENGTH - indent - len(mark) - 1).splitlines()
    return "".join(f"{margin} {line}".rstrip() + "\n" for line in lines)


def wrapped(text: str, width: int) -> str:
    """The text with its paragraphs filled anew. An indented line stays one; what is broken off it goes further in."""
    return "\n".join(
        textwrap.fill(line, width, subsequent_indent=_deeper(line), break_long_words=False, break_on_hyphens=False)
        for line in _unwrapped(text.strip("\n").splitlines())
    )


def _unwrapped(lines: Iterable[str]) -> Iterator[str]:
    """The lines with those of a paragraph joined; blank, indented and list lines are no paragraphs."""
    paragraph = ""
    for line in lines:
        if paragraph and line and not line.startswith(STANDS_ALONE):
            paragraph = f"{paragraph} {line}"
            continue
        if paragraph:
            yield paragraph
        paragraph = "" if not line or line.startswith(STANDS_ALONE) else line
        if not paragraph:
            yield line
    if paragraph:
        yield paragraph


def _deeper(line: str) -> str:
    margin = len(line) - len(line.lstrip())
    return " " * (margin + 4 if margin else 0)


def branded(text: str, vocabulary: Mapping[str, str]) -> str:
    """The text with `{word}` replaced by the brand's word.

    Raises:
        KeyError: the brand has no such word.
    """
    return WORD.sub(lambda match: vocabulary[match[1]], text)


def quoted(text: str) -> str:
    """A string of a .proto file, with its quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


FILTERS: Mapping[str, Callable[..., Any]] = {
    "branded": branded,
    "docstring": docstring,
    "line_comment": line_comment,
    "literal": repr,
    "quoted": quoted,
}
