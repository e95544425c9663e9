from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from opend.errors import ConfigError
from opend.simulator.market.instruments import Key, Kind
from opend.simulator.market.pin_file import read_pins
from opend.simulator.market.pins import Jump, PinnedAction, PinnedPrice, Pins, Suspension
from opend.simulator.market.tick_sizes import tick_size
from opend.simulator.market.universe import Universe

TENCENT, NEW = Key(1, "00700"), Key(11, "ZZTOP")
TODAY = date(2025, 6, 18)
TEN = datetime(2025, 6, 18, 10, tzinfo=timezone(timedelta(hours=8))).timestamp()


def written(folder: Path, text: str) -> Path:
    path = folder / "pins.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_everything_that_can_be_pinned_is_read(tmp_path: Path) -> None:
    pins = read_pins(
        written(
            tmp_path,
            """
            [[symbol]]
            code = "US.ZZTOP"
            name = "Beards"
            base_price = 12

            [[price]]
            code = "HK.00700"
            at = 2025-06-18T11:00:00+08:00
            price = 510

            [[price]]
            code = "HK.00700"
            at = 2025-06-18T10:00:00+08:00
            price = 500.5
            hold = true

            [[split]]
            code = "HK.00700"
            day = 2025-07-01
            base = 1
            result = 5

            [[dividend]]
            code = "HK.00700"
            day = 2025-06-20
            amount = 4.5

            [[suspension]]
            code = "HK.00700"
            since = 2025-06-18T10:00:00+08:00

            [[jump]]
            code = "US.ZZTOP"
            at = 2025-06-18T10:00:00+08:00
            percent = -12.5
            """,
        )
    )
    assert pins.symbols[NEW].attributes == {"name": "Beards", "base_price": 12}
    assert pins.prices == {
        TENCENT: (PinnedPrice(TENCENT, TEN, 500.5, hold=True), PinnedPrice(TENCENT, TEN + 3600, 510))
    }
    assert pins.actions == {
        TENCENT: (
            PinnedAction(TENCENT, date(2025, 6, 20), "dividend", amount=4.5),
            PinnedAction(TENCENT, date(2025, 7, 1), "split", 1, 5),
        )
    }
    assert pins.suspensions == {TENCENT: (Suspension(TENCENT, TEN, None),)}
    assert pins.jumps == {NEW: (Jump(NEW, TEN, -12.5),)}


def test_an_empty_file_pins_nothing(tmp_path: Path) -> None:
    assert read_pins(written(tmp_path, "")) == Pins()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[symbol]]\nlot_size = 1", ["[[symbol]] number 1", "'code' is missing"]),
        ("[[symbol]]\ncode = 'XX.1'", ["key 'code'", "HK.00700", "not 'XX.1'"]),
        ("[[symbol]]\ncode = 'HK.00700'\nlot_siz = 1", ["'lot_siz'", "unknown", "did you mean 'lot_size'"]),
        ("[[symbol]]\ncode = 'HK.00700'\nlot_size = 0", ["'lot_size'", "whole number above 0", "not 0"]),
        ("[[symbol]]\ncode = 'HK.00700'\nlot_size = true", ["'lot_size'", "whole number above 0", "not True"]),
        ("[[symbol]]\ncode = 'HK.00700'\nkind = 'bond'", ["'kind'", "stock, trust, index"]),
        ("[[symbol]]\ncode = 'HK.00700'\nsessions = 'MARS'", ["'sessions'", "HK_FUTURE"]),
        ("[[symbol]]\ncode = 'HK.1'\n[[symbol]]\ncode = 'HK.1'", ["number 2", "another [[symbol]]"]),
        ("[[price]]\ncode = 'HK.1'\nat = 2025-06-18T10:00:00\nprice = 1", ["'at'", "distance from UTC"]),
        ("[[price]]\ncode = 'HK.1'\nat = 2025-06-18T10:00:00Z\nprice = -1", ["'price'", "above 0"]),
        ("[[split]]\ncode = 'HK.1'\nday = 2025-06-18T10:00:00Z\nbase = 1\nresult = 2", ["[[split]]", "a day such as"]),
        ("[[jump]]\ncode = 'HK.1'\nat = 2025-06-18T10:00:00Z\npercent = -100", ["'percent'", "above -100"]),
        (
            "[[suspension]]\ncode = 'HK.1'\nsince = 2025-06-18T10:00:00Z\nuntil = 2025-06-18T10:00:00Z",
            ["'until'", "after 'since'"],
        ),
        ("[[prices]]\ncode = 'HK.1'", ["'prices' is unknown", "did you mean 'price'"]),
        ("[price]\ncode = 'HK.1'", ["written as [[price]]"]),
        ("[[price", ["no TOML file"]),
    ],
)
def test_a_mistake_is_told_with_file_table_and_key(tmp_path: Path, text: str, says: list[str]) -> None:
    with pytest.raises(ConfigError) as caught:
        read_pins(written(tmp_path, text))
    for part in ["pins.toml", *says]:
        assert part in str(caught.value)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"nowhere\.toml cannot be read"):
        read_pins(tmp_path / "nowhere.toml")


def pinned_universe(folder: Path, text: str) -> Universe:
    return Universe(7, read_pins(written(folder, text)), lambda: TODAY)


def test_a_pinned_symbol_is_added(tmp_path: Path) -> None:
    universe = pinned_universe(tmp_path, "[[symbol]]\ncode = 'US.ZZTOP'\nname = 'Beards'\nbase_price = 12")
    added = universe.find(*NEW)
    assert added is not None
    assert (added.name, added.base_price, added.kind, added.lot_size) == ("Beards", 12, Kind.STOCK, 1)
    assert added in universe.all(11, Kind.STOCK)
    assert universe.company(added).year(2024).shares == added.shares


def test_a_pin_changes_only_what_it_names(tmp_path: Path) -> None:
    universe = pinned_universe(tmp_path, "[[symbol]]\ncode = 'HK.00700'\nlot_size = 7\ntick_size = 0.25")
    plain, pinned = Universe(7, today=lambda: TODAY).find(*TENCENT), universe.find(*TENCENT)
    assert plain is not None
    assert pinned is not None
    assert (pinned.lot_size, tick_size(pinned, 500)) == (7, 0.25)
    assert (pinned.name, pinned.base_price, pinned.id) == (plain.name, plain.base_price, plain.id)


def test_pins_reach_options_and_futures(tmp_path: Path) -> None:
    text = "[[symbol]]\ncode = 'HK.TCH250627C500000'\nvolatility = 0.9\n[[symbol]]\ncode = 'HK.HSI2506'\nlot_size = 3"
    universe = pinned_universe(tmp_path, text)
    option, future = universe.find(1, "TCH250627C500000"), universe.find(1, "HSI2506")
    assert option is not None
    assert option.volatility == 0.9
    assert option in universe.options_of(universe.find(*TENCENT), date(2025, 6, 27))  # type: ignore[arg-type]
    assert future is not None
    assert future.lot_size == 3
    assert future in universe.all(1, Kind.FUTURE)
