"""Accounts and their money as messages."""

from __future__ import annotations

from decimal import Decimal

from .accounts import Account
from .desks import Desk
from .listing import Listing
from .money import CURRENCIES, ZERO
from .terms import Env
from .valuation import ORDINARY_RATIO, ORDINARY_SHORT_RATIO, Worth
from .writing import Fields


def account_fields(account: Account, firm: int) -> Fields:
    """The fields of a `Trd_Common.TrdAcc`; `firm` is where real accounts are."""
    is_real = account.env == Env.REAL
    return {
        "trdEnv": account.env,
        "accID": account.id,
        "trdMarketAuthList": account.markets,
        "accType": account.type,
        "cardNum": account.card or None,
        "securityFirm": firm if is_real else None,
        "simAccType": account.simulated,
        "uniCardNum": account.universal_card or None,
        "accStatus": 0 if account.is_active else 1,
        "accRole": 1 if is_real else None,
    }


def funds_fields(account: Account, worth: Worth, free_cash: Decimal, currency: str) -> Fields:
    """The fields of a `Trd_Common.Funds`, in a currency."""
    available = worth.net - worth.initial - worth.frozen if account.is_margin else free_cash
    withdrawal = max(min(available, worth.cash), ZERO)
    fields = {
        "power": max(available / ORDINARY_RATIO if account.is_margin else available, ZERO),
        "totalAssets": worth.net,
        "cash": worth.cash,
        "marketVal": worth.long + worth.short,
        "frozenCash": worth.frozen,
        "debtCash": worth.debt,
        "avlWithdrawalCash": withdrawal,
        "maxWithdrawal": withdrawal,
        "currency": CURRENCIES[currency],
        "netCashPower": max(free_cash, ZERO),
        "longMv": worth.long,
        "shortMv": worth.short,
        "pendingAsset": ZERO,
        "securitiesAssets": worth.long + worth.short,
        "fundAssets": ZERO,
        "bondAssets": ZERO,
    }
    return fields | (_margin_fields(worth, available) if account.is_margin else {})


def _margin_fields(worth: Worth, available: Decimal) -> Fields:
    return {
        "availableFunds": available,
        "unrealizedPL": worth.open_profit,
        "realizedPL": worth.realized,
        "riskLevel": _risk_level(worth),
        "initialMargin": worth.initial,
        "maintenanceMargin": worth.maintenance,
        "marginCallMargin": worth.call,
        "maxPowerShort": max(available / ORDINARY_SHORT_RATIO, ZERO),
        "riskStatus": _risk_status(worth),
    }


def market_fields(desk: Desk, listing: Listing) -> list[Fields]:
    """The fields of each market's `Trd_Common.AccMarketInfo`: what is held there, in the market's own currency."""
    assets = dict.fromkeys(desk.account.markets, ZERO)
    for position in desk.book.positions.values():
        value = desk.valuation.value(position)
        market = listing.of(position.key).trade_market(desk.account.env)
        assets[market] += value - position.cost if position.margin_only else value
    return [{"trdMarket": market, "assets": float(amount)} for market, amount in assets.items()]


def us_fields(power: Decimal) -> Fields:
    """What the funds of an account that trades in the US tell about day trading, which is not limited here."""
    return {
        "isPdt": False,
        "pdtSeq": "",
        "beginningDTBP": power,
        "remainingDTBP": power,
        "dtCallAmount": ZERO,
        "dtStatus": 1,
    }


def _risk_level(worth: Worth) -> int:
    """`Trd_Common.CltRiskLevel`: absolutely safe without anything at risk, in danger below the maintenance margin."""
    if not worth.maintenance:
        return 3
    if worth.net < worth.maintenance:
        return 2
    return 1 if worth.net < worth.call else 0


def _risk_status(worth: Worth) -> int:
    """`Trd_Common.CltRiskStatus`: from 1, hardly anything at risk, to 9, below the maintenance margin."""
    if not worth.maintenance:
        return 1
    if worth.net <= worth.maintenance:
        return 9
    return min(1 + int(8 * worth.maintenance / worth.net), 8)
