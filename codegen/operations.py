"""Step 4: protocol numbers and messages together give calls and pushes; what gives neither is a problem."""

from __future__ import annotations

from collections.abc import Iterable

from .model import Operation, ProtocolEntry, ProtocolNumber, Push, Wire
from .problems import Problems, Source, nearest

REPLY = "Response"


def derive_operations(
    entries: Iterable[ProtocolEntry], wire: Wire, problems: Problems
) -> tuple[tuple[Operation, ...], tuple[Push, ...]]:
    """A number with a request and a reply is a call, with a reply alone a push."""
    operations: list[Operation] = []
    pushes: list[Push] = []
    replies: set[str] = set()
    for entry in sorted(entries, key=lambda entry: (entry.number or 0, entry.name)):
        replies.add(entry.response_name)
        if entry.number is None or not entry.has_messages:
            _check_without_messages(entry, wire, problems)
        elif _has_messages(entry, wire, problems):
            doc = _file_doc(entry.response_name, wire)
            if entry.request_name in wire.messages:
                call = (entry.name, entry.number, entry.request_name, entry.response_name, doc, entry.limit)
                operations.append(Operation(*call))
            else:
                pushes.append(Push(entry.name, entry.number, entry.response_name, doc))
    _check_numberless_replies(replies, wire, problems)
    return tuple(operations), tuple(pushes)


def protocol_numbers(entries: Iterable[ProtocolEntry]) -> tuple[ProtocolNumber, ...]:
    """Every protocol that has a number, by number."""
    numbered = [ProtocolNumber(entry.name, entry.number) for entry in entries if entry.number is not None]
    return tuple(sorted(numbered, key=lambda protocol: (protocol.number, protocol.name)))


def _has_messages(entry: ProtocolEntry, wire: Wire, problems: Problems) -> bool:
    """Whether the messages that the entry needs are there; a named request must be, a derived one may be absent."""
    needed = {"response": entry.response_name} | ({"request": entry.request} if entry.request else {})
    for key, full_name in needed.items():
        if wire.is_broken(full_name):
            return False
        if full_name not in wire.messages:
            unknown = "name its messages, or say messages = false if they are unknown"
            hint = nearest(full_name, wire.messages, unknown) if getattr(entry, key) else unknown
            problems.add(entry.source.at(key), f"protocol {entry.number} has no message {full_name}", hint)
            return False
    return True


def _check_without_messages(entry: ProtocolEntry, wire: Wire, problems: Problems) -> None:
    name = entry.response_name
    if not entry.has_messages and name in wire.messages:
        problems.add(entry.source.at("messages"), f"{name} exists", "remove messages = false")
    if entry.unnumbered and name not in wire.messages and not wire.is_broken(name):
        problems.add(entry.source.at("unnumbered"), f"there is no message {name}", "remove the entry")


def _check_numberless_replies(replies: set[str], wire: Wire, problems: Problems) -> None:
    for file in wire.files:
        for message in file.messages:
            if message.name == REPLY and message.full_name not in replies:
                problems.add(
                    Source(file.path, message.full_name),
                    "no protocol number belongs to this reply",
                    'give its protocol a number in protocols.toml, or the reason why it has none: unnumbered = "..."',
                )


def _file_doc(full_name: str, wire: Wire) -> str:
    package = full_name.split(".")[0]
    return next((file.doc for file in wire.files if file.package == package), "")
