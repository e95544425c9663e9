from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest

from opend.simulator.market.event_contracts import EventContract
from opend.simulator.replies import number
from tests.simulator.quotes.feed_kit import APPLE, TENCENT, Client, Stage, kl_type, security, sub_type

YES, NO = number("Common.PredSide", "Yes"), number("Common.PredSide", "No")
BOOK_OF_YES = number("Qot_Common.EC_KlineSource", "OrderBookYes")
MINUTE, HOUR = 60.0, 3600.0


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with Stage() as opend:
        yield opend


@pytest.fixture
def client(stage: Stage) -> Iterator[Client]:
    with stage.client() as client:
        yield client


@pytest.fixture(scope="module")
def contract(stage: Stage) -> EventContract:
    """One that has been traded for days, and will be."""
    now = stage.market.now()
    contracts = [contract for event in stage.market.universe.events().events() for contract in event.contracts]
    return next(
        each for each in contracts if each.span.opens < now - 4 * 86_400 and each.span.closes > now + 6 * 86_400
    )


@pytest.fixture(scope="module")
def code(contract: EventContract) -> str:
    return f"EC.{contract.instrument.code}"


def subscribe(client: Client, code: str, *kinds: str, **terms: Any) -> Any:
    usual = {"isSubOrUnSub": True, "isRegOrUnRegPush": True, "isFirstPush": False}
    subtypes = [sub_type(kind) for kind in kinds]
    return client.ask("Qot_SubEventContract", codes=[code], subTypeList=subtypes, **(usual | terms))


def mirrored(price: float) -> float:
    return pytest.approx(1 - price, abs=1e-9)  # type: ignore[no-any-return]


# --- asking


@pytest.mark.parametrize(
    ("kind", "name"), [("KL_1Min", "1Min"), ("KL_5Min", "5Min"), ("KL_60Min", "60Min"), ("KL_Day", "Day")]
)
def test_bars_are_those_of_the_market(
    stage: Stage, client: Client, contract: EventContract, code: str, kind: str, name: str
) -> None:
    assert subscribe(client, code, kind).retType == 0
    terms = {"code": code, "ktype": kl_type(name), "maxCount": 5}
    (yes,) = client.ask("Qot_GetEventContractKline", preSide=YES, **terms).s2c.klineList
    (no,) = client.ask("Qot_GetEventContractKline", preSide=NO, **terms).s2c.klineList
    true = stage.market.last_bars(contract.instrument, kl_type(name), 5)
    assert (yes.code, yes.pre_side, yes.name) == (security(code), YES, contract.instrument.name)
    assert [(bar.open, bar.high, bar.low, bar.close, bar.volume) for bar in yes.klineList] == [
        (bar.open, bar.high, bar.low, bar.close, bar.volume) for bar in true
    ]
    assert [bar.time_key for bar in yes.klineList] == [
        f"{stage.market.local(contract.instrument, bar.time):%Y-%m-%d %H:%M:%S}" for bar in true
    ]
    for bar, other in zip(yes.klineList, no.klineList, strict=True):
        assert (other.open, other.close) == (mirrored(bar.open), mirrored(bar.close))
        assert (other.high, other.low) == (mirrored(bar.low), mirrored(bar.high))
        assert other.low <= other.open <= other.high and other.volume == bar.volume


def test_bars_of_the_book_are_those_of_yes(client: Client, code: str) -> None:
    subscribe(client, code, "KL_Day", klineSource=[BOOK_OF_YES])
    terms = {"code": code, "ktype": kl_type("Day"), "klineSource": BOOK_OF_YES}
    (item,) = client.ask("Qot_GetEventContractKline", **terms).s2c.klineList
    assert item.pre_side == YES and len(item.klineList) > 1
    assert not any(bar.volume for bar in item.klineList)
    assert client.ask("Qot_GetEventContractKline", code=code, ktype=2, preSide=YES).retType == -1


def test_ticks_have_a_price_for_either_side(stage: Stage, client: Client, contract: EventContract, code: str) -> None:
    subscribe(client, code, "Ticker")
    (item,) = client.ask("Qot_GetEventContractTicker", code=code, count=40).s2c.tickerList
    true = stage.market.last_ticks(contract.instrument, 40)
    assert [tick.sequence for tick in item.tickerList] == [str(each) for each in true.sequences.tolist()]
    assert [tick.yesPrice for tick in item.tickerList] == true.prices.tolist()
    assert [tick.volume for tick in item.tickerList] == true.volumes.tolist()
    for tick in item.tickerList:
        assert tick.noPrice == mirrored(tick.yesPrice)
        assert tick.side in (YES, NO)
    assert len(client.ask("Qot_GetEventContractTicker", code=code).s2c.tickerList[0].tickerList) == 30


def test_the_book_of_no_mirrors_that_of_yes(stage: Stage, client: Client, contract: EventContract, code: str) -> None:
    subscribe(client, code, "OrderBook")
    (item,) = client.ask("Qot_GetEventContractOrderBook", code=code, num=5).s2c.orderBookList
    true = stage.market.book(contract.instrument, 5)
    assert [(level.price, level.size) for level in item.yesBids] == [(each.price, each.volume) for each in true.bids]
    assert [(level.price, level.size) for level in item.yesAsks] == [(each.price, each.volume) for each in true.asks]
    assert [level.price for level in item.noBids] == [mirrored(level.price) for level in item.yesAsks]
    assert [level.size for level in item.noAsks] == [level.size for level in item.yesBids]
    assert item.noBids[0].price < item.noAsks[0].price


@pytest.mark.parametrize(
    ("name", "c2s", "kind"),
    [
        ("Qot_GetEventContractKline", {"ktype": 2, "preSide": 1}, "KL_Day"),
        ("Qot_GetEventContractTicker", {}, "Ticker"),
        ("Qot_GetEventContractOrderBook", {"num": 5}, "OrderBook"),
    ],
)
def test_prices_are_for_subscribers(client: Client, code: str, name: str, c2s: dict[str, Any], kind: str) -> None:
    reply = client.ask(name, code=code, **c2s)
    assert (reply.retType, reply.retMsg) == (-1, f"{code} is not subscribed to {kind}: subscribe first")
    subscribe(client, code, kind)
    assert client.ask(name, code=code, **c2s).retType == 0


@pytest.mark.parametrize(
    ("name", "c2s", "told"),
    [
        ("Qot_GetEventContractKline", {"ktype": 2}, "preSide is missing"),
        ("Qot_GetEventContractKline", {"ktype": 3, "preSide": 1}, "ktype must be K_1M, K_5M, K_60M or K_DAY"),
        ("Qot_GetEventContractKline", {"maxCount": 0, "preSide": 1}, "maxCount must be from 1 to 1000, not 0"),
        ("Qot_GetEventContractTicker", {"count": 1001}, "count must be from 1 to 1000, not 1001"),
        ("Qot_GetEventContractOrderBook", {"num": 0}, "num must be from 1 to 60, not 0"),
        (
            "Qot_GetEventContractOrderBook",
            {"num": 1, "code": "EC.NOTHING-25JUN18-X"},
            "unknown security EC.NOTHING-25JUN18-X",
        ),
        ("Qot_GetEventContractOrderBook", {"num": 1, "code": TENCENT}, "HK.00700 is no event contract"),
    ],
)
def test_bad_requests_are_refused(client: Client, code: str, name: str, c2s: dict[str, Any], told: str) -> None:
    reply = client.ask(name, **({"code": code} | c2s))
    assert reply.retType == -1 and told in reply.retMsg


# --- snapshots


def test_a_snapshot_agrees_with_all_else(stage: Stage, client: Client, contract: EventContract, code: str) -> None:
    (told,) = client.ask("Qot_GetEventContractSnapshot", codes=[code]).s2c.snapshotList
    true, book = contract.instrument, stage.market.book(contract.instrument, 1)
    assert (told.code, told.name) == (security(code), true.name)
    assert (told.yes_sub_title, told.no_sub_title) == (contract.yes_title, contract.no_title)
    assert code.startswith(f"EC.{told.event_code.code}-")
    assert told.status == contract.span.status(stage.market.now())
    assert told.price == stage.market.price(true)
    assert (told.yes_bid, told.yes_ask) == (book.bids[0].price, book.asks[0].price)
    assert (told.no_bid, told.no_ask) == (mirrored(told.yes_ask), mirrored(told.yes_bid))
    assert (told.no_bid_size, told.no_ask_size) == (told.yes_ask_size, told.yes_bid_size)
    assert 0 < told.volume_24h < told.cumulative_volume
    assert told.open_interest > 0 and told.last_trade_time.startswith("2025-06-1")


def test_a_settled_contract_has_no_orders(stage: Stage, client: Client) -> None:
    now, events = stage.market.now(), stage.market.universe.events().events()
    settled = next(each for event in events for each in event.contracts if each.span.settles < now)
    (told,) = client.ask("Qot_GetEventContractSnapshot", codes=[f"EC.{settled.instrument.code}"]).s2c.snapshotList
    assert told.status == number("Qot_Common.EC_Status", "Settled")
    assert not told.HasField("yes_bid") and told.cumulative_volume > 0


def test_snapshots_come_in_the_order_in_which_they_are_asked_for(stage: Stage, client: Client) -> None:
    codes = [f"EC.{each.code}" for each in stage.market.universe.events().instruments()[:3]]
    told = client.ask("Qot_GetEventContractSnapshot", codes=codes[::-1]).s2c.snapshotList
    assert [f"EC.{each.code.code}" for each in told] == codes[::-1]
    assert client.ask("Qot_GetEventContractSnapshot").retMsg == "securityList is empty"


# --- history


def test_history_in_pages(stage: Stage, client: Client, contract: EventContract, code: str) -> None:
    today = stage.market.today(contract.instrument)
    span = {"beginTime": f"{today - timedelta(days=3)}", "endTime": f"{today}", "klType": kl_type("60Min")}

    def page(size: int, key: bytes = b"") -> Any:
        terms = {"code": code, "preSide": NO, "maxAckKLNum": size, "nextReqKey": key}
        return client.ask("Qot_RequestHistoryEventContractKL", **span, **terms).s2c

    whole, bars, key = page(1000), [], b""
    assert not whole.nextReqKey and len(whole.klineList[0].klineList) > 48
    while True:
        part = page(7, key)
        bars += part.klineList[0].klineList
        key = part.nextReqKey
        if not key:
            break
    assert bars == list(whole.klineList[0].klineList)
    assert whole.klineList[0].pre_side == NO


# --- subscribing


def test_event_contracts_are_subscribed_by_a_protocol_of_their_own(client: Client, code: str) -> None:
    wrong = client.ask("Qot_Sub", codes=[code], subTypeList=[sub_type("Ticker")], isSubOrUnSub=True)
    assert (wrong.retType, wrong.retMsg) == (-1, f"{code} is subscribed by Qot_SubEventContract")
    wrong = subscribe(client, TENCENT, "Ticker")
    assert (wrong.retType, wrong.retMsg) == (-1, "HK.00700 is subscribed by Qot_Sub")
    assert subscribe(client, code, "KL_Week").retMsg == f"{code} has no KL_Week to subscribe to"
    assert subscribe(client, code, "Broker").retMsg == f"{code} has no Broker to subscribe to"


def held(client: Client) -> int:
    return int(client.ask("Qot_GetSubInfo").s2c.totalUsedQuota)


def test_unsubscribing_all_leaves_the_others_alone(client: Client, code: str) -> None:
    client.subscribe([APPLE], ["Basic"])
    subscribe(client, code, "Ticker", "OrderBook")
    assert held(client) == 3
    client.ask("Qot_Sub", isSubOrUnSub=False, isUnsubAll=True)
    assert held(client) == 2
    client.subscribe([APPLE], ["Basic"])
    client.ask("Qot_SubEventContract", isSubOrUnSub=False, isUnsubAll=True)
    assert held(client) == 1


def test_sources_of_bars_are_subscribed_one_by_one(client: Client, code: str) -> None:
    subscribe(client, code, "KL_Day", klineSource=[0, BOOK_OF_YES])
    assert held(client) == 1, "one security and one subtype"
    subscribe(client, code, "KL_Day", isSubOrUnSub=False, klineSource=[0])
    terms = {"code": code, "ktype": kl_type("Day"), "preSide": YES}
    assert client.ask("Qot_GetEventContractKline", **terms).retType == -1
    assert client.ask("Qot_GetEventContractKline", **terms, klineSource=BOOK_OF_YES).retType == 0
    subscribe(client, code, "KL_Day", isSubOrUnSub=False)
    assert held(client) == 0


# --- pushes


def test_pushes_are_what_the_replies_say(stage: Stage, client: Client, code: str) -> None:
    subscribe(client, code, "KL_1Min", "Ticker", "OrderBook", "Basic")
    start = stage.clock.now()
    stage.advance(20 * MINUTE)
    pushes = client.pushes()
    assert list(dict(pushes)) == [
        "Qot_UpdateEventContractTicker",
        "Qot_UpdateEventContractKline",
        "Qot_UpdateEventContractOrderBook",
        "Qot_UpdateBasicQot",
    ]
    newest = {name: message.s2c for name, message in pushes}
    yes, no = newest["Qot_UpdateEventContractKline"].klineList
    assert (yes.pre_side, no.pre_side) == (YES, NO)
    for item in (yes, no):
        terms = {"code": code, "ktype": kl_type("1Min"), "preSide": item.pre_side, "maxCount": len(item.klineList)}
        assert client.ask("Qot_GetEventContractKline", **terms).s2c.klineList == [item]
    book = client.ask("Qot_GetEventContractOrderBook", code=code, num=10).s2c
    assert newest["Qot_UpdateEventContractOrderBook"].SerializeToString() == book.SerializeToString()
    ticks = [
        tick.sequence
        for name, message in pushes
        if name == "Qot_UpdateEventContractTicker"
        for item in message.s2c.tickerList
        for tick in item.tickerList
    ]
    true = stage.market.ticks(stage.instrument(code), start, stage.clock.now())
    assert ticks == [str(each) for each in true.sequences.tolist()]


def test_first_pushes(client: Client, code: str) -> None:
    subscribe(client, code, "KL_Day", "Ticker", "OrderBook", isFirstPush=True)
    assert [name for name, _ in client.pushes()] == [
        "Qot_UpdateEventContractKline",
        "Qot_UpdateEventContractTicker",
        "Qot_UpdateEventContractOrderBook",
    ]


def test_first_pushes_come_unless_they_are_declined(client: Client, code: str) -> None:
    terms = {"codes": [code], "subTypeList": [sub_type("Ticker")], "isSubOrUnSub": True, "isRegOrUnRegPush": True}
    client.ask("Qot_SubEventContract", **terms)
    assert len(client.pushes()) == 1
    client.ask("Qot_SubEventContract", **terms, isFirstPush=False)
    assert client.pushes() == []


def test_bars_of_the_book_are_pushed_for_yes_alone(stage: Stage, client: Client, code: str) -> None:
    subscribe(client, code, "KL_1Min", klineSource=[BOOK_OF_YES])
    stage.advance(20 * MINUTE)
    (push,) = client.pushed("Qot_UpdateEventContractKline")
    assert [item.pre_side for item in push.klineList] == [YES]
