"""The generator's command line: `python -m codegen generate | check | breaking | release-schema`."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from .breaking import find_breaking_changes, release_schema
from .generate import Project, generate, load
from .problems import Problems, ProblemsFoundError
from .write import Difference, compare, write

LINES_SHOWN = 20
ROOT = Path(__file__).resolve().parents[1]


def run_generate(project: Project) -> int:
    """Write all generated files."""
    started = time.monotonic()
    tree = generate(project)
    difference = write(tree, project.out)
    _print_difference(difference)
    counts = f"{len(difference.new)} new, {len(difference.changed)} changed, {len(difference.gone)} removed"
    seconds = time.monotonic() - started
    print(f"{project.shown(project.out)}: {len(tree)} files ({counts}) in {seconds:.1f} s")
    return 0


def run_check(project: Project) -> int:
    """Fail if the generated files are not what the sources give."""
    difference = compare(generate(project), project.out)
    for line in difference.lines():
        print(line)
    if difference:
        print(f"{project.shown(project.out)} is not what the sources give: run `make generate`, do not edit it")
        return 1
    print(f"{project.shown(project.out)} is up to date")
    return 0


def run_breaking(project: Project) -> int:
    """Fail if the wire schema breaks what was released."""
    problems = Problems()
    find_breaking_changes(load(project).wire, project.released, project.shown(project.released), problems)
    problems.raise_if_any()
    print("no breaking change against the released schema")
    return 0


def run_release_schema(project: Project) -> int:
    """Make the wire schema the one that later changes are held against."""
    release_schema(load(project).wire, project.released)
    print(f"wrote {project.shown(project.released)}")
    return 0


def _print_difference(difference: Difference) -> None:
    """Print the first files that differ, and how many more there are."""
    lines = list(difference.lines())
    for line in lines[:LINES_SHOWN]:
        print(line)
    if len(lines) > LINES_SHOWN:
        print(f"... and {len(lines) - LINES_SHOWN} more")


VERBS: Mapping[str, Callable[[Project], int]] = {
    "generate": run_generate,
    "check": run_check,
    "breaking": run_breaking,
    "release-schema": run_release_schema,
}


def main(arguments: Sequence[str] | None = None, project: Project | None = None) -> int:
    """Run one verb; the exit code is 0 if all is well."""
    parser = argparse.ArgumentParser(prog="codegen", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="verb")
    for name, run in VERBS.items():
        verbs.add_parser(name, help=run.__doc__)
    verb = parser.parse_args(arguments).verb
    try:
        return VERBS[verb](project or Project.at(ROOT))
    except ProblemsFoundError as found:
        print(found, file=sys.stderr)
        count = len(found.problems)
        print(f"{count} problem{'s' if count > 1 else ''}; nothing was written", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
