from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.brands.kit import BRANDS, module
from tests.simulator.conftest import no_thread_is_left, opend, rsa_key

__all__ = ["fresh_settings", "no_thread_is_left", "opend", "rsa_key"]


@pytest.fixture(autouse=True)
def fresh_settings() -> Iterator[None]:
    """Every test starts from the brands' default settings."""
    settings = [module(brand).SysConfig for brand in BRANDS]
    before = [set(vars(each)) for each in settings]
    yield
    for each, names in zip(settings, before, strict=True):
        for name in set(vars(each)) - names:
            delattr(each, name)
