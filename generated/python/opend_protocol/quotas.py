"""Quotas of OpenD that no single operation's limit can say. Generated; do not edit."""

from typing import Any

QUOTAS: dict[str, dict[str, Any]] = {
    "subscriptions": {"tiers": [100, 300, 1000, 2000], "min_seconds_before_unsubscribe": 60},
    "history_kline_quota": {"tiers": [100, 300, 1000, 2000], "days": 30},
    "connections": {"max": 128},
}
