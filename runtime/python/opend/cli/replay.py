"""`opend replay`: play a recording to any client."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from opend.simulator.recordings import PlayerServer

from .serve import serve
from .settings import SETTINGS, add_options, read_settings

_DESCRIPTION = """
Play a recording to any client, at the doors of an OpenD, until SIGINT (Ctrl-C) or SIGTERM. Requests get the recorded
replies, and clients the recorded pushes.
"""
_SPEED = "recorded seconds a real second; inf sends all pushes at once"

PLAYED = tuple(
    replace(setting, words=_SPEED) if setting.name == "speed" else setting
    for setting in SETTINGS
    if not setting.of_market
)
"""The settings that mean something without a market."""


def add_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `replay`."""
    parser = verbs.add_parser("replay", help="play a recording", description=_DESCRIPTION)
    parser.add_argument("file", type=Path, metavar="FILE", help="what `opend record` made")
    add_options(parser, PLAYED)
    parser.set_defaults(run=_replay)


def _replay(options: argparse.Namespace) -> int:
    settings = read_settings(options, PLAYED)
    return serve(PlayerServer(options.file, settings.speed, settings))
