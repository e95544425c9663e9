from __future__ import annotations

from datetime import date

import pytest

from opend.simulator.market.instruments import Kind
from opend.simulator.replies import number
from tests.simulator.quotes.desk import Desk, code_of, security

FORWARD, BACKWARD = (number("Qot_Common.RehabType", name) for name in ("Forward", "Backward"))
SPLIT = number("Qot_Common.CompanyAct", "Split")
DAYS = (date(2009, 3, 2), date(2025, 6, 17))


@pytest.mark.parametrize("code", ["HK.00700", "US.AAPL", "SZ.000001", "HK.00005"])
def test_factors_turn_prices_into_adjusted_ones(desk: Desk, code: str) -> None:
    stock = desk.find(code)
    plain, forward = (desk.market.closes(stock, *DAYS, adjust=adjust) for adjust in (0, FORWARD))
    rehabs = desk.ask("Qot_RequestRehab", security=security(code)).rehabList

    assert len(rehabs) > 5
    for day in list(plain)[::200]:
        price = plain[day]
        for rehab in rehabs:
            if date.fromisoformat(rehab.time) > day:
                price = price * rehab.fwdFactorA + rehab.fwdFactorB
        assert price == pytest.approx(forward[day], abs=1e-5)


def test_actions_come_oldest_first_and_tell_what_was_paid(desk: Desk) -> None:
    rehabs = desk.ask("Qot_RequestRehab", security=security("HK.00700")).rehabList

    assert [rehab.time for rehab in rehabs] == sorted(rehab.time for rehab in rehabs)
    dividend = rehabs[-1]
    assert dividend.dividend > 0
    assert (dividend.fwdFactorA, dividend.fwdFactorB) == (1, -dividend.dividend)
    assert not dividend.HasField("splitBase")


def test_what_is_to_come_is_not_told(desk: Desk) -> None:
    for code in ("HK.00700", "US.AAPL"):
        rehabs = desk.ask("Qot_RequestRehab", security=security(code)).rehabList
        assert max(rehab.time for rehab in rehabs) <= "2025-06-18"


def test_a_split_tells_its_ratio(desk: Desk) -> None:
    stock, action = next(
        (stock, action)
        for stock in desk.market.universe.all(1, Kind.STOCK)
        for action in desk.market.actions(stock)
        if action.flag & SPLIT
    )
    rehabs = desk.ask("Qot_RequestRehab", security=security(code_of(stock))).rehabList
    split = next(rehab for rehab in rehabs if rehab.companyActFlag & SPLIT)

    assert (split.time, split.splitBase, split.splitErt) == (str(action.day), action.base, action.result)
    assert split.fwdFactorA == pytest.approx(split.splitBase / split.splitErt)


def test_a_stock_without_actions_has_no_factors_and_an_unknown_one_is_refused(desk: Desk) -> None:
    assert list(desk.ask("Qot_RequestRehab", security=security("HK.800000")).rehabList) == []
    assert desk.refusal("Qot_RequestRehab", security=security("HK.99999")) == "unknown security HK.99999"
