"""Chains of options: when they expire, and which strikes there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import cached_property
from typing import Any

from google.protobuf.message import Message

from opend.simulator.market.black_scholes import Greeks
from opend.simulator.market.codes import text_of
from opend.simulator.market.holdings import net_open_interest, open_interest
from opend.simulator.market.instruments import Instrument, Kind, OptionTerms
from opend.simulator.market.market import Market
from opend.simulator.quotes.common import check_enum, day_text, find_instrument, parse_days
from opend.simulator.quotes.static_info import static_info
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room

MOST_DAYS = 30
"""Days that the expirations of one request may lie apart."""

_INDEX_TYPE = "Qot_Common.IndexOptionType"
_CONDITION = "Qot_GetOptionChain.OptionCondType"
_OPTION_TYPE = "Qot_Common.OptionType"
_CALL = number(_OPTION_TYPE, "Call")

_Fits = Callable[[Instrument], bool]


class OptionChains(Room):
    """Handlers of option chains."""

    def __init__(self, market: Market) -> None:
        self._market = market

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetOptionExpirationDate", self._expirations)
        responder.register("Qot_GetOptionChain", self._chains)

    def _expirations(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        owner = self._owner(c2s)
        today = self._market.sessions(owner).local(self._market.now()).date()
        midnight = self._market.sessions(owner).midnight
        dates = [
            {
                "strikeTime": day_text(expiry),
                "strikeTimestamp": midnight(expiry),
                "optionExpiryDateDistance": (expiry - today).days,
                "cycle": self._market.universe.expiry_cycle(owner, expiry),
            }
            for expiry in self._expiries(c2s, owner, today)
        ]
        return success(call, {"dateList": dates})

    def _chains(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        owner = self._owner(c2s)
        first, last = parse_days(c2s.beginTime, c2s.endTime)
        if (last - first).days > MOST_DAYS:
            raise Refusal(f"beginTime and endTime must be at most {MOST_DAYS} days apart, not {(last - first).days}")
        fits = self._filters(c2s, owner)
        chains = [self._chain(owner, expiry, fits) for expiry in self._expiries(c2s, owner, first) if expiry <= last]
        return success(call, {"optionChain": [chain for chain in chains if chain["option"]]})

    def _owner(self, c2s: Any) -> Instrument:
        owner = find_instrument(self._market, c2s.owner)
        if owner.kind not in (Kind.STOCK, Kind.TRUST, Kind.INDEX):
            raise Refusal(f"owner {text_of(owner.key)} has no options: only stocks, trusts and indices have")
        return owner

    def _expiries(self, c2s: Any, owner: Instrument, first: date) -> Sequence[date]:
        """The expiries from a day on; of the small options of an index there are none."""
        kind = check_enum("indexOptionType", c2s.indexOptionType, _INDEX_TYPE, allow_zero=True)
        if owner.kind == Kind.INDEX and kind == number(_INDEX_TYPE, "Small"):
            return []
        return self._market.universe.expiries(owner, first)

    def _chain(self, owner: Instrument, expiry: date, fits: Sequence[_Fits]) -> dict[str, Any]:
        return {
            "strikeTime": day_text(expiry),
            "strikeTimestamp": self._market.sessions(owner).midnight(expiry),
            "option": self._items(
                option for option in self._market.universe.options_of(owner, expiry) if all(fit(option) for fit in fits)
            ),
        }

    def _items(self, options: Iterable[Instrument]) -> list[dict[str, Message]]:
        """By strike, call and put together."""
        items: dict[float, dict[str, Message]] = {}
        for option in options:
            terms = _terms(option)
            side = "call" if terms.kind == _CALL else "put"
            items.setdefault(terms.strike, {})[side] = static_info(self._market, option)
        return [items[strike] for strike in sorted(items)]

    def _filters(self, c2s: Any, owner: Instrument) -> list[_Fits]:
        filters: list[_Fits] = []
        kind = check_enum("type", c2s.type, _OPTION_TYPE, allow_zero=True)
        condition = check_enum("condition", c2s.condition, _CONDITION, allow_zero=True)
        price = self._market.price(owner)
        if kind:
            filters.append(lambda option: _terms(option).kind == kind)
        if condition:
            wants_inside = condition == number(_CONDITION, "WithIn")
            filters.append(lambda option: _is_in_the_money(option, price) == wants_inside)
        ranges = [_range(c2s.dataFilter, name, figure) for name, figure in _FIGURES.items()]
        asked = [fits for fits in ranges if fits is not None]
        if asked:
            filters.append(lambda option: self._is_within(option, asked))
        return filters

    def _is_within(self, option: Instrument, ranges: Sequence[Callable[[_Option], bool]]) -> bool:
        looked_at = _Option(self._market, option)
        return all(fits(looked_at) for fits in ranges)


class _Option:
    """An option that is looked at; what is costly is asked for on first use."""

    def __init__(self, market: Market, option: Instrument) -> None:
        self._market = market
        self._option = option

    @cached_property
    def greeks(self) -> Greeks:
        """How its price moves."""
        return self._market.fair(self._option)

    @property
    def open_interest(self) -> int:
        """Contracts that are open."""
        return open_interest(self._option, self._market.today(self._option))

    @property
    def net_open_interest(self) -> int:
        """Open contracts that brokers do not hold on both sides."""
        return net_open_interest(self._option, self._market.today(self._option))

    @property
    def volume(self) -> int:
        """Contracts traded today."""
        return self._market.quote(self._option).volume


_FIGURES: dict[str, Callable[[_Option], float]] = {
    "impliedVolatility": lambda option: option.greeks.implied_volatility * 100,
    "delta": lambda option: option.greeks.delta,
    "gamma": lambda option: option.greeks.gamma,
    "vega": lambda option: option.greeks.vega,
    "theta": lambda option: option.greeks.theta,
    "rho": lambda option: option.greeks.rho,
    "netOpenInterest": lambda option: option.net_open_interest,
    "openInterest": lambda option: option.open_interest,
    "vol": lambda option: option.volume,
}


def _range(data_filter: Any, name: str, figure: Callable[[_Option], float]) -> Callable[[_Option], bool] | None:
    """Whether a figure is within the bounds that the filter has for it; None where it has none."""
    lower, upper = f"{name}Min", f"{name}Max"
    has_lower, has_upper = data_filter.HasField(lower), data_filter.HasField(upper)
    if not has_lower and not has_upper:
        return None
    least = getattr(data_filter, lower) if has_lower else float("-inf")
    most = getattr(data_filter, upper) if has_upper else float("inf")
    return lambda option: least <= figure(option) <= most


def _terms(option: Instrument) -> OptionTerms:
    assert isinstance(option.terms, OptionTerms)
    return option.terms


def _is_in_the_money(option: Instrument, price: float) -> bool:
    terms = _terms(option)
    return price > terms.strike if terms.kind == _CALL else price < terms.strike
