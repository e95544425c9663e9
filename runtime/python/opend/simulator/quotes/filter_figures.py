"""Figures that the stock filter asks for by number: of quotes, of some days together, of reports."""

from __future__ import annotations

from collections.abc import Callable

from opend.simulator.market.figures import Figures
from opend.simulator.quotes.filter_candidates import Candidate, Report
from opend.simulator.replies import number

_STOCK = "Qot_StockFilter.StockField"
_FINANCIAL = "Qot_StockFilter.FinancialField"

WITHOUT_VALUE = frozenset(number(_STOCK, name) for name in ("StockCode", "StockName"))
"""Fields that are no numbers: results tell them anyway, and they may be sorted by."""


def _percent(part: float, whole: float) -> float:
    return part / whole * 100 if whole else 0.0


def _change(now: float, before: float) -> float:
    """In percent of what was before, whose sign does not count."""
    return _percent(now - before, abs(before))


_OF_STOCKS: dict[str, Callable[[Candidate], float | None]] = {
    "CurPrice": lambda each: each.quote.last,
    "CurPriceToHighest52WeeksRatio": lambda each: _change(each.quote.last, each.share.high_52_weeks),
    "CurPriceToLowest52WeeksRatio": lambda each: _change(each.quote.last, each.share.low_52_weeks),
    "HighPriceToHighest52WeeksRatio": lambda each: _change(
        each.quote.high or each.quote.last, each.share.high_52_weeks
    ),
    "LowPriceToLowest52WeeksRatio": lambda each: _change(each.quote.low or each.quote.last, each.share.low_52_weeks),
    "VolumeRatio": lambda each: each.share.volume_ratio,
    "BidAskRatio": lambda each: each.bid_ask_ratio,
    "LotPrice": lambda each: each.quote.last * each.stock.lot_size,
    "MarketVal": lambda each: each.share.market_cap,
    "PeAnnual": lambda each: each.share.pe_annual,
    "PeTTM": lambda each: each.share.pe_ttm,
    "PbRate": lambda each: each.share.pb,
    "ChangeRate5min": lambda each: each.share.change_in_five_minutes,
    "ChangeRateBeginYear": lambda each: each.share.change_this_year,
    "PSTTM": lambda each: each.share.ps_ttm,
    "PCFTTM": lambda each: each.share.pcf_ttm,
    "TotalShare": lambda each: each.share.shares,
    "FloatShare": lambda each: each.share.float_shares,
    "FloatMarketVal": lambda each: each.share.float_cap,
}

STOCK_FIGURES = {number(_STOCK, name): figure for name, figure in _OF_STOCKS.items()}
"""By `Qot_StockFilter.StockField`."""


def _of(figure: Callable[[Figures], float]) -> Callable[[Report], float]:
    return lambda report: figure(report.now)


def _of_last_four(figure: Callable[[Figures], float]) -> Callable[[Report], float]:
    return lambda report: figure(report.last_four)


def _growth(figure: Callable[[Figures], float]) -> Callable[[Report], float]:
    return lambda report: _change(figure(report.now), figure(report.before))


def _return_on_equity(period: Figures) -> float:
    return _percent(period.net_profit, period.equity)


def _return_on_capital(period: Figures) -> float:
    after_tax = period.ebit * (1 - _percent(period.flows.tax, period.pretax_profit) / 100)
    return _percent(after_tax, period.equity + period.debt)


def _cash_flow_per_share(period: Figures) -> float:
    return period.operating_cash_flow / period.shares


_OF_REPORTS: dict[str, Callable[[Report], float]] = {
    "NetProfit": _of(lambda period: period.net_profit),
    "NetProfitGrowth": _growth(lambda period: period.net_profit),
    "SumOfBusiness": _of(lambda period: period.revenue),
    "SumOfBusinessGrowth": _growth(lambda period: period.revenue),
    "NetProfitRate": _of(lambda period: _percent(period.net_profit, period.revenue)),
    "GrossProfitRate": _of(lambda period: _percent(period.gross_profit, period.revenue)),
    "DebtAssetsRate": _of(lambda period: _percent(period.balance.liabilities, period.assets)),
    "ReturnOnEquityRate": _of(_return_on_equity),
    "ROIC": _of(_return_on_capital),
    "ROATTM": _of_last_four(lambda period: _percent(period.net_profit, period.assets)),
    "EBITTTM": _of_last_four(lambda period: period.ebit),
    "EBITDA": _of(lambda period: period.ebitda),
    "OperatingMarginTTM": _of_last_four(lambda period: _percent(period.ebit, period.revenue)),
    "EBITMargin": _of(lambda period: _percent(period.ebit, period.revenue)),
    "EBITDAMargin": _of(lambda period: _percent(period.ebitda, period.revenue)),
    "FinancialCostRate": _of(lambda period: _percent(period.flows.interest_expense, period.revenue)),
    "OperatingProfitTTM": _of_last_four(lambda period: period.ebit),
    "ShareholderNetProfitTTM": _of_last_four(lambda period: period.net_profit),
    "NetProfitCashCoverTTM": _of_last_four(lambda period: _percent(period.operating_cash_flow, period.net_profit)),
    "CurrentRatio": _of(lambda period: _percent(period.balance.current_assets, period.balance.current_liabilities)),
    "QuickRatio": _of(
        lambda period: _percent(
            period.balance.current_assets - period.balance.inventories, period.balance.current_liabilities
        )
    ),
    "CurrentAssetRatio": _of(lambda period: _percent(period.balance.current_assets, period.assets)),
    "CurrentDebtRatio": _of(lambda period: _percent(period.balance.current_liabilities, period.balance.liabilities)),
    "EquityMultiplier": _of(lambda period: _percent(period.assets, period.equity)),
    "PropertyRatio": _of(lambda period: _percent(period.balance.liabilities, period.equity)),
    "CashAndCashEquivalents": _of(lambda period: period.balance.cash),
    "TotalAssetTurnover": _of(lambda period: _percent(period.revenue, period.assets)),
    "FixedAssetTurnover": _of(lambda period: _percent(period.revenue, period.balance.fixed_assets)),
    "InventoryTurnover": _of(lambda period: _percent(period.cost_of_revenue, period.balance.inventories)),
    "OperatingCashFlowTTM": _of_last_four(lambda period: period.operating_cash_flow),
    "AccountsReceivable": _of(lambda period: period.balance.receivables),
    "EBITGrowthRate": _growth(lambda period: period.ebit),
    "OperatingProfitGrowthRate": _growth(lambda period: period.ebit),
    "TotalAssetsGrowthRate": _growth(lambda period: period.assets),
    "ProfitToShareholdersGrowthRate": _growth(lambda period: period.net_profit),
    "ProfitBeforeTaxGrowthRate": _growth(lambda period: period.pretax_profit),
    "EPSGrowthRate": _growth(lambda period: period.eps),
    "ROEGrowthRate": _growth(_return_on_equity),
    "ROICGrowthRate": _growth(_return_on_capital),
    "NOCFGrowthRate": _growth(lambda period: period.operating_cash_flow),
    "NOCFPerShareGrowthRate": _growth(_cash_flow_per_share),
    "OperatingRevenueCashCover": _of(lambda period: _percent(period.operating_cash_flow, period.revenue)),
    "OperatingProfitToTotalProfit": _of(lambda period: _percent(period.ebit, period.pretax_profit)),
    "BasicEPS": _of(lambda period: period.eps),
    "DilutedEPS": _of(lambda period: period.eps),
    "NOCFPerShare": _of(_cash_flow_per_share),
}

REPORT_FIGURES = {number(_FINANCIAL, name): figure for name, figure in _OF_REPORTS.items()}
"""By `Qot_StockFilter.FinancialField`; rates and ratios in percent."""
