from __future__ import annotations

from collections.abc import Iterator

import pytest

from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, QotMarket
from opend.simulator.quotes.subtypes import check_supported
from opend.simulator.responder import Refusal
from tests.simulator.quotes.feed_kit import APPLE, Client, Stage, session, sub_type

KINDS = ["Basic", "Ticker", "RT", "KL_1Min", "KL_Day", "OrderBook", "OrderBook_Odd", "Broker"]


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with Stage() as opend:
        yield opend


@pytest.fixture(scope="module")
def client(stage: Stage) -> Iterator[Client]:
    with stage.client() as client:
        yield client


def one_of_each(stage: Stage) -> list[Instrument]:
    universe, apple = stage.market.universe, stage.instrument(APPLE)
    found = {(each.market, each.kind): each for each in universe.all()}
    expiry = universe.expiries(apple, stage.market.today(apple))[0]
    return [*found.values(), universe.options_of(apple, expiry)[0]]


def has(instrument: Instrument, subtype: int) -> bool:
    try:
        check_supported(instrument, subtype)
    except Refusal:
        return False
    return True


def test_securities_of_all_markets_and_kinds_can_be_subscribed(
    stage: Stage, client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    instruments = one_of_each(stage)
    assert len(instruments) > 25
    for instrument in instruments:
        code = text_of(instrument.key)
        subtypes = [number for number in map(sub_type, KINDS) if has(instrument, number)]
        terms = {"codes": [code], "subTypeList": subtypes, "isSubOrUnSub": True}
        is_event = instrument.market == QotMarket.EVENT_CONTRACT
        protocol = "Qot_SubEventContract" if is_event else "Qot_Sub"
        own = {} if is_event else {"session": session("ALL")}
        reply = client.ask(protocol, isRegOrUnRegPush=True, isFirstPush=True, **terms, **own)
        assert reply.retType == 0, (code, reply.retMsg)
        assert len(client.pushes()) == len(subtypes), code
    stage.advance(3600)
    names = {name for name, _ in client.pushes()}
    assert {"Qot_UpdateBasicQot", "Qot_UpdateKL", "Qot_UpdateTicker", "Qot_UpdateEventContractTicker"} <= names
    assert not caplog.records
