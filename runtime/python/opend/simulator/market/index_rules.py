"""Which stocks make up the indices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .industries import Industry
from .instruments import Instrument, Key, Kind, QotMarket
from .regions import region_of

_NASDAQ, _STAR = 5, 16  # of `Qot_Common.ExchType`
_DOW = frozenset(
    (
        *("AAPL", "AMGN", "AMZN", "AXP", "BA", "CAT", "CRM", "CSCO", "CVX", "DIS", "GS", "HD", "HON", "IBM", "JNJ"),
        *("JPM", "KO", "MCD", "MMM", "MRK", "MSFT", "NKE", "NVDA", "PG", "SHW", "TRV", "UNH", "V", "VZ", "WMT"),
    )
)
_TECHNICAL = frozenset(("Technology", "Communications"))
_TECHNICAL_INDUSTRIES = frozenset(("E-commerce", "Automobiles", "Health Services"))

Belongs = Callable[[int, Instrument, Industry | None], bool]


@dataclass(frozen=True)
class _Rule:
    """The largest stocks of some markets, from the `first` place on, that `belongs` lets in."""

    markets: tuple[QotMarket, ...]
    count: int | None = None
    first: int = 0
    belongs: Belongs = lambda _seed, _stock, _industry: True


def _from(region: str) -> Belongs:
    return lambda seed, stock, _industry: region_of(seed, stock).name == region


_is_mainland, _is_american = _from("Mainland China"), _from("United States")


def _is_technical(seed: int, stock: Instrument, industry: Industry | None) -> bool:
    if industry is None or not _is_mainland(seed, stock, industry):
        return False
    return industry.sector in _TECHNICAL or industry.name in _TECHNICAL_INDUSTRIES


def _on(exchange: int) -> Belongs:
    return lambda _seed, stock, _industry: stock.exchange == exchange


def _begins(*prefixes: str) -> Belongs:
    return lambda _seed, stock, _industry: stock.code.startswith(prefixes)


_CHINA = (QotMarket.SH, QotMarket.SZ)
_RULES = {
    Key(1, "800000"): _Rule((QotMarket.HK,), 85),
    Key(1, "800100"): _Rule((QotMarket.HK,), 50, belongs=_is_mainland),
    Key(1, "800700"): _Rule((QotMarket.HK,), 30, belongs=_is_technical),
    Key(11, ".DJI"): _Rule((QotMarket.US,), belongs=lambda _seed, stock, _industry: stock.code in _DOW),
    Key(11, ".SPX"): _Rule((QotMarket.US,), 500, belongs=_is_american),
    Key(11, ".NDX"): _Rule((QotMarket.US,), 100, belongs=_on(_NASDAQ)),
    Key(11, ".IXIC"): _Rule((QotMarket.US,), belongs=_on(_NASDAQ)),
    Key(11, ".RUT"): _Rule((QotMarket.US,), first=500, belongs=_is_american),
    Key(21, "000001"): _Rule((QotMarket.SH,)),
    Key(21, "000016"): _Rule((QotMarket.SH,), 50),
    Key(21, "000300"): _Rule(_CHINA, 300),
    Key(21, "000688"): _Rule((QotMarket.SH,), 50, belongs=_on(_STAR)),
    Key(21, "000905"): _Rule(_CHINA, 500, first=300),
    Key(22, "399001"): _Rule((QotMarket.SZ,), 300),
    Key(22, "399005"): _Rule((QotMarket.SZ,), 100, belongs=_begins("002")),
    Key(22, "399006"): _Rule((QotMarket.SZ,), 100, belongs=_begins("300")),
    Key(31, ".STI"): _Rule((QotMarket.SG,), 30),
    Key(41, ".N225"): _Rule((QotMarket.JP,), 225),
    Key(41, ".TPX"): _Rule((QotMarket.JP,)),
}


def members_of(
    index: Key, seed: int, listed: Callable[[int], Sequence[Instrument]], industry_of: Callable[[Key], Industry | None]
) -> list[Instrument]:
    """The stocks of an index, the largest first; none where it has none.

    Args:
        index: its key.
        listed: gives the securities of a market that are listed.
        industry_of: gives the industry of a stock.
    """
    rule = _RULES.get(index)
    if rule is None:
        return []
    stocks = [
        stock
        for market in rule.markets
        for stock in listed(market)
        if stock.kind == Kind.STOCK and rule.belongs(seed, stock, industry_of(stock.key))
    ]
    stocks.sort(key=lambda stock: (-stock.base_price * stock.shares, stock.code))
    return stocks[rule.first : None if rule.count is None else rule.first + rule.count]
