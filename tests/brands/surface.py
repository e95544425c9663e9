"""A package's public surface as flat text: dotted name -> what stands there, so that two packages can be compared."""

from __future__ import annotations

import enum
import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from types import FunctionType, ModuleType
from typing import Any

from opend.enums import FtEnum

Surface = dict[str, str]


def surface_of(package: str) -> Surface:
    """Every public module, class, method, member and constant of a package, and every docstring."""
    return dict(line for name in module_names(package) for line in _module(package, importlib.import_module(name)))


def module_names(package: str) -> list[str]:
    """The package and all modules below it."""
    top = importlib.import_module(package)
    return [package, *sorted(found.name for found in pkgutil.walk_packages(top.__path__, f"{package}."))]


def public_names(module: ModuleType) -> list[str]:
    """What a star import of the module gives."""
    return list(getattr(module, "__all__", [name for name in vars(module) if not name.startswith("_")]))


def _module(package: str, module: ModuleType) -> Iterator[tuple[str, str]]:
    place = module.__name__.removeprefix(package).lstrip(".") or "(package)"
    yield f"{place}.__doc__", _doc(module)
    for name in public_names(module):
        yield from _thing(f"{place}.{name}", getattr(module, name))


def _thing(place: str, thing: Any) -> Iterator[tuple[str, str]]:
    if inspect.isclass(thing):
        yield from _class(place, thing)
    elif callable(thing):
        yield place, f"{type(thing).__name__} {_signature(thing)}"
    elif isinstance(thing, ModuleType):
        yield place, f"module {thing.__name__}"
    else:
        yield place, _value(thing)


def _class(place: str, cls: type) -> Iterator[tuple[str, str]]:
    yield place, f"class {cls.__module__}.{cls.__qualname__}({', '.join(base.__name__ for base in cls.__bases__)})"
    yield f"{place}.__doc__", _doc(cls)
    if issubclass(cls, enum.Enum):
        yield f"{place} members", repr([(member.name, member.value) for member in cls])
        return
    if issubclass(cls, FtEnum):
        yield f"{place} numbers", repr(cls().load_dic())
    if not _is_message(cls):
        for name in dir(cls):
            if not name.startswith("_") or name == "__init__":
                yield from _attribute(f"{place}.{name}", inspect.getattr_static(cls, name))


def _attribute(place: str, attribute: Any) -> Iterator[tuple[str, str]]:
    function = getattr(attribute, "__func__", attribute)
    if isinstance(function, FunctionType):
        yield place, f"{_kind(attribute)} {_signature(function)}"
        yield f"{place}.__doc__", _doc(function)
    elif isinstance(attribute, property):
        yield place, f"property, {'read and write' if attribute.fset else 'read only'}"
        yield f"{place}.__doc__", _doc(attribute)
    else:
        yield place, _value(attribute)


def _kind(attribute: Any) -> str:
    kind = type(attribute).__name__
    return f"async {kind}" if inspect.iscoroutinefunction(getattr(attribute, "__func__", attribute)) else kind


def _signature(thing: Any) -> str:
    try:
        return str(inspect.signature(thing))
    except ValueError:  # some functions of the standard library have none
        return "(...)"


def _value(value: Any) -> str:
    text = repr(value)
    return f"{type(value).__name__}" if " at 0x" in text or "<" in text[:1] else f"{type(value).__name__} {text}"


def _is_message(cls: type) -> bool:
    return hasattr(cls, "DESCRIPTOR")


def _doc(thing: Any) -> str:
    """The docstring as one line: brands have words of different length, so lines break elsewhere."""
    return " ".join((inspect.getdoc(thing) or "").split())
