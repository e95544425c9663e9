"""What trade contexts add to others, apart from I/O: accounts, orders that go out once, pushes about accounts.

A talk asks OpenD several things of which one depends on another. It is a generator: it yields what to ask, is sent each
reply or is thrown the error that came instead, and returns the results of its method. Whoever does the I/O leads it.
"""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any

from google.protobuf.message import Message

from opend.errors import ConfigError, ConnectError, ContextClosed, NotConnected, OpenDError, OrderStateUnknown
from opend.schema import Operation, operation

from .accounts import REAL, Account, Accounts, first_market, security_market
from .codes import text_enum
from .core import ContextCore
from .handlers import RET_ERROR, RET_OK
from .methods import Call, Talk, payload_of_reply

if TYPE_CHECKING:
    import pandas as pd

NO_NEED = "there is nothing to unlock: this context's market has no trading with real money"
LOOKS = 3
"""How often the order list is asked for an order that was just placed."""

TIMED_OUT = -100
"""`retType` of a reply by which OpenD says that it got no answer in time itself."""


class TradeCore(ContextCore):
    """Accounts and pushes of one trade context."""

    def __init__(self, **settings: Any) -> None:
        kept = self._kept
        self._accounts = Accounts(kept["trd_mkt"], kept["trd_category"], kept["security_firm"])
        self._subscription = _Once()
        self._unlocking: Message | None = None
        super().__init__(**settings)

    def is_futures_market_sim(self, trdMkt_list: list[str]) -> bool:  # noqa: N803 - a public name
        """Whether an account with these markets (texts of `TrdMarket`) trades futures, where this context does."""
        return self._accounts.trades_simulated_futures(trdMkt_list)

    def on_async_sub_acc_push(self, ret_code: int, msg: str) -> None:
        """Called when OpenD has answered whether it will push what happens to the accounts; for subclasses.

        Args:
            ret_code: `RET_OK`, or `RET_ERROR`; then it is asked for again with the next account list or unlocking.
            msg: what went wrong.
        """
        if ret_code != RET_OK:
            self._subscription.release()
            self._logger.warning("there will be no pushes about accounts: %s", msg)

    def _settled(self, error: OpenDError | None) -> tuple[int, str]:
        """What a new connection's beginning came to."""
        if error is None:
            return RET_OK, ""
        if not isinstance(error, ContextClosed):
            self._logger.warning("the accounts could not be set up on the new connection: %s", error)
        return RET_ERROR, str(error)


class _Once:
    """Something that is done once, until it is released."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._is_done = False

    def claim(self) -> bool:
        """Whether it is the caller's turn to do it."""
        with self._lock:
            was_done, self._is_done = self._is_done, True
        return not was_done

    def release(self) -> None:
        """Let it be done again."""
        self._is_done = False


def settle(context: TradeCore) -> Talk:
    """A connection has come up: learn the accounts, ask for pushes about them, unlock again what was unlocked.

    Raises:
        OpenDError: it could not all be done.
    """
    context._subscription.release()
    context._subscription.claim()
    try:
        yield from _listed(context)
    except OpenDError:
        context._subscription.release()
        raise
    yield from _subscribe(context)
    if context._unlocking is not None:
        payload_of_reply((yield operation("Trd_UnlockTrade"), context._unlocking))


def list_accounts(context: TradeCore, call: Call) -> Talk:
    """The accounts that count for the context, not all that OpenD has."""
    response = yield from _listed(context)
    counting = list(context._accounts.known)
    del response.s2c.accList[:]
    response.s2c.accList.extend(counting)
    if context._subscription.claim():
        yield from _subscribe(context)
    return call.read(response)


def unlock(context: TradeCore, call: Call) -> Talk:
    """Unlock or lock trading; what unlocked it is kept for the connections to come."""
    accounts, is_unlock = context._accounts, call.c2s.unlock
    if is_unlock and not accounts.allow(REAL):
        return (NO_NEED,)
    if not accounts.known:
        yield from _listed(context)
    if not accounts.has_real():
        raise ConfigError("there is no account with real money to unlock: check the context's market and security_firm")
    call.c2s.securityFirm = text_enum("SecurityFirm")._numbers[accounts.firm]
    response = yield call.question
    payload_of_reply(response)
    context._unlocking = call.request if is_unlock else None
    if is_unlock and context._subscription.claim():
        yield from _subscribe(context)
    return (response.retMsg or None,)


def ask_account(context: TradeCore, call: Call) -> Talk:
    """Ask about the account that the arguments mean."""
    account = yield from _account(context, call)
    _address(call, account, first_market(account))
    return call.read((yield call.question))


def ask_account_about_code(context: TradeCore, call: Call) -> Talk:
    """Ask about the account that the arguments mean, in the market of the code that they name first."""
    account = yield from _account(context, call)
    _address_market(context, call, account)
    return call.read((yield call.question))


def change_orders(context: TradeCore, call: Call) -> Talk:
    """Change orders of the account that the arguments mean."""
    account = yield from _account(context, call)
    _address(call, account, first_market(account))
    return call.read((yield from _sent_once(context, call)))


def place_order(context: TradeCore, call: Call) -> Talk:
    """Place an order, and look it up in the order list; where it is not found there, its id alone is given."""
    account = yield from _account(context, call)
    _address_market(context, call, account)
    order_id = payload_of_reply((yield from _sent_once(context, call))).orderIDEx
    response = yield from _looked_up(call, first_market(account), order_id)
    table = call.read(response)[0]
    return (table if len(table) else _of_id_alone(order_id, table.columns),)


def _listed(context: TradeCore) -> Talk:
    """OpenD's reply with the list of accounts, which the context then knows."""
    asked, request = _new("Trd_GetAccList")
    kept = context._kept
    request.c2s.userID = context.get_login_user_id()
    request.c2s.trdCategory = text_enum("TrdCategory")._numbers[kept["trd_category"]]
    request.c2s.needGeneralSecAccount = kept["need_general_sec_acc"]
    response = yield asked, request
    context._accounts.learn(payload_of_reply(response).accList)
    return response


def _account(context: TradeCore, call: Call) -> Talk:
    """The account that the arguments mean."""
    arguments, accounts = call.arguments, context._accounts
    env, acc_id, acc_index = _env(arguments), arguments.get("acc_id") or 0, arguments.get("acc_index") or 0
    accounts.check(env, acc_index)
    yield from _listed(context)
    return accounts.find(accounts.known, env, acc_id, acc_index)


def _env(arguments: Mapping[str, Any]) -> str:
    """Where the arguments do not say it, it is about real money."""
    return str(arguments.get("trd_env", REAL))


def _address(call: Call, account: Account, market: int) -> None:
    """Fill in for whom a request is."""
    header = call.c2s.header
    header.trdEnv, header.accID, header.trdMarket = account.trdEnv, account.accID, market


def _address_market(context: TradeCore, call: Call, account: Account) -> None:
    """Fill in for whom a request is, and where its code is traded."""
    market = str(_first_code(call.arguments)).partition(".")[0]
    _address(call, account, context._accounts.trade_market(market, _env(call.arguments)))
    if "secMarket" in call.c2s.DESCRIPTOR.fields_by_name:
        call.c2s.secMarket = security_market(market)


def _first_code(arguments: Mapping[str, Any]) -> Any:
    if "code" in arguments:
        return arguments["code"]
    if "code_list" in arguments:
        codes = arguments["code_list"]
        return codes.strip() if isinstance(codes, str) else codes[0].strip()
    return arguments["combo_leg_list"][0].code


def _sent_once(context: TradeCore, call: Call) -> Talk:
    """The reply to an order command, which goes out once and never again.

    Raises:
        OrderStateUnknown: it went out, and nobody knows whether it was carried out.
        NotConnected, ConnectError: it did not go out.
    """
    packet = call.c2s.packetID
    packet.connID, packet.serialNo = context.get_sync_conn_id(), context._connection.next_serial()
    try:
        response = yield call.question
    except (NotConnected, ConnectError):
        raise
    except OpenDError as error:
        raise _unknown(call, str(error)) from error
    if response.retType == TIMED_OUT:
        raise _unknown(call, response.retMsg)
    return response


def _unknown(call: Call, reason: str) -> OrderStateUnknown:
    packet = call.c2s.packetID
    return OrderStateUnknown(call.method.protocol, reason, connection_id=packet.connID, serial=packet.serialNo)


def _looked_up(call: Call, market: int, order_id: str) -> Talk:
    """The reply of the order list with an order alone, or with none: whatever goes wrong here, the order stands."""
    asked, request = _new("Trd_GetOrderList")
    request.c2s.header.CopyFrom(call.c2s.header)
    request.c2s.header.ClearField("jpAccType")
    request.c2s.header.trdMarket = market
    request.c2s.filterConditions.filterMarket = 0
    if order_id:
        request.c2s.filterConditions.orderIDExList.append(order_id)
    for _ in range(LOOKS):
        try:
            response = yield asked, request
        except OpenDError:
            break
        if response.retType == RET_OK and response.s2c.orderList:
            del response.s2c.orderList[1:]
            return response
    return asked.response_class(retType=RET_OK)


def _of_id_alone(order_id: str, columns: Any) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame([{"order_id": order_id}], columns=columns)


def _subscribe(context: TradeCore) -> Talk:
    """Let OpenD push what happens to the accounts. The caller has claimed that it is to be done."""
    accounts = [account.accID for account in context._accounts.known]
    if not accounts:
        context._subscription.release()
        return
    asked, request = _new("Trd_SubAccPush")
    request.c2s.accIDList.extend(accounts)
    try:
        payload_of_reply((yield asked, request))
    except ContextClosed:
        raise
    except OpenDError as error:
        context.on_async_sub_acc_push(RET_ERROR, str(error))
    else:
        context.on_async_sub_acc_push(RET_OK, "")


def _new(protocol: str) -> tuple[Operation, Any]:
    asked = operation(protocol)
    return asked, asked.new_request()
