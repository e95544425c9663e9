"""How much of securities is sold short, day by day."""

from __future__ import annotations

from datetime import date

from opend.simulator.market import noise
from opend.simulator.market.instruments import Instrument, QotMarket

from .drift import drift

MARKETS = (QotMarket.HK, QotMarket.US)

# Least and most of a day's volume that is usually sold short.
_USUAL_PARTS = {QotMarket.HK: (0.04, 0.26), QotMarket.US: (0.28, 0.52)}
_OPEN_PARTS = (0.002, 0.06)  # of the free float
_SWING_DAYS = 45


class ShortSales:
    """Short selling of Hong Kong and US stocks and funds."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def sold(self, instrument: Instrument, day: date, volume: int) -> int:
        """Shares sold short on a day on which `volume` shares were traded; always fewer than these."""
        key = noise.stream(self._seed, "short sales", *instrument.key)
        least, most = _USUAL_PARTS[QotMarket(instrument.market)]
        usual = least + (most - least) * noise.uniform(key, index=0)
        part = usual * (0.55 + 0.9 * noise.uniform(key, 1, index=day.toordinal()))
        return _whole_lots(part * volume, instrument)

    def open_position(self, instrument: Instrument, day: date) -> int:
        """Shares that are short at the end of a day, not bought back yet."""
        key = noise.stream(self._seed, "short interest", *instrument.key)
        least, most = _OPEN_PARTS
        usual = least + (most - least) * noise.uniform(key, index=0) ** 2
        part = usual * (0.6 + 0.8 * drift(key, day.toordinal() / _SWING_DAYS))
        return _whole_lots(part * (instrument.float_shares or instrument.shares), instrument)


def _whole_lots(shares: float, instrument: Instrument) -> int:
    return int(shares) // instrument.lot_size * instrument.lot_size
