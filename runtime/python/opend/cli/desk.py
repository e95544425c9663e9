"""The contexts that the command asks OpenD with. They are of no brand, and work with any OpenD."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, TypeVar

from opend import schema
from opend.brand import Brand
from opend.config import ConnectionConfig
from opend.contexts.base import Context, TradeContext
from opend.contexts.handlers import RET_OK
from opend.contexts.methods import Method
from opend.contexts.pushes import PushHandler
from opend.errors import ConnectError, RequestError
from opend.sys_config import SysConfig

from .settings import USUAL_PORT, read_key

ANY = "N/A"
"""The member NONE of enums: any market, any firm."""

Frame = Any
"""A DataFrame, or what else a method gives."""


def add_connection(parser: argparse.ArgumentParser) -> None:
    """Give a parser the options that say which OpenD is meant."""
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="name or address of OpenD's machine (default: %(default)s)")
    add("--port", type=int, default=USUAL_PORT, metavar="N", help="OpenD's TCP port (default: %(default)s)")
    add("--rsa-key", type=Path, metavar="FILE", help="RSA private key (PEM), the same as OpenD has")
    add("--timeout", type=float, default=10.0, metavar="SECONDS", help="for connecting, and for every reply")


def config_of(options: argparse.Namespace, *, reconnect: bool = False) -> ConnectionConfig:
    """How a command line wants to be connected.

    Raises:
        ConfigError: an option is out of range, or the key cannot be read.
    """
    return ConnectionConfig(
        host=options.host,
        port=options.port,
        rsa_key=None if options.rsa_key is None else read_key(options.rsa_key),
        client_id="opend-cli",
        connect_timeout=options.timeout,
        request_timeout=options.timeout,
        reconnect=reconnect,
        keep_process_alive=False,
    )


class _Settings(SysConfig):
    """Nothing is set for all contexts: each is told by its options."""


class Desk(Context):
    """A connection to OpenD that is asked by the names of methods."""

    _brand = Brand(name="opend", product="OpenD", log_folder=".opend/Log")
    _sys_config = _Settings
    _kept = {"security_firm": ANY, "trd_mkt": ANY, "trd_category": ANY, "need_general_sec_acc": False}

    def ask(self, method: str, **arguments: Any) -> Any:
        """What a method gives, without its return code.

        Args:
            method: its name, such as `"get_market_snapshot"`.
            arguments: all of its arguments; they have no defaults here.

        Raises:
            RequestError: OpenD did not answer, or answered with an error.
        """
        declared = _declared(method)
        call = self._call_for_pages if declared.pages else self._call_for_results
        code, data, *_ = call(declared, None, **arguments)
        if code != RET_OK:
            raise RequestError(f"{method}: {data}")
        return data

    def listen(self, handler: str, take: Callable[[Any, Frame], None]) -> None:
        """Let a function take the pushes that a handler is for.

        Args:
            handler: name of the handler's class, such as `"TickerHandlerBase"`.
            take: is given the message and what the handler makes of it, on a thread of the connection.
        """
        base: type[PushHandler] = getattr(import_module(f"{schema.PROTOCOL_PACKAGE}.handlers"), handler)

        class Listener(base):  # type: ignore[valid-type, misc]
            def on_recv_rsp(self, rsp_pb: Any) -> Any:
                code, data = super().on_recv_rsp(rsp_pb)
                if code == RET_OK:
                    take(rsp_pb, data)
                return code, data

        self.set_handler(Listener())


class TradeDesk(TradeContext, Desk):
    """A connection to OpenD that also knows its accounts, whatever market they trade in."""


DeskT = TypeVar("DeskT", bound=Desk)


def open_desk(config: ConnectionConfig, kind: type[DeskT]) -> DeskT:
    """A connection to OpenD that is ready.

    Raises:
        ConnectError: there is no OpenD, or it did not let us in.
    """
    try:
        return kind(
            host=config.host, port=config.port, is_encrypt=None, is_async_connect=False, ai_type=0, config=config
        )
    except ConnectError as error:
        where = f"{config.host} {config.port}"
        raise ConnectError(f"{error.message}; `opend doctor {where}` tells what is wrong", cause=error.cause) from error


def _declared(method: str) -> Method:
    found: Method = getattr(import_module(f"{schema.PROTOCOL_PACKAGE}.methods"), method.upper())
    return found
