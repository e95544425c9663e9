from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest

from opend.simulator.market.calendars import Phase
from opend.simulator.market.instruments import Instrument, Kind, OptionTerms
from tests.simulator.quotes.feed_kit import APPLE, TENCENT, Client, Stage, kl_type, rehab, security, session

BARS = {
    "KL_1Min": "1Min",
    "KL_3Min": "3Min",
    "KL_5Min": "5Min",
    "KL_10Min": "10Min",
    "KL_15Min": "15Min",
    "KL_30Min": "30Min",
    "KL_60Min": "60Min",
    "KL_120Min": "120Min",
    "KL_180Min": "180Min",
    "KL_240Min": "240Min",
    "KL_Day": "Day",
    "KL_Week": "Week",
    "KL_Month": "Month",
    "KL_Qurater": "Quarter",
    "KL_Year": "Year",
}
BEFORE_OPENING_IN_NEW_YORK = "2025-06-18 09:00:00-04:00"
AFTER_CLOSING_IN_NEW_YORK = "2025-06-18 17:00:00-04:00"


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with Stage() as opend:
        yield opend


@pytest.fixture(scope="module", params=[BEFORE_OPENING_IN_NEW_YORK, AFTER_CLOSING_IN_NEW_YORK])
def new_york(request: pytest.FixtureRequest) -> Iterator[Stage]:
    with Stage(request.param) as opend:
        yield opend


@pytest.fixture
def client(stage: Stage) -> Iterator[Client]:
    with stage.client() as client:
        yield client


@pytest.fixture
def new_yorker(new_york: Stage) -> Iterator[Client]:
    with new_york.client() as client:
        yield client


def text(stage: Stage, instrument: Instrument, moment: float) -> str:
    return f"{stage.market.local(instrument, moment):%Y-%m-%d %H:%M:%S}"


# --- quotes


def quote(client: Client, code: str) -> Any:
    client.subscribe([code], ["Basic"])
    (found,) = client.ask("Qot_GetBasicQot", codes=[code]).s2c.basicQotList
    return found


def test_a_quote_is_what_the_market_says(stage: Stage, client: Client) -> None:
    tencent = stage.instrument(TENCENT)
    told, true = quote(client, TENCENT), stage.market.quote(tencent)
    assert told.security == security(TENCENT)
    assert told.name == tencent.name
    assert (told.openPrice, told.highPrice, told.lowPrice) == (true.open, true.high, true.low)
    assert (told.curPrice, told.lastClosePrice) == (true.last, true.previous_close)
    assert (told.volume, told.hpVolume, told.turnover) == (true.volume, true.volume, true.turnover)
    assert (told.turnoverRate, told.amplitude) == (true.turnover_rate, true.amplitude)
    assert told.priceSpread == stage.market.tick_size(tencent, true.last)
    assert told.updateTime == text(stage, tencent, true.time)
    assert told.listTime == f"{tencent.listed:%Y-%m-%d}"
    assert not told.isSuspended and told.secStatus == 1
    assert not told.HasField("preMarket")


def test_quotes_come_in_the_order_in_which_they_are_asked_for(client: Client) -> None:
    codes = [APPLE, TENCENT, "SH.600519", "HK.800000"]
    client.subscribe(codes, ["Basic"])
    quotes = client.ask("Qot_GetBasicQot", codes=codes).s2c.basicQotList
    assert [told.security for told in quotes] == [security(code) for code in codes]
    assert all(told.curPrice > 0 for told in quotes)


def test_the_sessions_around_the_regular_one_are_told(new_york: Stage, new_yorker: Client) -> None:
    told, true = quote(new_yorker, APPLE), new_york.market.quote(new_york.instrument(APPLE))
    assert true.pre_market is not None and true.overnight is not None
    for extended, record in ((told.preMarket, true.pre_market), (told.overnight, true.overnight)):
        assert (extended.price, extended.highPrice, extended.lowPrice) == (record.price, record.high, record.low)
        assert (extended.volume, extended.turnover) == (record.volume, record.turnover)
        assert (extended.changeVal, extended.changeRate) == (record.change, record.change_rate)


def option_of(stage: Stage) -> Instrument:
    universe, apple = stage.market.universe, stage.instrument(APPLE)
    expiry = universe.expiries(apple, stage.market.today(apple))[3]
    return min(universe.options_of(apple, expiry), key=lambda each: abs(strike_of(each) - stage.market.price(apple)))


def strike_of(option: Instrument) -> float:
    assert isinstance(option.terms, OptionTerms)
    return option.terms.strike


def test_an_option_tells_its_greeks(stage: Stage, client: Client) -> None:
    option = option_of(stage)
    told, greeks = quote(client, f"US.{option.code}").optionExData, stage.market.fair(option)
    assert told.strikePrice == strike_of(option)
    assert (told.delta, told.gamma, told.vega) == (greeks.delta, greeks.gamma, greeks.vega)
    assert told.impliedVolatility == pytest.approx(greeks.implied_volatility * 100)
    assert told.contractSize == told.contractSizeFloat == told.contractMultiplier == 100
    assert told.openInterest >= 0 and told.expiryDateDistance > 0


def test_a_warrant_and_a_future_tell_what_only_they_have(stage: Stage, client: Client) -> None:
    universe = stage.market.universe
    warrant = universe.warrants_of(stage.instrument(TENCENT))[0]
    assert quote(client, f"HK.{warrant.code}").HasField("warrantExData")
    future = universe.all(kind=Kind.FUTURE)[0]
    prefix = {1: "HK", 11: "US", 31: "SG", 41: "JP"}[future.market]
    assert prefix in ("HK", "US")
    told = quote(client, f"{prefix}.{future.code}").futureExData
    assert told.lastSettlePrice > 0 and told.position > 0


# --- bars


@pytest.mark.parametrize("subtype", BARS)
def test_bars_are_what_the_market_says(stage: Stage, client: Client, subtype: str) -> None:
    tencent, bar_type = stage.instrument(TENCENT), kl_type(BARS[subtype])
    client.subscribe([TENCENT], [subtype])
    for adjust in (rehab("None"), rehab("Forward"), rehab("Backward")):
        s2c = client.ask("Qot_GetKL", code=TENCENT, rehabType=adjust, klType=bar_type, reqNum=7).s2c
        bars = stage.market.last_bars(tencent, bar_type, 7, adjust)
        assert (s2c.security, s2c.name) == (security(TENCENT), tencent.name)
        assert [
            (bar.time, bar.openPrice, bar.highPrice, bar.lowPrice, bar.closePrice, bar.volume, bar.lastClosePrice)
            for bar in s2c.klList
        ] == [
            (text(stage, tencent, bar.time), bar.open, bar.high, bar.low, bar.close, bar.volume, bar.previous_close)
            for bar in bars
        ]
        assert not any(bar.isBlank for bar in s2c.klList)


def test_bars_cover_the_session_that_was_subscribed(new_york: Stage, new_yorker: Client) -> None:
    sessions, apple = new_york.market.sessions(new_york.instrument(APPLE)), new_york.instrument(APPLE)

    def phases(name: str) -> set[Phase]:
        new_yorker.subscribe([APPLE], ["KL_60Min"], session=session(name))
        terms = {"rehabType": 1, "klType": kl_type("60Min"), "reqNum": 40}
        bars = new_yorker.ask("Qot_GetKL", code=APPLE, **terms).s2c.klList
        assert len(bars) == 40
        for bar, before in zip(bars[1:], bars, strict=False):
            assert bar.lastClosePrice == before.closePrice
        periods = [sessions.period_at(bar.timestamp - 1) for bar in bars]
        return {period.kind for period in periods if period is not None}

    assert apple.sessions == "US"
    around = {Phase.REGULAR, Phase.PRE_MARKET, Phase.AFTER_HOURS}
    assert phases("RTH") == {Phase.REGULAR}
    assert phases("ETH") == around
    assert phases("ALL") == around | {Phase.OVERNIGHT}


@pytest.mark.parametrize(
    ("c2s", "told"),
    [
        ({"reqNum": 0}, "reqNum must be from 1 to 1000, not 0"),
        ({"reqNum": 1001}, "reqNum must be from 1 to 1000, not 1001"),
        ({"klType": 99}, "klType 99 is no KLType"),
        ({"klType": 0}, "klType 0 is no KLType"),
        ({"rehabType": 3}, "rehabType 3 is no RehabType"),
        ({"code": "HK.99999"}, "unknown security HK.99999"),
    ],
)
def test_bars_that_there_are_not(client: Client, c2s: dict[str, Any], told: str) -> None:
    client.subscribe([TENCENT], ["KL_Day"])
    usual = {"code": TENCENT, "rehabType": 1, "klType": kl_type("Day"), "reqNum": 10}
    reply = client.ask("Qot_GetKL", **(usual | c2s))
    assert (reply.retType, reply.retMsg) == (-1, told)


# --- minutes and ticks


def test_minutes_are_what_the_market_says(stage: Stage, client: Client) -> None:
    tencent = stage.instrument(TENCENT)
    client.subscribe([TENCENT], ["RT"])
    told = client.ask("Qot_GetRT", code=TENCENT).s2c.rtList
    assert [
        (point.time, point.minute, point.price, point.avgPrice, point.volume, point.turnover, point.lastClosePrice)
        for point in told
    ] == [
        (
            text(stage, tencent, point.time),
            point.minute,
            point.price,
            point.average,
            point.volume,
            point.turnover,
            point.previous_close,
        )
        for point in stage.market.intraday(tencent)
    ]
    assert len(told) >= 30


def test_minutes_cover_the_session_that_was_subscribed(new_york: Stage, new_yorker: Client) -> None:
    def hours(name: str) -> set[int]:
        new_yorker.subscribe([APPLE], ["RT"], session=session(name))
        return {(point.minute - 1) // 60 for point in new_yorker.ask("Qot_GetRT", code=APPLE).s2c.rtList}

    assert hours("RTH") <= set(range(9, 17))
    assert {4, 8} <= hours("ETH") and not hours("ETH") & {0, 3, 20, 23}
    assert {0, 3, 20, 23} <= hours("ALL")


def test_ticks_are_what_the_market_says(stage: Stage, client: Client) -> None:
    tencent = stage.instrument(TENCENT)
    client.subscribe([TENCENT], ["Ticker"])
    told = client.ask("Qot_GetTicker", code=TENCENT, maxRetNum=50).s2c.tickerList
    true = stage.market.last_ticks(tencent, 50)
    assert [tick.sequence for tick in told] == true.sequences.tolist()
    assert [tick.price for tick in told] == true.prices.tolist()
    assert [tick.volume for tick in told] == true.volumes.tolist()
    assert [tick.turnover for tick in told] == true.turnovers.tolist()
    assert [tick.dir for tick in told] == true.directions.tolist()
    assert [tick.type for tick in told] == true.types.tolist()
    assert [tick.timestamp for tick in told] == true.times.tolist()
    assert [tick.time[:19] for tick in told] == [text(stage, tencent, tick.timestamp) for tick in told]
    for tick in told:
        shown = datetime.strptime(tick.time, "%Y-%m-%d %H:%M:%S.%f")
        assert stage.market.moment(tencent, shown) == pytest.approx(tick.timestamp, abs=0.0006)


def test_ticks_cover_the_session_that_was_subscribed(new_york: Stage, new_yorker: Client) -> None:
    sessions = new_york.market.sessions(new_york.instrument(APPLE))

    def phases(name: str) -> set[Phase]:
        new_yorker.subscribe([APPLE], ["Ticker"], session=session(name))
        ticks = new_yorker.ask("Qot_GetTicker", code=APPLE, maxRetNum=300).s2c.tickerList
        assert len(ticks) == 300
        assert sorted(tick.sequence for tick in ticks) == [tick.sequence for tick in ticks]
        periods = [sessions.period_at(tick.timestamp) for tick in ticks]
        return {period.kind for period in periods if period is not None}

    assert phases("RTH") <= {Phase.REGULAR, Phase.CLOSING_AUCTION, Phase.AUCTION}
    assert not phases("ETH") & {Phase.OVERNIGHT}
    assert phases("ETH") & {Phase.PRE_MARKET, Phase.AFTER_HOURS}


@pytest.mark.parametrize("count", [0, 1001])
def test_no_more_ticks_than_a_thousand(client: Client, count: int) -> None:
    client.subscribe([TENCENT], ["Ticker"])
    reply = client.ask("Qot_GetTicker", code=TENCENT, maxRetNum=count)
    assert (reply.retType, reply.retMsg) == (-1, f"maxRetNum must be from 1 to 1000, not {count}")


# --- order books and brokers


@pytest.mark.parametrize("depth", [1, 5, 10, 40])
def test_an_order_book_is_what_the_market_says(stage: Stage, client: Client, depth: int) -> None:
    client.subscribe([TENCENT], ["OrderBook"])
    told = client.ask("Qot_GetOrderBook", code=TENCENT, num=depth).s2c
    true = stage.market.book(stage.instrument(TENCENT), depth)
    for side, levels in ((told.orderBookBidList, true.bids), (told.orderBookAskList, true.asks)):
        assert [(level.price, level.volume, level.orederCount) for level in side] == [
            (level.price, level.volume, level.orders) for level in levels
        ]
        assert not any(level.detailList for level in side)
    assert told.orderBookBidList[0].price < told.orderBookAskList[0].price
    assert told.svrRecvTimeBidTimestamp == told.svrRecvTimeAskTimestamp == true.time


def test_an_order_book_in_detail_lists_its_orders(client: Client) -> None:
    client.subscribe([TENCENT], ["OrderBook"], isSubOrderBookDetail=True)
    told = client.ask("Qot_GetOrderBook", code=TENCENT, num=5).s2c
    for level in (*told.orderBookBidList, *told.orderBookAskList):
        assert len(level.detailList) == level.orederCount
        assert sum(order.volume for order in level.detailList) == level.volume


def test_odd_lots_are_less_than_a_lot(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["OrderBook_Odd"])
    told = client.ask("Qot_GetOrderBook", code=TENCENT, num=10, orderBookType=1).s2c
    again = client.ask("Qot_GetOrderBook", code=TENCENT, num=10, orderBookType=1).s2c
    levels = [*told.orderBookBidList, *told.orderBookAskList]
    assert len(levels) == 20 and told == again and told.orderBookType == 1
    assert all(0 < level.volume < stage.instrument(TENCENT).lot_size for level in levels)
    assert all(0 < level.orederCount <= level.volume for level in levels)


@pytest.mark.parametrize(
    ("c2s", "told"),
    [({"num": 0}, "num must be from 1 to 60, not 0"), ({"orderBookType": 5}, "orderBookType 5 is no OrderBookType")],
)
def test_order_books_that_there_are_not(client: Client, c2s: dict[str, Any], told: str) -> None:
    client.subscribe([TENCENT], ["OrderBook"])
    reply = client.ask("Qot_GetOrderBook", **({"code": TENCENT, "num": 10} | c2s))
    assert (reply.retType, reply.retMsg) == (-1, told)


def test_brokers_are_what_the_market_says(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Broker"])
    told, true = client.ask("Qot_GetBroker", code=TENCENT).s2c, stage.market.brokers(stage.instrument(TENCENT))
    for side, seats in ((told.brokerBidList, true.bids), (told.brokerAskList, true.asks)):
        assert [(seat.id, seat.name, seat.pos, seat.orderID, seat.volume) for seat in side] == [
            (seat.id, seat.name, seat.position, seat.order_id, seat.volume) for seat in seats
        ]
        assert len(side) > 0


# --- all of it


def test_all_data_agree(client: Client) -> None:
    client.subscribe([TENCENT], ["Basic", "KL_Day", "KL_1Min", "RT", "Ticker", "OrderBook"])
    last = quote(client, TENCENT).curPrice
    (day,) = client.ask("Qot_GetKL", code=TENCENT, rehabType=1, klType=kl_type("Day"), reqNum=1).s2c.klList
    (minute,) = client.ask("Qot_GetKL", code=TENCENT, rehabType=1, klType=kl_type("1Min"), reqNum=1).s2c.klList
    (tick,) = client.ask("Qot_GetTicker", code=TENCENT, maxRetNum=1).s2c.tickerList
    point = client.ask("Qot_GetRT", code=TENCENT).s2c.rtList[-1]
    book = client.ask("Qot_GetOrderBook", code=TENCENT, num=1).s2c
    assert day.closePrice == minute.closePrice == tick.price == point.price == last
    assert book.orderBookBidList[0].price <= last <= book.orderBookAskList[0].price


def test_a_subscription_serves_its_own_connection_only(stage: Stage, client: Client) -> None:
    client.subscribe([TENCENT], ["Basic"])
    with stage.client() as other:
        assert other.ask("Qot_GetBasicQot", codes=[TENCENT]).retType == -1
    assert client.ask("Qot_GetBasicQot", codes=[TENCENT]).retType == 0
