"""The implementations of a brand's package that are compared: ours, and the official one."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
PEERS = ROOT / ".venv-peers"
"""The environment that has the official packages; `make` sets it up."""

PEERS_PYTHON = PEERS / "bin" / "python"

OUR_CODE = (ROOT / "runtime" / "python", ROOT / "generated" / "python")


@dataclass(frozen=True)
class Side:
    """One implementation of one package, and how to start a process that imports it.

    Attributes:
        name: how reports call it.
        package: what is imported.
        python: the interpreter.
        path: folders that come before those of the interpreter.
    """

    name: str
    package: str
    python: Path
    path: tuple[Path, ...] = ()

    def environment(self, home: str) -> Mapping[str, str]:
        """The variables of a process that has the repository's `dev`, and may write to `home` only."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        path = os.pathsep.join(map(str, (*self.path, ROOT)))
        return {**kept, "HOME": home, "PYTHONPATH": path}


def official(package: str) -> Side | None:
    """The official package; None where it is not installed."""
    return Side(f"official {package}", package, PEERS_PYTHON) if _is_set_up() else None


def ours(package: str) -> Side:
    """Our package, on the interpreter of the official one where that is there: the same Python, pandas and protobuf."""
    python = PEERS_PYTHON if _is_set_up() else Path(sys.executable)
    return Side(f"our {package}", package, python, OUR_CODE)


def _is_set_up() -> bool:
    return (PEERS / ".ready").exists()
