from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.simulator.quotes.desk import Desk


@pytest.fixture(scope="session")
def desk() -> Iterator[Desk]:
    """For tests that leave everything as it is: a market is costly to make."""
    with Desk() as shared:
        yield shared
