from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest

from opend.simulator.replies import number
from tests.simulator.quotes.desk import Desk, code_of, security
from tests.simulator.raw_client import RawClient

PUSH = "Qot_UpdatePriceReminder"
ADD, DELETE, ENABLE, DISABLE, MODIFY, DELETE_ALL = (
    number("Qot_SetPriceReminder.SetPriceReminderOp", name)
    for name in ("Add", "Del", "Enable", "Disable", "Modify", "DelAll")
)
ALWAYS, ONCE_A_DAY, ONLY_ONCE = (
    number("Qot_Common.PriceReminderFreq", name) for name in ("Always", "OnceADay", "OnlyOnce")
)
OPEN, PRE_MARKET, AFTER_HOURS = (
    number("Qot_Common.PriceReminderMarketStatus", name) for name in ("Open", "USPre", "USAfter")
)
TENCENT = "HK.00700"
HIGH, LOW = 1e6, 0.001


def kind(name: str) -> int:
    return number("Qot_Common.PriceReminderType", name)


@pytest.fixture(scope="module")
def opened() -> Iterator[Desk]:
    with Desk() as desk:
        yield desk


@pytest.fixture
def own(opened: Desk) -> Iterator[Desk]:
    yield opened
    for code in (TENCENT, "SH.600519", "SZ.000001", "HK.800000"):
        opened.ask("Qot_SetPriceReminder", security=security(code), op=DELETE_ALL)


def add(desk: Desk, name: str, value: float, frequency: int = ALWAYS, code: str = TENCENT, **c2s: Any) -> int:
    terms = {"type": kind(name), "freq": frequency, "value": value}
    return int(desk.ask("Qot_SetPriceReminder", security=security(code), op=ADD, **(terms | c2s)).key)


def change(desk: Desk, operation: int, key: int, **c2s: Any) -> int:
    return int(desk.ask("Qot_SetPriceReminder", security=security(TENCENT), op=operation, key=key, **c2s).key)


def items(desk: Desk, **c2s: Any) -> dict[int, Any]:
    found = desk.ask("Qot_GetPriceReminder", **c2s).priceReminderList
    return {item.key: item for reminder in found for item in reminder.itemList}


def pushed(desk: Desk, seconds: float) -> list[Any]:
    desk.advance(seconds)
    return [message.s2c for name, message in desk.pushes() if name == PUSH]


def coming(desk: Desk, seconds: float, code: str = TENCENT) -> Any:
    """The ticks of the next time."""
    now = desk.market.now()
    return desk.market.ticks(desk.find(code), now, now + seconds)


# --- setting and reading


def test_a_reminder_is_listed_by_security_and_by_market(own: Desk) -> None:
    key = add(own, "PriceUp", 600.1239, ONCE_A_DAY, note="sell some")
    other = add(own, "PriceDown", 10, code="SZ.000001")

    (item,) = items(own, security=security(TENCENT)).values()
    assert (item.key, item.type, item.freq, item.value) == (key, kind("PriceUp"), ONCE_A_DAY, 600.123)
    assert (item.note, item.isEnable, list(item.reminderSessionList)) == ("sell some", True, [OPEN])
    assert items(own, market=1).keys() == {key}
    assert items(own, market=21).keys() == items(own, market=22).keys() == {other}
    assert items(own, market=11) == {}


def test_a_reminder_is_changed_switched_and_deleted(own: Desk) -> None:
    key = add(own, "PriceUp", HIGH)

    assert change(own, MODIFY, key, value=5.0, type=kind("PriceDown"), note="new", freq=ONLY_ONCE) == key
    item = items(own, market=1)[key]
    assert (item.value, item.type, item.note, item.freq) == (5.0, kind("PriceDown"), "new", ONLY_ONCE)
    change(own, DISABLE, key)
    assert not items(own, market=1)[key].isEnable
    change(own, ENABLE, key)
    assert items(own, market=1)[key].isEnable
    change(own, DELETE, key)
    assert items(own, market=1) == {}


def test_all_reminders_of_a_security_are_deleted_at_once(own: Desk) -> None:
    for value in (700, 800):
        add(own, "PriceUp", value)
    kept = add(own, "PriceUp", 9000, code="SH.600519")

    assert own.ask("Qot_SetPriceReminder", security=security(TENCENT), op=DELETE_ALL).key == 0
    assert items(own, market=1) == {}
    assert items(own, market=21).keys() == {kept}


def test_american_stocks_have_sessions_to_choose_from(own: Desk) -> None:
    usual = add(own, "PriceUp", HIGH, code="US.AAPL")
    chosen = add(own, "PriceUp", HIGH, code="US.AAPL", reminderSessionList=[AFTER_HOURS])

    found = items(own, security=security("US.AAPL"))
    assert list(found[usual].reminderSessionList) == [OPEN, PRE_MARKET, AFTER_HOURS]
    assert list(found[chosen].reminderSessionList) == [AFTER_HOURS]
    own.ask("Qot_SetPriceReminder", security=security("US.AAPL"), op=DELETE_ALL)


def test_bad_requests_are_refused(own: Desk) -> None:
    def refusal(code: str = TENCENT, **c2s: Any) -> str:
        return own.refusal("Qot_SetPriceReminder", security=security(code), **c2s)

    full = {"op": ADD, "type": kind("PriceUp"), "freq": ALWAYS, "value": 1.0}
    assert refusal(op=ADD, type=1, freq=1) == "value is missing: a new reminder needs it"
    assert refusal(**(full | {"value": -1.0})) == "value must be above 0, not -1.0"
    assert refusal(**(full | {"type": 77})) == "type 77 is no PriceReminderType"
    assert refusal(**(full | {"freq": 0})) == "freq 0 is no PriceReminderFreq"
    assert refusal(**(full | {"note": "备" * 21})).startswith("note must have at most 20 Chinese characters")
    assert refusal(op=DELETE, key=5) == "key 5 is no price reminder of 00700; see GetPriceReminder"
    assert refusal(op=9) == "op 9 is no SetPriceReminderOp"
    assert "watches the order book" in refusal("HK.800000", **(full | {"type": kind("BidPriceUp")}))
    assert own.refusal("Qot_GetPriceReminder") == "security and market are missing: one of them is needed"
    for _ in range(10):
        add(own, "PriceUp", HIGH)
    assert refusal(**full) == "00700 has 10 reminders of this type, and can have no more"


# --- going off


def test_a_rise_to_the_price_is_told_to_every_client(own: Desk) -> None:
    ticks = coming(own, 600)
    place = int(ticks.prices.argmax())
    value = float(ticks.prices[place])
    key = add(own, "PriceUp", value, ONLY_ONCE, note="up")

    with RawClient(own.opend.port) as other:
        other.log_in()
        assert pushed(own, float(ticks.times[place]) - own.market.now() - 0.01) == []
        (told,) = pushed(own, 1)
        name, message = other.next_push()
        assert (name, message.s2c) == (PUSH, told)
    assert (code_of(told.security), told.name, told.key) == (TENCENT, "Tencent", key)
    assert (told.price, told.setValue, told.curValue) == (value, value, value)
    assert (told.type, told.marketStatus, told.note) == (kind("PriceUp"), OPEN, "up")
    assert told.content == f"Price rises to {value:.3f}"
    close = own.market.quote(own.find(TENCENT)).previous_close
    assert told.changeRate == pytest.approx((value / close - 1) * 100)


def test_what_is_only_once_goes_off_once_and_is_off_then(own: Desk) -> None:
    key = add(own, "PriceUp", LOW, ONLY_ONCE)

    assert [told.key for told in pushed(own, 120)] == [key]
    assert not items(own, market=1)[key].isEnable
    assert pushed(own, 120) == []
    change(own, ENABLE, key)
    assert [told.key for told in pushed(own, 120)] == [key]


def test_always_goes_off_at_each_crossing(own: Desk) -> None:
    ticks = coming(own, 900)
    value = float(sorted(ticks.prices)[len(ticks) // 2])
    key = add(own, "PriceUp", value, ALWAYS)
    is_met = (ticks.prices >= value).tolist()
    crossings = sum(now and not before for before, now in pairwise([False, *is_met]))

    told = pushed(own, 300) + pushed(own, 1) + pushed(own, 599)
    assert [each.key for each in told] == [key] * crossings
    assert crossings > 1


def test_once_a_day_goes_off_once_on_every_day() -> None:
    with Desk() as desk:
        ticks = coming(desk, 900)
        key = add(desk, "PriceUp", float(sorted(ticks.prices)[len(ticks) // 2]), ONCE_A_DAY)
        other = add(desk, "VolumeUp", 1000, ONCE_A_DAY)

        assert sorted(told.key for told in pushed(desk, 900)) == [key, other]
        assert pushed(desk, 3600) == []
        keys = [told.key for told in pushed(desk, 86_400)]
        assert keys.count(other) == 1
        assert keys.count(key) <= 1


def test_a_fall_is_told_too(own: Desk) -> None:
    value = float(coming(own, 300).prices.min())
    key = add(own, "PriceDown", value, ONLY_ONCE)
    (told,) = pushed(own, 300)

    assert (told.key, told.curValue, told.content) == (key, value, f"Price falls to {value:.3f}")


def test_a_disabled_reminder_is_silent(own: Desk) -> None:
    key = add(own, "PriceUp", LOW)
    change(own, DISABLE, key)

    assert pushed(own, 60) == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("ChangeRateDown", 0.001), ("VolumeUp", 1000), ("TurnoverUp", 1000), ("TurnoverRateUp", 0.001)],
)
def test_figures_of_the_day_are_watched(own: Desk, name: str, value: float) -> None:
    key = add(own, name, value, ONLY_ONCE)
    (told,) = pushed(own, 120)
    quote = own.market.quote(own.find(TENCENT), own.market.now())

    assert (told.key, told.type) == (key, kind(name))
    figure = {
        "ChangeRateDown": -told.changeRate,
        "VolumeUp": quote.volume,
        "TurnoverUp": quote.turnover,
        "TurnoverRateUp": quote.turnover_rate,
    }[name]
    assert told.curValue == pytest.approx(figure, rel=0.2)


@pytest.mark.parametrize("name", ["BidPriceUp", "AskPriceDown", "BidVolUp", "AskVolUp"])
def test_the_order_book_is_watched(own: Desk, name: str) -> None:
    value = HIGH if name == "AskPriceDown" else 1
    key = add(own, name, value, ONLY_ONCE)
    (told,) = pushed(own, 60)

    assert (told.key, told.setValue) == (key, value)
    assert told.curValue > 0


@pytest.mark.parametrize(("minutes", "seconds"), [("3Min", 180), ("5Min", 300)])
def test_changes_within_minutes_are_watched(own: Desk, minutes: str, seconds: int) -> None:
    now, stock = own.market.now(), own.find(TENCENT)
    ticks = coming(own, 600)
    rises = [
        (price / own.market.price(stock, time - seconds) - 1) * 100
        for time, price in zip(ticks.times.tolist(), ticks.prices.tolist(), strict=True)
    ]
    up, down = max(rises), -min(rises)
    keys = [
        add(own, f"{minutes}ChangeRate{way}", max(int(value * 1000) / 1000, 0.001), ONLY_ONCE)
        for way, value in (("Up", up), ("Down", down))
    ]
    told = {each.key: each.curValue for each in pushed(own, 600)}

    assert own.market.now() == now + 600
    assert [key for key, value in zip(keys, (up, down), strict=True) if value >= 0.001] == sorted(told)
    for key, value in zip(keys, (up, down), strict=True):
        if key in told:
            assert told[key] <= value + 1e-9


def test_only_the_sessions_that_were_chosen_are_watched() -> None:
    with Desk("2025-06-18 15:50:00-04:00") as desk:
        regular = add(desk, "PriceUp", LOW, ONLY_ONCE, code="US.AAPL", reminderSessionList=[OPEN])
        after = add(desk, "PriceUp", LOW, ONLY_ONCE, code="US.AAPL", reminderSessionList=[AFTER_HOURS])

        (first,) = pushed(desk, 300)
        (second,) = pushed(desk, 3600)
        assert (first.key, first.marketStatus) == (regular, OPEN)
        assert (second.key, second.marketStatus) == (after, AFTER_HOURS)


def test_a_long_stretch_is_looked_at_as_a_whole() -> None:
    with Desk() as desk:
        ticks = coming(desk, 5 * 86_400)
        value = float(ticks.prices.max())
        add(desk, "PriceUp", value, ONLY_ONCE)
        (told,) = pushed(desk, 5 * 86_400)

        assert told.curValue == value


def test_a_clock_that_is_set_back_sends_nothing(own: Desk) -> None:
    add(own, "PriceUp", LOW)
    pushed(own, 60)

    assert pushed(own, -30) == []
    assert pushed(own, 30) == []
