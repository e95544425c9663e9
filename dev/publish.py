"""`make publish`: upload the three distributions, the core before the brands that need it; a dry run by default."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from .build import CORE, DIST, distributions, packages_of


def main(arguments: Sequence[str] | None = None) -> int:
    """Check that every file is there, then upload in order, or say what would be uploaded."""
    options = _parser().parse_args(arguments)
    ordered = [(name, files_of(name, options.dist)) for name in upload_order()]
    for name, files in ordered:
        verb = "uploading" if options.upload else "would upload"
        print(f"{verb} {name}: {', '.join(file.name for file in files)}", flush=True)
        if options.upload:
            subprocess.run([sys.executable, "-m", "twine", "upload", *map(str, files)], check=True)
    if not options.upload:
        print("a dry run: nothing was uploaded; make publish UPLOAD=yes uploads (credentials are needed)")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m dev.publish", description=__doc__)
    parser.add_argument("--upload", action="store_true", help="upload for real")
    parser.add_argument("--dist", type=Path, default=DIST, help="the folder that make build wrote to")
    return parser


def upload_order() -> list[str]:
    """The distributions, the core first: a brand that is there before its core cannot be installed."""
    folders = sorted(distributions(), key=lambda path: (CORE[0] not in packages_of(path), path.name))
    return [path.name for path in folders]


def files_of(distribution: str, dist: Path) -> list[Path]:
    """The wheel and the sdist of a distribution.

    Raises:
        SystemExit: one of them is missing, or there is one of another version beside it.
    """
    files = sorted(dist.glob(f"{distribution.replace('-', '_')}-*"))
    if [path.suffix for path in files] != [".whl", ".gz"]:
        raise SystemExit(f"{dist} does not hold one wheel and one sdist of {distribution}: run make build")
    return files


if __name__ == "__main__":
    sys.exit(main())
