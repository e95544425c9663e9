"""What is subscribed: what the user wants, and on which connection OpenD has taken it.

The wire's own requests are the language here. The owner tells which of them go out and which OpenD has taken, and gets
those that bring back what a new connection lacks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from google.protobuf.message import Message

from opend import schema
from opend.errors import refusal

SOURCE_FIELDS = {"Qot_Sub": None, "Qot_SubEventContract": "klineSource"}
"""The protocols that subscribe, each with its field for the sources of bars, where it has one."""

MOST_CODES = 100
"""Securities in one request that subscribes anew; where bars are subscribed, securities times kinds of bars."""

Security = tuple[int, str]
"""Market and code."""


class Item(NamedTuple):
    """One kind of real-time data of one security; `source` is that of the bars of an event contract."""

    protocol: str
    security: Security
    subtype: int
    source: int | None = None


@dataclass(frozen=True)
class Batch:
    """What one request subscribes anew: every subtype of every security, on the terms that they had.

    `terms` is the serialized rest of the request.
    """

    protocol: str
    terms: bytes
    source: int | None
    subtypes: tuple[int, ...]
    securities: tuple[Security, ...]

    @property
    def items(self) -> list[Item]:
        """All that is subscribed."""
        return [item for security in self.securities for item in self.items_of(security)]

    def items_of(self, security: Security) -> list[Item]:
        """What is subscribed of one security."""
        return [Item(self.protocol, security, subtype, self.source) for subtype in self.subtypes]

    def request(self) -> Message:
        """The request that subscribes them."""
        request: Any = schema.operation(self.protocol).new_request()
        request.c2s.MergeFromString(self.terms)
        for market, code in self.securities:
            request.c2s.securityList.add(market=market, code=code)
        request.c2s.subTypeList.extend(self.subtypes)
        source_field = SOURCE_FIELDS[self.protocol]
        if source_field is not None and self.source is not None:
            getattr(request.c2s, source_field).append(self.source)
        message: Message = request
        return message


class _Wanted(NamedTuple):
    """On what terms something is wanted, and the connection that it is active on."""

    terms: bytes
    connection: object


class Subscriptions:
    """Wanted and active subscriptions of one context.

    A connection is any object that stands for one; what was active on a former one is missing on the next.
    """

    def __init__(self) -> None:
        self._wanted: dict[Item, _Wanted] = {}

    def asked(self, protocol: str, request: Any) -> None:
        """A request is about to go out. What it ends is wanted no more, whatever OpenD will say."""
        if protocol in SOURCE_FIELDS and not request.c2s.isSubOrUnSub:
            for item in self._ended_by(protocol, request.c2s):
                del self._wanted[item]

    def _ended_by(self, protocol: str, c2s: Any) -> list[Item]:
        """The wanted items that a request names; one without sources means bars of any."""
        own = [item for item in self._wanted if item.protocol == protocol]
        if c2s.isUnsubAll:
            return own
        named, sources = set(product(_securities(c2s), c2s.subTypeList)), {None, *_sources(protocol, c2s)}
        return [
            item
            for item in own
            if (item.security, item.subtype) in named and (item.source in sources or sources == {None})
        ]

    def answered(self, protocol: str, request: Any, response: Message, connection: object) -> bool:
        """OpenD has answered a request on a connection; whether something is subscribed by that.

        It is wanted from now on, and active on that connection.
        """
        if protocol not in SOURCE_FIELDS or not request.c2s.isSubOrUnSub or refusal(response) is not None:
            return False
        wanted = _Wanted(_terms(protocol, request.c2s), connection)
        self._wanted.update(dict.fromkeys(_items(protocol, request.c2s), wanted))
        return True

    def missing(self, connection: object) -> list[Item]:
        """What is wanted, but not active on a connection."""
        return [item for item, wanted in self._wanted.items() if wanted.connection is not connection]

    def batches(self, connection: object, most: int = MOST_CODES) -> list[Batch]:
        """What a connection lacks, in portions of one request each; bars and other data apart.

        Args:
            connection: the connection that is to have all that is wanted.
            most: securities in a portion; of bars, securities times kinds of bars.
        """
        by_security: dict[tuple[_Kind, Security], list[int]] = defaultdict(list)
        for item in self.missing(connection):
            by_security[self._kind(item), item.security].append(item.subtype)
        alike: dict[tuple[_Kind, tuple[int, ...]], list[Security]] = defaultdict(list)
        for (kind, security), subtypes in by_security.items():
            alike[kind, tuple(subtypes)].append(security)
        return [
            Batch(kind.protocol, kind.terms, kind.source, subtypes, portion)
            for (kind, subtypes), securities in alike.items()
            for portion in _portions(securities, most // len(subtypes) if kind.are_bars else most)
        ]

    def _kind(self, item: Item) -> _Kind:
        return _Kind(item.protocol, self._wanted[item].terms, item.source, item.subtype in bar_subtypes())

    def still_wanted(self, batch: Batch) -> Batch:
        """A batch without the securities of which something was unsubscribed or changed meanwhile."""
        return replace(
            batch,
            securities=tuple(
                security
                for security in batch.securities
                if all(self._terms_of(item) == batch.terms for item in batch.items_of(security))
            ),
        )

    def _terms_of(self, item: Item) -> bytes | None:
        wanted = self._wanted.get(item)
        return wanted.terms if wanted else None

    def restored(self, batch: Batch, connection: object) -> None:
        """OpenD has taken the request of a batch: what is still wanted of it is active on that connection."""
        for item in self.still_wanted(batch).items:
            self._wanted[item] = _Wanted(batch.terms, connection)


class _Kind(NamedTuple):
    """What subscriptions must have in common to fit into one request."""

    protocol: str
    terms: bytes
    source: int | None
    are_bars: bool


@cache
def bar_subtypes() -> frozenset[int]:
    """The subtypes that are bars."""
    values = schema.enum_descriptor("Qot_Common.SubType").values
    return frozenset(value.number for value in values if value.name.startswith("SubType_KL_"))


def _items(protocol: str, c2s: Any) -> Iterator[Item]:
    """What a request subscribes; the sources concern bars only."""
    sources = _sources(protocol, c2s) or (None,)
    for security, subtype in product(_securities(c2s), c2s.subTypeList):
        for source in sources if subtype in bar_subtypes() else (None,):
            yield Item(protocol, security, subtype, source)


def _securities(c2s: Any) -> list[Security]:
    return [(security.market, security.code) for security in c2s.securityList]


def _sources(protocol: str, c2s: Any) -> tuple[int, ...]:
    field = SOURCE_FIELDS[protocol]
    return () if field is None else tuple(getattr(c2s, field))


def _terms(protocol: str, c2s: Any) -> bytes:
    """The rest of a request. A new connection is told at once what there is: something may have been missed."""
    rest = type(c2s)()
    rest.CopyFrom(c2s)
    for name in ("securityList", "subTypeList", SOURCE_FIELDS[protocol]):
        if name is not None:
            rest.ClearField(name)
    rest.isFirstPush = True
    serialized: bytes = rest.SerializeToString(deterministic=True)
    return serialized


def _portions(securities: list[Security], size: int) -> Iterator[tuple[Security, ...]]:
    size = max(1, size)
    for start in range(0, len(securities), size):
        yield tuple(securities[start : start + size])
