"""Importing a brand has no side effects and loads little; each import happens in a fresh interpreter."""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from codegen.model import Brand
from tests.brands.kit import BRANDS, ROOT, each_brand

PROBE = Path(__file__).with_name("import_probe.py")
WIRE_FILES = sorted(path.name for path in (ROOT / "protos" / "wire").glob("*.proto"))

HEAVY = {
    "Crypto",
    "asyncio",
    "google.protobuf.descriptor_pb2",
    "google.protobuf.json_format",
    "hashlib",
    "numpy",
    "opend.contexts.aio",
    "opend.simulator",
    "pandas",
    "platform",
    "socket",
    "ssl",
    "websockets",
}
FOR_ASYNCIO = {"asyncio", "hashlib", "opend.contexts.aio", "socket", "ssl"}

STARS = {"+".join(brand.key for brand in order): order for order in permutations(BRANDS)} | {
    brand.key: (brand,) for brand in BRANDS
}

each_import = pytest.mark.parametrize("brands", STARS.values(), ids=STARS)


def probe(tmp_path: Path, *statements: str) -> dict[str, Any]:
    """Run imports in an interpreter of its own that has no home folder; what changed by them."""
    report = tmp_path / "report.json"
    command = [sys.executable, "-B", "-W", "error", str(PROBE), str(report), *statements]
    done = subprocess.run(command, env={}, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]
    found: dict[str, Any] = json.loads(report.read_text())
    return found


def stars(brands: tuple[Brand, ...]) -> list[str]:
    return [f"from {brand.package} import *" for brand in brands]


def loaded(report: dict[str, Any], names: set[str]) -> set[str]:
    return names & set(report["modules"])


@each_import
def test_a_star_import_touches_nothing(tmp_path: Path, brands: tuple[Brand, ...]) -> None:
    report = probe(tmp_path, *stars(brands))
    assert report["touched"] == []
    assert report["changed"] == []
    assert report["threads"] == ["MainThread"]


@each_import
def test_a_star_import_loads_nothing_heavy(tmp_path: Path, brands: tuple[Brand, ...]) -> None:
    report = probe(tmp_path, *stars(brands))
    assert loaded(report, HEAVY) == set()
    assert not any(name.endswith("_pb2") for name in report["modules"])


@each_brand
def test_the_asyncio_face_loads_asyncio_and_nothing_else(tmp_path: Path, brand: Brand) -> None:
    report = probe(tmp_path, f"import {brand.package}.aio")
    assert loaded(report, HEAVY - FOR_ASYNCIO) == set()
    assert (report["touched"], report["changed"], report["threads"]) == ([], [], ["MainThread"])


@each_brand
def test_a_brand_needs_nothing_of_the_others(tmp_path: Path, brand: Brand) -> None:
    others = [other.package for other in BRANDS if other != brand]
    blocked = [f"import sys; sys.modules[{other!r}] = None" for other in others]
    report = probe(tmp_path, *blocked, *stars((brand,)), f"import {brand.package}.aio")
    assert not any(name.split(".")[0] in others for name in report["modules"] if name not in others)


@each_brand
def test_messages_stay_out_of_the_common_pool(tmp_path: Path, brand: Brand) -> None:
    messages = f"from {brand.package}.common.pb import Qot_Common_pb2"
    use = "Qot_Common_pb2.Security(market=1, code='00700').SerializeToString()"
    look = (
        "from google.protobuf import descriptor_pool",
        "pool = descriptor_pool.Default()",
        f"assert not [name for name in {WIRE_FILES!r} if known(pool, name)]",
    )
    report = probe(tmp_path, messages, use, *look)
    assert not {name.removesuffix(".proto") + "_pb2" for name in WIRE_FILES} & set(report["modules"])


@each_brand
def test_the_lazy_pandas_is_pandas(tmp_path: Path, brand: Brand) -> None:
    report = probe(tmp_path, f"from {brand.package} import *", "assert pd.DataFrame({'a': [1]}).shape == (1, 1)")
    assert "pandas" in report["modules"]
