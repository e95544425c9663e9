"""Replies that come in pages: how a call walks from one to the next, without I/O."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from google.protobuf.message import Message

from .conversions import count
from .methods import Method


class PageWalk:
    """One walk over the pages of a reply.

    Attributes:
        request: asks for the next page; None where the walk is over.
        key: the next page, as OpenD names it; None where there is none.
        goes_round: whether OpenD has named a page that was there before, which ends the walk.
    """

    def __init__(self, method: Method, arguments: Mapping[str, Any], *, to_the_end: bool = False) -> None:
        """Ask for the first page.

        Args:
            method: a method with pages.
            arguments: the user's.
            to_the_end: walk over all pages; else until there are as many rows as the arguments ask for.

        Raises:
            ConfigError: an argument is wrong.
        """
        assert method.pages is not None
        self.method = method
        self.key: Any = arguments[method.pages.key]
        self.goes_round = False
        self._pages = method.pages
        self._arguments = arguments
        self._seen = {self.key}
        self._left = self._asked()
        self._to_the_end = to_the_end
        self.request: Message | None = self._packed()

    def _asked(self) -> int | None:
        asked = self._arguments[self._pages.count]
        return None if asked is None else count(self._pages.count, asked)

    def _packed(self) -> Message:
        size = self._pages.most if self._left is None else min(self._left, self._pages.most)
        return self.method.pack({**self._arguments, self._pages.key: self.key, self._pages.count: size})

    def take(self, response: Message) -> Any:
        """Take the reply of a page and return its table.

        Raises:
            ReplyError: OpenD answered with an error.
        """
        table, key = self.method.unpack(response, self._arguments)
        if self._left is not None and not self._to_the_end:
            self._left -= len(table)
        self.goes_round = key is not None and key in self._seen
        self.key = None if self.goes_round else key
        self._seen.add(self.key)
        is_over = self.key is None or (self._left is not None and self._left <= 0)
        self.request = None if is_over else self._packed()
        return table
