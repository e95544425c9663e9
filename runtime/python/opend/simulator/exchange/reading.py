"""What trade requests say, in the words of the exchange."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from datetime import datetime
from enum import IntEnum
from typing import Any, TypeVar

from opend.simulator.market.instruments import Key
from opend.simulator.securities import parse_time

from .accounts import Account
from .amendments import Amendment
from .contracts import Contract
from .desks import Desk
from .exchange import Exchange
from .listing import Listing
from .orders import Leg, Order
from .parlays import check_parlay
from .terms import Env, OrderType, Outcome, Rejection, Session, Side, TimeInForce, TrailType

EnumT = TypeVar("EnumT", bound=IntEnum)
RowT = TypeVar("RowT")

# --- accounts


def desk_of(exchange: Exchange, header: Any) -> Desk:
    """The desk that a `Trd_Common.TrdHeader` is for.

    Raises:
        Rejection: there is no such account, or it is not of this environment or market.
    """
    desk = exchange.desk(header.accID)
    account = desk.account
    if read_enum(Env, "trdEnv", header.trdEnv) != account.env:
        raise Rejection(f"trdEnv {header.trdEnv} is wrong: account {account.id} is one of {account.env.name}")
    if header.trdMarket not in account.markets:
        markets = ", ".join(str(int(market)) for market in account.markets)
        raise Rejection(f"trdMarket {header.trdMarket} is none of account {account.id}: its markets are {markets}")
    return desk


# --- orders


def order_of(c2s: Any, contract: Contract) -> Order:
    """The order that a `Trd_PlaceOrder` asks for."""
    key = contract.key
    return Order(
        c2s.qty,
        market=key.market,
        code=key.code,
        outcome=key.outcome,
        side=read_enum(Side, "trdSide", c2s.trdSide),
        type=read_enum(OrderType, "orderType", c2s.orderType),
        session=read_enum(Session, "session", c2s.session),
        outside_regular=c2s.fillOutsideRTH,
        amount=_given(c2s, "amount"),
        **_lasting(c2s),
        **_prices(c2s),
    )


def combo_of(exchange: Exchange, c2s: Any) -> Order:
    """The order that a `Trd_PlaceComboOrder` asks for, or a question about one."""
    legs = tuple(_leg(exchange.listing, leg) for leg in c2s.comboLegs)
    if not legs:
        raise Rejection("comboLegs is empty")
    contracts = [exchange.listing.of(leg.key) for leg in legs]
    is_joint = all(contract.is_event for contract in contracts)
    if is_joint and "quoteID" in c2s.DESCRIPTOR.fields_by_name and not c2s.quoteID:
        raise Rejection("quoteID is missing: Qot_GetEventContractComboRfq gives one for event contracts")
    side = check_parlay(legs) if is_joint else Side.BUY
    traded = exchange.listing.join(contracts) if is_joint else contracts[0]
    return Order(
        c2s.qty,
        _given(c2s, "price"),
        market=traded.key.market,
        code=traded.key.code,
        outcome=traded.outcome,
        side=side,
        type=read_enum(OrderType, "orderType", c2s.orderType),
        legs=legs,
        is_joint=is_joint,
        **_lasting(c2s),
    )


def amendment_of(c2s: Any) -> Amendment:
    """What a `Trd_ModifyOrder` wants to change."""
    return Amendment(_given(c2s, "qty"), adjustment=adjustment_of(c2s), **_prices(c2s))


def adjustment_of(c2s: Any) -> float | None:
    """How far a price may be moved to the grid; None not at all."""
    if not c2s.adjustPrice:
        return None
    if not (math.isfinite(c2s.adjustSideAndLimit) and -1 < c2s.adjustSideAndLimit < 1):
        raise Rejection(f"adjustSideAndLimit must be a share between -1 and 1, not {c2s.adjustSideAndLimit:g}")
    return float(c2s.adjustSideAndLimit)


def _lasting(c2s: Any) -> dict[str, Any]:
    """What orders of all kinds say beside their terms; requests that only ask do not have it."""
    if "timeInForce" not in c2s.DESCRIPTOR.fields_by_name:
        return {}
    return {
        "time_in_force": read_enum(TimeInForce, "timeInForce", c2s.timeInForce),
        "remark": c2s.remark,
        "expire_text": c2s.expireTime,
    }


def _prices(c2s: Any) -> dict[str, Any]:
    return {
        "price": _given(c2s, "price"),
        "trigger": _given(c2s, "auxPrice"),
        "trail_type": read_enum(TrailType, "trailType", c2s.trailType) if c2s.trailType else None,
        "trail": _given(c2s, "trailValue"),
        "trail_spread": _given(c2s, "trailSpread"),
    }


def _leg(listing: Listing, leg: Any) -> Leg:
    outcome = read_enum(Outcome, "predSide", leg.predSide)
    key = listing.find_security(Key(leg.security.market, leg.security.code), outcome).key
    ratio = leg.qtyRatio
    if not (math.isfinite(ratio) and ratio == int(ratio)):
        raise Rejection(f"qtyRatio must be a whole number, not {ratio:g}")
    return Leg(*key, read_enum(Side, "side", leg.side), int(ratio))


def _given(message: Any, field: str) -> Any:
    return getattr(message, field) if message.HasField(field) else None


def read_enum(kind: type[EnumT], field: str, value: int) -> EnumT:
    """A number as what it stands for.

    Raises:
        Rejection: it stands for nothing that is simulated.
    """
    try:
        return kind(value)
    except ValueError:
        names = ", ".join(f"{member.value} {member.name}" for member in kind)
        raise Rejection(f"{field} {value} cannot be used: it must be one of {names}") from None


# --- filters


class Filter:
    """`Trd_Common.TrdFilterConditions` of a request.

    Args:
        conditions: of the request.
        needs_period: whether begin and end must be there, as of history.

    Raises:
        Rejection: a time is missing.
        Refusal: a time cannot be read.
    """

    def __init__(self, conditions: Any, *, needs_period: bool = False) -> None:
        self._codes = frozenset(code.rpartition(".")[2] for code in conditions.codeList)
        self._ids = frozenset(conditions.idList)
        self._texts = frozenset(conditions.orderIDExList)
        self._market = conditions.filterMarket
        self._begin = _time("beginTime", conditions.beginTime, is_needed=needs_period)
        self._end = _time("endTime", conditions.endTime, is_needed=needs_period)

    def takes(self, account: Account, contract: Contract, number: int, text: str = "") -> bool:
        """Whether something is asked for.

        Args:
            account: that it belongs to.
            contract: that it is about.
            number: its id.
            text: its id as a text; empty where it has none.
        """
        return (
            (not self._codes or contract.instrument.code in self._codes)
            and (not self._ids or number in self._ids)
            and (not self._texts or text in self._texts)
            and self._market in (0, contract.trade_market(account.env))
        )

    def spans(self, local: datetime) -> bool:
        """Whether a time, in the market's own zone, is asked for."""
        moment = local.replace(tzinfo=None)
        return (self._begin is None or self._begin <= moment) and (self._end is None or moment <= self._end)


def _time(field: str, text: str, *, is_needed: bool) -> datetime | None:
    if not text:
        if is_needed:
            raise Rejection(f"{field} is missing: history needs it, such as 2025-06-18 00:00:00")
        return None
    return parse_time(field, text)


def newest_first(rows: Iterable[RowT], moment: Callable[[RowT], Any]) -> list[RowT]:
    """Rows in the order in which lists show them."""
    return sorted(rows, key=moment, reverse=True)
