"""Whom research is about: securities of requests, where the topic fits them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Kind, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.responder import Refusal
from opend.simulator.securities import find_instrument

_KINDS = {
    Kind.TRUST: "a fund",
    Kind.WARRANT: "a warrant",
    Kind.INDEX: "an index",
    Kind.PLATE: "a plate",
    Kind.OPTION: "an option",
    Kind.FUTURE: "a future",
}


def find_stock(market: Market, security: Any, topic: str, markets: Collection[int] = ()) -> Instrument:
    """The stock of a company that a request names.

    Args:
        market: the simulated market.
        security: `Qot_Common.Security`.
        topic: what it has, for the refusal, e.g. `"financial statements"`.
        markets: markets that have it; empty stands for all.

    Raises:
        Refusal: there is no such security, or it is no stock, or of another market.
    """
    instrument = find_instrument(market, security)
    if instrument.kind != Kind.STOCK:
        name = text_of(instrument.key)
        raise Refusal(f"there are no {topic} of {name}: it is {_KINDS.get(Kind(instrument.kind), 'no stock')}")
    check_market(instrument, topic, markets)
    return instrument


def find_traded(market: Market, security: Any, topic: str, markets: Collection[int] = ()) -> Instrument:
    """The stock or fund that a request names; else as `find_stock`."""
    instrument = find_instrument(market, security)
    if instrument.kind == Kind.TRUST:
        check_market(instrument, topic, markets)
        return instrument
    return find_stock(market, security, topic, markets)


def check_market(instrument: Instrument, topic: str, markets: Collection[int]) -> None:
    """Refuse a security whose market has no such thing."""
    if markets and instrument.market not in markets:
        raise Refusal(f"there are no {topic} of {text_of(instrument.key)}: they exist in {_names(markets)} only")


def check_market_number(value: int, topic: str, markets: Collection[int]) -> int:
    """The market that a request names by number.

    Raises:
        Refusal: it has no such thing.
    """
    if value not in markets:
        raise Refusal(f"market {value} has no {topic}: take {_names(markets)}")
    return value


def _names(markets: Collection[int]) -> str:
    return " or ".join(f"{QotMarket(market).name} ({int(market)})" for market in markets)
