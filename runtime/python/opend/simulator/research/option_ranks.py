"""Ranks and lists of single options: the busiest ones, those for sellers, those that expire today."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, OptionTerms
from opend.simulator.market.pricing import CALL, PUT
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, day_text, find_instrument, security_fields

from .columns import Columns
from .option_columns import (
    OPTION_RANK,
    SELLER,
    UNDER_OPTION_RANK,
    UNDER_SELLER,
    ZERO_DTE_CONTRACT,
    greek_fields,
)
from .option_rows import OptionRow
from .option_search import Fits, FitsDay, Reach, busiest, search, with_quotes
from .selection import asked_count, fits, page
from .underlying import Underlying
from .underlyings import OptionDesk

_RANK_REACH = Reach(owners=12, expiries=4, strikes=12, options=1200)
_SELLER_REACH = Reach(owners=12, expiries=5, strikes=12, options=800)
_MOST_QUOTED = 200
_WHOLE_CHAIN = Reach(owners=1, expiries=1, strikes=10_000, options=10_000)
_USUAL_RANKED, _MOST_RANKED = 50, 200
_SELLER = "Qot_OptionCommon.SellerType"
_LEFT_DAYS = "LeftDays"


class OptionRanks(Room):
    """Handlers of ranks and lists of options. They look at what is traded most, not at all options of a market.

    Args:
        desk: knows the underlyings.
    """

    def __init__(self, desk: OptionDesk) -> None:
        self._market = desk.market
        self._desk = desk

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetOptionRank", self._rank)
        responder.register("Qot_GetOptionSellerScreener", self._sellers)
        responder.register("Qot_GetOptionZeroDteContract", self._contracts_of_today)

    # --- the rank

    def _rank(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        day, underlyings = self._desk.on_day(c2s.optionMarket, c2s.tradingDate)
        kept = self._found(underlyings, c2s.filterList, (UNDER_OPTION_RANK, OPTION_RANK), _RANK_REACH)
        ordered = OPTION_RANK.sort(kept, c2s.sortType, "Volume", descending=not c2s.isAsc)
        shown, following = page(ordered, c2s.page, asked_count(c2s, _USUAL_RANKED, _MOST_RANKED))
        answer = {
            "optionMarket": c2s.optionMarket,
            "sortType": c2s.sortType,
            "tradingDate": day_text(day),
            "tradingTimestamp": self._market.sessions(underlyings[0].instrument).midnight(day),
            "rankList": [_rank_fields(row) for row in shown],
            "nextPage": following,
            "allCount": len(ordered),
        }
        return success(call, answer)

    def _found(
        self,
        underlyings: Sequence[Underlying],
        filters: Sequence[Any],
        columns: tuple[Columns, Columns],
        reach: Reach,
        suits: Callable[[Underlying], Fits] | None = None,
    ) -> list[OptionRow]:
        """The options within reach that fit all filters; of too many, those that are traded most are quoted."""
        on_owners, on_options = columns
        own, rest = on_owners.parted(filters)
        rows = search(self._desk, on_owners.keep(underlyings, own), reach, _days(on_options, rest), suits)
        quoted = [each for each in rest if on_options.is_costly(each.indicatorType)]
        kept = on_options.keep(rows, [each for each in rest if each not in quoted])
        return on_options.keep(with_quotes(self._market, busiest(kept, _MOST_QUOTED)), quoted)

    # --- for sellers

    def _sellers(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        underlyings = self._desk.underlyings(c2s.optionMarket)
        is_covered = check_enum("sellerType", c2s.sellerType, _SELLER) == number(_SELLER, "CoveredCall")
        suits = _calls_above if is_covered else _puts_below
        found = self._found(underlyings, c2s.filterList, (UNDER_SELLER, SELLER), _SELLER_REACH, suits)
        kept = [row for row in found if row.days_left > 0]
        ordered = SELLER.sort(kept, c2s.sortType, "AnnualizedReturn", descending=not c2s.isAsc)
        return success(call, {"itemList": [_seller_fields(row) for row in ordered]})

    # --- that expire today

    def _contracts_of_today(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        owner = find_instrument(self._market, c2s.owner)
        underlying = self._desk.this_minute(owner)
        asked = self._market.local(owner, c2s.strikeDateTimestamp).date()
        if asked != underlying.day or asked not in self._market.universe.expiries(owner, asked):
            raise Refusal(f"strikeDateTimestamp: no options on {text_of(owner.key)} expire on {asked} and today")
        rows = with_quotes(self._market, search(self._desk, [underlying], _WHOLE_CHAIN))
        kept = ZERO_DTE_CONTRACT.keep(rows, c2s.filterList)
        if c2s.sortType:
            kept = ZERO_DTE_CONTRACT.sort(kept, c2s.sortType, "Volume", descending=not c2s.isAsc)
        return success(call, {"itemList": [_contract_fields(row) for row in kept]})


def _days(columns: Columns, filters: Sequence[Any]) -> FitsDay:
    """Which expiries fit what filters want of the days that are left."""
    wanted = columns.named(filters, _LEFT_DAYS)
    return lambda _, left: all(fits(each, left) for each in wanted)


def _calls_above(underlying: Underlying) -> Fits:
    return lambda option: _terms(option).kind == CALL and _terms(option).strike > underlying.price


def _puts_below(underlying: Underlying) -> Fits:
    return lambda option: _terms(option).kind == PUT and _terms(option).strike < underlying.price


def _terms(option: Instrument) -> OptionTerms:
    assert isinstance(option.terms, OptionTerms)
    return option.terms


def _rank_fields(row: OptionRow) -> dict[str, Any]:
    return {
        "option": security_fields(row.instrument),
        "name": row.instrument.name,
        "optionType": row.terms.kind,
        "oiIncrement": max(row.open_interest_change, 0),
        "oiDecrement": max(-row.open_interest_change, 0),
        "oiMarketCapIncrement": max(row.open_interest_value_change, 0.0),
        "oiMarketCapDecrement": max(-row.open_interest_value_change, 0.0),
        "volume": row.quote.volume,
        "turnover": row.quote.turnover,
        "openInterest": row.open_interest,
        "openInterestMarketCap": row.open_interest_value,
        "iv": row.iv,
        "optionPrice": row.price,
        "changeRate": row.quote.change_rate,
        "midPrice": row.middle,
        "bidPrice": row.bid.price,
        "bidVolume": row.bid.volume,
        "askPrice": row.ask.price,
        "askVolume": row.ask.volume,
    } | greek_fields(row)


def _seller_fields(row: OptionRow) -> dict[str, Any]:
    return {
        "option": security_fields(row.instrument),
        "name": row.instrument.name,
        "optionType": row.terms.kind,
        "strikePrice": row.strike,
        "strikeTime": day_text(row.terms.expiry),
        "strikeTimestamp": row.expiry_time,
        "leftDays": row.days_left,
        "optionPrice": row.price,
        "stockPrice": row.spot,
        "premium": row.contract_price,
        "otmDegree": row.out_of_the_money,
        "iv": row.iv,
        "intervalReturn": row.seller_return,
        "annualizedReturn": row.yearly(row.seller_return),
        "itmProbability": row.exercise_chance,
        "strikedIntervalReturn": row.seller_return_exercised,
        "strikedAnnualizedReturn": row.yearly(row.seller_return_exercised),
        "owner": security_fields(row.underlying.instrument),
    }


def _contract_fields(row: OptionRow) -> dict[str, Any]:
    return {
        "option": security_fields(row.instrument),
        "name": row.instrument.name,
        "optionType": row.terms.kind,
        "optionPrice": row.price,
        "changeRate": row.quote.change_rate,
        "volume": row.quote.volume,
        "openInterest": row.open_interest,
        "iv": row.iv,
        "buyBreakEvenPoint": row.breakeven,
        "buyToBep": row.to_breakeven,
        "buyProfitProbability": row.profit_chance,
        "sellProfitProbability": row.seller_profit_chance,
    } | greek_fields(row)
