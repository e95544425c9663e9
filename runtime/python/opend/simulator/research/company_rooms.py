"""The rooms that answer from companies: their figures, holders, analysts, news and the like."""

from __future__ import annotations

from opend.simulator.room import Room
from opend.simulator.shares import Survey

from .analysts import Analysts
from .ark import ArkFunds
from .ark_book import ArkBook
from .brokers import TopBrokers
from .companies import Companies
from .company_signs import CompanySigns
from .corporate_actions import CorporateActions
from .earnings import Earnings
from .fair_values import FairValueBook
from .financials import Financials
from .headlines import Newsroom
from .holders import Shareholders
from .holding_changes import HoldingChanges
from .industrial import IndustrialChains
from .insider_book import InsiderBook
from .insiders import Insiders
from .institutions import Institutions
from .leaders import Leaders
from .morningstar import FairValues
from .multiples import Multiples
from .news import News
from .ownership import Ownership
from .plate_valuation import PlateValuations
from .portfolios import Portfolios
from .rating_book import RatingBook
from .rating_changes import RatingChanges
from .short_interest import ShortSelling
from .skills import Skills
from .underlyings import OptionDesk
from .valuation import Valuations


def company_rooms(survey: Survey, desk: OptionDesk) -> list[Room]:
    """All rooms that answer from companies.

    Args:
        survey: knows how stocks stand.
        desk: knows how their options stand.
    """
    market = survey.market
    multiples, ratings = Multiples(survey), RatingBook(market)
    return [
        *_ownership(survey),
        Financials(market),
        Earnings(market),
        Analysts(market, ratings),
        RatingChanges(market, ratings),
        FairValues(market, FairValueBook(survey)),
        Valuations(survey, multiples),
        PlateValuations(survey, multiples),
        CorporateActions(market),
        IndustrialChains(survey),
        ShortSelling(market),
        TopBrokers(market),
        News(market, Newsroom(market, ratings)),
        Skills(market, CompanySigns(desk, multiples)),
    ]


def _ownership(survey: Survey) -> list[Room]:
    """Those that tell who holds and leads companies."""
    market = survey.market
    leaders = Leaders(market.seed)
    insiders = InsiderBook(market, leaders)
    ownership = Ownership(market.seed, insiders)
    return [
        Companies(market, leaders),
        Insiders(market, insiders),
        Shareholders(market, ownership),
        HoldingChanges(market, ownership, insiders),
        Institutions(market, Portfolios(market)),
        ArkFunds(market, ArkBook(market)),
    ]
