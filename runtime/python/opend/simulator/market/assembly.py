"""Puts securities together: what moves the price of each, and what its ticks come from."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property

import numpy as np

from .calendars import Sessions, sessions
from .corporate import Corporate
from .corporate_events import Events, drawn_events, income, incomes, pinned_events
from .course_columns import CourseColumns
from .courses import ANCHOR, Course, mixed_course, own_course, own_courses
from .derived import DerivedSource
from .instruments import FutureTerms, Instrument, Key, Kind, OptionTerms, WarrantTerms
from .main_contracts import MainSource
from .pinned import Pinned, PinnedCourse
from .pinned_source import PinnedSource
from .pins import Pins
from .pricing import Pricing
from .security import Security, Store
from .series import Carried, Heights, Series
from .sources import PlainSource, Source
from .trading import TradingDays, drawn_suspensions
from .universe import Universe

_SECURITIES = 8192
_MANY = 8  # securities; so many are made quicker together
_SHARES = (Kind.STOCK, Kind.TRUST)
_HEAVIEST = 100  # members of an index that move it
_MADE_UP_OF_OTHERS = (Kind.INDEX, Kind.PLATE)
_MEAN_SHARE_PRICE = 25.0  # of what an index is made of: so its turnover is of the right order
_FOLLOWS = "follows:"
_FAR = 9e18  # when what lasts for good ends


class Assembly:
    """All securities, made when they are asked for.

    Args:
        universe: finds underlyings and contracts.
    """

    def __init__(self, seed: int, pins: Pins, universe: Universe, pricing: Pricing) -> None:
        self._seed = seed
        self._pins = pins
        self._universe = universe
        self._pricing = pricing
        self._store = Store()
        self._securities: OrderedDict[Key, Security] = OrderedDict()
        self._courses: dict[Key, tuple[Instrument, Course]] = {}

    @cached_property
    def _basis(self) -> Universe:
        # What an index consists of is that of one day for good: else its past would change with its members.
        return Universe(self._seed, self._pins, today=lambda: ANCHOR)

    def security(self, instrument: Instrument) -> Security:
        """One security."""
        # Kept by key: to hash a whole instrument takes longer than most questions.
        found = self._securities.get(instrument.key)
        if found is None or (found.instrument is not instrument and found.instrument != instrument):
            found = self._securities[instrument.key] = self._made_security(instrument)
        self._securities.move_to_end(instrument.key)
        if len(self._securities) > _SECURITIES:
            self._securities.popitem(last=False)
        return found

    def securities(self, instruments: Sequence[Instrument]) -> list[Security]:
        """Many securities; those that are still to be made are made together where they can."""
        groups: defaultdict[str, list[Instrument]] = defaultdict(list)
        for instrument in instruments:
            if instrument.key not in self._securities and self._is_plain(instrument):
                groups[instrument.sessions].append(instrument)
        for plan, members in groups.items():
            if len(members) >= _MANY:
                self._make_plain(members, sessions(plan))
        return [self.security(instrument) for instrument in instruments]

    def _is_plain(self, instrument: Instrument) -> bool:
        """Whether its price follows nothing but itself and its market, and nothing is laid down for it."""
        if instrument.kind not in _SHARES or any(tag.startswith(_FOLLOWS) for tag in instrument.tags):
            return False
        key, pins = instrument.key, self._pins
        return not any(key in each for each in (pins.prices, pins.jumps, pins.actions, pins.suspensions))

    def _make_plain(self, instruments: Sequence[Instrument], hours: Sessions) -> None:
        paid = incomes(self._seed, instruments)
        courses = own_courses(self._seed, instruments, paid)
        actions = self._corporates(instruments, courses, drawn_events(self._seed, instruments, paid, hours), hours)
        halts = drawn_suspensions(self._seed, instruments)
        for instrument, course, corporate, drawn in zip(instruments, courses, actions, halts, strict=True):
            series = Series(self._seed, instrument, TradingDays(instrument, hours, drawn), course, corporate)
            security = Security(instrument, PlainSource(series), corporate, _multiplier(instrument), self._store)
            self._securities[instrument.key] = security
            self._courses[instrument.key] = (instrument, course)

    def _corporates(
        self, instruments: Sequence[Instrument], courses: Sequence[Course], events: Sequence[Events], hours: Sessions
    ) -> Iterator[Corporate]:
        counts = [len(each.days) for each in events]
        rows, bases = np.repeat(np.arange(len(events)), counts), np.array([each.base_price for each in instruments])
        days = hours.before(np.concatenate([each.days for each in events]))
        before = bases[rows] * np.exp(CourseColumns.of(courses).points(rows, days))
        for each, end, count in zip(events, np.cumsum(counts).tolist(), counts, strict=True):
            yield Corporate(each, before[end - count : end])

    def _made_security(self, instrument: Instrument) -> Security:
        corporate = self._corporate(instrument)
        source = self._source(instrument, corporate)
        return Security(instrument, source, corporate, _multiplier(instrument), self._store)

    def _source(self, instrument: Instrument, corporate: Corporate) -> Source:
        days = self._trading_days(instrument)
        terms = instrument.terms
        if isinstance(terms, FutureTerms) and terms.is_main:
            return MainSource(instrument, days, lambda day: self._origin(instrument, day))
        owner = None if instrument.owner is None else self._universe.find(*instrument.owner)
        if owner is None:
            return self._own_source(instrument, days, corporate)
        underlying = self.security(owner)
        if isinstance(terms, OptionTerms | WarrantTerms):
            prices = self._pricing.prices
            return DerivedSource(self._seed, instrument, days, underlying.source, underlying.tape, prices)
        carried = Carried(instrument, self._heights(owner, underlying.corporate), self._pricing.prices)
        return PlainSource(Series(self._seed, instrument, days, carried, underlying.corporate))

    def _own_source(self, instrument: Instrument, days: TradingDays, corporate: Corporate) -> Source:
        course = self._heights(instrument, corporate)
        plain = PlainSource(Series(self._seed, instrument, days, course, corporate))
        halts = [(each.since, each.until or _FAR) for each in self._pins.suspensions.get(instrument.key, ())]
        pinned = self._pinned(instrument)
        return PinnedSource(plain, pinned, halts) if pinned or halts else plain

    def _heights(self, instrument: Instrument, corporate: Corporate) -> Heights:
        course, pinned = self._course(instrument), self._pinned(instrument)
        return PinnedCourse(instrument, course, corporate, pinned) if pinned else course

    def _pinned(self, instrument: Instrument) -> Pinned:
        return Pinned.of(self._pins, instrument.key, sessions(instrument.sessions))

    def _origin(self, main: Instrument, day: date) -> Source:
        contract = self._universe.origin(main, day)
        if contract is None:
            raise LookupError(f"{main.code} stands for no contract on {day}")
        return self.security(contract).source

    def _trading_days(self, instrument: Instrument) -> TradingDays:
        drawn = drawn_suspensions(self._seed, [instrument])[0] if instrument.kind == Kind.STOCK else ()
        laid_down = self._pins.suspensions.get(instrument.key, ())
        return TradingDays(instrument, sessions(instrument.sessions), drawn, laid_down)

    def _corporate(self, instrument: Instrument) -> Corporate:
        hours = sessions(instrument.sessions)
        events = self._events(instrument, hours)
        if not len(events.days):
            return Corporate(events, np.empty(0))
        heights = self._course(instrument).at(hours.before(events.days))
        return Corporate(events, instrument.base_price * np.exp(heights))

    def _events(self, instrument: Instrument, hours: Sessions) -> Events:
        drawn, laid_down = Events.none(), self._pins.actions.get(instrument.key)
        if instrument.kind in _SHARES:
            (drawn,) = drawn_events(self._seed, [instrument], [income(self._seed, instrument)], hours)
        return Events.joined([drawn, pinned_events(laid_down)]) if laid_down else drawn

    def _course(self, instrument: Instrument) -> Course:
        known = self._courses.get(instrument.key)
        if known is None or (known[0] is not instrument and known[0] != instrument):
            known = self._courses[instrument.key] = (instrument, self._made_course(instrument))
        return known[1]

    def _made_course(self, instrument: Instrument) -> Course:
        parts = list(self._parts(instrument))
        return mixed_course(parts) if parts else own_course(self._seed, instrument, income(self._seed, instrument))

    def _parts(self, instrument: Instrument) -> Iterator[tuple[float, Course]]:
        """What a security consists of, with weights that sum up to 1; nothing where it stands for itself."""
        members = self._members(instrument)
        total = sum(weight for weight, _ in members)
        for weight, member in members:
            yield weight / total, self._course(member)

    def _members(self, instrument: Instrument) -> Sequence[tuple[float, Instrument]]:
        if instrument.kind == Kind.INDEX:
            members = self._basis.index_members(instrument)[:_HEAVIEST]
            return [(member.base_price * member.shares, member) for member in members]
        if instrument.kind == Kind.PLATE:
            plate = self._basis.plate(*instrument.key)
            return [] if plate is None else [(1.0, member) for member in map(self._basis_find, plate.members) if member]
        followed = next(
            (tag.removeprefix(_FOLLOWS) for tag in sorted(instrument.tags) if tag.startswith(_FOLLOWS)), None
        )
        index = None if followed is None else self._basis.find(instrument.market, followed)
        return [] if index is None else [(1.0, index)]

    def _basis_find(self, key: Key) -> Instrument | None:
        return self._basis.find(*key)


def _multiplier(instrument: Instrument) -> float:
    """Money of a trade by price and volume."""
    if isinstance(instrument.terms, OptionTerms | FutureTerms):
        return instrument.terms.multiplier
    return _MEAN_SHARE_PRICE / instrument.base_price if instrument.kind in _MADE_UP_OF_OTHERS else 1.0
