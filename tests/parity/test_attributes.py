"""What DataFrames carry in their `attrs`: the recordings do not have it, and yet users page by it."""

from __future__ import annotations

from typing import Any

import pytest

from opend import schema
from opend_protocol import readers


@pytest.mark.parametrize("set_fields", [{}, {"nextKey": "9"}], ids=["last-page", "more-pages"])
@pytest.mark.parametrize(
    ("method", "reply"),
    [
        ("get_shareholders_holder_detail", "Qot_GetShareholdersHolderDetail"),
        ("get_insider_trade_list", "Qot_GetInsiderTradeList"),
        ("get_daily_short_volume", "Qot_GetDailyShortVolume"),
        ("get_short_interest", "Qot_GetShortInterest"),
    ],
)
def test_tables_carry_the_key_of_the_next_page(method: str, reply: str, set_fields: dict[str, Any]) -> None:
    read = getattr(readers, f"read_{method}")
    tables = read(schema.message_class(f"{reply}.S2C")(**set_fields))
    for frame in tables if isinstance(tables, tuple) else [tables]:
        assert frame.attrs["next_key"] == set_fields.get("nextKey", "-1")


def test_figures_about_all_days_stand_beside_the_days() -> None:
    payload = schema.message_class("Qot_GetDailyShortVolume.S2C")(aggregatedShort=5, newTimeStr="2026-11-20")
    _, frame = readers.read_get_daily_short_volume(payload)  # type: ignore[misc]
    expected = {"next_key": "-1", "aggregated_short": 5, "aggregated_short_ratio": None, "new_time_str": "2026-11-20"}
    assert frame.attrs == expected
