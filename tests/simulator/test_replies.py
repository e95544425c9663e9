from __future__ import annotations

from typing import Any

import pytest

from opend import schema
from opend.errors import ConfigError
from opend.simulator import Call, Refusal, Simulator
from opend.wire.bodies import BodyFormat
from opend.wire.frames import encode_frame
from opend.wire.session import Reply
from tests.simulator.raw_client import RawClient, calls, sample_request


@pytest.mark.parametrize("body_format", list(BodyFormat))
def test_every_operation_gets_its_reply(opend: Simulator, body_format: BodyFormat) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        for name in calls():
            reply = client.call(name, body_format=body_format)
            assert reply.DESCRIPTOR.full_name == schema.operation(name).response
            assert reply.retType == 0, name


def test_two_simulators_of_one_seed_answer_alike() -> None:
    def answers(seed: int) -> dict[str, Any]:
        with Simulator(answers="made up", seed=seed) as opend, RawClient(opend.port) as client:
            client.log_in()
            return {name: client.call(name) for name in calls() if name != "KeepAlive"}

    assert answers(7) == answers(7)
    assert answers(7) != answers(8)


def test_a_reply_depends_on_the_request_and_not_on_its_format(opend: Simulator) -> None:
    hongkong: Any = sample_request("Qot_GetPlateSet")
    hongkong.c2s.market = 1
    other: Any = sample_request("Qot_GetPlateSet")
    other.c2s.market = 11

    with RawClient(opend.port) as client:
        client.log_in()
        reply = client.call("Qot_GetPlateSet", hongkong)
        assert client.call("Qot_GetPlateSet", hongkong, body_format=BodyFormat.JSON) == reply
        assert client.call("Qot_GetPlateSet", other) != reply


def test_a_reply_speaks_of_what_was_asked(opend: Simulator) -> None:
    kline: Any = sample_request("Qot_GetKL")
    kline.c2s.security.market = 11
    kline.c2s.security.code = "ACME"
    order: Any = sample_request("Trd_ModifyOrder")
    order.c2s.header.accID = 42
    order.c2s.orderID = 4711

    with RawClient(opend.port) as client:
        client.log_in()
        assert client.call("Qot_GetKL", kline).s2c.security == kline.c2s.security
        modified = client.call("Trd_ModifyOrder", order).s2c
        assert (modified.header, modified.orderID) == (order.c2s.header, 4711)


def test_global_state_is_that_of_a_logged_in_opend(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        info = client.log_in()
        state = client.call("GetGlobalState").s2c

    assert state.qotLogined and state.trdLogined
    assert state.connID == info.connection_id
    morning = schema.enum_descriptor("Qot_Common.QotMarketState").values_by_name["QotMarketState_Morning"]
    assert state.marketHK == morning.number


def test_user_info_is_that_of_the_logged_in_user(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        info = client.log_in()
        user = client.call("GetUserInfo").s2c

    assert user.userID == info.login_user_id
    assert user.subQuota > 0 and user.historyKLQuota > 0
    assert user.hkQotRight and user.usQotRight and user.shQotRight


def test_keep_alive_tells_the_time(opend: Simulator) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        serial, frame = client.session.keep_alive(1)
        client.socket.sendall(frame)
        assert client.receive("KeepAlive", serial).s2c.time > 1_700_000_000


@pytest.mark.parametrize("body_format", list(BodyFormat))
def test_a_request_that_cannot_be_read_is_refused(opend: Simulator, body_format: BodyFormat) -> None:
    number = schema.operation("Qot_GetKL").number
    with RawClient(opend.port) as client:
        client.log_in()
        client.socket.sendall(encode_frame(number, 77, b"\xff\xff nonsense", format=body_format))
        reply = client.receive("Qot_GetKL", 77)
        assert client.call("GetGlobalState").retType == 0

    assert reply.retType == -1
    assert "Qot_GetKL" in reply.retMsg


def test_a_push_cannot_be_requested(opend: Simulator) -> None:
    number = schema.operation("Qot_UpdateTicker").number
    with RawClient(opend.port) as client:
        client.log_in()
        client.socket.sendall(encode_frame(number, 77, b""))
        name, refusal = client.next_push()

    assert name == "Qot_UpdateTicker"
    assert (refusal.retType, refusal.retMsg) == (-1, "Qot_UpdateTicker is a push and cannot be requested")


def test_an_unknown_protocol_gets_an_error_and_the_end(opend: Simulator, caplog: pytest.LogCaptureFixture) -> None:
    with RawClient(opend.port) as client:
        client.log_in()
        client.socket.sendall(encode_frame(9999, 77, b""))
        event = client.next_event()
        assert isinstance(event, Reply)
        assert (event.protocol, event.serial) == (9999, 77)
        error: Any = schema.message_class("GetUserInfo.Response").FromString(event.body)
        assert client.read_to_the_end() == b""

    assert (error.retType, error.retMsg) == (-1, "protocol 9999 is unknown")
    assert "9999" in caplog.text


def test_requests_in_one_packet_are_answered_in_order(opend: Simulator) -> None:
    number = schema.operation("GetUserInfo").number
    with RawClient(opend.port) as client:
        client.log_in()
        frames = [client.session.request(number, sample_request("GetUserInfo")) for _ in range(50)]
        client.socket.sendall(b"".join(frame for _, frame in frames))
        for serial, _ in frames:
            assert client.receive("GetUserInfo", serial).retType == 0


def test_a_room_of_its_own_may_answer_a_protocol(opend: Simulator) -> None:
    def handler(call: Call) -> Any:
        raise Refusal(f"no plates for connection {call.connection_id}", ret_type=-500, err_code=3)

    opend.server.responder.register("Qot_GetPlateSet", handler)
    with RawClient(opend.port) as client:
        info = client.log_in()
        reply = client.call("Qot_GetPlateSet")

    assert (reply.retType, reply.errCode) == (-500, 3)
    assert reply.retMsg == f"no plates for connection {info.connection_id}"


def test_a_handler_needs_a_protocol_that_exists(opend: Simulator) -> None:
    with pytest.raises(ConfigError, match="Qot_GetPlates"):
        opend.server.responder.register("Qot_GetPlates", lambda call: call.request)
