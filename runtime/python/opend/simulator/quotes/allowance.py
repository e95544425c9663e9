"""How much of the subscription quota is taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Key, Kind
from opend.simulator.quotas import SubscriptionQuota

from .ledger import Item, Ledger, Subscription
from .subtypes import name_of


class Use(NamedTuple):
    """Subscriptions that count; those of options count apart."""

    others: int
    options: int


_Counted = dict[tuple[Key, int], Subscription]
"""What counts: each security with each subtype once."""


class Allowance:
    """The subscription quota, and what is left of it.

    A subscription that a connection leaves behind counts until it could have been unsubscribed.

    Args:
        ledger: what is subscribed.
        quota: the quota.
    """

    def __init__(self, ledger: Ledger, quota: SubscriptionQuota) -> None:
        self._ledger = ledger
        self._quota = quota
        self._left_behind: _Counted = {}

    def now(self) -> float:
        """The real clock, which tells a subscription's age."""
        return self._quota.now()

    def used(self) -> Use:
        """By all connections: what several have subscribed counts once."""
        return _use(self._all())

    def used_by(self, connection: int) -> Use:
        """By one connection."""
        return _use(_counted(self._ledger.of(connection)))

    def remaining(self) -> Use:
        """What may still be subscribed."""
        return Use(*map(self._quota.left, self.used()))

    def check_room(self, wanted: Mapping[Item, Subscription]) -> None:
        """Somebody wants to subscribe something.

        Raises:
            Refusal: the quota does not suffice, and quotas are enforced.
        """
        present = self._all()
        new = {what: subscription for what, subscription in _counted(wanted).items() if what not in present}
        for used, more in zip(_use(present), _use(new), strict=True):
            self._quota.check_room(used, more)

    def check_age(self, item: Item, subscription: Subscription) -> None:
        """Somebody wants to unsubscribe something.

        Raises:
            Refusal: it was subscribed only now, and quotas are enforced.
        """
        if self._quota.is_young(subscription.since):
            self._quota.object_to_young(f"{text_of(item.key)} {name_of(item.subtype)}")

    def left(self, connection: int) -> None:
        """A connection is about to leave its subscriptions behind."""
        self._left_behind |= _counted(self._ledger.of(connection))

    def _all(self) -> _Counted:
        young = {what: left for what, left in self._left_behind.items() if self._quota.is_young(left.since)}
        self._left_behind = young
        counted = dict(young)
        for connection in self._ledger.connections():
            counted |= _counted(self._ledger.of(connection))
        return counted


def _counted(items: Mapping[Item, Subscription]) -> _Counted:
    return {(item.key, item.subtype): subscription for item, subscription in items.items()}


def _use(counted: _Counted) -> Use:
    options = sum(subscription.instrument.kind == Kind.OPTION for subscription in counted.values())
    return Use(len(counted) - options, options)
