"""Step 5: wire, protocols, enums and constants are held against each other and against the runtime."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from .check_methods import check_builders, check_contexts, check_handlers, check_methods
from .faces import check_faces
from .model import (
    ApiEnum,
    Builder,
    Constant,
    ConstantClass,
    Context,
    Declared,
    EnumKind,
    Field,
    Handler,
    Limit,
    Model,
    Overlay,
    ProtocolEntry,
    all_messages,
)
from .names import is_python_name
from .problems import Problems, Source, nearest
from .runtime import Runtime

INTEGERS = frozenset({"int32", "int64", "uint32", "uint64"})
TEXT_ENUM_BASE = "FtEnum"
COUNTED_PER = ("connection", "account")


def check(model: Model, runtime: Runtime, problems: Problems) -> None:
    """Report everything that does not fit."""
    if not runtime.contract:
        problems.add(
            Source("runtime", ""), "the runtime has no contract module", "generate from the project's root folder"
        )
    _check_wire(model, problems)
    _check_protocols(model, problems)
    check_faces(model, runtime, problems)
    _check_api_names(model, problems)
    _check_contract(model.overlay, runtime, problems)
    for enum in model.overlay.enums:
        _EnumCheck(enum, problems).run(model, runtime)
    check_contexts(model, runtime, problems)
    check_builders(model, runtime, problems)
    check_methods(model, runtime, problems)
    check_handlers(model, runtime, problems)


def _check_wire(model: Model, problems: Problems) -> None:
    for file in model.wire.files:
        source = Source(file.path, "")
        if not file.doc:
            hint = "say above `syntax` in a few words what the protocol is for"
            problems.add(source, "the file has no comment", hint)
        if file.package != file.stem or not is_python_name(file.stem):
            hint = "a file's name without .proto and its package are the same identifier"
            problems.add(source, f"the package is {file.package!r}", hint)
        for message in all_messages(file.messages):
            for field in message.fields:
                _check_tag(field, Source(file.path, f"{message.full_name}.{field.name}"), model, problems)


def _check_tag(field: Field, source: Source, model: Model, problems: Problems) -> None:
    if field.enum is None or model.wire.is_broken(field.enum):
        return
    enum = model.wire.enums.get(field.enum)
    if enum is None:
        hint = nearest(field.enum, model.wire.enums, "write the full name, e.g. enum: Qot_Common.KLType")
        problems.add(source, f"the comment names the enum {field.enum}, which does not exist", hint)
    elif field.type not in INTEGERS:
        problems.add(source, f"a {field.type} holds no enum", "remove the tag, or give the field an integer type")
    elif field.default is not None and int(field.default) not in enum.numbers:
        hint = f"its numbers are {', '.join(map(str, sorted(enum.numbers)))}"
        problems.add(source, f"the default {field.default} is no value of {field.enum}", hint)


def _check_protocols(model: Model, problems: Problems) -> None:
    entries = model.overlay.protocols
    names = {entry.name for entry in entries}
    holders = defaultdict(list)
    for entry in entries:
        holders[entry.number].append(entry.name)
    for entry in entries:
        if entry.number is not None:
            _check_number(entry.number, entry, holders[entry.number], problems)
        if entry.limit is not None:
            _check_limit(entry.limit, entry.source.at("limit"), names, problems)


def _check_number(number: int, entry: ProtocolEntry, holders: Iterable[str], problems: Problems) -> None:
    source = entry.source.at("number")
    others = [name for name in holders if name != entry.name]
    if others:
        message = f"the number {number} also belongs to {', '.join(others)}"
        problems.add(source, message, "every protocol has a number of its own")
    if number <= 0:
        problems.add(source, f"{number} is no protocol number", "give a number above 0")


def _check_limit(limit: Limit, source: Source, protocols: set[str], problems: Problems) -> None:
    for name in set(limit.shared_with) - protocols:
        hint = nearest(name, protocols, "name another protocol")
        problems.add(source.at("shared_with"), f"there is no protocol {name}", hint)
    if limit.per is not None and limit.per not in COUNTED_PER:
        problems.add(source.at("per"), f"{limit.per!r} is unknown", f"say one of {', '.join(COUNTED_PER)}")


def _check_api_names(model: Model, problems: Problems) -> None:
    overlay = model.overlay
    constants: tuple[Constant | ConstantClass, ...] = (*overlay.constants, *overlay.constant_classes)
    classes: tuple[Builder | Context | Handler, ...] = (*overlay.contexts, *overlay.builders, *overlay.handlers)
    every: tuple[Declared, ...] = (*overlay.enums, *constants, *classes)
    in_module = Counter((item.module, item.name) for item in every)
    among_constants = Counter(item.name for item in constants)
    for item in every:
        if in_module[item.module, item.name] > 1 or among_constants[item.name] > 1:
            hint = "names are unique within a module, and among all constants"
            problems.add(item.source, f"the name {item.name} is given more than once", hint)
        _check_python_name(item.name, item.source, problems)
    for group in overlay.constant_classes:
        for name in group.members:
            _check_python_name(name, group.source.at(f"members.{name}"), problems)


def _check_contract(overlay: Overlay, runtime: Runtime, problems: Problems) -> None:
    """What the overlay takes from the runtime must be there."""
    bases = ((group.source.at("base"), group.base) for group in overlay.constant_classes if group.base)
    offered = (
        (overlay.names.source.at(f"offered.{module}"), name)
        for module, names in overlay.names.offered.items()
        for name in names
    )
    for source, name in (*bases, *offered):
        if name not in runtime.contract:
            hint = nearest(name, runtime.contract, "add it to the contract, or remove it here")
            problems.add(source, f"the runtime does not offer {name}", hint)


def _check_python_name(name: str, source: Source, problems: Problems) -> None:
    if not is_python_name(name):
        problems.add(source, f"{name!r} is no name in Python", "use letters, digits and underscores, and no keyword")


@dataclass(frozen=True)
class _EnumCheck:
    enum: ApiEnum
    problems: Problems

    def run(self, model: Model, runtime: Runtime) -> None:
        self._check_members(runtime.members(TEXT_ENUM_BASE) if self.enum.kind is EnumKind.TEXT else frozenset())
        self._check_wire(model)
        self._check_shared_numbers()
        self._check_references("all", self.enum.all)
        self._check_references("describe", self.enum.descriptions)

    def _report(self, key: str, message: str, hint: str) -> None:
        self.problems.add(self.enum.source.at(key), message, hint)

    def _check_members(self, reserved: frozenset[str]) -> None:
        counts = Counter((*(member.name for member in self.enum.members), *self.enum.markers))
        for name, count in counts.items():
            key = f"members.{name}"
            if count > 1:
                self._report(key, "two members or markers have this name in Python", "rename one of them")
            if not is_python_name(name):
                self._report(key, f"{name!r} is no name in Python", "use letters, digits and underscores")
            if name in reserved:
                self._report(key, f"{name!r} hides a method that every enum has", "give the member another name")

    def _check_wire(self, model: Model) -> None:
        if self.enum.wire is None or model.wire.is_broken(self.enum.wire):
            return
        wire = model.wire.enums.get(self.enum.wire)
        if wire is None:
            hint = nearest(self.enum.wire, model.wire.enums, "leave `wire` out where no wire enum fits")
            self._report("wire", f"there is no wire enum {self.enum.wire}", hint)
            return
        for member in self.enum.members:
            if member.number is not None and member.number not in wire.numbers:
                hint = f"its numbers are {', '.join(map(str, sorted(wire.numbers)))}"
                self._report(f"members.{member.name}", f"{member.number} is no value of {wire.full_name}", hint)

    def _check_shared_numbers(self) -> None:
        """A number must become one text: where several share it, the enum says which."""
        if self.enum.kind is not EnumKind.TEXT:
            return
        texts = defaultdict(list)
        for text, number in self.enum.numbers.items():
            texts[number].append(text)
        preferred = self.enum.preferred_texts
        for number, shared in texts.items():
            if len(shared) > 1 and number not in preferred:
                hint = (
                    f"say which one a reply's {number} becomes: preferred_texts = {{ {number} = {str(shared[0])!r} }}"
                )
                self._report("members", f"{', '.join(map(str, shared))} have the number {number} in common", hint)
        for number, text in preferred.items():
            if text not in texts[number]:
                hint = nearest(text, map(str, texts[number]), "name a text that has this number")
                self._report(f"preferred_texts.{number}", f"no member {text!r} has the number {number}", hint)

    def _check_references(self, key: str, names: Iterable[str]) -> None:
        for name in names:
            if name not in self.enum.by_name:
                self._report(key, f"there is no member {name}", nearest(name, self.enum.by_name, "name a member"))
