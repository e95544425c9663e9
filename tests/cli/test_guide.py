"""Every block of the guide works: commands print what it shows, files are read, programs run."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import MISSING, fields
from pathlib import Path
from typing import NamedTuple

import pytest

from opend.cli.settings import SETTINGS, USUAL_PORT
from opend.simulator import Settings
from tests.brands.kit import BRANDS, GENERATED, ROOT
from tests.cli.kit import COMMAND, Opend, interrupt, read_line
from tests.runtime.kit import free_port
from tests.test_pytest_plugin import install

GUIDE = ROOT / "docs" / "using-the-simulator.md"

PORTS = ("11111", "11112", "11113", "12000")
"""The ports that the guide uses; a test gives each a free one in its place."""

IMPLIED = {"simulate", "quote", "kline", "ticks", "book", "orders", "plot"}
"""The verbs that take the first of them where none is named."""


COMMANDS = re.compile(r"^(?:\$ (?=.)|(?=\^C))(.*)\n((?:(?!\$ |\^C).*\n)*)", re.MULTILINE)
"""A command behind a prompt, or Ctrl-C for what was started last; and what is printed then."""


class Block(NamedTuple):
    language: str
    text: str

    @property
    def file(self) -> str | None:
        """The name of the file that the block is, if its first line says so."""
        named = re.match(r"# ([\w.-]+\.(?:toml|py|ini))\n", self.text)
        return named and named[1]


class Section(NamedTuple):
    title: str
    blocks: list[Block]


def sections() -> list[Section]:
    _, *parts = re.split(r"^## ", GUIDE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    found = []
    for part in parts:
        blocks = [Block(*block) for block in re.findall(r"^```(\w+)\n(.*?)^```", part, re.MULTILINE | re.DOTALL)]
        found.append(Section(part.splitlines()[0], blocks))
    return found


SECTIONS = sections()


class Reader:
    """Somebody who does what a section says, in a folder of their own.

    What ends by itself runs in this process, which is quick; what goes on, and pytest, in one of its own.
    """

    def __init__(self, folder: Path, opend: Opend) -> None:
        self._folder = folder
        self._opend = opend
        self._ports = {port: str(free_port()) for port in PORTS}
        self._jobs: list[subprocess.Popen[str]] = []

    @contextmanager
    def reading(self) -> Iterator[None]:
        try:
            yield
        finally:
            for job in self._jobs:
                job.kill()
                job.communicate()

    def do(self, block: Block) -> None:
        text = self._moved(block.text)
        if block.file is not None:
            (self._folder / block.file).write_text(text, encoding="utf-8")
        elif block.language == "python":
            exec(compile(text, "a block of the guide", "exec"), {"__name__": "__main__"})
        elif block.language == "console":
            for command, expected in COMMANDS.findall(text):
                self._type(command, expected)
        else:
            raise AssertionError(f"nobody knows what to do with a block of {block.language}")

    def _moved(self, text: str) -> str:
        for port, free in self._ports.items():
            text = re.sub(rf"\b{port}\b", free, text)
        return text

    def _type(self, command: str, expected: str) -> None:
        if command == "^C":
            out, _ = interrupt(self._jobs.pop())
            check_output(out, expected)
            return
        program, *arguments = shlex.split(command)
        if program == "pytest":
            check_output(self._run_pytest(arguments), expected)
        elif arguments[-1] == "&":
            self._start(self._with_port(arguments[:-1]), expected)
        else:
            assert program == "opend", command
            check_output(self._opend(*self._with_port(arguments)), expected)

    def _with_port(self, arguments: list[str]) -> list[str]:
        """The same, with the usual port said aloud, which is another one here."""
        usual = self._ports[str(USUAL_PORT)]
        if arguments[0] == "record":
            return [*arguments, "--opend-port", usual]
        if arguments[0] in IMPLIED and not {"--port", "--settings"} & set(arguments):
            return [*arguments, "--port", usual]
        return ["doctor", "127.0.0.1", usual] if arguments == ["doctor"] else arguments

    def _start(self, arguments: list[str], expected: str) -> None:
        command = [*COMMAND, *arguments]
        job = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self._jobs.append(job)
        for line in expected.splitlines():
            check_output(read_line(job), line)

    def _run_pytest(self, arguments: list[str]) -> str:
        site = self._folder / "site"
        install(site, BRANDS[0].key)
        paths = os.pathsep.join(map(str, (site, ROOT / "runtime" / "python", GENERATED / "python")))
        surroundings = os.environ | {"PYTHONPATH": paths, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
        command = [sys.executable, "-W", "error", "-m", "pytest", "-p", "opend.pytest_plugin", *arguments]
        done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False, timeout=100)
        assert (done.returncode, done.stderr) == (0, ""), done.stdout
        return done.stdout


def check_output(printed: str, expected: str) -> None:
    """Compare what was printed with what a guide shows: `...` stands for anything."""
    pattern = r"\s+".join(re.escape(word) for word in expected.split()).replace(re.escape("..."), "[^\0]*")
    assert re.fullmatch(rf"\s*{pattern}\s*", printed), f"printed:\n{printed}\nexpected:\n{expected}"


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.title)
def test_a_section_works(section: Section, tmp_path: Path, opend: Opend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    reader = Reader(tmp_path, opend)
    with reader.reading():
        for block in section.blocks:
            reader.do(block)


def settings_rows() -> list[str]:
    """The rows of the guide's table of settings, as they must be."""
    defaults = {field.name: field.default for field in fields(Settings)}
    rows = ["| option | key in a file | default | what it does |", "|---|---|---|---|"]
    for setting in SETTINGS:
        default = USUAL_PORT if setting.name == "port" else defaults[setting.name]
        shown = "" if default in (None, MISSING) else f"`{default}`"
        words = setting.words.replace(f" (default: {USUAL_PORT})", "")
        choices = f": {', '.join(f'`{choice}`' for choice in setting.choices)}" if setting.choices else ""
        rows.append(f"| `{setting.option}` | `{setting.name}` | {shown} | {words}{choices} |")
    return rows


def test_the_table_of_settings_is_complete() -> None:
    lines = GUIDE.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if line.startswith(("| option", "|---|---|---|---|", "| `--"))] == settings_rows()


def test_the_guide_has_blocks_of_all_kinds() -> None:
    blocks = [block for section in SECTIONS for block in section.blocks]
    assert {block.language for block in blocks} == {"console", "python", "toml", "ini"}
    assert len(blocks) > 15


@pytest.mark.parametrize(
    ("printed", "expected"), [("a  b\nc\n", "a b\nc"), ("a 1 2\nb", "a ...\nb"), ("x\ny\n", "..."), ("", "")]
)
def test_what_counts_as_the_same(printed: str, expected: str) -> None:
    check_output(printed, expected)


@pytest.mark.parametrize(("printed", "expected"), [("a c", "a b"), ("a", ""), ("a\nb", "a"), ("b a", "a ...")])
def test_what_counts_as_different(printed: str, expected: str) -> None:
    with pytest.raises(AssertionError, match="expected"):
        check_output(printed, expected)
