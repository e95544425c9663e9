from __future__ import annotations

from datetime import date, timedelta

import pytest

from opend.simulator.market.companies import Company
from opend.simulator.market.figures import FLOWS, Figures
from opend.simulator.market.instruments import Kind, QotMarket
from opend.simulator.market.universe import Universe

TODAY = date(2025, 6, 18)
YEARS = range(2005, 2028)


@pytest.fixture(scope="module")
def universe() -> Universe:
    return Universe(7, today=lambda: TODAY)


@pytest.fixture(scope="module")
def companies(universe: Universe) -> list[Company]:
    """A few of every market."""
    markets = (QotMarket.HK, QotMarket.US, QotMarket.SH, QotMarket.SZ, QotMarket.SG, QotMarket.JP)
    return [universe.company(stock) for market in markets for stock in universe.all(market, Kind.STOCK)[::40]]


def company_of(universe: Universe, market: int, code: str) -> Company:
    stock = universe.find(market, code)
    assert stock is not None
    return universe.company(stock)


def test_quarters_add_up_to_years(companies: list[Company]) -> None:
    for company in companies:
        for year in (2010, 2024, 2026):
            whole, quarters = company.year(year), [company.quarter(year, quarter) for quarter in (1, 2, 3, 4)]
            for name in FLOWS:
                assert sum(getattr(each.flows, name) for each in quarters) == getattr(whole.flows, name)
            assert sum(each.net_profit for each in quarters) == whole.net_profit
            assert sum(each.eps for each in quarters) == pytest.approx(whole.eps)
            assert sum(each.operating_cash_flow for each in quarters) == whole.operating_cash_flow
            assert sum(each.financing_cash_flow for each in quarters) == pytest.approx(whole.financing_cash_flow)
            assert sum(each.dividends_per_share for each in quarters) == pytest.approx(whole.dividends_per_share)
            assert quarters[-1].balance == whole.balance
            assert quarters[-1].end == whole.end


def test_one_period_begins_with_the_cash_that_the_last_one_ended_with(companies: list[Company]) -> None:
    for company in companies:
        assert company.quarter(2025, 1).cash_before == company.quarter(2024, 4).balance.cash
        assert company.quarter(2025, 3).cash_before == company.quarter(2025, 2).balance.cash
        assert company.year(2025).cash_before == company.year(2024).balance.cash


def check_statements(figures: Figures) -> None:
    assert figures.gross_profit - figures.operating_expense == figures.ebit
    assert figures.assets == figures.balance.liabilities + figures.equity
    moved = figures.operating_cash_flow + figures.investing_cash_flow + figures.financing_cash_flow
    assert moved == pytest.approx(figures.balance.cash - figures.cash_before)
    assert figures.revenue >= figures.gross_profit > 0
    assert all(getattr(figures.balance, name) >= 0 for name in figures.balance.__dataclass_fields__)
    assert figures.equity > 0
    assert figures.employees > 0


def test_statements_are_in_themselves_consistent(companies: list[Company]) -> None:
    for company in companies:
        for year in YEARS:
            check_statements(company.year(year))
        check_statements(company.quarter(2025, 2))


def test_earnings_fit_the_price(universe: Universe) -> None:
    ratios = []
    for stock in universe.all(QotMarket.HK, Kind.STOCK):
        figures = universe.company(stock).year(2024)
        assert figures.shares == stock.shares
        assert figures.net_profit == pytest.approx(figures.eps * stock.shares)
        ratios.append(stock.base_price / figures.eps)
    earning = [ratio for ratio in ratios if ratio > 0]
    assert min(earning) > 4.9
    assert max(earning) < 60.1
    assert 0.02 < 1 - len(earning) / len(ratios) < 0.25
    assert company_of(universe, 1, "00700").year(2024).net_profit > 5e10


def test_figures_grow_smoothly(companies: list[Company]) -> None:
    changes = [
        company.year(year).revenue / company.year(year - 1).revenue - 1 for company in companies for year in YEARS
    ]
    assert min(changes) > -0.3
    assert max(changes) < 0.5
    assert 0.02 < sum(changes) / len(changes) < 0.12


def test_figures_are_the_same_whoever_asks(companies: list[Company]) -> None:
    other = Universe(7, today=lambda: date(2030, 1, 1))
    for company in companies:
        twin = other.company(company.instrument)
        assert twin.quarter(2024, 3) == company.quarter(2024, 3)
        assert twin.profile == company.profile
    assert Universe(8).company(companies[0].instrument).year(2024) != companies[0].year(2024)


def test_the_last_four_quarters_are_those_whose_reports_were_out(companies: list[Company]) -> None:
    for company in companies:
        newest = company.reports(TODAY)[-1]
        before, after = newest.announced - timedelta(days=1), newest.announced
        quarters = company.reports(TODAY)[-4:]
        assert company.ttm(after).net_profit == sum(
            company.quarter(each.fiscal_year, each.quarter).net_profit for each in quarters
        )
        assert company.ttm(after).balance == company.quarter(newest.fiscal_year, newest.quarter).balance
        assert company.ttm(before).end == quarters[-2].end
        assert company.latest(after).end == newest.end
        assert company.latest_year(after).end <= newest.end


def test_reports_come_in_order_and_after_what_they_are_on(companies: list[Company]) -> None:
    for company in companies:
        reports = company.reports(TODAY)
        assert len(reports) >= 8
        ends, days = [report.end for report in reports], [report.announced for report in reports]
        assert ends == sorted(set(ends))
        assert days == sorted(days)
        assert days[-1] <= TODAY < company.next_report(TODAY).announced
        assert all(timedelta(days=14) < day - end < timedelta(days=125) for end, day in zip(ends, days, strict=True))
        assert all(day.weekday() < 5 for day in days)


def test_fiscal_years_end_when_people_know(universe: Universe) -> None:
    assert company_of(universe, 11, "AAPL").year(2024).end == date(2024, 9, 30)
    assert company_of(universe, 1, "00700").quarter(2025, 1).end == date(2025, 3, 31)
    assert company_of(universe, 41, "7203").year(2025).end == date(2025, 3, 31)
    assert company_of(universe, 21, "600519").year(2024).end == date(2024, 12, 31)


def test_profiles_are_complete(companies: list[Company]) -> None:
    for company in companies:
        profile = company.profile
        assert all(getattr(profile, name) for name in profile.__dataclass_fields__)
        assert profile.founded < profile.listed
        assert profile.industry.english == company.industry.name
        assert is_isin(profile.isin)
        assert company.instrument.name in profile.description.english


@pytest.mark.parametrize(
    ("market", "code", "english", "chinese"),
    [
        (1, "00700", "Tencent Holdings Limited", "腾讯控股有限公司"),
        (1, "00005", "HSBC Holdings Limited", "汇丰控股有限公司"),
        (1, "09626", "Bilibili Holdings Limited", "哔哩哔哩控股有限公司"),
        (1, "00066", "MTR Corporation", "港铁公司"),
        (21, "600519", "Kweichow Moutai Co., Ltd.", "贵州茅台股份有限公司"),
    ],
)
def test_a_full_name_says_nothing_twice(universe: Universe, market: int, code: str, english: str, chinese: str) -> None:
    name = company_of(universe, market, code).profile.full_name
    assert (name.english, name.chinese) == (english, chinese)


def is_isin(text: str) -> bool:
    digits = "".join(str(int(letter, 36)) for letter in text)
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return len(text) == 12 and sum(each // 10 + each % 10 for each in doubled) % 10 == 0


def test_the_check_digits_of_isins_are_those_of_real_ones() -> None:
    assert is_isin("US0378331005")
    assert not is_isin("US0378331006")


def test_only_stocks_have_companies(universe: Universe) -> None:
    fund = universe.find(1, "02800")
    assert fund is not None
    with pytest.raises(ValueError, match="02800"):
        universe.company(fund)
