"""The rooms that live on the market, and the market itself."""

from __future__ import annotations

from pathlib import Path

from .exchange.room import ExchangeRoom
from .market.clock import Clock
from .market.market import Market
from .market.pin_file import read_pins
from .quotas import HistoryQuota, Referee, SubscriptionQuota
from .quotes.allowance import Allowance
from .quotes.event_contracts import EventContracts
from .quotes.event_pushes import EventPushes
from .quotes.event_snapshots import EventSnapshots
from .quotes.feed import Feed
from .quotes.history import History
from .quotes.indicators import Indicators
from .quotes.ledger import Ledger
from .quotes.pushes import SecurityPushes
from .quotes.realtime import RealTime
from .quotes.reference import first_watchlist, reference_rooms
from .quotes.sub_info import SubInfo
from .quotes.subscriptions import Subscriptions
from .research.calendars import OwnLists
from .research.company_rooms import company_rooms
from .research.market_research import market_research
from .research.underlyings import OptionDesk
from .room import Outbox, Room
from .settings import Settings
from .shares import Survey


def market_rooms(settings: Settings, clock: Clock, outbox: Outbox, referee: Referee) -> list[Room]:
    """Make a market and all rooms that answer from it.

    Args:
        settings: of this simulated OpenD.
        clock: the market's.
        outbox: where rooms put what they send unasked.
        referee: what becomes of what is beyond a quota.

    Raises:
        ConfigError: the file of pins cannot be read.
    """
    market = Market(settings.seed, clock, None if settings.pins is None else read_pins(Path(settings.pins)))
    survey, watchlist = Survey(market), first_watchlist(market)
    desk, exchange = OptionDesk(survey), ExchangeRoom(settings, market, outbox)
    return [
        *_real_time(market, outbox, SubscriptionQuota(settings.subscription_quota, referee)),
        History(market, HistoryQuota(settings.history_quota, referee)),
        Indicators(market, outbox),
        *reference_rooms(survey, watchlist, outbox),
        *company_rooms(survey, desk),
        *market_research(desk, outbox, OwnLists(watchlist, exchange.held)),
        exchange,
    ]


def _real_time(market: Market, outbox: Outbox, quota: SubscriptionQuota) -> list[Room]:
    """Subscriptions, and all that needs them."""
    ledger = Ledger()
    allowance = Allowance(ledger, quota)
    feed = Feed(market, ledger, outbox, SecurityPushes(market), EventPushes(market))
    return [
        Subscriptions(market, ledger, allowance, feed, outbox),
        SubInfo(ledger, allowance),
        RealTime(market, ledger),
        EventContracts(market, ledger),
        EventSnapshots(market),
        feed,
    ]
