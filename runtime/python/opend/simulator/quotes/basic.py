"""Basic quotes: price, range and volume of the day, and what options, futures and warrants add."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from opend.simulator.market.derivatives import future_figures, option_figures, warrant_figures
from opend.simulator.market.instruments import FutureTerms, Instrument, OptionTerms, WarrantTerms
from opend.simulator.replies import number
from opend.simulator.securities import day_text, security_fields, time_text

from .option_terms import index_option_type
from .static_info import is_delisted, timestamp

if TYPE_CHECKING:
    from opend.simulator.market.market import Market
    from opend.simulator.market.records import ExtendedQuote, Quote

_STATUS = "Qot_Common.SecurityStatus"
_NOT_DARK = number("Qot_Common.DarkStatus", "None")
_AMERICAN = number("Qot_Common.OptionAreaType", "American")
_EUROPEAN = number("Qot_Common.OptionAreaType", "European")


class BasicQuotes:
    """Puts `Qot_Common.BasicQot` together.

    Args:
        market: the simulated market.
    """

    def __init__(self, market: Market) -> None:
        self._market = market

    def of(self, instrument: Instrument) -> dict[str, Any]:
        """The fields of the present quote."""
        return self.fields(instrument, self._market.quote(instrument))

    def fields(self, instrument: Instrument, quote: Quote) -> dict[str, Any]:
        """The fields of a quote."""
        sessions = self._market.sessions(instrument)
        return {
            "security": security_fields(instrument),
            "name": instrument.name,
            "isSuspended": quote.is_suspended,
            "listTime": day_text(instrument.listed),
            "listTimestamp": timestamp(self._market, instrument, instrument.listed),
            "priceSpread": quote.tick_size,
            "updateTime": time_text(sessions.local(quote.time)),
            "updateTimestamp": quote.time,
            "highPrice": quote.high,
            "openPrice": quote.open,
            "lowPrice": quote.low,
            "curPrice": quote.last,
            "lastClosePrice": quote.previous_close,
            "volume": quote.volume,
            "hpVolume": float(quote.volume),
            "turnover": quote.turnover,
            "turnoverRate": quote.turnover_rate,
            "amplitude": quote.amplitude,
            "darkStatus": _NOT_DARK,
            "secStatus": self._status(instrument, quote),
            "preMarket": _extended(quote.pre_market),
            "afterMarket": _extended(quote.after_hours),
            "overnight": _extended(quote.overnight),
        } | self._terms(instrument, quote)

    def _status(self, instrument: Instrument, quote: Quote) -> int:
        if is_delisted(self._market, instrument):
            return number(_STATUS, "Delisted")
        return number(_STATUS, "Suspended" if quote.is_suspended else "Normal")

    def _terms(self, instrument: Instrument, quote: Quote) -> dict[str, Any]:
        """What only derivatives have."""
        terms = instrument.terms
        if isinstance(terms, OptionTerms):
            return {"optionExData": self._option(instrument, terms, quote)}
        if isinstance(terms, WarrantTerms):
            return {"warrantExData": self._warrant(instrument, quote)}
        if isinstance(terms, FutureTerms):
            return {"futureExData": self._future(instrument, quote)}
        return {}

    def _option(self, option: Instrument, terms: OptionTerms, quote: Quote) -> dict[str, Any]:
        figures = option_figures(self._market, option, quote.last, self._underlying(option))
        greeks = figures.greeks
        return {
            "strikePrice": terms.strike,
            "contractSize": round(terms.multiplier),
            "contractSizeFloat": terms.multiplier,
            "openInterest": figures.open_interest,
            "netOpenInterest": figures.net_open_interest,
            "impliedVolatility": figures.implied_volatility,
            "premium": figures.premium,
            "delta": greeks.delta,
            "gamma": greeks.gamma,
            "vega": greeks.vega,
            "theta": greeks.theta,
            "rho": greeks.rho,
            "expiryDateDistance": figures.days_left,
            "contractNominalValue": figures.nominal_value,
            "ownerLotMultiplier": terms.multiplier / max(1, self._owner_lot(option)),
            "optionAreaType": _EUROPEAN if terms.is_european else _AMERICAN,
            "contractMultiplier": terms.multiplier,
            "indexOptionType": index_option_type(self._market, option),
        }

    def _warrant(self, warrant: Instrument, quote: Quote) -> dict[str, Any]:
        figures = warrant_figures(self._market, warrant, quote.last, self._underlying(warrant))
        return {
            "delta": figures.delta,
            "impliedVolatility": figures.implied_volatility,
            "premium": figures.premium,
        }

    def _future(self, future: Instrument, quote: Quote) -> dict[str, Any]:
        figures = future_figures(self._market, future, quote.previous_close)
        return {
            "lastSettlePrice": figures.last_settlement,
            "position": figures.position,
            "positionChange": figures.position_change,
            "expiryDateDistance": figures.days_left,
        }

    def _owner_lot(self, derivative: Instrument) -> int:
        owner = derivative.owner and self._market.universe.find(*derivative.owner)
        return owner.lot_size if owner else 1

    def _underlying(self, derivative: Instrument) -> float:
        owner = derivative.owner and self._market.universe.find(*derivative.owner)
        return self._market.price(owner) if owner else 0.0


def _extended(quote: ExtendedQuote | None) -> dict[str, Any] | None:
    if quote is None:
        return None
    return {
        "price": quote.price,
        "highPrice": quote.high,
        "lowPrice": quote.low,
        "volume": quote.volume,
        "turnover": quote.turnover,
        "changeVal": quote.change,
        "changeRate": quote.change_rate,
        "amplitude": quote.amplitude,
    }
