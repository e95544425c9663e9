"""Where builders go: the request fields that take them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .model import THE_ROW, Builder, Field, Message, Parameter, Wire


def builder_fields(
    parameter: Parameter, builders: Iterable[Builder], wire: Wire, request: Message
) -> Mapping[str, str]:
    """The path of the request field for each builder that a parameter takes.

    Where the parameter's field is a dot, each builder goes into the field of its own message, or is all of the request.

    Raises:
        KeyError: with what is no field that takes the builder.
    """
    return {builder.name: _field(parameter, builder, wire, request) for builder in builders}


def _field(parameter: Parameter, builder: Builder, wire: Wire, request: Message) -> str:
    path = parameter.field or ""
    if path != THE_ROW:
        _check_takes(parameter, builder, wire, wire.resolve(request, path)[-1])
        return path
    if builder.message == request.full_name:
        return THE_ROW
    fields = [field.name for field in request.fields if _suits(field, parameter) and field.type_name == builder.message]
    if len(fields) != 1:
        raise KeyError(f"for {builder.message}: {len(fields)} fields are of this type")
    return fields[0]


def _suits(field: Field, parameter: Parameter) -> bool:
    """Lists go into repeated fields."""
    return field.is_repeated == parameter.is_list


def _check_takes(parameter: Parameter, builder: Builder, wire: Wire, field: Field) -> None:
    """A field takes a builder if its message is the builder's, or has all the fields that the builder fills."""
    message = wire.messages.get(field.type_name or "")
    if message is None or not _suits(field, parameter):
        wanted = "a repeated message" if parameter.is_list else "a single message"
        raise KeyError(f"{field.name} for {builder.name}: it is not {wanted}")
    for each in builder.parameters:
        if each.field is not None:
            wire.resolve(message, each.field)
