"""The command `opend`."""

from __future__ import annotations

import argparse
import asyncio
import logging
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import ConfigError

if TYPE_CHECKING:
    from .simulator import Settings

_OK = 0
_BAD_SETTING = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one `opend` command; the result is the exit code: 0 done, 2 a setting is wrong.

    Args:
        arguments: what follows `opend` on the command line; taken from there when left out.
    """
    options = _parser().parse_args(arguments)
    logging.basicConfig(format="%(asctime)s %(levelname)s %(message)s")
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except ConfigError as error:
        print(f"opend {options.verb}: {error}", file=sys.stderr)
        return _BAD_SETTING


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="opend", description="Tools around OpenD.")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    _add_simulate(verbs.add_parser("simulate", help="run a simulated OpenD", description=_SIMULATE))
    return parser


_SIMULATE = """
Run a simulated OpenD until SIGINT (Ctrl-C) or SIGTERM. It needs no account and no market: every request gets
a valid answer that follows from the seed. Prints 'listening on HOST:PORT' when it is ready.
"""


def _add_simulate(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--port", type=int, required=True, metavar="N", help="TCP port to listen on; 0 takes a free one")
    add("--host", default="127.0.0.1", help="name or address to listen on (default: %(default)s)")
    add("--rsa-key", type=Path, metavar="FILE", help="RSA private key (PEM), the same as the clients have")
    add("--algorithm", choices=("cbc", "ecb", "ftecb"), help="encrypt so, whatever the client asks for")
    add("--seed", type=int, default=0, metavar="S", help="what all answers follow from (default: %(default)s)")
    add("--websocket-port", type=int, metavar="N", help="also open the WebSocket door; 0 takes a free port")
    add("--websocket-key", metavar="KEY", help="the key that WebSocket clients must know")
    parser.set_defaults(run=_simulate)


def _simulate(options: argparse.Namespace) -> int:
    from .simulator import Settings

    settings = Settings(
        host=options.host,
        port=options.port,
        seed=options.seed,
        rsa_key=None if options.rsa_key is None else _read_key(options.rsa_key),
        algorithm=options.algorithm,
        websocket_port=options.websocket_port,
        websocket_key=options.websocket_key,
    )
    asyncio.run(_serve(settings))
    return _OK


def _read_key(file: Path) -> bytes:
    from .wire.ciphers import RsaCipher

    try:
        key = file.read_bytes()
        RsaCipher(key)
    except (OSError, ConfigError) as error:
        raise ConfigError(f"--rsa-key {file}: {error}") from error
    return key


async def _serve(settings: Settings) -> None:
    from .simulator import SimulatorServer

    wanted_stop = asyncio.Event()
    _on_stop_signal(wanted_stop.set)
    async with SimulatorServer(settings) as server:
        print(f"listening on {server.host}:{server.port}", flush=True)
        if server.websocket_port:
            print(f"websocket on {server.host}:{server.websocket_port}", flush=True)
        await wanted_stop.wait()


def _on_stop_signal(stop: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop)
        except NotImplementedError:  # Windows: no signals in its event loop
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop))
