"""Properties of the stock screener that come from companies' reports; rates are fractions: 0.05 is 5 %."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from opend.simulator.market.figures import Figures

from .estimates import KINDS, Outcome, reaction
from .screen_candidates import Candidate, Read, Value
from .screen_periods import (
    TERMS,
    OfFigures,
    Reader,
    growth,
    last_four,
    now,
    of_outcome,
    of_report,
    ratio,
    reported,
    surprise,
    yearly,
)

_DAYS_OF_YEAR, _PERCENT = 365, 100


def _roe(figures: Figures) -> float:
    return ratio(figures.net_profit, figures.equity)


def _roa(figures: Figures) -> float:
    return ratio(figures.net_profit, figures.assets)


def _roic(figures: Figures) -> float:
    after_tax = figures.ebit - figures.flows.tax
    return ratio(after_tax, figures.equity + figures.debt)


def _margin(figures: Figures) -> float:
    return ratio(figures.net_profit, figures.revenue)


def _turn_days(figures: Figures) -> float:
    """Days that money is bound: in inventories and receivables."""
    bound = figures.balance.inventories + figures.balance.receivables
    days = _DAYS_OF_YEAR / (1 if figures.quarter is None else 4)
    return ratio(bound, figures.revenue) * days


def _quick(figures: Figures) -> float:
    balance = figures.balance
    return ratio(balance.current_assets - balance.inventories, balance.current_liabilities)


_OPERATING_CASH_A_SHARE: OfFigures = lambda each: each.operating_cash_flow / each.shares  # noqa: E731 - used three times

_PERIODS: Mapping[int, Reader] = {
    4101: now(lambda each: each.net_profit),  # net profit
    4102: growth(lambda each: each.net_profit),  # net profit growth
    4103: now(lambda each: each.gross_profit),  # gross profit
    4104: growth(lambda each: each.gross_profit),  # gross profit growth
    4105: now(lambda each: each.revenue),  # revenue
    4106: growth(lambda each: each.revenue),  # revenue growth
    4107: now(_margin),  # net profit ratio
    4108: now(lambda each: ratio(each.gross_profit, each.revenue)),  # gross profit ratio
    4109: now(lambda each: ratio(each.balance.liabilities, each.assets)),  # debt to assets
    4110: now(_roe),  # roe
    4201: now(lambda each: each.ebitda),  # ebitda
    4202: now(_roic),  # roic
    4203: now(lambda each: ratio(each.ebit, each.revenue)),  # ebit margin
    4204: now(lambda each: ratio(each.ebitda, each.revenue)),  # ebitda margin
    4205: now(lambda each: ratio(each.flows.interest_expense, each.revenue)),  # financial cost rate
    4206: last_four(lambda each: each.ebit),  # ebit ttm
    4207: last_four(lambda each: each.ebit),  # operating profit ttm
    4208: last_four(lambda each: each.net_profit),  # shareholders profit ttm
    4209: last_four(_roa),  # roa ttm
    4210: last_four(lambda each: ratio(each.ebit, each.revenue)),  # operating margin ttm
    4211: last_four(lambda each: ratio(each.operating_cash_flow, each.net_profit)),  # net profit cash cover ttm
    4212: now(lambda each: ratio(each.flows.research_expense, each.revenue)),  # rd expense ratio
    4213: now(lambda each: ratio(each.flows.selling_expense, each.revenue)),  # selling expense ratio
    4214: now(lambda each: ratio(each.flows.administrative_expense, each.revenue)),  # manage expense ratio
    4215: now(lambda each: ratio(each.ebit, each.revenue)),  # operating profit rate
    4216: now(lambda each: ratio(each.pretax_profit, each.revenue)),  # profit before tax rate
    4217: lambda each, _: each.share.dividends_ttm,  # dividends ttm
    4218: lambda each, _: each.year.dividends_per_share,  # dividends lfy
    4219: lambda each, _: each.share.dividend_yield / _PERCENT,  # dividends ttm ratio
    4220: lambda each, _: ratio(each.year.dividends_per_share, each.share.price),  # dividends lfy ratio
    4301: now(lambda each: ratio(each.balance.current_assets, each.balance.current_liabilities)),  # current ratio
    4302: now(_quick),  # quick ratio
    4303: now(lambda each: ratio(each.debt, each.equity)),  # lt debt shareholders ratio
    4304: now(lambda each: ratio(each.assets, each.equity)),  # financial leverage
    4305: now(lambda each: ratio(each.debt, each.assets)),  # interest bearing debt ratio
    4401: now(lambda each: each.balance.cash),  # cash equivalents
    4402: now(lambda each: ratio(each.balance.current_assets, each.assets)),  # current asset ratio
    4403: now(lambda each: ratio(each.balance.current_liabilities, each.balance.liabilities)),  # current debt ratio
    4404: now(lambda each: ratio(each.assets, each.equity)),  # equity multiplier
    4405: now(lambda each: ratio(each.balance.liabilities, each.equity)),  # property ratio
    4501: now(lambda each: each.balance.receivables),  # accounts receivable
    4502: now(lambda each: ratio(each.revenue, each.assets)),  # total asset turnover
    4503: now(lambda each: ratio(each.revenue, each.balance.fixed_assets)),  # fixed asset turnover
    4504: now(lambda each: ratio(each.cost_of_revenue, each.balance.inventories)),  # inventory turnover
    4505: last_four(lambda each: each.operating_cash_flow),  # operating cash flow ttm
    4506: now(_turn_days),  # money turnover cycle
    4507: now(lambda each: ratio(each.revenue, each.balance.receivables)),  # accounts receivable rate
    4508: now(lambda each: ratio(each.free_cash_flow, each.revenue)),  # free cash flow income ratio
    4509: now(lambda each: ratio(each.free_cash_flow, each.net_profit)),  # free cash flow np ratio
    4510: now(lambda each: ratio(each.revenue, each.balance.current_assets)),  # current assets turnover
    4511: now(lambda each: ratio(each.revenue, each.employees)),  # income per capita
    4512: now(lambda each: ratio(each.pretax_profit, each.employees)),  # profit per capita
    4513: now(lambda each: ratio(each.net_profit, each.employees)),  # net profit per capita
    4601: growth(lambda each: each.ebit),  # ebit growth rate
    4602: growth(lambda each: each.ebit),  # operating profit growth
    4603: growth(lambda each: each.assets),  # total assets growth
    4604: growth(lambda each: each.net_profit),  # shareholder profit growth
    4605: growth(lambda each: each.pretax_profit),  # profit before tax growth
    4606: growth(lambda each: each.eps),  # eps growth rate
    4607: growth(_roe),  # roe growth rate
    4608: growth(_roic),  # roic growth rate
    4609: growth(lambda each: each.operating_cash_flow),  # nocf growth rate
    4610: growth(_OPERATING_CASH_A_SHARE),  # nocf per share growth
    4611: yearly(lambda each: each.revenue),  # revenue cagr
    4612: yearly(lambda each: each.gross_profit),  # gross profit cagr
    4613: yearly(lambda each: each.ebitda),  # ebitda cagr
    4614: yearly(lambda each: each.ebit),  # ebit cagr
    4615: yearly(lambda each: each.net_profit),  # net profit cagr
    4616: yearly(lambda each: each.net_profit),  # stockholder profit cagr
    4617: yearly(_margin),  # net margin cagr
    4618: yearly(lambda each: each.ebit),  # operating profit cagr
    4619: yearly(lambda each: each.free_cash_flow),  # free cash cagr
    4620: yearly(lambda each: each.assets),  # total assets cagr
    4621: yearly(lambda each: each.eps),  # basic eps cagr
    4622: yearly(_roa),  # roa cagr
    4623: yearly(_roe),  # roe cagr
    4624: yearly(_roic),  # roic cagr
    4625: yearly(lambda each: each.dividends_per_share),  # dividend cagr
    4626: growth(lambda each: each.free_cash_flow),  # free cash flow growth
    4701: now(lambda each: ratio(each.operating_cash_flow, each.revenue)),  # operating revenue cash cover
    4702: now(lambda each: ratio(each.ebit, each.pretax_profit)),  # operating profit total ratio
    4703: now(lambda each: each.free_cash_flow),  # free cash flow
    4801: now(lambda each: each.eps),  # basic eps
    4802: now(lambda each: each.eps),  # diluted eps
    4803: now(_OPERATING_CASH_A_SHARE),  # nocf per share
    4901: lambda each, _: each.share.shares,  # total share
    4902: lambda each, _: each.share.float_shares,  # float share
    4903: lambda each, _: each.share.float_cap,  # float market cap
    4904: lambda each, _: each.share.ps_ttm,  # ps ttm
    4905: lambda each, _: each.share.pcf_ttm,  # pcf ttm
}
_RELEASED = 4111

# --- against what was expected

_BEFORE_OPEN, _AFTER_CLOSE = 1, 2


def _reaction(candidate: Candidate, found: Outcome) -> Value:
    change = reaction(candidate.sources.market, candidate.share, found.report)
    return None if change is None else change / _PERCENT


def _session(_: Candidate, found: Outcome) -> Value:
    return _BEFORE_OPEN if found.report.before_open else _AFTER_CLOSE


# The first of three numbers each: for earnings a share, revenue, and earnings before interest and taxes.
_OUTCOMES: Mapping[int, Callable[[Candidate, Outcome], Value]] = {
    4906: lambda candidate, found: candidate.midnight(found.report.announced),  # surprise eps date
    4909: lambda _, found: float(found.actual),  # surprise actual eps
    4912: lambda _, found: found.estimate,  # surprise estimate eps
    4915: lambda _, found: found.surprise / _PERCENT,  # surprise eps beat
    4918: lambda _, found: float(found.year_before),  # surprise eps yoy
    4921: lambda _, found: found.growth / _PERCENT,  # surprise eps yoy growth
    4924: lambda _, found: TERMS[found.period.kind],  # surprise eps term
    4927: _reaction,  # surprise eps earning day chg
    4930: _reaction,  # surprise eps post day chg
    4933: _session,  # surprise eps post period
    4936: _reaction,  # surprise eps day chg v2
    4939: lambda candidate, found: candidate.midnight(found.report.announced),  # surprise eps date v2
    4942: _session,  # surprise eps post period v2
}


_KINDS_OF_OUTCOMES = {first + place: kind for first in _OUTCOMES for place, kind in enumerate(KINDS)}


def _released(candidate: Candidate, wanted: Any) -> Value:
    found = reported(candidate.share, wanted)
    if found is None:
        return None
    return candidate.midnight(found.company.report(found.period.year, found.period.quarter).announced)


FINANCIAL: Mapping[int, Read] = {
    _RELEASED: _released,
    **{number: of_report(read) for number, read in _PERIODS.items()},
    **{number: of_outcome(kind, _OUTCOMES[number - KINDS.index(kind)]) for number, kind in _KINDS_OF_OUTCOMES.items()},
}
"""By `FinancialProperty`."""


def end_of(candidate: Candidate, wanted: Any) -> int | None:
    """When the period ended that a property is of, in seconds; None where there is none."""
    if wanted.name not in _KINDS_OF_OUTCOMES:
        found = reported(candidate.share, wanted)
        return None if found is None else candidate.midnight(found.now.end)
    outcome = surprise(candidate, wanted, _KINDS_OF_OUTCOMES[wanted.name])
    company = candidate.share.company
    return None if outcome is None or company is None else candidate.midnight(outcome.period.figures(company).end)


def in_a_row(candidate: Candidate, wanted: Any, periods: int) -> list[Value]:
    """A figure of the newest period and of those before it, as far as it has periods."""
    read = _PERIODS.get(wanted.name)
    if read is None:
        return [FINANCIAL[wanted.name](candidate, wanted)]
    found = (reported(candidate.share, wanted, back) for back in range(periods))
    return [None if each is None else read(each, wanted) for each in found]
