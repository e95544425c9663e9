"""Wanted and active subscriptions, and the rounds in which a new connection gets back what it lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pytest

from opend.errors import Disconnected
from opend.policy.restoring import Restoration
from opend.policy.subscriptions import MOST_CODES, Item, Subscriptions, bar_subtypes
from tests.runtime.kit import message

QUOTE, ORDER_BOOK, K_DAY, K_5M = 1, 2, 6, 7
FIRST, SECOND = object(), object()
HK, US = 1, 11


def subscription(codes: Iterable[str], subtypes: Sequence[int], protocol: str = "Qot_Sub", **fields: Any) -> Any:
    securities = [{"market": HK, "code": code} for code in codes]
    c2s = {"isSubOrUnSub": True, "securityList": securities, "subTypeList": subtypes} | fields
    return message(f"{protocol}.Request", {"c2s": c2s})


def answer(protocol: str = "Qot_Sub", **fields: Any) -> Any:
    return message(f"{protocol}.Response", {"retType": 0} | fields)


def subscribe(
    subscriptions: Subscriptions, *args: Any, protocol: str = "Qot_Sub", on: object = FIRST, **kw: Any
) -> None:
    request = subscription(*args, protocol=protocol, **kw)
    subscriptions.asked(protocol, request)
    assert subscriptions.answered(protocol, request, answer(protocol), FIRST)


def unsubscribe(subscriptions: Subscriptions, *args: Any, protocol: str = "Qot_Sub", **kw: Any) -> None:
    request = subscription(*args, protocol=protocol, isSubOrUnSub=False, **kw)
    subscriptions.asked(protocol, request)
    assert not subscriptions.answered(protocol, request, answer(protocol), FIRST)


def names(items: Iterable[Item]) -> list[tuple[str, int]]:
    return [(item.security[1], item.subtype) for item in items]


def asked(subscriptions: Subscriptions, connection: object = SECOND, most: int = MOST_CODES) -> list[Mapping[str, Any]]:
    """The requests that bring back what a connection lacks, as plain values."""
    return [plain(batch.request().c2s) for batch in subscriptions.batches(connection, most)]


def plain(c2s: Any) -> Mapping[str, Any]:
    return {
        "codes": [security.code for security in c2s.securityList],
        "subtypes": list(c2s.subTypeList),
        "detail": c2s.isSubOrderBookDetail,
        "extended": c2s.extendedTime,
        "session": c2s.session,
    }


@pytest.fixture
def subscriptions() -> Subscriptions:
    return Subscriptions()


def test_what_opend_takes_is_active_on_that_connection_and_missing_on_the_next(subscriptions: Subscriptions) -> None:
    subscribe(subscriptions, ["A", "B"], [QUOTE, K_DAY])

    assert subscriptions.missing(FIRST) == []
    assert names(subscriptions.missing(SECOND)) == [("A", QUOTE), ("A", K_DAY), ("B", QUOTE), ("B", K_DAY)]
    assert len(subscriptions.missing(None)) == 4


def test_what_opend_refuses_is_not_wanted(subscriptions: Subscriptions) -> None:
    refused = answer(retType=-1, retMsg="no quota")

    assert not subscriptions.answered("Qot_Sub", subscription(["A"], [QUOTE]), refused, FIRST)
    assert subscriptions.missing(SECOND) == []


def test_other_protocols_are_nothing_to_it(subscriptions: Subscriptions) -> None:
    request = message("GetGlobalState.Request", {"c2s": {"userID": 1}})
    subscriptions.asked("GetGlobalState", request)

    assert not subscriptions.answered("GetGlobalState", request, answer("GetGlobalState"), FIRST)


def test_what_is_unsubscribed_is_wanted_no_more_even_if_opend_refuses(subscriptions: Subscriptions) -> None:
    subscribe(subscriptions, ["A", "B"], [QUOTE, K_DAY])
    subscriptions.asked("Qot_Sub", subscription(["A", "C"], [QUOTE], isSubOrUnSub=False))

    assert names(subscriptions.missing(SECOND)) == [("A", K_DAY), ("B", QUOTE), ("B", K_DAY)]


def test_unsubscribing_everything_leaves_event_contracts_alone(subscriptions: Subscriptions) -> None:
    subscribe(subscriptions, ["A"], [QUOTE])
    subscribe(subscriptions, ["E"], [QUOTE], protocol="Qot_SubEventContract")
    unsubscribe(subscriptions, [], [], isUnsubAll=True)
    assert names(subscriptions.missing(SECOND)) == [("E", QUOTE)]

    unsubscribe(subscriptions, [], [], protocol="Qot_SubEventContract", isUnsubAll=True)
    assert subscriptions.missing(SECOND) == []


def test_requests_are_grouped_by_their_terms_and_bars_stand_apart(subscriptions: Subscriptions) -> None:
    subscribe(subscriptions, ["A", "B"], [QUOTE, K_DAY])
    subscribe(subscriptions, ["C"], [QUOTE])
    subscribe(subscriptions, ["D"], [K_DAY], extendedTime=True, session=3)
    subscribe(subscriptions, ["E"], [ORDER_BOOK], isSubOrderBookDetail=True)

    usual = {"detail": False, "extended": False, "session": 0}
    assert asked(subscriptions) == [
        {"codes": ["A", "B", "C"], "subtypes": [QUOTE]} | usual,
        {"codes": ["A", "B"], "subtypes": [K_DAY]} | usual,
        {"codes": ["D"], "subtypes": [K_DAY], "detail": False, "extended": True, "session": 3},
        {"codes": ["E"], "subtypes": [ORDER_BOOK], "detail": True, "extended": False, "session": 0},
    ]


def test_new_terms_take_the_place_of_the_former(subscriptions: Subscriptions) -> None:
    subscribe(subscriptions, ["A", "B"], [K_DAY])
    subscribe(subscriptions, ["A"], [K_DAY], extendedTime=True)

    assert [(each["codes"], each["extended"]) for each in asked(subscriptions)] == [(["A"], True), (["B"], False)]


def test_the_new_connection_is_told_at_once_what_there_is(subscriptions: Subscriptions) -> None:
    subscribe(subscriptions, ["A"], [QUOTE], isFirstPush=False, isRegOrUnRegPush=False, header={"securityFirm": 1})
    (batch,) = subscriptions.batches(SECOND)
    c2s: Any = batch.request().c2s  # type: ignore[attr-defined]

    assert c2s.isFirstPush and c2s.isSubOrUnSub
    assert not c2s.isRegOrUnRegPush
    assert c2s.header.securityFirm == 1


def test_requests_are_of_limited_size(subscriptions: Subscriptions) -> None:
    codes = [f"{number}" for number in range(250)]
    subscribe(subscriptions, codes, [QUOTE])
    subscribe(subscriptions, codes, [K_DAY, K_5M])
    sizes = [(each["subtypes"], len(each["codes"])) for each in asked(subscriptions)]

    assert sizes == [*[([QUOTE], 100)] * 2, ([QUOTE], 50), *[([K_DAY, K_5M], 50)] * 5]
    assert {len(each["codes"]) for each in asked(subscriptions, most=1)} == {1}


def test_sources_concern_bars_of_event_contracts(subscriptions: Subscriptions) -> None:
    contracts = {"protocol": "Qot_SubEventContract"}
    subscribe(subscriptions, ["E"], [QUOTE, K_DAY], klineSource=[1], **contracts)
    subscribe(subscriptions, ["E"], [K_DAY], **contracts)
    requests = [batch.request().c2s for batch in subscriptions.batches(SECOND)]  # type: ignore[attr-defined]
    assert [(list(c2s.subTypeList), list(c2s.klineSource)) for c2s in requests] == [
        ([QUOTE], []),
        ([K_DAY], [1]),
        ([K_DAY], []),
    ]

    unsubscribe(subscriptions, ["E"], [QUOTE, K_DAY], klineSource=[1], **contracts)
    assert names(subscriptions.missing(SECOND)) == []


def test_bars_are_told_by_their_names() -> None:
    assert {K_DAY, K_5M} <= bar_subtypes()
    assert not {QUOTE, ORDER_BOOK} & bar_subtypes()


# Rounds


def test_a_round_brings_all_back(subscriptions: Subscriptions) -> None:
    subscribe(subscriptions, ["A", "B"], [QUOTE, K_DAY])
    restoration = Restoration(subscriptions, SECOND)
    for batch in restoration.round():
        restoration.answered(batch, answer())

    assert restoration.report() == ""
    assert subscriptions.missing(SECOND) == []


def test_what_is_unsubscribed_during_a_round_stays_so(subscriptions: Subscriptions) -> None:
    subscribe(subscriptions, ["A", "B"], [QUOTE])
    subscribe(subscriptions, ["A", "B"], [K_DAY])
    restoration = Restoration(subscriptions, SECOND)
    batches = restoration.round()
    first = next(batches)
    unsubscribe(subscriptions, ["A"], [QUOTE, K_DAY])
    restoration.answered(first, answer())
    second = next(batches)
    restoration.answered(second, answer())

    assert second.securities == ((HK, "B"),)
    assert subscriptions.missing(SECOND) == []
    assert names(subscriptions.missing(None)) == [("B", QUOTE), ("B", K_DAY)]


def test_what_is_refused_is_asked_for_again_in_smaller_portions(subscriptions: Subscriptions) -> None:
    subscribe(subscriptions, ["A", "B", "bad", "C"], [QUOTE])
    restoration = Restoration(subscriptions, SECOND)
    rounds = 0
    while len(subscriptions.missing(SECOND)) > 1:
        rounds += 1
        for batch in restoration.round():
            is_bad = (HK, "bad") in batch.securities
            restoration.answered(batch, answer(retType=-1, retMsg="unknown code") if is_bad else answer())
        assert "unknown code" in restoration.report()

    assert rounds < 10
    assert names(subscriptions.missing(SECOND)) == [("bad", QUOTE)]


def test_a_round_that_failed_is_told_and_repeated(subscriptions: Subscriptions) -> None:
    subscribe(subscriptions, ["A"], [QUOTE])
    restoration = Restoration(subscriptions, SECOND)
    next(restoration.round())
    restoration.failed(Disconnected("the connection was lost"))

    assert restoration.report() == ("1 subscriptions are not back yet and will be tried again: the connection was lost")
    assert restoration.next_wait() == 0.0
    assert 0.0 < restoration.next_wait() <= 0.25
    assert len(list(restoration.round())) == 1
