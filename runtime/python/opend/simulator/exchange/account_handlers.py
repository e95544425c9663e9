"""Protocols of accounts: which there are, unlocking, pushes, funds, positions, margin terms, cash flow."""

from __future__ import annotations

from typing import Any

from opend.simulator.market.instruments import Key
from opend.simulator.replies import success
from opend.simulator.responder import Call, Responder
from opend.simulator.securities import parse_day

from .account_writing import account_fields, funds_fields, market_fields, us_fields
from .accounts import Account
from .desks import Desk
from .margin import Level, Ratios
from .money import CURRENCIES
from .office import Office
from .reading import Filter, desk_of, newest_first
from .strategy_view import Held, strategy_view
from .terms import Rejection, TradeMarket
from .writing import plain

_NAMES = {number: name for name, number in CURRENCIES.items()}


class AccountHandlers:
    """Handlers of what accounts are and have."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def register(self, responder: Responder) -> None:
        """Take over the protocols of accounts."""
        handlers = {
            "Trd_GetAccList": self._accounts,
            "Trd_UnlockTrade": self._unlock,
            "Trd_SubAccPush": self._subscribe,
            "Trd_GetFunds": self._funds,
            "Trd_GetPositionList": self._positions,
            "Trd_GetMarginRatio": self._margin_ratios,
            "Trd_FlowSummary": self._flows,
        }
        for protocol, handler in handlers.items():
            responder.register(protocol, self._office.answered(handler))

    def _accounts(self, call: Call, c2s: Any) -> Any:
        accounts = (desk.account for desk in self._office.exchange.desks)
        asked = [account for account in accounts if _is_asked(account, c2s.trdCategory, c2s.needGeneralSecAccount)]
        return success(call, {"accList": [account_fields(account, self._office.firm) for account in asked]})

    def _unlock(self, call: Call, c2s: Any) -> Any:
        gate = self._office.gate
        if c2s.securityFirm not in (0, self._office.firm):
            raise Rejection(f"securityFirm {c2s.securityFirm} has no real account; they are at {self._office.firm}")
        if not c2s.unlock:
            gate.lock()
            return success(call)
        was_unlocked = gate.is_unlocked
        gate.unlock(c2s.pwdMD5)
        reply = success(call)
        reply.retMsg = "trade was unlocked already" if was_unlocked else ""
        return reply

    def _subscribe(self, call: Call, c2s: Any) -> Any:
        self._office.subscribe(call.connection_id, c2s.accIDList)
        return success(call)

    def _funds(self, call: Call, c2s: Any) -> Any:
        desk = desk_of(self._office.exchange, c2s.header)
        account = desk.account
        currency = account.currency
        if c2s.currency and (account.is_universal or TradeMarket.FUTURES in account.markets):
            currency = _currency(c2s.currency)
        worth = desk.valuation.worth(currency)
        free = desk.valuation.free_cash(currency)
        fields = funds_fields(account, worth, free, currency)
        if TradeMarket.US in account.markets:
            fields |= us_fields(fields["power"])
        cash = [self._cash(desk, each) for each in account.currencies]
        markets = market_fields(desk, self._office.exchange.listing)
        return success(
            call, {"header": c2s.header, "funds": plain(fields) | {"cashInfoList": cash, "marketInfoList": markets}}
        )

    def _cash(self, desk: Desk, currency: str) -> dict[str, Any]:
        cash = desk.book.cash(currency)
        free = max(min(cash, desk.valuation.free_cash(currency)), 0)
        return plain({"currency": CURRENCIES[currency], "cash": cash, "availableBalance": free, "netCashPower": free})

    def _positions(self, call: Call, c2s: Any) -> Any:
        desk = desk_of(self._office.exchange, c2s.header)
        wanted = Filter(c2s.filterConditions)
        rows = [row for row in self._held(desk) if wanted.takes(desk.account, row.contract, row.position.id)]
        if c2s.HasField("filterPLRatioMin"):
            rows = [row for row in rows if (row.fields["plRatio"] or 0.0) >= c2s.filterPLRatioMin]
        if c2s.HasField("filterPLRatioMax"):
            rows = [row for row in rows if (row.fields["plRatio"] or 0.0) <= c2s.filterPLRatioMax]
        fields = strategy_view(rows) if c2s.optionStrategyView else [row.fields for row in rows]
        return success(call, {"header": c2s.header, "positionList": fields})

    def _held(self, desk: Desk) -> list[Held]:
        """The positions, and what was closed today."""
        exchange, rows = self._office.exchange, []
        for position in desk.book.positions.values():
            contract = exchange.listing.of(position.key)
            if position.qty or position.day == str(self._office.market.today(contract.instrument)):
                price = exchange.margins.price(contract)
                closable = desk.closable(position.key)
                fields = self._office.writer.position(desk.account, position, price, closable)
                rows.append(Held(position, contract, plain(fields)))
        return rows

    def _margin_ratios(self, call: Call, c2s: Any) -> Any:
        exchange = self._office.exchange
        desk = desk_of(exchange, c2s.header)
        if not desk.account.is_margin:
            raise Rejection(f"account {desk.account.id} is a cash account: it has no margin")
        if not c2s.securityList:
            raise Rejection("securityList is empty")
        rows = []
        for security in c2s.securityList:
            contract = exchange.listing.find_security(Key(security.market, security.code))
            rows.append({"security": security, **_ratio_fields(exchange.margins.ratios(contract))})
        return success(call, {"header": c2s.header, "marginRatioInfoList": rows})

    def _flows(self, call: Call, c2s: Any) -> Any:
        desk = desk_of(self._office.exchange, c2s.header)
        flows = list(desk.flows)
        if c2s.clearingDate:
            day = parse_day("clearingDate", c2s.clearingDate)
            flows = [flow for flow in flows if flow.day == day]
        elif not (c2s.startCreateDate or c2s.endCreateDate):
            raise Rejection("clearingDate is missing; or set startCreateDate and endCreateDate")
        if c2s.startCreateDate:
            first = parse_day("startCreateDate", c2s.startCreateDate)
            flows = [flow for flow in flows if flow.local.date() >= first]
        if c2s.endCreateDate:
            last = parse_day("endCreateDate", c2s.endCreateDate)
            flows = [flow for flow in flows if flow.local.date() <= last]
        fields = [self._office.writer.flow(flow) for flow in newest_first(flows, lambda flow: flow.id)]
        direction = c2s.cashFlowDirection
        asked = [plain(each) for each in fields if direction in (0, each["cashFlowDirection"])]
        return success(call, {"header": c2s.header, "flowSummaryInfoList": asked})


def _is_asked(account: Account, category: int, with_universal: bool) -> bool:
    if account.is_universal and not with_universal:
        return False
    return category in (0, account.category)


def _currency(number: int) -> str:
    if number not in _NAMES:
        names = ", ".join(f"{number} {name}" for number, name in _NAMES.items())
        raise Rejection(f"currency {number} cannot be used: it must be one of {names}")
    return _NAMES[number]


def _ratio_fields(ratios: Ratios) -> dict[str, Any]:
    percent = {
        "shortFeeRate": ratios.short_rate,
        "alertLongRatio": ratios.long[Level.CALL],
        "alertShortRatio": ratios.short[Level.CALL],
        "imLongRatio": ratios.long[Level.INITIAL],
        "imShortRatio": ratios.short[Level.INITIAL],
        "mcmLongRatio": ratios.long[Level.CALL],
        "mcmShortRatio": ratios.short[Level.CALL],
        "mmLongRatio": ratios.long[Level.MAINTENANCE],
        "mmShortRatio": ratios.short[Level.MAINTENANCE],
    }
    permits = {"isLongPermit": ratios.may_borrow, "isShortPermit": ratios.may_short, "shortPoolRemain": ratios.pool}
    return permits | {name: round(100 * float(share), 4) for name, share in percent.items()}
