"""The comparison with the official packages does what it says; `make test-peers` runs it."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any, ClassVar

import pytest

from dev.build import brand_packages
from dev.peers import expected, node_client, node_tour
from dev.peers.__main__ import Tally
from dev.peers.calls import recorded_calls, recorded_handlers
from dev.peers.compare import Difference, differences
from dev.peers.expected import EXPECTED, Expected, reason_for
from dev.peers.node_client import HERE, Identity, NodeClient, UnansweredError, packages
from dev.peers.node_itinerary import Itinerary
from dev.peers.node_tour import Door, Guest, is_empty
from dev.peers.replies import VARIANTS, reply
from dev.peers.rounds import Comparison, Rounds
from dev.peers.sightseeing import tour
from dev.peers.stage import Outcome, Stage
from dev.sides import OUR_CODE, ROOT, Side
from opend import schema
from tests.simulator.conftest import no_thread_is_left

__all__ = ["no_thread_is_left"]


def returned(*value: Any, asked: tuple[Any, ...] = ()) -> Outcome:
    return Outcome({"returned": list(value)}, asked)


def frame(**columns: list[Any]) -> dict[str, Any]:
    rows = [list(row) for row in zip(*columns.values(), strict=True)]
    return {"$df": list(columns), "dtypes": ["int64"] * len(columns), "rows": rows}


def test_two_processes_of_one_side_are_alike() -> None:
    package = brand_packages()[0]
    side = Side("itself", package, Path(sys.executable), OUR_CODE)
    with Stage(side) as one, Stage(side) as other:
        rounds = Rounds(one, other)
        compared = [*islice(rounds.calls([11]), 60), *rounds.pushes([11])]
    assert len(compared) >= 60
    assert [comparison for comparison in compared if comparison.found and comparison.what != "get_global_state"] == []


def test_every_method_is_answered_by_the_simulated_market_and_every_push_comes() -> None:
    side = Side("ours", brand_packages()[0], Path(sys.executable), OUR_CODE)

    sights = list(tour(side))

    assert [sight for sight in sights if sight.problem] == []
    assert len({sight.name for sight in sights}) == len({call.method for call in recorded_calls()}) + 15


def test_every_recorded_call_is_known_once() -> None:
    labels = [call.label for call in recorded_calls()]
    assert len(labels) == len(set(labels)) > 900
    assert len(recorded_handlers()) == 15


@pytest.mark.parametrize("variant", VARIANTS)
def test_replies_follow_from_seed_and_variant(variant: str) -> None:
    for operation in schema.operations().values():
        first = reply(operation.response, 3, variant)
        reply.cache_clear()
        assert first == reply(operation.response, 3, variant)
        assert first.IsInitialized()


def test_replies_differ_by_seed_and_variant() -> None:
    bodies = [
        reply("Qot_RequestHistoryKL.Response", seed, name).SerializeToString() for seed in (1, 2) for name in VARIANTS
    ]
    assert len(set(bodies)) == len(bodies)


@pytest.mark.parametrize(
    ("official", "ours", "where"),
    [
        (returned(0, {"a": 1}), returned(0, {"a": 1}), []),
        (returned(0, {"a": 1}), returned(0, {"a": 1.0}), ["returned/1/a"]),
        (returned(0, {"a": 1, "b": 2}), returned(0, {"b": 2, "a": 1}), ["returned/1/order"]),
        (returned(0, {"a": 1}), returned(0, {}), ["returned/1/a"]),
        (returned(0, frame(a=[1, 2], b=[3, 4])), returned(0, frame(a=[1, 2], b=[3, 5])), ["returned/1/rows/b/1"]),
        (returned(0, frame(a=[1])), returned(0, frame(b=[1])), ["returned/1/$df/0"]),
        (returned(-1, "division by zero"), returned(-1, "own words"), []),
        (returned(-1, "division by zero", None), returned(-1, "own words"), ["returned"]),
        (returned(-1, "division by zero", None), returned(-1, "own", "words"), ["returned/2"]),
        (returned(-1, "synthetic failure 7"), returned(-1, "own words"), ["returned/1"]),
        (returned(-1, "division by zero"), returned(0, {}), ["returned"]),
        (Outcome({"raised": "TypeError: none"}), returned(-1, "own words"), ["returned"]),
        (Outcome({"raised": "TypeError: none"}), returned(0, {}), ["returned"]),
    ],
)
def test_what_counts_as_a_difference(official: Outcome, ours: Outcome, where: list[str]) -> None:
    assert [difference.where for difference in differences(official, ours)] == where


def test_requests_are_compared_but_for_what_is_free() -> None:
    def asked(name: str, **c2s: Any) -> Outcome:
        return returned(0, asked=({"name": name, "c2s": c2s},))

    assert not differences(asked("Trd_PlaceOrder", packetID=1, qty=2), asked("Trd_PlaceOrder", packetID=3, qty=2))
    assert not differences(asked("Qot_Sub", subTypeList=[1, 2]), asked("Qot_Sub", subTypeList=[2, 1]))
    assert differences(asked("Qot_GetKL", reqNum=[1, 2]), asked("Qot_GetKL", reqNum=[2, 1]))
    assert differences(asked("Qot_GetKL"), returned(0))


def test_expected_differences_have_a_reason_and_count_as_passed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(expected, "EXPECTED", (Expected("get_foo", "returned/1/a", "N*", "because"),))
    known, unknown = Difference("returned/1/a", "N/A", 0), Difference("returned/1/b", "N/A", 0)
    assert reason_for("get_foo", known) == "because"
    assert reason_for("get_foo", unknown) is None and reason_for("get_bar", known) is None
    tally = Tally()
    tally.add(Comparison("foo/1", "get_foo", [known]))
    tally.add(Comparison("foo/2", "get_foo", [known, unknown]))
    assert (tally.passed, tally.failed, tally.reasons["get_foo: because"]) == (1, 1, 2)
    assert capsys.readouterr().out.splitlines() == ["  foo/2", '    returned/1/b: official "N/A", ours 0']


def test_expected_differences_stand_in_the_document() -> None:
    document = (ROOT / "docs" / "differences.md").read_text(encoding="utf-8")
    assert [each.what for each in EXPECTED if f"`{each.what}`" not in document] == []


# The packages for Node

FAKE_PACKAGE = """
export const ids = { state: { cmd: 1002, name: "GetGlobalState" }, tick: { cmd: 3011, name: "Qot_UpdateTicker" } };

export default class Client {
  websock = { close() {}, regPushCallback() {} };
  static findCmdObj(command) { return command === 1002 ? ids.state : null; }
  start(host, port, ssl, key) {
    console.log("noise");
    setTimeout(() => this.onlogin(key === "right", "wrong key"));
  }
  getConnID() { return 7; }
  GetGlobalState(request) { return this._sendCmd(1002, request, "GetGlobalState"); }
  GetRT(request) { return this._sendCmd(3008, request, "Qot_GetRT"); }
  GetKL(request) { return this._sendCmd(3006, request, "Qot_GetKL"); }
  GetTicker(request) { return this._sendCmd(3010, request, "Qot_GetTicker"); }
  async _sendCmd(command, request, protocol) {
    if (command === 3006) throw { retType: -1, retMsg: "refused" };
    if (command === 3010) return request.nothing.there;
    if (command === 3008) queueMicrotask(() => { throw new Error("by accident"); });
    this.onPush(3011, { retType: 0 });
    this.onPush(3007, { retType: -1 });
    return { retType: 0, s2c: { $type: { toObject: ({ time }) => ({ time }) }, time: request.c2s.time } };
  }
}
"""


@pytest.fixture
def fake_client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[NodeClient]:
    if shutil.which("node") is None:
        pytest.skip("needs Node")
    package = tmp_path / "node_modules" / "fake-api"
    package.mkdir(parents=True)
    (package / "package.json").write_text('{"type": "module", "main": "main.js"}')
    (package / "main.js").write_text(FAKE_PACKAGE)
    monkeypatch.setattr(node_client, "INSTALLED", tmp_path)
    with NodeClient("fake-api", "fake") as client:
        yield client


def test_a_client_for_node_tells_what_it_knows(fake_client: NodeClient) -> None:
    assert fake_client.methods["GetKL"] == "Qot_GetKL"
    assert fake_client.pushes == {"3011": "Qot_UpdateTicker"}
    assert fake_client.connect(1, False, "wrong") == "wrong key"
    assert fake_client.connect(1, False, "right") == ""
    assert fake_client.identity() == Identity("7", ("Qot_UpdateTicker",))


def test_a_client_for_node_tells_what_it_gets(fake_client: NodeClient) -> None:
    fake_client.connect(1, False, "right")
    assert fake_client.call("GetGlobalState", time=3) == {"time": 3}
    with pytest.raises(UnansweredError, match="GetKL: refused"):
        fake_client.call("GetKL")
    with pytest.raises(UnansweredError, match="GetTicker: raised TypeError"):
        fake_client.call("GetTicker")
    assert fake_client.heard() == {"3011": 2}
    assert fake_client.raised() == []
    fake_client.call("GetRT")
    assert fake_client.raised() == ["Error: by accident"]


class StandIn:
    methods: ClassVar = {"GetKL": "Qot_GetKL", "GetRT": "Qot_GetRT", "GetTradeDate": "Qot_GetTradeDate"}

    def call(self, method: str, **c2s: Any) -> Any:
        if method == "GetTradeDate":
            raise UnansweredError("GetTradeDate: raised TypeError: no message")
        return {"klList": [c2s]} if method == "GetKL" else {"rtList": [], "name": "Tencent"}


def test_a_guest_tells_what_is_wrong_with_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    client: Any = StandIn()
    guest, itinerary = Guest(client, Door("ws")), Itinerary(client.call, "7")
    assert guest._visit("GetKL", itinerary) == ""
    assert guest._visit("GetRT", itinerary) == "the reply has nothing in it"
    assert guest._visit("GetTradeDate", itinerary) == ""
    monkeypatch.setattr(node_tour, "CANNOT_BE_SENT", {"GetKL": "GetKL: raised TypeError"})
    assert guest._visit("GetKL", itinerary) == "not the known problem, but: none"
    assert guest._visit("GetTradeDate", itinerary).startswith("ConfigError")


@pytest.mark.parametrize(
    ("s2c", "is_nothing"),
    [(None, False), ({}, False), ({"a": 1}, False), ({"a": 1, "b": []}, True), ({"a": [], "b": [1]}, False)],
)
def test_a_reply_is_empty_when_all_its_lists_are(s2c: Any, is_nothing: bool) -> None:
    assert is_empty(s2c) is is_nothing


def test_requests_of_node_name_what_is_there_and_are_spelled_its_way() -> None:
    leg = {"security": {"market": 11, "code": "AAPL250703C200000"}, "side": 1, "qtyRatio": 1.0}
    itinerary = Itinerary(lambda method, **_: pytest.fail(f"{method} is not needed"), "7")
    itinerary.calls, itinerary.account, itinerary.price = [leg["security"]], "5", 500.4

    assert itinerary.request("Qot_GetOptionQuote")["multiLegs"] == [leg]
    assert itinerary.request("Qot_RequestIndicatorCalc")["data"]["klType"] == 2
    first, second = (itinerary.request("Trd_PlaceOrder") for _ in range(2))
    assert first["packetID"] == {"connID": "7", "serialNo": 1}
    assert second["packetID"] == {"connID": "7", "serialNo": 2}
    assert (first["header"]["accID"], first["price"]) == ("5", 520.0)


def test_the_packages_for_node_are_pinned_without_naming_a_registry() -> None:
    lock_text = (HERE / "package-lock.json").read_text(encoding="utf-8")
    lock, wanted = json.loads(lock_text), json.loads((HERE / "package.json").read_text(encoding="utf-8"))
    assert "resolved" not in lock_text and "://" not in lock_text
    assert packages() == ["futu-api", "moomoo-api"]
    for name, version in wanted["dependencies"].items():
        assert lock["packages"][f"node_modules/{name}"]["version"] == version
    assert all("integrity" in each for path, each in lock["packages"].items() if path)
