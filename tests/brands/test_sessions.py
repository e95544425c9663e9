"""The documented first session of each brand, in every kind of conversation, and all brands in one process."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from queue import Queue
from typing import Any

import pytest

from codegen.model import Brand
from opend.config import ConnectionConfig
from opend.simulator import Simulator
from tests.brands.kit import BRANDS, each_brand, module

# What the server is set to, and what the client asks for: AES-ECB is the one that a server cannot choose alone.
CONVERSATIONS: dict[str, tuple[str | None, str, bool]] = {
    "plain": (None, "cbc", False),
    "plain, JSON": (None, "cbc", True),
    "CBC": ("cbc", "cbc", False),
    "CBC, JSON": ("cbc", "cbc", True),
    "ECB": ("ecb", "ecb", False),
    "FTAES-ECB": ("ftecb", "cbc", False),
    "FTAES-ECB, JSON": ("ftecb", "cbc", True),
}
CONTEXTS = (
    "OpenQuoteContext",
    "OpenSecTradeContext",
    "OpenFutureTradeContext",
    "OpenCryptoTradeContext",
    "OpenHKTradeContext",
    "OpenUSTradeContext",
    "OpenCNTradeContext",
    "OpenHKCCTradeContext",
)

each_context = pytest.mark.parametrize("name", CONTEXTS)


@pytest.fixture
def key_file(tmp_path: Path, rsa_key: str) -> Path:
    path = tmp_path / "conn_key.txt"
    path.write_text(rsa_key)
    return path


class Conversation:
    """A simulator, and how clients have to talk to it."""

    def __init__(self, name: str, key_file: Path) -> None:
        self.served, self.asked, self.json = CONVERSATIONS[name]
        self._key_file = key_file
        key = key_file.read_text() if self.encrypted else None
        self.opend = Simulator(answers="made up", seed=7, rsa_key=key, algorithm=self.served)

    @property
    def encrypted(self) -> bool:
        return self.served is not None

    def set_up(self, brand: Brand) -> None:
        """What a script says before it connects."""
        star = module(brand)
        star.SysConfig.enable_proto_encrypt(self.encrypted)
        star.SysConfig.set_init_rsa_file(str(self._key_file))
        star.SysConfig.set_proto_fmt(star.ProtoFMT.Json if self.json else star.ProtoFMT.Protobuf)

    @property
    def config(self) -> ConnectionConfig:
        return ConnectionConfig(algorithm=self.asked)  # type: ignore[arg-type]


@pytest.fixture(params=CONVERSATIONS)
def conversation(request: pytest.FixtureRequest, key_file: Path) -> Iterator[Conversation]:
    found = Conversation(request.param, key_file)
    with found.opend:
        yield found


def check_state(result: tuple[int, Any]) -> None:
    code, state = result
    assert code == 0, state
    assert state["market_hk"] == "MORNING"
    assert state["qot_logined"] is True


@each_brand
def test_the_first_session(brand: Brand, conversation: Conversation) -> None:
    conversation.set_up(brand)
    context = module(brand).OpenQuoteContext(host="127.0.0.1", port=conversation.opend.port, config=conversation.config)
    try:
        assert context.status == module(brand).ContextStatus.READY
        assert context.is_encrypt() == conversation.encrypted
        check_state(context.get_global_state())
        assert context.get_user_info()[0] == 0
        assert context.get_login_user_id() > 0
        context.start()
        context.stop()
    finally:
        context.close()
    assert context.status == module(brand).ContextStatus.CLOSED


@each_brand
def test_the_first_session_with_asyncio(brand: Brand, conversation: Conversation) -> None:
    async def play() -> None:
        contexts = module(brand, "aio")
        port, config = conversation.opend.port, conversation.config
        async with contexts.OpenQuoteContext(host="127.0.0.1", port=port, config=config) as context:
            assert context.is_encrypt() == conversation.encrypted
            check_state(await context.get_global_state())
            assert (await context.get_user_info())[0] == 0
            context.start()
            context.stop()

    conversation.set_up(brand)
    asyncio.run(play())


@each_brand
@each_context
def test_every_kind_of_context(brand: Brand, name: str, opend: Simulator) -> None:
    with getattr(module(brand), name)(port=opend.port, is_encrypt=False) as context:
        check_state(context.get_global_state())


@each_brand
@each_context
def test_every_kind_of_context_connects_in_the_background(brand: Brand, name: str, opend: Simulator) -> None:
    with getattr(module(brand), name)(port=opend.port, is_async_connect=True) as context:
        check_state(context.get_global_state())


@each_brand
def test_a_push_reaches_its_handler(brand: Brand, opend: Simulator) -> None:
    star = module(brand)
    received: Queue[Any] = Queue()

    class Notices(star.RspHandlerBase):  # type: ignore[misc, name-defined]
        protocol = star.ProtoId.Notify

        def on_recv_rsp(self, rsp_pb: Any) -> Any:
            received.put(rsp_pb)
            return super().on_recv_rsp(rsp_pb)

    with star.OpenQuoteContext(port=opend.port) as context:
        assert context.set_handler(Notices()) == star.RET_OK
        context.start()
        assert received.empty()
        sent = opend.push_synthesized("Notify")
        assert received.get(timeout=20) == sent


@each_brand
def test_members_are_checked_before_anything_is_sent(brand: Brand) -> None:
    with pytest.raises(module(brand).OpenDError, match=r"security_firm.*FUTUSECURITIES.*not 'NOBODY'"):
        module(brand).OpenSecTradeContext(port=1, security_firm="NOBODY")


# All brands in one process


def test_brands_have_settings_of_their_own(key_file: Path) -> None:
    one, *others = [module(brand).SysConfig for brand in BRANDS]
    one.enable_proto_encrypt(True)
    one.set_init_rsa_file(str(key_file))
    one.set_proto_fmt(1)
    one.set_client_info("somebody", 101)
    one.set_all_thread_daemon(True)
    one.set_run_mode("other")
    for other in others:
        assert not other.is_proto_encrypt()
        assert (other.INIT_RSA_FILE, other.get_proto_fmt(), other.get_all_thread_daemon()) == ("", 0, False)
        assert (other.get_client_id(), other.get_client_ver(), other.get_run_mode()) == ("PyNormal", 300, "DEFAULT")


def test_brands_talk_differently_at_the_same_time(key_file: Path) -> None:
    with ExitStack() as stack:
        contexts = []
        for brand, name in zip(BRANDS, ("CBC, JSON", "plain"), strict=False):
            conversation = Conversation(name, key_file)
            stack.enter_context(conversation.opend)
            conversation.set_up(brand)
            contexts.append(stack.enter_context(module(brand).OpenQuoteContext(port=conversation.opend.port)))
        assert [context.is_encrypt() for context in contexts] == [True, False]
        for _ in range(3):
            for context in contexts:
                check_state(context.get_global_state())


def test_blocking_and_asyncio_contexts_of_all_brands_side_by_side(opend: Simulator) -> None:
    async def gather() -> list[Any]:
        async with contexts[0] as one, contexts[1] as other:
            return [*await asyncio.gather(one.get_global_state(), other.get_global_state())]

    contexts = [module(brand, "aio").OpenQuoteContext(port=opend.port) for brand in BRANDS]
    with ExitStack() as stack:
        blocking = [stack.enter_context(module(brand).OpenQuoteContext(port=opend.port)) for brand in BRANDS]
        results = asyncio.run(gather()) + [context.get_global_state() for context in blocking]
    for result in results:
        check_state(result)


def test_settings_do_not_touch_open_contexts(opend: Simulator, key_file: Path) -> None:
    star = module(BRANDS[0])
    with star.OpenQuoteContext(port=opend.port) as context:
        star.SysConfig.set_proto_fmt(star.ProtoFMT.Json)
        star.SysConfig.set_init_rsa_file(str(key_file))
        star.SysConfig.enable_proto_encrypt(True)
        assert context.get_user_info()[0] == 0
        assert not context.is_encrypt()


FOREIGN = """
import sys
sys.path.insert(0, {folder!r})
import {foreign}
from {own} import *
assert {foreign}.WHOSE == "theirs" and {foreign}.OpenQuoteContext is None
with OpenQuoteContext(port={port}) as context:
    assert context.get_global_state()[0] == RET_OK
assert {foreign}.WHOSE == "theirs" and {foreign}.OpenQuoteContext is None
"""


@each_brand
def test_beside_another_package_under_the_other_brands_name(brand: Brand, opend: Simulator, tmp_path: Path) -> None:
    foreign = next(other.package for other in BRANDS if other != brand)
    (tmp_path / foreign).mkdir()
    (tmp_path / foreign / "__init__.py").write_text("WHOSE = 'theirs'\nOpenQuoteContext = None\n")
    script = FOREIGN.format(folder=str(tmp_path), foreign=foreign, own=brand.package, port=opend.port)
    command = [sys.executable, "-B", "-W", "error", "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
