from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from opend.simulator.replies import number
from tests.simulator.quotes.desk import Desk, code_of, security

ALL, INDUSTRY, REGION, CONCEPT = (
    number("Qot_Common.PlateSetType", name) for name in ("All", "Industry", "Region", "Concept")
)
# Each with what a snapshot shows of it.
SORTS = {
    "Code": lambda found: found.security.code,
    "CurPrice": lambda found: found.curPrice,
    "PriceChangeVal": lambda found: round(found.curPrice - found.lastClosePrice, 6),
    "ChangeRate": lambda found: found.curPrice / found.lastClosePrice,
    "BidPrice": lambda found: found.bidPrice,
    "AskVol": lambda found: found.askVol,
    "Volume": lambda found: found.volume,
    "Turnover": lambda found: found.turnover,
    "Amplitude": lambda found: found.amplitude,
    "AfterCurPrice": lambda found: found.afterMarket.price,
    "AfterTurnover": lambda found: found.afterMarket.turnover,
}


def plates(desk: Desk, market: int, kind: int) -> list[Any]:
    return list(desk.ask("Qot_GetPlateSet", market=market, plateSetType=kind).plateInfoList)


def members(desk: Desk, code: str, **c2s: Any) -> list[str]:
    found = desk.ask("Qot_GetPlateSecurity", plate=security(code), **c2s).staticInfoList
    return [code_of(info.basic.security) for info in found]


def test_plates_come_by_market_and_class(desk: Desk) -> None:
    for kind in (INDUSTRY, CONCEPT):
        found = plates(desk, 1, kind)
        assert len(found) > 10
        assert {plate.plateType for plate in found} == {kind}
        assert {plate.plate.market for plate in found} == {1}


def test_all_plates_are_those_of_all_classes(desk: Desk) -> None:
    everything = {plate.plate.code for plate in plates(desk, 11, ALL)}
    by_class = [plate.plate.code for kind in range(1, 5) for plate in plates(desk, 11, kind)]

    assert everything == set(by_class)
    assert len(everything) == len(by_class)


def test_shanghai_and_shenzhen_share_their_plates(desk: Desk) -> None:
    assert plates(desk, 21, REGION) == plates(desk, 22, REGION) != []


def test_a_security_is_in_the_plates_that_list_it(desk: Desk) -> None:
    (owner,) = desk.ask("Qot_GetOwnerPlate", securityList=[security("HK.00700")]).ownerPlateList

    assert (code_of(owner.security), owner.name) == ("HK.00700", "Tencent")
    assert INDUSTRY in {plate.plateType for plate in owner.plateInfoList}
    for plate in owner.plateInfoList:
        assert "HK.00700" in members(desk, code_of(plate.plate))


def test_an_index_lists_its_members_like_a_plate(desk: Desk) -> None:
    found = members(desk, "HK.800000")

    assert "HK.00700" in found
    assert found == sorted(found)
    assert len(found) == 85


@settings(max_examples=12, deadline=None)
@given(name=st.sampled_from(sorted(SORTS)), ascending=st.booleans())
def test_securities_are_sorted_as_asked(desk: Desk, name: str, ascending: bool) -> None:
    plate = "US.LIST" if name.startswith("After") else "HK.800700"
    code = code_of(plates(desk, 11, INDUSTRY)[0].plate) if plate == "US.LIST" else plate
    field = number("Qot_Common.SortField", name)
    found = members(desk, code, sortField=field, ascend=ascending)
    snapshots = desk.ask("Qot_GetSecuritySnapshot", securityList=[security(each) for each in found]).snapshotList
    figures = [SORTS[name](snapshot.basic) for snapshot in snapshots]

    assert sorted(found) == sorted(members(desk, code))
    assert figures == sorted(figures, reverse=not ascending)


def test_bad_requests_are_refused(desk: Desk) -> None:
    def refusal(**c2s: Any) -> str:
        return desk.refusal("Qot_GetPlateSecurity", **c2s)

    assert refusal(plate=security("HK.00700")) == "plate HK.00700 is no plate; see GetPlateSet"
    text = refusal(plate=security("HK.800000"), sortField=number("Qot_Common.SortField", "Premium"))
    assert text.startswith("sortField 13 does not apply to securities of a plate; take one of Code, CurPrice")
    assert desk.refusal("Qot_GetPlateSet", market=1, plateSetType=8) == "plateSetType 8 is no PlateSetType"
    assert "at most 200" in desk.refusal("Qot_GetOwnerPlate", securityList=[security("HK.00700")] * 201)
