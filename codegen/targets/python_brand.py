"""Target python-brand: each brand's Python package. It holds names and words; all work is done by the core."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from codegen.faces import FACES, of_face
from codegen.model import NAME, ApiEnum, Brand, Context, EnumKind, Method, Model, Operation, Parameter, Push
from codegen.targets import Asset, Output
from codegen.targets.python_core import enum_module

CORE = "opend_protocol"
EVERY_CONTEXT_TAKES = "is_async_connect"
COMMON = "common"
CONSTANTS = "common.constant"
LOGGER = "common.ft_logger"
SETTINGS = "common.sys_config"
RUNTIME = "opend.contract"
BESIDE_THE_CONSTANTS = {"ProtoId": f"{CORE}.protocol_ids"}
OWN = ("OpenDError", "quit_handler")
# What modules with a template of their own give.
WRITTEN = {
    LOGGER: ("FTLog", "currentframe", "logger"),
    COMMON: ("IS_PY2", "RspHandlerBase", "bytes_utf8", "debug_model", "set_debug_model", "str_utf8"),
    SETTINGS: ("RsaCrypt", "SysConfig"),
}
MESSAGES = "common.pb"
CONNECT_FAILURE = "ConnectFailure"
FOLDERS = {"quote": "Market data.", "trade": "Trading."}
EXAMPLES = ("first_session.py", "encrypted_session.py", "asyncio_session.py", "callback_session.py")


@dataclass(frozen=True)
class Argument:
    """One argument of a generated call: `name=value`."""

    name: str
    value: str


@dataclass(frozen=True)
class Constructor:
    """How a context's `__init__` is written."""

    parameters: tuple[Parameter, ...]
    takes_async_connect: bool
    checked: tuple[Parameter, ...]
    kept: tuple[Parameter, ...]
    passed_on: tuple[Argument, ...]


@dataclass(frozen=True)
class ContextClass:
    """A context with all that its class needs."""

    context: Context
    constructor: Constructor
    methods: tuple[Method, ...]

    @property
    def all_parameters(self) -> Iterator[Parameter]:
        yield from self.constructor.parameters
        for method in self.methods:
            yield from method.parameters


@dataclass(frozen=True)
class NameModule:
    """A module of plain names: which module gives which of them."""

    name: str
    homes: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(sorted(name for _, names in self.homes for name in names))


@dataclass(frozen=True)
class Face:
    """One side of the callback face: the quote or the trade connection."""

    name: str
    operations: tuple[tuple[str, Operation], ...]
    pushes: tuple[tuple[str, Push], ...]

    @property
    def message_types(self) -> Iterator[str]:
        for _, operation in self.operations:
            yield from (operation.request, operation.response)
        for _, push in self.pushes:
            yield push.response


@dataclass(frozen=True)
class CallbackModule:
    """The callback face of a brand: its module, its sides, its public names, and how it spells message types."""

    module: str
    faces: tuple[Face, ...]
    names: tuple[str, ...]
    message_modules: tuple[str, ...]
    spelled: Mapping[str, str]


def outputs(model: Model) -> Iterable[Output | Asset]:
    """The package, metadata and examples of each brand."""
    for brand in model.brands:
        package = f"python/{brand.package}"
        shared: dict[str, object] = {"brand": brand, "model": model, "members_of": dict(_text_enums(model))}
        yield from _package(brand, package, shared, model)
        yield from _contexts(package, shared, model)
        yield from _messages(package, shared, model)
        yield from _metadata(brand, shared)


def _package(brand: Brand, package: str, shared: dict[str, object], model: Model) -> Iterator[Output | Asset]:
    callback = _callback(brand, model)
    modules = tuple(_name_modules(model))
    yield Output(f"{package}/__init__.py", "package.py.j2", shared | _star(brand, callback, modules, model))
    yield Output(f"{package}/_brand.py", "brand.py.j2", shared)
    yield Output(f"{package}/{callback.module}.py", "callback.py.j2", shared | {"callback": callback})
    for name in WRITTEN:
        file = f"{name}/__init__" if name == COMMON else _path(name)
        values = {"written": _written_names(name, model)}
        yield Output(f"{package}/{file}.py", f"{name.rpartition('.')[2]}.py.j2", shared | values)
    for folder in FOLDERS:
        yield Output(f"{package}/{folder}/__init__.py", "folder.py.j2", {"doc": FOLDERS[folder]})
    for module in modules:
        yield Output(f"{package}/{_path(module.name)}.py", "names.py.j2", shared | {"module": module})
    yield Asset(f"{package}/py.typed", b"")


def _star(brand: Brand, callback: CallbackModule, modules: Iterable[NameModule], model: Model) -> dict[str, object]:
    """What the package itself imports, from where, and all that its star import gives."""
    others = model.overlay.names
    sources = {callback.module: callback.names} | {module.name: module.names for module in modules}
    sources |= WRITTEN
    for context in model.overlay.contexts:
        sources[context.module] = (*sources.get(context.module, ()), context.name)
    sources[COMMON] = (*sources[COMMON], *_modules_of(COMMON, (*sources, MESSAGES)))
    folders = (COMMON, *FOLDERS)
    messages = {f"{file.stem}_pb2": f"{brand.package}.{MESSAGES}.{file.stem}_pb2" for file in model.wire.files}
    lazy = {**others.lazy, **messages}
    own = {*OWN, brand.words["debug_switch"], *folders}
    names = own.union(*sources.values(), others.modules, others.members, lazy)
    return {"others": others, "sources": sources, "folders": folders, "lazy": lazy, "star_names": sorted(names)}


def _modules_of(package: str, modules: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(module.removeprefix(f"{package}.") for module in modules if module.startswith(f"{package}.")))


def _written_names(module: str, model: Model) -> list[str]:
    """All names of a module with a template of its own, those that stand beside its own too."""
    passed_on = WRITTEN[LOGGER] if module == COMMON else ()
    constants = (group.name for group in model.overlay.constant_classes if group.module == module)
    return sorted((*WRITTEN[module], *passed_on, *constants))


def _name_modules(model: Model) -> Iterator[NameModule]:
    """The compatibility modules of plain names, each with where its names live."""
    overlay = model.overlay
    homes = {(CONSTANTS, name): home for name, home in BESIDE_THE_CONSTANTS.items()}
    homes |= {(module, name): RUNTIME for module, names in overlay.names.offered.items() for name in names}
    homes |= {(item.module, item.name): f"{CORE}.{enum_module(item)}" for item in overlay.enums}
    homes |= {
        (builder.module, name): f"{CORE}.builders"
        for builder in overlay.builders
        for name in (builder.name, *builder.aliases)
    }
    homes |= {(constant.module, constant.name): f"{CORE}.constants" for constant in overlay.constants}
    homes |= {(group.module, group.name): f"{CORE}.constants" for group in overlay.constant_classes}
    homes |= {(handler.module, handler.name): f"{CORE}.handlers" for handler in overlay.handlers}
    for module in sorted({module for module, _ in homes} - WRITTEN.keys()):
        own = {name: home for (where, name), home in homes.items() if where == module}
        yield NameModule(module, tuple((home, _names_at(own, home)) for home in sorted(set(own.values()))))


def _names_at(homes: Mapping[str, str], home: str) -> tuple[str, ...]:
    return tuple(sorted(name for name, where in homes.items() if where == home))


def _text_enums(model: Model) -> Iterator[tuple[str, ApiEnum]]:
    """The text enums by name: a parameter of such a type takes a `str`."""
    return ((item.name, item) for item in model.overlay.enums if item.kind is EnumKind.TEXT)


def _contexts(package: str, shared: dict[str, object], model: Model) -> Iterator[Output]:
    classes = tuple(_context_class(context, model) for context in model.overlay.contexts)
    numbers = {operation.name: str(operation.number) for operation in model.operations}
    for module in sorted({item.context.module for item in classes}):
        own = tuple(item for item in classes if item.context.module == module)
        values = {"classes": own, "bases": _foreign_bases(own, model), "is_async": False}
        values |= {"enums": _used_enums(own, model), "builders": _used_builders(own, model), "numbers": numbers}
        yield Output(f"{package}/{_path(module)}.py", "contexts.py.j2", shared | values)
    values = {"classes": classes, "bases": (), "is_async": True}
    values |= {"enums": _used_enums(classes, model), "builders": _used_builders(classes, model), "numbers": numbers}
    yield Output(f"{package}/aio.py", "contexts.py.j2", shared | values)


def _used_enums(classes: Iterable[ContextClass], model: Model) -> tuple[str, ...]:
    """The text enums that the classes' signatures and constructors name."""
    parameters = [parameter for item in classes for parameter in item.all_parameters]
    used = {name for parameter in parameters for name in NAME.findall(parameter.default or "")}
    used |= {parameter.type for item in classes for parameter in item.context.parameters}
    used |= {value.partition(".")[0] for item in classes for value in item.context.fixed.values()}
    return tuple(sorted(used & dict(_text_enums(model)).keys()))


def _used_builders(classes: Iterable[ContextClass], model: Model) -> tuple[str, ...]:
    """The builders that the methods' signatures name."""
    known = {builder.name for builder in model.overlay.builders}
    named = (parameter.names_in(known) for item in classes for parameter in item.all_parameters)
    return tuple(sorted({name for names in named for name in names}))


def _foreign_bases(classes: Iterable[ContextClass], model: Model) -> tuple[tuple[str, str], ...]:
    """Module and name of the bases that another module declares."""
    contexts = {context.name: context for context in model.overlay.contexts}
    own = {item.context.name for item in classes}
    foreign = {item.context.base for item in classes if item.context.base} - own
    return tuple(sorted((contexts[base].module, base) for base in foreign))


def _context_class(context: Context, model: Model) -> ContextClass:
    methods = tuple(method for method in model.overlay.methods if method.context == context.name)
    return ContextClass(context, _constructor(context, model), methods)


def _constructor(context: Context, model: Model) -> Constructor:
    text_enums = dict(_text_enums(model))
    base = {item.name: item for item in model.overlay.contexts}.get(context.base or "")
    taken = tuple(parameter.name for parameter in (base or context).parameters)
    own = {parameter.name for parameter in context.parameters}
    given = own | context.fixed.keys() | {EVERY_CONTEXT_TAKES}
    passed = [Argument(name, context.fixed.get(name, name)) for name in taken if name in given]
    if EVERY_CONTEXT_TAKES not in taken:
        passed.append(Argument(EVERY_CONTEXT_TAKES, EVERY_CONTEXT_TAKES))
    used = {argument.value for argument in passed}
    return Constructor(
        parameters=context.parameters,
        takes_async_connect=EVERY_CONTEXT_TAKES in own,
        checked=tuple(parameter for parameter in context.parameters if parameter.type in text_enums),
        kept=tuple(parameter for parameter in context.parameters if parameter.name not in used),
        passed_on=tuple(passed),
    )


def _callback(brand: Brand, model: Model) -> CallbackModule:
    faces = tuple(_faces(model))
    types = {name for face in faces for name in face.message_types}
    both = (f"{kind}_{face.name}" for face in faces for kind in (brand.prefix, brand.spi_prefix))
    return CallbackModule(
        module=brand.prefix.lower(),
        faces=faces,
        names=tuple(sorted((CONNECT_FAILURE, brand.prefix, f"{brand.spi_prefix}_Conn", *both))),
        message_modules=tuple(sorted({f"{name.split('.')[0]}_pb2" for name in types})),
        spelled={name: name.replace(".", "_pb2.", 1) for name in types},
    )


def _faces(model: Model) -> Iterator[Face]:
    for name in FACES:
        yield Face(name, tuple(of_face(name, model.operations)), tuple(of_face(name, model.pushes)))


def _messages(package: str, shared: dict[str, object], model: Model) -> Iterator[Output]:
    yield Output(f"{package}/{_path(MESSAGES)}/__init__.py", "pb.py.j2", {})
    for file in model.wire.files:
        yield Output(f"{package}/{_path(MESSAGES)}/{file.stem}_pb2.py", "pb2.py.j2", shared | {"file": file})


def _metadata(brand: Brand, shared: dict[str, object]) -> Iterator[Output]:
    for name in ("pyproject.toml", "README.md"):
        yield Output(f"dist/{brand.distribution}/{name}", f"{name}.j2", shared)
    for name in EXAMPLES:
        yield Output(f"examples/{brand.package}/{name}", f"examples/{name}.j2", shared)


def _path(module: str) -> str:
    return module.replace(".", "/")
