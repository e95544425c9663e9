"""A client that speaks the trade protocols with a simulator over the network."""

from __future__ import annotations

from typing import Any

from opend import schema
from opend.simulator import Simulator
from opend.wire.bodies import decode_body
from opend.wire.session import Push
from tests.simulator.raw_client import RawClient

START = "2025-06-18 10:00:00+08:00"
PASSWORD_MD5 = "e10adc3949ba59abbe56e057f20f883e"
UNIVERSAL, HK_CASH, FUTURES, EVENTS, DISABLED = range(281756455980000001, 281756455980000006)
SIM_HK, SIM_US = 8377001, 8377002
MARKETS = {UNIVERSAL: 1, HK_CASH: 1, FUTURES: 5, EVENTS: 17, DISABLED: 2, SIM_HK: 1, SIM_US: 2}


def header(account: int, market: int | None = None) -> dict[str, int]:
    is_real = account > 10_000_000
    return {"trdEnv": int(is_real), "accID": account, "trdMarket": market or MARKETS[account]}


class TradeClient(RawClient):
    """Logged in; packets get serial numbers of their own."""

    def __init__(self, opend: Simulator) -> None:
        super().__init__(opend.port)
        self.info = self.log_in()
        self.packets = 0
        self.pushes: list[tuple[str, Any]] = []

    def __enter__(self) -> TradeClient:
        return self

    def packet(self) -> dict[str, int]:
        self.packets += 1
        return {"connID": self.info.connection_id, "serialNo": self.packets}

    def receive(self, name: str, serial: int) -> Any:
        event = self.next_event()
        while isinstance(event, Push):
            operation = schema.operation(event.protocol)
            self.pushes.append((operation.name, decode_body(operation.response_class, event.body, event.format)))
            event = self.next_event()
        self._events.insert(0, event)
        return super().receive(name, serial)

    def next_push(self) -> tuple[str, Any]:
        return self.pushes.pop(0) if self.pushes else super().next_push()

    def next_push_of(self, name: str) -> Any:
        """What the next push of a protocol says; others before it are left out."""
        while True:
            protocol, push = self.next_push()
            if protocol == name:
                return push.s2c

    def reply(self, protocol: str, **c2s: Any) -> Any:
        name = f"Trd_{protocol}"
        return self.call(name, schema.message_class(f"{name}.Request")(c2s=c2s))

    def ask(self, protocol: str, account: int | None = None, **c2s: Any) -> Any:
        if account is not None:
            c2s = {"header": header(account)} | c2s
        reply = self.reply(protocol, **c2s)
        assert reply.retType == 0, reply.retMsg
        return reply.s2c

    def refusal(self, protocol: str, account: int | None = None, **c2s: Any) -> str:
        if account is not None:
            c2s = {"header": header(account)} | c2s
        reply = self.reply(protocol, **c2s)
        assert reply.retType == -1, reply
        text: str = reply.retMsg
        return text

    def order(self, account: int, **terms: Any) -> dict[str, Any]:
        plain = {"trdSide": 1, "orderType": 1, "code": "00700", "secMarket": 1, "qty": 100}
        return {"header": header(account), "packetID": self.packet()} | plain | terms

    def place(self, account: int = SIM_HK, **terms: Any) -> str:
        text: str = self.ask("PlaceOrder", **self.order(account, **terms)).orderIDEx
        return text

    def modify(self, account: int, order: str, operation: int, **terms: Any) -> Any:
        return self.ask(
            "ModifyOrder",
            account,
            packetID=self.packet(),
            orderID=0,
            orderIDEx=order,
            modifyOrderOp=operation,
            **terms,
        )

    def find(self, order: str, account: int = SIM_HK) -> Any:
        [found] = self.ask("GetOrderList", account, filterConditions={"orderIDExList": [order]}).orderList
        return found
