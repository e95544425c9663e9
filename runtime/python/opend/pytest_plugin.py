"""Fixtures for tests that need an OpenD: `opend`, `quote_context`, `trade_context`.

pytest finds this plugin by itself where the core is installed with pytest (extra `pytest`). It says what to do with:

    @pytest.mark.opend(seed=3, quotas="enforce")     settings of the simulator, for a test, class or module
    opend_scope = session                            ini: one simulator for all tests without that marker
    opend_brand = NAME                               ini: whose contexts, where several brands are installed

The market's clock stands still at 10:00 of a trading day in Hong Kong until a test moves it: `opend.advance(60)`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from importlib import import_module
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from opend.contexts.base import Context, TradeContext
    from opend.simulator import Simulator

BRANDS = "opend.brands"
"""The group of entry points by which brands' packages are found."""

SETTINGS: dict[str, Any] = {"seed": 7, "speed": 0.0, "start": "2025-06-18 10:00:00+08:00"}
"""The simulator of a test that asks for nothing else."""

_SCOPES = ("function", "session")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the plugin's settings."""
    parser.addini("opend_scope", f"who shares a simulator: {' or '.join(_SCOPES)}", default="function")
    parser.addini("opend_brand", "the brand whose contexts the fixtures give", default="")
    group = parser.getgroup("opend")
    group.addoption("--opend-scope", choices=_SCOPES, help="as the ini setting opend_scope, and before it")
    group.addoption("--opend-brand", help="as the ini setting opend_brand, and before it")


def pytest_configure(config: pytest.Config) -> None:
    """Make the marker known."""
    config.addinivalue_line("markers", "opend(**settings): settings of the simulator that the fixture `opend` gives")


@pytest.fixture(scope="session")
def opend_settings() -> dict[str, Any]:
    """The settings of all simulators; override it to change them, the marker goes on top."""
    return dict(SETTINGS)


@pytest.fixture
def opend(request: pytest.FixtureRequest, opend_settings: dict[str, Any]) -> Iterator[Simulator]:
    """A running simulator of the test's own, or with the scope `session` one that tests without marker share."""
    own = _marked_settings(request.node)
    if not own and _is_shared(request.config):
        yield request.getfixturevalue("_shared_opend")
        return
    with _simulator(opend_settings | own) as simulator:
        yield simulator


@pytest.fixture(scope="session")
def _shared_opend(opend_settings: dict[str, Any]) -> Iterator[Simulator]:
    with _simulator(opend_settings) as simulator:
        yield simulator


@pytest.fixture
def quote_context(request: pytest.FixtureRequest, opend: Simulator) -> Iterator[Context]:
    """An `OpenQuoteContext` of the installed brand, connected to `opend`."""
    with _brand(request.config).OpenQuoteContext(**_connection(opend)) as context:
        yield context


@pytest.fixture
def trade_context(request: pytest.FixtureRequest, opend: Simulator) -> Iterator[TradeContext]:
    """An `OpenSecTradeContext` of the installed brand for all markets, connected to `opend`."""
    brand = _brand(request.config)
    with brand.OpenSecTradeContext(filter_trdmarket=brand.TrdMarket.NONE, **_connection(opend)) as context:
        yield context


def _simulator(settings: dict[str, Any]) -> Simulator:
    from opend.simulator import Settings, Simulator

    unknown = settings.keys() - {field.name for field in fields(Settings)}
    if unknown:
        pytest.fail(f"the simulator has no setting {', '.join(sorted(unknown))}: see opend.simulator.Settings", False)
    return Simulator(**settings)


def _marked_settings(node: pytest.Item) -> dict[str, Any]:
    """What markers say, the nearest last."""
    settings: dict[str, Any] = {}
    for marker in reversed(list(node.iter_markers("opend"))):
        if marker.args:
            pytest.fail("the marker opend takes settings by name: @pytest.mark.opend(seed=3)", False)
        settings |= marker.kwargs
    return settings


def _connection(opend: Simulator) -> dict[str, Any]:
    from opend.config import ConnectionConfig

    key = opend.server.settings.rsa_key
    config = ConnectionConfig(rsa_key=key.decode() if isinstance(key, bytes) else key, keep_process_alive=False)
    return {"host": opend.host, "port": opend.port, "is_encrypt": key is not None, "config": config}


def _brand(config: pytest.Config) -> Any:
    """The package of the brand that is wanted; where only one is installed, nobody has to say which."""
    installed = {point.name: point.value for point in entry_points(group=BRANDS)}
    only = next(iter(installed)) if len(installed) == 1 else ""
    name = _given(config, "opend_brand") or only
    if name not in installed:
        names = ", ".join(sorted(installed)) or "none"
        pytest.fail(f"opend_brand must name one of the installed brands ({names}), not {name!r}", False)
    return import_module(installed[name])


def _is_shared(config: pytest.Config) -> bool:
    scope = _given(config, "opend_scope")
    if scope not in _SCOPES:
        pytest.fail(f"opend_scope must be {' or '.join(_SCOPES)}, not {scope!r}", False)
    return scope == "session"


def _given(config: pytest.Config, name: str) -> str:
    return str(config.getoption(name) or config.getini(name))
