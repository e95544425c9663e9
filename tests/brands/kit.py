"""What the tests of the brands share: the brands themselves, read from brands.toml."""

from __future__ import annotations

import gzip
import importlib
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from codegen.brands import read_brands
from codegen.model import Brand
from codegen.problems import Problems

ROOT = Path(__file__).parents[2]
GENERATED = ROOT / "generated"
DATA = Path(__file__).parent / "data"

*_, BRANDS = read_brands(ROOT / "brands.toml", "brands.toml", Problems())

each_brand = pytest.mark.parametrize("brand", BRANDS, ids=lambda brand: brand.key)


def module(brand: Brand, name: str = "") -> Any:
    """A module of a brand's package, such as `common.constant`; the package itself without a name."""
    return importlib.import_module(f"{brand.package}.{name}".rstrip("."))


def callback_module(brand: Brand) -> Any:
    return module(brand, brand.prefix.lower())


def words(brand: Brand) -> Mapping[str, str]:
    """All that distinguishes a brand: its names, with the key of each."""
    return brand.vocabulary | {"callback_module": brand.prefix.lower()}


def translator(source: Brand, target: Brand) -> Callable[[str], str]:
    """Puts a text of one brand into the words of another. Names count whole; an underscore ends one."""
    to = {word: words(target)[key] for key, word in words(source).items()}
    longest_first = "|".join(re.escape(word) for word in sorted(to, key=len, reverse=True))
    pattern = re.compile(rf"(?<![A-Za-z0-9])({longest_first})(?![A-Za-z0-9])")
    return lambda text: pattern.sub(lambda match: to[match[1]], text)


PAIRS = [(BRANDS[0], other) for other in BRANDS[1:]]


def facts(name: str, folder: Path = DATA) -> Any:
    """Recorded facts: a compressed JSON file."""
    return json.loads(gzip.decompress((folder / name).read_bytes()))
