from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from opend import schema
from opend.errors import ConfigError
from opend.simulator import Call, CutReply, Simulator
from opend.simulator.recordings import (
    Entry,
    Kind,
    Player,
    PlayerServer,
    Recorder,
    RecordingError,
    RecordingReader,
    RecordingWriter,
)
from opend.wire.bodies import BodyFormat, encode_body
from opend.wire.ciphers import Algorithm, RsaCipher
from opend.wire.session import INIT_CONNECT
from tests.simulator.raw_client import PATIENCE, RawClient, sample_request
from tests.simulator.test_websocket_door import visit

TICKER = schema.operation("Qot_UpdateTicker")
SUB = schema.operation("Qot_Sub")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "session.opendrec"


def record(path: Path, session: Callable[[Simulator, RawClient], None], *more: Any, **options: Any) -> None:
    """Record what each session's client says to a simulator."""
    with Simulator(answers="made up", seed=7, **options) as opend, Recorder(path, opend.port) as recorder:
        opend.server.responder.register("GetUserInfo", counting())
        for one in (session, *more):
            with RawClient(recorder.port) as client:
                client.log_in()
                one(opend, client)
            while opend.connections:
                time.sleep(0.01)


def counting() -> Callable[[Call], Any]:
    """Answers each time differently."""
    numbers = iter(range(1000, 2000))
    return lambda call: call.operation.response_class(retType=0, s2c={"userID": next(numbers)})


def bars(code: str) -> Any:
    request: Any = sample_request("Qot_GetKL")
    request.c2s.security.code = code
    return request


def subscribe(client: RawClient) -> None:
    assert client.call("Qot_Sub").retType == 0


def push_tickers(opend: Simulator, client: RawClient, count: int) -> list[Any]:
    pushed = []
    for _ in range(count):
        pushed.append(opend.push_synthesized(TICKER.name))
        client.next_push()
    return pushed


def is_silent(client: RawClient) -> bool:
    client.socket.settimeout(0.1)
    try:
        return not client.socket.recv(1)
    except TimeoutError:
        return True
    finally:
        client.socket.settimeout(PATIENCE)


# --- replies


def test_the_same_request_gets_the_same_reply(path: Path) -> None:
    replies = {}

    def session(opend: Simulator, client: RawClient) -> None:
        for code in ("A", "B", "C"):
            replies[code] = client.call("Qot_GetKL", bars(code))

    record(path, session)
    with Player(path) as player, RawClient(player.port) as client:
        client.log_in()
        for code in ("C", "A", "B", "A"):
            assert client.call("Qot_GetKL", bars(code)) == replies[code]


def test_the_same_request_again_gets_the_next_reply_and_then_the_last_one(path: Path) -> None:
    def session(opend: Simulator, client: RawClient) -> None:
        for _ in range(3):
            client.call("GetUserInfo")

    record(path, session)
    with Player(path) as player:
        for _ in range(2):
            with RawClient(player.port) as client:
                client.log_in()
                users = [client.call("GetUserInfo").s2c.userID for _ in range(5)]
                assert users == [90_000_002, 90_000_003, 90_000_004, 90_000_004, 90_000_004]


def test_packet_ids_remarks_and_passwords_make_no_difference(path: Path) -> None:
    def session(opend: Simulator, client: RawClient) -> None:
        opend.server.responder.register(
            "Trd_PlaceOrder", lambda call: call.operation.response_class(retType=0, retMsg=call.request.c2s.code)
        )
        for code in ("A", "B"):
            order: Any = sample_request("Trd_PlaceOrder")
            order.c2s.code = code
            client.call("Trd_PlaceOrder", order)

    record(path, session)
    with Player(path) as player, RawClient(player.port) as client:
        client.log_in()
        for code in ("B", "A"):
            order: Any = sample_request("Trd_PlaceOrder")
            order.c2s.code, order.c2s.remark = code, "something else"
            order.c2s.packetID.connID, order.c2s.packetID.serialNo = 99, 99
            order.c2s.header.accID = 900_000_001
            assert client.call("Trd_PlaceOrder", order).retMsg == code


def test_another_request_gets_the_next_reply_of_its_protocol(path: Path) -> None:
    replies = []

    def session(opend: Simulator, client: RawClient) -> None:
        for code in ("A", "B"):
            replies.append(client.call("Qot_GetKL", bars(code)))

    record(path, session)
    with Player(path) as player, RawClient(player.port) as client:
        client.log_in()
        assert [client.call("Qot_GetKL", bars(code)) for code in "XYZ"] == [replies[0], replies[1], replies[1]]


def test_what_was_never_asked_is_refused(path: Path) -> None:
    record(path, lambda opend, client: None)
    with Player(path) as player, RawClient(player.port) as client:
        client.log_in()
        reply = client.call("Qot_GetKL")
        assert (reply.retType, reply.retMsg) == (-1, "the recording has no reply to Qot_GetKL")
        assert client.call("KeepAlive").s2c.time > 1_700_000_000


def test_the_log_in_and_the_state_are_the_players_own(path: Path) -> None:
    def session(opend: Simulator, client: RawClient) -> None:
        client.call("GetGlobalState")

    record(path, session)
    with Player(path) as player, RawClient(player.port) as client, RawClient(player.port) as other:
        info, other_info = client.log_in(), other.log_in()
        assert info.login_user_id == 90_000_001
        assert info.server_version == 1011
        for one, its_info in ((client, info), (other, other_info)):
            assert one.call("GetGlobalState").s2c.connID == its_info.connection_id
    assert info.connection_id != other_info.connection_id


def test_clients_take_the_places_of_the_recorded_ones(path: Path) -> None:
    def ask(code: str) -> Callable[[Simulator, RawClient], None]:
        def session(opend: Simulator, client: RawClient) -> None:
            client.call("GetUserInfo")
            client.call("Qot_GetKL", bars(code))

        return session

    record(path, ask("A"), ask("B"))
    with Player(path) as player:
        for user in (90_000_002, 90_000_003, 90_000_002):
            with RawClient(player.port) as client:
                client.log_in()
                assert client.call("GetUserInfo").s2c.userID == user
                assert client.call("Qot_GetKL", bars("A")) != client.call("Qot_GetKL", bars("B"))


@pytest.mark.parametrize("algorithm", [Algorithm.AES_CBC, Algorithm.FTAES_ECB])
@pytest.mark.parametrize("body_format", list(BodyFormat))
def test_any_client_may_come(path: Path, rsa_key: str, algorithm: Algorithm, body_format: BodyFormat) -> None:
    replies, tickers = [], []

    def session(opend: Simulator, client: RawClient) -> None:
        replies.append(client.call("Qot_GetKL", bars("A")))
        tickers.extend(push_tickers(opend, client, 1))

    record(path, session)
    with (
        Player(path, math.inf, rsa_key=rsa_key, websocket_port=0) as player,
        RawClient(
            player.port, rsa=RsaCipher(rsa_key), algorithm=algorithm, format=body_format, push_format=body_format
        ) as client,
        visit(player) as visitor,  # type: ignore[arg-type]
    ):
        client.log_in()
        assert client.next_push() == (TICKER.name, tickers[0])
        assert client.call("Qot_GetKL", bars("A")) == replies[0]
        assert visitor.log_in().retType == 0
        assert TICKER.response_class.FromString(visitor.receive().body) == tickers[0]
        reply = visitor.ask(schema.operation("Qot_GetKL").number, bars("A").SerializeToString())
        assert schema.operation("Qot_GetKL").response_class.FromString(reply.body) == replies[0]


# --- pushes


def test_pushes_wait_for_the_subscription_that_brought_them_about(path: Path) -> None:
    tickers: list[Any] = []

    def session(opend: Simulator, client: RawClient) -> None:
        subscribe(client)
        tickers.extend(push_tickers(opend, client, 5))

    record(path, session)
    with Player(path, math.inf) as player, RawClient(player.port) as client:
        client.log_in()
        assert is_silent(client)
        subscribe(client)
        assert [client.next_push() for _ in tickers] == [(TICKER.name, ticker) for ticker in tickers]
        assert is_silent(client)


def test_pushes_of_several_kinds_wait_each_for_their_own_request(path: Path) -> None:
    def session(opend: Simulator, client: RawClient) -> None:
        client.call("Trd_SubAccPush")
        subscribe(client)
        for name in ("Notify", "Trd_UpdateOrder", TICKER.name, "Trd_UpdateOrder"):
            opend.push_synthesized(name)
            client.next_push()

    record(path, session)
    with Player(path, math.inf) as player, RawClient(player.port) as client:
        client.log_in()
        assert client.next_push()[0] == "Notify"
        client.call("Trd_SubAccPush")
        assert [client.next_push()[0] for _ in range(2)] == ["Trd_UpdateOrder"] * 2
        subscribe(client)
        assert client.next_push()[0] == TICKER.name


def write(path: Path, *pushes: tuple[float, Any], subscribed: float | None = None) -> None:
    """A recording of one client, with pushes at exact times."""
    let_in: Any = schema.message_class("InitConnect.Response")(retType=0)
    let_in.s2c.serverVer, let_in.s2c.loginUserID, let_in.s2c.connID = 1011, 1, 1
    let_in.s2c.connAESKey, let_in.s2c.keepAliveInterval = "0" * 16, 10
    entries = [Entry(1.0, 1, Kind.REPLY, INIT_CONNECT, 1, body=encode_body(let_in))]
    if subscribed is not None:
        body = encode_body(sample_request(SUB.name))
        reply = encode_body(SUB.response_class(retType=0))
        entries.append(Entry(subscribed, 1, Kind.REQUEST, SUB.number, 2, body=body))
        entries.append(Entry(subscribed, 1, Kind.REPLY, SUB.number, 2, body=reply))
    entries += [Entry(at, 1, Kind.PUSH, TICKER.number, 1, body=encode_body(push)) for at, push in pushes]
    with RecordingWriter(path, {"started": 1_750_000_000.0}, overwrite=True) as writer:
        for entry in entries:
            writer.add(entry)


def ticker(sequence: int) -> Any:
    message: Any = TICKER.response_class(retType=0)
    message.s2c.security.market, message.s2c.security.code = 1, str(sequence)
    return message


@pytest.mark.parametrize("speed", [1.0, 10.0, 100.0])
def test_pushes_come_at_their_times(path: Path, speed: float) -> None:
    write(path, (1.0 + 0.1 * speed, ticker(1)), (1.0 + 0.3 * speed, ticker(2)))
    with Player(path, speed) as player, RawClient(player.port) as client:
        client.log_in()
        began = time.monotonic()
        assert client.next_push()[1] == ticker(1)
        first = time.monotonic() - began
        assert client.next_push()[1] == ticker(2)
        second = time.monotonic() - began
    assert first > 0.08
    assert second > 0.28


def test_times_are_counted_from_the_subscription(path: Path) -> None:
    write(path, (50.2, ticker(1)), subscribed=50.0)
    with Player(path) as player, RawClient(player.port) as client:
        client.log_in()
        subscribe(client)
        began = time.monotonic()
        assert client.next_push()[1] == ticker(1)
        assert 0.15 < time.monotonic() - began < PATIENCE


def test_many_pushes_at_once_all_arrive_in_order(path: Path) -> None:
    count = 20_000
    write(path, *((2.0 + number, ticker(number)) for number in range(count)))
    with Player(path, math.inf) as player, RawClient(player.port) as client:
        client.log_in()
        for number in range(count):
            assert client.next_push()[1].s2c.security.code == str(number)


def test_a_client_that_reads_slowly_is_waited_for(path: Path) -> None:
    big = ticker(0)
    big.retMsg = "x" * 100_000
    write(path, *((2.0, big) for _ in range(300)))
    with Player(path, math.inf) as player, RawClient(player.port) as client:
        client.log_in()
        time.sleep(0.1)
        [peer] = player.server._tcp.peers
        assert peer.unsent < 3_000_000
        for _ in range(300):
            client.next_event()


def test_pushes_end_with_their_client(path: Path) -> None:
    write(path, (100.0, ticker(1)))
    with Player(path) as player:
        with RawClient(player.port) as client:
            client.log_in()
        while player.connections:
            time.sleep(0.01)


# --- the player itself


def test_faults_befall_a_player_too(path: Path) -> None:
    def session(opend: Simulator, client: RawClient) -> None:
        client.call("GetGlobalState")

    record(path, session)
    with Player(path) as player, RawClient(player.port) as client:
        player.faults.add(CutReply(after=7), protocol="GetGlobalState")
        client.log_in()
        client.send("GetGlobalState")
        assert len(client.read_to_the_end()) == 7


def test_a_player_can_start_again(path: Path) -> None:
    record(path, lambda opend, client: client.call("GetGlobalState"))
    player = Player(path)
    for _ in range(2):
        with player, RawClient(player.port) as client:
            client.log_in()
            assert client.call("GetGlobalState").retType == 0


def test_the_clock_shows_the_time_of_the_recording(path: Path) -> None:
    write(path)
    with Player(path, 0.001) as player:
        assert 1_750_000_000.0 <= player.server.clock.now() < 1_750_000_001.0


def test_a_recording_without_log_in_cannot_be_played(path: Path) -> None:
    with RecordingWriter(path, {}):
        pass
    with pytest.raises(RecordingError, match="nobody logged in"):
        Player(path).start()


def test_files_that_cannot_be_played_are_named(path: Path) -> None:
    with pytest.raises(RecordingError, match="cannot be read"):
        Player(path).start()
    path.write_bytes(b"nonsense")
    with pytest.raises(ConfigError, match="this is no recording"):
        Player(path).start()
    write(path, *((2.0, ticker(number)) for number in range(100)))
    content = bytearray(path.read_bytes())
    content[content.index(b"OBLK") + 60] ^= 1
    path.write_bytes(content)
    with pytest.raises(RecordingError, match="block 1, at byte"):
        Player(path).start()


@pytest.mark.parametrize("speed", [0.0, -1.0, math.nan])
def test_a_speed_is_above_zero(path: Path, speed: float) -> None:
    with pytest.raises(ConfigError, match="speed must be above 0"):
        PlayerServer(path, speed)


def test_bodies_that_cannot_be_read_are_told(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    write(path, (1.0, ticker(1)), subscribed=1.0)
    with Player(path) as player, RawClient(player.port) as client:
        client.log_in()
        subscribe(client)
        client.next_push()
    broken = path.with_name("broken")
    with RecordingReader(path) as recording, RecordingWriter(broken, {}) as writer:
        for entry in recording.entries():
            is_kept = entry.protocol == INIT_CONNECT or entry.kind is Kind.REQUEST
            writer.add(entry if is_kept else replace(entry, body=b"\xff"))
    with Player(broken) as player, RawClient(player.port) as client:
        client.log_in()
        assert "the recorded reply cannot be read" in client.call("Qot_Sub").retMsg
        assert client.call("KeepAlive").retType == 0
    assert "a reply cannot be played" in caplog.text
