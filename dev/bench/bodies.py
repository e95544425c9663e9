"""The bodies that the bare server sends: made up once, as large as the rows of the table say."""

from __future__ import annotations

from typing import Any

from opend import schema
from opend.simulator.synthesize import Synthesizer

CODES, BARS, TICKS, LEVELS = 200, 1000, 1000, 10

_SEED = 7
_FOREVER = 3600
_OF_OTHER_KINDS = ("warrantExData", "optionExData", "indexExData", "plateExData", "futureExData", "trustExData")
"""What a stock does not have."""

_STOCK = 3
"""The kind of security, a number of `Qot_Common.SecurityType`."""

_TRIES = 5
"""Each try sets most of the optional fields; after so many, a row has all, as the rows of an OpenD have."""


def bodies() -> dict[int, bytes]:
    """A body for every protocol, by its number."""
    made = {name: _reply(name) for name in schema.operations()}
    made["InitConnect"].s2c.keepAliveInterval = _FOREVER
    made["InitConnect"].s2c.ClearField("connAESKey")
    made["InitConnect"].s2c.connAESKey = ""
    _repeat(made["Qot_GetMarketState"].s2c.marketInfoList, 1)
    _repeat(made["Qot_GetSecuritySnapshot"].s2c.snapshotList, CODES)
    _repeat(made["Qot_GetKL"].s2c.klList, BARS)
    _repeat(made["Qot_GetTicker"].s2c.tickerList, TICKS)
    _repeat(made["Qot_UpdateBasicQot"].s2c.basicQotList, 1)
    _repeat(made["Qot_UpdateKL"].s2c.klList, 1)
    _repeat(made["Qot_UpdateTicker"].s2c.tickerList, 1)
    for name in ("Qot_GetOrderBook", "Qot_UpdateOrderBook"):
        for side in ("orderBookAskList", "orderBookBidList"):
            _repeat(getattr(made[name].s2c, side), LEVELS)
    return {schema.operation(name).number: message.SerializeToString() for name, message in made.items()}


def _reply(name: str) -> Any:
    return Synthesizer(_SEED).message(schema.operation(name).response, variant="bench")


def _repeat(items: Any, count: int) -> None:
    """Fill a repeated field with made-up stocks, bars and the like, each another one."""
    full_name = items[0].DESCRIPTOR.full_name
    del items[:]
    for number in range(count):
        item = items.add()
        for try_number in range(_TRIES):
            item.MergeFrom(Synthesizer(_SEED).message(full_name, variant=f"{number}/{try_number}"))
        _make_common(item)


def _make_common(item: Any) -> None:
    """Make it a stock, and leave out what hardly any security has."""
    names = item.DESCRIPTOR.fields_by_name
    for name in (*_OF_OTHER_KINDS, "detailList"):
        if name in names:
            item.ClearField(name)
    if "basic" in names and "type" in item.basic.DESCRIPTOR.fields_by_name:
        item.basic.type = _STOCK
