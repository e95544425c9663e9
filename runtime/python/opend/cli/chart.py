"""What a picture of candlesticks shows, however it is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from .output import Row

RISE, FALL, INK, LINES = "#1a9c6b", "#d6404f", "#22303c", "#e3e8ec"
"""Colours."""


@dataclass(frozen=True)
class Chart:
    """What is drawn.

    Attributes:
        code: of the security.
        name: likewise.
        kind: length of a bar, such as `K_DAY`.
        rows: the bars, oldest first; at least one.
        width: of the picture, in pixels.
        height: likewise.
    """

    code: str
    name: str
    kind: str
    rows: list[Row]
    width: int
    height: int

    @property
    def length(self) -> str:
        """The length of a bar, for people."""
        return self.kind.removeprefix("K_").lower()

    @property
    def is_daily(self) -> bool:
        """Whether a bar is at least a day long, so that its time of day says nothing."""
        return not self.length[0].isdigit()

    @property
    def labels(self) -> list[str]:
        """When each bar is: its day, and for short ones the time too."""
        return [self._label(row["time_key"]) for row in self.rows]

    @property
    def colours(self) -> list[str]:
        """The colour of each bar."""
        return [RISE if row["close"] >= row["open"] else FALL for row in self.rows]

    def column(self, name: str) -> list[float]:
        """A value of each bar."""
        return [row[name] for row in self.rows]

    def _label(self, time: str) -> str:
        moment = datetime.fromisoformat(time)
        return f"{moment:%Y-%m-%d}" if self.is_daily else f"{moment:%Y-%m-%d %H:%M}"
