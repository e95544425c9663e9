"""Step 8: the files go to the output folder, which then holds them and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

LEFT_ALONE = frozenset({"__pycache__"})


@dataclass(frozen=True)
class Difference:
    """How a tree differs from a folder: paths below the folder, sorted."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.gone)

    def lines(self) -> Iterator[str]:
        for word, paths in (("new", self.new), ("changed", self.changed), ("removed", self.gone)):
            yield from (f"{word:8} {path}" for path in paths)


def compare(tree: Mapping[str, bytes], folder: Path) -> Difference:
    """What writing the tree would do to the folder."""
    present = {path.relative_to(folder).as_posix(): path for path in _files(folder)}
    return Difference(
        new=tuple(sorted(tree.keys() - present.keys())),
        changed=tuple(
            sorted(path for path in tree.keys() & present.keys() if present[path].read_bytes() != tree[path])
        ),
        gone=tuple(sorted(present.keys() - tree.keys())),
    )


def write(tree: Mapping[str, bytes], folder: Path) -> Difference:
    """Make the folder hold exactly the tree; files that are right already are not touched."""
    difference = compare(tree, folder)
    for path in difference.gone:
        (folder / path).unlink()
    for path in (*difference.new, *difference.changed):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(tree[path])
    for path in difference.gone:
        _remove_if_empty((folder / path).parent, folder)
    return difference


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        if path.is_file() and LEFT_ALONE.isdisjoint(path.relative_to(folder).parts):
            yield path


def _remove_if_empty(folder: Path, top: Path) -> None:
    """Remove a folder that holds no file any more, with its left-over caches, and then its parents likewise."""
    while folder != top and folder.exists() and not any(_files(folder)):
        shutil.rmtree(folder)
        folder = folder.parent
