"""What is unusual about a company's figures and about the derivatives of its stock."""

from __future__ import annotations

from collections.abc import Iterator

from opend.simulator.market.instruments import Instrument, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.replies import number

from .days import last_closed_day
from .findings import Finding
from .multiples import PE, Multiples
from .periods import growth, quarter_period
from .short_sales import MARKETS, ShortSales
from .underlyings import OptionDesk
from .valued import history_days

FINANCIAL_TOPICS = ("REVENUE", "PROFIT", "MARGIN", "CASH_FLOW", "DEBT", "VALUATION")
DERIVATIVE_TOPICS = ("VOLATILITY", "VOLUME", "OPEN_INTEREST", "WARRANT", "SHORT_SELLING")

_LARGE_GROWTH, _LARGE_SHIFT = 10.0, 1.0  # percent, and points of percent
_HIGH_DEBT = 0.7  # of all assets
_LOW_PERCENTILE, _HIGH_PERCENTILE = 20.0, 80.0
_BEARISH, _BULLISH = 120.0, 60.0  # puts to calls, in percent
_HIGH_SHORT = 18.0  # percent of the volume
_TIMES_A_WEEK = 5


class CompanySigns:
    """Looks for what is unusual."""

    def __init__(self, desk: OptionDesk, multiples: Multiples) -> None:
        self._desk = desk
        self._market: Market = desk.market
        self._multiples = multiples
        self._sales = ShortSales(desk.market.seed)

    # --- figures

    def financial(self, stock: Instrument) -> list[Finding]:
        """What stands out in a company's last report, and in what the market makes of it."""
        return [*self._results(stock), *self._health(stock), *self._valuation(stock)]

    def _results(self, stock: Instrument) -> Iterator[Finding]:
        company, today = self._market.universe.company(stock), self._market.today(stock)
        period = quarter_period(company.reports(today)[-1])
        now, then = period.figures(company), period.year_before.figures(company)
        for topic, name, chinese, amount, before in (
            ("REVENUE", "revenue", "营业收入", now.revenue, then.revenue),
            ("PROFIT", "net profit", "净利润", now.net_profit, then.net_profit),
        ):
            change = growth(amount, before) or 0.0
            if abs(change) >= _LARGE_GROWTH:
                verb, word = ("grew", "增长") if change > 0 else ("shrank", "下降")
                yield Finding(
                    topic,
                    f"{period.text} {name} {verb} {abs(change):.1f}% over a year.",
                    f"{period.text}{chinese}同比{word}{abs(change):.1f}%。",
                )
        margin, margin_before = (100 * each.net_profit / each.revenue for each in (now, then))
        if abs(margin - margin_before) >= _LARGE_SHIFT:
            yield Finding(
                "MARGIN",
                f"the net margin moved from {margin_before:.1f}% to {margin:.1f}% within a year.",
                f"净利率由{margin_before:.1f}%变为{margin:.1f}%。",
            )

    def _health(self, stock: Instrument) -> Iterator[Finding]:
        company, today = self._market.universe.company(stock), self._market.today(stock)
        ttm = company.ttm(today)
        if ttm.operating_cash_flow < ttm.net_profit:
            yield Finding("CASH_FLOW", "cash from operations is below net profit.", "经营现金流低于净利润。")
        part = ttm.balance.liabilities / ttm.assets
        if part >= _HIGH_DEBT:
            yield Finding(
                "DEBT", f"liabilities are {100 * part:.1f}% of all assets.", f"资产负债率为{100 * part:.1f}%。"
            )

    def _valuation(self, stock: Instrument) -> Iterator[Finding]:
        share = self._desk.survey.standing([stock])[0]
        value = self._multiples.now(share, PE)
        place = self._multiples.percentile(share, PE, history_days(self._market, stock))
        if not _LOW_PERCENTILE < place < _HIGH_PERCENTILE:
            word, chinese = ("high", "高位") if place >= _HIGH_PERCENTILE else ("low", "低位")
            yield Finding(
                "VALUATION",
                f"PE (TTM) of {value:.1f} is {word}: above {place:.0f}% of the last year.",
                f"市盈率(TTM)为{value:.1f},处于近一年{chinese},高于{place:.0f}%的时间。",
            )

    # --- derivatives

    def derivative(self, stock: Instrument, days: int) -> list[Finding]:
        """What stands out in a stock's options and warrants, and in its short sales."""
        return [*self._options(stock), *self._warrants(stock), *self._short_sales(stock, days)]

    def _options(self, stock: Instrument) -> Iterator[Finding]:
        if not self._market.universe.expiries(stock, self._market.today(stock)):
            return
        standing = self._desk.one(stock)
        place = standing.iv_percentile
        if not _LOW_PERCENTILE < place < _HIGH_PERCENTILE:
            word, chinese = ("high", "偏高") if place >= _HIGH_PERCENTILE else ("low", "偏低")
            yield Finding(
                "VOLATILITY",
                f"implied volatility of {standing.iv:.1f}% is {word}: above {place:.0f}% of the last year.",
                f"隐含波动率{standing.iv:.1f}%,{chinese},高于近一年{place:.0f}%的时间。",
            )
        for topic, name, chinese, ratio in (
            ("VOLUME", "traded", "成交量", standing.volume_ratio),
            ("OPEN_INTEREST", "open", "未平仓合约", standing.open_interest_ratio),
        ):
            if not _BULLISH < ratio < _BEARISH:
                lean, word = ("bearish", "偏空") if ratio >= _BEARISH else ("bullish", "偏多")
                yield Finding(
                    topic,
                    f"{ratio:.0f} puts are {name} for 100 calls: {lean}.",
                    f"期权{chinese}认沽/认购比为{ratio:.0f}%,{word}。",
                )

    def _warrants(self, stock: Instrument) -> Iterator[Finding]:
        kinds = {number("Qot_Common.WarrantType", name): name for name in ("Bull", "Bear")}
        counts = dict.fromkeys(kinds.values(), 0)
        for warrant in self._market.universe.warrants_of(stock) if stock.market == QotMarket.HK else ():
            name = kinds.get(getattr(warrant.terms, "kind", 0))
            if name is not None:
                counts[name] += 1
        bulls, bears = counts["Bull"], counts["Bear"]
        if bulls or bears:
            yield Finding(
                "WARRANT",
                f"{bulls} bull and {bears} bear contracts are listed.",
                f"现有牛证{bulls}只,熊证{bears}只。",
            )

    def _short_sales(self, stock: Instrument, days: int) -> Iterator[Finding]:
        if stock.market not in MARKETS:
            return
        last = last_closed_day(self._market, stock)
        count = max(days * _TIMES_A_WEEK // 7, 1)
        bars = self._market.last_bars(stock, number("Qot_Common.KLType", "Day"), count + 1)
        traded = [bar for bar in bars if bar.day <= last][-count:]
        volume = sum(bar.volume for bar in traded)
        part = 100 * sum(self._sales.sold(stock, bar.day, bar.volume) for bar in traded) / volume if volume else 0.0
        if part >= _HIGH_SHORT:
            yield Finding(
                "SHORT_SELLING",
                f"{part:.1f}% of the volume was sold short.",
                f"卖空占成交量的{part:.1f}%。",
            )
