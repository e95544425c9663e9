"""The measurements as a document."""

from __future__ import annotations

import platform
import subprocess
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from dev.sides import ROOT, official, ours

NAME = "docs/benchmarks.md"

_INTRODUCTION = """\
# Benchmarks

Written by `make bench WRITE=yes`. One server process sends the same ready replies to every side; the sides take turns,
and the figures are medians. "ours to official" is the median of the ratios of single rounds, in which both have met the
same machine. CPU is that of the client's process. "official" is the official package, "floor" a bare socket with the
check of the SHA-1 and protobuf's own parser, nothing else. Absolute figures are those of one machine; ratios hold.

Of the simulator's pushes, CPU is that of the process that sends them; a push is a frame, and has one tick or more.
"bare" is an asyncio server that writes and drains one ready frame after the other, to the same readers; "slower" is how
many times as many frames it sends in the same time.
"""


def setting(package: str) -> list[str]:
    """What the sides run on."""
    theirs = official(package)
    found = _versions(ours(package).python, ["protobuf", "pandas", *([f"{package}-api"] if theirs else [])])
    compared = "" if theirs else "; the official package is not installed"
    return [f"{date.today():%Y-%m-%d}, {platform.machine()}, {', '.join(found)}{compared}"]


def _versions(python: Path, distributions: Sequence[str]) -> list[str]:
    """The versions of an interpreter and of what is installed there."""
    script = (
        "import platform, sys; from importlib.metadata import version; "
        "print('Python', platform.python_version(), *('\\n%s %s' % (name, version(name)) for name in sys.argv[1:]))"
    )
    command: list[str | Path] = [python, "-c", script, *distributions]
    shown = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [line.strip() for line in shown.splitlines()]


def write(parts: Sequence[Sequence[str]], root: Path = ROOT) -> None:
    """Write the parts to the document; those that are no Markdown tables as they were printed."""
    texts = ["\n".join(part).strip() for part in parts]
    shown = [f"```\n{text}\n```" if text.splitlines()[1:2] and text[0] != "|" else text for text in texts]
    (root / NAME).write_text("\n\n".join([_INTRODUCTION.strip(), *shown]) + "\n", encoding="utf-8")
