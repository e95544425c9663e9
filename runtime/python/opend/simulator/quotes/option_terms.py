"""How terms of options are told: their cycle, their settlement, which kind of index option they are."""

from __future__ import annotations

from opend.simulator.market.instruments import Instrument, Kind, OptionTerms, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.replies import number

_MONTHLY = number("Qot_Common.ExpirationCycle", "Month")


def owner_of(market: Market, derivative: Instrument) -> Instrument | None:
    """What a derivative is written on; None where that has no code, or is not known."""
    return None if derivative.owner is None else market.universe.find(*derivative.owner)


def owner_price(market: Market, derivative: Instrument) -> float:
    """The price of what a derivative is written on; 0 where that is not known."""
    owner = owner_of(market, derivative)
    return 0.0 if owner is None else market.price(owner)


def index_option_type(market: Market, option: Instrument) -> int | None:
    """`Qot_Common.IndexOptionType`; None for options on stocks."""
    owner = owner_of(market, option)
    return number("Qot_Common.IndexOptionType", "Normal") if owner is not None and owner.kind == Kind.INDEX else None


def expiration_cycle(market: Market, option: Instrument, terms: OptionTerms) -> int:
    """`Qot_Common.ExpirationCycle` of an option."""
    owner = owner_of(market, option)
    return 0 if owner is None else market.universe.expiry_cycle(owner, terms.expiry)


def settlement_mode(market: Market, option: Instrument, terms: OptionTerms) -> int:
    """`Qot_Common.OptionSettlementMode`: monthly American index options settle by the morning's prices."""
    is_index = index_option_type(market, option) is not None
    is_monthly = expiration_cycle(market, option, terms) == _MONTHLY
    settles_in_the_morning = is_index and is_monthly and option.market == QotMarket.US
    return number("Qot_Common.OptionSettlementMode", "AM" if settles_in_the_morning else "PM")
