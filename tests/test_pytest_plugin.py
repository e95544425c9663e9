"""The pytest plugin, in the hands of somebody else's tests."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.model import Brand
from tests.brands.kit import BRANDS, GENERATED, ROOT

pytest_plugins = ["pytester"]

BRAND = BRANDS[0]

Play = Callable[..., pytest.RunResult]


def install(folder: Path, *brands: str) -> None:
    """Let brands look as if they were installed, one distribution each; the workspace looks as if it had none."""
    write_distribution(folder, "opend-workspace", "")
    for brand in brands:
        write_distribution(folder, f"{brand}-sdk", f"[opend.brands]\n{brand} = {brand}\n")


def write_distribution(folder: Path, name: str, entry_points: str) -> None:
    """What tells of a distribution; the first of a name on the path hides others."""
    info = folder / f"{name.replace('-', '_')}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(entry_points)


@pytest.fixture
def play(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Play:
    """Runs tests in a process of their own, where some brands are installed."""

    def run(tests: str, *arguments: str, ini: str = "", brands: tuple[str, ...] = (BRAND.key,)) -> pytest.RunResult:
        site = pytester.path / "site"
        install(site, *brands)
        packages = (site, ROOT / "runtime" / "python", GENERATED / "python")
        monkeypatch.setenv("PYTHONPATH", os.pathsep.join(map(str, packages)))
        monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
        pytester.makeini(f"[pytest]\n{ini}")
        pytester.makepyfile(tests)
        plugin = ("-p", "opend.pytest_plugin", "--strict-markers", "-W", "error")
        return pytester.runpytest_subprocess(*plugin, *arguments)

    return run


def test_a_simulator_for_each_test(play: Play) -> None:
    result = play(
        """
        ports = []

        def test_first(opend):
            assert opend.port and opend.connections == 0
            assert opend.server.clock.now() == 1750212000
            opend.advance(60)
            ports.append(opend)

        def test_second(opend):
            assert opend not in ports
            assert ports[0].port == 0
            assert opend.server.clock.now() == 1750212000
        """
    )
    result.assert_outcomes(passed=2)


def test_contexts_of_the_installed_brand(play: Play) -> None:
    result = play(
        f"""
        import {BRAND.package} as brand

        contexts = []

        def test_quotes(quote_context, opend):
            assert type(quote_context) is brand.OpenQuoteContext
            ret, data = quote_context.get_market_snapshot(["HK.00700"])
            assert ret == brand.RET_OK and data["code"][0] == "HK.00700"
            assert opend.connections == 1
            contexts.append(quote_context)

        def test_trades(trade_context, quote_context):
            assert contexts[0].status == "CLOSED"
            ret, data = trade_context.place_order(1.0, 100, "HK.00700", "BUY", trd_env="SIMULATE")
            assert ret == brand.RET_OK, data
            ret, accounts = trade_context.get_acc_list()
            simulated = accounts[accounts["trd_env"] == "SIMULATE"]
            american = next(row.acc_id for row in simulated.itertuples() if row.trdmarket_auth == ["US"])
            ret, data = trade_context.place_order(1.0, 1, "US.AAPL", "BUY", trd_env="SIMULATE", acc_id=american)
            assert ret == brand.RET_OK, data
        """
    )
    result.assert_outcomes(passed=2)


def test_settings_by_marker(play: Play) -> None:
    result = play(
        """
        import pytest

        pytestmark = pytest.mark.opend(seed=3, subscription_quota=5)

        @pytest.mark.opend(seed=4)
        def test_nearest_wins(opend):
            assert (opend.server.settings.seed, opend.server.settings.subscription_quota) == (4, 5)
            assert opend.server.settings.speed == 0

        @pytest.mark.opend(quotas="enforce")
        def test_a_quota(quote_context):
            codes = [f"HK.0000{number}" for number in range(1, 7)]
            ret, text = quote_context.subscribe(codes, ["QUOTE"])
            assert ret != 0
        """
    )
    result.assert_outcomes(passed=2)


def test_settings_for_all(play: Play, pytester: pytest.Pytester) -> None:
    pytester.makeconftest(
        """
        import pytest

        @pytest.fixture(scope="session")
        def opend_settings():
            return {"seed": 5, "speed": 0, "start": "2025-06-20 10:00:00+08:00"}
        """
    )
    result = play("def test_it(opend): assert opend.server.settings.seed == 5")
    result.assert_outcomes(passed=1)


def test_an_encrypted_simulator(play: Play, tmp_path: Path) -> None:
    result = play(
        """
        import pytest
        from Crypto.PublicKey import RSA

        @pytest.mark.opend(rsa_key=RSA.generate(1024).export_key())
        def test_it(quote_context, trade_context):
            assert quote_context.is_encrypt() and trade_context.is_encrypt()
            assert quote_context.get_global_state()[0] == 0
        """
    )
    result.assert_outcomes(passed=1)


SHARED = """
    import pytest

    shared = []

    def test_first(opend):
        shared.append(opend)

    def test_second(opend, quote_context):
        assert opend is shared[0]

    @pytest.mark.opend(seed=1)
    def test_own(opend):
        assert opend is not shared[0] and shared[0].port
"""


@pytest.mark.parametrize(("ini", "option"), [("opend_scope = session", ()), ("", ("--opend-scope", "session"))])
def test_one_simulator_for_all(play: Play, ini: str, option: tuple[str, ...]) -> None:
    play(SHARED, *option, ini=ini).assert_outcomes(passed=3)


ANY_CONTEXT = "def test_it(quote_context): print(type(quote_context).__module__)"


def test_several_brands_need_a_choice(play: Play) -> None:
    keys = tuple(brand.key for brand in BRANDS)
    result = play(ANY_CONTEXT, brands=keys)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines([f"*opend_brand must name one of the installed brands ({', '.join(sorted(keys))})*"])


@pytest.mark.parametrize(("brand", "by_option"), [(BRANDS[0], True), (BRANDS[-1], False)])
def test_the_brand_is_chosen(play: Play, brand: Brand, by_option: bool) -> None:
    ini, option = ("", ("--opend-brand", brand.key)) if by_option else (f"opend_brand = {brand.key}", ())
    result = play(ANY_CONTEXT, "-s", *option, ini=ini, brands=tuple(each.key for each in BRANDS))
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines([f"*{brand.package}.quote.open_quote_context*"])


def test_wrong_settings_are_named(play: Play) -> None:
    result = play(
        """
        import pytest

        @pytest.mark.opend(sed=1)
        def test_unknown(opend): pass

        @pytest.mark.opend(7)
        def test_without_name(opend): pass

        @pytest.mark.opend(speed=-1)
        def test_out_of_range(opend): pass

        def test_no_such_brand(quote_context): pass
        """,
        ini="opend_brand = nobody",
    )
    result.assert_outcomes(errors=4)
    complaints = ("has no setting sed", "takes settings by name", "speed must be 0", "not 'nobody'")
    result.stdout.fnmatch_lines([f"*{complaint}*" for complaint in complaints])


def test_a_wrong_scope_is_named(play: Play) -> None:
    result = play("def test_it(opend): pass", ini="opend_scope = module")
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*opend_scope must be function or session, not 'module'*"])


def test_without_any_brand(play: Play) -> None:
    result = play(ANY_CONTEXT, brands=())
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["*the installed brands (none)*"])


def test_it_costs_nothing_until_it_is_used(play: Play) -> None:
    result = play(
        """
        import sys

        def test_it():
            assert not {"opend.simulator", "opend.schema", "google.protobuf", "pandas"} & sys.modules.keys()
        """
    )
    result.assert_outcomes(passed=1)
