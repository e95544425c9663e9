"""Builders as Python classes: their constructors, and which attribute fills which field of their message."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Set
from dataclasses import dataclass

from codegen.builders import builder_fields
from codegen.model import (
    NAME,
    REQUEST,
    Attribute,
    Builder,
    EnumKind,
    Label,
    Method,
    Model,
    Parameter,
)

EMPTY_LIST = "[]"


@dataclass(frozen=True)
class RequestField:
    """A field of a request or of a part of one, and what fills it."""

    field: str
    parameter: str
    conversion: str | None
    enum: str | None
    takes_numbers: bool = False
    leave_out: str | None = None
    most: int | None = None

    @property
    def enums(self) -> Iterator[str]:
        if self.enum:
            yield self.enum


@dataclass(frozen=True)
class BuilderField:
    """A parameter that takes builders, and the field for each class of them."""

    parameter: str
    fields: Mapping[str, str]
    is_list: bool
    is_required: bool
    enums: tuple[str, ...] = ()


def request_field(parameter: Parameter, text_enums: Set[str]) -> RequestField:
    """What a parameter fills; its enum's texts become numbers unless a conversion sees to it."""
    enum = parameter.enum_in(text_enums) if parameter.convert is None else None
    takes_numbers = enum is not None and "int" in NAME.findall(parameter.type)
    filled = (parameter.field or "", parameter.name, parameter.convert, enum, takes_numbers)
    return RequestField(*filled, leave_out=parameter.leave_out, most=parameter.most)


def builder_field(parameter: Parameter, names: Container[str], method: Method, model: Model) -> BuilderField:
    """What a parameter fills that takes the builders of these names."""
    operation = next(operation for operation in model.operations if operation.name == method.protocol)
    builders = [builder for builder in model.overlay.builders if builder.name in names]
    fields = builder_fields(parameter, builders, model.wire, model.wire.payload(operation.request, REQUEST))
    return BuilderField(parameter.name, fields, parameter.is_list, is_required=parameter.default is None)


@dataclass(frozen=True)
class AttributeView:
    """An attribute as its class declares it."""

    argument: RequestField
    is_required: bool
    beside: str | None
    enum_by: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class BuilderView:
    """A builder with what its class declares."""

    builder: Builder
    attributes: tuple[AttributeView, ...]

    @property
    def optional(self) -> tuple[Parameter, ...]:
        """The parameters that default to a new list."""
        return tuple(parameter for parameter in self.builder.parameters if parameter.default == EMPTY_LIST)


def builder_views(model: Model) -> tuple[BuilderView, ...]:
    """All builders, ready for their template."""
    text_enums = {enum.name for enum in model.overlay.enums if enum.kind is EnumKind.TEXT}
    return tuple(
        BuilderView(builder, tuple(_attributes(builder, model, text_enums))) for builder in model.overlay.builders
    )


def _attributes(builder: Builder, model: Model, text_enums: Set[str]) -> Iterator[AttributeView]:
    message = model.wire.messages[builder.message]
    for attribute in builder.attributes:
        if attribute.parameter.field is not None:
            fields = model.wire.resolve(message, attribute.parameter.field)
            is_required = attribute.required or (len(fields) == 1 and fields[0].label is Label.REQUIRED)
            argument = request_field(attribute.parameter, text_enums)
            yield AttributeView(argument, is_required, attribute.beside, attribute.enum_by)


def used_enums(builders: tuple[BuilderView, ...]) -> Iterator[str]:
    """The enums that the classes need."""
    for view in builders:
        for attribute in view.builder.attributes:
            yield from _enums_of(attribute)
        for field in view.attributes:
            yield from field.argument.enums


def _enums_of(attribute: Attribute) -> Iterator[str]:
    default = attribute.parameter.default or ""
    if "." in default:
        yield default.partition(".")[0]
    for texts in attribute.enum_by.values():
        yield from texts.values()
