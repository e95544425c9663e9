from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from opend.errors import ConfigError
from opend.simulator.exchange.orders import Fill, Order
from opend.simulator.exchange.store import Store
from opend.simulator.exchange.terms import OrderType, Rejection, TimeInForce, TrailType
from tests.simulator.exchange.hand_market import SIM_HK, TENCENT, HandMarket, Trader
from tests.simulator.exchange.test_combos import NEW_YORK, SPREAD, combo

ROOT = Path(__file__).parents[3]


def everything(trader: Trader) -> list[object]:
    desks = [
        (desk.book.balances, desk.book.positions, desk.orders, desk.fills, desk.flows) for desk in trader.exchange.desks
    ]
    return [desks, [order.id for order in trader.desk.working()]]


def test_all_is_as_it_was_after_a_restart(tmp_path: Path) -> None:
    path, market = str(tmp_path / "state"), HandMarket()
    trader = Trader(market, state=path)
    trader.hold(TENCENT, 300, 400.0)
    trader.buy(TENCENT, 100, 390.0, remark="备注", time_in_force=TimeInForce.GTD, expire_text="2025-06-20")
    trader.sell(TENCENT, 100, type=OrderType.TRAILING_STOP, trail_type=TrailType.AMOUNT, trail=5.0)
    trader.see(TENCENT, (402.0, 100), (390.0, 50))
    before = everything(trader)
    trader.exchange.close()
    again = Trader(market, state=path)
    assert everything(again) == before
    again.see(TENCENT, (380.0, 1000))
    assert again.held(TENCENT) == 300
    again.exchange.close()


def test_combos_come_back_with_their_legs(tmp_path: Path) -> None:
    path, market = str(tmp_path / "state"), HandMarket(NEW_YORK)
    trader = Trader(market, 8377002, state=path)
    order = combo(trader, 2, 3.0, *SPREAD)
    trader.exchange.close()
    again = Trader(market, 8377002, state=path)
    assert again.desk.orders == {order.id: order}
    assert again.desk.orders[order.id].legs == SPREAD
    again.exchange.close()


def test_new_ids_go_on_after_those_that_are_kept(tmp_path: Path) -> None:
    path, market = str(tmp_path / "state"), HandMarket()
    ids = []
    for _ in range(3):
        trader = Trader(market, state=path)
        ids.append(trader.buy(TENCENT, 100, 300.0).id)
        trader.exchange.close()
    assert ids == [ids[0], ids[0] + 1, ids[0] + 2]


def test_the_market_goes_on_while_the_exchange_is_closed(tmp_path: Path) -> None:
    path, market = str(tmp_path / "state"), HandMarket()
    trader = Trader(market, state=path)
    order = trader.buy(TENCENT, 100, 390.0)
    trader.exchange.close()
    market.trade(TENCENT, 380.0, 1000)
    market.clock.advance(5)
    again = Trader(market, state=path)
    again.exchange.catch_up()
    assert again.fills(again.desk.orders[order.id]) == [(100, 390.0)]
    again.exchange.close()


def test_a_clock_that_was_set_back_does_no_harm(tmp_path: Path) -> None:
    path = str(tmp_path / "state")
    trader = Trader(HandMarket("2025-06-18 15:00:00+08:00"), state=path)
    order = trader.buy(TENCENT, 100, 390.0)
    trader.exchange.close()
    market = HandMarket("2025-06-18 10:00:00+08:00")
    again = Trader(market, state=path)
    again.see(TENCENT, (380.0, 1000))
    assert not again.desk.orders[order.id].filled
    again.wait_until("2025-06-18 15:00:00+08:00")
    again.see(TENCENT, (381.0, 1000))
    assert again.desk.orders[order.id].filled == 100
    again.exchange.close()


def test_a_second_simulator_is_told_that_the_file_is_in_use(tmp_path: Path) -> None:
    path = str(tmp_path / "state")
    first = Store(path, 7)
    with pytest.raises(ConfigError, match="in use by another simulator"):
        Store(path, 7)
    first.close()
    Store(path, 7).close()


def test_a_file_belongs_to_its_seed(tmp_path: Path) -> None:
    path = str(tmp_path / "state")
    Store(path, 7).close()
    with pytest.raises(ConfigError, match="belongs to seed 7, not 8"):
        Store(path, 8)
    Store(path, 7).close()


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("these are notes, and by far not few " * 100)
    with pytest.raises(ConfigError, match="no state file"):
        Store(str(text), 7)
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE mine (id)")
    connection.close()
    with pytest.raises(ConfigError, match="no state file"):
        Store(str(other), 7)
    with pytest.raises(ConfigError, match="cannot be opened"):
        Store(str(tmp_path / "nowhere" / "state"), 7)
    assert "notes" in text.read_text()


def test_a_file_of_another_version_is_left_alone(tmp_path: Path) -> None:
    path = str(tmp_path / "state")
    Store(path, 7).close()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(ConfigError, match="version 99"):
        Store(path, 7)


def test_what_cannot_be_kept_has_not_happened(monkeypatch: pytest.MonkeyPatch) -> None:
    trader = Trader(HandMarket())

    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("disk full")

    monkeypatch.setattr(trader.exchange._store, "save", fail)
    with pytest.raises(Rejection, match="disk full"):
        trader.buy(TENCENT, 100, 390.0)
    monkeypatch.undo()
    assert not trader.desk.orders
    assert not trader.news
    trader.buy(TENCENT, 100, 390.0)


def test_a_transaction_is_kept_as_a_whole_or_not_at_all(tmp_path: Path) -> None:
    trader = Trader(HandMarket(), state=str(tmp_path / "state"))
    trader.exchange._booking.note(trader.desk, Order(100, id=5, account=SIM_HK), 0.0)
    changes = trader.exchange._booking.changes
    changes.fills.append(object())  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        trader.exchange._store.save(changes, 0.0)
    assert trader.exchange._store.load().orders == []
    changes.fills.clear()
    trader.exchange._store.save(changes, 0.0)
    assert [order.id for order in trader.exchange._store.load().orders] == [5]
    trader.exchange.close()


_ENDLESS_TRADING = """
import sys
from tests.simulator.exchange.hand_market import TENCENT, HandMarket, Trader
trader = Trader(HandMarket(), cash={"HKD": 1e12}, state=sys.argv[1])
print("ready", flush=True)
for step in range(1_000_000):
    trader.market.quote_book(TENCENT, asks=[(400.0, 100)])
    order = trader.buy(TENCENT, 200, 400.0)
    print(order.id, order.filled, order.status.value, flush=True)
"""


@pytest.mark.parametrize("lines", [1, 7, 40])
def test_a_kill_loses_nothing_that_was_acknowledged(tmp_path: Path, lines: int) -> None:
    path = str(tmp_path / "state")
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(map(str, (ROOT, ROOT / "runtime" / "python", ROOT / "generated" / "python")))
    }
    process = subprocess.Popen(
        [sys.executable, "-c", _ENDLESS_TRADING, path], stdout=subprocess.PIPE, text=True, env=environment
    )
    assert process.stdout is not None
    with process:
        assert process.stdout.readline() == "ready\n"
        acknowledged = [process.stdout.readline().split() for _ in range(lines)]
        process.send_signal(signal.SIGKILL)
        acknowledged += [line.split() for line in process.stdout if line.endswith("\n")]
    trader = Trader(HandMarket(), state=path)
    for number, filled, status in acknowledged:
        order = trader.desk.orders[int(number)]
        assert (order.filled, order.status) == (int(filled), int(status))
        assert trader.fills(order) == [(100, 400.0)]
    assert len(acknowledged) <= len(trader.desk.orders) <= len(acknowledged) + 1
    assert trader.held(TENCENT) == sum(fill.qty for fill in trader.desk.fills)
    assert trader.desk.book.cash("HKD") == sum(flow.amount for flow in trader.desk.flows)
    trader.exchange.close()


def test_rows_hold_every_field(tmp_path: Path) -> None:
    store = Store(str(tmp_path / "state"), 7)
    trader = Trader(HandMarket())
    trader.hold(TENCENT, 100, 400.0)
    store.save(_changes_of(trader), 12.5)
    records = store.load()
    assert records.time == 12.5
    assert [asdict(order) for order in records.orders] == [asdict(order) for order in trader.desk.orders.values()]
    assert records.fills == trader.desk.fills
    assert all(isinstance(fill, Fill) and fill.broker == 22 for fill in records.fills)
    store.close()


def _changes_of(trader: Trader):  # type: ignore[no-untyped-def]
    from opend.simulator.exchange.booking import Changes

    return Changes(orders=dict(trader.desk.orders), fills=list(trader.desk.fills))
