"""Where builders go: the request fields that take them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .model import THE_ROW, Builder, Field, Message, Parameter, Wire


def builder_fields(
    parameter: Parameter, builders: Iterable[Builder], wire: Wire, request: Message
) -> Mapping[str, str]:
    """The path of the request field for each builder that a parameter takes.

    Where the parameter's field is a dot, each builder goes into the field of its own message.

    Raises:
        KeyError: with what is no field that takes the builder.
    """
    return {builder.name: _field(parameter, builder, wire, request) for builder in builders}


def _field(parameter: Parameter, builder: Builder, wire: Wire, request: Message) -> str:
    if parameter.field != THE_ROW:
        _check_takes(builder, wire, wire.resolve(request, parameter.field or "")[-1])
        return parameter.field or ""
    fields = [field.name for field in request.fields if field.type_name == builder.message]
    if len(fields) != 1:
        raise KeyError(f"for {builder.message}: {len(fields)} fields are of this type")
    return fields[0]


def _check_takes(builder: Builder, wire: Wire, field: Field) -> None:
    """A field takes a builder if its message is the builder's, or has all the fields that the builder fills."""
    message = wire.messages.get(field.type_name or "")
    if message is None:
        raise KeyError(f"{field.name} for {builder.name}: it is no message")
    for parameter in builder.parameters:
        if parameter.field is not None:
            wire.resolve(message, parameter.field)
