from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from opend.simulator.quotes.ipos import _isin
from tests.simulator.quotes.desk import Desk, code_of, security

TODAY, TOMORROW = "2027-09-07", "2027-09-08"
PARTS = {1: "hkExData", 11: "usExData", 21: "cnExData", 22: "cnExData", 31: "sgExData", 41: "jpExData"}


@pytest.fixture(scope="module")
def busy() -> Iterator[Desk]:
    """A day on which something is to come in every large market."""
    with Desk(f"{TODAY} 10:00:00+08:00") as opened:
        yield opened


def ipos(desk: Desk, market: int) -> list[Any]:
    return list(desk.ask("Qot_GetIpoList", market=market).ipoList)


def test_each_market_tells_what_it_publishes(busy: Desk) -> None:
    for market in (1, 11, 21, 41):
        found = ipos(busy, market)
        assert found, market
        for ipo in found:
            (part,) = [name for name in set(PARTS.values()) if ipo.HasField(name)]
            assert part == PARTS[ipo.basic.security.market]
            assert ipo.basic.name


def test_they_come_by_day_of_listing(busy: Desk) -> None:
    times = [ipo.basic.listTime for ipo in ipos(busy, 11)]

    assert times == sorted(times)
    assert times[0] > "2027-08-01"
    assert TODAY < times[-1] < "2027-10-25"


def test_shanghai_and_shenzhen_are_one_market(busy: Desk) -> None:
    assert ipos(busy, 21) == ipos(busy, 22)


def test_what_is_to_come_cannot_be_traded_yet(busy: Desk) -> None:
    for ipo in (*ipos(busy, 1), *ipos(busy, 11)):
        reply = busy.reply("Qot_GetStaticInfo", securityList=[security(code_of(ipo.basic.security))])
        assert (reply.retType == 0) == (ipo.basic.listTime <= TODAY)


def test_hong_kong_tells_what_an_application_costs(busy: Desk) -> None:
    for ipo in ipos(busy, 1):
        told = ipo.hkExData
        assert told.ipoPriceMin < told.ipoPriceMax
        assert told.entrancePrice == pytest.approx(told.ipoPriceMax * told.lotSize * 1.0100827, abs=0.01)
        assert told.isSubscribeStatus == (told.applyEndTime >= TODAY)
        assert (told.listPrice > 0) == (ipo.basic.listTime <= TOMORROW)


def test_winning_numbers_are_told_once_they_are_drawn(busy: Desk) -> None:
    for ipo in ipos(busy, 21):
        told = ipo.cnExData
        assert told.isHasWon == (told.winningTime <= TODAY) == bool(told.winningNumData)
        assert told.applyTime < told.winningTime < ipo.basic.listTime
        assert told.onlineIssueSize <= told.issueSize


def test_a_market_without_ipos_has_an_empty_list(desk: Desk) -> None:
    assert ipos(desk, 61) == []
    assert desk.refusal("Qot_GetIpoList", market=3) == "market 3 is no QotMarket"


def test_the_last_digit_of_an_isin_checks_the_others() -> None:
    assert _isin("JP3", 63_340_000) == "JP3633400001"  # Toyota's
