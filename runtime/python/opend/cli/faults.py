"""`opend faults`: tell a running simulator what shall go wrong, over its control connection."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import MISSING, fields
from datetime import datetime, timezone
from typing import Any

from opend.errors import ConfigError, ConnectError
from opend.simulator.faults import KINDS, ControlClient, Fault

from .output import FORMATS, open_output

_DESCRIPTION = """
Tell a running simulator what shall go wrong. It must have its control connection open: run `opend simulate` with
--control-port, which prints 'control on HOST:PORT'.
"""
_ADD = """
Plan a fault. KIND and the keys are those of a fault plan; `opend faults kinds` lists them. Example:
opend faults --control 12000 add delay seconds=0.2 protocol=Qot_GetKL times=always
"""
_TRIGGER = "on, protocol, nth, times, probability, since, until, every"

Action = Callable[[ControlClient, argparse.Namespace], None]


def add_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `faults`."""
    parser = verbs.add_parser("faults", help="let things go wrong in a running simulator", description=_DESCRIPTION)
    parser.add_argument("--control", type=int, metavar="PORT", help="port of the simulator's control connection")
    parser.add_argument("--format", choices=FORMATS, default="table", help="of lists (default: %(default)s)")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)

    def add(name: str, action: Action, words: str, **more: Any) -> argparse.ArgumentParser:
        found = actions.add_parser(name, help=words, **more)
        found.set_defaults(run=_run, act=action)
        return found

    fault = add("add", _add, "plan a fault; prints its number", description=_ADD)
    fault.add_argument("kind", metavar="KIND")
    fault.add_argument("keys", metavar="KEY=VALUE", nargs="*", type=_key)
    add("list", _list, "the faults that wait")
    add("remove", _remove, "forget one fault").add_argument("number", type=int, metavar="NUMBER")
    add("clear", _clear, "forget all faults")
    clock = add("clock", _clock, "show the market's clock, or move it").add_mutually_exclusive_group()
    clock.add_argument("--advance", type=float, metavar="SECONDS", help="put it forward")
    clock.add_argument("--set", metavar="TIME", help="let it show a time such as '2025-06-18 10:00:00+08:00'")
    add("drop", _drop, "cut all connections")
    push = add("push", _push, "send a push to all clients; prints how many got it")
    push.add_argument("protocol", metavar="PROTOCOL", help="such as Notify or Qot_UpdateTicker")
    push.add_argument("message", metavar="JSON", nargs="?", type=json.loads, help="its Response; made up if left out")
    add("status", _status, "how the simulator stands")
    actions.add_parser("kinds", help="what can go wrong").set_defaults(run=_kinds)


def _key(text: str) -> tuple[str, Any]:
    """A key of a fault and its value: what reads as JSON (numbers, true) is that, all else is text."""
    key, equals, value = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError(f"must be KEY=VALUE, not {text!r}")
    try:
        return key, json.loads(value)
    except json.JSONDecodeError:
        return key, value


def _run(options: argparse.Namespace) -> int:
    if options.control is None:
        raise ConfigError("--control is missing: the port that `opend simulate --control-port 0` prints")
    try:
        control = ControlClient(options.control)
    except (OSError, OverflowError) as error:
        raise ConnectError(
            "no simulator has its control connection there", port=options.control, cause=error
        ) from error
    with control:
        options.act(control, options)
    return 0


def _add(control: ControlClient, options: argparse.Namespace) -> None:
    print(control.add_table({"kind": options.kind, **dict(options.keys)}))


def _list(control: ControlClient, options: argparse.Namespace) -> None:
    rows = control.faults()
    first = ("number", "kind", "on", "times", "seen", "struck")
    columns = list(dict.fromkeys([*first, *(key for row in rows for key in row)]))
    open_output(options.format, columns).show(rows)


def _remove(control: ControlClient, options: argparse.Namespace) -> None:
    control.remove(options.number)


def _clear(control: ControlClient, _: argparse.Namespace) -> None:
    control.clear()


def _clock(control: ControlClient, options: argparse.Namespace) -> None:
    if options.advance is not None:
        control.advance(options.advance)
    if options.set is not None:
        control.set_clock(options.set)
    print(_time(control.status()["time"]))


def _drop(control: ControlClient, _: argparse.Namespace) -> None:
    control.drop()


def _push(control: ControlClient, options: argparse.Namespace) -> None:
    print(control.push(options.protocol, options.message))


def _status(control: ControlClient, options: argparse.Namespace) -> None:
    status = control.status()
    status["time"] = _time(status["time"])
    open_output(options.format, list(status)).show([status])


def _time(moment: float) -> str:
    return datetime.fromtimestamp(moment, timezone.utc).isoformat(" ", "milliseconds")


def _kinds(options: argparse.Namespace) -> int:
    rows = [_described(kind) for kind in KINDS.values()]
    open_output(options.format, ["kind", "keys", "what"]).show(rows)
    if options.format == "table":
        print(f"\nand when it strikes: {_TRIGGER}")
    return 0


def _described(kind: type[Fault]) -> dict[str, Any]:
    keys = (
        field.name if field.default in (MISSING, None) else f"{field.name}={_shown(field.default)}"
        for field in fields(kind)  # type: ignore[arg-type] # all kinds are dataclasses
    )
    return {"kind": kind.kind, "keys": " ".join(keys), "what": (kind.__doc__ or "").strip().splitlines()[0]}


def _shown(default: Any) -> str:
    return "..." if isinstance(default, bytes | str) else json.dumps(default)
