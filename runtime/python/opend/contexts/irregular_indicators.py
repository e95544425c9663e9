"""What is irregular about replies on technical indicators: inputs hold a value of one of several types."""

from __future__ import annotations

from typing import Any

VALUE_FIELDS = {
    "INT": "intValue",
    "FLOAT": "floatValue",
    "STRING": "stringValue",
    "BOOL": "boolValue",
    "COLOR": "colorValue",
    "SHAPE": "shapeValue",
    "LINE": "lineValue",
}


def indicator_input(parameter: Any) -> dict[str, Any]:
    """An input of an indicator: place, name, value with its type, and variable in the script where it has one."""
    found = {
        "index": parameter.index,
        "name": parameter.name,
        "value": _value(parameter.value) if parameter.HasField("value") else None,
    }
    return found | ({"var_name": parameter.varName} if parameter.HasField("varName") else {})


def _value(value: Any) -> dict[str, Any]:
    kind = _enum_text(value, "type")
    field = VALUE_FIELDS.get(kind)
    if field is None:
        return {"type": kind, "value": None}
    is_enum = field in ("shapeValue", "lineValue")
    return {"type": kind, "value": _enum_text(value, field) if is_enum else getattr(value, field)}


def _enum_text(message: Any, field: str) -> str:
    """The name of an enum's value without the enum's own name in front."""
    enum = message.DESCRIPTOR.fields_by_name[field].enum_type
    name: str = enum.values_by_number[getattr(message, field)].name
    return name.removeprefix(f"{enum.name}_")
