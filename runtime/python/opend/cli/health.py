"""The second half of a check-up: how an OpenD that lets us in is doing."""

from __future__ import annotations

import platform
import statistics
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import google.protobuf

from opend import schema
from opend.contexts.methods import payload_of_reply

from .desk import Desk
from .findings import Finding, asked, fail, found, warn

_SPOKEN = 1011
"""The release of OpenD whose protocol the schema describes, major * 100 + minor."""

_ROUNDS = 20
_SLOW = 0.1
_CLOCK_TOLERANCE = 5.0
_OWN_CLOCK = timedelta(hours=1)
_FEW = 0.1


def health(desk: Desk) -> Iterator[Finding]:
    """Versions, log-in, quotas, clock and latency.

    Raises:
        OpenDError: it does not even tell its state.
    """
    state, offset = _state(desk)
    yield _versions(state)
    yield from _logins(state)
    yield asked("subscriptions", lambda: _subscriptions(desk))
    yield asked("history", lambda: _history(desk))
    yield _clock(offset, state)
    yield _latency(desk)


def _state(desk: Desk) -> tuple[Any, float]:
    """OpenD's state, and by how many seconds its machine's clock is ahead of ours."""
    began = time.time()
    state = payload_of_reply(desk.request("GetGlobalState", {"userID": desk.get_login_user_id()}))
    middle = (began + time.time()) / 2
    return state, (state.localTime or state.time) - middle


def _versions(state: Any) -> Finding:
    ours = f"Python {platform.python_version()}, protobuf {google.protobuf.__version__}"
    text = f"OpenD {_version(state.serverVer)} (build {state.serverBuildNo}); {ours}"
    if state.serverVer < _SPOKEN:
        return warn("versions", f"{text}; the protocol here is that of {_version(_SPOKEN)}", "update OpenD")
    return found("versions", text)


def _version(number: int) -> str:
    return f"{number // 100}.{number % 100}"


def _logins(state: Any) -> Iterator[Finding]:
    for check, is_in in (("quote log-in", state.qotLogined), ("trade log-in", state.trdLogined)):
        if is_in:
            yield found(check, "logged in")
        else:
            yield fail(check, "not logged in", "log in at OpenD, and check its network")
    status = schema.enum_descriptor("Common.ProgramStatusType").values_by_number.get(state.programStatus.type)
    name = status.name.rpartition("_")[2] if status else str(state.programStatus.type)
    if name in ("Ready", "None"):
        yield found("status", "ready")
    else:
        said = f": {state.programStatus.strExtDesc}" if state.programStatus.strExtDesc else ""
        yield warn("status", f"{name}{said}", "see OpenD's window or console; it waits for something, or for you")


def _subscriptions(desk: Desk) -> Finding:
    quota = desk.ask("query_subscription", is_all_conn=True)
    advice = "unsubscribe from what is not needed, or close other connections"
    return _quota("subscriptions", quota["total_used"], quota["remain"], advice)


def _history(desk: Desk) -> Finding:
    used, remain, _ = desk.ask("get_history_kl_quota", get_detail=False)
    return _quota("history", used, remain, "wait: a code is free again 30 days after its last request")


def _quota(check: str, used: int, left: int, advice: str) -> Finding:
    text = f"{left} of {used + left} left"
    return warn(check, text, advice) if left <= (used + left) * _FEW else found(check, text)


def _clock(offset: float, state: Any) -> Finding:
    text = f"OpenD's is {abs(offset):.1f} s {'ahead of' if offset > 0 else 'behind'} ours"
    if abs(offset) <= _CLOCK_TOLERANCE:
        return found("clock", text)
    if timedelta(seconds=abs(offset)) > _OWN_CLOCK:
        shown = datetime.fromtimestamp(state.localTime or state.time, timezone.utc)
        return warn("clock", f"OpenD's shows {shown:%Y-%m-%d %H:%M:%S} UTC", "a simulator's may; else set it by NTP")
    return warn("clock", text, "set both by NTP")


def _latency(desk: Desk) -> Finding:
    rounds = [_round(desk) for _ in range(_ROUNDS)]
    usual, worst = statistics.median(rounds), max(rounds)
    text = f"{usual * 1000:.1f} ms for a request and its reply, {worst * 1000:.1f} ms at worst"
    if usual > _SLOW:
        return warn("latency", text, "run OpenD nearer to this machine, or look what keeps it busy")
    return found("latency", text)


def _round(desk: Desk) -> float:
    began = time.perf_counter()
    desk.request("KeepAlive", {"time": int(time.time())})
    return time.perf_counter() - began
