"""What rows can be filtered and sorted by, in protocols that number their figures by enums."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from opend import schema
from opend.simulator.responder import Refusal

from .selection import Figure, fits, ordered, within

RowT = TypeVar("RowT")


@dataclass(frozen=True)
class Columns:
    """The figures of a protocol's rows.

    Attributes:
        figures: by the names that values of the enums have.
        indicators: the enum that filters name figures by.
        sorts: the enum that sort orders name them by.
        sort_field: the field of the request that does.
        costly: names of figures that take long to find out.
    """

    figures: Mapping[str, Figure]
    indicators: str
    sorts: str = ""
    sort_field: str = "sortType"
    costly: Collection[str] = ()

    @cached_property
    def _of_indicators(self) -> dict[int, Figure]:
        return _numbered(self.indicators, self.figures)

    @cached_property
    def _of_sorts(self) -> dict[int, Figure]:
        return _numbered(self.sorts, self.figures)

    def parted(self, filters: Sequence[Any]) -> tuple[list[Any], list[Any]]:
        """The filters that name figures of these rows, and the others."""
        own = [wanted for wanted in filters if wanted.indicatorType in self._of_indicators]
        return own, [wanted for wanted in filters if wanted.indicatorType not in self._of_indicators]

    def is_costly(self, indicator: int) -> bool:
        """Whether a filter's figure takes long to find out."""
        figure = self._of_indicators.get(indicator)
        return any(self.figures[name] is figure for name in self.costly)

    def named(self, filters: Sequence[Any], name: str) -> list[Any]:
        """What the filters want of one figure: their intervals, or their `IndicatorValue`."""
        figure = self.figures[name]
        return [wanted.indicatorValue for wanted in filters if self._of_indicators.get(wanted.indicatorType) is figure]

    def keep(self, rows: Iterable[RowT], filters: Sequence[Any]) -> list[RowT]:
        """The rows that fit all filters, each of them an indicator with an interval, or with an `IndicatorValue`.

        Raises:
            Refusal: a filter names no figure of these rows.
        """
        kept = list(rows)
        for wanted in filters:
            figure = self._of_indicators.get(wanted.indicatorType)
            if figure is None:
                raise _unknown("filterList: indicatorType", wanted.indicatorType, self.indicators)
            accepts = _acceptance(wanted.indicatorValue)
            kept = [row for row in kept if accepts(figure(row))]
        return kept

    def sort_figure(self, sort: int, usual: str) -> Figure:
        """The figure that a request sorts by.

        Args:
            sort: its number; 0 is the usual one.
            usual: the name of that.

        Raises:
            Refusal: there is no such figure.
        """
        figure = self._of_sorts.get(sort) if sort else self.figures[usual]
        if figure is None:
            raise _unknown(self.sort_field, sort, self.sorts)
        return figure

    def sort(self, rows: Iterable[RowT], sort: int, usual: str, *, descending: bool) -> list[RowT]:
        """The rows in the order of a figure, equal ones in the order that they have; see `sort_figure`."""
        return ordered(rows, self.sort_figure(sort, usual), descending)


def _numbered(enum: str, figures: Mapping[str, Figure]) -> dict[int, Figure]:
    head = f"{enum.rpartition('.')[2]}_"
    values = schema.enum_descriptor(enum).values
    named = {value.number: figures.get(value.name.removeprefix(head)) for value in values}
    return {number: figure for number, figure in named.items() if figure is not None}


def _acceptance(wanted: Any) -> Callable[[Any], bool]:
    is_interval = "filterMin" in wanted.DESCRIPTOR.fields_by_name
    return lambda figure: within(wanted, figure) if is_interval else fits(wanted, figure)


def _unknown(field: str, given: int, enum: str) -> Refusal:
    known = ", ".join(
        f"{value.name.rpartition('_')[2]} ({value.number})" for value in schema.enum_descriptor(enum).values
    )
    return Refusal(f"{field} {given} cannot be used here; {enum.rpartition('.')[2]} has {known}")
