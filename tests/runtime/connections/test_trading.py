"""Trade contexts over real sockets: accounts, orders that go out once, pushes about accounts; both kinds of context."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from google.protobuf.message import Message

from opend.config import ConnectionConfig
from opend.simulator import CutReply, LoseReply, Simulator
from opend.simulator.responder import FAILED, Call, Refusal
from tests.brands.kit import BRANDS, module
from tests.runtime.kit import QUICK, AsyncFace, Face, eventually, message

REAL_ID, SIMULATED_ID = 281756455980000001, 8377001
PASSWORD, MD5 = "123456", "e10adc3949ba59abbe56e057f20f883e"
BOTH = [REAL_ID, SIMULATED_ID]
ORDER = {"price": 10.5, "qty": 100, "code": "HK.00700", "trd_side": "BUY", "trd_env": "SIMULATE"}
TIMED_OUT = -100


class Exchange:
    """What a simulator answers about trading, and what it was asked."""

    def __init__(self, opend: Simulator) -> None:
        self.asked: list[tuple[str, Any]] = []
        self._opend = opend
        accounts = [
            {"accID": REAL_ID, "trdEnv": 1, "trdMarketAuthList": [1, 2], "securityFirm": 1},
            {"accID": SIMULATED_ID, "trdEnv": 0, "trdMarketAuthList": [1]},
        ]
        header = {"trdEnv": 0, "accID": SIMULATED_ID, "trdMarket": 1}
        self.answer("Trd_GetAccList", {"accList": accounts})
        self.answer("Trd_SubAccPush", {})
        self.answer("Trd_UnlockTrade", {})
        self.answer("Trd_PlaceOrder", {"header": header, "orderIDEx": "A1"})
        self.answer("Trd_ModifyOrder", {"header": header, "orderID": 0, "orderIDEx": "A1"})
        self.answer("Trd_GetOrderList", {"header": header})

    def answer(self, protocol: str, s2c: Any = None, **reply: Any) -> None:
        """Answer a protocol from now on; without a payload, with an error."""
        reply = {"retType": FAILED, "retMsg": "no luck", **reply} if s2c is None else {"retType": 0, "s2c": s2c}
        self._opend.server.responder.register(protocol, lambda call: self._kept(call, protocol, reply))

    def _kept(self, call: Call, protocol: str, reply: Any) -> Message:
        request: Any = call.request
        self.asked.append((protocol, request.c2s))
        return message(f"{protocol}.Response", reply)

    def times(self, protocol: str) -> int:
        return len(self.all(protocol))

    def all(self, protocol: str) -> list[Any]:
        return [c2s for name, c2s in self.asked if name == protocol]


@pytest.fixture
def exchange(opend: Simulator) -> Exchange:
    return Exchange(opend)


Open = Callable[..., Any]


@pytest.fixture
def connect(face: Face, opend: Simulator, exchange: Exchange) -> Open:
    """Opens a trade context of either kind, and waits until it has set up its accounts."""
    package = module(BRANDS[0], "aio" if isinstance(face, AsyncFace) else "")

    def opened(name: str = "OpenSecTradeContext", config: ConnectionConfig = QUICK, **settings: Any) -> Any:
        def cls(host: str, port: int, is_encrypt: None, _later: bool, _ai: int, config: ConnectionConfig) -> Any:
            context = getattr(package, name)
            return context(host=host, port=port, is_encrypt=is_encrypt, config=config, **settings)

        before = exchange.times("Trd_SubAccPush")
        context = face.open(opend.port, config, cls=cls)  # type: ignore[arg-type]
        eventually(lambda: exchange.times("Trd_SubAccPush") > before)
        return context

    return opened


def test_pushes_about_accounts_are_asked_for_once_a_connection(
    connect: Open, exchange: Exchange, opend: Simulator
) -> None:
    context = connect()
    context.unlock_trade(PASSWORD)
    context.get_acc_list()
    assert [list(c2s.accIDList) for c2s in exchange.all("Trd_SubAccPush")] == [BOTH]

    opend.drop_connections()
    eventually(lambda: exchange.times("Trd_SubAccPush") == 2)


def test_what_was_unlocked_is_unlocked_again(connect: Open, exchange: Exchange, opend: Simulator) -> None:
    context = connect()
    assert context.unlock_trade(PASSWORD) == (0, None)

    opend.drop_connections()
    eventually(lambda: exchange.times("Trd_UnlockTrade") == 2)
    for c2s in exchange.all("Trd_UnlockTrade"):
        assert (c2s.unlock, c2s.pwdMD5, c2s.securityFirm) == (True, MD5, 1)


def test_what_was_locked_stays_locked(connect: Open, exchange: Exchange, opend: Simulator) -> None:
    context = connect()
    context.unlock_trade(password_md5=MD5)
    assert context.unlock_trade(is_unlock=False) == (0, None)

    opend.drop_connections()
    eventually(lambda: exchange.times("Trd_SubAccPush") == 2)
    assert context.get_acc_list()[0] == 0
    assert [c2s.pwdMD5 for c2s in exchange.all("Trd_UnlockTrade")] == [MD5, ""]


def test_opend_may_have_something_to_say_about_unlocking(connect: Open, opend: Simulator) -> None:
    def reply(_: Call) -> Message:
        return message("Trd_UnlockTrade.Response", {"retType": 0, "retMsg": "unlocked already"})

    context = connect()
    opend.server.responder.register("Trd_UnlockTrade", reply)

    assert context.unlock_trade(PASSWORD) == (0, "unlocked already")


def test_there_is_nothing_to_unlock_without_real_trading(connect: Open, exchange: Exchange) -> None:
    exchange.answer("Trd_GetAccList", {"accList": [{"accID": 1, "trdEnv": 0, "trdMarketAuthList": [3]}]})
    context = connect(filter_trdmarket="CN")

    code, text = context.unlock_trade(PASSWORD)
    assert code == 0 and "nothing to unlock" in text


@pytest.mark.parametrize("failing", ["Trd_GetAccList", "Trd_SubAccPush"])
def test_accounts_that_come_late(failing: str, connect: Open, exchange: Exchange, opend: Simulator, face: Face) -> None:
    exchange.answer(failing)
    package = module(BRANDS[0], "aio" if isinstance(face, AsyncFace) else "")
    context = face.open(opend.port, cls=lambda *given: package.OpenSecTradeContext(port=given[1], config=given[-1]))  # type: ignore[arg-type]
    eventually(lambda: exchange.times(failing))
    eventually(lambda: not context._subscription._is_done)

    Exchange(opend)
    exchange.answer("Trd_SubAccPush", {})
    assert context.get_acc_list()[0] == 0
    assert exchange.times("Trd_SubAccPush") == 1 + (failing == "Trd_SubAccPush")


def test_only_accounts_of_the_market_are_shown(connect: Open) -> None:
    code, table = connect().get_acc_list()
    assert code == 0 and list(table["acc_id"]) == BOTH
    code, table = connect(filter_trdmarket="US").get_acc_list()
    assert code == 0 and list(table["acc_id"]) == [REAL_ID]


def test_requests_name_their_account(connect: Open, exchange: Exchange) -> None:
    context = connect()
    for which in ({}, {"acc_index": np.int64(0)}, {"acc_id": np.int64(REAL_ID)}, {"acc_id": REAL_ID}):
        assert context.order_list_query(**which)[0] == 0
    assert context.order_list_query(trd_env="SIMULATE")[0] == 0

    headers = [c2s.header for c2s in exchange.all("Trd_GetOrderList")]
    assert [(header.trdEnv, header.accID) for header in headers] == [(1, REAL_ID)] * 4 + [(0, SIMULATED_ID)]


@pytest.mark.parametrize(
    ("which", "told"),
    [
        ({"acc_id": 5}, f"acc_id 5 is none of the REAL accounts; their ids are, in order: {REAL_ID}"),
        ({"acc_index": 1}, "acc_index 1 is none of the REAL accounts"),
        ({"acc_id": SIMULATED_ID}, "none of the REAL accounts"),
    ],
)
def test_an_account_that_is_not_there(which: Any, told: str, connect: Open, exchange: Exchange) -> None:
    code, text = connect().position_list_query(**which)

    assert code == -1 and told in text
    assert not exchange.times("Trd_GetPositionList")


@pytest.mark.parametrize(
    ("method", "changes", "told"),
    [
        ("place_order", {"code": "00700"}, "code must be a code such as 'HK.00700'"),
        ("place_order", {"code": None}, "place_order cannot do without code"),
        ("place_order", {"qty": None}, "place_order cannot do without qty"),
        ("place_order", {"qty": "many"}, "qty must be a number, not 'many'"),
        ("place_order", {"trd_side": "UP"}, "trd_side must be a member of TrdSide"),
        ("place_order", {"remark": "x" * 65}, "remark must be at most 64 bytes of UTF-8, not 65"),
        ("place_order", {"remark": 5}, "remark must be a text"),
        ("place_order", {"acc_id": "1"}, "acc_id must be the id of an account"),
        ("place_order", {"acc_index": -1}, "acc_index must be a whole number, 0 or more"),
        ("modify_order", {"order_id": None}, "order_id must be the id of an order"),
        ("modify_order", {"order_id": ""}, "order_id must be the id of an order"),
        ("order_list_query", {"status_filter_list": ["GONE"]}, "status_filter_list must be a member of OrderStatus"),
        ("order_list_query", {"code": 700}, "code must be a code such as"),
        ("order_list_query", {"start": "yesterday"}, "start must be a date such as"),
        ("history_order_list_query", {"end": 20260105}, "end must be a date such as"),
        ("order_fee_query", {"order_id_list": 5}, "order_id_list must be a list of texts"),
        ("unlock_trade", {}, "unlocking needs password, or its MD5 as password_md5"),
        ("unlock_trade", {"password_md5": PASSWORD}, "password_md5 must be the 32 hexadecimal digits of an MD5"),
        ("place_combo_order", {"combo_leg_list": []}, "combo_leg_list must be given: a list of ComboLeg"),
        ("place_combo_order", {"combo_leg_list": ["US.A"]}, r"combo_leg_list[0] must be a ComboLeg"),
    ],
)
def test_bad_arguments(method: str, changes: Any, told: str, connect: Open, exchange: Exchange) -> None:
    usual: dict[str, Any] = {
        "place_order": ORDER,
        "modify_order": {"modify_order_op": "CANCEL", "order_id": "A1", "qty": 0, "price": 0},
        "place_combo_order": {"price": 1, "qty": 1},
    }
    context = connect()
    before = len(exchange.asked)

    code, text = getattr(context, method)(**{**usual.get(method, {}), **changes})
    assert code == -1 and told in text
    assert len(exchange.asked) == before


def test_legs_of_combos(connect: Open, exchange: Exchange) -> None:
    leg = module(BRANDS[0]).ComboLeg()
    context = connect(filter_trdmarket="US")
    order = {"combo_leg_list": [leg], "price": 1, "qty": 1}
    code, text = context.place_combo_order(**order)
    assert code == -1 and "combo_leg_list[0].code must be given" in text

    leg.code, leg.trd_side, leg.qty_ratio, leg.position_id, leg.pred_side = "US.A", "SELL", 2, 7, "YES"
    exchange.answer("Trd_PlaceComboOrder", {"header": {"trdEnv": 1, "accID": 1, "trdMarket": 2}, "orderIDEx": "C1"})
    code, table = context.place_combo_order(**order)
    assert code == 0 and list(table["order_id"]) == ["C1"]
    [sent] = exchange.all("Trd_PlaceComboOrder")[0].comboLegs
    assert (sent.security.code, sent.side, sent.qtyRatio, sent.positionID, sent.predSide) == ("A", 2, 2.0, 7, 1)
    assert repr(leg) == "ComboLeg(code='US.A', trd_side='SELL', qty_ratio=2, position_id=7, pred_side='YES')"


def test_every_order_command_has_a_number_of_its_own(connect: Open, exchange: Exchange) -> None:
    context = connect()
    for _ in range(2):
        assert context.place_order(**ORDER)[0] == 0
        assert context.modify_order("CANCEL", "A1", 0, 0, trd_env="SIMULATE")[0] == 0
    assert context.cancel_all_order() == (0, "success")

    packets = [c2s.packetID for c2s in exchange.all("Trd_PlaceOrder") + exchange.all("Trd_ModifyOrder")]
    assert len({packet.serialNo for packet in packets}) == 5
    assert {packet.connID for packet in packets} == {context.get_sync_conn_id()}


def test_only_a_change_of_terms_carries_terms(connect: Open, exchange: Exchange) -> None:
    context = connect()
    for operation in ("CANCEL", "NORMAL"):
        context.modify_order(operation, "A1", 100, 10.5, aux_price=9, trd_env="SIMULATE")

    cancel, change = exchange.all("Trd_ModifyOrder")
    assert not any(cancel.HasField(name) for name in ("qty", "price", "adjustPrice", "adjustSideAndLimit", "auxPrice"))
    assert (change.qty, change.price, change.adjustPrice, change.auxPrice) == (100, 10.5, False, 9)


def test_a_market_order_needs_no_price(connect: Open, exchange: Exchange) -> None:
    assert connect().place_order(**{**ORDER, "price": None, "order_type": "MARKET"})[0] == 0
    assert not exchange.all("Trd_PlaceOrder")[0].HasField("price")


@pytest.mark.parametrize("fault", [LoseReply, CutReply])
def test_an_order_whose_reply_is_lost_is_not_sent_again(
    fault: type[Any], connect: Open, exchange: Exchange, opend: Simulator
) -> None:
    context = connect()
    connection = context.get_sync_conn_id()
    opend.faults.add(fault(), protocol="Trd_PlaceOrder")
    code, text = context.place_order(**ORDER, timeout=0.5)

    [order] = exchange.all("Trd_PlaceOrder")
    assert code == -1
    assert "the state of the order is unknown" in text
    assert f"connID {connection}, serialNo {order.packetID.serialNo}" in text
    assert context.order_list_query(trd_env="SIMULATE")[0] == 0
    assert exchange.times("Trd_PlaceOrder") == 1


def test_an_order_of_which_opend_knows_nothing_either(connect: Open, exchange: Exchange) -> None:
    context = connect()
    exchange.answer("Trd_PlaceOrder", retType=TIMED_OUT, retMsg="the server is slow")

    code, text = context.place_order(**ORDER)
    assert code == -1
    assert "the state of the order is unknown" in text and "the server is slow" in text


def test_a_refused_order_keeps_the_words_of_opend(connect: Open, exchange: Exchange) -> None:
    context = connect()
    exchange.answer("Trd_PlaceOrder")

    assert context.place_order(**ORDER) == (-1, "no luck")


def test_an_order_that_cannot_be_looked_up_is_placed_all_the_same(connect: Open, exchange: Exchange) -> None:
    context = connect()
    for answer in ({"header": {"trdEnv": 0, "accID": 1, "trdMarket": 1}}, None):
        exchange.answer("Trd_GetOrderList", answer)
        code, table = context.place_order(**ORDER)
        assert code == 0
        assert table.iloc[0].dropna().to_dict() == {"order_id": "A1"}
    assert exchange.times("Trd_GetOrderList") == 6


def test_an_order_whose_look_up_gets_no_reply(connect: Open, exchange: Exchange, opend: Simulator) -> None:
    context = connect()
    opend.faults.add(LoseReply(), protocol="Trd_GetOrderList")

    code, table = context.place_order(**ORDER, timeout=0.5)
    assert (code, list(table["order_id"])) == (0, ["A1"])
    assert exchange.times("Trd_GetOrderList") == 1


@pytest.mark.parametrize(
    "name",
    [
        "OpenFutureTradeContext",
        "OpenCryptoTradeContext",
        "OpenHKTradeContext",
        "OpenUSTradeContext",
        "OpenHKCCTradeContext",
        "OpenCNTradeContext",
    ],
)
def test_every_trade_context_has_its_accounts(name: str, connect: Open, exchange: Exchange) -> None:
    every_market = list(range(1, 20))
    accounts = [{"accID": env + 1, "trdEnv": env, "trdMarketAuthList": every_market} for env in (0, 1)]
    exchange.answer("Trd_GetAccList", {"accList": accounts})
    context = connect(name)
    env = "SIMULATE" if name == "OpenCNTradeContext" else "REAL"

    assert context.deal_list_query(trd_env=env)[0] == 0
    assert context.is_futures_market_sim(["FUTURES_SIMULATE_HK"]) is (name == "OpenFutureTradeContext")


def test_a_refusal_while_the_accounts_are_set_up_is_told_by_name(exchange: Exchange, opend: Simulator) -> None:
    def refuse(_: Call) -> Message:
        raise Refusal("not logged in")

    told: list[tuple[int, str]] = []

    class Context(module(BRANDS[0]).OpenSecTradeContext):  # type: ignore[misc]
        def on_api_socket_reconnected(self) -> tuple[int, str]:
            told.append(super().on_api_socket_reconnected())
            return told[-1]

    opend.server.responder.register("Trd_GetAccList", refuse)
    with Context(port=opend.port, config=QUICK) as context:
        eventually(lambda: told)
        assert told == [(-1, "not logged in (retType -1)")]
        assert context.accinfo_query() == (-1, "not logged in")
    assert not exchange.times("Trd_SubAccPush")
