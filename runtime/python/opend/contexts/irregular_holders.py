"""What the requests and replies about shareholders have that an overlay cannot say."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from opend.tables.frames import table

LAST_PAGE = "-1"
PAGE_SIZE = 10
DECIMALS = 6
END_OF_TIME = datetime(9999, 12, 31, tzinfo=timezone.utc).timestamp()


def page_key(key: str) -> str:
    """The key of the next page; "-1" where the reply gives an empty one."""
    return key or LAST_PAGE


def fill_page_size(c2s: Any, arguments: Mapping[str, Any]) -> None:
    """Ask for ten rows where the user names no number."""
    if arguments["num"] is None:
        c2s.num = PAGE_SIZE


def rounded(share: float) -> float:
    """A share without the noise behind its sixth decimal."""
    return round(share, DECIMALS)


def day_of_holdings(day: Any) -> str | None:
    """The date as OpenD writes it, or else that of the timestamp, in UTC; None where neither tells one."""
    if day.staticDateStr or not 0 < day.staticDate < END_OF_TIME:
        return day.staticDateStr or None
    return datetime.fromtimestamp(day.staticDate, timezone.utc).strftime("%Y-%m-%d")


def read_top_brokers(s2c: Any) -> Any:
    """A row a broker; prices and totals only in figures of today, and no columns where there is no broker."""
    brokers = s2c.brokerList
    if not brokers:
        return table()
    size = len(brokers)
    columns = [
        ("net_vol", [broker.netVol for broker in brokers]),
        ("is_real_time", [s2c.isRealTime] * size),
        ("buy_sell_type", [broker.buySellType for broker in brokers]),
        ("data_time", [s2c.dataTime] * size),
        ("data_time_str", [s2c.dataTimeStr] * size),
        ("broker_name", [broker.brokerName for broker in brokers]),
    ]
    if s2c.isRealTime:
        columns += [
            ("avg_price", [broker.avgPrice for broker in brokers]),
            ("total_vol", [broker.totalVol for broker in brokers]),
            ("total_turnover", [broker.totalTurnover for broker in brokers]),
        ]
    return table(*columns)
