"""`make demo`: the documented first session, for each brand, against the simulator."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from .gateway import simulator

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "generated" / "examples"
BOTH_BRANDS = ROOT / "examples" / "both_brands.py"
KEY_BITS = 1024
PATIENCE = 60


def main() -> int:
    """Play every session and say how each went."""
    with tempfile.TemporaryDirectory() as folder:
        key = _write_key(Path(folder))
        with simulator("--seed", "7") as plain, simulator("--seed", "7", "--rsa-key", str(key)) as encrypted:
            _headline(f"OpenD simulators listen on ports {plain} and, with an RSA key, {encrypted} of 127.0.0.1")
            outcomes = [_play(script, arguments) for script, arguments in _sessions(plain, encrypted, key)]
    failures = outcomes.count(False)
    print(f"\n{f'{failures} of {len(outcomes)} sessions failed' if failures else 'every session worked'}")
    return 1 if failures else 0


def _sessions(plain: int, encrypted: int, key: Path) -> Iterator[tuple[Path, list[str]]]:
    """Each script with its arguments: every brand by itself, plain and encrypted, then both in one process."""
    for brand in sorted(EXAMPLES.iterdir()):
        for name in ("first_session.py", "asyncio_session.py", "callback_session.py"):
            yield brand / name, [str(plain)]
        yield brand / "encrypted_session.py", [str(encrypted), str(key)]
    yield BOTH_BRANDS, [str(plain)]


def _play(script: Path, arguments: list[str]) -> bool:
    _headline(f"python {script.relative_to(ROOT)} {' '.join(arguments)}")
    began = time.monotonic()
    try:
        code = subprocess.call([sys.executable, str(script), *arguments], timeout=PATIENCE)
        outcome = f"exit code {code}" if code else "ok"
    except subprocess.TimeoutExpired:
        outcome = "still running"
    print(f"-- {outcome} after {time.monotonic() - began:.1f} s", flush=True)
    return outcome == "ok"


def _write_key(folder: Path) -> Path:
    from Crypto.PublicKey import RSA

    path = folder / "conn_key.txt"
    path.write_bytes(RSA.generate(KEY_BITS).export_key(format="PEM", pkcs=1))
    return path


def _headline(text: str) -> None:
    print(f"\n== {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
