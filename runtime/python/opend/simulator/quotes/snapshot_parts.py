"""What snapshots tell of one kind of security only: stocks, warrants, options, indices, plates, futures, funds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from opend import schema
from opend.simulator.market import noise
from opend.simulator.market.derivatives import warrant_figures
from opend.simulator.market.instruments import FutureTerms, Instrument, Kind, OptionTerms, WarrantTerms
from opend.simulator.market.records import Quote
from opend.simulator.quotes.breadth import Breadth
from opend.simulator.quotes.common import day_text
from opend.simulator.quotes.option_terms import owner_price
from opend.simulator.quotes.static_info import last_trading_day, owner_fields, timestamp
from opend.simulator.replies import number
from opend.simulator.shares import Share, Survey

_ASSET_CLASS = "Qot_Common.AssetClass"
_PRICE_TYPE = "Qot_Common.PriceType"
_ISSUER = "Qot_Common.Issuer"
# What the name of a fund says about what it holds.
_HOLDINGS = (
    ("CurrencyMarket", ("Money Market",)),
    ("Bond", ("Bond", "Treasury")),
    ("Commodity", ("Gold", "Oil", "Silver", "Commodit")),
)
_YEAR = timedelta(days=365)
_LARGEST_PREMIUM = 0.4  # percent that the price of a fund is off its net asset value


class SnapshotParts:
    """Puts these parts together.

    Args:
        survey: knows what companies earn.
    """

    def __init__(self, survey: Survey) -> None:
        self._market = survey.market
        self._survey = survey
        self._breadth = Breadth(survey.market)
        self._makers: dict[int, tuple[str, Callable[[Instrument, Quote], dict[str, Any]]]] = {
            Kind.STOCK: ("equityExData", self._equity),
            Kind.TRUST: ("trustExData", self._trust),
            Kind.WARRANT: ("warrantExData", self._warrant),
            Kind.INDEX: ("indexExData", self._group),
            Kind.PLATE: ("plateExData", self._group),
        }

    def of(self, instrument: Instrument, quote: Quote, basic: dict[str, Any]) -> dict[str, Any]:
        """The parts of one security, by name; an event contract has none.

        Args:
            instrument: the security.
            quote: its quote.
            basic: the fields of its `Qot_Common.BasicQot`.
        """
        terms = instrument.terms
        if isinstance(terms, OptionTerms):
            return {"optionExData": basic["optionExData"] | self._option(instrument, terms)}
        if isinstance(terms, FutureTerms):
            return {"futureExData": self._future(instrument, terms, basic["futureExData"])}
        maker = self._makers.get(instrument.kind)
        return {} if maker is None else {maker[0]: maker[1](instrument, quote)}

    def _equity(self, stock: Instrument, quote: Quote) -> dict[str, Any]:
        share = Share(self._survey, stock, quote)
        year, latest = share.last_year, share.last_quarter
        assert year is not None and latest is not None
        paid = share.dividends(year.end - _YEAR, year.end)
        return {
            "issuedShares": round(share.shares),
            "issuedMarketVal": share.market_cap,
            "netAsset": latest.equity,
            "netProfit": year.net_profit,
            "earningsPershare": year.eps,
            "outstandingShares": round(share.float_shares),
            "outstandingMarketVal": share.float_cap,
            "netAssetPershare": latest.net_assets_per_share,
            "eyRate": year.eps / quote.last * 100,
            "peRate": share.pe_annual or 0.0,
            "pbRate": share.pb or 0.0,
            "peTTMRate": share.pe_ttm or 0.0,
            "dividendTTM": share.dividends_ttm,
            "dividendRatioTTM": share.dividend_yield,
            "dividendLFY": paid,
            "dividendLFYRatio": paid / quote.last * 100,
        }

    def _trust(self, fund: Instrument, quote: Quote) -> dict[str, Any]:
        units = self._market.shares(fund)
        day = quote.day.toordinal()
        drawn = noise.uniform(noise.stream(self._market.seed, "premium", fund.id), index=day)
        premium = (2 * drawn - 1) * _LARGEST_PREMIUM
        value = quote.last / (1 + premium / 100)
        return {
            "dividendYield": Share(self._survey, fund, quote).dividend_yield,
            "aum": value * units,
            "outstandingUnits": round(units),
            "netAssetValue": value,
            "premium": premium,
            "assetClass": _asset_class(fund),
        }

    def _warrant(self, warrant: Instrument, quote: Quote) -> dict[str, Any]:
        terms = warrant.terms
        assert isinstance(terms, WarrantTerms)
        figures = warrant_figures(self._market, warrant, quote.last, owner_price(self._market, warrant))
        return {
            "conversionRate": terms.ratio,
            "warrantType": terms.kind,
            "strikePrice": terms.strike,
            "maturityTime": day_text(terms.maturity),
            "maturityTimestamp": timestamp(self._market, warrant, terms.maturity),
            "endTradeTime": day_text(terms.last_trading_day),
            "endTradeTimestamp": timestamp(self._market, warrant, terms.last_trading_day),
            "owner": owner_fields(warrant),
            "recoveryPrice": terms.recovery_price or 0.0,
            "streetVolumn": figures.street_volume,
            "issueVolumn": terms.issue_size,
            "streetRate": figures.street_rate,
            "delta": figures.delta or 0.0,
            "impliedVolatility": figures.implied_volatility or 0.0,
            "premium": figures.premium,
            "leverage": figures.leverage,
            "ipop": figures.in_the_money,
            "breakEvenPoint": figures.break_even,
            "conversionPrice": figures.conversion_price,
            "priceRecoveryRatio": figures.to_recovery,
            "score": figures.score,
            "upperStrikePrice": terms.upper_strike,
            "lowerStrikePrice": terms.lower_strike,
            "inLinePriceStatus": inline_status(figures.is_within),
            "issuerCode": issuer_code(terms.issuer),
        }

    def _option(self, option: Instrument, terms: OptionTerms) -> dict[str, Any]:
        return {
            "type": terms.kind,
            "owner": owner_fields(option),
            "strikeTime": day_text(terms.expiry),
            "strikeTimestamp": timestamp(self._market, option, terms.expiry),
        }

    def _group(self, group: Instrument, _: Quote) -> dict[str, Any]:
        counts = self._breadth.of(group)
        return {"raiseCount": counts.risen, "fallCount": counts.fallen, "equalCount": counts.unchanged}

    def _future(self, future: Instrument, terms: FutureTerms, basic: dict[str, Any]) -> dict[str, Any]:
        return {
            "lastSettlePrice": basic["lastSettlePrice"],
            "position": basic["position"],
            "positionChange": basic["positionChange"],
            **last_trading_day(self._market, future, terms),
            "isMainContract": terms.is_main,
        }


def inline_status(is_within: bool | None) -> int | None:
    """`Qot_Common.PriceType` of an inline warrant; None of others."""
    return None if is_within is None else number(_PRICE_TYPE, "WithIn" if is_within else "Outside")


def issuer_code(issuer: int) -> str:
    """The two letters of a `Qot_Common.Issuer`."""
    value = schema.enum_descriptor(_ISSUER).values_by_number[issuer]
    return str(value.name.rpartition("_")[2])


def _asset_class(fund: Instrument) -> int:
    for name, words in _HOLDINGS:
        if any(word in fund.name for word in words):
            return number(_ASSET_CLASS, name)
    return number(_ASSET_CLASS, "Stock")
