"""What recordings do not tell: ids, numbers, words and keys of people, by the list `RULES`.

A value that identifies is replaced by the same stand-in wherever it comes, so that what belongs together still does:
the first account that is met becomes account 900000001 in all requests, replies and pushes. Secrets become nothing,
or zeros where a field must have a length. Fields that the schema does not know are left out, for nobody knows what
they hold; so are the bodies of protocols that it does not know. Account, card and user numbers that were met before are
replaced in the error texts (`TEXTS`) too.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from opend import schema
from opend.errors import BodyError
from opend.wire.bodies import BodyFormat, decode_body, encode_body

if TYPE_CHECKING:
    from google.protobuf.descriptor import Descriptor, FieldDescriptor

# Shorter ones would be found in prices and times too.
_LONG_NUMBER = re.compile(r"\d{6,}")


_StandIns = defaultdict[str, dict[Any, Any]]
"""By kind, and then by value."""


class Rule(ABC):
    """What becomes of the value of a field."""

    @abstractmethod
    def replace(self, value: Any, known: _StandIns) -> Any:
        """The stand-in of a value; `known` keeps those that there are."""


class Secret(Rule):
    """Nobody needs to know; a stand-in of `length` zeros, or nothing."""

    def __init__(self, length: int = 0) -> None:
        self._length = length

    def replace(self, value: Any, known: _StandIns) -> Any:  # noqa: ARG002 - all are alike
        return "0" * self._length if isinstance(value, str) else b""


class Number(Rule):
    """A number that identifies somebody of a kind: the next one from `first` on, as a text of `digits` where it is one.

    Args:
        kind: values of one kind are alike, in whatever field they are.
        first: the first stand-in.
        digits: length of the texts.
    """

    def __init__(self, kind: str, first: int, digits: int = 0) -> None:
        self.kind = kind
        self._first = first
        self._digits = digits

    def replace(self, value: Any, known: _StandIns) -> Any:
        if not value:
            return value
        same = known[self.kind]
        number = same.setdefault(str(value), self._first + len(same))
        return f"{number:0{self._digits}}" if isinstance(value, str | bytes) else number


class Word(Rule):
    """A text of somebody's own: `kind-1`, `kind-2`, ..."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def replace(self, value: Any, known: _StandIns) -> Any:
        if not value:
            return value
        same = known[self.kind]
        return same.setdefault(value, f"{self.kind}-{len(same) + 1}")


_ACCOUNT, _USER, _CARD = Number("account", 900_000_001), Number("user", 90_000_001), Number("card", 1, digits=16)
_NUMBERS = (_ACCOUNT, _USER, _CARD)

RULES: dict[str, Rule] = {
    "accID": _ACCOUNT,
    "accIDList": _ACCOUNT,
    "userID": _USER,
    "loginUserID": _USER,
    "cardNum": _CARD,
    "uniCardNum": _CARD,
    "remark": Word("remark"),
    "cashFlowRemark": Word("remark"),
    "nickName": Word("name"),
    "competitionAccName": Word("name"),
    "pwdMD5": Secret(32),
    "connAESKey": Secret(16),
    "aesCBCiv": Secret(16),
    "websocketKey": Secret(32),
    "RSAPrivateKey": Secret(),
    "webKey": Secret(),
    "avatarUrl": Secret(),
    "Verification.C2S.code": Secret(),
    "TestCmd.C2S.paramStr": Secret(),
    "TestCmd.C2S.paramBytes": Secret(),
    "TestCmd.S2C.resultStr": Secret(),
    "TestCmd.S2C.resultBytes": Secret(),
}
"""By name of a field, in whatever message, or by its full name."""

TEXTS = frozenset({"retMsg", "lastErrMsg", "desc", "title", "content"})
"""Texts in which numbers that are known by then are replaced."""


class Redactor:
    """Redacts bodies, one after another, so that ids still match."""

    def __init__(self) -> None:
        self._known: _StandIns = defaultdict(dict)

    def redact(self, message: Message) -> None:
        """Redact a message, and leave out what the schema does not know."""
        message.DiscardUnknownFields()
        self._walk(message)

    def redact_body(self, message_name: str | None, body: bytes, body_format: BodyFormat) -> bytes:
        """A body without what is redacted; nothing of one that cannot be read.

        Args:
            message_name: full name of the message that it should be; None where nobody knows.
            body: what came.
            body_format: how it is written.
        """
        if message_name is None:
            return b""
        try:
            message = decode_body(schema.message_class(message_name), body, body_format)
        except BodyError:
            return b""
        self.redact(message)
        return encode_body(message, body_format)

    def _walk(self, message: Message) -> None:
        if not _concerns(message.DESCRIPTOR):
            return
        for field, value in message.ListFields():
            rule = _rule(field)
            if rule is not None:
                _put(message, field, value, lambda given, rule=rule: rule.replace(given, self._known))
            elif field.message_type is not None:
                for part in value if _is_repeated(field) else [value]:
                    self._walk(part)
            elif field.name in TEXTS:
                _put(message, field, value, self._without_numbers)

    def _without_numbers(self, text: Any) -> Any:
        if not isinstance(text, str):
            return text
        stand_ins = {
            value: str(rule.replace(value, self._known)) for rule in _NUMBERS for value in self._known[rule.kind]
        }
        return _LONG_NUMBER.sub(lambda found: stand_ins.get(found.group(), found.group()), text)


def blank(message: Message) -> None:
    """Clear what differs whenever the same is asked: packet ids, and what is redacted to words or zeros."""
    for field, value in message.ListFields():
        if field.name == "packetID" or isinstance(_rule(field), Secret | Word):
            message.ClearField(field.name)
        elif field.message_type is not None:
            for part in value if _is_repeated(field) else [value]:
                blank(part)


@cache
def _concerns(descriptor: Descriptor) -> bool:
    """Whether a message, or any that it may hold, has something to redact."""
    seen, todo = {descriptor.full_name}, [descriptor]
    while todo:
        for field in todo.pop().fields:
            if field.name in TEXTS or _rule(field) is not None:
                return True
            part = field.message_type
            if part is not None and part.full_name not in seen:
                seen.add(part.full_name)
                todo.append(part)
    return False


def _rule(field: FieldDescriptor) -> Rule | None:
    return RULES.get(field.name) or RULES.get(field.full_name)


def _is_repeated(field: FieldDescriptor) -> bool:
    return not field.has_presence


def _put(message: Message, field: FieldDescriptor, value: Any, change: Any) -> None:
    if _is_repeated(field):
        getattr(message, field.name)[:] = [change(part) for part in value]
    else:
        setattr(message, field.name, change(value))
