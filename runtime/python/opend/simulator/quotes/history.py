"""The protocols of past bars, and of their quota."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from opend.simulator.market.instruments import Instrument, Key
from opend.simulator.quotas import HistoryQuota
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, find_instrument, security_fields, time_text

from . import messages
from .pages import Pager
from .sessions import requested_session, session_of
from .subtypes import SUBTYPE_OF_BARS
from .views import Views

if TYPE_CHECKING:
    from opend.simulator.market.market import Market
    from opend.simulator.market.records import Bar

_FIELDS = {
    "High": ("highPrice",),
    "Open": ("openPrice",),
    "Low": ("lowPrice",),
    "Close": ("closePrice",),
    "LastClose": ("lastClosePrice",),
    "Volume": ("volume", "hpVolume"),
    "Turnover": ("turnover",),
    "TurnoverRate": ("turnoverRate",),
    "PE": ("pe",),
    "ChangeRate": ("changeRate",),
}
_ALWAYS = frozenset({"time", "isBlank", "timestamp"})


class History(Room):
    """Handlers of the protocols of past bars.

    Args:
        market: the simulated market.
        quota: of how many securities the history may be requested.
    """

    def __init__(self, market: Market, quota: HistoryQuota) -> None:
        self._market = market
        self._quota = quota
        self._views = Views(market)

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_RequestHistoryKL", self._history)
        responder.register("Qot_RequestHistoryKLQuota", self._history_quota)

    def _history(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_instrument(self._market, c2s.security)
        adjust = check_enum("rehabType", c2s.rehabType, "Qot_Common.RehabType", allow_zero=True)
        kl_type = check_enum("klType", c2s.klType, "Qot_Common.KLType")
        session = session_of(self._market, instrument, SUBTYPE_OF_BARS[kl_type], requested_session(c2s))

        def read(first: date, last: date) -> list[Bar]:
            return self._views.bars(instrument, kl_type, first, last, adjust, session)

        page = Pager(self._market, instrument, kl_type, read).page(c2s)
        self._quota.use(instrument.key, self._market.now())
        bars = self._told(instrument, page.bars, c2s.needKLFieldsFlag)
        return success(call, messages.header(instrument) | {"klList": bars, "nextReqKey": page.next_key or None})

    def _told(self, instrument: Instrument, bars: list[Bar], flags: int) -> list[dict[str, Any]]:
        told = messages.klines(self._market.sessions(instrument), bars)
        if not flags:
            return told
        wanted = _fields(flags)
        return [{name: value for name, value in bar.items() if name in wanted} for bar in told]

    def _history_quota(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        details = self._quota.details() if c2s.bGetDetail else []
        return success(
            call,
            {
                "usedQuota": self._quota.used,
                "remainQuota": self._quota.left,
                "detailList": [self._detail(key, shown) for key, shown in details],
            },
        )

    def _detail(self, key: Key, shown: float) -> dict[str, Any]:
        instrument = self._market.universe.find(*key)
        assert instrument is not None
        return {
            "security": security_fields(key),
            "name": instrument.name,
            "requestTime": time_text(self._market.local(instrument, shown)),
            "requestTimeStamp": int(shown),
        }


@lru_cache(maxsize=1024)
def _fields(flags: int) -> frozenset[str]:
    """The fields of a bar that `Qot_Common.KLFields` in `flags` stand for."""
    wanted = (names for name, names in _FIELDS.items() if flags & number("Qot_Common.KLFields", name))
    return _ALWAYS.union(*wanted)
