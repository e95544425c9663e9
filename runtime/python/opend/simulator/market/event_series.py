"""Series of event contracts: which questions recur, how often, and what can be answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum, IntEnum
from functools import cache


class Frequency(IntEnum):
    """`Qot_Common.EC_Frequency`, as far as it is simulated."""

    ANNUAL = 1
    MONTHLY = 2
    WEEKLY = 3
    DAILY = 4
    ONE_OFF = 7


class Question(Enum):
    """How an event's contracts divide what can happen."""

    ABOVE = "above"  # a number ends above each of some thresholds
    BETWEEN = "between"  # a number ends in one of some ranges
    CHOICE = "choice"  # one of some names comes true
    GAME = "game"  # one of two teams wins
    MATCH = "match"  # one of two teams wins, or nobody


@dataclass(frozen=True)
class Category:
    """A category of series and its tags."""

    code: str
    name: str
    tags: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Series:
    """A question that is asked again and again.

    Attributes:
        title: of its events; `{day}` stands for the day, `{home}` and `{away}` for teams.
        level: the number that thresholds lie around, or the key of the security that tells it.
        step: between thresholds; of prices as a part of the level.
        day: on which events end: of the week (0 is Monday), of the month, or as 100 * month + day; of daily events 1
            where there are none on weekends.
        games: how many events end on the same day.
        names: of choices or teams, each with a code in front.
        competition, scope: of sports.
        milestone: `Qot_Common.EC_MilestoneType` of its games; 0 where there are none.
    """

    code: str
    name: str
    category: str
    tags: tuple[str, ...]
    frequency: Frequency
    question: Question
    title: str
    level: float | str = 0.0
    step: float = 1.0
    unit: str = ""
    day: int = 0
    games: int = 1
    names: tuple[tuple[str, str], ...] = ()
    competition: str = ""
    scope: str = ""
    milestone: int = 0

    @property
    def days_open(self) -> int:
        """How long an event's contracts are traded."""
        if self.milestone:
            return 6
        return {
            Frequency.DAILY: 3,
            Frequency.WEEKLY: 12,
            Frequency.MONTHLY: 60,
            Frequency.ANNUAL: 300,
            Frequency.ONE_OFF: 1800,
        }[self.frequency]

    def ends_on(self, day: date) -> bool:
        """Whether events of the series end on a day."""
        if self.frequency is Frequency.DAILY:
            return not self.day or day.weekday() < _SATURDAY
        if self.frequency is Frequency.WEEKLY:
            return day.weekday() == self.day
        if self.frequency is Frequency.MONTHLY:
            return day.day == self.day
        if self.frequency is Frequency.ONE_OFF:
            return day == date(2028, self.day // 100, self.day % 100)
        return day.month * 100 + day.day == self.day


_SATURDAY = 5

# What can come true: a code in front of each name.
_NAMES = {
    "baseball": """
NYY New York Yankees; LAD Los Angeles D; BOS Boston; CHC Chicago C; HOU Houston; ATL Atlanta; SEA Seattle; TOR Toronto;
PHI Philadelphia; SD San Diego; SF San Francisco; DET Detroit
""",
    "basketball": """
LAL Los Angeles L; BOS Boston; GSW Golden State; NYK New York; DEN Denver; MIL Milwaukee; OKC Oklahoma City; DAL Dallas;
MIA Miami; PHX Phoenix
""",
    "football": """
KC Kansas City; BUF Buffalo; PHI Philadelphia; SF San Francisco; DAL Dallas; BAL Baltimore; DET Detroit; GB Green Bay;
MIA Miami; CIN Cincinnati
""",
    "soccer": """
ARS Arsenal; MCI Manchester City; LFC Liverpool; CHE Chelsea; MUN Manchester United; TOT Tottenham; NEW Newcastle;
AVL Aston Villa
""",
    "rates": "H0 No change; C25 Cut by 25 bps; C50 Cut by more than 25 bps; H25 Hike by 25 bps",
    "parties": "D Democratic party; R Republican party",
    "yes": "Y Yes",
    "films": "A The Long Harbour; B Northern Lights; C Paper Moons; D A Winter's Ledger; E Saltwater",
    "songs": "A Glass Rivers; B Slow Sunday; C Neon Orchard; D Hold the Line Again",
}

# Code, competition, tag, frequency, question, day, events a day, scope, kind of milestone, names.
_SPORTS = """
MLBGAME|Pro Baseball|BASEBALL|DAILY|GAME|0|4|Games|5|baseball
NBAGAME|Pro Basketball|BASKETBALL|DAILY|GAME|0|3|Games|2|basketball
NFLGAME|Pro Football|FOOTBALL|WEEKLY|GAME|6|4|Games|1|football
EPLGAME|Premier League|SOCCER|WEEKLY|MATCH|5|3|Games|3|soccer
MLBCHAMP|Pro Baseball|BASEBALL|ANNUAL|CHOICE|1105|1|Futures|0|baseball
NBACHAMP|Pro Basketball|BASKETBALL|ANNUAL|CHOICE|620|1|Futures|0|basketball
NFLCHAMP|Pro Football|FOOTBALL|ANNUAL|CHOICE|209|1|Futures|0|football
EPLCHAMP|Premier League|SOCCER|ANNUAL|CHOICE|525|1|Futures|0|soccer
"""

# Code, name, category, tag, frequency, question, day, names, title.
_NAMED = """
FEDDECISION|Fed Decision|ECONOMICS|FED|MONTHLY|CHOICE|18|rates|Fed decision in {day:%B %Y}?
RECESSION|Recession|ECONOMICS|GROWTH|ANNUAL|CHOICE|1231|yes|US recession in {day:%Y}?
HOUSE|House|POLITICS|ELECTIONS|ONE_OFF|CHOICE|1107|parties|Which party wins the House?
PRES|President|POLITICS|ELECTIONS|ONE_OFF|CHOICE|1107|parties|Which party wins the presidency?
SHUTDOWN|Government Shutdown|POLITICS|CONGRESS|ANNUAL|CHOICE|1001|yes|Government shutdown by {day:%B %d, %Y}?
BESTPICTURE|Best Picture|ENTERTAINMENT|MOVIES|ANNUAL|CHOICE|302|films|Best picture of {day:%Y}?
TOPSONG|Top Song|ENTERTAINMENT|MUSIC|WEEKLY|CHOICE|5|songs|Top song of the week of {day:%B %d}?
"""

# Code, name, category, tag, frequency, question, level, step, unit, day, title. A level with dots is a security's.
_NUMBERS = """
CPI|CPI|ECONOMICS|INFLATION|MONTHLY|ABOVE|0.2|0.1|%|12|CPI in {day:%B %Y}?
CPIYOY|Inflation|ECONOMICS|INFLATION|MONTHLY|ABOVE|2.6|0.1|%|12|Inflation of the year to {day:%B %Y}?
PAYROLLS|Payrolls|ECONOMICS|JOBS|MONTHLY|ABOVE|130000|25000||5|Jobs added in {day:%B %Y}?
U3|Unemployment|ECONOMICS|JOBS|MONTHLY|ABOVE|4.2|0.1|%|5|Unemployment in {day:%B %Y}?
GASW|Gas Prices|ECONOMICS|ENERGY|WEEKLY|ABOVE|3.2|0.03| USD|0|US gas price on {day:%B %d}?
INXD|S&P 500 Daily|FINANCIALS|INDICES|DAILY|ABOVE|US..SPX|0.004||1|S&P 500 at close on {day:%B %d}?
INXDR|S&P 500 Range|FINANCIALS|INDICES|DAILY|BETWEEN|US..SPX|0.004||1|S&P 500 range on {day:%B %d}?
NASDAQW|NASDAQ 100 Weekly|FINANCIALS|INDICES|WEEKLY|ABOVE|US..NDX|0.008||4|NASDAQ 100 on {day:%B %d}?
WTIW|Oil Weekly|FINANCIALS|COMMODITIES|WEEKLY|ABOVE|US..WTI|0.015||4|WTI oil on {day:%B %d}?
GOLDM|Gold Monthly|FINANCIALS|COMMODITIES|MONTHLY|ABOVE|US..GC|0.02||28|Gold on {day:%B %d}?
BTCD|Bitcoin Daily|CRYPTO|BITCOIN|DAILY|ABOVE|US..BTC|0.012||0|Bitcoin price on {day:%B %d}?
BTCW|Bitcoin Weekly|CRYPTO|BITCOIN|WEEKLY|BETWEEN|US..BTC|0.03||4|Bitcoin range on {day:%B %d}?
HIGHNY|Highest Temperature in New York|CLIMATE|DAILY TEMPERATURE|DAILY|BETWEEN|64|2|°|0|New York high on {day:%B %d}?
HIGHCHI|Highest Temperature in Chicago|CLIMATE|DAILY TEMPERATURE|DAILY|BETWEEN|60|2|°|0|Chicago high on {day:%B %d}?
RAINNYM|Rain in New York|CLIMATE|RAIN|MONTHLY|ABOVE|3.8|0.5| inches|28|Rain in New York in {day:%B %Y}?
TSAW|Air Travellers|FINANCIALS|COMPANIES|WEEKLY|ABOVE|2.75|0.05| million|6|Air travellers a day to {day:%B %d}?
"""
_CATEGORIES = {
    "SPORTS": "Sports",
    "ECONOMICS": "Economics",
    "FINANCIALS": "Financials",
    "CRYPTO": "Crypto",
    "POLITICS": "Politics",
    "CLIMATE": "Climate and Weather",
    "ENTERTAINMENT": "Entertainment",
}


@cache
def all_series() -> dict[str, Series]:
    """All series by code, always in the same order."""
    readers = ((_SPORTS, _sports), (_NAMED, _named), (_NUMBERS, _number))
    found = [reader(line.split("|")) for table, reader in readers for line in table.strip().splitlines()]
    return {series.code: series for series in found}


@cache
def categories() -> tuple[Category, ...]:
    """The categories of all series, each with its series' tags."""
    return tuple(Category(code, name, _tags(code)) for code, name in _CATEGORIES.items())


def _tags(category: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for each in all_series().values() if each.category == category for tag in each.tags))


def _sports(fields: list[str]) -> Series:
    code, competition, tag, frequency, question, day, games, scope, milestone, names = fields
    is_game = Question[question] is not Question.CHOICE
    return Series(
        code=code,
        name=f"{competition} {'Game' if is_game else 'Champion'}",
        category="SPORTS",
        tags=(tag,),
        frequency=Frequency[frequency],
        question=Question[question],
        title="{away} at {home}: winner?" if is_game else f"{competition} champion of {{day:%Y}}?",
        day=int(day),
        games=int(games),
        names=_names(names),
        competition=competition,
        scope=scope,
        milestone=int(milestone),
    )


def _named(fields: list[str]) -> Series:
    code, name, category, tag, frequency, question, day, names, title = fields
    return Series(
        code=code,
        name=name,
        category=category,
        tags=(tag,),
        frequency=Frequency[frequency],
        question=Question[question],
        title=title,
        day=int(day),
        names=_names(names),
    )


def _number(fields: list[str]) -> Series:
    code, name, category, tag, frequency, question, level, step, unit, day, title = fields
    return Series(
        code=code,
        name=name,
        category=category,
        tags=(tag,),
        frequency=Frequency[frequency],
        question=Question[question],
        title=title,
        level=level if "." in level and not level.replace(".", "").isdecimal() else float(level),
        step=float(step),
        unit=unit,
        day=int(day),
    )


def _names(key: str) -> tuple[tuple[str, str], ...]:
    parts = (part.split(maxsplit=1) for part in _NAMES[key].split(";"))
    return tuple((code, name.strip()) for code, name in parts)
