"""The list of macro-economic indicators, region by region."""

from __future__ import annotations

from datetime import time
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from .fed_path import FED_HOUR
from .macro_series import Indicator, Meetings, Months, Schedule, Weeks


class Region(NamedTuple):
    """A region's economy: its name, time zone and time of releases, and the levels of its main figures."""

    country: str
    zone: str
    clock: time
    inflation: float
    growth: float
    unemployment: float
    rate: float
    scale: float


class Template(NamedTuple):
    """An indicator before it belongs to a region."""

    category: str
    name: str
    unit: str
    schedule: Schedule
    level: float
    swing: float
    decimals: int
    importance: int


REGIONS = {
    "HK": Region("Hong Kong", "Asia/Hong_Kong", time(16, 30), 1.8, 2.5, 3.2, 4.25, 12.0),
    "US": Region("United States", "America/New_York", time(8, 30), 2.9, 2.3, 4.1, 4.0, 70.0),
    "JP": Region("Japan", "Asia/Tokyo", time(8, 50), 2.2, 0.9, 2.6, 0.5, 9.0),
    "SG": Region("Singapore", "Asia/Singapore", time(13, 0), 2.0, 2.8, 2.1, 2.5, 5.0),
    "AU": Region("Australia", "Australia/Sydney", time(11, 30), 2.9, 1.9, 4.0, 3.75, 4.0),
    "CA": Region("Canada", "America/Toronto", time(8, 30), 2.3, 1.6, 6.1, 3.25, 3.0),
    "MY": Region("Malaysia", "Asia/Kuala_Lumpur", time(12, 0), 1.9, 4.6, 3.3, 3.0, 3.5),
    "CN": Region("China", "Asia/Shanghai", time(9, 30), 0.8, 4.9, 5.1, 3.0, 90.0),
}

_MONTHLY = Months(1, 12)
_ONLY_US = (
    Template("Employment", "Nonfarm Payrolls (thousands)", "Value", Months(1, 6), 160, 70, 0, 3),
    Template("Employment", "Initial Jobless Claims (thousands)", "Value", Weeks(), 232, 14, 0, 2),
    Template("Housing", "Housing Starts (millions)", "Value", Months(1, 18), 1.38, 0.08, 2, 2),
    Template("Housing", "Existing Home Sales (millions)", "Value", Months(1, 22), 4.1, 0.2, 2, 1),
    Template("Prices", "PCE Price Index YoY", "Percent", Months(1, 28), 2.6, 0.4, 1, 3),
    Template("Money", "M2 Money Supply YoY", "Percent", Months(1, 24), 4.0, 1.5, 1, 1),
)
_ONLY_CN = (
    Template("Money", "M2 Money Supply YoY", "Percent", Months(1, 11), 7.6, 0.8, 1, 2),
    Template("Money", "New Yuan Loans (billions)", "Value", Months(1, 11), 1200, 500, 1, 2),
    Template("Housing", "House Price Index YoY", "Percent", Months(1, 16), -3.0, 2.0, 1, 2),
)
_EXTRA = {"US": _ONLY_US, "CN": _ONLY_CN}
_DAYS_OF_FIRST_RELEASES = 3


@cache
def indicators() -> dict[int, Indicator]:
    """All indicators by their numbers, in the order in which they are listed."""
    listed = [each for region in REGIONS for each in _of_region(region)]
    return {each.id: each for each in listed}


def of_region(region: str) -> list[Indicator]:
    """The indicators of a region, `MacroRegion` by name."""
    return [each for each in indicators().values() if each.region == region]


def _of_region(code: str) -> list[Indicator]:
    region = REGIONS[code]
    templates = [*_everywhere(region), *_EXTRA.get(code, ())]
    base = (list(REGIONS).index(code) + 1) * 1000
    return [
        _indicator(base + place, code, region, template, region.clock)
        for place, template in enumerate(templates, start=1)
    ] + [_policy_rate(base + 900, code, region)]


def _indicator(number: int, code: str, region: Region, template: Template, clock: time) -> Indicator:
    return Indicator(
        number,
        code,
        template.category,
        f"{region.country} {template.name}",
        template.unit,
        template.schedule,
        clock,
        ZoneInfo(region.zone),
        template.level,
        template.swing,
        template.decimals,
        template.importance,
    )


def _policy_rate(number: int, code: str, region: Region) -> Indicator:
    is_fed = code == "US"
    return Indicator(
        number,
        code,
        "Interest Rates",
        f"{region.country} Interest Rate Decision",
        "Percent",
        Meetings() if is_fed else Months(1, _DAYS_OF_FIRST_RELEASES),
        time(FED_HOUR, 0) if is_fed else region.clock,
        ZoneInfo(region.zone),
        region.rate,
        0.0,
        2,
        3,
        is_policy_rate=True,
    )


def _everywhere(region: Region) -> list[Template]:
    inflation, growth = region.inflation, region.growth
    return [
        Template("Prices", "CPI YoY", "Percent", _MONTHLY, inflation, 0.7, 1, 3),
        Template("Prices", "Core CPI YoY", "Percent", _MONTHLY, inflation - 0.1, 0.5, 1, 3),
        Template("Prices", "PPI YoY", "Percent", Months(1, 13), inflation - 0.5, 1.6, 1, 2),
        Template("Growth", "GDP YoY", "Percent", Months(3, 28), growth, 0.9, 1, 3),
        Template("Growth", "Industrial Production YoY", "Percent", Months(1, 15), growth, 2.2, 1, 2),
        Template("Growth", "Retail Sales YoY", "Percent", Months(1, 16), growth + 1, 1.9, 1, 2),
        Template("Employment", "Unemployment Rate", "Percent", Months(1, 18), region.unemployment, 0.3, 1, 3),
        Template("Sentiment", "Manufacturing PMI", "Index", Months(1, 1), 50.3, 1.6, 1, 2),
        Template("Sentiment", "Services PMI", "Index", Months(1, 3), 52.1, 1.8, 1, 2),
        Template("Sentiment", "Consumer Confidence", "Index", Months(1, 25), 98.0, 6.0, 1, 1),
        Template("Trade", "Balance of Trade (billions)", "Value", Months(1, 9), region.scale * 0.1, region.scale, 1, 2),
        Template("Trade", "Exports YoY", "Percent", Months(1, 9), growth + 1.5, 4.5, 1, 1),
    ]
