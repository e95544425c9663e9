"""Readers of replies about companies whose rows no overlay can describe: lists inside lists, and names looked up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from opend import schema

if TYPE_CHECKING:
    import pandas as pd

Row = dict[str, Any]

REPORT_OF_MOVE = {
    "fiscalYear": "fiscal_year",
    "financialType": "financial_type",
    "periodText": "period_text",
    "pubTradingDay": "pub_trading_day",
    "pubTradingDayStr": "pub_trading_day_str",
    "pubType": "pub_type",
    "priceInfoIndex": "price_info_index",
}
PRICES = {
    "tradingDay": "trading_day",
    "tradingDayStr": "trading_day_str",
    "closePrice": "close_price",
    "openPrice": "open_price",
    "highestPrice": "highest_price",
    "lowestPrice": "lowest_price",
    "lastClosePrice": "last_close_price",
}
DAY_OF_MOVE = PRICES | {"optionIV": "option_iv", "optionHV": "option_hv"}
REPORT_OF_HISTORY = {
    "fiscalYear": "fiscal_year",
    "financialType": "financial_type",
    "periodText": "period_text",
    "isCurrent": "is_current",
    "pubTradingDay": "pub_trading_day",
    "pubTradingDayStr": "pub_trading_day_str",
    "pubTime": "pub_time",
    "pubTimeStr": "pub_time_str",
    "pubType": "pub_type",
    "predictVolaRatioNewest": "predict_vola_ratio_newest",
    "predictVolaRatioHighest": "predict_vola_ratio_highest",
    "predictVolaValNewest": "predict_vola_val_newest",
    "predictVolaValHighest": "predict_vola_val_highest",
    "optionIVCrush": "option_iv_crush",
    "optionStrikeDateIVCrush": "option_strike_date_iv_crush",
}
PRICE_OF_HISTORY = PRICES | {"volume": "volume"}
DAY_OF_HISTORY = {"delta": "schedule_delta", "closePrice": "schedule_close_price"}
ENUMS = {"financialType": "F10Type", "pubType": "EarningsPubTimeType"}


def earnings_price_move(s2c: Any) -> pd.DataFrame:
    """The days around each earnings report; `day_offset` counts them from the day of the report."""
    columns = [*REPORT_OF_MOVE.values(), "day_offset", *DAY_OF_MOVE.values()]
    return _frame([row for report in s2c.detailList for row in _days_of(report)], columns)


def _days_of(report: Any) -> Iterator[Row]:
    shared = _given(report, REPORT_OF_MOVE)
    for place, day in enumerate(report.itemList):
        yield shared | {"day_offset": place - report.priceInfoIndex} | _given(day, DAY_OF_MOVE)


def earnings_price_history(s2c: Any) -> pd.DataFrame:
    """Each earnings report with its prices, once for every day that is compared with it, at least once."""
    columns = [*REPORT_OF_HISTORY.values(), *PRICE_OF_HISTORY.values(), *DAY_OF_HISTORY.values()]
    rows = []
    for report in s2c.detailList:
        shared = _given(report, REPORT_OF_HISTORY) | _given(report.priceInfo, PRICE_OF_HISTORY)
        rows += [shared | _given(day, DAY_OF_HISTORY) for day in report.scheduleInfoList] or [shared]
    return _frame(rows, columns)


def financial_statements(s2c: Any) -> Row:
    """Statements whose items bear the names that the reply's list of fields gives them."""
    fields = [
        {"field_id": field.fieldId, "display_name": field.displayName}
        for field in s2c.structureList
        if field.fieldId > 0
    ]
    names = {field["field_id"]: field["display_name"] for field in fields}
    return {
        "next_key": s2c.nextKey if s2c.HasField("nextKey") else "-1",
        "structure_list": sorted(fields, key=lambda field: field["field_id"]),
        "report_list": [_statement(report, names) for report in s2c.reportList],
    }


def _statement(report: Any, names: Mapping[int, str]) -> Row:
    return {
        "date_time": report.dateTime,
        "date_time_str": report.dateTimeStr,
        "fiscal_year": report.fiscalYear,
        "financial_type": _text("F10Type", report.financialType if report.HasField("financialType") else 0),
        "period_text": report.periodText,
        "currency_info": report.currencyInfo,
        "currency_code": report.currencyCode,
        "accounting_standards": report.accountingStandards,
        "auditor_report": report.auditorReport,
        "item_list": [
            {"field_id": item.fieldId, "display_name": names.get(item.fieldId, "")}
            | _given(item, {"data": "data", "yoy": "yoy", "qoq": "qoq"})
            for item in report.itemList
        ],
    }


def _given(message: Any, names: Mapping[str, str]) -> Row:
    """The fields that are set, under their names in Python."""
    return {
        name: _text(ENUMS[field], getattr(message, field)) if field in ENUMS else getattr(message, field)
        for field, name in names.items()
        if message.HasField(field)
    }


def _text(enum: str, number: int) -> str:
    text: str = getattr(import_module(f"{schema.PROTOCOL_PACKAGE}.enums"), enum).to_string2(number)
    return text


def _frame(rows: list[Row], columns: list[str]) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame(rows, columns=columns)
