"""Orders and fills: what was asked for, how it stands, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from .contracts import ContractKey
from .money import ZERO
from .terms import (
    CONDITIONAL,
    SLICED,
    WITHOUT_LIMIT,
    WORKING,
    FillStatus,
    OrderType,
    Outcome,
    Session,
    Side,
    Status,
    TimeInForce,
    TrailType,
)

_PREFIX = "FX"


class Leg(NamedTuple):
    """One of several contracts that a combo order trades at once; `ratio` of it belong to one combo."""

    market: int
    code: str
    outcome: int
    side: int
    ratio: int

    @property
    def key(self) -> ContractKey:
        """What is traded."""
        return ContractKey(self.market, self.code, Outcome(self.outcome))

    @property
    def signed_ratio(self) -> int:
        """How many one combo adds to the position; below 0 where it is sold."""
        return self.ratio * Side(self.side).sign


@dataclass
class Terms:
    """What an order asks for; a change of an order changes these.

    Attributes:
        price: limit; of combos the money paid for one, below 0 where money comes in. None where the type has none.
        trigger: price that brings a stop or touched order to life.
        trail: distance of a trailing stop from the best price: percent of it, or money, by `trail_type`.
        trail_spread: distance of a trailing stop's limit from its trigger.
    """

    qty: int
    price: float | None = None
    trigger: float | None = None
    trail_type: TrailType | None = None
    trail: float | None = None
    trail_spread: float | None = None


@dataclass
class Order(Terms):
    """One order; times are in seconds since 1970.

    Attributes:
        market, code, outcome: what is traded; of a combo its first leg's.
        legs: of a combo; then `qty` counts combos.
        is_joint: the legs are joined in one contract, which is what is traded.
        amount: money to spend that `qty` was worked out from.
        reference: the price that money is set aside for.
        strategy: `Qot_Common.OptionStrategyType` of a combo.
        priority: when it got its place in the queue.
        starts: before that, no trade of the market counts for it.
        expires: after that, none does.
        is_live: whether its condition has come true, where it has one.
        best: the best price since a trailing stop was placed.
        ahead: volume that waits before it at its price.
        slice_end: when a sliced order wants to be done.
        seen: volume that the market has traded since a sliced order began.
    """

    id: int = 0
    account: int = 0
    market: int = 0
    code: str = ""
    outcome: Outcome = Outcome.NONE
    side: Side = Side.BUY
    type: OrderType = OrderType.NORMAL
    time_in_force: TimeInForce = TimeInForce.DAY
    session: Session = Session.NONE
    outside_regular: bool = False
    remark: str = ""
    amount: float | None = None
    reference: float = 0.0
    legs: tuple[Leg, ...] = ()
    is_joint: bool = False
    strategy: int | None = None
    status: Status = Status.SUBMITTED
    error: str = ""
    created: float = 0.0
    updated: float = 0.0
    priority: float = 0.0
    starts: float = 0.0
    expires: float = 0.0
    expire_text: str = ""
    filled: int = 0
    filled_value: Decimal = ZERO
    is_live: bool = True
    best: float | None = None
    ahead: int = 0
    slice_end: float = 0.0
    seen: int = 0

    @property
    def id_text(self) -> str:
        """`orderIDEx` on the wire."""
        return text_of(self.id)

    @property
    def key(self) -> ContractKey:
        """What is traded."""
        return ContractKey(self.market, self.code, self.outcome)

    @property
    def keys(self) -> tuple[ContractKey, ...]:
        """All that is traded."""
        return tuple(leg.key for leg in self.parts) or (self.key,)

    @property
    def parts(self) -> tuple[Leg, ...]:
        """The legs that are traded each for itself."""
        return () if self.is_joint else self.legs

    @property
    def is_working(self) -> bool:
        """Whether it may still be filled."""
        return self.status in WORKING

    @property
    def left(self) -> int:
        """What is not filled yet."""
        return self.qty - self.filled

    @property
    def limit(self) -> float | None:
        """The worst price it takes; None takes any."""
        return None if self.type in WITHOUT_LIMIT else self.price

    @property
    def is_conditional(self) -> bool:
        """Whether it needs a condition to come true."""
        return self.type in CONDITIONAL

    @property
    def is_sliced(self) -> bool:
        """Whether it trades bit by bit."""
        return self.type in SLICED

    @property
    def average_price(self) -> float:
        """Of what is filled; 0 where nothing is."""
        return float(self.filled_value / self.filled) if self.filled else 0.0

    def takes(self, price: float) -> bool:
        """Whether it would trade at a price."""
        limit = self.limit
        return limit is None or (price <= limit if self.side.sign > 0 else price >= limit)


def text_of(order: int) -> str:
    """`orderIDEx` of an order's id."""
    return f"{_PREFIX}{order:016X}"


def id_of(text: str) -> int:
    """The id of an `orderIDEx`; 0 where it is none."""
    digits = text.removeprefix(_PREFIX)
    try:
        order = int(digits, 16)
    except ValueError:
        return 0
    return order if text_of(order) == text else 0


def changes_of(order: Order, qty: int) -> dict[ContractKey, int]:
    """What an order changes in the positions when `qty` of it is filled."""
    if not order.parts:
        return {order.key: qty * order.side.sign}
    return {leg.key: qty * leg.signed_ratio for leg in order.parts}


@dataclass(frozen=True)
class Fill:
    """A trade of an order, of a combo order one of its legs; `order` is 0 where a position was settled.

    Attributes:
        fee: what it added to the fees of its order.
        broker, broker_name: on the other side, in Hong Kong.
    """

    id: int
    account: int
    market: int
    code: str
    outcome: Outcome
    side: Side
    qty: int
    price: float
    time: float
    order: int = 0
    fee: Decimal = ZERO
    broker: int | None = None
    broker_name: str = ""
    status: FillStatus = FillStatus.OK

    @property
    def id_text(self) -> str:
        """`fillIDEx` on the wire."""
        return f"{self.id:020d}"

    @property
    def key(self) -> ContractKey:
        """What was traded."""
        return ContractKey(self.market, self.code, self.outcome)
