"""Terms of futures, and the hours in which they are traded."""

from __future__ import annotations

from typing import Any

from opend.simulator.market.codes import text_of
from opend.simulator.market.future_products import spots
from opend.simulator.market.instruments import FutureTerms, Instrument, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.market.plans import DAY, Phase, Span
from opend.simulator.quotes.common import find_instruments, security_fields
from opend.simulator.quotes.option_terms import owner_of
from opend.simulator.quotes.static_info import last_trading_day
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room

_MOST_CODES = 200
_EXCHANGE = "Qot_Common.ExchType"
_EXCHANGES = {
    number(_EXCHANGE, "HK_HKEX"): ("HKEX", "https://www.hkex.com.hk/Products/Listed-Derivatives"),
    number(_EXCHANGE, "US_NYMEX"): ("NYMEX", "https://www.cmegroup.com/markets/energy.html"),
    number(_EXCHANGE, "US_COMEX"): ("COMEX", "https://www.cmegroup.com/markets/metals.html"),
    number(_EXCHANGE, "US_CBOT"): ("CBOT", "https://www.cmegroup.com/markets/agriculture.html"),
    number(_EXCHANGE, "US_CME"): ("CME", "https://www.cmegroup.com/markets/equities.html"),
    number(_EXCHANGE, "US_CBOE"): ("CBOE", "https://www.cboe.com/tradable_products"),
    number(_EXCHANGE, "SG_SGX"): ("SGX", "https://www.sgx.com/derivatives"),
    number(_EXCHANGE, "JP_OSE"): ("OSE", "https://www.jpx.co.jp/english/derivatives"),
}
_TIME_ZONES = {QotMarket.HK: "CCT", QotMarket.US: "CT", QotMarket.SG: "SGT", QotMarket.JP: "JST"}
_MINUTE = 60


class Futures(Room):
    """The handler of terms of futures."""

    def __init__(self, market: Market) -> None:
        self._market = market

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_GetFutureInfo", self._future_infos)

    def _future_infos(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instruments = find_instruments(self._market, c2s.securityList, most=_MOST_CODES)
        return success(call, {"futureInfoList": [self._info(instrument) for instrument in instruments]})

    def _info(self, future: Instrument) -> dict[str, Any]:
        terms, product = future.terms, self._market.universe.future_product(future)
        if product is None or not isinstance(terms, FutureTerms):
            raise Refusal(f"securityList: {text_of(future.key)} is no future")
        exchange, address = _EXCHANGES[future.exchange]
        owner = None if product.owner in spots() else owner_of(self._market, future)
        return {
            "name": future.name,
            "security": security_fields(future),
            **last_trading_day(self._market, future, terms),
            "owner": None if owner is None else security_fields(owner),
            "ownerOther": "" if owner is not None else product.name,
            "exchange": exchange,
            "contractType": f"{product.contract_type} futures",
            "contractSize": terms.multiplier,
            "contractSizeUnit": terms.multiplier_unit,
            "quoteCurrency": future.currency,
            "minVar": self._market.tick_size(future, self._market.price(future)),
            "minVarUnit": "",
            "quoteUnit": product.quote_unit,
            "tradeTime": self._hours(future),
            "timeZone": _TIME_ZONES[QotMarket(future.market)],
            "exchangeFormatUrl": address,
            "origin": None if terms.origin is None else security_fields(terms.origin),
        }

    def _hours(self, future: Instrument) -> list[dict[str, float]]:
        spans = self._market.sessions(future).plan.full
        return [_minutes(span) for span in spans if span.phase is Phase.REGULAR]


def _minutes(span: Span) -> dict[str, float]:
    """Begin and end in minutes of the day; a begin below 0 is on the day before."""
    begin, end = (span.start - DAY, span.end - DAY) if span.from_day_before else (span.start, span.end)
    return {"begin": begin / _MINUTE, "end": end / _MINUTE}
