"""Builders as Python classes: their constructors, and which attribute fills which field of their message."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, replace

from codegen.builders import builder_fields
from codegen.model import (
    REQUEST,
    THE_ROW,
    Attribute,
    Builder,
    Label,
    Message,
    Method,
    Model,
    Parameter,
    Step,
    Wire,
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


def request_field(parameter: Parameter, enums: Set[str]) -> RequestField:
    """What a parameter fills; its enum's members become numbers unless a conversion sees to it."""
    enum = parameter.enum_in(enums) if parameter.convert is None else None
    takes_numbers = enum is not None and parameter.takes_numbers_of(enums)
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
class StepView:
    """A step as its class declares it."""

    step: Step
    attributes: tuple[AttributeView, ...]


@dataclass(frozen=True)
class BuilderView:
    """A builder with what its class declares."""

    builder: Builder
    attributes: tuple[AttributeView, ...]
    steps: tuple[StepView, ...]

    @property
    def all_attributes(self) -> Iterator[AttributeView]:
        """Its own attributes, and the arguments of its steps."""
        yield from self.attributes
        for step in self.steps:
            yield from step.attributes

    @property
    def optional(self) -> tuple[Parameter, ...]:
        """The parameters that default to a new list."""
        return tuple(parameter for parameter in self.builder.parameters if parameter.default == EMPTY_LIST)


def builder_views(model: Model) -> tuple[BuilderView, ...]:
    """All builders, ready for their template."""
    enums = {enum.name for enum in model.overlay.enums}
    return tuple(_builder_view(builder, model.wire, enums) for builder in model.overlay.builders)


def _builder_view(builder: Builder, wire: Wire, enums: Set[str]) -> BuilderView:
    message = wire.messages[builder.message]
    return BuilderView(
        builder,
        tuple(_attributes(builder.attributes, message, wire, enums)),
        tuple(_step_view(step, message, wire, enums) for step in builder.steps),
    )


def _step_view(step: Step, message: Message, wire: Wire, enums: Set[str]) -> StepView:
    if step.path != THE_ROW:
        message = wire.messages[wire.resolve(message, step.path)[-1].type_name or ""]
    without_default = {parameter.name for parameter in step.parameters if parameter.default is None}
    views = _attributes(step.attributes, message, wire, enums)
    return StepView(
        step, tuple(replace(view, is_required=view.argument.parameter in without_default) for view in views)
    )


def _attributes(
    attributes: Iterable[Attribute], message: Message, wire: Wire, enums: Set[str]
) -> Iterator[AttributeView]:
    """One view for each field that an attribute fills."""
    for attribute in attributes:
        argument = request_field(attribute.parameter, enums)
        for _, path in attribute.paths:
            fields = wire.resolve(message, path)
            is_required = attribute.required or (len(fields) == 1 and fields[0].label is Label.REQUIRED)
            yield AttributeView(replace(argument, field=path), is_required, attribute.beside, attribute.enum_by)


def used_enums(builders: Iterable[BuilderView]) -> Iterator[str]:
    """The enums that the classes need."""
    for view in builders:
        for field in view.all_attributes:
            yield from field.argument.enums
        for attribute in view.builder.all_attributes:
            yield from _enums_of(attribute)


def _enums_of(attribute: Attribute) -> Iterator[str]:
    default = attribute.parameter.default or ""
    if "." in default:
        yield default.partition(".")[0]
    for texts in attribute.enum_by.values():
        yield from texts.values()
