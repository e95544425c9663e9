"""What the overlay's `convert` names: functions that turn an argument into the value of a request field."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from google.protobuf.message import Message

from opend import schema
from opend.enums import MISSING_TEXT
from opend.errors import ConfigError

from .codes import CODE_FORM, enum_number, markets, securities, security, text_enum
from .dates import moment

LONGEST_REMARK = 64
USUAL_REMINDER_SESSIONS = ("OPEN", "US_PRE", "US_AFTER")
INTERVAL_WORDS = {"lower": "filterMin", "upper": "filterMax"}


def count(parameter: str, value: Any) -> int:
    """A whole number that is not negative.

    Raises:
        ConfigError: it is none.
    """
    if not is_whole(value) or value < 0:
        raise ConfigError(f"{parameter} must be a whole number, 0 or more, not {value!r}")
    return int(value)


def is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def flags(parameter: str, value: Iterable[int] | None) -> int:
    """One number of several single-bit flags; each counts once.

    Raises:
        ConfigError: the value is no list of whole numbers.
    """
    chosen = [] if value is None else value
    if isinstance(chosen, str | bytes) or not isinstance(chosen, Iterable):
        raise ConfigError(f"{parameter} must be a list of flags such as [UserInfoField.BASIC], not {value!r}")
    total = 0
    for flag in chosen:
        if isinstance(flag, bool) or not isinstance(flag, int) or not 0 < flag < 2**31:
            raise ConfigError(f"{parameter} holds {flag!r}: each item must be a flag such as UserInfoField.BASIC")
        total |= flag
    return total


def subtypes(parameter: str, value: Any) -> list[int]:
    """The number of each `SubType` of a list, or of a single one; each once.

    Raises:
        ConfigError: one is none.
    """
    named = value if isinstance(value, list | tuple) else [value]
    return list(dict.fromkeys(enum_number(parameter, each, text_enum("SubType")) for each in named))  # type: ignore[misc]


def next_page(parameter: str, value: Any) -> bytes:
    """The key of a page, as a call before gave it.

    Raises:
        ConfigError: it is none.
    """
    if not isinstance(value, bytes):
        raise ConfigError(f"{parameter} must be what a call before gave as the next page, or None, not {value!r}")
    return value


def text(parameter: str, value: Any) -> str:
    """The text of a value that may also be given as a number, such as a key of the next page.

    Raises:
        ConfigError: it is neither.
    """
    if not isinstance(value, str) and not is_whole(value):
        raise ConfigError(f"{parameter} must be a text, not {value!r}")
    return str(value)


def positive(parameter: str, value: Any) -> int:
    """A whole number, 1 or more.

    Raises:
        ConfigError: it is none.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ConfigError(f"{parameter} must be a whole number, 1 or more, not {value!r}")
    return value


def whole_number(parameter: str, value: Any) -> int:
    """A whole number, or a text or float that says one.

    Raises:
        ConfigError: it is none.
    """
    try:
        number = int(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise ConfigError(f"{parameter} must be a whole number, not {value!r}") from error
    if isinstance(value, float) and value != number:
        raise ConfigError(f"{parameter} must be a whole number, not {value!r}")
    return number


def reminder_sessions(parameter: str, value: Any) -> list[int]:
    """The numbers of the sessions in which a price reminder goes off; the usual ones where none is named.

    Raises:
        ConfigError: the value is no list of sessions.
    """
    if not isinstance(value, list | tuple):
        raise ConfigError(f"{parameter} must be a list of sessions such as ['OPEN', 'US_PRE'], not {value!r}")
    chosen = [each for each in value if each != MISSING_TEXT] or USUAL_REMINDER_SESSIONS
    sessions = text_enum("PriceReminderMarketStatus")
    return [enum_number(parameter, each, sessions) for each in chosen]  # type: ignore[misc]


def whole_numbers(parameter: str, value: Any) -> list[int]:
    """The whole numbers of a list; one alone is a list of one.

    Raises:
        ConfigError: an item is none.
    """
    return [whole_number(parameter, each) for each in (value if isinstance(value, list | tuple) else [value])]


def number(parameter: str, value: Any) -> float:
    """A number, or a text that says one.

    Raises:
        ConfigError: it is none.
    """
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise ConfigError(f"{parameter} must be a number, not {value!r}") from error


def positive_number(parameter: str, value: Any) -> float:
    """A number greater than 0, or a text that says one.

    Raises:
        ConfigError: it is none.
    """
    if isinstance(value, bool) or not number(parameter, value) > 0:
        raise ConfigError(f"{parameter} must be a number greater than 0, not {value!r}")
    return float(value)


def inclusive_bound(parameter: str, value: Any) -> Message:
    """A `Qot_OptionCommon.Boundary` that a value equal to it is inside of.

    Raises:
        ConfigError: the value is no number.
    """
    return schema.message_class("Qot_OptionCommon.Boundary")(value=number(parameter, value), includes=True)


def filled_text(parameter: str, value: Any) -> str:
    """A text; what is none is written as one.

    Raises:
        ConfigError: the text is empty.
    """
    written = str(value)
    if not written:
        raise ConfigError(f"{parameter} must not be empty")
    return written


def written(parameter: str, value: Any) -> str:  # noqa: ARG001 - conversions are called with the name
    """A value as a text, such as a date."""
    return str(value)


def ascending(parameter: str, value: Any) -> bool:
    """Whether the least comes first: 1 says so, 0 the contrary.

    Raises:
        ConfigError: the value is neither.
    """
    if value not in (0, 1):
        raise ConfigError(f"{parameter} must be 1 (the least first) or 0 (the greatest first), not {value!r}")
    return bool(value)


def text_if_any(parameter: str, value: Any) -> str | None:
    """A text; an empty one leaves the field out.

    Raises:
        ConfigError: the value is no text.
    """
    if not isinstance(value, str):
        raise ConfigError(f"{parameter} must be a text, not {value!r}")
    return value or None


def texts(parameter: str, value: Any) -> list[str]:
    """A list of texts; items that are none are written as one.

    Raises:
        ConfigError: the value is no list.
    """
    if not isinstance(value, list | tuple):
        raise ConfigError(f"{parameter} must be a list of texts, not {value!r}")
    return [str(each) for each in value]


BAR_FIELDS = {
    "timestamp": ("timestamp", float),
    "open": ("openPrice", float),
    "high": ("highPrice", float),
    "low": ("lowPrice", float),
    "close": ("closePrice", float),
    "last_close": ("lastClosePrice", float),
    "volume": ("volume", int),
    "turnover": ("turnover", float),
    "turnover_rate": ("turnoverRate", float),
    "pe_ratio": ("pe", float),
}


def bars(parameter: str, value: Any) -> list[Message]:
    """A `Qot_Common.KLine` of each row of a table of bars, or of each dict of a list; columns may be missing.

    Raises:
        ConfigError: the value is neither, or a row holds what is no number.
    """
    rows = value.to_dict(orient="records") if hasattr(value, "to_dict") else value
    if not isinstance(rows, list | tuple) or not all(isinstance(row, Mapping) for row in rows):
        raise ConfigError(f"{parameter} must be a table of bars or a list of dicts, not {value!r}")
    return [_bar(parameter, row) for row in rows]


def _bar(parameter: str, row: Mapping[str, Any]) -> Message:
    bar = schema.message_class("Qot_Common.KLine")(
        time=str(row.get("time_key") or ""), isBlank=bool(row.get("is_blank", False))
    )
    for column, (field, number) in BAR_FIELDS.items():
        try:
            if row.get(column) is not None:
                setattr(bar, field, number(row[column]))
        except (TypeError, ValueError, OverflowError) as error:
            raise ConfigError(f"{parameter}: {row[column]!r} does not fit {column}: {error}") from error
    return bar


def indicator_inputs(parameter: str, value: Any) -> list[Message]:
    """A `Qot_RequestIndicatorCalc.IndicatorInputItem` of each dict of a list.

    Raises:
        ConfigError: the value is no list of such dicts.
    """
    item = schema.message_class("Qot_RequestIndicatorCalc.IndicatorInputItem")
    try:
        return [item(index=count("index", each["index"]), value=str(each["value"])) for each in value]
    except (KeyError, TypeError, ValueError) as error:
        form = "{'index': 0, 'value': '5'}, counted from 0"
        raise ConfigError(f"{parameter} must be a list of dicts such as {form}, not {value!r}") from error


def percentage(parameter: str, value: Any) -> float:
    """A number of percent, as a share of one.

    Raises:
        ConfigError: it is no number.
    """
    return number(parameter, value) / 100.0


def account_id(parameter: str, value: Any) -> int:
    """The id of an account; 0 stands for none in particular. NumPy's numbers, as tables give them, will do.

    Raises:
        ConfigError: the value is no whole number.
    """
    try:
        return operator.index(value)
    except TypeError as error:
        raise ConfigError(f"{parameter} must be the id of an account, a whole number, not {value!r}") from error


def symbol(parameter: str, value: Any) -> str:
    """The symbol of a code: what stands behind its market.

    Raises:
        ConfigError: the value is no code of a known market.
    """
    code: str = security(parameter, value).code  # type: ignore[attr-defined]
    return code


def symbols_if_any(parameter: str, value: Any) -> list[str] | None:
    """The symbol of a code, or a symbol as it stands, in a list; an empty text leaves the field out.

    Raises:
        ConfigError: the value is no text.
    """
    if not isinstance(value, str):
        raise ConfigError(f"{parameter} must be {CODE_FORM}, or a symbol alone, not {value!r}")
    market, _, rest = value.partition(".")
    found = rest if rest and market in markets()._numbers else value
    return [found] if found else None


def order_id_if_any(parameter: str, value: Any) -> list[str] | None:
    """The id of an order, in a list; an empty one leaves the field out.

    Raises:
        ConfigError: the value is neither text nor whole number.
    """
    return [text(parameter, value)] if value else None


def remark(parameter: str, value: Any) -> str:
    """A note on an order, as long as OpenD keeps it.

    Raises:
        ConfigError: it is no text, or too long.
    """
    if not isinstance(value, str):
        raise ConfigError(f"{parameter} must be a text, not {value!r}")
    size = len(value.encode())
    if size > LONGEST_REMARK:
        raise ConfigError(f"{parameter} must be at most {LONGEST_REMARK} bytes of UTF-8, not {size}")
    return value


def moment_if_any(parameter: str, value: Any) -> str | None:
    """A time in the form of the wire; a day alone is its beginning, and an empty text leaves the field out.

    Raises:
        ConfigError: the value is no time.
    """
    return moment(parameter, value) if value else None


def truth(parameter: str, value: Any) -> bool:
    """True or False, or a number that means one of them.

    Raises:
        ConfigError: it is neither.
    """
    if value not in (True, False):
        raise ConfigError(f"{parameter} must be True or False, not {value!r}")
    return bool(value)


def truth_number(parameter: str, value: Any) -> int:
    """1 for True, 0 for False.

    Raises:
        ConfigError: it is neither.
    """
    return int(truth(parameter, value))


def message_of(parameter: str, value: Any, full_name: str) -> Message:
    """A message whose fields a dict gives by their names.

    Raises:
        ConfigError: the value is no dict, or does not fit the message.
    """
    kind = schema.message_class(full_name)
    if not isinstance(value, Mapping):
        raise ConfigError(f"{parameter} must be a dict of {_field_names(kind)}, not {value!r}")
    try:
        message: Any = kind(**value)
    except (AttributeError, TypeError, ValueError) as error:
        raise ConfigError(
            f"{parameter}: {value!r} does not fit; its fields are {_field_names(kind)}: {error}"
        ) from error
    missing = message.FindInitializationErrors()
    if missing:
        raise ConfigError(f"{parameter}: {value!r} lacks {', '.join(missing)}")
    return message  # type: ignore[no-any-return]


def _field_names(kind: type[Message]) -> str:
    return ", ".join(field.name for field in kind.DESCRIPTOR.fields)


def screen_intervals(parameter: str, value: Any) -> list[Message]:
    """A `Qot_StockScreen.Interval` of each dict of a list; its bounds may be called `lower` and `upper` too.

    Raises:
        ConfigError: the value is no list, or an item no interval.
    """
    if not isinstance(value, list | tuple):
        raise ConfigError(f"{parameter} must be a list of dicts such as {{'filterMin': {{...}}}}, not {value!r}")
    return [_interval(f"{parameter}[{index}]", each) for index, each in enumerate(value)]


def _interval(parameter: str, value: Any) -> Message:
    if isinstance(value, Mapping):
        value = {INTERVAL_WORDS.get(key, key): each for key, each in value.items()}
    return message_of(parameter, value, "Qot_StockScreen.Interval")


def screen_param(parameter: str, value: Any) -> Message:
    """A `Qot_StockScreen.Param` of a dict.

    Raises:
        ConfigError: the value is no dict, or does not fit.
    """
    return message_of(parameter, value, "Qot_StockScreen.Param")


CONVERSIONS: Mapping[str, Callable[[str, Any], Any]] = {
    "account_id": account_id,
    "ascending": ascending,
    "bars": bars,
    "count": count,
    "filled_text": filled_text,
    "flags": flags,
    "inclusive_bound": inclusive_bound,
    "indicator_inputs": indicator_inputs,
    "moment": moment,
    "moment_if_any": moment_if_any,
    "next_page": next_page,
    "number": number,
    "order_id_if_any": order_id_if_any,
    "percentage": percentage,
    "positive": positive,
    "positive_number": positive_number,
    "remark": remark,
    "reminder_sessions": reminder_sessions,
    "screen_intervals": screen_intervals,
    "screen_param": screen_param,
    "securities": securities,
    "security": security,
    "subtypes": subtypes,
    "symbol": symbol,
    "symbols_if_any": symbols_if_any,
    "text": text,
    "text_if_any": text_if_any,
    "texts": texts,
    "truth": truth,
    "truth_number": truth_number,
    "whole_number": whole_number,
    "whole_numbers": whole_numbers,
    "written": written,
}
