"""`opend simulate`: run a simulated OpenD."""

from __future__ import annotations

import argparse

from opend.simulator import SimulatorServer

from .serve import serve
from .settings import add_options, read_settings

_DESCRIPTION = """
Run a simulated OpenD with a market of its own until SIGINT (Ctrl-C) or SIGTERM. It needs no account. Prints
'listening on HOST:PORT' when it is ready, and 'websocket on ...' and 'control on ...' for its other doors.
"""


def add_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `simulate`."""
    parser = verbs.add_parser("simulate", help="run a simulated OpenD", description=_DESCRIPTION)
    add_options(parser)
    parser.set_defaults(run=_simulate)


def _simulate(options: argparse.Namespace) -> int:
    return serve(SimulatorServer(read_settings(options)))
