from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import futu
from opend.simulator import Simulator
from tests.cli.kit import Opend

Show = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def show(opend: Opend, market: Simulator) -> Show:
    def rows(verb: str, *arguments: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(
            opend(verb, *arguments, "--port", str(market.port), "--format", "json")
        )
        return found

    return rows


def test_quotes(show: Show) -> None:
    tencent, apple = show("quote", "HK.00700", "US.AAPL")
    assert (tencent["code"], apple["code"]) == ("HK.00700", "US.AAPL")
    assert tencent["time"].startswith("2025-06-18 ")
    assert tencent["change"] == pytest.approx(tencent["last_price"] - tencent["prev_close_price"])
    assert tencent["change_rate"] == pytest.approx(100 * tencent["change"] / tencent["prev_close_price"], abs=0.001)
    assert tencent["low_price"] <= tencent["last_price"] <= tencent["high_price"]


def test_bars_are_the_last_ones(show: Show) -> None:
    bars = show("kline", "HK.00700", "US.AAPL", "--count", "3")
    assert [bar["code"] for bar in bars] == ["HK.00700"] * 3 + ["US.AAPL"] * 3
    assert bars[2]["time_key"] == "2025-06-18 00:00:00"
    assert bars[1]["change_rate"] == pytest.approx(100 * (bars[1]["close"] / bars[0]["close"] - 1), abs=0.001)


@pytest.mark.parametrize(("kind", "seconds"), [("1m", 60), ("K_5M", 300), ("60m", 3600)])
def test_bars_of_other_lengths(show: Show, kind: str, seconds: int) -> None:
    times = [bar["time_key"] for bar in show("kline", "HK.00700", "--count", "2", "--type", kind)]
    minutes = [int(time[11:13]) * 60 + int(time[14:16]) for time in times]
    assert (minutes[1] - minutes[0]) * 60 in (seconds, seconds + 90 * 60) or kind == "60m"


def test_bars_of_the_past(show: Show) -> None:
    bars = show("kline", "HK.00700", "--start", "2025-06-02", "--end", "2025-06-05")
    assert [bar["time_key"][:10] for bar in bars] == ["2025-06-02", "2025-06-03", "2025-06-04", "2025-06-05"]


def test_bars_are_adjusted_as_wanted(show: Show) -> None:
    year = ("--start", "2024-06-03", "--end", "2024-06-03")
    forward, none, backward = (
        show("kline", "HK.00005", *year, "--adjust", how)[0]["close"] for how in ("forward", "none", "backward")
    )
    assert forward != none != backward


def test_ticks(show: Show) -> None:
    ticks = show("ticks", "HK.00700", "--count", "4", "--columns", "code,time,price,sequence")
    assert len(ticks) == 4
    assert sorted(tick["sequence"] for tick in ticks) == [tick["sequence"] for tick in ticks]
    assert list(ticks[0]) == ["code", "time", "price", "sequence"]


def test_books_have_two_sides(show: Show) -> None:
    levels = show("book", "HK.00700", "--count", "3")
    assert [level["level"] for level in levels] == [1, 2, 3]
    assert levels[0]["bid_price"] < levels[0]["ask_price"]
    assert levels[1]["bid_price"] < levels[0]["bid_price"]
    assert levels[1]["ask_price"] > levels[0]["ask_price"]


@pytest.fixture(scope="module")
def accounts(market: Simulator) -> Iterator[list[int]]:
    """The accounts with simulated money; the first of them has two orders."""
    with futu.OpenSecTradeContext(port=market.port) as context:
        _, table = context.get_acc_list()
        ids = [row["acc_id"] for row in table.to_dict("records") if row["trd_env"] == "SIMULATE"]
        for code in ("HK.00700", "HK.09988"):
            ret, text = context.place_order(1.0, 100, code, "BUY", trd_env="SIMULATE", acc_id=ids[0])
            assert ret == 0, text
        yield ids


def test_orders_of_all_accounts_of_an_environment(show: Show, accounts: list[int]) -> None:
    orders = show("orders", "--environment", "simulate")
    assert {order["code"] for order in orders} == {"HK.00700", "HK.09988"}
    assert {order["account"] for order in orders} == {accounts[0]}
    assert show("orders") == []


def test_orders_of_one_account_and_of_some_codes(show: Show, accounts: list[int]) -> None:
    first, second = (("--environment", "simulate", "--account", str(each)) for each in accounts[:2])
    assert [order["code"] for order in show("orders", "HK.09988", *first)] == ["HK.09988"]
    assert show("orders", *second) == []


def test_formats_and_columns(opend: Opend, market: Simulator) -> None:
    port = ("--port", str(market.port))
    table = opend("quote", "HK.00700", *port).splitlines()
    assert table[0].split()[:3] == ["code", "name", "time"]
    rows = list(csv.DictReader(io.StringIO(opend("quote", "HK.00700", *port, "--format", "csv", "--columns", "all"))))
    assert list(rows[0])[:3] == ["code", "name", "time"]
    assert {"lot_size", "pe_ratio", "ask_price"} <= rows[0].keys()


def test_an_encrypted_connection(opend: Opend, key_file: Path, rsa_key: str) -> None:
    with Simulator(rsa_key=rsa_key) as simulator:
        assert "HK.00700" in opend("quote", "HK.00700", "--port", str(simulator.port), "--rsa-key", str(key_file))


def test_no_connection_sends_for_the_doctor(opend: Opend, caplog: pytest.LogCaptureFixture) -> None:
    text = opend("quote", "HK.00700", "--port", "1", "--timeout", "2", code=1)
    assert text.startswith("opend quote: ") and "`opend doctor 127.0.0.1 1`" in text


@pytest.mark.parametrize(
    ("arguments", "complaint", "code"),
    [
        (["quote", "00700"], "must be a code such as 'HK.00700'", 1),
        (["quote", "HK.NOBODY"], "HK.NOBODY", 1),
        (["kline", "HK.00700", "--type", "fortnight"], "--type must be one of 1m, 3m", 2),
        (["kline", "HK.00700", "--start", "2025-06-02", "--follow"], "leave --start and --end out", 2),
        (["kline", "HK.00700", "--adjust", "backward", "--follow"], "adjusted backward", 2),
        (["orders", "--account", "5"], "5", 1),
        (["quote", "HK.00700", "--columns", "code,prise"], "there is no 'prise'; there are code, name", 2),
        (["quote", "HK.00700", "--timeout", "-1"], "connect_timeout", 2),
    ],
)
def test_what_is_wrong_is_said(
    opend: Opend, market: Simulator, arguments: list[str], complaint: str, code: int
) -> None:
    text = opend(*arguments, "--port", str(market.port), code=code)
    assert text.startswith(f"opend {arguments[0]}: ") and complaint in text
