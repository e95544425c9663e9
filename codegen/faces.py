"""The callback face: which protocol belongs to which of its connections, and under what name.

All languages share this.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeVar

from .model import Model, Operation, Push
from .problems import Problems, Source
from .runtime import Runtime

FACES = {"Qot": ("Qot", "SkillWrap"), "Trd": ("Trd",)}
DONE_BY_THE_CONNECTION = frozenset({"InitConnect", "KeepAlive"})
RUNTIME_CLASS = "CallbackConnection"

Protocol = TypeVar("Protocol", Operation, Push)


def of_face(face: str, protocols: Iterable[Protocol]) -> Iterator[tuple[str, Protocol]]:
    """The protocols of a face with their names there: its own, and those that belong to no side."""
    for protocol in protocols:
        prefix, underscore, rest = protocol.name.partition("_")
        if protocol.name not in DONE_BY_THE_CONNECTION and (not underscore or prefix in FACES[face]):
            yield rest or prefix, protocol


def check_faces(model: Model, runtime: Runtime, problems: Problems) -> None:
    """Report protocols that no face takes, that share a name on one, or that would hide a method of every face."""
    sources = {entry.name: entry.source for entry in model.overlay.protocols}
    _check_prefixes(sources, problems)
    reserved = runtime.members(RUNTIME_CLASS) | {f"Set{face}Callback" for face in FACES}
    for face in FACES:
        holders: dict[str, list[str]] = defaultdict(list)
        for name, operation in of_face(face, model.operations):
            holders[name].append(operation.name)
            if name in reserved:
                hint = "a method of every connection has that name: rename the protocol"
                problems.add(sources[operation.name], f"the callback face cannot have a method {name}", hint)
        for protocols in holders.values():
            _check_holders(face, protocols, sources, problems)


def _check_prefixes(sources: dict[str, Source], problems: Problems) -> None:
    known = [prefix for prefixes in FACES.values() for prefix in prefixes]
    for name, source in sources.items():
        prefix, underscore, _ = name.partition("_")
        if underscore and prefix not in known:
            hint = f"begin its name with {', '.join(f'{each}_' for each in known)} or let it have no underscore"
            problems.add(source, f"no side of the callback face takes {name}", hint)


def _check_holders(face: str, protocols: list[str], sources: dict[str, Source], problems: Problems) -> None:
    for name in protocols:
        others = ", ".join(other for other in protocols if other != name)
        if others:
            problems.add(sources[name], f"on the {face} face it has the same name as {others}", "rename one of them")
