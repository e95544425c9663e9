from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.simulator.quotes.desk import PREFIXES, Desk


def search(desk: Desk, keyword: str, **c2s: Any) -> list[Any]:
    return list(desk.ask("Qot_GetSearchQuote", keyword=keyword, **c2s).search_quote_list)


def codes(found: list[Any]) -> list[str]:
    return [f"{PREFIXES[each.market]}.{each.code}" for each in found]


def test_a_code_comes_before_all_else(desk: Desk) -> None:
    found = search(desk, "00700")

    assert codes(found)[0] == "HK.00700"
    assert (found[0].name, found[0].sec_type, found[0].is_watched) == ("Tencent", 3, True)
    assert codes(search(desk, "hk.00700"))[0] == "HK.00700"
    assert codes(search(desk, "v"))[0] == "US.V"


def test_names_are_found_in_both_languages_and_any_case(desk: Desk) -> None:
    assert codes(search(desk, "tencent"))[0] == "HK.00700"
    assert codes(search(desk, "腾讯"))[0] == "HK.00700"
    assert "US.AAPL" in codes(search(desk, "APPLE"))


def test_what_nobody_has_asked_to_watch_is_not_watched(desk: Desk) -> None:
    assert not search(desk, "US.IBM")[0].is_watched


def test_nothing_is_found_where_nothing_fits(desk: Desk) -> None:
    assert search(desk, "no such name anywhere") == []


@settings(max_examples=15, deadline=None)
@given(keyword=st.sampled_from(["00", "bank", "a", "科技", "ETF", "main", "1"]), count=st.integers(1, 40))
def test_results_contain_the_keyword_and_are_no_more_than_asked(desk: Desk, keyword: str, count: int) -> None:
    found = search(desk, keyword, max_count=count)

    assert codes(found) == codes(search(desk, keyword, max_count=40))[:count] != []
    for code in codes(found):
        instrument = desk.find(code)
        assert keyword.lower() in f"{code} {instrument.name} {instrument.chinese_name}".lower()


def test_ten_are_enough_where_the_request_does_not_say(desk: Desk) -> None:
    assert len(search(desk, "a")) == 10


def test_bad_requests_are_refused(desk: Desk) -> None:
    assert desk.refusal("Qot_GetSearchQuote", keyword="  ") == "keyword is empty"
    assert desk.refusal("Qot_GetSearchQuote", keyword="a", max_count=0) == "max_count must be 1 or above, not 0"
