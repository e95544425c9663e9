"""Protocols of the economy: macro-economic indicators, their calendar, and the Federal Reserve's rates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, check_range, day_text, parse_day, parse_days, time_text

from .fed_path import FED_HOUR, NEW_YORK, PARTICIPANTS, STEP
from .macro_catalog import REGIONS, indicators, of_region
from .macro_series import Economy, Indicator, Release
from .selection import asked_count, page

if TYPE_CHECKING:
    from opend.simulator.market.market import Market

_REGION = "Qot_GetMacroIndicatorList.MacroRegion"
_UNIT = "Qot_GetMacroIndicatorHistory.MacroDataUnitType"
_IMPORTANCE = "Qot_GetEconomicCalendar.Importance"

# Which region's releases matter to a market.
_REGIONS_OF_MARKETS = {
    "HK_Security": "HK",
    "HK_Future": "HK",
    "US_Security": "US",
    "CNSH_Security": "CN",
    "CNSZ_Security": "CN",
    "SG_Security": "SG",
    "JP_Security": "JP",
    "AU_Security": "AU",
    "CA_Security": "CA",
    "MY_Security": "MY",
}
_USUAL_HISTORY, _MOST_HISTORY = 100, 1000
_USUAL_PAGE, _MOST_ON_A_PAGE = 50, 100
_MEETINGS_AHEAD = 8


class Macro(Room):
    """Answers from a simulated economy; see `macro_series`."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self._economy = Economy(market.seed)

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetMacroIndicatorList", self._list)
        responder.register("Qot_GetMacroIndicatorHistory", self._history)
        responder.register("Qot_GetEconomicCalendar", self._calendar)
        responder.register("Qot_GetFedWatchTargetRate", self._target_rate)
        responder.register("Qot_GetFedWatchDotPlot", self._dot_plot)

    # --- indicators

    def _list(self, call: Call) -> Any:
        region = check_enum("region", call.request.c2s.region, _REGION)  # type: ignore[attr-defined]
        listed = of_region(next(code for code in REGIONS if number(_REGION, code) == region))
        categories = dict.fromkeys(each.category for each in listed)
        return success(call, {"indicatorList": [_category(name, listed) for name in categories]})

    def _history(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        indicator = indicators().get(c2s.indicatorId)
        if indicator is None:
            raise Refusal(f"indicatorId {c2s.indicatorId} is unknown: GetMacroIndicatorList gives those there are")
        count = c2s.maxCount if c2s.HasField("maxCount") else _USUAL_HISTORY
        check_range("maxCount", count, 1, _MOST_HISTORY)
        today = self._today(indicator.zone)
        last = min(parse_day("time", c2s.time), today) if c2s.time else today
        releases = self._releases_until(indicator, last, count)
        points = [self._point(indicator, release) for release in releases]
        return success(call, {"indicatorId": indicator.id, "dataList": points})

    def _releases_until(self, indicator: Indicator, last: date, count: int) -> list[Release]:
        """The releases that are out, newest first."""
        index = indicator.last_index(last)
        if not self._is_out(indicator.release(index)):
            index -= 1
        return [indicator.release(each) for each in range(index, index - count, -1)]

    def _point(self, indicator: Indicator, release: Release) -> dict[str, Any]:
        return {
            "dataTime": day_text(release.about),
            "releaseTime": time_text(release.moment),
            "value": self._economy.value(indicator, release.number),
            "predictValue": self._economy.forecast(indicator, release.number),
            "previousValue": self._economy.value(indicator, release.number - 1),
            "unitType": number(_UNIT, indicator.unit),
        }

    # --- the calendar

    def _calendar(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        first, last = parse_days(c2s.beginDate, c2s.endDate or c2s.beginDate, names=("beginDate", "endDate"))
        wanted = [each for each in _of_markets(c2s.marketList) if _is_important(each, c2s.importance)]
        dated = [(release, each) for each in wanted for release in each.releases(first, last)]
        dated.sort(key=lambda pair: (pair[0].moment, pair[1].id))
        shown, following = page(dated, c2s.nextPage, asked_count(c2s, _USUAL_PAGE, _MOST_ON_A_PAGE))
        items = [self._calendar_item(indicator, release) for release, indicator in shown]
        return success(call, {"itemList": items, "nextPage": following, "hasMore": following is not None})

    def _calendar_item(self, indicator: Indicator, release: Release) -> dict[str, Any]:
        value = self._economy.value
        return {
            "title": indicator.name,
            "timestamp": release.moment.timestamp(),
            "country": REGIONS[indicator.region].country,
            "star": indicator.importance,
            "previous": _text(indicator, value(indicator, release.number - 1)),
            "consensus": _text(indicator, self._economy.forecast(indicator, release.number)),
            "actual": _text(indicator, value(indicator, release.number)) if self._is_out(release) else None,
        }

    # --- the Federal Reserve

    def _target_rate(self, call: Call) -> Any:
        outlook = self._economy.fed.expected(self._decided_until(), _MEETINGS_AHEAD)
        return success(call, {"meetingList": [_meeting(day, chances) for day, chances in outlook]})

    def _dot_plot(self, call: Call) -> Any:
        fed, day = self._economy.fed, self._decided_until()
        years = [_year(year, dots) for year, dots in fed.projections(day).items()]
        return success(call, {"yearList": years, "currentRate": _middle(fed.level(fed.last_meeting(day)))})

    def _decided_until(self) -> date:
        """The last day whose decision, if there was a meeting, is out by now."""
        return datetime.fromtimestamp(self._market.now() - FED_HOUR * 3600, NEW_YORK).date()

    def _today(self, zone: ZoneInfo) -> date:
        return datetime.fromtimestamp(self._market.now(), zone).date()

    def _is_out(self, release: Release) -> bool:
        return release.moment.timestamp() <= self._market.now()


def _category(name: str, listed: Iterable[Indicator]) -> dict[str, Any]:
    own = [{"indicatorId": each.id, "name": each.name} for each in listed if each.category == name]
    return {"categoryName": name, "indicatorList": own}


def _of_markets(markets: Sequence[int]) -> list[Indicator]:
    for market in markets:
        check_enum("marketList", market, "Qot_Common.QotMarket")
    known = {number("Qot_Common.QotMarket", name): region for name, region in _REGIONS_OF_MARKETS.items()}
    regions = {known[market] for market in markets if market in known}
    return [each for each in indicators().values() if not markets or each.region in regions]


def _is_important(indicator: Indicator, importance: int) -> bool:
    check_enum("importance", importance, _IMPORTANCE, allow_zero=True)
    return importance in (number(_IMPORTANCE, "All"), indicator.importance)


def _text(indicator: Indicator, value: float) -> str:
    return f"{value:.{indicator.decimals}f}{'%' if indicator.unit == 'Percent' else ''}"


def _meeting(day: date, chances: dict[int, float]) -> dict[str, Any]:
    percents = _percents(chances)
    rates = [{"targetRange": _range(level), "probability": percents[level]} for level in sorted(percents)]
    return {"meetingDate": day_text(day), "targetRateList": rates}


def _percents(chances: dict[int, float]) -> dict[int, float]:
    """Chances in percent, rounded to a tenth; those that round to nothing go to the likeliest, so that all add up."""
    rounded = {level: round(chance * 1000) for level, chance in chances.items()}
    likeliest = max(rounded, key=lambda level: (rounded[level], -level))
    rounded[likeliest] += 1000 - sum(rounded.values())
    return {level: share / 10 for level, share in rounded.items() if share}


def _range(level: int) -> str:
    return f"{level * STEP:.2f}-{(level + 1) * STEP:.2f}"


def _middle(level: int) -> float:
    return (level + 0.5) * STEP


def _year(year: int, dots: Sequence[int]) -> dict[str, Any]:
    median = dots[PARTICIPANTS // 2]
    groups = [
        {"rate": _middle(level), "voteCount": dots.count(level), "isMedian": level == median}
        for level in sorted(set(dots))
    ]
    return {"year": year, "dotList": groups, "medianRate": _middle(median)}
