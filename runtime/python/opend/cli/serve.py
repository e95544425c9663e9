"""Runs a simulated OpenD until somebody wants it to stop."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable

from opend.simulator.faults.control import HOST as CONTROL_HOST
from opend.simulator.serving import Serving


def serve(opend: Serving) -> int:
    """Run a simulated OpenD until SIGINT (Ctrl-C) or SIGTERM, and tell where it listens.

    Raises:
        ConfigError: it cannot start.
    """
    asyncio.run(_serve(opend))
    return 0


def stop_signal() -> asyncio.Event:
    """What is set when SIGINT or SIGTERM comes, from now on."""
    wanted_stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        _on_signal(loop, number, wanted_stop.set)
    return wanted_stop


async def _serve(opend: Serving) -> None:
    wanted_stop = stop_signal()
    async with opend:
        print(f"listening on {opend.host}:{opend.port}", flush=True)
        if opend.websocket_port:
            print(f"websocket on {opend.host}:{opend.websocket_port}", flush=True)
        if opend.control_port:
            print(f"control on {CONTROL_HOST}:{opend.control_port}", flush=True)
        await wanted_stop.wait()


def _on_signal(loop: asyncio.AbstractEventLoop, number: signal.Signals, stop: Callable[[], None]) -> None:
    try:
        loop.add_signal_handler(number, stop)
    except NotImplementedError:  # Windows: no signals in its event loop
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop))
