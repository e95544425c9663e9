"""Requests and values of trading that no single argument or field holds."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any

from opend import schema
from opend.enums import MISSING_TEXT
from opend.errors import ConfigError

from .codes import security_code, text_enum
from .dates import LAST_SECOND, period

Arguments = Mapping[str, Any]

LONGEST_HISTORY = 90
"""Days of a history whose begin or end is not given."""

MD5_DIGITS = 32

TERMS_OF_ORDER = (
    "qty",
    "price",
    "adjustPrice",
    "adjustSideAndLimit",
    "auxPrice",
    "trailType",
    "trailValue",
    "trailSpread",
)
"""What only a change of an order's terms may carry, not its cancelling and the like."""


def unlock_password(c2s: Any, arguments: Arguments) -> None:
    """The MD5 of the trade password, however it is given; none locks.

    Raises:
        ConfigError: there is no password, or one that is none.
    """
    c2s.pwdMD5 = ""
    if not arguments["is_unlock"]:
        return
    password, given = arguments["password"], arguments["password_md5"]
    if password is None and not given:
        raise ConfigError("unlocking needs password, or its MD5 as password_md5")
    if given and (not isinstance(given, str) or len(given) != MD5_DIGITS):
        raise ConfigError(f"password_md5 must be the {MD5_DIGITS} hexadecimal digits of an MD5")
    c2s.pwdMD5 = given or _md5(str(password))


def _md5(password: str) -> str:
    import hashlib  # is slow to load

    return hashlib.md5(password.encode(), usedforsecurity=False).hexdigest()


def price_adjustment(c2s: Any, arguments: Arguments) -> None:
    """Whether OpenD may move the price to one that is valid."""
    c2s.adjustPrice = bool(arguments["adjust_limit"])


def order_modification(c2s: Any, arguments: Arguments) -> None:
    """What a change of an order carries beside its arguments.

    Raises:
        ConfigError: the order has no id.
    """
    if not arguments["order_id"]:
        raise ConfigError(f"order_id must be the id of an order, not {arguments['order_id']!r}")
    c2s.orderID = 0
    c2s.forAll = False
    normal = text_enum("ModifyOrderOp")._numbers["NORMAL"]
    if "modify_order_op" not in arguments:
        c2s.modifyOrderOp = normal
    price_adjustment(c2s, arguments)
    if c2s.modifyOrderOp != normal:
        for name in TERMS_OF_ORDER:
            c2s.ClearField(name)


def all_orders_cancelled(c2s: Any, _: Arguments) -> None:
    """The change of all orders that cancels them."""
    c2s.orderID = 0
    c2s.forAll = True
    c2s.modifyOrderOp = text_enum("ModifyOrderOp")._numbers["CANCEL"]


def history_period(c2s: Any, arguments: Arguments) -> None:
    """The begin and the end of a history.

    Raises:
        ConfigError: one of them is no date.
    """
    ends = [(name, arguments[name]) for name in ("start", "end")]
    conditions = c2s.filterConditions
    conditions.beginTime, conditions.endTime = period(ends[0], ends[1], LONGEST_HISTORY, LAST_SECOND)


def combo_leg(message: Any) -> Any:
    """A `ComboLeg` of an order, as users get it."""
    side = text_enum("TrdSide").to_string2(message.side) if message.HasField("side") else MISSING_TEXT
    builders = import_module(f"{schema.PROTOCOL_PACKAGE}.builders")
    given = (getattr(message, name) if message.HasField(name) else MISSING_TEXT for name in ("qtyRatio", "positionID"))
    return builders.ComboLeg(security_code(message.security), side, *given)


def quoted_leg(message: Any) -> Any:
    """A leg of a combo of event contracts, as users get it; what is not set is None, so that it can be sent again."""
    leg = import_module(f"{schema.PROTOCOL_PACKAGE}.builders").ComboLeg(security_code(message.security))
    leg.trd_side = _text_if_set(message, "side", "TrdSide")
    leg.qty_ratio = message.qtyRatio if message.HasField("qtyRatio") else None
    leg.position_id = message.positionID if message.HasField("positionID") else None
    leg.pred_side = _text_if_set(message, "predSide", "PredSide")
    return leg


def _text_if_set(message: Any, field: str, enum: str) -> str | None:
    return text_enum(enum).to_string2(getattr(message, field)) if message.HasField(field) else None


def fee_item(item: Any) -> tuple[str, float]:
    """What a fee is for, and how much it is."""
    return item.title, item.value


def in_percent(share: float) -> float:
    """A share of one, in percent."""
    return 100 * share


def trade_code(traded: Any) -> str:
    """The code of an order, fill or position: market, dot, symbol."""
    return f"{_markets().get(traded.secMarket, 'N/A')}.{traded.code}"


@cache
def _markets() -> dict[int, str]:
    """The market of codes for each number of a `TrdSecMarket`; of several, the first stands for all."""
    constants = import_module(f"{schema.PROTOCOL_PACKAGE}.constants")
    markets: dict[int, str] = {}
    for market, traded in constants.QOT_MARKET_TO_TRD_SEC_MARKET_MAP.items():
        markets.setdefault(traded, text_enum("Market").to_string2(market))
    return markets
