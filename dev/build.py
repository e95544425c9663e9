"""`make build`: wheels and sdists of the three distributions, of one version, in dist/.

Each distribution is staged from its parts first, so that its sdist stands alone.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib  # type: ignore[import-not-found, unused-ignore]

ROOT = Path(__file__).parent.parent
DIST = ROOT / "dist"
METADATA = ROOT / "generated" / "dist"
CORE = ("opend", "opend_protocol")
PACKAGE_ROOTS = (ROOT / "runtime" / "python", ROOT / "generated" / "python")


def main() -> int:
    """Build every distribution that the generator wrote metadata for."""
    shutil.rmtree(DIST, ignore_errors=True)
    build(DIST)
    for path in sorted(DIST.iterdir()):
        print(f"  {path.relative_to(ROOT)}")
    return 0


def build(dist: Path) -> None:
    """Build a wheel and an sdist of each distribution into a folder.

    Raises:
        SystemExit: a build failed; the text is what it said.
    """
    with tempfile.TemporaryDirectory() as scratch:
        for metadata in distributions():
            print(f"building {metadata.name}", flush=True)
            _build(_stage(metadata, Path(scratch)), dist)


def distributions() -> list[Path]:
    """The folders with the metadata of each distribution."""
    return sorted(path for path in METADATA.iterdir() if path.is_dir())


def packages_of(metadata: Path) -> list[str]:
    """The top-level packages that a distribution's own pyproject.toml names."""
    project = tomllib.loads((metadata / "pyproject.toml").read_text(encoding="utf-8"))
    return list(project["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"])


def brand_packages() -> list[str]:
    """The import packages of the brands."""
    return [package for metadata in distributions() for package in packages_of(metadata) if package not in CORE]


def _stage(metadata: Path, scratch: Path) -> Path:
    stage = scratch / metadata.name
    shutil.copytree(metadata, stage)
    shutil.copy(ROOT / "LICENSE", stage)
    for package in packages_of(metadata):
        source = next(root / package for root in PACKAGE_ROOTS if (root / package).is_dir())
        shutil.copytree(source, stage / package, ignore=shutil.ignore_patterns("__pycache__"))
    return stage


def _build(stage: Path, dist: Path) -> None:
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(dist), str(stage)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"building {stage.name} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    sys.exit(main())
