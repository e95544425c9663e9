"""The figures of a company for a year, a quarter or the last four quarters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date


@dataclass(frozen=True)
class Flows:
    """What came in and went out in a period, in units of the company's currency."""

    revenue: float
    gross_profit: float
    research_expense: float
    selling_expense: float
    administrative_expense: float
    interest_expense: float
    tax: float
    depreciation: float
    working_capital_growth: float
    capital_expenditure: float
    acquisitions: float

    def plus(self, other: Flows) -> Flows:
        """Those of both periods together."""
        return Flows(*(getattr(self, name) + getattr(other, name) for name in FLOWS))


FLOWS = tuple(field.name for field in fields(Flows))


@dataclass(frozen=True)
class Balance:
    """What a company has and owes at the end of a period, in units of its currency."""

    cash: float
    receivables: float
    inventories: float
    other_current_assets: float
    fixed_assets: float
    intangible_assets: float
    current_liabilities: float
    debt: float
    other_liabilities: float

    @property
    def current_assets(self) -> float:
        """What turns to cash within a year."""
        return self.cash + self.receivables + self.inventories + self.other_current_assets

    @property
    def assets(self) -> float:
        """All that it has."""
        return self.current_assets + self.fixed_assets + self.intangible_assets

    @property
    def liabilities(self) -> float:
        """All that it owes."""
        return self.current_liabilities + self.debt + self.other_liabilities

    @property
    def equity(self) -> float:
        """What is left to the shareholders."""
        return self.assets - self.liabilities


@dataclass(frozen=True)
class Figures:
    """The figures of one period.

    Attributes:
        fiscal_year: which one; it ends in the calendar year of the same number.
        quarter: 1 to 4, or None for a whole year; of the last four quarters the last one's.
        end: last day of the period.
        currency: of all money.
        shares: outstanding, the same in all periods: earlier ones count as if they had been split like today.
        cash_before: at the period's begin.
        dividends_per_share: declared for the period.
        employees: at the end.
    """

    fiscal_year: int
    quarter: int | None
    end: date
    currency: str
    shares: int
    flows: Flows
    balance: Balance
    cash_before: float
    dividends_per_share: float
    employees: int

    @property
    def revenue(self) -> float:
        """What was sold."""
        return self.flows.revenue

    @property
    def gross_profit(self) -> float:
        """Revenue less what the goods cost."""
        return self.flows.gross_profit

    @property
    def cost_of_revenue(self) -> float:
        """What the goods cost."""
        return self.flows.revenue - self.flows.gross_profit

    @property
    def operating_expense(self) -> float:
        """Research, selling and administration."""
        return self.flows.research_expense + self.flows.selling_expense + self.flows.administrative_expense

    @property
    def ebit(self) -> float:
        """Operating profit: before interest and taxes."""
        return self.flows.gross_profit - self.operating_expense

    @property
    def ebitda(self) -> float:
        """Before interest, taxes, depreciation and amortization."""
        return self.ebit + self.flows.depreciation

    @property
    def pretax_profit(self) -> float:
        """Before taxes."""
        return self.ebit - self.flows.interest_expense

    @property
    def net_profit(self) -> float:
        """What is left to the shareholders."""
        return self.pretax_profit - self.flows.tax

    @property
    def operating_cash_flow(self) -> float:
        """Cash from the business."""
        return self.net_profit + self.flows.depreciation - self.flows.working_capital_growth

    @property
    def investing_cash_flow(self) -> float:
        """Cash for plants and companies: below 0 where more was bought than sold."""
        return -self.flows.capital_expenditure - self.flows.acquisitions

    @property
    def financing_cash_flow(self) -> float:
        """Cash from lenders and shareholders: what the other two do not explain."""
        return self.balance.cash - self.cash_before - self.operating_cash_flow - self.investing_cash_flow

    @property
    def free_cash_flow(self) -> float:
        """Cash from the business less what was spent on plants."""
        return self.operating_cash_flow - self.flows.capital_expenditure

    @property
    def assets(self) -> float:
        """All that it has at the end."""
        return self.balance.assets

    @property
    def equity(self) -> float:
        """The shareholders' part of it."""
        return self.balance.equity

    @property
    def debt(self) -> float:
        """What it owes lenders."""
        return self.balance.debt

    @property
    def eps(self) -> float:
        """Net profit a share."""
        return self.net_profit / self.shares

    @property
    def net_assets_per_share(self) -> float:
        """Equity a share."""
        return self.equity / self.shares


def summed(quarters: Sequence[Figures]) -> Figures:
    """The figures of consecutive quarters, oldest first, as one period."""
    flows = quarters[0].flows
    for quarter in quarters[1:]:
        flows = flows.plus(quarter.flows)
    return replace(
        quarters[-1],
        flows=flows,
        cash_before=quarters[0].cash_before,
        dividends_per_share=sum(quarter.dividends_per_share for quarter in quarters),
    )
