"""The command `opend`.

simulate, record, replay        run an OpenD of our own
settings, serve                 its settings as options and as a file; the loop around it
faults                          tell a running one what shall go wrong
doctor                          what is wrong with a connection: reach, probes and health make findings
show, follow                    data in the terminal, once and as it comes
subject, prices, bars, orders   what can be shown
plot, chart, picture, page      the same as a picture
desk, output                    the contexts that ask; tables, JSON and CSV
"""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence

from opend.errors import ConfigError, OpenDError

from .doctor import add_verbs as add_doctor
from .faults import add_verbs as add_faults
from .plot import add_verbs as add_plot
from .record import add_verbs as add_record
from .replay import add_verbs as add_replay
from .show import add_verbs as add_show
from .simulate import add_verbs as add_simulate

_OK = 0
_FAILED = 1
_BAD_SETTING = 2
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one `opend` command.

    Args:
        arguments: what follows `opend` on the command line; taken from there when left out.

    Returns:
        The exit code: 0 done, 1 OpenD could not do it or `doctor` found an error, 2 a setting is wrong.
    """
    options = _parser().parse_args(arguments)
    logging.basicConfig(format="%(asctime)s %(levelname)s %(message)s")
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        return run(options)
    except ConfigError as error:
        return _complain(options.verb, error, _BAD_SETTING)
    except OpenDError as error:
        return _complain(options.verb, error, _FAILED)
    except BrokenPipeError:
        return _reader_is_gone()
    except KeyboardInterrupt:
        return _INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="opend", description="Tools around OpenD.")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    for add in (add_simulate, add_record, add_replay, add_faults, add_doctor, add_show, add_plot):
        add(verbs)
    return parser


def _complain(verb: str, error: OpenDError, code: int) -> int:
    print(f"opend {verb}: {error}", file=sys.stderr)
    return code


def _reader_is_gone() -> int:
    """Whoever read our output has had enough, as `head` does; nothing more can be written to it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return _OK
