from __future__ import annotations

from math import prod
from typing import Any

import pytest

from tests.simulator.research.company_kit import MORNING, Opend, opend
from tests.simulator.research.market_kit import by_page

CATEGORIES, COMPETITIONS, SERIES = (
    "Qot_GetEventContractCategory",
    "Qot_FilterCompetition",
    "Qot_GetEventContractSeriesList",
)
EVENTS, CONTRACTS, MILESTONES = (
    "Qot_GetEventContractEventList",
    "Qot_GetEventContract",
    "Qot_GetEventContractMilestoneList",
)
COMBOS, QUOTE = "Qot_GetEventContractComboList", "Qot_GetEventContractComboRfq"
YES, NO = 1, 2


def plain(security: Any) -> dict[str, Any]:
    return {"market": security.market, "code": security.code}


def rows(name: str, field: str, **fields: Any) -> list[Any]:
    return list(by_page(opend(), name, field, "nextPage", **fields))


def categories() -> list[Any]:
    return list(opend().ask(CATEGORIES).categoryList)


def series(**fields: Any) -> list[Any]:
    return list(opend().ask(SERIES, **fields).seriesList)


def events() -> list[Any]:
    return [event for each in series() for event in rows(EVENTS, "eventList", series=plain(each.seriesSecurity))]


def test_series_are_of_categories_and_tags_that_there_are() -> None:
    known = {each.category: set(each.tags) for each in categories()}
    everything = series()
    assert {each.category for each in everything} == set(known)
    assert all(set(each.tags) <= known[each.category] for each in everything)
    of_categories = [each for category in known for each in series(category=category)]
    assert sorted(each.seriesSecurity.code for each in of_categories) == sorted(
        each.seriesSecurity.code for each in everything
    )


def test_a_tag_narrows_series_down() -> None:
    for each in categories():
        for tag in each.tags:
            found = series(category=each.category, tag=tag)
            assert all(tag in one.tags for one in found)


def test_competitions_are_those_of_events() -> None:
    listed = {name for each in opend().ask(COMPETITIONS).tagFilterList for name in each.competitionList}
    told = {event.competition for event in events() if event.competition}
    assert told == listed


def test_events_name_the_series_that_they_are_of() -> None:
    for each in series():
        found = rows(EVENTS, "eventList", series=plain(each.seriesSecurity))
        assert found
        assert {event.seriesSecurity.code for event in found} == {each.seriesSecurity.code}
        assert all(event.category == each.category for event in found)
        assert all(event.startDate < event.endDate for event in found)


def test_states_of_events_add_up_and_agree_with_the_clock() -> None:
    each = max(series(), key=lambda one: len(rows(EVENTS, "eventList", series=plain(one.seriesSecurity))))
    whole = rows(EVENTS, "eventList", series=plain(each.seriesSecurity))
    states = {event.status for event in whole}
    parts = [rows(EVENTS, "eventList", series=plain(each.seriesSecurity), status=status) for status in states]
    assert all({event.status for event in part} == {status} for part, status in zip(parts, states, strict=True))
    assert sorted(event.eventSecurity.code for part in parts for event in part) == sorted(
        event.eventSecurity.code for event in whole
    )


def test_pages_join_to_the_whole() -> None:
    each = max(series(), key=lambda one: len(rows(EVENTS, "eventList", series=plain(one.seriesSecurity))))
    asked = {"series": plain(each.seriesSecurity)}
    assert rows(EVENTS, "eventList", count=2, **asked) == rows(EVENTS, "eventList", **asked)


def test_contracts_name_the_event_that_they_are_of_and_are_quoted() -> None:
    for event in events()[:12]:
        s2c = opend().ask(CONTRACTS, event=plain(event.eventSecurity))
        assert s2c.contractList
        codes = [each.contractSecurity.code for each in s2c.contractList]
        assert len(set(codes)) == len(codes)
        assert {each.eventSecurity.code for each in s2c.contractList} == {event.eventSecurity.code}
        assert {each.contractSecurity.code for each in s2c.recommendContracts} <= set(codes)


def test_of_events_whose_outcomes_exclude_each_other_one_comes_true() -> None:
    settled = 0
    for event in events():
        found = opend().ask(CONTRACTS, event=plain(event.eventSecurity)).contractList
        results = [each.result for each in found if each.result]
        assert all(bool(each.result) == each.HasField("settledTime") for each in found)
        if event.mutuallyExclusive and results:
            assert len(results) == len(found)
            assert results.count("yes") <= 1
            settled += 1
    assert settled


def test_milestones_name_events_that_there_are() -> None:
    known = {event.eventSecurity.code for event in events()}
    found = rows(MILESTONES, "milestoneList")
    assert found
    for each in found:
        related = [one.code for one in each.relatedEventList]
        assert each.primaryEventSecurity.code in related
        assert set(related) <= known
        assert each.startDate <= each.endDate
    event = found[0].relatedEventList[0]
    of_event = rows(MILESTONES, "milestoneList", relatedEvent=plain(event))
    assert of_event == [each for each in found if event.code in [one.code for one in each.relatedEventList]]


def combos() -> list[Any]:
    return rows(COMBOS, "comboEventList")


def quote(*legs: tuple[Any, int]) -> Any:
    asked = [{"security": plain(contract), "side": 1, "qtyRatio": 1, "predSide": side} for contract, side in legs]
    return opend().ask(QUOTE, comboLegList=asked, mvc=opend().ask(COMBOS).mvc)


def test_what_can_be_joined_are_contracts_of_games_that_are_on() -> None:
    found = combos()
    assert len(found) > 2
    competition = found[0].competition
    of_one = rows(COMBOS, "comboEventList", competition=competition)
    assert of_one == [each for each in found if each.competition == competition]
    for each in found[:5]:
        contracts = opend().ask(CONTRACTS, event=plain(each.eventSecurity)).contractList
        assert {one.code for one in each.comboContracts} == {one.contractSecurity.code for one in contracts}


def test_a_combination_is_worth_less_with_every_leg() -> None:
    legs = [(each.comboContracts[0], YES) for each in combos()[:4]]
    quotes = [quote(*legs[:count]) for count in (2, 3, 4)]
    assert all(0 < each.bidPrice < each.askPrice < 1 for each in quotes)
    assert [each.askPrice for each in quotes] == sorted((each.askPrice for each in quotes), reverse=True)
    assert len({each.quoteId for each in quotes}) == 3


def test_both_sides_of_two_games_make_a_whole() -> None:
    first, second = (each.comboContracts[0] for each in combos()[:2])
    middles = [
        (told.bidPrice + told.askPrice) / 2
        for told in (quote((first, one), (second, other)) for one in (YES, NO) for other in (YES, NO))
    ]
    assert sum(middles) == pytest.approx(1, abs=0.06)
    assert prod(middles) > 0


def test_two_simulators_of_a_seed_agree_and_another_seed_does_not() -> None:
    assert Opend(7, MORNING).ask(COMBOS) == opend().ask(COMBOS)
    assert Opend(8, MORNING).ask(COMBOS) != opend().ask(COMBOS)


@pytest.mark.parametrize(
    ("name", "fields", "field"),
    [
        (CATEGORIES, {"category": "Weather on Mars"}, "category"),
        (SERIES, {"tag": "Nothing"}, "tag"),
        (EVENTS, {"series": {"market": 71, "code": "NONE"}}, "series"),
        (CONTRACTS, {"event": {"market": 71, "code": "NONE"}}, "event"),
        (MILESTONES, {"nextPage": "nonsense"}, "nonsense"),
        (QUOTE, {"comboLegList": [], "mvc": "MVC"}, "comboLegList"),
    ],
)
def test_bad_requests_are_refused(name: str, fields: dict[str, Any], field: str) -> None:
    assert field in opend().refusal(name, **fields)


def test_contracts_of_one_event_cannot_be_joined() -> None:
    each = combos()[0]
    legs = [{"security": plain(one), "side": 1, "qtyRatio": 1, "predSide": YES} for one in each.comboContracts[:2]]
    assert "same event" in opend().refusal(QUOTE, comboLegList=legs, mvc="MVC")
    other = combos()[1].comboContracts[0]
    legs[1] = {"security": plain(other), "side": 1, "qtyRatio": 1, "predSide": YES}
    assert "mvc" in opend().refusal(QUOTE, comboLegList=legs, mvc="other")
