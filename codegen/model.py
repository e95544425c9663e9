"""The model: what the sources say, free of any target language and of the formats it was read from.

    Model
     ├ workspace     Workspace: what the root project says of itself (version, requirements)
     ├ brands        Brand ...
     ├ wire          Wire ─ WireFile ─ Message ─ Field, Message ..., Enum
     │                             └ Enum ─ EnumValue
     ├ operations    Operation: a protocol number with a request and a reply
     ├ pushes        Push: a protocol number with a reply alone
     ├ numbers       ProtocolNumber: every name and number, also those without messages
     └ overlay       Overlay
        ├ enums, constants, constant_classes, names, quotas     ApiEnum ─ Member, Constant, ConstantClass, Names
        ├ contexts                                       Context ─ Parameter
        ├ builders                                       Builder ─ Attribute ─ Parameter, Step ─ Attribute
        ├ methods                                        Method ─ Parameter, Pages, Column ─ Condition, Pick
        └ handlers                                       Handler ─ Column

Names that end in `_name` or are called `full_name` are wire names (`Qot_Common.KLType`); the overlay's own names are
the names of the API. Everything declared in an overlay knows its `source`, for messages about it.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cached_property

from .problems import Source

Scalar = str | int | float | bool

NAME = re.compile(r"\w+")

REQUEST, REPLY = "c2s", "s2c"
"""The field of a request, and of a reply, below which everything of interest stands."""

CONVERTING_TYPES = frozenset({"str", "int", "float", "bool"})
"""What a column may be converted to; any other conversion is a function of the runtime."""

LEFT_OUT_WHEN = ("unset", "empty")
"""When a key of a dict is left out: where its field is not set, or also where its value is an empty text or list."""

BUILDER = "Builder"
"""The class of the contract that builders stand on."""

THE_ROW = "."
"""The path of a column that is made of its whole row."""

OUTER = "../"
"""What a path begins with that starts from the row around the row at hand."""

NAMED_VALUES = ("None", "NaN")
"""What `missing_is` may name."""


@dataclass(frozen=True)
class Workspace:
    """What every distribution takes over from the root project."""

    version: str
    requires_python: str
    dependencies: tuple[str, ...]
    extras: Mapping[str, tuple[str, ...]]
    scripts: Mapping[str, str]
    pytest_plugins: Mapping[str, str]
    core_distribution: str
    security_firms: Mapping[str, str]


@dataclass(frozen=True)
class Brand:
    """One brand: nothing but names and words."""

    key: str
    package: str
    distribution: str
    prefix: str
    spi_prefix: str
    log_folder: str
    java_package: str
    go_module: str
    csharp_namespace: str
    words: Mapping[str, str]

    @classmethod
    def text_keys(cls) -> tuple[str, ...]:
        """The keys that every brand gives as a text."""
        return tuple(field.name for field in fields(cls) if field.name not in ("key", "words"))

    @property
    def vocabulary(self) -> dict[str, str]:
        """What `{word}` stands for in documentation."""
        return {key: getattr(self, key) for key in self.text_keys()} | dict(self.words)


class Label(enum.Enum):
    """How often a field may stand in its message."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    REPEATED = "repeated"


@dataclass(frozen=True)
class EnumValue:
    """One value of a wire enum."""

    name: str
    number: int
    doc: str


@dataclass(frozen=True)
class Enum:
    """A wire enum."""

    full_name: str
    name: str
    doc: str
    values: tuple[EnumValue, ...]

    @cached_property
    def numbers(self) -> frozenset[int]:
        return frozenset(value.number for value in self.values)


@dataclass(frozen=True)
class Field:
    """A field of a message.

    `type` is the wire type (`int32`, `string`, ..., `message`, `enum`); `type_name` the full name of the message or
    enum. `enum` names the enum that an integer field really holds, `unit` what its number counts.
    """

    name: str
    number: int
    label: Label
    type: str
    type_name: str | None
    default: str | None
    enum: str | None
    unit: str | None
    deprecated: bool
    doc: str

    @property
    def is_repeated(self) -> bool:
        return self.label is Label.REPEATED


@dataclass(frozen=True)
class Message:
    """A message, with what is declared inside it."""

    full_name: str
    name: str
    doc: str
    fields: tuple[Field, ...]
    messages: tuple[Message, ...]
    enums: tuple[Enum, ...]

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        return {field.name: field for field in self.fields}


@dataclass(frozen=True)
class WireFile:
    """One .proto file. `path` is its place in the project, `name` its name for `import`."""

    path: str
    name: str
    package: str
    imports: tuple[str, ...]
    doc: str
    messages: tuple[Message, ...]
    enums: tuple[Enum, ...]

    @property
    def stem(self) -> str:
        return self.name.removesuffix(".proto")


@dataclass(frozen=True)
class Wire:
    """The wire schema: its files, and the same as one serialized `FileDescriptorSet`.

    `broken` names the packages of files that could not be compiled: nothing can be said about names in them.
    """

    files: tuple[WireFile, ...]
    schema: bytes
    broken: frozenset[str] = frozenset()

    @cached_property
    def messages(self) -> Mapping[str, Message]:
        return {message.full_name: message for file in self.files for message in all_messages(file.messages)}

    @cached_property
    def enums(self) -> Mapping[str, Enum]:
        nested = (enum for message in self.messages.values() for enum in message.enums)
        top = (enum for file in self.files for enum in file.enums)
        return {enum.full_name: enum for enum in (*top, *nested)}

    def is_broken(self, full_name: str) -> bool:
        return full_name.split(".")[0] in self.broken

    def payload(self, full_name: str, name: str) -> Message:
        """The message below the field `name` (`c2s`, `s2c`) of a request or reply; itself where it has none."""
        outer = self.messages[full_name]
        field = outer.by_name.get(name)
        return self.messages[field.type_name] if field and field.type_name else outer

    def resolve(self, message: Message, path: str) -> tuple[Field, ...]:
        """The fields that a dotted path names, from `message` inwards.

        Raises:
            KeyError: with the name that is not a field where it stands.
        """
        found: list[Field] = []
        current: Message | None = message
        for name in path.split("."):
            if current is None or name not in current.by_name:
                raise KeyError(name)
            found.append(current.by_name[name])
            current = self.messages.get(found[-1].type_name or "")
        return tuple(found)

    def loops(self, message: Message, path: str) -> tuple[tuple[str, Message], ...]:
        """A path of rows, cut behind every repeated field: each part, with the message that its rows are."""
        names: list[str] = []
        found: list[tuple[str, Message]] = []
        for field in self.resolve(message, path):
            names.append(field.name)
            if field.is_repeated and field.type_name is not None:
                found.append((".".join(names), self.messages[field.type_name]))
                names = []
        return tuple(found)


def all_shapes(shape: Shape) -> Iterator[Shape]:
    """A shape and the shapes inside it."""
    yield shape
    for column in (*shape.columns, *shape.attributes):
        if column.shape is not None:
            yield from all_shapes(column.shape)


def all_columns(shape: Shape) -> Iterator[Column]:
    """The columns of a shape and of the shapes inside it, outer ones first."""
    for column in (*shape.columns, *shape.attributes):
        yield column
        if column.shape is not None:
            yield from all_columns(column.shape)


def all_messages(messages: Iterable[Message]) -> Iterator[Message]:
    """The messages and those declared inside them, outer ones first."""
    for message in messages:
        yield message
        yield from all_messages(message.messages)


@dataclass(frozen=True)
class Limit:
    """How often OpenD takes an operation: `requests` in any sliding window of `seconds`."""

    requests: int
    seconds: float
    min_gap: float | None = None
    per: str | None = None
    shared_with: tuple[str, ...] = ()
    only_when: str | None = None
    max_codes: int | None = None
    max_rows: int | None = None
    max_days: int | None = None

    @property
    def given(self) -> dict[str, object]:
        """What is said, by name; what is not said is left out."""
        pairs = ((field.name, getattr(self, field.name)) for field in fields(self))
        return {name: value for name, value in pairs if value not in (None, ())}


@dataclass(frozen=True)
class ProtocolEntry:
    """A protocol as the overlay names it, before its messages are looked up.

    `unnumbered` is the reason why messages have no protocol number.
    """

    name: str
    source: Source
    number: int | None
    request: str | None
    response: str | None
    has_messages: bool
    unnumbered: str | None
    limit: Limit | None

    @property
    def request_name(self) -> str:
        return self.request or f"{self.name}.Request"

    @property
    def response_name(self) -> str:
        return self.response or f"{self.name}.Response"


@dataclass(frozen=True)
class ProtocolNumber:
    """A protocol's name and number."""

    name: str
    number: int


@dataclass(frozen=True)
class Operation:
    """A call: a request goes out, its reply comes back."""

    name: str
    number: int
    request: str
    response: str
    doc: str
    limit: Limit | None


@dataclass(frozen=True)
class Push:
    """A message that OpenD sends without being asked."""

    name: str
    number: int
    response: str
    doc: str


class EnumKind(enum.Enum):
    """What members of an API enum are: texts with wire numbers, integers, or plain enum members."""

    TEXT = "text"
    INT = "int"
    PLAIN = "plain"


@dataclass(frozen=True)
class Member:
    """A member of an API enum: `value` is what users see, `number` what goes over the wire."""

    name: str
    value: str | int
    number: int | None


@dataclass(frozen=True)
class ApiEnum:
    """An enum of the API, as opposed to the wire's.

    `preferred_texts` says which text a number becomes where several share it, `markers` are attributes that are no
    members, `all` the members its attribute ALL lists, `descriptions` words about members, by name.
    """

    name: str
    source: Source
    module: str
    kind: EnumKind
    wire: str | None
    doc: str
    members: tuple[Member, ...]
    preferred_texts: Mapping[int, str]
    markers: Mapping[str, int]
    all: tuple[str, ...]
    descriptions: Mapping[str, str]

    @cached_property
    def by_name(self) -> Mapping[str, Member]:
        return {member.name: member for member in self.members}

    @property
    def numbers(self) -> dict[str | int, int]:
        """The wire number of each value that has one."""
        return {member.value: member.number for member in self.members if member.number is not None}


@dataclass(frozen=True)
class Parameter:
    """A parameter of a method or constructor.

    `default` is a Python literal or `Enum.MEMBER`; `field` the dotted path of the request field it fills; `convert` the
    runtime function that turns the argument into the field's value; `leave_out` a literal: an argument that equals it
    leaves the field out. `most` is the greatest number it may be, or the greatest number of items of a list.
    """

    name: str
    source: Source
    type: str
    default: str | None
    field: str | None
    convert: str | None
    leave_out: str | None
    most: int | None
    doc: str

    @property
    def is_list(self) -> bool:
        """Whether the type is a list."""
        return "list" in NAME.findall(self.type)

    def names_in(self, known: Container[str]) -> tuple[str, ...]:
        """Those names of the type that are known, such as the builders it takes."""
        return tuple(name for name in NAME.findall(self.type) if name in known)

    def enum_in(self, enums: Container[str]) -> str | None:
        """The enum that the type names, be it in a list or beside None."""
        return next((name for name in NAME.findall(self.type) if name in enums), None)

    def takes_numbers_of(self, enums: Container[str]) -> bool:
        """Whether an enum's number will do in place of a member."""
        return self.enum_in(enums) is not None and "int" in NAME.findall(self.type)

    def spelled(self, text_enums: Container[str]) -> str:
        """The type as signatures spell it: a text enum's members are of type `str`."""
        return NAME.sub(lambda name: "str" if name[0] in text_enums else name[0], self.type)


@dataclass(frozen=True)
class Attribute:
    """An attribute of a builder: a parameter of its constructor.

    What is `required` must be given although the wire could do without. `also` is a second field that gets the same
    value. `beside` names the attribute without which this one counts for nothing. `enum_by` gives the enum of the
    values where it depends on another attribute: that attribute -> its text -> the enum.
    """

    parameter: Parameter
    required: bool
    also: str | None
    beside: str | None
    enum_by: Mapping[str, Mapping[str, str]]

    @property
    def paths(self) -> Iterator[tuple[str, str]]:
        """(key, path) of the fields that it fills."""
        named = (("field", self.parameter.field), ("also", self.also))
        yield from ((key, path) for key, path in named if path is not None)


@dataclass(frozen=True)
class Step:
    """A method of a builder: it adds a part to the builder's message.

    `path` is the part, a dot the message itself: every repeated field on the way gets another item, which the arguments
    fill. What `replaces` takes the place of the part before. `pack` fills in what is irregular about the part.
    """

    name: str
    source: Source
    path: str
    replaces: bool
    doc: str
    attributes: tuple[Attribute, ...]
    pack: str | None

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        return tuple(attribute.parameter for attribute in self.attributes)


@dataclass(frozen=True)
class Builder:
    """A class whose instances users fill and pass to methods: each becomes a `message` of a request.

    One at least of the attributes `any_of` must be given. `runtime` is the class of the contract that it stands on: one
    of its own where something is irregular. `aliases` are further names of the class. `steps` are methods that add to
    the message.
    """

    name: str
    source: Source
    module: str
    message: str
    doc: str
    attributes: tuple[Attribute, ...]
    any_of: tuple[str, ...]
    runtime: str
    aliases: tuple[str, ...]
    steps: tuple[Step, ...]

    @property
    def all_attributes(self) -> Iterator[Attribute]:
        """Its own attributes, and the arguments of its steps."""
        yield from self.attributes
        for step in self.steps:
            yield from step.attributes

    @property
    def parameters(self) -> tuple[Parameter, ...]:
        return tuple(attribute.parameter for attribute in self.attributes)


class ShapeKind(enum.Enum):
    """What a result, or a part of one, is in Python.

    `results` are several values behind the return code, `tuple` several in one; `value` is that of its only column.
    """

    DICT = "dict"
    LIST = "list"
    TABLE = "table"
    TUPLE = "tuple"
    RESULTS = "results"
    VALUE = "value"


class OnError(enum.Enum):
    """What stands beside an error's text where a method has several results.

    None in place of each other result, the text again, or nothing: the text stands alone.
    """

    NONE = "none"
    TEXT = "text"
    ALONE = "alone"


@dataclass(frozen=True)
class Shape:
    """What a result, or a part of one, is made of.

    `rows` is the path of the repeated field that gives the rows of a list or table, or of the message that gives the
    values of a dict; None stands for the message at hand. Where the path goes through another repeated field, the rows
    of all its messages follow one another. `gather` is a function of the runtime that picks and orders the rows of a
    table itself; `rows` says then which message they are. `attributes` are values about a table as a whole, in its
    `attrs`; their paths start where `rows` starts. A table that may have hundreds of rows is of `many`: it is read
    column by column, which takes more code and less time.
    """

    kind: ShapeKind
    rows: str | None
    columns: tuple[Column, ...]
    attributes: tuple[Column, ...] = ()
    gather: str | None = None
    many: bool = False


@dataclass(frozen=True)
class Condition:
    """When a column has a value: a message is there, or another field is neither unset, 0, false nor empty.

    `bit` asks for one flag of the field's number, `equals` for a member of an enum (`Enum.MEMBER`), `is_set` only that
    the field is set; `absent` turns it round. `otherwise` is the column's value where the condition fails, NaN where
    nothing is said.
    """

    field: str
    source: Source
    bit: int | None
    equals: str | None
    is_set: bool
    absent: bool
    otherwise: Scalar | None


@dataclass(frozen=True)
class Pick:
    """One of several messages: the last of the repeated field `rows` whose field `key` is a member (`Enum.MEMBER`).

    `otherwise` is the column's value where there is none.
    """

    rows: str
    source: Source
    key: str
    member: str
    otherwise: Scalar


@dataclass(frozen=True)
class Column:
    """One value of a result: where it comes from and what a missing one becomes.

    `field` is a path from the row, with `/` in front from the reply's payload, with `../` from the row around this one,
    and a dot is the row itself; a repeated field becomes a list, and what converts it converts each item. `fallback`
    are fields that serve where those before are not set. `argument` names the parameter whose argument is given back.
    `over` is a field that the value is divided by. `missing` is the value in place of an absent one or of an empty
    list, `missing_is` names one that TOML cannot write, `missing_from` the runtime function that gives one. `left_out`
    says when a dict has no such key at all. A column that is a table, list or dict itself has a `shape`; what may be
    missing then is the message, or the rows, that its `rows` names. One that is nothing of all this tells whether its
    condition `when` holds, or else has the same value always: what stands for a missing one. With `pick`, the field is
    one of the picked message.
    """

    name: str
    source: Source
    field: str | None
    argument: str | None
    fallback: tuple[str, ...]
    over: str | None
    when: Condition | None
    left_out: str | None
    enum: str | None
    missing: Scalar | None
    missing_is: str | None
    missing_from: str | None
    convert: str | None
    pick: Pick | None
    shape: Shape | None
    doc: str

    @property
    def has_substitute(self) -> bool:
        return any(value is not None for value in (self.missing, self.missing_is, self.missing_from))

    @property
    def paths(self) -> Iterator[tuple[str, str]]:
        """(key, path) of every field it names, its condition's apart."""
        if self.pick is not None:
            return
        named = (("field", self.field), *(("fallback", path) for path in self.fallback), ("over", self.over))
        yield from ((key, path) for key, path in named if path is not None)


@dataclass(frozen=True)
class Pages:
    """How a reply that comes in pages is walked through; the results are a table and the key of the next page.

    `key` is the parameter for the page to begin with, `count` that for the number of rows, `most` how many rows fit on
    a page. `iterator` names the method that gives the pages one by one.
    """

    source: Source
    key: str
    count: str
    most: int
    iterator: str | None


@dataclass(frozen=True)
class Entry:
    """What reads a message of OpenD: a method its reply, a handler its push.

    What is irregular is read by a function of the runtime, the `reader`, with the message's bytes too where it
    `needs_wire`.
    """

    name: str
    source: Source
    protocol: str
    doc: str
    reader: str | None
    needs_wire: bool
    shape: Shape

    @property
    def read_protocol(self) -> str:
        """The protocol whose message is read."""
        return self.protocol

    @property
    def reads_wire(self) -> bool:
        """Whether reading the result takes the message's bytes."""
        return self.needs_wire or any(shape.many for shape in all_shapes(self.shape))

    @property
    def gives_arguments(self) -> bool:
        """Whether the result holds arguments of the call."""
        return any(column.argument is not None for column in all_columns(self.shape))

    @property
    def has_results(self) -> bool:
        """Whether several values stand behind the return code."""
        return self.shape.kind is ShapeKind.RESULTS


@dataclass(frozen=True)
class Method(Entry):
    """A method of a context: one protocol, its arguments and its result.

    `request` says which request fields are filled from the connection: field path -> name of the connection's value;
    `fixed` which are always the same: field path -> value. What is irregular is a function of the runtime: `pack` fills
    the request from the arguments, `reader` reads the reply, with the arguments where `reads_arguments`, and `talk`
    leads the exchange where one request is not all. `reads` names the protocol whose reply is read then, where it is
    another. `on_error` says what an error looks like where several values stand behind the return code.
    """

    family: str
    context: str
    request: Mapping[str, str]
    fixed: Mapping[str, Scalar]
    parameters: tuple[Parameter, ...]
    pack: str | None
    reads_arguments: bool
    talk: str | None
    reads: str | None
    pages: Pages | None
    on_error: OnError

    @property
    def names(self) -> tuple[str, ...]:
        """The method's name, and that of the method that gives its pages one by one, where there is one."""
        return (self.name, self.pages.iterator) if self.pages and self.pages.iterator else (self.name,)

    @property
    def read_protocol(self) -> str:
        """The protocol whose reply becomes the result."""
        return self.reads or self.protocol

    @property
    def functions(self) -> tuple[tuple[str, str], ...]:
        """(key, name) of the functions of the runtime that the entry names."""
        named = (("pack", self.pack), ("reader", self.reader), ("talk", self.talk))
        return tuple((key, name) for key, name in named if name is not None)

    @property
    def gives_arguments(self) -> bool:
        """Whether reading the result takes the arguments of the call."""
        return self.reads_arguments or super().gives_arguments


@dataclass(frozen=True)
class Handler(Entry):
    """A class that users derive from to take one push.

    `needs_payload` makes a push without a payload an error. Where a push that tells an error says more than that,
    `error_key` is the key of its text in the dict that is read.
    """

    module: str
    needs_payload: bool
    error_key: str | None


@dataclass(frozen=True)
class Context:
    """A class that users open a connection with. `fixed` are arguments it gives to its base."""

    name: str
    source: Source
    module: str
    base: str | None
    runtime: str | None
    doc: str
    parameters: tuple[Parameter, ...]
    fixed: Mapping[str, str]


@dataclass(frozen=True)
class Constant:
    """A named value of the API: a scalar, list or dictionary."""

    name: str
    source: Source
    module: str
    doc: str
    value: object


@dataclass(frozen=True)
class ConstantClass:
    """A class of named values of the API."""

    name: str
    source: Source
    module: str
    doc: str
    members: Mapping[str, object]
    base: str | None


@dataclass(frozen=True)
class Names:
    """What scripts find in a package beside enums, constants, contexts and messages.

    Attributes:
        offered: what the runtime's contract offers under the same name, by the module that scripts look in.
        modules: modules of others that the star import gives, by the name it gives them; they are loaded anyway.
        members: single things out of such modules, and the module.
        lazy: modules that the star import gives and that are loaded when they are first used.
        source: the file, for messages about it.
    """

    offered: Mapping[str, tuple[str, ...]]
    modules: Mapping[str, str]
    members: Mapping[str, str]
    lazy: Mapping[str, str]
    source: Source


Declared = ApiEnum | Constant | ConstantClass | Context | Builder | Handler


@dataclass(frozen=True)
class Overlay:
    """Everything the overlay files say, as read: not yet held against the wire."""

    protocols: tuple[ProtocolEntry, ...]
    enums: tuple[ApiEnum, ...]
    constants: tuple[Constant, ...]
    constant_classes: tuple[ConstantClass, ...]
    names: Names
    quotas: Mapping[str, Mapping[str, object]]
    contexts: tuple[Context, ...]
    builders: tuple[Builder, ...]
    methods: tuple[Method, ...]
    handlers: tuple[Handler, ...]

    def lineage(self, name: str) -> Iterator[Context]:
        """A context and its bases, nearest first; ends where they are unknown or go in a circle."""
        contexts = {context.name: context for context in self.contexts}
        while name in contexts:
            context = contexts.pop(name)
            yield context
            name = context.base or ""

    def constructor_parameters(self, context: str) -> tuple[Parameter, ...]:
        """The parameters that a context and its bases keep or pass on."""
        return tuple(parameter for each in self.lineage(context) for parameter in each.parameters)


@dataclass(frozen=True)
class Model:
    """All that a target may know."""

    workspace: Workspace
    brands: tuple[Brand, ...]
    wire: Wire
    operations: tuple[Operation, ...]
    pushes: tuple[Push, ...]
    numbers: tuple[ProtocolNumber, ...]
    overlay: Overlay

    @cached_property
    def replies(self) -> Mapping[str, str]:
        """The message that comes from OpenD, be it a reply or a push, by protocol."""
        every: tuple[Operation | Push, ...] = (*self.operations, *self.pushes)
        return {protocol.name: protocol.response for protocol in every}
