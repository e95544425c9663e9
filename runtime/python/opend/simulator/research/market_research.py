"""The rooms of research about markets: screens, ranks, options, calendars, the economy and event contracts."""

from __future__ import annotations

from opend.simulator.room import Outbox, Room

from .calendars import Calendars, OwnLists
from .company_ranks import CompanyRanks
from .earnings_rank import EarningsRank
from .event_combos import EventCombos
from .event_lists import EventLists
from .headlines import Newsroom
from .heat_map import HeatMap
from .macro import Macro
from .option_event_alerts import OptionEventAlerts
from .option_events import OptionEvents
from .option_quotes import OptionQuotes
from .option_ranks import OptionRanks
from .option_screen import OptionScreen
from .option_screeners import OptionScreeners
from .option_statistics import OptionStatistics
from .option_strategies import OptionStrategies
from .rating_book import RatingBook
from .session_ranks import SessionRanks
from .short_rank import ShortRank
from .stock_screen import StockScreen
from .underlyings import OptionDesk
from .unusual_trades import UnusualTrades
from .warrant_screen import WarrantScreen


def market_research(desk: OptionDesk, outbox: Outbox, lists: OwnLists) -> list[Room]:
    """All of them.

    Args:
        desk: knows how stocks and their options stand.
        outbox: where pushes go.
        lists: the user's own.
    """
    survey, market, trades = desk.survey, desk.market, UnusualTrades(desk)
    return [
        StockScreen(desk),
        OptionScreen(desk),
        WarrantScreen(market),
        OptionQuotes(desk),
        OptionStrategies(desk),
        OptionStatistics(desk),
        OptionRanks(desk),
        OptionScreeners(desk),
        OptionEvents(trades),
        OptionEventAlerts(trades, outbox, lists.watched),
        Calendars(desk, lists),
        Macro(market),
        SessionRanks(survey),
        CompanyRanks(survey, Newsroom(market, RatingBook(market))),
        EarningsRank(survey),
        ShortRank(survey),
        HeatMap(survey),
        EventLists(market),
        EventCombos(market),
    ]
