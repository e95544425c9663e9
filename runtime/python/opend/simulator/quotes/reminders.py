"""Price reminders: the user sets, changes and reads them, and is told when one goes off."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from typing import Any

from opend import schema
from opend.simulator.market.instruments import Instrument, Kind, QotMarket
from opend.simulator.market.market import Market
from opend.simulator.quotes.common import check_enum, find_instrument, security_fields
from opend.simulator.quotes.reminder_list import Reminder, ReminderList
from opend.simulator.quotes.reminder_watch import OPEN, SESSIONS, WATCHED, Crossing, Stretch, reference_price
from opend.simulator.replies import fill, number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Outbox, Room

_OPERATION = "Qot_SetPriceReminder.SetPriceReminderOp"
_CHINA = (QotMarket.SH, QotMarket.SZ)
_WITHOUT_BOOK = (Kind.INDEX, Kind.PLATE)
_MOST_NOTE = 60
_US_SESSIONS = (OPEN, *(number("Qot_Common.PriceReminderMarketStatus", name) for name in ("USPre", "USAfter")))
_NANOSECONDS = 10**9


class PriceReminders(Room):
    """Handlers and pushes of price reminders.

    Args:
        market: the simulated market.
        outbox: where the pushes go.
    """

    def __init__(self, market: Market, outbox: Outbox) -> None:
        self._market = market
        self._outbox = outbox
        self._reminders = ReminderList()
        self._made = 0
        self._operations: dict[int, Callable[[Instrument, Any], int]] = {
            number(_OPERATION, "Add"): self._add,
            number(_OPERATION, "Del"): self._delete,
            number(_OPERATION, "Enable"): self._enable,
            number(_OPERATION, "Disable"): self._disable,
            number(_OPERATION, "Modify"): self._modify,
            number(_OPERATION, "DelAll"): self._delete_all,
        }

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_SetPriceReminder", self._set)
        responder.register("Qot_GetPriceReminder", self._get)

    def advance(self, since: float, now: float) -> None:  # noqa: ARG002 - each reminder knows since when it looks
        """Let reminders go off."""
        for reminder in list(self._reminders):
            if reminder.is_enabled and now > reminder.since:
                for stretch, crossing in reminder.go_on(self._market, now):
                    self._push(reminder, stretch, crossing)

    # --- setting

    def _set(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_instrument(self._market, c2s.security)
        operation = self._operations[check_enum("op", c2s.op, _OPERATION)]
        return success(call, {"key": operation(instrument, c2s)})

    def _add(self, instrument: Instrument, c2s: Any) -> int:
        for field in ("type", "freq", "value"):
            if not c2s.HasField(field):
                raise Refusal(f"{field} is missing: a new reminder needs it")
        self._made += 1
        now = self._market.now()
        reminder = Reminder(
            key=int(now) * _NANOSECONDS + self._made,
            instrument=instrument,
            type=_type(instrument, c2s),
            frequency=_frequency(c2s),
            value=_value(c2s),
            note=_note(c2s),
            sessions=_sessions(instrument, c2s),
            since=now,
        )
        self._reminders.add(reminder)
        return reminder.key

    def _modify(self, instrument: Instrument, c2s: Any) -> int:
        reminder = self._reminders.get(instrument, c2s.key)
        reminder.type = _type(instrument, c2s) if c2s.HasField("type") else reminder.type
        reminder.frequency = _frequency(c2s) if c2s.HasField("freq") else reminder.frequency
        reminder.value = _value(c2s) if c2s.HasField("value") else reminder.value
        reminder.note = _note(c2s) if c2s.HasField("note") else reminder.note
        reminder.sessions = _sessions(instrument, c2s) if c2s.reminderSessionList else reminder.sessions
        reminder.begin_anew(self._market.now())
        return reminder.key

    def _enable(self, instrument: Instrument, c2s: Any) -> int:
        reminder = self._reminders.get(instrument, c2s.key)
        if not reminder.is_enabled:
            reminder.is_enabled = True
            reminder.begin_anew(self._market.now())
        return reminder.key

    def _disable(self, instrument: Instrument, c2s: Any) -> int:
        reminder = self._reminders.get(instrument, c2s.key)
        reminder.is_enabled = False
        return reminder.key

    def _delete(self, instrument: Instrument, c2s: Any) -> int:
        reminder = self._reminders.get(instrument, c2s.key)
        self._reminders.delete(reminder)
        return reminder.key

    def _delete_all(self, instrument: Instrument, _: Any) -> int:
        for reminder in self._reminders.of(instrument.key):
            self._reminders.delete(reminder)
        return 0

    # --- reading

    def _get(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        grouped: dict[Any, list[Reminder]] = {}
        for reminder in self._asked(c2s):
            grouped.setdefault(reminder.instrument, []).append(reminder)
        found = [
            {
                "security": security_fields(instrument),
                "name": instrument.name,
                "itemList": [_item(reminder) for reminder in reminders],
            }
            for instrument, reminders in grouped.items()
        ]
        return success(call, {"priceReminderList": found})

    def _asked(self, c2s: Any) -> Iterable[Reminder]:
        if c2s.HasField("security"):
            return self._reminders.of(find_instrument(self._market, c2s.security).key)
        if not c2s.HasField("market"):
            raise Refusal("security and market are missing: one of them is needed")
        market = check_enum("market", c2s.market, "Qot_Common.QotMarket")
        markets = _CHINA if market in _CHINA else (market,)
        return [reminder for reminder in self._reminders if reminder.instrument.market in markets]

    # --- going off

    def _push(self, reminder: Reminder, stretch: Stretch, crossing: Crossing) -> None:
        market, instrument = self._market, reminder.instrument
        price = market.price(instrument, crossing.time)
        reference = reference_price(market, instrument, stretch)
        response: Any = schema.operation("Qot_UpdatePriceReminder").response_class(retType=0, retMsg="", errCode=0)
        told = {
            "security": security_fields(instrument),
            "name": instrument.name,
            "price": price,
            "changeRate": (price / reference - 1) * 100,
            "marketStatus": stretch.session,
            "content": WATCHED[reminder.type].words.format(f"{reminder.value:.3f}"),
            "note": reminder.note,
            "key": reminder.key,
            "type": reminder.type,
            "setValue": reminder.value,
            "curValue": crossing.value,
        }
        fill(response.s2c, told)
        self._outbox.push("Qot_UpdatePriceReminder", response)


def _item(reminder: Reminder) -> dict[str, Any]:
    return {
        "key": reminder.key,
        "type": reminder.type,
        "value": reminder.value,
        "note": reminder.note,
        "freq": reminder.frequency,
        "isEnable": reminder.is_enabled,
        "reminderSessionList": reminder.sessions,
    }


def _type(instrument: Instrument, c2s: Any) -> int:
    kind = check_enum("type", c2s.type, "Qot_Common.PriceReminderType")
    if WATCHED[kind].needs_book and instrument.kind in _WITHOUT_BOOK:
        raise Refusal(f"type {kind} watches the order book, which {instrument.code} has not")
    return kind


def _frequency(c2s: Any) -> int:
    return check_enum("freq", c2s.freq, "Qot_Common.PriceReminderFreq")


def _value(c2s: Any) -> float:
    """The value with three decimals; more of them are cut off."""
    if not (math.isfinite(c2s.value) and c2s.value > 0):
        raise Refusal(f"value must be above 0, not {c2s.value}")
    thousandths: int = math.floor(c2s.value * 1000 + 1e-6)
    return thousandths / 1000


def _note(c2s: Any) -> str:
    """The note; a Chinese character counts as three, as it does in UTF-8."""
    if len(c2s.note.encode()) > _MOST_NOTE:
        raise Refusal(f"note must have at most 20 Chinese characters or {_MOST_NOTE} others")
    return str(c2s.note)


def _sessions(instrument: Instrument, c2s: Any) -> tuple[int, ...]:
    if instrument.market != QotMarket.US:
        return (OPEN,)
    known = (OPEN, *SESSIONS.values())
    for session in c2s.reminderSessionList:
        if session not in known:
            raise Refusal(f"reminderSessionList {session} is no PriceReminderMarketStatus")
    return tuple(c2s.reminderSessionList) or _US_SESSIONS
