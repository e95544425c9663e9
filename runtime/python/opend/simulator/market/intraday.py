"""The curve of a day: price and average, minute by minute."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from .history import History
from .records import Minute
from .security import Security
from .shapes import MINUTE, Segment

_MINUTES_A_DAY = 1440


def curve(security: Security, day: date, until: float, segments: Sequence[Segment]) -> list[Minute]:
    """The minutes of a day's sessions that have begun; none where the security does not trade on the day."""
    history = History(security, until)
    days = history.days(day, day)
    rows = history.minutes(days, 1, segments)
    if not len(rows):
        return []
    previous = float(security.source.previous_closes(days)[0])
    volumes = np.cumsum(rows.volumes)
    averages = np.divide(np.cumsum(rows.turnovers), volumes, out=rows.closes.copy(), where=volumes > 0)
    minutes = np.rint((rows.ends - security.sessions.midnight(day)) / MINUTE).astype(np.int64) % _MINUTES_A_DAY
    turnovers = rows.turnovers * security.multiplier
    columns = (rows.ends, minutes, rows.closes, averages, rows.volumes, turnovers, np.full(len(rows), previous))
    return [Minute(*values) for values in zip(*(column.tolist() for column in columns), strict=True)]
