"""Every push recorded with the official client: each handler makes the same of it, for both brands."""

from __future__ import annotations

import asyncio
import queue
from collections.abc import Callable, Iterator
from typing import Any

import pandas as pd
import pytest

from codegen.model import Brand
from dev.peers.notation import plain
from opend import schema
from opend.simulator import Simulator
from tests.brands.kit import each_brand, module
from tests.parity.recordings import Case, for_pandas_2, pushes

PATIENCE = 10.0
TEXTS_HAVE_A_TYPE = pd.Series([""]).dtype != object

OWN_WORDS = ("rsp_pb error", "kline push error kltype")
"""What the official client says of pushes that are not whole; ours has words of its own."""

KEEP_ALIVE = "KeepAliveHandlerBase"


def parsed(case: Case) -> Any:
    return schema.operation(case["protocol"]).response_class.FromString(case["body"])


def one_of_each_handler() -> list[Case]:
    """The fullest push of each handler."""
    return [case for case in pushes() if case["variant"] == "full" and case["seed"] == 0]


each_push = pytest.mark.parametrize("case", pushes(), ids=lambda case: case["id"])
each_handler = pytest.mark.parametrize("case", one_of_each_handler(), ids=lambda case: case["handler"])


def test_the_recordings_are_whole() -> None:
    assert (len(pushes()), len(one_of_each_handler())) == (90, 15)


def check(result: tuple[Any, ...], case: Case) -> None:
    [expected], found = case["on_recv_rsp_returned"], plain(result)
    if "raised" in expected:  # where the official client fails on an error, ours returns it
        assert (found[0], type(found[1]), set(found[2:])) == (-1, str, {None})
        return
    if expected[1] in OWN_WORDS:
        assert (found[0], type(found[1])) == (-1, str)
        return
    if not TEXTS_HAVE_A_TYPE:
        found, expected = for_pandas_2(found), for_pandas_2(expected)
    assert found == expected


@each_brand
@each_push
def test_push(case: Case, brand: Brand) -> None:
    handler = getattr(module(brand), case["handler"])()

    check(handler.on_recv_rsp(parsed(case)), case)


@each_brand
@each_handler
def test_without_pandas(case: Case, brand: Brand) -> None:
    """`parse_rsp_pb` tells the same as lists and dicts."""
    handler = getattr(module(brand), case["handler"])
    code, content = handler.parse_rsp_pb(parsed(case))

    _, *values = plain(handler().on_recv_rsp(parsed(case)))
    assert (code, plain(content)) == (0, as_rows(values[0] if len(values) == 1 else values))


def as_rows(value: Any) -> Any:
    if isinstance(value, list):
        return [as_rows(each) for each in value]
    if isinstance(value, dict) and "$df" in value:
        return [dict(zip(value["$df"], row, strict=True)) for row in value["rows"]]
    return value


@pytest.fixture(scope="module")
def opend() -> Iterator[Simulator]:
    with Simulator(answers="made up", seed=7) as simulator:
        yield simulator


def watching(base: Any) -> tuple[Any, Callable[[], Any]]:
    """A handler as users write one, and the next result that comes to it."""
    results: queue.SimpleQueue[Any] = queue.SimpleQueue()

    class Watching(base):  # type: ignore[misc]
        def on_recv_rsp(self, rsp_pb: Any) -> Any:
            results.put(super().on_recv_rsp(rsp_pb))

    return Watching(), lambda: results.get(timeout=PATIENCE)


@each_brand
@each_handler
def test_push_over_the_wire(case: Case, brand: Brand, opend: Simulator) -> None:
    package = module(brand)
    handler, following = watching(getattr(package, case["handler"]))
    context = package.OpenSecTradeContext if case["handler"].startswith("Trade") else package.OpenQuoteContext
    with context(port=opend.port) as open_context:
        assert open_context.set_handler(handler) == package.RET_OK
        assert opend.push(case["protocol"], parsed(case)) == 1
        check(following(), case)


@each_brand
@each_handler
def test_push_over_the_wire_with_asyncio(case: Case, brand: Brand, opend: Simulator) -> None:
    async def receive() -> Any:
        results: asyncio.Queue[Any] = asyncio.Queue()

        class Watching(getattr(module(brand), case["handler"])):  # type: ignore[misc]
            async def on_recv_rsp(self, rsp_pb: Any) -> Any:
                await results.put(super().on_recv_rsp(rsp_pb))

        async with module(brand, "aio").OpenQuoteContext(port=opend.port) as context:
            context.set_handler(Watching())
            await asyncio.to_thread(opend.push, case["protocol"], parsed(case))
            return await asyncio.wait_for(results.get(), PATIENCE)

    check(asyncio.run(receive()), case)


@each_brand
def test_what_arrives_can_be_recorded(brand: Brand) -> None:
    recorded = []

    class Records(module(brand).OrderBookHandlerBase):  # type: ignore[misc]
        def on_recv_log(self, content: Any) -> None:
            recorded.append(content)

    handler = Records()
    returned = [handler.on_recv_rsp(parsed(case)) for case in pushes() if case["handler"] == "OrderBookHandlerBase"]
    assert recorded == [data for code, data in returned if code == 0]
    assert 0 < len(recorded) < len(returned)


@each_brand
def test_a_keep_alive_handler_may_be_set(brand: Brand, opend: Simulator) -> None:
    handler = getattr(module(brand), KEEP_ALIVE)()
    reply = schema.operation("KeepAlive").response_class(retType=0, s2c={"time": 1_790_000_000})

    assert handler.on_recv_rsp(reply) == (0, 1_790_000_000)
    with module(brand).OpenQuoteContext(port=opend.port) as context:
        assert context.set_handler(handler) == 0
