"""Pushes whose form depends on what they tell."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .codes import text_enum

Detail = tuple[str | None, Any]

QUOTE_RIGHTS = {
    "hk_qot_right": "hkQotRight",
    "hk_option_qot_right": "hkOptionQotRight",
    "hk_future_qot_right": "hkFutureQotRight",
    "us_qot_right": "usQotRight",
    "us_option_qot_right": "usOptionQotRight",
    "us_future_qot_right": "usFutureQotRight",
    "us_index_qot_right": "usIndexQotRight",
    "us_otc_qot_right": "usOtcQotRight",
    "cn_qot_right": "cnQotRight",
    "sg_future_qot_right": "sgFutureQotRight",
    "jp_future_qot_right": "jpFutureQotRight",
    "us_future_qot_right_cme": "usCMEFutureQotRight",
    "us_future_qot_right_cbot": "usCBOTFutureQotRight",
    "us_future_qot_right_nymex": "usNYMEXFutureQotRight",
    "us_future_qot_right_comex": "usCOMEXFutureQotRight",
    "us_future_qot_right_cboe": "usCBOEFutureQotRight",
    "sh_qot_right": "shQotRight",
    "sz_qot_right": "szQotRight",
    "cc_qot_right": "ccQotRight",
    "sg_stock_qot_right": "sgStockQotRight",
    "my_stock_qot_right": "myStockQotRight",
    "jp_stock_qot_right": "jpStockQotRight",
    "ec_qot_right": "ecQotRight",
}


def system_notice(s2c: Any) -> tuple[str, str | None, Any]:
    """The kind of a notice, its kind within that, and what it tells."""
    kind = text_enum("SysNotifyType").to_string2(s2c.type)
    field, read = NOTICES.get(kind, ("", None))
    return (kind, *read(getattr(s2c, field))) if read and s2c.HasField(field) else (kind, None, None)


def _gateway_event(event: Any) -> Detail:
    return text_enum("GtwEventType").to_string2(event.eventType), event.desc


def _program_status(status: Any) -> Detail:
    return text_enum("ProgramStatusType").to_string2(status.programStatus.type), status.programStatus.strExtDesc


def _connection_status(status: Any) -> Detail:
    return None, {"qot_logined": status.qotLogined, "trd_logined": status.trdLogined}


def _quote_rights(rights: Any) -> Detail:
    texts = {
        name: text_enum("QotRight").to_string2(getattr(rights, field)) if rights.HasField(field) else "N/A"
        for name, field in QUOTE_RIGHTS.items()
    }
    return None, {**texts, "has_us_option_qot_right": rights.hasUSOptionQotRight}


def _api_level(level: Any) -> Detail:
    return None, {"api_level": level.apiLevel}


NOTICES: Mapping[str, tuple[str, Callable[[Any], Detail]]] = {
    "GTW_EVENT": ("event", _gateway_event),
    "PROGRAM_STATUS": ("programStatus", _program_status),
    "CONN_STATUS": ("connectStatus", _connection_status),
    "QOT_RIGHT": ("qotRight", _quote_rights),
    "API_LEVEL": ("apiLevel", _api_level),
}
"""By kind: the field that a notice tells it in, and what reads that."""
