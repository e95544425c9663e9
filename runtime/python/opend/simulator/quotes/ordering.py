"""Securities in the order of a figure of their quotes: `Qot_Common.SortField`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any

from opend.simulator.market.derivatives import FutureFigures, future_figures
from opend.simulator.market.instruments import FutureTerms, Instrument
from opend.simulator.market.market import Market
from opend.simulator.market.records import Book, ExtendedQuote, Quote
from opend.simulator.replies import number
from opend.simulator.responder import Refusal

_FIELD = "Qot_Common.SortField"


class Standing:
    """How one security stands; what is costly is asked for on first use."""

    def __init__(self, market: Market, instrument: Instrument, quote: Quote) -> None:
        self.instrument = instrument
        self.quote = quote
        self._market = market

    @cached_property
    def book(self) -> Book:
        """Its best bid and ask."""
        return self._market.book(self.instrument, 1)

    @cached_property
    def sessions(self) -> Quote:
        """Its quote with the sessions around the regular one."""
        return self._market.quote(self.instrument)

    @cached_property
    def future(self) -> FutureFigures | None:
        """What only futures have."""
        if not isinstance(self.instrument.terms, FutureTerms):
            return None
        return future_figures(self._market, self.instrument, self.quote.previous_close)


def standings(market: Market, instruments: Sequence[Instrument]) -> list[Standing]:
    """How securities stand now."""
    quotes = market.quotes(instruments)
    return [Standing(market, instrument, quote) for instrument, quote in zip(instruments, quotes, strict=True)]


def ordered(market: Market, instruments: Sequence[Instrument], sort_field: int, *, ascending: bool) -> list[Instrument]:
    """The securities in the order of a figure; those without it come last, equal ones by their code.

    Raises:
        Refusal: it is no figure of a quote.
    """
    figure = _FIGURES.get(sort_field)
    if figure is None:
        names = ", ".join(_NAMES)
        raise Refusal(f"sortField {sort_field} does not apply to securities of a plate; take one of {names}")
    known: list[tuple[Any, Instrument]] = []
    unknown: list[tuple[Any, Instrument]] = []
    for standing in standings(market, sorted(instruments, key=lambda each: each.key)):
        value = figure(standing)
        (unknown if value is None else known).append((value, standing.instrument))
    known.sort(key=lambda pair: pair[0], reverse=not ascending)
    return [instrument for _, instrument in known + unknown]


def _bid(attribute: str) -> Callable[[Standing], Any]:
    return lambda standing: getattr(standing.book.bids[0], attribute) if standing.book.bids else None


def _ask(attribute: str) -> Callable[[Standing], Any]:
    return lambda standing: getattr(standing.book.asks[0], attribute) if standing.book.asks else None


def _quoted(attribute: str) -> Callable[[Standing], Any]:
    return lambda standing: getattr(standing.quote, attribute)


def _before_opening(attribute: str) -> Callable[[Standing], Any]:
    return lambda standing: _of(standing.sessions.pre_market, attribute)


def _after_close(attribute: str) -> Callable[[Standing], Any]:
    return lambda standing: _of(standing.sessions.after_hours, attribute)


def _in_futures(attribute: str) -> Callable[[Standing], Any]:
    return lambda standing: _of(standing.future, attribute)


def _of(part: ExtendedQuote | FutureFigures | None, attribute: str) -> Any:
    return None if part is None else getattr(part, attribute)


_NAMES: dict[str, Callable[[Standing], Any]] = {
    "Code": lambda standing: standing.instrument.code,
    "CurPrice": _quoted("last"),
    "PriceChangeVal": _quoted("change"),
    "ChangeRate": _quoted("change_rate"),
    "Status": _quoted("is_suspended"),
    "BidPrice": _bid("price"),
    "AskPrice": _ask("price"),
    "BidVol": _bid("volume"),
    "AskVol": _ask("volume"),
    "Volume": _quoted("volume"),
    "Turnover": _quoted("turnover"),
    "Amplitude": _quoted("amplitude"),
    "PreCurPrice": _before_opening("price"),
    "PrePriceChangeVal": _before_opening("change"),
    "PreChangeRate": _before_opening("change_rate"),
    "PreAmplitude": _before_opening("amplitude"),
    "PreTurnover": _before_opening("turnover"),
    "AfterCurPrice": _after_close("price"),
    "AfterPriceChangeVal": _after_close("change"),
    "AfterChangeRate": _after_close("change_rate"),
    "AfterAmplitude": _after_close("amplitude"),
    "AfterTurnover": _after_close("turnover"),
    "LastSettlePrice": _in_futures("last_settlement"),
    "Position": _in_futures("position"),
    "PositionChange": _in_futures("position_change"),
}
_FIGURES = {number(_FIELD, name): figure for name, figure in _NAMES.items()}
