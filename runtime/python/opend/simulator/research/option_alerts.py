"""The user's alerts on unusual option trades: what each waits for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from opend.simulator.market.instruments import Key
from opend.simulator.responder import Refusal

from .selection import within
from .unusual_trades import UnusualTrade

# The ranges of an alert, and what of a trade has to be in them.
_RANGES: dict[str, Callable[[UnusualTrade], float]] = {
    "marketCapRange": lambda trade: trade.underlying.market_cap,
    "expiryDaysRange": lambda trade: trade.days_left,
    "priceRange": lambda trade: trade.price,
    "sizeRange": lambda trade: trade.volume,
    "premiumRange": lambda trade: trade.turnover,
    "ivRange": lambda trade: trade.iv,
}


class AlertList:
    """The alerts, as messages, in the order in which they were added."""

    def __init__(self) -> None:
        self._alerts: dict[int, Any] = {}
        self._made = 0

    def __iter__(self) -> Iterator[Any]:
        """All of them."""
        return iter(self._alerts.values())

    @property
    def enabled(self) -> list[Any]:
        """Those that are switched on."""
        return [alert for alert in self if alert.enable]

    def add(self, alert: Any) -> None:
        """Add one, which gets a key; it is on unless it says otherwise."""
        self._made += 1
        added = type(alert)()
        added.CopyFrom(alert)
        added.key = self._made
        added.enable = alert.enable if alert.HasField("enable") else True
        self._alerts[added.key] = added

    def modify(self, alert: Any) -> None:
        """Put one in the place of that with its key."""
        known = self._found(alert)
        changed = type(alert)()
        changed.CopyFrom(alert)
        changed.enable = alert.enable if alert.HasField("enable") else known.enable
        self._alerts[known.key] = changed

    def delete(self, alert: Any) -> None:
        """Delete that with a key."""
        del self._alerts[self._found(alert).key]

    def enable(self, alert: Any) -> None:
        """Switch that with a key on."""
        self._found(alert).enable = True

    def disable(self, alert: Any) -> None:
        """Switch that with a key off."""
        self._found(alert).enable = False

    def clear(self) -> None:
        """Delete all."""
        self._alerts.clear()

    def _found(self, alert: Any) -> Any:
        known = self._alerts.get(alert.key)
        if known is None:
            raise Refusal(f"alertList: there is no alert with the key {alert.key}; see GetOptionEventAlert")
        return known


def waits_for(alert: Any, trade: UnusualTrade, earnings_day: str | None) -> bool:
    """Whether a trade is what an alert waits for, whatever underlyings it is on.

    Args:
        alert: `Qot_GetOptionEventAlert.EventAlertItem`.
        trade: the trade.
        earnings_day: of the next report of the underlying, such as `2025-06-18`; None where there is none.
    """
    return (
        (not alert.optionType or alert.optionType == trade.terms.kind)
        and (not alert.sideTypeList or trade.side in alert.sideTypeList)
        and (not alert.orderTypeList or trade.way in alert.orderTypeList)
        and all(within(getattr(alert, name), figure(trade)) for name, figure in _RANGES.items())
        and _reports_in_time(alert, earnings_day)
    )


def _reports_in_time(alert: Any, earnings_day: str | None) -> bool:
    begin, end = alert.earningsDateBegin, alert.earningsDateEnd
    if not begin and not end:
        return True
    return earnings_day is not None and earnings_day >= begin and (not end or earnings_day <= end)


def underlying_key(alert: Any) -> Key | None:
    """The one underlying that an alert is on; None where it names none."""
    return Key(alert.underlying.market, alert.underlying.code) if alert.HasField("underlying") else None
