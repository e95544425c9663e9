from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from tests.simulator.research.company_kit import US, named, opend, security

CONSENSUS, SUMMARY, CHANGES = "Qot_GetResearchAnalystConsensus", "Qot_GetResearchRatingSummary", "Qot_GetRatingChange"
BY_HOUSE, BY_ANALYST = 1, 2
UPGRADE, DOWNGRADE, NEW = 1, 2, 3
CODES = ["HK.00700", "US.AAPL", "SH.600519"]


def current(code: str, dimension: int = BY_HOUSE) -> list[Any]:
    rows = "analystRatingSummaryList" if dimension == BY_ANALYST else "instRatingSummaryList"
    fields = {"security": security(code), "ratingDimensionType": dimension, "num": 5}
    return [row for page in opend().pages(SUMMARY, rows, **fields) for row in page]


@pytest.mark.parametrize("code", CODES)
def test_the_consensus_sums_up_the_ratings(code: str) -> None:
    consensus = opend().of(CONSENSUS, code)
    ratings = [item for row in current(code) for item in row.ratingItemList]
    targets = [rating.targetPrice for rating in ratings]
    assert consensus.total == len(ratings) > 0
    assert (consensus.lowest, consensus.highest) == (min(targets), max(targets))
    assert consensus.average == pytest.approx(sum(targets) / len(targets), abs=1e-4)
    counts = Counter(rating.rating for rating in ratings)
    parts = {1: "sell", 2: "underperform", 3: "hold", 4: "buy", 5: "strongBuy"}
    for level, field in parts.items():
        assert getattr(consensus, field) == pytest.approx(100 * counts[level] / len(ratings), abs=1e-3)
    assert sum(getattr(consensus, field) for field in parts.values()) == pytest.approx(100, abs=0.01)
    assert min(counts) <= consensus.rating <= max(counts)
    assert consensus.updateTimeStr == max(rating.recommendationDateStr for rating in ratings)


@pytest.mark.parametrize("code", CODES)
def test_targets_lie_around_the_price(code: str) -> None:
    consensus = opend().of(CONSENSUS, code)
    snapshot = opend().ask("Qot_GetSecuritySnapshot", securityList=[security(code)]).snapshotList[0]
    assert consensus.lowest / snapshot.basic.curPrice > 0.4
    assert consensus.highest / snapshot.basic.curPrice < 2.5


def test_ratings_by_analyst_are_those_by_house() -> None:
    by_house = [
        (each.analystUid, each.rating, each.targetPrice) for row in current("HK.00700") for each in row.ratingItemList
    ]
    rows = current("HK.00700", BY_ANALYST)
    assert [(each.analystUid, each.rating, each.targetPrice) for row in rows for each in row.ratingItemList] == by_house
    assert all(row.analystInfo.analystUid == row.ratingItemList[0].analystUid for row in rows)
    assert all(0 < row.analystInfo.numOfStars <= 5 for row in rows)


def test_what_one_house_said_begins_with_what_it_says_now() -> None:
    row = current("US.AAPL")[0]
    detail = opend().of(SUMMARY, "US.AAPL", uid=row.institutionInfo.institutionUid).instRatingDetail
    assert detail.institutionInfo == row.institutionInfo
    assert detail.ratingItemList[0] == row.ratingItemList[0]
    days = [each.recommendationDate for each in detail.ratingItemList]
    assert days == sorted(days, reverse=True)
    analyst = detail.analystInfoList[0].analystUid
    own = opend().of(SUMMARY, "US.AAPL", uid=analyst, ratingDimensionType=BY_ANALYST).analystRatingDetail
    assert list(own.ratingItemList) == list(detail.ratingItemList)


@pytest.mark.parametrize(("fields", "word"), [({"uid": "1"}, "uid '1'"), ({"num": 21}, "num must be from 1 to 20")])
def test_bad_requests_are_refused(fields: dict[str, object], word: str) -> None:
    assert word in opend().refusal(SUMMARY, security=security("HK.00700"), **fields)
    assert "it is an index" in opend().refusal(SUMMARY, security=security("HK.800000"))


def test_small_companies_have_fewer_analysts() -> None:
    large = opend().of(CONSENSUS, "HK.00700").total
    members = opend().ask("Qot_GetPlateSecurity", plate=security("HK.GEM")).staticInfoList
    small = [opend().of(CONSENSUS, f"HK.{each.basic.security.code}").total for each in members[:20]]
    assert sum(small) / len(small) < large / 3


# --- changes


@pytest.mark.parametrize(("kind", "goes"), [(UPGRADE, 1), (DOWNGRADE, -1)])
def test_changes_go_the_way_that_is_asked_for(kind: int, goes: int) -> None:
    rows = opend().ask(CHANGES, market=US, changeType=kind, count=200).dataList
    assert len(rows) > 5
    for row in rows:
        assert row.changeType == kind
        assert (row.rating - row.lastRating) * goes > 0
        assert "2025-05-16" <= row.recommendationDate <= "2025-06-18"
        assert row.lastRecommendationDate < row.recommendationDate
    days = [row.recommendationDate for row in rows]
    assert days == sorted(days, reverse=True)


def test_new_ratings_have_nothing_before_them() -> None:
    rows = opend().ask(CHANGES, market=US, changeType=NEW, count=50).dataList
    assert rows
    assert all(row.lastRating == 0 and not row.HasField("lastTargetPrice") for row in rows)


def test_a_changed_rating_is_the_one_that_the_stock_has() -> None:
    for row in opend().ask(CHANGES, market=US, count=5).dataList:
        ratings = {each.institutionInfo.institutionEnName: each for each in current(f"US.{row.security.code}")}
        now = ratings[row.institutionName].ratingItemList[0]
        assert (now.targetPrice, now.recommendationDateStr) == (row.targetPrice, row.recommendationDate)


def test_changes_come_in_pages() -> None:
    whole = opend().ask(CHANGES, market=US, changeType=DOWNGRADE, count=200)
    pages = list(opend().pages(CHANGES, "dataList", key="nextPage", market=US, changeType=DOWNGRADE, count=30))
    rows = [row for page in pages for row in page]
    assert len(rows) == whole.allCount
    assert [named(row.security) for row in rows][:200] == [named(row.security) for row in whole.dataList]


@pytest.mark.parametrize(
    ("fields", "word"), [({"market": 2}, "market 2"), ({"market": 11, "changeType": 9}, "changeType 9")]
)
def test_bad_requests_for_changes_are_refused(fields: dict[str, object], word: str) -> None:
    assert word in opend().refusal(CHANGES, **fields)
