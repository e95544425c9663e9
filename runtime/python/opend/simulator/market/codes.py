"""Codes as people write them, such as `HK.00700`: market, dot, symbol."""

from __future__ import annotations

from opend.errors import ConfigError

from .instruments import Key, QotMarket

MARKETS = {
    "HK": QotMarket.HK,
    "US": QotMarket.US,
    "SH": QotMarket.SH,
    "SZ": QotMarket.SZ,
    "SG": QotMarket.SG,
    "JP": QotMarket.JP,
    "EC": QotMarket.EVENT_CONTRACT,
}
_PREFIXES = {int(market): prefix for prefix, market in MARKETS.items()} | {int(QotMarket.HK_FUTURE): "HK"}


def key_of(text: str) -> Key:
    """The key that a code stands for.

    Raises:
        ConfigError: the text is no code of a simulated market.
    """
    prefix, _, code = text.partition(".")
    if prefix not in MARKETS or not code:
        raise ConfigError(f"a code must be such as 'HK.00700', with one of {', '.join(MARKETS)} in front, not {text!r}")
    return Key(int(MARKETS[prefix]), code)


def text_of(key: Key) -> str:
    """The code of a key; its number stands for a market that is not simulated."""
    return f"{_PREFIXES.get(key.market, key.market)}.{key.code}"
