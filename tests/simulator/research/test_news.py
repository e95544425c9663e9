from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import opend, security

SEARCH = "Qot_GetSearchNews"
ALL, NEWS, NOTICE, RATING = range(4)


def found(keyword: str, **fields: Any) -> list[Any]:
    return list(opend().ask(SEARCH, keyword=keyword, **fields).search_news_list)


@pytest.mark.parametrize("keyword", ["00700", "HK.00700", "tencent", "腾讯控股"])
def test_a_security_is_found_by_code_and_name(keyword: str) -> None:
    rows = found(keyword)
    assert rows
    assert all(list(row.related_securities) == ["HK.00700"] and "Tencent" in row.title for row in rows)


def test_news_come_the_newest_first_and_none_of_the_future() -> None:
    rows = found("Tencent", max_count=100)
    times = [row.publish_time for row in rows]
    assert times == sorted(times, reverse=True)
    assert "2025-04-1" < times[-1] <= times[0] <= "2025-06-18 10:00:00"
    assert len({row.url for row in rows}) == len(rows)
    assert all(row.url.startswith("https://example.com/") for row in rows)


@pytest.mark.parametrize("kind", [NEWS, NOTICE, RATING])
def test_only_the_asked_kind_is_found(kind: int) -> None:
    every = found("Tencent", max_count=100)
    assert found("Tencent", max_count=100, news_sub_type=kind) == [row for row in every if row.news_sub_type == kind]


def test_as_many_come_as_are_asked_for() -> None:
    every = found("Tencent", max_count=100)
    assert found("Tencent", max_count=3) == every[:3]
    assert found("Tencent") == every[:10]


def test_news_of_ratings_are_the_ratings() -> None:
    told = {row.title for row in found("Tencent", max_count=100, news_sub_type=RATING)}
    for row in opend().of("Qot_GetResearchRatingSummary", "HK.00700").instRatingSummaryList[:4]:
        target = row.ratingItemList[0].targetPrice
        house = row.institutionInfo.institutionEnName
        assert any(title.startswith(house) and title.endswith(f"target HKD {target:g}") for title in told)


def test_news_of_moves_are_the_moves() -> None:
    rows = found("Tencent", max_count=100, news_sub_type=NEWS)
    assert rows
    for row in rows[:5]:
        day = row.publish_time[:10]
        reply = opend().ask(
            "Qot_RequestHistoryKL",
            security=security("HK.00700"),
            klType=2,
            rehabType=0,
            beginTime=day,
            endTime=day,
            maxAckKLNum=5,
        )
        change = 100 * (reply.klList[0].closePrice / reply.klList[0].lastClosePrice - 1)
        assert f" {abs(change):.1f}%" in row.title
        assert any(word in row.title for word in (("rises", "gains") if change > 0 else ("falls", "loses")))


def test_other_words_are_looked_for_in_headlines() -> None:
    rows = found("target", max_count=50)
    assert rows
    assert all("target" in row.title for row in rows)
    assert found("no such word anywhere") == []


@pytest.mark.parametrize(
    ("fields", "word"),
    [
        ({"keyword": " "}, "keyword is empty"),
        ({"keyword": "x", "max_count": 0}, "max_count"),
        ({"keyword": "x", "news_sub_type": 7}, "news_sub_type 7"),
    ],
)
def test_bad_requests_are_refused(fields: dict[str, Any], word: str) -> None:
    assert word in opend().refusal(SEARCH, **fields)
