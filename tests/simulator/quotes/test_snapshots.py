from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from opend.simulator.market.instruments import Kind
from opend.simulator.replies import number
from tests.simulator.quotes.desk import Desk, code_of, security

DAY = number("Qot_Common.KLType", "Day")
FORWARD = number("Qot_Common.RehabType", "Forward")
PARTS = (
    "equityExData",
    "warrantExData",
    "optionExData",
    "indexExData",
    "plateExData",
    "futureExData",
    "trustExData",
)


def snapshots(desk: Desk, *codes: str) -> list[Any]:
    return list(desk.ask("Qot_GetSecuritySnapshot", securityList=[security(code) for code in codes]).snapshotList)


def snapshot(desk: Desk, code: str) -> Any:
    (found,) = snapshots(desk, code)
    return found


def parts(found: Any) -> list[str]:
    return [name for name in PARTS if found.HasField(name)]


def test_a_snapshot_shows_the_quote(desk: Desk) -> None:
    basic, quote = snapshot(desk, "HK.00700").basic, desk.market.quote(desk.find("HK.00700"))

    assert (basic.openPrice, basic.highPrice, basic.lowPrice) == (quote.open, quote.high, quote.low)
    assert (basic.curPrice, basic.lastClosePrice) == (quote.last, quote.previous_close)
    assert (basic.volume, basic.hpVolume, basic.turnover) == (quote.volume, quote.volume, quote.turnover)
    assert basic.updateTime.startswith("2025-06-18 09:59:")
    assert (basic.lotSize, basic.priceSpread, basic.type) == (100, 0.5, Kind.STOCK)
    assert (basic.isSuspend, basic.secStatus) == (False, number("Qot_Common.SecurityStatus", "Normal"))


def test_best_prices_are_those_of_the_book(desk: Desk) -> None:
    basic, book = snapshot(desk, "HK.00700").basic, desk.market.book(desk.find("HK.00700"), 1)

    assert basic.bidPrice < basic.askPrice
    assert (basic.bidPrice, basic.bidVol, basic.hpBidVol) == (book.bids[0].price, *[book.bids[0].volume] * 2)
    assert (basic.askPrice, basic.askVol, basic.hpAskVol) == (book.asks[0].price, *[book.asks[0].volume] * 2)
    assert -100 <= basic.bidAskRatio <= 100


@pytest.mark.parametrize("code", ["HK.00700", "US.AAPL", "SH.600519", "HK.03690"])
def test_a_companys_figures_go_with_its_price(desk: Desk, code: str) -> None:
    found, stock = snapshot(desk, code), desk.find(code)
    price, equity = found.basic.curPrice, found.equityExData

    assert parts(found) == ["equityExData"]
    assert equity.issuedMarketVal == pytest.approx(price * equity.issuedShares)
    assert equity.outstandingMarketVal == pytest.approx(price * equity.outstandingShares)
    assert equity.issuedShares == stock.shares > equity.outstandingShares > 0
    assert equity.earningsPershare == pytest.approx(equity.netProfit / equity.issuedShares)
    assert equity.peRate == pytest.approx(price / equity.earningsPershare)
    assert equity.pbRate == pytest.approx(price / equity.netAssetPershare)
    assert equity.eyRate * equity.peRate == pytest.approx(100)
    assert equity.dividendRatioTTM == pytest.approx(equity.dividendTTM / price * 100)


def test_dividends_are_those_of_the_last_year(desk: Desk) -> None:
    stock = desk.find("HK.00700")
    actions = [each for each in desk.market.actions(stock) if date(2024, 6, 18) < each.day <= date(2025, 6, 18)]

    assert actions
    paid = sum(each.dividend + each.special_dividend for each in actions)
    assert snapshot(desk, "HK.00700").equityExData.dividendTTM == pytest.approx(paid)


@pytest.mark.parametrize("code", ["HK.00700", "US.SPY", "HK.HSImain"])
def test_the_range_of_a_year_is_that_of_its_bars(desk: Desk, code: str) -> None:
    basic, instrument = snapshot(desk, code).basic, desk.find(code)
    bars = desk.market.last_bars(instrument, DAY, 253, FORWARD)
    quote = desk.market.quote(instrument)
    days = [bar for bar in bars if bar.day < quote.day][-252:]

    assert basic.highest52WeeksPrice == pytest.approx(max([quote.high, *(bar.high for bar in days)]))
    assert basic.lowest52WeeksPrice == pytest.approx(min([quote.low, *(bar.low for bar in days)]))
    assert basic.highestHistoryPrice >= basic.highest52WeeksPrice
    assert basic.lowestHistoryPrice <= basic.lowest52WeeksPrice


def test_american_stocks_have_sessions_around_the_regular_one(desk: Desk) -> None:
    basic, quote = snapshot(desk, "US.AAPL").basic, desk.market.quote(desk.find("US.AAPL"))

    assert quote.after_hours is not None
    assert basic.afterMarket.price == quote.after_hours.price
    assert basic.overnight.volume > 0
    assert not snapshot(desk, "HK.00700").basic.HasField("preMarket")


def test_an_index_counts_its_members(desk: Desk) -> None:
    found = snapshot(desk, "HK.800000")
    members = desk.market.universe.index_members(desk.find("HK.800000"))
    risen = sum(desk.market.quote(member).change > 0 for member in members)
    counts = found.indexExData

    assert parts(found) == ["indexExData"]
    assert counts.raiseCount == risen
    assert counts.raiseCount + counts.fallCount + counts.equalCount == len(members)
    assert not found.basic.HasField("askPrice")


def test_a_plate_counts_its_members(desk: Desk) -> None:
    plate = desk.market.universe.plates(1)[0]
    found = snapshot(desk, f"HK.{plate.code}")
    counts = found.plateExData

    assert parts(found) == ["plateExData"]
    assert counts.raiseCount + counts.fallCount + counts.equalCount == len(plate.members)


def test_an_option_tells_terms_and_greeks(desk: Desk) -> None:
    universe, owner = desk.market.universe, desk.find("HK.00700")
    option = universe.options_of(owner, universe.expiries(owner, date(2025, 6, 25))[0])[41]
    found = snapshot(desk, f"HK.{option.code}")
    told = found.optionExData

    assert parts(found) == ["optionExData"]
    assert (told.type, told.strikePrice, told.contractSize) == (2, option.terms.strike, 100)
    assert (told.strikeTime, told.expiryDateDistance) == ("2025-06-27", 9)
    assert told.delta == pytest.approx(desk.market.fair(option).delta)
    assert told.contractNominalValue == pytest.approx(desk.market.price(owner) * 100)
    assert 0 < told.netOpenInterest < told.openInterest


def test_a_warrant_tells_its_terms(desk: Desk) -> None:
    universe, owner = desk.market.universe, desk.find("HK.00700")
    warrant = next(each for each in universe.warrants_of(owner) if each.terms.kind == 3)
    found = snapshot(desk, f"HK.{warrant.code}")
    told, spot = found.warrantExData, desk.market.price(owner)

    assert parts(found) == ["warrantExData"]
    assert (told.strikePrice, told.recoveryPrice) == (warrant.terms.strike, warrant.terms.recovery_price)
    assert told.conversionPrice == pytest.approx(found.basic.curPrice * warrant.terms.ratio)
    assert told.breakEvenPoint == pytest.approx(told.strikePrice + told.conversionPrice)
    assert told.premium == pytest.approx((told.breakEvenPoint - spot) / spot * 100)
    assert told.leverage == pytest.approx(spot / told.conversionPrice)
    assert told.streetVolumn == pytest.approx(told.issueVolumn * told.streetRate / 100, abs=found.basic.lotSize)


def test_a_future_settles_at_the_last_close(desk: Desk) -> None:
    main, contract = snapshots(desk, "HK.HSImain", "HK.HSI2506")

    assert parts(main) == parts(contract) == ["futureExData"]
    assert main.futureExData.lastSettlePrice == main.basic.lastClosePrice
    assert main.futureExData.position == contract.futureExData.position > 0
    assert (main.futureExData.isMainContract, main.futureExData.lastTradeTime) == (True, "")
    assert (contract.futureExData.isMainContract, contract.futureExData.lastTradeTime) == (False, "2025-06-27")


def test_a_fund_is_worth_its_units(desk: Desk) -> None:
    found = snapshot(desk, "US.SPY")
    fund = found.trustExData

    assert parts(found) == ["trustExData"]
    assert fund.aum == pytest.approx(fund.netAssetValue * fund.outstandingUnits)
    assert found.basic.curPrice == pytest.approx(fund.netAssetValue * (1 + fund.premium / 100))
    assert fund.assetClass == number("Qot_Common.AssetClass", "Stock")


def test_many_at_once_come_in_the_order_of_the_request(desk: Desk) -> None:
    codes = [f"HK.{stock.code}" for stock in desk.market.universe.all(1, Kind.STOCK)[:120:-1]][:60]

    assert [code_of(found.basic.security) for found in snapshots(desk, *codes)] == codes


def test_too_many_and_unknown_securities_are_refused(desk: Desk) -> None:
    assert desk.refusal("Qot_GetSecuritySnapshot", securityList=[security("HK.99999")]) == "unknown security HK.99999"
    assert desk.refusal("Qot_GetSecuritySnapshot") == "securityList is empty"
    text = desk.refusal("Qot_GetSecuritySnapshot", securityList=[security("HK.00700")] * 401)
    assert text == "securityList has 401 items; at most 400 are taken"


def test_before_the_open_prices_are_those_of_the_day_before() -> None:
    with Desk("2025-06-18 09:00:30+08:00") as desk:
        basic = snapshot(desk, "HK.00700").basic

    assert basic.curPrice == basic.lastClosePrice
    assert (basic.openPrice, basic.volume, basic.amplitude) == (0, 0, 0)
    assert basic.lowest52WeeksPrice > 0
