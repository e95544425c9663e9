"""New listings, market by market: what comes in the next weeks, and what was listed in the last days."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from opend.simulator.market import noise
from opend.simulator.market.instruments import Instrument, Kind, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.quotes.common import check_enum, day_text, security_fields
from opend.simulator.replies import success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room

_MARKET = "Qot_Common.QotMarket"
_CHINA = (QotMarket.SH, QotMarket.SZ)
_JUST_LISTED = timedelta(days=30)
# With the broker's commission and the levies, as the application form says.
_HK_FEES = 1.0100827
_DRAWN_NUMBERS = (("末四位数", 4, 2), ("末五位数", 5, 2), ("末七位数", 7, 3))


class Ipos(Room):
    """The handler of new listings."""

    def __init__(self, market: Market) -> None:
        self._market = market

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_GetIpoList", self._ipos)

    def _ipos(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        market = check_enum("market", c2s.market, _MARKET)
        markets = _CHINA if market in _CHINA else (market,)
        found = [each for one in markets for each in (*self._just_listed(one), *self._market.universe.coming(one))]
        found.sort(key=lambda each: (each.listed, each.key))
        return success(call, {"ipoList": [self._ipo(each) for each in found]})

    def _just_listed(self, market: int) -> list[Instrument]:
        stocks = self._market.universe.all(market, Kind.STOCK)
        first = self._market.today(stocks[0]) - _JUST_LISTED if stocks else date.max
        return [each for each in stocks if each.listed >= first]

    def _ipo(self, instrument: Instrument) -> dict[str, Any]:
        offer = _Offer(self._market, instrument)
        basic = {
            "security": security_fields(instrument),
            "name": instrument.name,
            **offer.day("list", instrument.listed),
        }
        part, fields = _PARTS[instrument.market]
        return {"basic": basic, part: fields(offer)}


class _Offer:
    """The terms on which a stock is offered; all follow from the stock."""

    def __init__(self, market: Market, instrument: Instrument) -> None:
        self.instrument = instrument
        self.draw: random.Random = noise.generator(instrument.id, "offer")
        self._hours = market.sessions(instrument)
        self.today = self._hours.local(market.now()).date()
        digits = 0 if instrument.market == QotMarket.JP else 2
        self.price = round(instrument.base_price, digits)
        self.price_min = round(instrument.base_price * (1 - self.draw.uniform(0.04, 0.15)), digits)
        self.price_max = round(instrument.base_price * (1 + self.draw.uniform(0.02, 0.1)), digits)
        self.size = _rounded(instrument.shares * self.draw.uniform(0.1, 0.25), instrument.lot_size)

    def before(self, days: int) -> date:
        """The trading day so many before the listing."""
        return self._hours.previous_day(self.instrument.listed, days)

    def day(self, name: str, day: date) -> dict[str, Any]:
        """A day as text and timestamp."""
        return {f"{name}Time": day_text(day), f"{name}Timestamp": self._hours.midnight(day)}


def _china(offer: _Offer) -> dict[str, Any]:
    apply, winning = offer.before(8), offer.before(6)
    pe = round(offer.draw.uniform(14, 42), 2)
    return {
        "applyCode": _apply_code(offer.instrument),
        "issueSize": offer.size,
        "onlineIssueSize": _rounded(offer.size * 0.4, 500),
        "applyUpperLimit": _rounded(offer.size * 0.4 / 1000, 500),
        "applyLimitMarketValue": _rounded(offer.size * 0.4 / 1000, 500) * 10,
        "isEstimateIpoPrice": offer.today < apply,
        "ipoPrice": offer.price,
        "industryPeRate": round(pe * offer.draw.uniform(0.9, 1.3), 2),
        "isEstimateWinningRatio": offer.today < winning,
        "winningRatio": round(offer.draw.uniform(0.01, 0.06), 4),
        "issuePeRate": pe,
        **offer.day("apply", apply),
        **offer.day("winning", winning),
        "isHasWon": offer.today >= winning,
        "winningNumData": _winning_numbers(offer.draw) if offer.today >= winning else [],
    }


def _winning_numbers(draw: random.Random) -> list[dict[str, str]]:
    return [
        {"winningName": name, "winningInfo": ",".join(f"{draw.randrange(10**digits):0{digits}}" for _ in range(count))}
        for name, digits, count in _DRAWN_NUMBERS
    ]


def _apply_code(instrument: Instrument) -> str:
    """Shanghai has codes of their own for applications."""
    if instrument.market != QotMarket.SH:
        return instrument.code
    return f"787{instrument.code[3:]}" if instrument.code.startswith("688") else f"732{instrument.code[3:]}"


def _hong_kong(offer: _Offer) -> dict[str, Any]:
    apply_end = offer.before(4)
    return {
        "ipoPriceMin": offer.price_min,
        "ipoPriceMax": offer.price_max,
        "listPrice": offer.price if offer.today >= offer.before(1) else 0.0,
        "lotSize": offer.instrument.lot_size,
        "entrancePrice": round(offer.price_max * offer.instrument.lot_size * _HK_FEES, 2),
        "isSubscribeStatus": offer.today <= apply_end,
        **offer.day("applyEnd", apply_end),
    }


def _united_states(offer: _Offer) -> dict[str, Any]:
    return {"ipoPriceMin": offer.price_min, "ipoPriceMax": offer.price_max, "issueSize": offer.size}


def _singapore(offer: _Offer) -> dict[str, Any]:
    return {
        **_united_states(offer),
        **offer.day("applyStart", offer.before(8)),
        **offer.day("applyEnd", offer.before(3)),
        **offer.day("winning", offer.before(1)),
    }


def _japan(offer: _Offer) -> dict[str, Any]:
    instrument = offer.instrument
    return {
        **_united_states(offer),
        "lotSize": instrument.lot_size,
        "eqtyIssuedShares": instrument.shares,
        "isin": _isin("JP3", instrument.id),
        "issuedShares": offer.size,
        "marketSegment": offer.draw.choice(("Prime", "Standard", "Growth")),
        **offer.day("approval", offer.before(25)),
        **offer.day("issueConfirm", offer.before(20)),
        **offer.day("inquiryStart", offer.before(15)),
        **offer.day("inquiryEnd", offer.before(11)),
        **offer.day("priceConfirmStart", offer.before(11)),
        **offer.day("priceConfirmEnd", offer.before(10)),
        **offer.day("applyStart", offer.before(9)),
        **offer.day("applyEnd", offer.before(5)),
        **offer.day("draw", offer.before(4)),
        **offer.day("winning", offer.before(4)),
    }


def _isin(prefix: str, identity: int) -> str:
    """A number of twelve places, the last of which checks the others."""
    text = f"{prefix}{identity % 10**8:08}"
    digits = "".join(str(int(letter, 36)) for letter in text)
    total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(reversed(digits)))
    return f"{text}{-total % 10}"


def _rounded(number_of_shares: float, lot: int) -> int:
    return max(round(number_of_shares / lot), 1) * lot


_PARTS: dict[int, tuple[str, Callable[[_Offer], dict[str, Any]]]] = {
    QotMarket.HK: ("hkExData", _hong_kong),
    QotMarket.US: ("usExData", _united_states),
    QotMarket.SH: ("cnExData", _china),
    QotMarket.SZ: ("cnExData", _china),
    QotMarket.SG: ("sgExData", _singapore),
    QotMarket.JP: ("jpExData", _japan),
}
