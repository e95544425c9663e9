from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from opend import schema
from opend.errors import ConfigError, InitConnectRefused
from opend.simulator import Call, DropConnection, GarbageReply, RefuseInit, Simulator
from opend.simulator.recordings import Entry, Kind, Recorder, RecordingError, RecordingReader, RecordingWriter
from opend.simulator.recordings.format import CHUNK_SIZE
from opend.simulator.recordings.redaction import RULES, Redactor
from opend.wire.bodies import BodyFormat, decode_body, encode_body
from opend.wire.ciphers import Algorithm, RsaCipher
from opend.wire.session import INIT_CONNECT
from tests.simulator.raw_client import PATIENCE, RawClient, sample_request

STATE = schema.operation("GetGlobalState").number
TICKER = schema.operation("Qot_UpdateTicker").number


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "session.opendrec"


@contextmanager
def recorded(opend: Simulator, path: Path, **options: Any) -> Iterator[Recorder]:
    with Recorder(path, opend.port, **options) as recorder:
        yield recorder


def entries(path: Path, **choice: Any) -> list[Entry]:
    with RecordingReader(path) as recording:
        return list(recording.entries(**choice))


def message(entry: Entry) -> Any:
    operation = schema.operation(entry.protocol)
    name = operation.request if entry.kind is Kind.REQUEST else operation.response
    assert name
    return decode_body(schema.message_class(name), entry.body, entry.format)


# --- what is recorded


def test_all_that_is_said_is_written_down(opend: Simulator, path: Path) -> None:
    with recorded(opend, path) as recorder, RawClient(recorder.port) as client:
        info = client.log_in()
        serial = client.send("GetGlobalState")
        state = client.receive("GetGlobalState", serial)
        ticker = opend.push_synthesized("Qot_UpdateTicker")
        assert client.next_push() == ("Qot_UpdateTicker", ticker)

    opened, asked_in, let_in, request, reply, push, closed = entries(path)
    assert [entry.kind for entry in (opened, asked_in, let_in)] == [Kind.OPENED, Kind.REQUEST, Kind.REPLY]
    assert asked_in.protocol == let_in.protocol == INIT_CONNECT
    assert message(asked_in).c2s.clientID == "PyNormal"
    assert message(let_in).s2c.connID == info.connection_id == state.s2c.connID
    assert (request.kind, request.protocol, request.serial) == (Kind.REQUEST, STATE, serial)
    assert (reply.kind, reply.protocol, reply.serial, message(reply)) == (Kind.REPLY, STATE, serial, state)
    assert (push.kind, push.protocol, message(push)) == (Kind.PUSH, TICKER, ticker)
    assert closed.kind is Kind.CLOSED
    times = [entry.time for entry in (opened, asked_in, let_in, request, reply, push, closed)]
    assert times == sorted(times) and times[0] >= 0 and times[-1] < PATIENCE


@pytest.mark.parametrize("algorithm", [Algorithm.AES_CBC, Algorithm.AES_ECB, Algorithm.FTAES_ECB])
def test_encrypted_sides_are_written_down_in_clear(rsa_key: str, path: Path, algorithm: Algorithm) -> None:
    with (
        Simulator(answers="made up", rsa_key=rsa_key) as opend,
        recorded(opend, path, rsa_key=rsa_key) as recorder,
        RawClient(recorder.port, rsa=RsaCipher(rsa_key), algorithm=algorithm) as client,
    ):
        assert client.log_in().algorithm is algorithm
        state = client.call("GetGlobalState")
        ticker = opend.push_synthesized("Qot_UpdateTicker")
        assert client.next_push() == ("Qot_UpdateTicker", ticker)

    *_, reply, push, _ = entries(path)
    assert (message(reply), message(push)) == (state, ticker)


def test_bodies_keep_their_format(opend: Simulator, path: Path) -> None:
    with (
        recorded(opend, path) as recorder,
        RawClient(recorder.port, format=BodyFormat.JSON, push_format=BodyFormat.JSON) as client,
    ):
        client.log_in()
        state = client.call("GetGlobalState")
        ticker = opend.push_synthesized("Qot_UpdateTicker")
        assert client.next_push() == ("Qot_UpdateTicker", ticker)

    *_, request, reply, push, _ = entries(path)
    assert request.format is reply.format is push.format is BodyFormat.JSON
    assert (message(reply), message(push)) == (state, ticker)


def test_clients_are_told_apart(opend: Simulator, path: Path) -> None:
    with (
        recorded(opend, path) as recorder,
        RawClient(recorder.port) as one,
        RawClient(recorder.port) as two,
    ):
        one.log_in()
        two.log_in()
        one.call("GetGlobalState")
        two.call("GetUserInfo")

    assert [entry.protocol for entry in entries(path, connection=1, kinds=[Kind.REQUEST])] == [INIT_CONNECT, STATE]
    assert [entry.protocol for entry in entries(path, connection=2, kinds=[Kind.REQUEST])] == [INIT_CONNECT, 1005]


def test_the_client_hears_what_opend_says_against_it(opend: Simulator, path: Path) -> None:
    opend.faults.add(RefuseInit(ret_type=-7, text="not today"))
    with recorded(opend, path) as recorder, RawClient(recorder.port) as client:
        client.ask_in()
        refusal = client.broken()
        assert client.read_to_the_end() == b""

    assert isinstance(refusal, InitConnectRefused)
    assert (refusal.ret_type, refusal.reason) == (-7, "not today")
    [reply] = entries(path, kinds=[Kind.REPLY])
    assert (message(reply).retType, message(reply).retMsg) == (-7, "not today")


def test_without_opend_the_client_is_told(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with Simulator(answers="made up") as opend:
        port = opend.port
    with Recorder(path, port) as recorder, RawClient(recorder.port) as client:
        client.ask_in()
        assert "the recorder does not reach OpenD" in str(client.broken())
    assert "recorder: 127.0.0.1" in caplog.text


@pytest.mark.parametrize("fault", [DropConnection(), GarbageReply()])
def test_when_opend_ends_so_does_the_client(opend: Simulator, path: Path, fault: Any) -> None:
    with recorded(opend, path) as recorder, RawClient(recorder.port) as client:
        client.log_in()
        opend.faults.add(fault, protocol="GetGlobalState")
        client.send("GetGlobalState")
        assert client.read_to_the_end() == b""
        while opend.connections:
            time.sleep(0.01)
        with RawClient(recorder.port) as other:
            other.log_in()
            assert other.call("GetUserInfo").retType == 0


def test_a_client_that_sends_garbage_ends_alone(opend: Simulator, path: Path) -> None:
    with recorded(opend, path) as recorder, RawClient(recorder.port) as bad, RawClient(recorder.port) as good:
        bad.log_in()
        good.log_in()
        bad.socket.sendall(b"garbage" * 20)
        assert bad.read_to_the_end() == b""
        assert good.call("GetGlobalState").retType == 0


def test_a_client_with_another_key_gets_nowhere(rsa_key: str, path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with (
        Simulator(answers="made up", rsa_key=rsa_key) as opend,
        recorded(opend, path, rsa_key=rsa_key) as recorder,
        RawClient(recorder.port) as client,
    ):
        client.ask_in()
        assert client.read_to_the_end() == b""
    assert "in clear" in caplog.text


def test_files_and_ports_that_cannot_be_had_are_named(opend: Simulator, path: Path, tmp_path: Path) -> None:
    path.write_text("precious")
    with pytest.raises(RecordingError, match="is there already"):
        Recorder(path, opend.port).start()
    assert path.read_text() == "precious"
    with pytest.raises(RecordingError, match="cannot be written: No such file or directory"):
        Recorder(tmp_path / "nowhere" / "file", opend.port).start()
    with pytest.raises(ConfigError, match=r"\(port\): Address already in use"):
        Recorder(tmp_path / "other", opend.port, port=opend.port).start()
    assert not (tmp_path / "other").exists()
    with recorded(opend, path, overwrite=True) as recorder, RawClient(recorder.port) as client:
        client.log_in()
    assert len(entries(path)) == 4


def test_a_recorder_can_be_killed(opend: Simulator, path: Path) -> None:
    program = (
        "import sys, time; from opend.simulator.recordings import Recorder\n"
        f"recorder = Recorder({str(path)!r}, {opend.port}); recorder.start(); print(recorder.port, flush=True)\n"
        "time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        with RawClient(int(process.stdout.readline())) as client:
            client.log_in()
            client.call("GetGlobalState")
            size = path.stat().st_size
            while path.stat().st_size == size:
                time.sleep(0.02)
            process.send_signal(signal.SIGKILL)
            process.wait(PATIENCE)

    with RecordingReader(path) as recording:
        assert recording.is_recovered
        assert [entry.protocol for entry in recording.entries(kinds=[Kind.REQUEST])] == [INIT_CONNECT, STATE]


# --- redaction


def test_what_must_not_be_told_is_replaced_and_still_matches(opend: Simulator, path: Path) -> None:
    def accounts(call: Call) -> Any:
        reply: Any = call.operation.response_class(retType=0)
        for number in (1234567, 7654321):
            reply.s2c.accList.add(trdEnv=1, accID=number, cardNum=f"card{number}", uniCardNum="card1234567")
        return reply

    def funds(call: Call) -> Any:
        text = f"account {call.request.c2s.header.accID} has nothing; 1234.5678 is a price"  # type: ignore[attr-defined]
        return call.operation.response_class(retType=-1, retMsg=text)

    opend.server.responder.register("Trd_GetAccList", accounts)
    opend.server.responder.register("Trd_GetFunds", funds)
    order: Any = sample_request("Trd_PlaceOrder")
    order.c2s.header.accID, order.c2s.remark = 7654321, "my secret plan"
    unlock: Any = schema.message_class("Trd_UnlockTrade.Request")()
    unlock.c2s.unlock, unlock.c2s.pwdMD5 = True, "5f4dcc3b5aa765d61d8327deb882cf99"
    money: Any = sample_request("Trd_GetFunds")
    money.c2s.header.accID = 7654321
    with recorded(opend, path) as recorder, RawClient(recorder.port) as client:
        info = client.log_in()
        assert [account.accID for account in client.call("Trd_GetAccList").s2c.accList] == [1234567, 7654321]
        client.call("Trd_PlaceOrder", order)
        client.call("Trd_PlaceOrder", order)
        client.call("Trd_UnlockTrade", unlock)
        client.call("Trd_GetFunds", money)

    said = {(entry.kind, entry.protocol): message(entry) for entry in entries(path) if entry.protocol}
    listed = said[Kind.REPLY, 2001].s2c.accList
    assert [account.accID for account in listed] == [900_000_001, 900_000_002]
    assert [account.cardNum for account in listed] == ["0000000000000001", "0000000000000002"]
    assert {account.uniCardNum for account in listed} == {listed[0].cardNum}
    placed = said[Kind.REQUEST, 2202].c2s
    assert (placed.header.accID, placed.remark) == (900_000_002, "remark-1")
    assert placed.packetID == order.c2s.packetID
    assert said[Kind.REQUEST, 2005].c2s.pwdMD5 == "0" * 32
    assert said[Kind.REPLY, 2101].retMsg == "account 900000002 has nothing; 1234.5678 is a price"
    assert said[Kind.REPLY, INIT_CONNECT].s2c.connAESKey == "0" * 16
    assert said[Kind.REPLY, INIT_CONNECT].s2c.loginUserID == 90_000_001 != info.login_user_id
    content = b"".join(entry.body for entry in entries(path))
    for secret in (b"my secret plan", b"5f4dcc3b", info.aes_key.encode(), b"7654321"):
        assert secret not in content


def test_who_wants_it_records_all(opend: Simulator, path: Path) -> None:
    order: Any = sample_request("Trd_PlaceOrder")
    order.c2s.remark = "my secret plan"
    with recorded(opend, path, redact=False) as recorder, RawClient(recorder.port) as client:
        info = client.log_in()
        client.call("Trd_PlaceOrder", order)
    with RecordingReader(path) as recording:
        assert recording.info["redacted"] is False
    said = {(entry.kind, entry.protocol): message(entry) for entry in entries(path) if entry.protocol}
    assert said[Kind.REQUEST, 2202] == order
    assert said[Kind.REPLY, INIT_CONNECT].s2c.loginUserID == info.login_user_id


def test_every_rule_names_a_field_of_the_schema() -> None:
    names = {
        name
        for operation in schema.operations().values()
        for full_name in filter(None, (operation.request, operation.response))
        for field in fields(schema.message_class(full_name).DESCRIPTOR, set())
        for name in (field.name, field.full_name)
    }
    names |= {field.name for field in schema.message_class("InitWebSocket.C2S").DESCRIPTOR.fields}
    assert set(RULES) <= names


def fields(descriptor: Any, seen: set[str]) -> Iterator[Any]:
    if descriptor.full_name not in seen:
        seen.add(descriptor.full_name)
        for field in descriptor.fields:
            yield field
            if field.message_type is not None:
                yield from fields(field.message_type, seen)


def test_no_field_that_may_identify_somebody_is_forgotten() -> None:
    suspicious = ("userid", "accid", "cardnum", "nickname", "pwd", "password", "phone", "email", "aeskey", "remark")
    for operation in schema.operations().values():
        for full_name in filter(None, (operation.request, operation.response)):
            for field in fields(schema.message_class(full_name).DESCRIPTOR, set()):
                name = field.name.lower().replace("premarket", "")
                if any(word in name for word in suspicious):
                    assert field.name in RULES, field.full_name


def test_what_nobody_knows_is_left_out() -> None:
    redactor = Redactor()
    known = encode_body(sample_request("GetUserInfo"))

    assert redactor.redact_body("GetUserInfo.Request", known + b"\x7a\x03xyz", BodyFormat.PROTOBUF) == known
    assert redactor.redact_body("GetUserInfo.Request", b"\xff nonsense", BodyFormat.PROTOBUF) == b""
    assert redactor.redact_body(None, b"anything", BodyFormat.PROTOBUF) == b""


# --- files


entry_of = st.builds(
    Entry,
    time=st.integers(0, 10**9).map(lambda ticks: ticks / 1000),
    connection=st.integers(1, 9),
    kind=st.sampled_from(Kind),
    protocol=st.integers(0, 2**32 - 1),
    serial=st.integers(0, 2**32 - 1),
    format=st.sampled_from(BodyFormat),
    body=st.binary(max_size=50),
)


@settings(max_examples=50)
@given(st.lists(entry_of, max_size=30), st.integers(1, 10))
def test_what_is_written_is_read(tmp_path_factory: pytest.TempPathFactory, written: list[Entry], rhythm: int) -> None:
    path = tmp_path_factory.mktemp("recording") / "file"
    written.sort(key=lambda entry: entry.time)
    with RecordingWriter(path, {"started": 1.5}) as writer:
        for number, entry in enumerate(written):
            writer.add(entry)
            if number % rhythm == 0:
                writer.flush()
    with RecordingReader(path) as recording:
        assert recording.info == {"started": 1.5}
        assert not recording.is_recovered
        assert (len(recording), recording.duration) == (len(written), written[-1].time if written else 0.0)
        assert list(recording.entries()) == written
        for place, entry in recording.placed_entries():
            assert recording.entry_at(place) == entry


def write(path: Path, blocks: int, each: int = 10) -> list[Entry]:
    written = [
        Entry(float(number), 1 + number % 2, Kind(number % 4), number, number, body=b"x" * 100)
        for number in range(blocks * each)
    ]
    with RecordingWriter(path, {}) as writer:
        for number, entry in enumerate(written, start=1):
            writer.add(entry)
            if number % each == 0:
                writer.flush()
    return written


def test_only_the_blocks_that_are_needed_are_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = write(path, blocks=5)
    with RecordingReader(path) as recording:
        read: list[int] = []
        original = recording._read_plain
        monkeypatch.setattr(recording, "_read_plain", lambda offset: read.append(offset) or original(offset))
        assert list(recording.entries(since=20, until=25)) == written[20:25]
        assert len(read) == 1
        assert list(recording.entries(connection=2, kinds=[Kind.PUSH], until=20)) == [
            entry for entry in written[:20] if entry.connection == 2 and entry.kind is Kind.PUSH
        ]
        assert list(recording.entries(protocol=33)) == [written[33]]


def test_large_blocks_are_closed_by_themselves(path: Path) -> None:
    with RecordingWriter(path, {}) as writer:
        for number in range(100):
            writer.add(Entry(float(number), 1, Kind.PUSH, body=os.urandom(10_000)))
        assert path.stat().st_size > 500_000
    with RecordingReader(path) as recording:
        assert len(recording) == 100


@settings(max_examples=100)
@given(data=st.data())
def test_a_file_that_was_cut_short_gives_what_is_whole(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("recording") / "file"
    written = write(path, blocks=5)
    whole = path.read_bytes()
    path.write_bytes(whole[: data.draw(st.integers(22, len(whole) - 1))])
    with RecordingReader(path) as recording:
        assert recording.is_recovered
        found = list(recording.entries())
        assert found == written[: len(found)]
        assert len(found) % 10 == 0
        assert (recording.lost == 0) == (len(path.read_bytes()) - recording.lost == len(path.read_bytes()))


@settings(max_examples=150)
@given(data=st.data())
def test_a_damaged_file_gives_an_error_that_names_it(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("recording") / "file"
    written = write(path, blocks=3)
    damaged = bytearray(path.read_bytes())
    at = data.draw(st.integers(0, len(damaged) - 1))
    damaged[at] ^= data.draw(st.integers(1, 255))
    path.write_bytes(damaged)
    try:
        with RecordingReader(path) as recording:
            found = list(recording.entries())
    except RecordingError as error:
        assert str(path) in str(error)
    else:  # the damage hit what nobody reads, or the end, and then the blocks were looked for
        assert found == written


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "this is no recording"),
        (b"PK\x03\x04 something else altogether", "this is no recording"),
        (b"OPENDREC\x02\x00" + bytes(10), "is of version 2; 1 can be read"),
        (b"OPENDREC\x01\x00" + bytes(2) + b"\xff\xff\xff\xff" + bytes(4), "the header is damaged"),
    ],
)
def test_a_file_that_is_no_recording_is_named(path: Path, content: bytes, message: str) -> None:
    path.write_bytes(content)
    with pytest.raises(RecordingError, match=message):
        RecordingReader(path)
    with pytest.raises(RecordingError, match="cannot be read: No such file"):
        RecordingReader(path.with_name("missing"))


def test_a_block_that_claims_to_be_huge_is_not_unpacked(path: Path) -> None:
    write(path, blocks=1)
    content = bytearray(path.read_bytes())
    at = content.index(b"OBLK")
    content[at + 8 : at + 12] = (79 * 1024 * 1024).to_bytes(4, "little")
    path.write_bytes(content)
    assert CHUNK_SIZE == 36
    with (
        RecordingReader(path) as recording,
        pytest.raises(RecordingError, match=r"block 1, at byte .*size does not fit"),
    ):
        list(recording.entries())
