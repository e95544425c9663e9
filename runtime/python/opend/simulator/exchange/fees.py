"""What trades cost, by market and kind of contract. The tables follow the customary fees of 2025."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple, Protocol

from opend.simulator.market.instruments import Kind, QotMarket

from .contracts import Contract
from .money import CENT, UNIT, ZERO, exact, rounded, rounded_up


class Part(Protocol):
    """So much at a price."""

    @property
    def qty(self) -> int: ...
    @property
    def price(self) -> float: ...


class Trade(NamedTuple):
    """What an order has traded of one contract: its size, its money, and whether it was sold."""

    qty: int
    value: Decimal
    is_sale: bool


@dataclass(frozen=True)
class Fee:
    """One fee of an order: by its value, its quantity, or the order itself, between a least and a most amount.

    Attributes:
        rate: share of the value.
        each: money a share or contract.
        order: money an order.
        most_rate: the most that it can be, as a share of the value.
        sales_only: buyers do not pay it.
        rounds_up: to the next whole unit of the currency, as stamp duty does.
    """

    title: str
    rate: Decimal = ZERO
    each: Decimal = ZERO
    order: Decimal = ZERO
    least: Decimal = ZERO
    most: Decimal | None = None
    most_rate: Decimal | None = None
    sales_only: bool = False
    rounds_up: bool = False

    def of(self, trade: Trade, step: Decimal) -> Decimal:
        """What it comes to; nothing where nothing was traded."""
        if trade.qty == 0 or (self.sales_only and not trade.is_sale):
            return ZERO
        amount = max(self.rate * trade.value + self.each * trade.qty + self.order, self.least)
        if self.most is not None:
            amount = min(amount, self.most)
        if self.most_rate is not None:
            amount = min(amount, self.most_rate * trade.value)
        return rounded_up(amount) if self.rounds_up else rounded(amount, step)


class Charge(NamedTuple):
    """A fee with its amount."""

    title: str
    amount: Decimal


def charges(contract: Contract, trade: Trade) -> list[Charge]:
    """The fees of what an order has traded so far, those that are nothing left out."""
    step = UNIT if contract.currency == "JPY" else CENT
    all_of_them = (Charge(fee.title, fee.of(trade, step)) for fee in _table(contract))
    return [charge for charge in all_of_them if charge.amount]


def fee_of(contract: Contract, trade: Trade) -> Decimal:
    """The sum of all fees of what an order has traded so far."""
    return sum((charge.amount for charge in charges(contract, trade)), ZERO)


def traded(contract: Contract, parts: Iterable[Part], *, is_sale: bool) -> Trade:
    """What parts of one order come to, all of one contract."""
    parts = tuple(parts)
    value = sum((exact(part.price) * part.qty for part in parts), ZERO) * contract.multiplier
    return Trade(sum(part.qty for part in parts), value, is_sale)


def _fee(title: str, rate: str = "0", **amounts: str | bool) -> Fee:
    exactly = {name: Decimal(value) if isinstance(value, str) else value for name, value in amounts.items()}
    return Fee(title, Decimal(rate), **exactly)  # type: ignore[arg-type]


_HK_SHARES = (
    _fee("Commission", "0.0003", least="3"),
    _fee("Platform Fee", order="15"),
    _fee("Settlement Fee", "0.000042"),
    _fee("Trading Fee", "0.0000565", least="0.01"),
    _fee("SFC Levy", "0.000027", least="0.01"),
    _fee("FRC Levy", "0.0000015"),
)
_HK_STAMP_DUTY = _fee("Stamp Duty", "0.001", rounds_up=True)
_HK_OPTIONS = (
    _fee("Commission", "0.002", least="3"),
    _fee("Platform Fee", order="15"),
    _fee("Exchange Fee", each="3"),
)
_US_SHARES = (
    _fee("Commission", each="0.0049", least="0.99", most_rate="0.005"),
    _fee("Platform Fee", each="0.005", least="1", most_rate="0.005"),
    _fee("Settlement Fee", each="0.003", most_rate="0.07"),
    _fee("SEC Fee", "0.0000278", least="0.01", sales_only=True),
    _fee("Trading Activity Fee", each="0.000166", least="0.01", most="8.3", sales_only=True),
)
_US_OPTIONS = (
    _fee("Commission", each="0.65", least="1.99"),
    _fee("Platform Fee", each="0.3"),
    _fee("Options Regulatory Fee", each="0.02905"),
    _fee("OCC Clearing Fee", each="0.025", most="55"),
    _fee("Options Settlement Fee", each="0.18"),
    _fee("SEC Fee", "0.0000278", least="0.01", sales_only=True),
    _fee("Trading Activity Fee", each="0.00279", least="0.01", sales_only=True),
)
_CN_SHARES = (
    _fee("Commission", "0.0003", least="3"),
    _fee("Platform Fee", order="15"),
    _fee("Handling Fee", "0.0000341"),
    _fee("Securities Management Fee", "0.00002"),
    _fee("Transfer Fee", "0.00003"),
)
_CN_STAMP_DUTY = _fee("Stamp Duty", "0.0005", sales_only=True)
_SG_SHARES = (
    _fee("Commission", "0.0003", least="0.99"),
    _fee("Platform Fee", "0.0003", least="1.5"),
    _fee("Clearing Fee", "0.000325"),
    _fee("Trading Access Fee", "0.000075"),
)
_JP_SHARES = (_fee("Commission", "0.0003", least="50"), _fee("Platform Fee", order="80"))
_EVENTS = (_fee("Commission", each="0.01"), _fee("Exchange Fee", each="0.01"))
_FUTURES = {
    "HKD": (
        _fee("Commission", each="5"),
        _fee("Platform Fee", each="5"),
        _fee("Exchange Fee", each="10"),
        _fee("SFC Levy", each="0.54"),
    ),
    "USD": (
        _fee("Commission", each="1.19"),
        _fee("Platform Fee", each="0.8"),
        _fee("Exchange Fee", each="1.38"),
        _fee("NFA Fee", each="0.02"),
    ),
    "SGD": (_fee("Commission", each="2"), _fee("Platform Fee", each="1"), _fee("Exchange Fee", each="1.2")),
    "JPY": (_fee("Commission", each="200"), _fee("Platform Fee", each="100"), _fee("Exchange Fee", each="110")),
}
_FUNDS_AND_WARRANTS = frozenset({Kind.TRUST, Kind.WARRANT})


def _table(contract: Contract) -> Sequence[Fee]:
    instrument = contract.instrument
    if contract.is_future:
        return _FUTURES.get(contract.currency, _FUTURES["USD"])
    if contract.is_event:
        return _EVENTS
    if contract.is_option:
        return _HK_OPTIONS if instrument.market == QotMarket.HK else _US_OPTIONS
    is_share = instrument.kind not in _FUNDS_AND_WARRANTS
    return _shares(QotMarket(instrument.market), is_share)


def _shares(market: QotMarket, pays_duty: bool) -> Sequence[Fee]:
    if market == QotMarket.HK:
        return (*_HK_SHARES, _HK_STAMP_DUTY) if pays_duty else _HK_SHARES
    if market in (QotMarket.SH, QotMarket.SZ):
        return (*_CN_SHARES, _CN_STAMP_DUTY) if pays_duty else _CN_SHARES
    return {QotMarket.US: _US_SHARES, QotMarket.SG: _SG_SHARES, QotMarket.JP: _JP_SHARES}[market]
