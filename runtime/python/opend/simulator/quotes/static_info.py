"""Static data of securities: `Qot_Common.SecurityStaticInfo` and the parts of it."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from google.protobuf.message import Message

from opend import schema
from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import FutureTerms, Instrument, Kind, OptionTerms, WarrantTerms
from opend.simulator.market.market import Market
from opend.simulator.quotes.common import day_text, security_fields
from opend.simulator.quotes.option_terms import expiration_cycle, index_option_type, settlement_mode
from opend.simulator.replies import number


def static_info(market: Market, instrument: Instrument) -> Message:
    """The `Qot_Common.SecurityStaticInfo` of one security."""
    parts: dict[str, Any] = {"basic": _basic(market, instrument)}
    terms = instrument.terms
    if isinstance(terms, WarrantTerms):
        parts["warrantExData"] = {"type": terms.kind, "owner": owner_fields(instrument)}
    elif isinstance(terms, OptionTerms):
        parts["optionExData"] = _option(market, instrument, terms)
    elif isinstance(terms, FutureTerms):
        parts["futureExData"] = _future(market, instrument, terms)
    info: Message = _info_class()(**parts)
    return info


def is_delisted(market: Market, instrument: Instrument) -> bool:
    """Whether its last trading day is over."""
    return instrument.delisted is not None and instrument.delisted < market.today(instrument)


def timestamp(market: Market, instrument: Instrument, day: date) -> float:
    """When a day begins in the security's market, in seconds since 1970."""
    return market.sessions(instrument).midnight(day)


def owner_fields(instrument: Instrument) -> dict[str, Any] | None:
    """The `Qot_Common.Security` of what a derivative is written on; None where that has no code."""
    return None if instrument.owner is None else security_fields(instrument.owner)


def lot_size(instrument: Instrument) -> int:
    """Shares of a lot; of options and futures the size of a contract."""
    terms = instrument.terms
    if isinstance(terms, OptionTerms | FutureTerms):
        return max(1, round(terms.multiplier))
    return instrument.lot_size


def _basic(market: Market, instrument: Instrument) -> dict[str, Any]:
    fields = {
        "security": security_fields(instrument),
        "id": instrument.id,
        "lotSize": lot_size(instrument),
        "secType": instrument.kind,
        "name": instrument.name,
        "listTime": day_text(instrument.listed),
        "delisting": is_delisted(market, instrument),
        "exchType": instrument.exchange,
    }
    if instrument.kind == Kind.OPTION:
        return fields | {"listTime": ""}
    return fields | {"listTimestamp": timestamp(market, instrument, instrument.listed)}


def _option(market: Market, instrument: Instrument, terms: OptionTerms) -> dict[str, Any]:
    return {
        "type": terms.kind,
        "owner": owner_fields(instrument),
        "strikeTime": day_text(terms.expiry),
        "strikePrice": terms.strike,
        "suspend": market.is_suspended(instrument),
        "market": text_of(instrument.key).partition(".")[0],
        "strikeTimestamp": timestamp(market, instrument, terms.expiry),
        "expirationCycle": expiration_cycle(market, instrument, terms),
        "optionStandardType": number("Qot_Common.OptionStandardType", "Standard"),
        "optionSettlementMode": settlement_mode(market, instrument, terms),
        **_set_only(indexOptionType=index_option_type(market, instrument)),
    }


def _future(market: Market, instrument: Instrument, terms: FutureTerms) -> dict[str, Any]:
    return {**last_trading_day(market, instrument, terms), "isMainContract": terms.is_main}


def last_trading_day(market: Market, future: Instrument, terms: FutureTerms) -> dict[str, Any]:
    """`lastTradeTime` and its timestamp; main contracts have none."""
    last = terms.last_trading_day
    if last is None or terms.is_main:
        return {"lastTradeTime": ""}
    return {"lastTradeTime": day_text(last), "lastTradeTimestamp": timestamp(market, future, last)}


def _set_only(**fields: Any) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}


@cache
def _info_class() -> Any:
    return schema.message_class("Qot_Common.SecurityStaticInfo")
