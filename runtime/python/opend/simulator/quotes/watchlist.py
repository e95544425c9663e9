"""The user's watchlist: securities in groups of the user's own, and in those that the system makes of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

from opend.simulator.market.instruments import Instrument, Key, Kind, QotMarket
from opend.simulator.responder import Refusal

_AT_FIRST = {
    "A": (Key(QotMarket.HK, "00700"), Key(QotMarket.HK, "09988"), Key(QotMarket.HK, "00005")),
    "B": (Key(QotMarket.US, "AAPL"), Key(QotMarket.US, "TSLA"), Key(QotMarket.US, "NVDA")),
    "C": (),
}
_CHINA = (QotMarket.SH, QotMarket.SZ)

_Choice = Callable[[Instrument], bool]


def _in_market(*markets: int) -> _Choice:
    return lambda each: each.market in markets and each.kind not in (Kind.OPTION, Kind.FUTURE)


def _options_in(*markets: int) -> _Choice:
    return lambda each: each.market in markets and each.kind == Kind.OPTION


SYSTEM_GROUPS: dict[str, _Choice] = {
    "All": lambda _: True,
    "HK": _in_market(QotMarket.HK),
    "US": _in_market(QotMarket.US),
    "CN": _in_market(*_CHINA),
    "SG": _in_market(QotMarket.SG),
    "JP": _in_market(QotMarket.JP),
    "Options": lambda each: each.kind == Kind.OPTION,
    "HK options": _options_in(QotMarket.HK),
    "US options": _options_in(QotMarket.US),
    "Futures": lambda each: each.kind == Kind.FUTURE,
    "Starred": lambda _: False,
}
_IN_CHINESE = {
    "全部": "All",
    "港股": "HK",
    "美股": "US",
    "沪深": "CN",
    "新加坡": "SG",
    "日本": "JP",
    "期权": "Options",
    "港股期权": "HK options",
    "美股期权": "US options",
    "期货": "Futures",
    "特别关注": "Starred",
}


class Watchlist:
    """What the user watches, in the order in which it was added.

    Args:
        find: the instrument of a key; None for what the market does not have.
    """

    def __init__(self, find: Callable[[Key], Instrument | None]) -> None:
        self._find = find

    @cached_property
    def _groups(self) -> dict[str, dict[Key, Instrument]]:
        # Only when it is asked for: to find securities takes the whole market.
        return {name: {key: found for key in keys if (found := self._find(key))} for name, keys in _AT_FIRST.items()}

    @cached_property
    def _watched(self) -> dict[Key, Instrument]:
        return {key: instrument for members in self._groups.values() for key, instrument in members.items()}

    def __contains__(self, key: object) -> bool:
        """Whether a security is watched, in whichever group."""
        return key in self._watched

    @property
    def own_groups(self) -> list[str]:
        """Names of the groups that the user has made."""
        return list(self._groups)

    def members(self, group: str) -> list[Instrument]:
        """The securities of a group, the user's own or one of the system, by its English or Chinese name.

        Raises:
            Refusal: there is no such group.
        """
        if group in self._groups:
            return list(self._groups[group].values())
        belongs = SYSTEM_GROUPS.get(_IN_CHINESE.get(group, group))
        if belongs is None:
            raise Refusal(f"groupName {group!r} is no group of the watchlist; see GetUserSecurityGroup")
        return [instrument for instrument in self._watched.values() if belongs(instrument)]

    def add(self, group: str, instruments: Iterable[Instrument]) -> None:
        """Watch securities, and have them in one of the user's groups; those that are there stay where they are."""
        members = self._own(group)
        for instrument in instruments:
            self._watched.setdefault(instrument.key, instrument)
            members.setdefault(instrument.key, instrument)

    def move_out(self, group: str, instruments: Iterable[Instrument]) -> None:
        """Take securities out of one of the user's groups; they are watched still."""
        members = self._own(group)
        for instrument in instruments:
            members.pop(instrument.key, None)

    def delete(self, group: str, instruments: Iterable[Instrument]) -> None:
        """Watch securities of one of the user's groups no longer: they leave all groups."""
        self._own(group)
        for instrument in instruments:
            for members in (self._watched, *self._groups.values()):
                members.pop(instrument.key, None)

    def _own(self, group: str) -> dict[Key, Instrument]:
        if group not in self._groups:
            own = ", ".join(self._groups)
            raise Refusal(f"groupName {group!r} is none of the user's own groups, which can be modified: {own}")
        return self._groups[group]
