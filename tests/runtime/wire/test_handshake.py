"""Both ends joined by a wire in memory: every mode, every split, every way it can go wrong."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.errors import (
    BodyError,
    BodyTooLarge,
    ChecksumMismatch,
    ConfigError,
    DecryptError,
    HandshakeError,
    InitConnectRefused,
    LocalProtocolError,
    ProtocolError,
)
from opend.wire.bodies import BodyFormat, decode_body, encode_body
from opend.wire.ciphers import PLAIN, Algorithm
from opend.wire.client import ClientOptions
from opend.wire.frames import encode_frame
from opend.wire.server import ServerOptions
from opend.wire.session import (
    INIT_CONNECT,
    KEEP_ALIVE,
    MAX_HANDSHAKE_BODY,
    Broken,
    Connected,
    ConnectRequest,
    Push,
    Reply,
    Request,
    State,
)
from tests.runtime.wire.kit import (
    ACCEPT,
    GLOBAL_STATE,
    NOTIFY,
    WAYS_IN,
    by_feed,
    cut,
    encrypted,
    fuzzed,
    global_state_request,
    global_state_response,
    join,
    message_class,
    new,
    new_client,
    new_server,
    rsa,
)

KEYS = ["1024", "1031", "1536", "2048"]
ALGORITHMS = [Algorithm.AES_CBC, Algorithm.AES_ECB, Algorithm.FTAES_ECB]

ways_in = pytest.mark.parametrize("way_in", WAYS_IN)


def modes():
    for body_format in BodyFormat:
        plain = ClientOptions(format=body_format, push_format=body_format), ServerOptions()
        yield pytest.param(*plain, Algorithm.NONE, id=f"plain-{body_format.name}")
        for key, algorithm in itertools.product(KEYS, ALGORITHMS):
            options = encrypted(key, algorithm, body_format)
            yield pytest.param(*options, algorithm, id=f"{key}-{algorithm.name}-{body_format.name}")


MODES = list(modes())


# --- the good way


@pytest.mark.parametrize(("client_options", "server_options", "algorithm"), MODES)
def test_a_session_in_every_mode(client_options, server_options, algorithm):
    client, server = join(client_options, server_options)
    assert client.state is server.state is State.READY
    assert client.info == server.info
    assert client.info.algorithm is algorithm

    serial, data = client.request(GLOBAL_STATE, global_state_request())
    (request,) = server.receive(data)
    assert request == Request(
        GLOBAL_STATE, serial, client_options.format, encode_body(global_state_request(), client_options.format)
    )
    (reply,) = client.receive(server.reply(request, global_state_response()))
    assert isinstance(reply, Reply)
    assert (reply.protocol, reply.serial, reply.format) == (GLOBAL_STATE, serial, client_options.format)
    assert decode_body(message_class("GetGlobalState.Response"), reply.body, reply.format) == global_state_response()

    (push,) = client.receive(server.push(NOTIFY, global_state_response()))
    assert isinstance(push, Push)
    assert (push.protocol, push.format) == (NOTIFY, client_options.push_format)
    assert decode_body(message_class("GetGlobalState.Response"), push.body, push.format) == global_state_response()


@pytest.mark.parametrize(("client_options", "server_options", "algorithm"), MODES)
def test_no_body_is_readable_on_an_encrypted_wire(client_options, server_options, algorithm):
    client, server = new_client(client_options), new_server(server_options)
    wire = [client.connect()]
    server.receive(wire[0])
    wire.append(server.accept(**ACCEPT))
    client.receive(wire[1])
    wire.append(client.request(GLOBAL_STATE, global_state_request())[1])
    wire.append(server.push(NOTIFY, global_state_response()))
    readable = any(word in data for data in wire for word in (b"PyNormal", b"0123456789abcdef", b"\xe2\x98\x83"))
    assert readable == (algorithm is Algorithm.NONE)


def test_what_init_connect_says():
    options = ClientOptions(
        client_version=1011,
        client_id="Me",
        receive_notify=False,
        push_format=BodyFormat.JSON,
        programming_language="C",
        ai_type=1,
    )
    (event,) = new_server().receive(new_client(options).connect())
    assert isinstance(event, ConnectRequest)
    c2s = event.message.c2s
    assert (c2s.clientVer, c2s.clientID, c2s.recvNotify) == (1011, "Me", False)
    assert (c2s.packetEncAlgo, c2s.pushProtoFmt, c2s.programmingLanguage, c2s.aiType) == (-1, 1, "C", 1)


def test_what_the_official_client_says_is_the_default():
    (event,) = new_server().receive(new_client().connect())
    c2s = event.message.c2s
    assert (c2s.clientVer, c2s.clientID, c2s.recvNotify) == (300, "PyNormal", True)
    assert (c2s.packetEncAlgo, c2s.pushProtoFmt, c2s.programmingLanguage, c2s.aiType) == (-1, 0, "Python", 0)
    (event,) = new_server(ServerOptions(rsa=rsa("1024"))).receive(new_client(ClientOptions(rsa=rsa("1024"))).connect())
    assert event.message.c2s.packetEncAlgo == Algorithm.AES_CBC


def test_what_the_reply_says():
    client, _ = join(*encrypted())
    info = client.info
    assert (info.connection_id, info.login_user_id, info.server_version) == (2**63 + 5, 10_000_001, 1011)
    assert (info.keep_alive_interval, info.user_attribution) == (10, 1)
    assert (info.aes_key, info.aes_iv) == (ACCEPT["aes_key"], ACCEPT["aes_iv"])


def test_what_the_reply_may_leave_out():
    client, server = new_client(), new_server()
    server.receive(client.connect())
    (connected,) = client.receive(server.accept(**{**ACCEPT, "user_attribution": None}))
    assert connected.info.user_attribution is None
    assert connected.info.aes_iv == ""


def test_replies_come_in_the_format_of_their_request_and_pushes_in_their_own():
    client, server = join(ClientOptions(push_format=BodyFormat.JSON))
    for body_format in BodyFormat:
        _, data = client.request(GLOBAL_STATE, global_state_request(), format=body_format)
        (request,) = server.receive(data)
        (reply,) = client.receive(server.reply(request, global_state_response()))
        assert request.format is reply.format is body_format
    (push,) = client.receive(server.push(NOTIFY, global_state_response()))
    assert push.format is BodyFormat.JSON


def test_a_reply_nobody_asked_for_is_a_reply_all_the_same():
    client, server = join()
    stray = Request(GLOBAL_STATE, 4711, BodyFormat.PROTOBUF, b"")
    (reply,) = client.receive(server.reply(stray, global_state_response()))
    assert isinstance(reply, Reply)
    assert reply.serial == 4711


@pytest.mark.parametrize("body_format", list(BodyFormat))
def test_keep_alive(body_format):
    client, server = join(ClientOptions(format=body_format))
    serial, data = client.keep_alive(1_700_000_000)
    (request,) = server.receive(data)
    assert (request.protocol, request.serial) == (KEEP_ALIVE, serial)
    asked = decode_body(message_class("KeepAlive.Request"), request.body, request.format)
    assert asked.c2s.time == 1_700_000_000
    answer = new("KeepAlive.Response")
    answer.retType, answer.s2c.time = 0, 1_700_000_001
    (reply,) = client.receive(server.reply(request, answer))
    assert isinstance(reply, Reply)
    assert (reply.protocol, reply.serial) == (KEEP_ALIVE, serial)


def test_the_client_follows_the_reply():
    """A client that asked for CBC gets no iv: then OpenD fell back to its own algorithm."""
    options = ClientOptions(rsa=rsa("1024"))
    client, _ = join(options, ServerOptions(rsa=rsa("1024"), algorithm=Algorithm.FTAES_ECB))
    assert client.info.algorithm is Algorithm.FTAES_ECB


def test_the_server_may_insist():
    options = ClientOptions(rsa=rsa("1024"), algorithm=Algorithm.FTAES_ECB)
    client, _ = join(options, ServerOptions(rsa=rsa("1024"), algorithm=Algorithm.AES_CBC))
    assert client.info.algorithm is Algorithm.AES_CBC


def test_without_keys_nothing_is_encrypted_whatever_the_client_asks_for():
    server = new_server()
    request = new("InitConnect.Request")
    request.c2s.clientVer, request.c2s.clientID, request.c2s.packetEncAlgo = 300, "odd", Algorithm.AES_CBC
    server.receive(encode_frame(INIT_CONNECT, 1, encode_body(request)))
    (connected,) = listening_client(None).receive(server.accept(**ACCEPT))
    assert server.info == connected.info
    assert server.info.algorithm is Algorithm.NONE


def test_a_client_that_names_no_algorithm_gets_the_oldest():
    server = new_server(ServerOptions(rsa=rsa("1024")))
    request = new("InitConnect.Request")
    request.c2s.clientVer, request.c2s.clientID = 300, "old"
    server.receive(encode_frame(INIT_CONNECT, 1, encode_body(request), cipher=rsa("1024")))
    server.accept(**ACCEPT)
    assert server.info.algorithm is Algorithm.FTAES_ECB
    assert server.info.aes_iv == ""


# --- every split


def conversation(client_options, server_options):
    """All the bytes each end gets in a session, and the events they make when they come whole."""
    client, server = new_client(client_options), new_server(server_options)
    to_server = [client.connect()]
    server.receive(to_server[0])
    to_client = [server.accept(**ACCEPT)]
    events = client.receive(to_client[0])
    for _ in range(2):
        to_server.append(client.request(GLOBAL_STATE, global_state_request())[1])
        (request,) = server.receive(to_server[-1])
        to_client += [server.push(NOTIFY, global_state_response()), server.reply(request, global_state_response())]
        events += [event for data in to_client[-2:] for event in client.receive(data)]
    return to_server, to_client, events


SPLIT_MODES = [
    pytest.param(ClientOptions(), ServerOptions(), id="plain"),
    pytest.param(*encrypted("1024", Algorithm.AES_CBC, BodyFormat.JSON), id="cbc-json"),
    pytest.param(*encrypted("1031", Algorithm.FTAES_ECB), id="ftaes"),
]


def listening_client(options):
    client = new_client(options)
    client.connect()
    return client


@ways_in
@pytest.mark.parametrize(("client_options", "server_options"), SPLIT_MODES)
def test_the_client_does_not_mind_how_bytes_come(way_in, client_options, server_options):
    _, to_client, events = conversation(client_options, server_options)
    stream = b"".join(to_client)
    assert [type(event) for event in events] == [Connected, Push, Reply, Push, Reply]
    assert way_in(listening_client(client_options), [stream[at : at + 1] for at in range(len(stream))]) == events
    for place in range(len(stream) + 1):
        client = listening_client(client_options)
        assert way_in(client, [stream[:place], stream[place:]]) == events
        assert client.state is State.READY


@ways_in
@pytest.mark.parametrize(("client_options", "server_options"), SPLIT_MODES)
def test_the_server_does_not_mind_how_bytes_come(way_in, client_options, server_options):
    (hello, *requests), _, _ = conversation(client_options, server_options)
    stream = b"".join(requests)
    for place in range(max(len(hello), len(stream)) + 1):
        server = new_server(server_options)
        (asked,) = way_in(server, [hello[:place], hello[place:]])
        assert isinstance(asked, ConnectRequest)
        server.accept(**ACCEPT)
        events = way_in(server, [stream[:place], stream[place:]])
        assert [(event.protocol, event.serial) for event in events] == [(GLOBAL_STATE, 2), (GLOBAL_STATE, 3)]


@ways_in
@given(places=st.lists(st.integers(0, 2000), max_size=20))
@fuzzed
def test_any_pieces(way_in, places):
    options = encrypted("1024", Algorithm.AES_CBC)
    _, to_client, events = conversation(*options)
    assert way_in(listening_client(options[0]), cut(b"".join(to_client), places)) == events


# --- keys that do not fit


def broken_by(client_options, server_options):
    (broken,) = new_server(server_options).receive(new_client(client_options).connect())
    assert isinstance(broken, Broken)
    return broken.error


def broken_reply(client_options, server_options, asked_by=None):
    """What the client says of the reply that a server gives to a client of the server's liking."""
    client, server = new_client(client_options), new_server(server_options)
    client.connect()
    server.receive(new_client(asked_by).connect())
    (broken,) = client.receive(server.accept(**ACCEPT))
    assert isinstance(broken, Broken)
    assert client.state is State.CLOSED
    return broken.error


WITH_KEY, WITH_OTHER_KEY = ClientOptions(rsa=rsa("1024")), ClientOptions(rsa=rsa("1024-other"))
KEY_HOLDER, OTHER_KEY_HOLDER = ServerOptions(rsa=rsa("1024")), ServerOptions(rsa=rsa("1024-other"))


def test_the_server_notices_that_the_client_has_no_key():
    error = broken_by(ClientOptions(), KEY_HOLDER)
    assert isinstance(error, DecryptError)
    assert "the client sent InitConnect in clear and seems to have no RSA key, but we have one" in str(error)


def test_the_server_notices_that_only_the_client_has_a_key():
    error = broken_by(WITH_KEY, ServerOptions())
    assert isinstance(error, ChecksumMismatch)
    assert "the client seems to have an RSA key, and we have none" in str(error)


@pytest.mark.parametrize("other", ["1024-other", "2048", "1031"])
def test_the_server_notices_another_key(other):
    error = broken_by(ClientOptions(rsa=rsa(other)), KEY_HOLDER)
    assert isinstance(error, DecryptError)
    assert "the client probably has another RSA key than we have" in str(error)


def test_the_client_notices_that_opend_has_no_key():
    error = broken_reply(WITH_KEY, ServerOptions())
    assert isinstance(error, DecryptError)
    assert "OpenD sent InitConnect in clear and seems to have no RSA key, but we have one" in str(error)


def test_the_client_notices_that_only_opend_has_a_key():
    error = broken_reply(ClientOptions(), KEY_HOLDER, asked_by=WITH_KEY)
    assert isinstance(error, ChecksumMismatch)
    assert "OpenD seems to have an RSA key, and we have none" in str(error)


def test_the_client_notices_another_key():
    error = broken_reply(WITH_KEY, OTHER_KEY_HOLDER, asked_by=WITH_OTHER_KEY)
    assert isinstance(error, DecryptError)
    assert "OpenD probably has another RSA key than we have" in str(error)


def test_a_body_damaged_under_the_right_key():
    request = encode_frame(INIT_CONNECT, 1, b"body", cipher=rsa("1024"))
    damaged = request[:16] + bytes(20) + request[36:]
    (broken,) = new_server(KEY_HOLDER).receive(damaged)
    assert isinstance(broken.error, ChecksumMismatch)
    assert str(broken.error).startswith("protocol 1001, serial 1, 128 bytes: the SHA-1 does not fit")


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_later_bodies_under_another_aes_key(algorithm):
    options = encrypted("1024", algorithm)
    client, _ = join(*options)
    hello, server = new_client(options[0]), new_server(options[1])
    server.receive(hello.connect())
    server.accept(**{**ACCEPT, "aes_key": "another key here"})
    (broken,) = client.receive(server.push(NOTIFY, global_state_response()))
    assert isinstance(broken.error, DecryptError | ChecksumMismatch)
    assert f"protocol {NOTIFY}" in str(broken.error)


# --- what the reply may be instead


def answer(message=None, *, client_options=None, serial=1, body=None, cipher=PLAIN, body_format=BodyFormat.PROTOBUF):
    """The event of a client that gets this reply to its InitConnect."""
    client = listening_client(client_options)
    body = encode_body(message, body_format) if body is None else body
    (event,) = client.receive(encode_frame(INIT_CONNECT, serial, body, format=body_format, cipher=cipher))
    assert client.state is (State.READY if isinstance(event, Connected) else State.CLOSED)
    return event


def accepting(**changes):
    response = new("InitConnect.Response")
    response.retType = 0
    fields = {
        "serverVer": 1011,
        "loginUserID": 1,
        "connID": 2,
        "connAESKey": ACCEPT["aes_key"],
        "keepAliveInterval": 10,
    }
    for name, value in {**fields, **changes}.items():
        setattr(response.s2c, name, value)
    return response


def test_a_refusal():
    client, server = new_client(), new_server()
    server.receive(client.connect())
    (broken,) = client.receive(server.refuse(-1, "too many connections", 128))
    error = broken.error
    assert isinstance(error, InitConnectRefused)
    assert (error.ret_type, error.reason, error.err_code) == (-1, "too many connections", 128)
    assert "too many connections (retType -1, errCode 128)" in str(error)
    assert client.state is server.state is State.CLOSED


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_refusal_is_encrypted_too(algorithm):
    options = encrypted("1024", algorithm, BodyFormat.JSON)
    client, server = new_client(options[0]), new_server(options[1])
    server.receive(client.connect())
    (broken,) = client.receive(server.refuse(-100, "come back later"))
    assert isinstance(broken.error, InitConnectRefused)
    assert broken.error.reason == "come back later"


def test_a_refusal_is_not_a_success():
    server = new_server()
    server.receive(new_client().connect())
    with pytest.raises(LocalProtocolError, match="retType 0 means success"):
        server.refuse(0, "fine")


def test_success_without_content():
    response = new("InitConnect.Response")
    response.retType = 0
    error = answer(response).error
    assert isinstance(error, HandshakeError)
    assert "no s2c" in str(error)


@pytest.mark.parametrize("serial", [0, 2, 2**32 - 1])
def test_another_serial(serial):
    error = answer(accepting(), serial=serial).error
    assert isinstance(error, HandshakeError)
    assert f"serial {serial}; 1 was asked" in str(error)


@pytest.mark.parametrize(
    "changes", [{"connAESKey": "short"}, {"connAESKey": ""}, {"aesCBCiv": "x"}, {"connAESKey": "ключ" * 5}]
)
def test_keys_that_cannot_be_used(changes):
    error = answer(accepting(**changes), client_options=WITH_KEY, cipher=rsa("1024")).error
    assert isinstance(error, HandshakeError)
    assert "unusable key: an AES" in str(error)
    assert "short" not in str(error)


def test_without_encryption_the_aes_key_does_not_matter():
    assert isinstance(answer(accepting(connAESKey="")), Connected)


@pytest.mark.parametrize("field", ["connAESKey", "aesCBCiv"])
def test_text_that_is_not_utf_8(field):
    marked = encode_body(accepting(**{field: "@@@@@@@@@@@@@@@@"}))
    error = answer(body=marked.replace(b"@", b"\xff")).error
    assert isinstance(error, HandshakeError | BodyError)


def test_a_reason_that_is_not_utf_8():
    refusing = new("InitConnect.Response")
    refusing.retType, refusing.retMsg = -1, "@@"
    error = answer(body=encode_body(refusing).replace(b"@", b"\xff")).error
    assert isinstance(error, HandshakeError | BodyError)


@pytest.mark.parametrize("body_format", list(BodyFormat))
@pytest.mark.parametrize("body", [b"", b"\xff\xff", b"[]", b"{}"])
def test_a_reply_that_is_none(body, body_format):
    error = answer(body=body, body_format=body_format).error
    assert isinstance(error, BodyError)
    assert "InitConnect.Response" in str(error)


def test_nobody_gets_much_memory_before_the_handshake_is_done():
    for session in (listening_client(None), new_server()):
        (broken,) = session.receive(encode_frame(INIT_CONNECT, 1, bytes(MAX_HANDSHAKE_BODY + 1)))
        assert isinstance(broken.error, BodyTooLarge)
    client, server = join()
    (push,) = client.receive(encode_frame(NOTIFY, 1, bytes(MAX_HANDSHAKE_BODY + 1)))
    (request,) = server.receive(encode_frame(GLOBAL_STATE, 1, bytes(MAX_HANDSHAKE_BODY + 1)))
    assert len(push.body) == len(request.body) == MAX_HANDSHAKE_BODY + 1


def test_the_cap_of_the_options_holds_afterwards():
    client, server = join(ClientOptions(max_body=1000), ServerOptions(max_body=2000))
    for session, cap in [(client, 1000), (server, 2000)]:
        assert len(session.receive(encode_frame(NOTIFY, 1, bytes(cap)))) == 1
        (broken,) = session.receive(encode_frame(NOTIFY, 1, bytes(cap + 1)))
        assert isinstance(broken.error, BodyTooLarge)
        assert f"{cap + 1} bytes; at most {cap}" in str(broken.error)


# --- what the request may be instead


def ask(**changes):
    server = new_server()
    request = new("InitConnect.Request")
    request.c2s.clientVer, request.c2s.clientID = 300, "test"
    for name, value in changes.items():
        setattr(request.c2s, name, value)
    (event,) = server.receive(encode_frame(INIT_CONNECT, 1, encode_body(request)))
    return event


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"packetEncAlgo": 3}, "packetEncAlgo 3; -1 to 2 are known"),
        ({"packetEncAlgo": -2}, "packetEncAlgo -2"),
        ({"pushProtoFmt": 2}, "pushProtoFmt 2; 0 "),
    ],
)
def test_what_the_server_does_not_know(changes, complaint):
    error = ask(**changes).error
    assert isinstance(error, HandshakeError)
    assert complaint in str(error)


def test_a_client_that_does_not_wait_for_the_reply():
    client, _ = join()
    early = new_client().connect() + client.keep_alive(1)[1]
    (broken,) = new_server().receive(early)
    assert isinstance(broken.error, HandshakeError)
    assert "without waiting" in str(broken.error)


def test_a_request_that_is_none():
    (broken,) = new_server().receive(encode_frame(INIT_CONNECT, 1, b""))
    assert isinstance(broken.error, BodyError)


# --- what we are told to do


@pytest.mark.parametrize(
    "wrong",
    [
        {"algorithm": Algorithm.AES_CBC},
        {"algorithm": Algorithm.NONE, "rsa": rsa("1024")},
        {"client_version": "300"},
        {"client_version": 2**31},
        {"ai_type": None},
        {"client_id": b"id"},
        {"programming_language": None},
    ],
)
def test_client_options_that_cannot_be(wrong):
    with pytest.raises(ConfigError, match=next(iter(wrong))):
        ClientOptions(**wrong)


def test_server_options_that_cannot_be():
    with pytest.raises(ConfigError, match=r"algorithm .* needs an RSA key"):
        ServerOptions(algorithm=Algorithm.AES_CBC)


def test_options_show_no_key():
    assert "PRIVATE" not in repr(WITH_KEY)
    assert "1024-bit key" in repr(WITH_KEY)


def test_the_server_checks_its_own_key():
    server = new_server(KEY_HOLDER)
    server.receive(new_client(WITH_KEY).connect())
    with pytest.raises(ConfigError, match="an AES key has 16, 24 or 32 bytes, not 5"):
        server.accept(**{**ACCEPT, "aes_key": "short"})
    assert server.state is State.HANDSHAKE
    assert server.accept(**ACCEPT)


def test_incomplete_requests_do_not_go_out():
    client, _ = join()
    before = client.next_serial()
    with pytest.raises(BodyError, match=r"required fields are missing: c2s"):
        client.request(GLOBAL_STATE, new("GetGlobalState.Request"))
    assert client.next_serial() == before + 1


def test_init_connect_is_no_request():
    client, _ = join()
    with pytest.raises(LocalProtocolError, match=r"with connect\(\)"):
        client.request(INIT_CONNECT, new("InitConnect.Request"))


# --- chance


@pytest.mark.parametrize("mode", ["plain", "rsa"])
@given(data=st.data())
@fuzzed
def test_garbage_in_any_state_is_only_ever_broken(mode, data):
    options = encrypted() if mode == "rsa" else (ClientOptions(), ServerOptions())
    ready_client, ready_server = join(*options)
    garbage = data.draw(st.binary(max_size=150))
    for session in (
        new_client(options[0]),
        listening_client(options[0]),
        new_server(options[1]),
        ready_client,
        ready_server,
    ):
        protocol = data.draw(st.sampled_from([INIT_CONNECT, KEEP_ALIVE, NOTIFY]))
        body_format = data.draw(st.sampled_from(BodyFormat))
        frame = encode_frame(protocol, 1, garbage, format=body_format)
        stream = data.draw(st.sampled_from([garbage, b"FT" + garbage, frame, frame[:-1] + garbage]))
        for event in session.receive(stream):
            if isinstance(event, Broken):
                assert isinstance(event.error, ProtocolError | InitConnectRefused)
                assert str(event.error)
                assert session.state is State.CLOSED


@pytest.mark.parametrize(("client_options", "server_options"), SPLIT_MODES)
@given(place=st.integers(0, 10**6), bit=st.integers(0, 7))
@fuzzed
def test_a_flipped_bit_never_passes_for_another_body(client_options, server_options, place, bit):
    _, to_client, whole = conversation(client_options, server_options)
    stream = bytearray(b"".join(to_client))
    stream[place % len(stream)] ^= 1 << bit
    events = by_feed(listening_client(client_options), [bytes(stream)])
    bodies = {event.body for event in whole if isinstance(event, Push | Reply)}
    for event in events:
        if isinstance(event, Broken):
            assert isinstance(event.error, ProtocolError)
        elif isinstance(event, Push | Reply):
            assert event.body in bodies
        else:
            assert event == whole[0]
