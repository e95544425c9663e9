"""The bodies that the bare server sends: made up once, as large as the rows of the table say."""

from __future__ import annotations

from typing import Any

from google.protobuf.message import Message

from opend import schema
from opend.simulator.synthesize import Synthesizer

CODES, BARS, TICKS, LEVELS = 200, 1000, 1000, 10

_SEED = 7
_FOREVER = 3600
_OF_OTHER_KINDS = ("warrantExData", "optionExData", "indexExData", "plateExData", "futureExData", "trustExData")
"""What a stock does not have."""


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
        item = Synthesizer(_SEED).message(full_name, variant=str(number))
        _make_common(item)
        items.add().CopyFrom(item)


def _make_common(item: Message) -> None:
    """Leave out what hardly any security has."""
    names = item.DESCRIPTOR.fields_by_name
    for name in (*_OF_OTHER_KINDS, "detailList"):
        if name in names:
            item.ClearField(name)
