"""The lines of financial statements: what each is called, and how it follows from a company's figures."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from opend.simulator.market.figures import Figures

INCOME, BALANCE, CASH_FLOW, KEY_FIGURES = 1, 2, 3, 4
"""`Qot_Common.FinancialStatementsType`."""


class Line(NamedTuple):
    """A line of a statement; `is_money` tells whether it is an amount of a currency."""

    id: int
    name: str
    amount: Callable[[Figures], float]
    is_money: bool = True


def _percent(part: float, whole: float) -> float:
    return 100 * part / whole if whole else 0.0


def _times(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


STATEMENTS: dict[int, tuple[Line, ...]] = {
    INCOME: (
        Line(1001, "Revenue", lambda each: each.revenue),
        Line(1002, "Cost of revenue", lambda each: each.cost_of_revenue),
        Line(1003, "Gross profit", lambda each: each.gross_profit),
        Line(1004, "Research and development expense", lambda each: each.flows.research_expense),
        Line(1005, "Selling expense", lambda each: each.flows.selling_expense),
        Line(1006, "Administrative expense", lambda each: each.flows.administrative_expense),
        Line(1007, "Operating expense", lambda each: each.operating_expense),
        Line(1008, "Operating profit", lambda each: each.ebit),
        Line(1009, "Interest expense", lambda each: each.flows.interest_expense),
        Line(1010, "Profit before tax", lambda each: each.pretax_profit),
        Line(1011, "Income tax", lambda each: each.flows.tax),
        Line(1012, "Net profit", lambda each: each.net_profit),
        Line(1013, "Earnings per share", lambda each: each.eps),
    ),
    BALANCE: (
        Line(2001, "Cash and equivalents", lambda each: each.balance.cash),
        Line(2002, "Accounts receivable", lambda each: each.balance.receivables),
        Line(2003, "Inventories", lambda each: each.balance.inventories),
        Line(2004, "Other current assets", lambda each: each.balance.other_current_assets),
        Line(2005, "Total current assets", lambda each: each.balance.current_assets),
        Line(2006, "Fixed assets", lambda each: each.balance.fixed_assets),
        Line(2007, "Intangible assets", lambda each: each.balance.intangible_assets),
        Line(2008, "Total assets", lambda each: each.assets),
        Line(2009, "Total current liabilities", lambda each: each.balance.current_liabilities),
        Line(2010, "Borrowings", lambda each: each.debt),
        Line(2011, "Other liabilities", lambda each: each.balance.other_liabilities),
        Line(2012, "Total liabilities", lambda each: each.balance.liabilities),
        Line(2013, "Shareholders' equity", lambda each: each.equity),
        Line(2014, "Total liabilities and equity", lambda each: each.balance.liabilities + each.equity),
    ),
    CASH_FLOW: (
        Line(3001, "Net profit", lambda each: each.net_profit),
        Line(3002, "Depreciation and amortization", lambda each: each.flows.depreciation),
        Line(3003, "Change in working capital", lambda each: -each.flows.working_capital_growth),
        Line(3004, "Net cash from operating activities", lambda each: each.operating_cash_flow),
        Line(3005, "Capital expenditure", lambda each: -each.flows.capital_expenditure),
        Line(3006, "Acquisitions", lambda each: -each.flows.acquisitions),
        Line(3007, "Net cash from investing activities", lambda each: each.investing_cash_flow),
        Line(3008, "Net cash from financing activities", lambda each: each.financing_cash_flow),
        Line(3009, "Net change in cash", lambda each: each.balance.cash - each.cash_before),
        Line(3010, "Cash at beginning of period", lambda each: each.cash_before),
        Line(3011, "Cash at end of period", lambda each: each.balance.cash),
        Line(3012, "Free cash flow", lambda each: each.free_cash_flow),
    ),
    KEY_FIGURES: (
        Line(4001, "Earnings per share", lambda each: each.eps),
        Line(4002, "Net assets per share", lambda each: each.net_assets_per_share),
        Line(4003, "Operating cash flow per share", lambda each: each.operating_cash_flow / each.shares),
        Line(4004, "Dividends per share", lambda each: each.dividends_per_share),
        Line(4005, "Return on equity (%)", lambda each: _percent(each.net_profit, each.equity), is_money=False),
        Line(4006, "Return on assets (%)", lambda each: _percent(each.net_profit, each.assets), is_money=False),
        Line(4007, "Gross margin (%)", lambda each: _percent(each.gross_profit, each.revenue), is_money=False),
        Line(4008, "Operating margin (%)", lambda each: _percent(each.ebit, each.revenue), is_money=False),
        Line(4009, "Net margin (%)", lambda each: _percent(each.net_profit, each.revenue), is_money=False),
        Line(
            4010,
            "Liabilities to assets (%)",
            lambda each: _percent(each.balance.liabilities, each.assets),
            is_money=False,
        ),
        Line(
            4011,
            "Current ratio",
            lambda each: _times(each.balance.current_assets, each.balance.current_liabilities),
            is_money=False,
        ),
    ),
}
