"""The warrant screener: warrants and CBBCs that fit ranges and choices on any of their fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from operator import attrgetter
from typing import Any, NamedTuple

from opend.simulator.market.derivatives import WarrantFigures, warrant_figures
from opend.simulator.market.instruments import Instrument, Key, Kind, QotMarket, WarrantTerms
from opend.simulator.market.market import Market
from opend.simulator.market.records import Level, Quote
from opend.simulator.replies import success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_range, security_fields

from .selection import Figure, ordered, spellings, within

_MARKETS = {1: QotMarket.HK, 4: QotMarket.SG}
_NO_WARRANTS = 15  # Malaysia, whose market is not simulated
_USUAL_COUNT, _MOST = 200, 400
_MOST_QUOTED = 400
_DESCENDING = 1
_TEXT = 2  # `contentType` of a choice; others hold a number
_NORMAL, _ENDED, _PENDING = 0, 1, 2
_NO_LEVEL = Level(0.0, 0, 0)


class WarrantRow:
    """A warrant as it stands now; what is costly is found out on first use. Rates are in percent."""

    def __init__(self, screen: WarrantScreen, instrument: Instrument) -> None:
        assert isinstance(instrument.terms, WarrantTerms)
        self._market = screen.market
        self._screen = screen
        self.instrument = instrument
        self.terms: WarrantTerms = instrument.terms

    @property
    def owner(self) -> Instrument:
        """What it is written on."""
        return self._screen.owner(self.instrument)

    @property
    def owner_price(self) -> float:
        """The price of that."""
        return self._screen.owner_quote(self.instrument).last

    @cached_property
    def quote(self) -> Quote:
        """Its own quote."""
        return self._screen.quote(self.instrument)

    @cached_property
    def figures(self) -> WarrantFigures:
        """Premium, leverage, what the public holds and the like."""
        return warrant_figures(self._market, self.instrument, self.quote.last, self.owner_price)

    @cached_property
    def _sides(self) -> tuple[Level, Level]:
        book = self._market.book(self.instrument, 1)
        return book.bids[0] if book.bids else _NO_LEVEL, book.asks[0] if book.asks else _NO_LEVEL

    @property
    def bid(self) -> Level:
        """The best that is bid."""
        return self._sides[0]

    @property
    def ask(self) -> Level:
        """The best that is asked."""
        return self._sides[1]

    @property
    def sensitivity(self) -> float | None:
        """How its price changes with one step of its underlying's."""
        delta = self.figures.delta
        step = self._market.tick_size(self.owner, self.owner_price)
        return None if delta is None else delta * step / self.terms.ratio

    @property
    def status(self) -> int:
        """0 normal, 1 trading has ended, 2 waits to be listed."""
        today = self._market.today(self.instrument)
        if today < self.instrument.listed:
            return _PENDING
        return _ENDED if today > self.terms.last_trading_day else _NORMAL

    def time(self, day: Any) -> int:
        """When a day begins, in seconds since 1970."""
        return int(self._market.sessions(self.instrument).midnight(day))


class Field(NamedTuple):
    """A field that can be filtered and sorted by.

    Attributes:
        name: of the reply's item; empty where it is in none.
        figure: its value.
        is_static: whether it never changes, so that no quote is needed for it.
    """

    name: str
    figure: Figure
    is_static: bool = False


def _terms(name: str) -> Figure:
    return attrgetter(f"terms.{name}")


# By the numbers that the screener has for them.
FIELDS: Mapping[int, Field] = {
    1: Field("", attrgetter("instrument.key"), is_static=True),
    2: Field("name", attrgetter("instrument.name"), is_static=True),
    4: Field("issuerId", _terms("issuer"), is_static=True),
    5: Field("", lambda row: (row.owner.id, row.owner.key), is_static=True),
    6: Field("warrantType", _terms("kind"), is_static=True),
    7: Field("conversionRatio", _terms("ratio"), is_static=True),
    8: Field("currentPrice", attrgetter("quote.last")),
    9: Field("streetRate", attrgetter("figures.street_rate")),
    10: Field("volume", attrgetter("quote.volume")),
    11: Field("maturityDate", lambda row: row.time(row.terms.maturity), is_static=True),
    12: Field("strikePrice", _terms("strike"), is_static=True),
    13: Field("premium", attrgetter("figures.premium")),
    14: Field("recoveryPrice", _terms("recovery_price"), is_static=True),
    15: Field("impliedVolatility", attrgetter("figures.implied_volatility")),
    16: Field("leverage", attrgetter("figures.leverage")),
    17: Field("priceRecoveryRatio", attrgetter("figures.to_recovery")),
    18: Field("delta", attrgetter("figures.delta")),
    19: Field("status", attrgetter("status"), is_static=True),
    20: Field("ipoTime", lambda row: row.time(row.instrument.listed), is_static=True),
    21: Field("buyVol", attrgetter("bid.volume")),
    22: Field("sellVol", attrgetter("ask.volume")),
    23: Field("effectiveLeverage", attrgetter("figures.effective_leverage")),
    24: Field("lastclosePrice", attrgetter("quote.previous_close")),
    25: Field("turnover", attrgetter("quote.turnover")),
    26: Field("sellPrice", attrgetter("ask.price")),
    27: Field("buyPrice", attrgetter("bid.price")),
    28: Field("highPrice", attrgetter("quote.high")),
    29: Field("lowPrice", attrgetter("quote.low")),
    30: Field("ipop", attrgetter("figures.in_the_money")),
    31: Field("breakEvenPoint", attrgetter("figures.break_even")),
    32: Field("amplitude", attrgetter("quote.amplitude")),
    33: Field("fxScore", attrgetter("figures.score")),
    34: Field("lastTradeDate", lambda row: row.time(row.terms.last_trading_day), is_static=True),
    35: Field("streetVol", attrgetter("figures.street_volume")),
    36: Field("lotSize", attrgetter("instrument.lot_size"), is_static=True),
    37: Field("issueSize", _terms("issue_size"), is_static=True),
    38: Field("ipoPrice", attrgetter("instrument.base_price"), is_static=True),
    39: Field("lowerStrikePrice", _terms("lower_strike"), is_static=True),
    40: Field("upperStrikePrice", _terms("upper_strike"), is_static=True),
    41: Field("iwPriceStatus", lambda row: None if row.figures.is_within is None else int(row.figures.is_within)),
    42: Field("sensitivity", attrgetter("sensitivity")),
    43: Field("", attrgetter("figures.conversion_price")),
    44: Field("", attrgetter("quote.change_rate")),
    45: Field("", attrgetter("quote.change")),
    51: Field("score", attrgetter("figures.score")),
    52: Field("", lambda row: row.quote.volume > 0),
    53: Field("", attrgetter("instrument.currency"), is_static=True),
    54: Field("stockOwnerPrice", attrgetter("owner_price")),
}


class WarrantScreen(Room):
    """Handler of the warrant screener.

    Args:
        market: the simulated market.
    """

    def __init__(self, market: Market) -> None:
        self.market = market
        self._minute = -1.0
        self._quotes: dict[Key, Quote] = {}

    def register(self, responder: Responder) -> None:
        """Take over the protocol of this room."""
        responder.register("Qot_WarrantScreen", self._screen)

    def _screen(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        rows: Sequence[WarrantRow] = [WarrantRow(self, instrument) for instrument in self._listed(c2s)]
        filters = [(_field("filterList", group.fieldId), group) for group in c2s.filterList]
        sorts = [(_field("sortList", sort.sortFieldId), sort) for sort in c2s.sortList]
        rows = _kept(rows, [(field, group) for field, group in filters if field.is_static])
        quoted = [(field, group) for field, group in filters if not field.is_static]
        if quoted or not all(field.is_static for field, _ in sorts):
            rows = _kept(self._with_quotes(rows), quoted)
        if c2s.onlyCount:
            return success(call, {"lastPage": True, "allCount": len(rows)})
        for field, sort in reversed(sorts):
            rows = ordered(rows, field.figure, descending=sort.direction == _DESCENDING)
        return success(call, self._page(c2s, rows))

    def _listed(self, c2s: Any) -> Sequence[Instrument]:
        market = _MARKETS.get(c2s.marketType)
        if market is None and c2s.marketType != _NO_WARRANTS:
            raise Refusal(f"marketType must be 1 (HK), 4 (SG) or 15 (MY), not {c2s.marketType}")
        listed = () if market is None else self.market.universe.all(market, Kind.WARRANT)
        return sorted(listed, key=lambda each: each.code)

    def _page(self, c2s: Any, rows: Sequence[WarrantRow]) -> dict[str, Any]:
        count = c2s.pageCount if c2s.HasField("pageCount") else _USUAL_COUNT
        check_range("pageCount", count, 1, _MOST)
        check_range("pageFrom", c2s.pageFrom, 0, 1 << 30)
        end = c2s.pageFrom + count
        items = [_item(row) for row in self._with_quotes(rows[c2s.pageFrom : end])]
        return {"warrants": items, "lastPage": end >= len(rows), "allCount": len(rows)}

    def _with_quotes(self, rows: Sequence[WarrantRow]) -> Sequence[WarrantRow]:
        """The rows with quotes; of too many, those that are traded most."""
        if len(rows) > _MOST_QUOTED:
            rows = sorted(rows, key=lambda row: -row.instrument.daily_volume)[:_MOST_QUOTED]
            rows = sorted(rows, key=lambda row: row.instrument.code)
        self._forget_the_old()
        wanted = dict.fromkeys(each for row in rows for each in (row.instrument, row.owner))
        missing = [each for each in wanted if each.key not in self._quotes]
        quotes = zip(missing, self.market.quotes(missing), strict=True)
        self._quotes |= {instrument.key: quote for instrument, quote in quotes}
        return rows

    # --- what rows ask for; kept for a minute

    def owner(self, warrant: Instrument) -> Instrument:
        """What a warrant is written on."""
        owner = warrant.owner and self.market.universe.find(*warrant.owner)
        if owner is None:
            raise LookupError(f"{warrant.code} has no underlying")
        return owner

    def owner_quote(self, warrant: Instrument) -> Quote:
        """The quote of what a warrant is written on."""
        return self.quote(self.owner(warrant))

    def quote(self, instrument: Instrument) -> Quote:
        """A quote of this minute."""
        self._forget_the_old()
        if instrument.key not in self._quotes:
            self._quotes[instrument.key] = self.market.quotes([instrument])[0]
        return self._quotes[instrument.key]

    def _forget_the_old(self) -> None:
        minute = self.market.now() // 60
        if minute != self._minute:
            self._minute = minute
            self._quotes.clear()


def _field(where: str, number: int) -> Field:
    found = FIELDS.get(number)
    if found is None:
        raise Refusal(f"{where}: there is no field {number} of warrants")
    return found


def _kept(rows: Sequence[WarrantRow], filters: Sequence[tuple[Field, Any]]) -> Sequence[WarrantRow]:
    for field, group in filters:
        rows = [row for row in rows if _fits(group, field.figure(row))]
    return rows


def _fits(group: Any, value: Any) -> bool:
    """Whether a value is one of a filter's choices, and in its interval, if it has any."""
    choices = {choice.text if choice.contentType == _TEXT else choice.value for choice in group.choices}
    if choices and not choices & set(spellings(value)):
        return False
    return within(group.interval, value) if group.HasField("interval") else True


def _item(row: WarrantRow) -> dict[str, Any]:
    fields = {field.name: field.figure(row) for field in FIELDS.values() if field.name}
    fields |= {
        "stockId": row.instrument.id,
        "stockOwner": row.owner.id,
        "streetRateNew": row.figures.street_rate,
        "security": security_fields(row.instrument),
        "ownerSecurity": security_fields(row.owner),
        "ownerName": row.owner.name,
    }
    return {name: value for name, value in fields.items() if value is not None}
