"""Protocols of option strategies: which can be built, with which spreads, and what one of them may gain or lose."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Kind, OptionTerms
from opend.simulator.market.pricing import CALL, PUT
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, day_text, find_instrument, parse_day, security_fields

from .option_legs import Position, read_position
from .strategies import STRATEGIES, Part, Strategy, lowest_strikes, possible_spreads, strike_of
from .underlyings import OptionDesk

_STRATEGY = "Qot_Common.OptionStrategyType"
_SIDE = "Trd_Common.TrdSide"
_INDEX_TYPE = "Qot_Common.IndexOptionType"
_KIND_NAMES = {CALL: "Call", PUT: "Put"}

_Quoted = Mapping[tuple[int, float], Instrument]
"""The options of a day by kind and strike."""


@dataclass(frozen=True)
class _Chain:
    """The options of an underlying that expire on one day, and those of a later one."""

    owner: Instrument
    expiry: date
    near: _Quoted
    far: _Quoted

    def options(self, part: Part) -> _Quoted:
        """Where the option of a leg is found."""
        return self.far if part.is_far else self.near

    @property
    def strikes(self) -> list[float]:
        """Of the options that expire first."""
        return _strikes(self.near)

    @property
    def far_strikes(self) -> list[float]:
        """Of those that expire later."""
        return _strikes(self.far)


class OptionStrategies(Room):
    """Handlers of option strategies.

    Args:
        desk: knows the underlyings.
    """

    def __init__(self, desk: OptionDesk) -> None:
        self._market = desk.market
        self._desk = desk

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetOptionStrategy", self._strategies)
        responder.register("Qot_GetOptionStrategySpread", self._spreads)
        responder.register("Qot_GetOptionStrategyAnalysis", self._analysis)

    # --- building

    def _spreads(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        strategy = STRATEGIES[_strategy_name(c2s)]
        chain = self._chain(c2s, strategy)
        return success(call, {"spreadList": possible_spreads(strategy, chain.strikes, chain.far_strikes)})

    def _strategies(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        name = _strategy_name(c2s)
        strategy = STRATEGIES[name]
        chain = self._chain(c2s, strategy)
        spread = _spread(c2s, strategy, chain)
        items = [
            self._item(name, chain, spread, kind, lowest)
            for kind in _kinds(c2s, strategy)
            for lowest in lowest_strikes(strategy, spread, chain.strikes, chain.far_strikes, kind)
            if not c2s.HasField("strike_price") or _first_strike(strategy, kind, lowest, spread) == c2s.strike_price
        ]
        return success(call, {"strategyList": items})

    def _chain(self, c2s: Any, strategy: Strategy) -> _Chain:
        owner = find_instrument(self._market, c2s.owner)
        expiries = self._expiries(c2s, owner)
        expiry = _chosen("expire_time", c2s.expire_time, expiries)
        far: _Quoted = {}
        if strategy.has_far_leg:
            later = [day for day in expiries if day > expiry]
            far = self._quoted(owner, _chosen("far_expire_time", c2s.far_expire_time, later))
        return _Chain(owner, expiry, self._quoted(owner, expiry), far)

    def _expiries(self, c2s: Any, owner: Instrument) -> Sequence[date]:
        kind = check_enum("index_option_type", c2s.index_option_type, _INDEX_TYPE, allow_zero=True)
        wants_small = owner.kind == Kind.INDEX and kind == number(_INDEX_TYPE, "Small")
        expiries = self._market.universe.expiries(owner, self._market.today(owner))
        if wants_small or not expiries:
            raise Refusal(f"owner {text_of(owner.key)} has no {'small ' if wants_small else ''}options")
        return expiries

    def _quoted(self, owner: Instrument, expiry: date) -> _Quoted:
        options = self._market.universe.options_of(owner, expiry)
        return {(_terms(option).kind, _terms(option).strike): option for option in options}

    def _item(self, name: str, chain: _Chain, spread: float, kind: int, lowest: float) -> dict[str, Any]:
        legs = list(_legs(STRATEGIES[name], chain, spread, kind, lowest))
        return {
            "code": _code(legs),
            "name": _name(STRATEGIES[name], chain.owner, chain.expiry, legs),
            "option_strategy": number(_STRATEGY, name),
            "stock_owner": security_fields(chain.owner),
            "multi_legs": [_leg_fields(instrument, quantity) for instrument, quantity in legs],
        }

    # --- what one of them may bring

    def _analysis(self, call: Call) -> Any:
        position = read_position(self._desk, call.request.c2s.multi_legs)  # type: ignore[attr-defined]
        name, combination = position.strategy, position.combination
        legs = _held_legs(position)
        strategy = STRATEGIES.get(name, Strategy((), words="Custom"))
        expiry = min(held.row.terms.expiry for held in position.options)
        analysis = {
            "code": _code(legs),
            "name": _name(strategy, position.underlying.instrument, expiry, legs),
            "option_strategy": number(_STRATEGY, name),
            "bid1": position.bid,
            "ask1": position.ask,
            "max_profit": combination.max_profit(),
            "max_loss": combination.max_loss(),
            "breakeven_points": combination.breakevens(),
            "prob_of_profit": 100 * combination.chance_of_profit(),
            "delta": position.total(lambda row: row.greeks.delta, of_share=1.0),
            "theta": position.total(lambda row: row.greeks.theta),
        }
        return success(call, analysis)


def _strategy_name(c2s: Any) -> str:
    wanted = check_enum("option_strategy", c2s.option_strategy, _STRATEGY)
    for name in STRATEGIES:
        if number(_STRATEGY, name) == wanted:
            return name
    raise Refusal("option_strategy Customize has no legs of its own: name a strategy")


def _spread(c2s: Any, strategy: Strategy, chain: _Chain) -> float:
    possible = possible_spreads(strategy, chain.strikes, chain.far_strikes)
    if not strategy.has_spread:
        return 0.0
    if not c2s.HasField("spread"):
        return possible[0]
    spread: float = round(c2s.spread, 6)
    if spread not in possible:
        raise Refusal(f"spread {c2s.spread} is not possible; GetOptionStrategySpread gives those that are")
    return spread


def _kinds(c2s: Any, strategy: Strategy) -> list[int]:
    """The kinds of option that a strategy shall be made of; those of both kinds have no choice."""
    wanted = check_enum("option_type", c2s.option_type, "Qot_Common.OptionType", allow_zero=True)
    kinds = [kind for kind in (CALL, PUT) if wanted in (0, kind)]
    return kinds if strategy.puts else [CALL]


def _chosen(field: str, text: str, expiries: Sequence[date]) -> date:
    """The expiry that a request names, or the next one where it names none."""
    if not text and expiries:
        return expiries[0]
    day = parse_day(field, text) if text else None
    if day is None or day not in expiries:
        raise Refusal(f"{field} {text!r} is no expiration: GetOptionExpirationDate gives those there are")
    return day


def _legs(
    strategy: Strategy, chain: _Chain, spread: float, kind: int, lowest: float
) -> Iterator[tuple[Instrument, float]]:
    parts = strategy.parts(kind)
    options = [chain.options(part)[part.kind or kind, strike_of(part, lowest, spread)] for part in parts]
    side = strategy.stock_side(kind)
    if side:
        yield chain.owner, side * _terms(options[0]).multiplier / chain.owner.lot_size
    yield from zip(options, (float(part.quantity) for part in parts), strict=True)


def _held_legs(position: Position) -> list[tuple[Instrument, float]]:
    stock = [(position.underlying.instrument, position.lots)] if position.lots else []
    return [*stock, *((held.row.instrument, held.quantity) for held in position.options)]


def _first_strike(strategy: Strategy, kind: int, lowest: float, spread: float) -> float:
    return strike_of(strategy.parts(kind)[0], lowest, spread)


def _leg_fields(instrument: Instrument, quantity: float) -> dict[str, Any]:
    side = number(_SIDE, "Buy" if quantity > 0 else "Sell")
    return {"security": security_fields(instrument), "side": side, "qtyRatio": abs(quantity)}


def _code(legs: Sequence[tuple[Instrument, float]]) -> str:
    """Its legs in one text, such as `AAPL250620C195000-AAPL250620C200000`."""
    text = ""
    for instrument, quantity in legs:
        size = "" if abs(quantity) == 1 else f"{abs(quantity):g}x"
        text += f"{'-' if quantity < 0 else '+'}{size}{instrument.code}"
    return text.removeprefix("+")


def _name(strategy: Strategy, owner: Instrument, expiry: date, legs: Sequence[tuple[Instrument, float]]) -> str:
    options = [instrument.terms for instrument, _ in legs if isinstance(instrument.terms, OptionTerms)]
    strikes = "/".join(f"{strike:g}" for strike in dict.fromkeys(terms.strike for terms in options))
    kinds = {terms.kind for terms in options}
    kind = f" {_KIND_NAMES[kinds.pop()]}" if len(kinds) == 1 else ""
    return f"{owner.code} {day_text(expiry)} {strikes}{kind} {strategy.words}"


def _strikes(options: _Quoted) -> list[float]:
    return sorted({strike for _, strike in options})


def _terms(option: Instrument) -> OptionTerms:
    assert isinstance(option.terms, OptionTerms)
    return option.terms
