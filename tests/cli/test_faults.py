from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from opend.simulator import Simulator
from opend.simulator.faults import KINDS
from tests.cli.kit import Opend
from tests.simulator.raw_client import RawClient


@pytest.fixture
def faults(opend: Opend, market: Simulator) -> Callable[..., str]:
    market.faults.clear()

    def tell(*arguments: str, code: int = 0) -> str:
        return opend("faults", "--control", str(market.control_port), *arguments, code=code)

    return tell


def test_add_list_remove_clear(faults: Callable[..., str], market: Simulator) -> None:
    assert faults("add", "delay", "seconds=0.2", "protocol=Qot_GetKL", "times=always") == "1\n"
    assert faults("add", "refuse_init", 'text="12"') == "2\n"
    head, *rows = faults("list").splitlines()
    assert head.split()[:6] == ["number", "kind", "on", "times", "seen", "struck"]
    assert rows[0].split()[:6] == ["1", "delay", "reply", "always", "0", "0"]
    assert "12" in rows[1]
    faults("remove", "1")
    assert [entry.number for entry in market.faults.entries] == [2]
    faults("clear")
    assert market.faults.pending == 0


def test_lists_in_other_formats(opend: Opend, faults: Callable[..., str], market: Simulator) -> None:
    faults("add", "drop", "since=1000")
    port = str(market.control_port)
    (row,) = json.loads(opend("faults", "--control", port, "--format", "json", "list"))
    assert (row["kind"], row["on"], row["since"]) == ("drop", "time", 1000)
    assert opend("faults", "--control", port, "--format", "csv", "list").startswith("number,kind,on,times,seen,struck")


def test_the_clock(faults: Callable[..., str], market: Simulator) -> None:
    assert faults("clock", "--set", "2025-06-18 10:00:00+08:00") == "2025-06-18 02:00:00.000+00:00\n"
    assert faults("clock", "--advance", "90") == "2025-06-18 02:01:30.000+00:00\n"
    assert faults("clock") == "2025-06-18 02:01:30.000+00:00\n"


def test_drop_and_push_and_status(faults: Callable[..., str], market: Simulator) -> None:
    with RawClient(market.port) as client:
        client.log_in()
        assert faults("push", "Notify") == "1\n"
        assert faults("push", "Qot_UpdateTicker", '{"retType": 0}') == "1\n"
        head, row = faults("status").splitlines()
        assert dict(zip(head.split(), row.split()[:2], strict=False))["connections"] == "1"
        faults("drop")
        assert client.read_to_the_end()


def test_kinds_need_no_simulator(opend: Opend) -> None:
    text = opend("faults", "kinds")
    assert all(f"\n{kind} " in f"\n{text}" for kind in KINDS)
    assert "probability" in text.splitlines()[-1]
    rows: list[dict[str, Any]] = json.loads(opend("faults", "--format", "json", "kinds"))
    delay = next(row for row in rows if row["kind"] == "delay")
    assert delay["keys"] == "seconds jitter=0.0 in_order=false"


def test_what_is_wrong_is_said(opend: Opend, faults: Callable[..., str], market: Simulator) -> None:
    assert "kind must be one of" in faults("add", "earthquake", code=1)
    assert "there is no fault with the number 9" in faults("remove", "9", code=1)
    assert "time must be such as" in faults("clock", "--set", "noon", code=1)
    assert "KEY=VALUE" in opend.misused("faults", "--control", "1", "add", "delay", "seconds")
    assert "--control is missing" in opend("faults", "list", code=2)
    assert "no simulator" in opend("faults", "--control", str(market.websocket_port or 1), "list", code=1)
