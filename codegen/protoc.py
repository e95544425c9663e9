"""Step 1: protoc turns the wire files into descriptors; what it cannot read becomes problems."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from google.protobuf.descriptor_pb2 import FileDescriptorSet

from .problems import Problems, Source

ERROR = re.compile(
    r"^(?P<file>[^:\n]+\.proto):(?P<line>\d+):(?P<column>\d+): (?P<message>(?!warning:).*)$", re.MULTILINE
)
OF_AN_IMPORT = "was not found or had errors"
HINTS = (
    (OF_AN_IMPORT, 'an import names a file of the same folder, e.g. import "Common.proto";'),
    ("Expected", "look at the end of the line before, too: every field ends with a semicolon"),
    ("is not defined", "declare it, or import the file that does"),
    ("has already been used", "give every field of a message a number of its own"),
    ("already defined", "give one of the two another name"),
)
OTHERWISE = "mend the line; the rest of the file was not checked"


@dataclass(frozen=True)
class Compiled:
    """The descriptors of the files that compiled, with source info, and the names of those that did not."""

    descriptors: FileDescriptorSet
    broken: frozenset[str]


def compile_wire(folder: Path, shown: str, problems: Problems) -> Compiled:
    """Compile all .proto files of a folder.

    protoc stops at the first file with an error, so it runs again without that file and those that import it, until the
    rest compiles. `shown` is the folder's name in problems.
    """
    names = sorted(path.name for path in folder.glob("*.proto"))
    if not names:
        problems.add(Source(shown, ""), "there is no .proto file here", "the wire schema belongs into this folder")
    broken: set[str] = set()
    while True:
        left = [name for name in names if name not in broken]
        descriptors, errors = _run(folder, left)
        if not errors:
            return Compiled(descriptors, frozenset(broken))
        broken |= _report(errors, shown, names, broken, problems)


def _run(folder: Path, names: Sequence[str]) -> tuple[FileDescriptorSet, str]:
    if not names:
        return FileDescriptorSet(), ""
    with tempfile.TemporaryDirectory() as scratch:
        output = Path(scratch, "descriptors.binpb")
        command = [sys.executable, "-m", "grpc_tools.protoc", "-I.", "--include_source_info", f"-o{output}"]
        done = subprocess.run([*command, *names], cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return FileDescriptorSet.FromString(output.read_bytes()), ""
        return FileDescriptorSet(), done.stderr


def _report(errors: str, shown: str, names: Sequence[str], broken: set[str], problems: Problems) -> set[str]:
    """Turn protoc's messages into problems; the result are the files they are about."""
    found = [match for match in ERROR.finditer(errors) if match["file"] in names]
    files = {match["file"] for match in found} - broken
    if not files:
        raise RuntimeError(f"protoc failed and named no file: {errors.strip()}")
    for match in found:
        if not _is_consequence(match, names, found):
            source = Source(f"{shown}/{match['file']}", f"line {match['line']}, column {match['column']}")
            problems.add(source, match["message"], _hint(match["message"]))
    return files


def _is_consequence(match: re.Match[str], names: Sequence[str], found: Sequence[re.Match[str]]) -> bool:
    """Whether a message only says that another file, which is there, could not be read."""
    in_file = [other["message"] for other in found if other["file"] == match["file"]]
    failed = [name for name in names if any(f'"{name}" {OF_AN_IMPORT}' in message for message in in_file)]
    return bool(failed) and (OF_AN_IMPORT in match["message"] or "is not defined" in match["message"])


def _hint(message: str) -> str:
    return next((hint for words, hint in HINTS if words in message), OTHERWISE)
