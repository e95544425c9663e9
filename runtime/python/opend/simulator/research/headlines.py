"""Headlines about companies: what moved their prices, what they announced, and how they are rated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from opend.simulator.market import noise
from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Kind
from opend.simulator.market.market import Market
from opend.simulator.replies import number

from .days import closed_days
from .payouts import payouts
from .periods import quarter_period
from .rating_book import BUY, HOLD, SELL, STRONG_BUY, UNDERPERFORM, RatingBook

NEWS, NOTICE, RATING = 1, 2, 3
"""Of `Qot_GetSearchNews.NewsSubType`."""

_PAST = timedelta(days=60)
_MOVE = 2.0  # percent, from which on a day's change is news
_SOURCES = ("Market Wire", "Harbour Daily", "Trade Courier", "Capital Ledger")
_LEVELS = {SELL: "Sell", UNDERPERFORM: "Underperform", HOLD: "Hold", BUY: "Buy", STRONG_BUY: "Strong Buy"}
_RISES = ("{name} rises {change:.1f}% as buyers return", "{name} gains {change:.1f}% on strong demand")
_FALLS = ("{name} falls {change:.1f}% as sellers prevail", "{name} loses {change:.1f}% in weak trading")
_MOST_VIEWS = 60_000


@dataclass(frozen=True)
class Headline:
    """A piece of news.

    Attributes:
        kind: `NEWS`, `NOTICE` or `RATING`.
        moment: of publication, in seconds since 1970.
    """

    instrument: Instrument
    kind: int
    title: str
    source: str
    moment: float
    views: int

    @property
    def url(self) -> str:
        """Where to read more."""
        return f"https://example.com/news/{self.instrument.id}/{self.kind}/{int(self.moment)}"


class Newsroom:
    """Writes the headlines of the last weeks."""

    def __init__(self, market: Market, ratings: RatingBook) -> None:
        self._market = market
        self._ratings = ratings

    def about(self, instrument: Instrument) -> list[Headline]:
        """Headlines about a security that are out, the newest first."""
        found = [*self._moves(instrument), *self._dividends(instrument)]
        if instrument.kind == Kind.STOCK:
            found += [*self._reports(instrument), *self._opinions(instrument)]
        now = self._market.now()
        since = now - _PAST.total_seconds()
        return sorted(
            (each for each in found if since < each.moment <= now),
            key=lambda each: (each.moment, each.kind),
            reverse=True,
        )

    def _moves(self, instrument: Instrument) -> Iterator[Headline]:
        days = closed_days(self._market, instrument, _PAST)
        if not days:
            return
        kind = number("Qot_Common.KLType", "Day")
        for bar in self._market.bars(instrument, kind, days[-1], days[0]):
            if abs(bar.change_rate) >= _MOVE:
                texts = _RISES if bar.change_rate > 0 else _FALLS
                title = texts[bar.day.toordinal() % len(texts)].format(
                    name=instrument.name, change=abs(bar.change_rate)
                )
                close = self._market.sessions(instrument).regular_hours(bar.day)[1]
                source = _SOURCES[(bar.day.toordinal() + instrument.id) % len(_SOURCES)]
                yield self._headline(instrument, NEWS, title, source, close + 900)

    def _dividends(self, instrument: Instrument) -> Iterator[Headline]:
        for payout in payouts(self._market.seed, self._market, instrument):
            title = f"{instrument.name}: {payout.statement}, ex-date {payout.ex_day}"
            moment = self._moment(instrument, payout.announced, time(17, 30))
            yield self._headline(instrument, NOTICE, title, "Company announcement", moment)

    def _reports(self, instrument: Instrument) -> Iterator[Headline]:
        company = self._market.universe.company(instrument)
        for report in company.reports(self._market.today(instrument))[-2:]:
            figures = company.quarter(report.fiscal_year, report.quarter)
            result = "profit" if figures.net_profit >= 0 else "loss"
            title = (
                f"{instrument.name} reports {quarter_period(report).text}: revenue {_amount(figures.revenue)}, "
                f"net {result} {_amount(abs(figures.net_profit))} {figures.currency}"
            )
            hour = time(7, 30) if report.before_open else time(16, 45)
            moment = self._moment(instrument, report.announced, hour)
            yield self._headline(instrument, NOTICE, title, "Company announcement", moment)

    def _opinions(self, instrument: Instrument) -> Iterator[Headline]:
        for rating in self._ratings.current(instrument, self._market.today(instrument)):
            verb = "starts to cover" if rating.previous is None else "rates"
            title = (
                f"{rating.house.name} {verb} {instrument.name}: {_LEVELS[rating.level]}, "
                f"target {instrument.currency} {rating.target:g}"
            )
            moment = self._moment(instrument, rating.day, time(8, 40))
            yield self._headline(instrument, RATING, title, rating.house.name, moment)

    def _moment(self, instrument: Instrument, day: date, hour: time) -> float:
        return self._market.moment(instrument, datetime.combine(day, hour))

    def _headline(self, instrument: Instrument, kind: int, title: str, source: str, moment: float) -> Headline:
        key = noise.stream(self._market.seed, "views", *instrument.key, kind)
        views = 200 + int(_MOST_VIEWS * noise.uniform(key, index=int(moment)) ** 4)
        return Headline(instrument, kind, title, source, moment, views)


def code_of(instrument: Instrument) -> str:
    """The code of a security as news name it, such as `HK.00700`."""
    return text_of(instrument.key)


def _amount(money: float) -> str:
    """A sum in a few digits."""
    for size, word in ((1e9, "billion"), (1e6, "million")):
        if money >= size:
            return f"{money / size:.2f} {word}"
    return f"{money:,.0f}"
