"""What is irregular about the screeners' requests, and the properties that the stock screener returns."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from importlib import import_module
from typing import Any

from google.protobuf.message import Message

from opend import schema
from opend.errors import ConfigError

from .conversions import message_of, texts, whole_number, whole_numbers
from .requests import StepwiseRequest

PROPERTY_FIELDS = {
    "basic": "basicProperty",
    "simple": "simpleProperty",
    "cumulative": "cumulativeProperty",
    "financial": "financialProperty",
    "indicator": "indicatorProperty",
    "featured": "featuredProperty",
    "broker": "brokerProperty",
    "option": "optionProperty",
    "kline_shape": "klineShapeProperty",
}
"""The kinds of property, and the fields that they go into."""

KINDS_OF_RESULTS = {f"{field}Result": kind for kind, field in PROPERTY_FIELDS.items()}
RESULT_KEYS = {
    "property": "property",
    "valueType": "value_type",
    "sval": "sval",
    "ival": "ival",
    "aval": "aval",
    "dval": "dval",
    "endTime": "end_time",
    "enumTypeName": "enum_type_name",
    "enumName": "enum_name",
}

STATUS_FIELD, CODE_FIELD = 19, 1
"""The fields of a warrant whose choices have a form of their own."""

STATUS_NUMBERS = {"NORMAL": 0, "STOP_TRADE": 1, "PENDING_LISTING": 2}
"""A warrant's states, as the screener numbers them."""

WHOLE_NUMBER, TEXT = 1, 2
"""What a choice holds, as numbers of its `contentType`."""

LISTS_OF_UNDERLYINGS = (101, 106)
PLATE = 103
OPTION_CHOICES = (1003, 1004, 1005, 1007, 2001)
"""Indicators of options that are one of several values, not in a range."""

FORMS = {"values": "values", "lower": "range", "upper": "range", "plate_list": "plates"}
"""The arguments that say what fits a condition, and the forms of condition that take them."""

SINGLE_VALUES = (str, int, float)

Row = dict[str, Any]


def sort_property(sort: Any, arguments: Mapping[str, Any]) -> None:
    """Put the property to sort by into the field of its kind.

    Raises:
        ConfigError: there is no such kind, or the property does not fit it.
    """
    name = PROPERTY_FIELDS.get(str(arguments["property_type"]))
    if name is None:
        kinds = ", ".join(PROPERTY_FIELDS)
        raise ConfigError(f"property_type must be one of {kinds}, not {arguments['property_type']!r}")
    field = getattr(sort, name)
    field.CopyFrom(message_of("property_params", arguments["property_params"], field.DESCRIPTOR.full_name))


def warrant_choices(group: Any, arguments: Mapping[str, Any]) -> None:
    """Add the choices of a warrant's field: texts or numbers.

    Raises:
        ConfigError: there are none, or one is neither text nor whole number.
    """
    choices = arguments["choices"]
    if not isinstance(choices, list | tuple) or not choices:
        raise ConfigError(f"choices must be a list such as [1, 2] or ['HK.00700'], not {choices!r}")
    for choice in choices:
        value = _choice_of(group.fieldId, choice)
        if isinstance(value, str):
            group.choices.add(contentType=TEXT, text=value)
        else:
            group.choices.add(contentType=WHOLE_NUMBER, value=whole_number("choices", value))


def _choice_of(field: int, choice: Any) -> Any:
    """A choice as the screener wants it: states by number, codes without their market."""
    if not isinstance(choice, str):
        return choice
    if field == STATUS_FIELD:
        return _status_number(choice)
    return choice.partition(".")[2] or choice if field == CODE_FIELD else choice


def _status_number(status: str) -> int:
    if status not in STATUS_NUMBERS:
        raise ConfigError(f"choices must be members of WarrantStatus ({', '.join(STATUS_NUMBERS)}), not {status!r}")
    return STATUS_NUMBERS[status]


def underlying_condition(condition: Any, arguments: Mapping[str, Any]) -> None:
    """Check that a condition on the underlying has what its indicator takes, and fill in its values and plates.

    Raises:
        ConfigError: it has something else.
    """
    indicator = condition.indicatorType
    wanted = "plates" if indicator == PLATE else "values" if indicator in LISTS_OF_UNDERLYINGS else "range"
    _check_form("OptUnderlyingIndicator", indicator, wanted, arguments)
    if _is_given(arguments["values"]):
        _fill_values(condition, arguments["values"])
    if _is_given(arguments["plate_list"]):
        plates = condition.plateList.add(plateIdList=texts("plate_list", arguments["plate_list"]))
        if arguments["parent_plate_id"] is not None:
            plates.parentPlateId = str(arguments["parent_plate_id"])


def _fill_values(condition: Any, values: Any) -> None:
    if not isinstance(values, list | tuple) or not any(isinstance(value, str) for value in values):
        condition.indicatorValue.valueList.extend(whole_numbers("values", values))
    elif condition.indicatorType not in LISTS_OF_UNDERLYINGS:
        raise ConfigError(f"values must be whole numbers for this indicator, not {values!r}")
    elif not all(isinstance(value, str) for value in values):
        raise ConfigError(f"values must be codes alone or whole numbers alone, not {values!r}")
    else:
        condition.indicatorValue.strValueList.extend(values)


def option_condition(condition: Any, arguments: Mapping[str, Any]) -> None:
    """Check that a condition on the option has what its indicator takes.

    Raises:
        ConfigError: it has something else.
    """
    wanted = "values" if condition.indicatorType in OPTION_CHOICES else "range"
    _check_form("OptIndicator", condition.indicatorType, wanted, arguments)


def _check_form(enum: str, indicator: int, wanted: str, arguments: Mapping[str, Any]) -> None:
    """A known indicator takes what is wanted and nothing else; an unknown one takes anything."""
    given = [name for name in FORMS if _is_given(arguments.get(name))]
    member = next((member for member in _screen_enum(enum) if member == indicator), None)
    fits = all(FORMS[name] == wanted for name in given) or member is None
    if not given or not fits:
        name = f"the indicator {indicator}" if member is None else f"{enum}.{member.name}"
        takes = " or ".join(name for name in FORMS if name in arguments and (member is None or FORMS[name] == wanted))
        raise ConfigError(f"{name} takes {takes}; given: {' and '.join(given) or 'nothing'}")


def _is_given(value: Any) -> bool:
    return value is not None and not (isinstance(value, str | list | tuple) and not value)


def _screen_enum(name: str) -> type[IntEnum]:
    enum: type[IntEnum] = getattr(import_module(f"{schema.PROTOCOL_PACKAGE}.quote_stock_screen_const"), name)
    return enum


class OptionConditions(StepwiseRequest):
    """Conditions on options stand in groups: all groups must hold, and of each group one condition."""

    def _take_in(self, added: Any, arguments: Mapping[str, Any]) -> None:
        groups = self._parts.filterList
        if arguments.get("or_with_previous") and groups and _indicators(groups[-1]) == _indicators(added.filterList[0]):
            groups[-1].MergeFrom(added.filterList[0])
        else:
            super()._take_in(added, arguments)

    def _fill_rest(self, message: Any) -> None:
        super()._fill_rest(message)
        for place in reversed(range(len(message.filterList))):
            if not _indicators(message.filterList[place]):
                del message.filterList[place]


def _indicators(group: Any) -> set[tuple[str, int]]:
    """The indicators of a group's conditions, of underlyings and options apart."""
    sides = (("underlying", group.underlyingList), ("option", group.optionList))
    return {(side, condition.indicatorType) for side, conditions in sides for condition in conditions}


def property_results(stock: Any) -> list[Row]:
    """The properties that a stock is returned with: of each its kind, which it is, and its value."""
    given = (result.ListFields() for result in stock.results)
    return [_property_result(*fields[0]) for fields in given if fields]


def _property_result(field: Any, result: Any) -> Row:
    row: Row = {"type": KINDS_OF_RESULTS[field.name]}
    for each, value in result.ListFields():
        row[RESULT_KEYS[each.name]] = _plain(value)
    for key in ("enum_type_name", "enum_name"):
        if row.get(key) == "":
            del row[key]
    if "enum_name" not in row and "enum_type_name" in row and "ival" in row:
        row |= _named_member(row["enum_type_name"], row["ival"])
    return row


def _plain(value: Any) -> Any:
    """A field's value; a message as a dict of the fields that are set."""
    if isinstance(value, SINGLE_VALUES):
        return value
    if isinstance(value, Message):
        return {field.name: _plain(each) for field, each in value.ListFields()}
    return list(value)


def _named_member(enum: str, number: int) -> Row:
    """The name of an enum's member, for an OpenD that sends the number alone; nothing where the enum is unknown."""
    try:
        return {"enum_name": _screen_enum(enum)(number).name}
    except (AttributeError, TypeError, ValueError):
        return {}
