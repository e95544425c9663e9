"""Modules that are loaded when they are first used, not when they are named."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any


class LazyModule(ModuleType):
    """Stands for a module until the first attribute is asked of it."""

    def __getattr__(self, name: str) -> Any:
        module = import_module(self.__name__)
        self.__dict__.update(module.__dict__)
        return getattr(module, name)


def modules_on_demand(package: str) -> Callable[[str], ModuleType]:
    """A package's `__getattr__` that loads a module of it when it is first asked for.

    Args:
        package: the package's name.
    """

    def load(name: str) -> ModuleType:
        place = f"{package}.{name}"
        if name.startswith("_") or find_spec(place) is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        return import_module(place)

    return load


def names_of(package: str) -> Callable[[str], Any]:
    """A module's `__getattr__` that passes on what the package's star import gives.

    Official modules import each other's names wholesale, and scripts take them from anywhere.

    Args:
        package: the package's name.
    """

    def find(name: str) -> Any:
        found = import_module(package)
        if name not in getattr(found, "__all__", ()):
            raise AttributeError(f"{package!r} has no public name {name!r}")
        return getattr(found, name)

    return find
