"""What generated push handlers do: read the push as their class declares."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from opend.errors import BodyError, OpenDError

from .handlers import RET_ERROR, RET_OK, RspHandlerBase
from .methods import error_text, payload_and_wire


class PushHandler(RspHandlerBase):
    """Base of the handlers of OpenD's pushes; a subclass of yours overrides `on_recv_rsp` and calls the inherited one.

    Example:
        class Ticks(TickerHandlerBase):
            def on_recv_rsp(self, rsp_pb):
                ret, data = super().on_recv_rsp(rsp_pb)
                if ret == RET_OK:
                    print(data)
                return ret, data
    """

    _checks = True
    _read: ClassVar[Callable[..., Any]]
    """Turns the push's payload into what the user gets."""
    _reads_wire: ClassVar[bool] = False
    """Whether `_read` wants the payload's bytes too."""
    _results: ClassVar[int] = 1
    """How many values stand behind the return code; `_read` returns a tuple where they are several."""
    _needs_payload: ClassVar[bool] = False
    """Whether a push without a payload is an error."""
    _error_key: ClassVar[str | None] = None
    """Where an error's text stands in what was read, if an error comes with data too."""

    def on_recv_rsp(self, rsp_pb: Any) -> Any:
        """Read a push; called for each one. It runs on the thread or loop that calls the handlers.

        Args:
            rsp_pb: the parsed message.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)` where the push tells an error; data is described at the class.
        """
        result = self._result(rsp_pb)
        if result[0] == RET_OK:
            self.on_recv_log(result[1] if self._results == 1 else result[1:])
        return result

    @classmethod
    def parse_rsp_pb(cls, rsp_pb: Any) -> tuple[int, Any]:
        """The same without pandas: a table is a list of dicts, and several values are one tuple.

        Args:
            rsp_pb: the parsed message.
        """
        code, *values = cls._result(rsp_pb)
        plain = _without_tables(values)
        return code, plain[0] if code == RET_ERROR or cls._results == 1 else tuple(plain)

    @classmethod
    def _result(cls, rsp_pb: Any) -> tuple[Any, ...]:
        try:
            payload, wire = payload_and_wire(rsp_pb)
            if cls._needs_payload and not rsp_pb.HasField("s2c"):
                raise BodyError("the push is empty")
            data = cls._read(payload, wire) if cls._reads_wire else cls._read(payload)
        except OpenDError as error:
            text = error_text(error)
            said = text if cls._error_key is None else {**cls._read(rsp_pb.s2c), cls._error_key: text}
            return RET_ERROR, said, *[None] * (cls._results - 1)
        return (RET_OK, *data) if cls._results > 1 else (RET_OK, data)


def _without_tables(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_without_tables(each) for each in value]
    return value.to_dict("records") if hasattr(value, "to_dict") else value
