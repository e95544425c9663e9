"""What both ends share: which step is possible in which state, and what comes of the others."""

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from opend.errors import BadMagic, ConfigError, HandshakeError, LocalProtocolError
from opend.wire.bodies import BodyFormat
from opend.wire.client import ClientOptions
from opend.wire.frames import encode_frame
from opend.wire.server import ServerOptions
from opend.wire.session import (
    INIT_CONNECT,
    KEEP_ALIVE,
    TRANSITIONS,
    Broken,
    Connected,
    ConnectRequest,
    Push,
    Reply,
    Request,
    State,
    Step,
)
from tests.runtime.wire.kit import (
    ACCEPT,
    GLOBAL_STATE,
    NOTIFY,
    fuzzed,
    global_state_request,
    global_state_response,
    join,
    new_client,
    new_server,
)

ANY_REQUEST = Request(GLOBAL_STATE, 1, BodyFormat.PROTOBUF, b"")

CLIENT_STEPS = {
    "connect": (Step.ASK, lambda client: client.connect()),
    "request": (Step.EXCHANGE, lambda client: client.request(GLOBAL_STATE, global_state_request())),
    "keep_alive": (Step.EXCHANGE, lambda client: client.keep_alive(1)),
    "close": (Step.CLOSE, lambda client: client.close()),
}
SERVER_STEPS = {
    "accept": (Step.ACCEPT, lambda server: server.accept(**ACCEPT)),
    "refuse": (Step.ACCEPT, lambda server: server.refuse(-1, "no")),
    "reply": (Step.EXCHANGE, lambda server: server.reply(ANY_REQUEST, global_state_response())),
    "push": (Step.EXCHANGE, lambda server: server.push(NOTIFY, global_state_response())),
    "close": (Step.CLOSE, lambda server: server.close()),
}


def client_in(state):
    client, _ = join() if state is State.READY else (new_client(), None)
    if state is State.HANDSHAKE:
        client.connect()
    if state is State.CLOSED:
        client.close()
    assert client.state is state
    return client


def server_in(state):
    _, server = join() if state is State.READY else (None, new_server())
    if state is State.HANDSHAKE:
        server.receive(new_client().connect())
    if state is State.CLOSED:
        server.close()
    assert server.state is state
    return server


def test_the_table_knows_every_state():
    assert set(TRANSITIONS) == set(State)
    assert all(row[Step.CLOSE] is State.CLOSED for row in TRANSITIONS.values())
    assert set(TRANSITIONS[State.CLOSED]) == {Step.CLOSE}


def check_step(session, state, step, call):
    if step in TRANSITIONS[state]:
        call(session)
    else:
        with pytest.raises(LocalProtocolError, match=f"{step.value} cannot be sent.*{state.value}"):
            call(session)
        assert session.state is state


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize(("step", "call"), CLIENT_STEPS.values(), ids=CLIENT_STEPS)
def test_every_step_of_the_client_in_every_state(state, step, call):
    check_step(client_in(state), state, step, call)


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize(("step", "call"), SERVER_STEPS.values(), ids=SERVER_STEPS)
def test_every_step_of_the_server_in_every_state(state, step, call):
    check_step(server_in(state), state, step, call)


@pytest.mark.parametrize("make", [lambda: join()[0], lambda: join()[1]], ids=["client", "server"])
def test_a_broken_session_is_closed_and_says_why(make):
    session = make()
    (broken,) = session.receive(b"HTTP/1.1 400")
    assert isinstance(broken, Broken)
    assert isinstance(broken.error, BadMagic)
    assert session.state is State.CLOSED
    assert session.receive(b"FT" * 100) == []
    assert session.writable(1)
    assert session.advance(1) == []
    step = CLIENT_STEPS["request"] if hasattr(session, "request") else SERVER_STEPS["push"]
    with pytest.raises(LocalProtocolError, match="state is closed; it broke with BadMagic: ") as caught:
        step[1](session)
    assert caught.value.__cause__ is broken.error


def test_frames_before_the_broken_one_still_count():
    client, server = join()
    good = server.push(NOTIFY, global_state_response())
    push, broken = client.receive(good + b"??")
    assert isinstance(push, Push)
    assert isinstance(broken, Broken)


def test_what_arrives_after_close_is_dropped():
    client, server = join()
    data = server.push(NOTIFY, global_state_response())
    assert client.receive(data[:50]) == []
    client.close()
    assert client.receive(data[50:]) == []
    client.close()


def test_a_closed_session_gives_its_memory_back():
    client, _ = join()
    client.receive(encode_frame(NOTIFY, 1, bytes(2_000_000))[:-1])
    assert len(client.writable()) > 1_000_000
    client.close()
    assert len(client.writable()) < 1_000_000


def test_serials_count_from_1_and_pass_over_0():
    client = new_client()
    assert [client.next_serial() for _ in range(3)] == [1, 2, 3]
    client._serial = 2**32 - 2
    assert [client.next_serial() for _ in range(3)] == [2**32 - 1, 1, 2]


@pytest.mark.parametrize("max_body", [0, -1, 2**32])
def test_a_cap_must_be_one(max_body):
    with pytest.raises(ConfigError, match=f"max_body is 1 to {2**32 - 1} bytes, not {max_body}"):
        new_client(ClientOptions(max_body=max_body))
    with pytest.raises(ConfigError, match="max_body"):
        new_server(ServerOptions(max_body=max_body))


def test_events_and_info_show_no_body_and_no_key():
    client, server = join()
    _, data = client.request(GLOBAL_STATE, global_state_request(1234567))
    (request,) = server.receive(data)
    (reply,) = client.receive(server.reply(request, global_state_response()))
    shown = repr([request, reply, Push(1, 1, BodyFormat.JSON, b"secret"), client.info, client])
    for secret in ("secret", "body", ACCEPT["aes_key"], ACCEPT["aes_iv"], "1234567", "服务器"):
        assert secret not in shown


seldom = st.sampled_from([False] * 9 + [True])


class BothEnds(RuleBasedStateMachine):
    """A client and a server that do anything at any time, over a wire that delivers any number of bytes.

    A plain model says what must come of it.
    """

    def __init__(self):
        super().__init__()
        self.client, self.server = new_client(), new_server()
        self.to_server, self.to_client = bytearray(), bytearray()
        self.model = {"client": State.IDLE, "server": State.IDLE}
        self.sent: list[tuple[int, int]] = []
        self.waiting: list[Request] = []
        self.answers_out: list[type] = []

    def attempt(self, end, step, call):
        """Do it, and expect what the table says; None when it was refused."""
        allowed = TRANSITIONS[self.model[end]].get(step)
        if allowed is None:
            with pytest.raises(LocalProtocolError):
                call()
            return None
        self.model[end] = allowed
        return call()

    @initialize(steps=st.integers(0, 4))
    def begin(self, steps):
        """Chance alone hardly ever gets through a handshake."""
        everything = 10_000
        handshake = [
            self.connect,
            lambda: self.deliver_to_server(everything),
            self.accept,
            lambda: self.deliver_to_client(everything),
        ]
        for step in handshake[:steps]:
            step()

    @rule()
    def connect(self):
        self.to_server += self.attempt("client", Step.ASK, self.client.connect) or b""

    @rule(body_format=st.sampled_from(BodyFormat))
    def request(self, body_format):
        made = self.attempt(
            "client",
            Step.EXCHANGE,
            lambda: self.client.request(GLOBAL_STATE, global_state_request(), format=body_format),
        )
        if made:
            self.sent.append((GLOBAL_STATE, made[0]))
            self.to_server += made[1]

    @rule()
    def keep_alive(self):
        made = self.attempt("client", Step.EXCHANGE, lambda: self.client.keep_alive(1))
        if made:
            self.sent.append((KEEP_ALIVE, made[0]))
            self.to_server += made[1]

    @rule()
    def accept(self):
        data = self.attempt("server", Step.ACCEPT, lambda: self.server.accept(**ACCEPT))
        if data:
            self.answers_out.append(Connected)
            self.to_client += data

    @precondition(lambda self: self.waiting)
    @rule()
    def reply(self):
        request = self.waiting.pop()
        data = self.attempt("server", Step.EXCHANGE, lambda: self.server.reply(request, global_state_response()))
        if data:
            self.answers_out.append(Reply)
            self.to_client += data

    @rule()
    def push(self):
        data = self.attempt("server", Step.EXCHANGE, lambda: self.server.push(NOTIFY, global_state_response()))
        if data:
            self.answers_out.append(Push)
            self.to_client += data

    @rule(size=st.integers(1, 400))
    def deliver_to_server(self, size):
        piece, self.to_server = self.to_server[:size], self.to_server[size:]
        for event in self.server.receive(piece):
            if isinstance(event, ConnectRequest):
                assert self.model["server"] is State.IDLE
                self.model["server"] = State.HANDSHAKE
            else:
                assert isinstance(event, Request)
                assert (event.protocol, event.serial) == self.sent.pop(0)
                self.waiting.append(event)

    @rule(size=st.integers(1, 400))
    def deliver_to_client(self, size):
        piece, self.to_client = self.to_client[:size], self.to_client[size:]
        for event in self.client.receive(piece):
            assert type(event) is self.answers_out.pop(0)
            if isinstance(event, Connected):
                assert self.model["client"] is State.HANDSHAKE
                self.model["client"] = State.READY

    @precondition(lambda self: self.model["client"] is State.READY)
    @rule(chance=seldom)
    def garbage_for_the_client(self, chance):
        if not chance:
            return
        self.to_client.clear()
        *_, last = self.client.receive(b"\0" * 100_000)
        assert isinstance(last, Broken)
        self.model["client"] = State.CLOSED

    @rule(end=st.sampled_from(["client", "server"]), chance=seldom)
    def close(self, end, chance):
        if not chance:
            return
        session = self.client if end == "client" else self.server
        self.attempt(end, Step.CLOSE, session.close)

    @invariant()
    def both_stand_where_the_model_says(self):
        assert self.client.state is self.model["client"]
        assert self.server.state is self.model["server"]
        assert (self.client.info is not None) >= (self.client.state is State.READY)


TestBothEnds = BothEnds.TestCase
TestBothEnds.settings = fuzzed


@pytest.mark.parametrize("state", [State.IDLE, State.HANDSHAKE])
def test_the_client_takes_nothing_but_the_reply_to_init_connect_first(state):
    _, server = join()
    (broken,) = client_in(state).receive(server.push(NOTIFY, global_state_response()))
    assert isinstance(broken.error, HandshakeError)
    assert f"out of order, in state {state.value}: protocol {NOTIFY}" in str(broken.error)


@pytest.mark.parametrize("state", [State.IDLE, State.HANDSHAKE])
def test_the_server_takes_nothing_but_init_connect_first(state):
    client, _ = join()
    (broken,) = server_in(state).receive(client.keep_alive(1)[1])
    assert isinstance(broken.error, HandshakeError)
    assert f"out of order, in state {state.value}: protocol {KEEP_ALIVE}" in str(broken.error)


def test_init_connect_comes_once():
    client, server = join()
    waiting = server_in(State.HANDSHAKE)
    for session, data in [(server, new_client().connect()), (client, waiting.accept(**ACCEPT))]:
        (broken,) = session.receive(data)
        assert isinstance(broken.error, HandshakeError)
        assert f"in state ready: protocol {INIT_CONNECT}" in str(broken.error)
