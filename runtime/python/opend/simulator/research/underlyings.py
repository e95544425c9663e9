"""The underlyings of options, market by market."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from opend.simulator.market.instruments import Instrument, Key, Kind, QotMarket
from opend.simulator.market.noise import Floats
from opend.simulator.replies import number
from opend.simulator.responder import Refusal
from opend.simulator.securities import check_enum, parse_day
from opend.simulator.shares import Share, Survey

from .option_activity import Activity, ordinary_volume
from .underlying import Underlying
from .volatility import YEAR_DAYS, Volatility

OPTION_MARKET = "Qot_OptionCommon.OptionMarket"

_ONE_DAY = 86_400.0
_GROUPS = {
    "US_Security": (QotMarket.US, (Kind.STOCK, Kind.TRUST)),
    "US_Index": (QotMarket.US, (Kind.INDEX,)),
    "HK_Security": (QotMarket.HK, (Kind.STOCK, Kind.TRUST)),
    "HK_Index": (QotMarket.HK, (Kind.INDEX,)),
}


class OptionDesk:
    """Knows the underlyings of all option markets, and how they stand this minute.

    Args:
        survey: knows the shares of all markets.
    """

    def __init__(self, survey: Survey) -> None:
        self.survey = survey
        self.market = survey.market
        self.volatility = Volatility(self.market)
        self.activity = Activity(self.market.seed)
        self._owners = lru_cache(maxsize=8)(self._found_owners)
        self._past = lru_cache(maxsize=2)(self._found_past)
        self._implied: dict[Key, tuple[date, Floats]] = {}
        self._now: dict[int, tuple[float, list[Underlying]]] = {}

    def owners(self, option_market: int) -> list[Instrument]:
        """The underlyings of a `Qot_OptionCommon.OptionMarket`, those with the busiest options first.

        Raises:
            Refusal: there is no such option market.
        """
        check_enum("optionMarket", option_market, OPTION_MARKET)
        return self._owners(option_market, self.market.now() // _ONE_DAY)

    def _found_owners(self, option_market: int, _: float) -> list[Instrument]:
        market, kinds = next(group for name, group in _GROUPS.items() if number(OPTION_MARKET, name) == option_market)
        found = [each for each in self.market.universe.option_owners(market) if each.kind in kinds]
        return sorted(found, key=lambda owner: (-ordinary_volume(owner) * owner.base_price, owner.code))

    def underlyings(self, option_market: int) -> list[Underlying]:
        """How all of them stand now; the result is kept for a minute."""
        minute = self.market.now() // 60
        known = self._now.get(option_market)
        if known is None or known[0] != minute:
            known = minute, self.standing(self.owners(option_market))
            self._now[option_market] = known
        return known[1]

    def past_implied(self, owner: Instrument, day: date) -> Floats:
        """What options implied at the closes of the year before a trading day; kept until another one is asked for."""
        known = self._implied.get(owner.key)
        if known is None or known[0] != day:
            days = self.volatility.days_until(owner, day, YEAR_DAYS)
            known = self._implied[owner.key] = (day, self.volatility.implied(owner, days[:-1]))
        return known[1]

    def on_day(self, option_market: int, text: str) -> tuple[date, list[Underlying]]:
        """How all of them stand now, or stood at the end of the day that a request names.

        Args:
            option_market: `Qot_OptionCommon.OptionMarket`.
            text: `tradingDate` of a request; empty is now.

        Raises:
            Refusal: there is no such option market, or the day is no trading day of the past.
        """
        owners = self.owners(option_market)
        today = self.today(owners[0])
        day = parse_day("tradingDate", text) if text else today
        if day == today:
            return day, self.underlyings(option_market)
        if day > today or not self.market.sessions(owners[0]).is_trading_day(day):
            raise Refusal(f"tradingDate {text} is no trading day of the past")
        return day, self._past(option_market, day, today)

    def _found_past(self, option_market: int, day: date, _: date) -> list[Underlying]:
        return self.standing(self.owners(option_market), day)

    def standing(self, owners: Sequence[Instrument], day: date | None = None) -> list[Underlying]:
        """How underlyings stand now, or stood at the end of a trading day."""
        if not owners:
            return []
        day = day or self.today(owners[0])
        shares = self.survey.standing(owners, self.moment(owners[0], day))
        return [Underlying(self, share, day) for share in shares]

    def today(self, owner: Instrument) -> date:
        """The last trading day on which options of an underlying have been traded."""
        return self.market.sessions(owner).regular_day_of(self.market.now())

    def moment(self, owner: Instrument, day: date) -> float:
        """The close of a trading day, or now where that is still to come; in seconds since 1970."""
        return min(self.market.sessions(owner).closed_at(day), self.market.now())

    def of_share(self, share: Share) -> Underlying:
        """How the options of a share stand, which is known already."""
        return Underlying(self, share, self.today(share.instrument))

    def one(self, owner: Instrument) -> Underlying:
        """How one underlying stands now."""
        return self.standing([owner])[0]

    def this_minute(self, owner: Instrument) -> Underlying:
        """How one underlying stands in the list of its market, which is kept for a minute."""
        for name, (market, kinds) in _GROUPS.items():
            if owner.market == market and owner.kind in kinds:
                known = self.underlyings(number(OPTION_MARKET, name))
                return next((each for each in known if each.instrument.key == owner.key), None) or self.one(owner)
        return self.one(owner)
