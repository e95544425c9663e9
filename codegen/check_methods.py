"""Step 5, second half: contexts, methods and handlers are held against their protocols and against the runtime."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from .builders import builder_fields
from .model import (
    BUILDER,
    CONVERTING_TYPES,
    LEFT_OUT_WHEN,
    NAMED_VALUES,
    OUTER,
    REPLY,
    REQUEST,
    THE_ROW,
    Attribute,
    Builder,
    Column,
    Context,
    Entry,
    Handler,
    Message,
    Method,
    Model,
    Operation,
    Pages,
    Parameter,
    Pick,
    Shape,
    ShapeKind,
    Step,
    all_columns,
)
from .names import is_python_name
from .problems import Problems, Source, nearest
from .runtime import Runtime

PARAMETER_TYPES = CONVERTING_TYPES | {"bytes", "list", "dict", "tuple", "None", "Any"}
CONNECTION_FACTS = "ConnectionInfo"
STEPS_ARE_TAKEN_BY = "_add"
Messages = tuple[Message, ...]
"""The messages around a place of a reply, from its payload inwards."""
BRAND_WORD = re.compile(r"\{(\w+)\}")


def check_contexts(model: Model, runtime: Runtime, problems: Problems) -> None:
    """Report what is wrong with the contexts."""
    checker = _Checker(model, runtime, problems)
    for context in model.overlay.contexts:
        checker.context(context)


def check_builders(model: Model, runtime: Runtime, problems: Problems) -> None:
    """Report what is wrong with the builders."""
    checker = _Checker(model, runtime, problems)
    for builder in model.overlay.builders:
        checker.builder(builder)


def check_methods(model: Model, runtime: Runtime, problems: Problems) -> None:
    """Report what is wrong with the methods."""
    checker = _Checker(model, runtime, problems)
    for method in model.overlay.methods:
        checker.method(method)
    checker.method_names()


def check_handlers(model: Model, runtime: Runtime, problems: Problems) -> None:
    """Report what is wrong with the handlers of pushes."""
    checker = _Checker(model, runtime, problems)
    for handler in model.overlay.handlers:
        checker.handler(handler)


class _Checker:
    def __init__(self, model: Model, runtime: Runtime, problems: Problems) -> None:
        self._model = model
        self._wire = model.wire
        self._runtime = runtime
        self._report = problems.add
        self._contexts = {context.name: context for context in model.overlay.contexts}
        self._operations = {operation.name: operation for operation in model.operations}
        self._enums = {enum.name: frozenset(enum.by_name) for enum in model.overlay.enums}
        self._builders = {builder.name: builder for builder in model.overlay.builders}
        self._classes = {group.name: frozenset(group.members) for group in model.overlay.constant_classes}

    def context(self, context: Context) -> None:
        self._doc(context.doc, context.source)
        self._parameters(context.parameters)
        if context.base is not None and context.base not in self._contexts:
            hint = nearest(context.base, self._contexts, "leave `base` out, or declare the base too")
            self._report(context.source.at("base"), f"there is no context {context.base}", hint)
        elif context in self._bases(context):
            self._report(context.source.at("base"), "the context is its own base", "name another base")
        runtime = self._runtime_class(context)
        if runtime not in self._runtime.contract:
            hint = nearest(runtime or "", self._runtime.contract, "name a class of the contract module")
            self._report(context.source.at("runtime"), f"the runtime offers no {runtime}", hint)
        given = {parameter.name for base in self._bases(context) for parameter in base.parameters}
        own = {parameter.name for parameter in context.parameters}
        for name, value in context.fixed.items():
            source = context.source.at(f"fixed.{name}")
            if name not in given:
                self._report(source, f"no base has a parameter {name}", nearest(name, given, "remove it"))
            if value not in own:
                self._literal(value, source)

    def builder(self, builder: Builder) -> None:
        self._doc(builder.doc, builder.source)
        self._parameters(builder.parameters)
        self._irregular(builder.runtime, builder.source.at("runtime"))
        message = self._wire.messages.get(builder.message)
        if message is None and not self._wire.is_broken(builder.message):
            hint = nearest(builder.message, self._wire.messages, "write the full name, e.g. Qot_Common.ComboLeg")
            self._report(builder.source.at("message"), f"there is no message {builder.message}", hint)
        names = {parameter.name for parameter in builder.parameters}
        for name in builder.any_of:
            self._attribute_name(name, names, builder.source.at("any_of"))
        for parameter in builder.parameters:
            self._hides_nothing(parameter.name, BUILDER, parameter.source)
        self._attributes(builder.attributes, message)
        for step in builder.steps:
            self._step(step, builder, message)

    def _hides_nothing(self, name: str, runtime: str, source: Source) -> None:
        if name in self._runtime.members(runtime):
            self._report(source, f"{name} hides a member of the runtime", "give it another name")

    def _step(self, step: Step, builder: Builder, message: Message | None) -> None:
        self._doc(step.doc, step.source)
        self._parameters(step.parameters)
        self._irregular(step.pack, step.source.at("pack"))
        self._hides_nothing(step.name, builder.runtime, step.source)
        if STEPS_ARE_TAKEN_BY not in self._runtime.members(builder.runtime):
            hint = 'stand on a class of the runtime that takes steps: runtime = "StepwiseRequest"'
            self._report(step.source, f"a {builder.runtime} takes no steps", hint)
        self._attributes(step.attributes, message and self._part(step, message))

    def _part(self, step: Step, message: Message) -> Message | None:
        """The message that a step adds; None, reported, where its path leads to none."""
        source = step.source.at("sets" if step.replaces else "adds")
        if step.path == THE_ROW:
            return message
        if not self._path(step.path, message, source, through_repeated=not step.replaces):
            return None
        part = self._wire.messages.get(self._wire.resolve(message, step.path)[-1].type_name or "")
        if part is None:
            self._report(source, f"{step.path} is no message", "name a message, or a dot for the whole")
        return part

    def _attributes(self, attributes: Collection[Attribute], message: Message | None) -> None:
        names = {attribute.parameter.name for attribute in attributes}
        for attribute in attributes:
            self._attribute(attribute, names, message)

    def _attribute(self, attribute: Attribute, names: Collection[str], message: Message | None) -> None:
        source = attribute.parameter.source
        if message is not None:
            for key, path in attribute.paths:
                self._path(path, message, source.at(key))
        if attribute.beside is not None:
            self._attribute_name(attribute.beside, names, source.at("beside"))
        for name, texts in attribute.enum_by.items():
            self._attribute_name(name, names, source.at(f"enum_by.{name}"))
            for text, enum in texts.items():
                if enum not in self._enums:
                    hint = nearest(enum, self._enums, "declare it in enums.toml")
                    self._report(source.at(f"enum_by.{name}.{text}"), f"there is no enum {enum}", hint)

    def _attribute_name(self, name: str, names: Collection[str], source: Source) -> None:
        if name not in names:
            self._report(source, f"there is no attribute {name}", nearest(name, names, "name a parameter of the class"))

    def _irregular(self, name: str | None, source: Source) -> None:
        if name is not None and name not in self._runtime.contract:
            hint = nearest(name, self._runtime.contract, "name something of the contract")
            self._report(source, f"the contract offers no {name}", hint)

    def method(self, method: Method) -> None:
        self._doc(method.doc, method.source)
        self._parameters(method.parameters)
        self._result(method)
        for key, name in method.functions:
            self._irregular(name, method.source.at(key))
        if method.pages is not None:
            self._pages(method, method.pages)
        operations = [self._operations.get(name) for name in (method.protocol, method.read_protocol)]
        if operations[0] is None or operations[1] is None:
            key = "reads" if operations[0] else "protocol"
            self._unknown_protocol(method, key, "call", self._operations)
        else:
            self._fields(method, operations[0], operations[1])
        names = {parameter.name for parameter in method.parameters}
        for column in all_columns(method.shape):
            if column.argument is not None and column.argument not in names:
                hint = nearest(column.argument, names, "name a parameter of the method")
                self._report(column.source.at("argument"), f"there is no parameter {column.argument}", hint)

    def handler(self, handler: Handler) -> None:
        self._doc(handler.doc, handler.source)
        self._result(handler)
        self._irregular(handler.reader, handler.source.at("reader"))
        if handler.error_key is not None and handler.reads_wire:
            hint = "leave out error_key, or the bytes"
            self._report(handler.source.at("error_key"), "an error is read without the message's bytes", hint)
        response = self._model.replies.get(handler.protocol)
        if response is None:
            self._unknown_protocol(handler, "protocol", "push", self._model.replies)
        else:
            reply = self._wire.payload(response, REPLY)
            self._shape(handler.shape, (reply,), handler.source)
        for column in all_columns(handler.shape):
            if column.argument is not None:
                self._report(column.source.at("argument"), "a push has no arguments", "name a field")

    def _result(self, entry: Entry) -> None:
        """What an entry returns, apart from the message that it is read from."""
        self._column_names(entry.shape, entry.source)
        if not entry.shape.columns and entry.reader is None:
            self._report(entry.source, "nothing is returned", "give it columns, or a reader")
        if entry.needs_wire and entry.reader is None:
            self._report(entry.source.at("needs_wire"), "nobody reads the message's bytes", "name a reader")
        for column in all_columns(entry.shape):
            self._column(column)

    def method_names(self) -> None:
        """Names of methods are unique, and hide nothing of the runtime."""
        named = [(name, method) for method in self._model.overlay.methods for name in method.names]
        counts = Counter(name for name, _ in named)
        for name, method in named:
            source = method.source
            if counts[name] > 1:
                self._report(source, f"there is more than one method {name}", "rename all but one")
            if not is_python_name(name):
                self._report(source, f"{name!r} is no name in Python", "begin with a letter, and avoid keywords")
            context = self._contexts.get(method.context)
            if context is None:
                hint = nearest(method.context, self._contexts, "declare it in contexts.toml")
                self._report(source.at("context"), f"there is no context {method.context}", hint)
            elif name in self._runtime_members(context):
                self._report(source, f"{name} hides a method of the runtime", "give it another name")

    def _runtime_members(self, context: Context) -> frozenset[str]:
        runtime = self._runtime_class(context)
        return self._runtime.members(runtime) if runtime else frozenset()

    def _runtime_class(self, context: Context) -> str | None:
        """The class of the contract that a context stands on: its own word, or else the nearest base's."""
        return next((one.runtime for one in (context, *self._bases(context)) if one.runtime), None)

    def _bases(self, context: Context) -> tuple[Context, ...]:
        """The bases of a context, nearest first; ends where they go in a circle."""
        found: list[Context] = []
        while context.base in self._contexts and self._contexts[context.base] not in found:
            context = self._contexts[context.base]
            found.append(context)
        return tuple(found)

    def _pages(self, method: Method, pages: Pages) -> None:
        parameters = {parameter.name for parameter in method.parameters}
        for key, name in (("key", pages.key), ("count", pages.count)):
            if name not in parameters:
                hint = nearest(name, parameters, "name a parameter of the method")
                self._report(pages.source.at(key), f"there is no parameter {name}", hint)
        if not method.has_results or len(method.shape.columns) != 2:
            hint = 'say returns = "results", with two columns: the table and the key'
            self._report(pages.source, "pages have two results: a table and the key of the next page", hint)

    def _unknown_protocol(self, entry: Entry, key: str, what: str, known: Iterable[str]) -> None:
        name = entry.protocol if key == "protocol" else entry.read_protocol
        protocol = next((each for each in self._model.overlay.protocols if each.name == name), None)
        if protocol is not None and self._wire.is_broken(protocol.response_name):
            return
        hint = nearest(name, known, f"name a protocol that is a {what}")
        self._report(entry.source.at(key), f"there is no {what} {name}", hint)

    def _fields(self, method: Method, asked: Operation, answered: Operation) -> None:
        request = self._wire.payload(asked.request, REQUEST)
        reply = self._wire.payload(answered.response, REPLY)
        own = {parameter.name for parameter in self._model.overlay.constructor_parameters(method.context)}
        facts = self._runtime.members(CONNECTION_FACTS) | own
        for path, fact in method.request.items():
            source = method.source.at(f"request.{path}")
            self._path(path, request, source)
            if fact not in facts:
                self._report(source, f"neither connection nor context knows {fact}", nearest(fact, facts, "name one"))
        for path in method.fixed:
            self._path(path, request, method.source.at(f"fixed.{path}"))
        for parameter in method.parameters:
            self._request_field(parameter, request)
        self._shape(method.shape, (reply,), method.source)

    def _request_field(self, parameter: Parameter, request: Message) -> None:
        source = parameter.source.at("field")
        builders = [self._builders[name] for name in parameter.names_in(self._builders)]
        if parameter.field is not None and builders:
            try:
                builder_fields(parameter, builders, self._wire, request)
            except KeyError as error:
                self._report(
                    source, f"{request.full_name} has no field {error.args[0]}", "name the field that takes it"
                )
        elif parameter.field is not None:
            self._path(parameter.field, request, source)

    def _shape(self, shape: Shape, messages: Messages, source: Source) -> None:
        """Hold a shape against the message that its rows are in, the last of those around it."""
        if shape.kind is ShapeKind.VALUE and len(shape.columns) != 1:
            self._report(source.at("columns"), "a value has one column", "keep one, or return a tuple")
        if shape.gather is not None:
            self._gather(shape, shape.gather, source)
        if shape.many and not self._may_be_many(shape, messages):
            hint = "only a result that is a table, whose rows are a repeated field of the payload, has many"
            self._report(source.at("many"), "these rows cannot be read column by column", hint)
        if shape.attributes and shape.kind is not ShapeKind.TABLE:
            self._report(source.at("attributes"), f"a {shape.kind.value} has no attributes", "make them columns")
        self._columns(shape.attributes, messages)
        rows = messages if shape.rows is None else self._rows(shape, messages, source.at("rows"))
        if rows:
            self._columns(shape.columns, rows)

    def _may_be_many(self, shape: Shape, messages: Messages) -> bool:
        """Whether the rows of a shape can be read column by column: they are all of one repeated field."""
        if shape.kind is not ShapeKind.TABLE or shape.gather is not None or shape.rows is None or len(messages) > 1:
            return False
        return "." not in shape.rows and len(self._wire.loops(messages[-1], shape.rows)) == 1

    def _gather(self, shape: Shape, name: str, source: Source) -> None:
        if name not in self._runtime.contract:
            hint = nearest(name, self._runtime.contract, "name a function of the contract")
            self._report(source.at("gather"), f"the contract offers no {name}", hint)
        if shape.kind is not ShapeKind.TABLE or shape.rows is None:
            self._report(source.at("gather"), "only rows of a table are gathered", 'say rows = "path" of their message')

    def _columns(self, columns: Iterable[Column], messages: Messages) -> None:
        for column in columns:
            if column.shape is not None:
                self._shape(column.shape, messages, column.source)
            if column.pick is not None:
                self._pick(column.pick, column.field or "", messages)
            for key, path in column.paths:
                self._reply_path(path, messages, column.source.at(key))
            if column.when is not None:
                self._reply_path(column.when.field, messages, column.when.source.at("field"))

    def _pick(self, pick: Pick, field: str, messages: Messages) -> None:
        if not self._path(pick.rows, messages[-1], pick.source.at("rows")):
            return
        rows = self._wire.loops(messages[-1], pick.rows)
        if not rows:
            self._report(pick.source.at("rows"), f"{pick.rows} is no repeated message field", "name one to pick from")
            return
        row = rows[-1][1]
        for key, name in (("key", pick.key), ("field", field)):
            if name not in row.by_name:
                hint = nearest(name, row.by_name, f"its fields are {', '.join(row.by_name)}")
                self._report(pick.source.at(key), f"{row.full_name} has no field {name or '(none)'}", hint)
        self._literal(pick.member, pick.source.at("member"))

    def _reply_path(self, path: str, messages: Messages, source: Source) -> None:
        around, path = _start(path, messages)
        if path != THE_ROW:
            self._path(path, around[-1], source)

    def _rows(self, shape: Shape, messages: Messages, source: Source) -> Messages:
        """The messages around a shape's columns; none, reported, where `rows` names no rows."""
        around, path = _start(shape.rows or "", messages)
        is_list = shape.kind in (ShapeKind.LIST, ShapeKind.TABLE)
        if not self._path(path, around[-1], source, through_repeated=is_list):
            return ()
        field = self._wire.resolve(around[-1], path)[-1]
        fits = field.is_repeated == is_list or shape.gather is not None or shape.kind is ShapeKind.TABLE
        if not fits or field.type_name is None or field.type_name not in self._wire.messages:
            wanted = "a repeated message field" if is_list else "a single message field"
            self._report(source, f"{path} is not {wanted}", f"name {wanted} of {around[-1].full_name}")
            return ()
        if field.is_repeated and shape.gather is None:
            return (*around, *(row for _, row in self._wire.loops(around[-1], path)))
        return (*around, self._wire.messages[field.type_name])

    def _column_names(self, shape: Shape, source: Source) -> None:
        counts = Counter(column.name for column in shape.columns)
        for name in (name for name, count in counts.items() if count > 1):
            self._report(source.at("columns"), f"two columns are called {name}", "rename one of them")
        for column in shape.columns:
            if column.shape is not None:
                self._column_names(column.shape, column.source)

    def _path(self, path: str, message: Message, source: Source, *, through_repeated: bool = False) -> bool:
        """Whether the path leads to a field; reported where it does not."""
        try:
            found = self._wire.resolve(message, path)
        except KeyError as error:
            name = str(error.args[0])
            hint = nearest(name, message.by_name, f"its fields are {', '.join(message.by_name)}")
            self._report(source, f"{message.full_name} has no field {path}", hint)
            return False
        if not through_repeated and any(field.is_repeated for field in found[:-1]):
            self._report(source, f"{path} goes through a repeated field", "name a path of single messages")
            return False
        return True

    def _column(self, column: Column) -> None:
        self._doc(column.doc, column.source)
        if column.enum is not None and column.enum not in self._enums:
            hint = nearest(column.enum, self._enums, "declare it in enums.toml")
            self._report(column.source.at("enum"), f"there is no enum {column.enum}", hint)
        if sum(value is not None for value in (column.missing, column.missing_is, column.missing_from)) > 1:
            self._report(
                column.source, "more than one of missing, missing_is, missing_from is given", "keep one of them"
            )
        if column.missing_is is not None and column.missing_is not in NAMED_VALUES:
            hint = f"values are {', '.join(NAMED_VALUES)}"
            self._report(column.source.at("missing_is"), f"{column.missing_is!r} is no such value", hint)
        if column.left_out is not None and column.left_out not in LEFT_OUT_WHEN:
            hint = f"keys are left out when {' or '.join(LEFT_OUT_WHEN)}"
            self._report(column.source.at("left_out"), f"{column.left_out!r} is no such case", hint)
        if column.left_out is not None and column.has_substitute:
            self._report(column.source, "what is left out has no substitute", "keep left_out or the substitute")
        if column.field in (THE_ROW, OUTER + THE_ROW) and column.convert is None:
            hint = 'say what is made of the row: convert = "a function of the contract"'
            self._report(column.source.at("field"), "a whole row is no value", hint)
        if column.when is not None and column.when.equals is not None:
            self._literal(column.when.equals, column.when.source.at("equals"))
        if column.enum is not None and column.convert is not None:
            self._report(column.source, "both enum and convert are given", "keep one of them")
        for key, name in (("convert", column.convert), ("missing_from", column.missing_from)):
            if name is not None and name not in CONVERTING_TYPES and name not in self._runtime.contract:
                hint = nearest(name, self._runtime.contract, f"name one of {', '.join(sorted(CONVERTING_TYPES))}")
                self._report(column.source.at(key), f"the contract offers no {name}", hint)

    def _parameters(self, parameters: Iterable[Parameter]) -> None:
        seen: set[str] = set()
        optional = False
        for parameter in parameters:
            self._parameter(parameter)
            if parameter.name in seen:
                self._report(parameter.source, f"a second parameter {parameter.name}", "rename one of them")
            if optional and parameter.default is None:
                hint = "give it a default, or move it in front of those that have one"
                self._report(parameter.source, f"{parameter.name} has no default, but one before it does", hint)
            seen.add(parameter.name)
            optional = parameter.default is not None

    def _parameter(self, parameter: Parameter) -> None:
        source = parameter.source
        self._doc(parameter.doc, source)
        if not is_python_name(parameter.name) or parameter.name == "self":
            self._report(source.at("name"), f"{parameter.name!r} is a reserved word", f"call it {parameter.name}_")
        known = PARAMETER_TYPES | self._enums.keys() | self._classes.keys() | self._builders.keys()
        for name in _names(parameter.type):
            if name not in known:
                hint = nearest(name, known, "name a type of Python, an enum or a class of constants")
                self._report(source.at("type"), f"the type {name or parameter.type} is unknown", hint)
        if parameter.default is not None:
            self._literal(parameter.default, source.at("default"))
        if parameter.leave_out is not None:
            self._literal(parameter.leave_out, source.at("leave_out"))
        if parameter.convert is not None and parameter.convert not in self._runtime.functions:
            hint = nearest(parameter.convert, self._runtime.functions, "name a function of the runtime")
            self._report(source.at("convert"), f"the runtime has no function {parameter.convert}", hint)

    def _literal(self, text: str, source: Source) -> None:
        hint = 'write a Python literal such as "\'HK\'", "[]", "None", or Enum.MEMBER'
        try:
            node = ast.parse(text, mode="eval").body
        except SyntaxError:
            self._report(source, f"{text!r} is no expression in Python", hint)
            return
        match node:
            case ast.Attribute(value=ast.Name(id=owner), attr=member):
                members = (self._enums | self._classes).get(owner)
                if members is None:
                    self._report(source, f"there is no enum {owner}", nearest(owner, self._enums, hint))
                elif member not in members:
                    self._report(source, f"{owner} has no member {member}", nearest(member, members, hint))
            case _:
                try:
                    ast.literal_eval(node)
                except ValueError:
                    self._report(source, f"{text!r} is no literal in Python", hint)

    def _doc(self, text: str, source: Source) -> None:
        for word in BRAND_WORD.findall(text):
            for brand in self._model.brands:
                if word not in brand.vocabulary:
                    hint = nearest(word, brand.vocabulary, f"words are {', '.join(brand.vocabulary)}")
                    self._report(source.at("doc"), f"the brand {brand.key} has no word {{{word}}}", hint)


def _start(path: str, messages: Messages) -> tuple[Messages, str]:
    """The messages around the place that a path of a reply starts from, and the path from there."""
    if path.startswith(OUTER):
        return messages[:-1] or messages, path.removeprefix(OUTER)
    return (messages[:1] if path.startswith("/") else messages), path.removeprefix("/")


def _names(type_text: str) -> Iterator[str]:
    """The names in a type; an empty one where it is no expression."""
    try:
        tree = ast.parse(type_text, mode="eval")
    except SyntaxError:
        yield ""
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
