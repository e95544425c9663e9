from __future__ import annotations

import pytest

from tests.simulator.research.company_kit import opend
from tests.simulator.research.market_kit import between
from tests.simulator.research.screen_kit import (
    ANNUAL,
    CN,
    DAYS_CHANGE,
    HAS_OPTION,
    HK,
    IS_AH,
    LISTED_DAYS,
    PRICE,
    PROFIT_GROWTH,
    WATCHLIST,
    ask,
    codes,
    field,
    simple,
    table,
)

# --- conditions


def test_conditions_hold_for_all_rows_and_leave_out_no_other() -> None:
    wanted = [{"simpleProperty": {"name": name}} for name in (PRICE, LISTED_DAYS)]
    everyone = table(retrieve=wanted)
    kept = codes(simple(PRICE, 1, 5), simple(LISTED_DAYS, 3000))
    assert kept == [code for code, (price, days) in everyone.items() if 1 <= price <= 5 and days >= 3000]
    assert 0 < len(kept) < len(everyone)


def test_a_boundary_counts_or_does_not() -> None:
    code, (price,) = next(iter(table(retrieve=[{"simpleProperty": {"name": PRICE}}]).items()))
    bound = {"value": price, "includes": True}
    assert code in codes({"simplePropertyQuery": {"property": {"name": PRICE}, "filterMin": bound}})
    bound["includes"] = False
    assert code not in codes({"simplePropertyQuery": {"property": {"name": PRICE}, "filterMin": bound}})


def test_changes_over_days_on_several_days_in_a_row() -> None:
    query = {"property": {"name": DAYS_CHANGE, "days": 5}, **between(0.0)}
    once = codes({"cumulativePropertyQuery": query})
    thrice = codes({"cumulativePropertyQuery": query | {"continuousPeriod": 3}})
    assert set(thrice) < set(once)
    told = table(retrieve=[{"cumulativeProperty": {"name": DAYS_CHANGE, "days": 5}}])
    assert once == [code for code, (change,) in told.items() if change >= 0]


def test_figures_of_reports_over_years_in_a_row() -> None:
    query = {"property": {"name": PROFIT_GROWTH, "term": ANNUAL}, **between(0.0)}
    once = codes({"financialPropertyQuery": query})
    thrice = codes({"financialPropertyQuery": query | {"continuousPeriod": 3}})
    assert set(thrice) < set(once)
    told = table(retrieve=[{"financialProperty": {"name": PROFIT_GROWTH, "term": ANNUAL}}])
    assert once == [code for code, (growth,) in told.items() if growth >= 0]


def test_an_average_is_over_another_or_below_it() -> None:
    both = [
        set(
            codes(
                {
                    "indicatorPositionalQuery": {
                        "position": each,
                        "period": 11,
                        "firstIndicator": 11,
                        "secondIndicator": 13,
                    }
                }
            )
        )
        for each in (1, 2)
    ]
    averages = [{"indicatorProperty": {"name": name, "period": 11}} for name in (11, 13)]
    told = table(retrieve=averages)
    assert both[0] == {code for code, (fast, slow) in told.items() if fast > slow}
    assert both[1] == {code for code, (fast, slow) in told.items() if fast < slow}


def test_an_indicator_within_an_interval() -> None:
    strength = {"position": 1, "period": 11, "firstIndicator": 52, "intervals": [between(30, 50)]}
    told = table(retrieve=[{"indicatorProperty": {"name": 52, "period": 11}}])
    assert codes({"indicatorPositionalQuery": strength}) == [code for code, (each,) in told.items() if 30 <= each <= 50]


def test_a_pattern_is_there_or_is_not() -> None:
    shown, hidden = (
        codes({"indicatorPatternQuery": {"name": 1, "period": 11, "isMatching": wanted}}) for wanted in (True, False)
    )
    assert sorted(shown + hidden) == sorted(codes())
    averages = [{"indicatorProperty": {"name": name, "period": 11}} for name in (11, 12, 13)]
    told = table(retrieve=averages)
    assert all(told[code] == sorted(told[code], reverse=True) for code in shown)


def test_featured_properties_by_intervals_and_values() -> None:
    told = table(retrieve=[{"featuredProperty": {"name": 5203}}])
    query = {"property": {"name": 5203}, "intervals": [between(0, 0.8), between(1.4)]}
    assert codes({"featuredPropertyQuery": query}) == [
        code for code, (beta,) in told.items() if beta <= 0.8 or beta >= 1.4
    ]
    flagged = table(retrieve=[{"featuredProperty": {"name": 5600}}])
    query = {"property": {"name": 5600}, "valueSet": [1]}
    assert codes({"featuredPropertyQuery": query}) == [code for code, (flag,) in flagged.items() if flag == 1]


def test_plates_indices_and_the_watchlist() -> None:
    plate = opend().ask("Qot_GetPlateSet", market=HK, plateSetType=1).plateInfoList[2].plate
    members = opend().ask("Qot_GetPlateSecurity", plate={"market": HK, "code": plate.code}).staticInfoList
    query = {"plateQuery": {"plateList": [{"plateIdList": [f"HK.{plate.code}"]}]}}
    assert sorted(codes(query, market=HK)) == sorted(each.basic.security.code for each in members)
    ids = [item.stockId for item in ask(market=HK, pageCount=3).dataList]
    items = ask(field(WATCHLIST, 1), market=HK, watchlistStockIds=ids).dataList
    assert [item.stockId for item in items] == ids


def test_stocks_with_options_have_option_figures() -> None:
    with_options = ask(field(HAS_OPTION, 1), market=HK, retrieve=[{"optionProperty": {"name": 1000}}])
    without = ask(field(HAS_OPTION, 0), market=HK, retrieve=[{"optionProperty": {"name": 1000}}])
    assert with_options.allCount > 20
    assert all(len(item.results) == 1 for item in with_options.dataList)
    assert not any(item.results for item in without.dataList)
    assert with_options.allCount + without.allCount == ask(market=HK).allCount


def test_volatility_is_that_of_the_overview_of_underlyings() -> None:
    rows = table(
        field(HAS_OPTION, 1), retrieve=[{"optionProperty": {"name": name}} for name in (1000, 1001)], market=HK
    )
    owners = [{"market": 1, "code": code} for code in rows]
    for told in opend().ask("Qot_GetOptionUnderlyingOverview", ownerList=owners).underlyingDataList:
        assert rows[told.owner.code] == [pytest.approx(told.iv), pytest.approx(told.ivRank)]


def test_companies_listed_twice_are_found_from_either_side() -> None:
    hong_kong = ask(field(IS_AH, 1), market=HK)
    assert hong_kong.allCount > 10
    assert ask(field(IS_AH, 1), market=CN).allCount >= hong_kong.allCount
