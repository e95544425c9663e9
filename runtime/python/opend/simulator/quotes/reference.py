"""The rooms of reference data: all quote protocols that need no subscription."""

from __future__ import annotations

from opend.simulator.market.instruments import Instrument, Key
from opend.simulator.market.market import Market
from opend.simulator.quotes.code_changes import CodeChanges
from opend.simulator.quotes.filter_candidates import Sources
from opend.simulator.quotes.flows import CapitalFlows
from opend.simulator.quotes.futures import Futures
from opend.simulator.quotes.ipos import Ipos
from opend.simulator.quotes.option_chains import OptionChains
from opend.simulator.quotes.plates import Plates
from opend.simulator.quotes.rehab import Rehabs
from opend.simulator.quotes.reminders import PriceReminders
from opend.simulator.quotes.search import Search
from opend.simulator.quotes.snapshots import Snapshots
from opend.simulator.quotes.states import MarketStates
from opend.simulator.quotes.static import StaticData
from opend.simulator.quotes.stock_filter import StockFilter
from opend.simulator.quotes.trade_dates import TradingDays
from opend.simulator.quotes.user_lists import UserLists
from opend.simulator.quotes.warrants import WarrantFinder
from opend.simulator.quotes.watchlist import Watchlist
from opend.simulator.room import Outbox, Room
from opend.simulator.shares import Survey


def first_watchlist(market: Market) -> Watchlist:
    """The watchlist that the user begins with."""

    def find(key: Key) -> Instrument | None:
        return market.universe.find(*key)

    return Watchlist(find)


def reference_rooms(survey: Survey, watchlist: Watchlist, outbox: Outbox) -> list[Room]:
    """Make these rooms.

    Args:
        survey: knows how stocks stand.
        watchlist: what the user watches.
        outbox: where price reminders go.
    """
    market = survey.market
    return [
        MarketStates(market),
        TradingDays(market),
        StaticData(market),
        Snapshots(survey),
        Plates(market),
        Futures(market),
        OptionChains(market),
        WarrantFinder(market),
        StockFilter(Sources(survey)),
        Rehabs(market),
        CapitalFlows(market),
        Ipos(market),
        CodeChanges(market),
        UserLists(market, watchlist),
        Search(market, watchlist),
        PriceReminders(market, outbox),
    ]
