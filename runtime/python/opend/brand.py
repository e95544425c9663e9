"""What the runtime needs to know of the brand it works for; the values come from the generated package."""

from __future__ import annotations

import logging
from dataclasses import dataclass


@dataclass(frozen=True)
class Brand:
    """One brand's names.

    Attributes:
        name: root of the brand's logger tree.
        product: the gateway's name in texts for people.
        log_folder: folder below the user's home that file logging writes to.
    """

    name: str
    product: str
    log_folder: str

    def logger(self, part: str) -> logging.Logger:
        """The logger of one part of the SDK, below the brand's own."""
        return logging.getLogger(f"{self.name}.{part}")
