"""`opend doctor`: what is wrong with a connection."""

from __future__ import annotations

import argparse
import json
import logging
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from importlib.util import find_spec

from opend.config import ConnectionConfig
from opend.errors import OpenDError

from .desk import Desk, config_of, open_desk
from .findings import ERROR, OK, WARNING, Finding, fail
from .health import health
from .reach import reach
from .settings import USUAL_PORT

_DESCRIPTION = """
Tell what is wrong with the connection to an OpenD, real or simulated: one line for each thing that is looked at, with
what to do where it is not well. The exit code is 0 where all is well or nearly so, and 1 where something is wrong.
"""
_COLOURS = {OK: "green", WARNING: "yellow", ERROR: "red"}


def add_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `doctor`."""
    parser = verbs.add_parser("doctor", help="what is wrong with a connection", description=_DESCRIPTION)
    add = parser.add_argument
    add("host", metavar="HOST", nargs="?", default="127.0.0.1", help="of OpenD (default: %(default)s)")
    add("port", metavar="PORT", nargs="?", type=int, default=USUAL_PORT, help="of OpenD (default: %(default)s)")
    add("--rsa-key", metavar="FILE", help="RSA private key (PEM), the same as OpenD has")
    add("--timeout", type=float, default=5.0, metavar="SECONDS", help="for each step (default: %(default)s)")
    add("--json", action="store_true", help="findings as JSON")
    parser.set_defaults(run=_examine)


def _examine(options: argparse.Namespace) -> int:
    findings = examine(config_of(options))
    with _quiet():
        made = list(findings) if options.json else list(_told(findings))
    is_well = all(finding.verdict != ERROR for finding in made)
    if options.json:
        checks = [asdict(finding) for finding in made]
        print(json.dumps({"host": options.host, "port": options.port, "well": is_well, "checks": checks}, indent=2))
    return 0 if is_well else 1


def examine(config: ConnectionConfig) -> Iterator[Finding]:
    """Check after check, as far as it goes.

    Args:
        config: where OpenD should be, and with which key.
    """
    info = yield from reach(config)
    if info is None:
        return
    try:
        with open_desk(config, Desk) as desk:
            yield from health(desk)
    except OpenDError as error:
        yield fail("requests", str(error), "see OpenD's own log")


@contextmanager
def _quiet() -> Iterator[None]:
    """Log nothing of connections meanwhile: the findings tell it all."""
    logger = logging.getLogger("opend.connection")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        logger.setLevel(level)


def _told(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Print each finding as it is made."""
    tell = _tell_in_colour if sys.stdout.isatty() and find_spec("rich") is not None else _tell
    for finding in findings:
        tell(finding)
        yield finding


def _tell(finding: Finding) -> None:
    print(f"{finding.verdict:<8} {_sentence(finding)}", flush=True)


def _tell_in_colour(finding: Finding) -> None:
    from rich.console import Console
    from rich.text import Text

    line = Text.assemble((f"{finding.verdict:<8} ", _COLOURS[finding.verdict]), _sentence(finding))
    Console().print(line, soft_wrap=True)


def _sentence(finding: Finding) -> str:
    advice = f" -> {finding.advice}" if finding.advice else ""
    return f"{finding.check:<14} {finding.text}{advice}"
