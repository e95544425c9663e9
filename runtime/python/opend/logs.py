"""The brand's logger: one standard-library tree, silent until a switch is turned on, never on standard output."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, TextIO

FORMAT = "%(asctime)s | %(process)d | %(thread)d | %(name)s | %(message)s"
KEPT_DAYS = 20

if TYPE_CHECKING:
    _StreamHandler = logging.StreamHandler[TextIO]
else:
    _StreamHandler = logging.StreamHandler


class _StandardError(_StreamHandler):
    """Writes to whatever `sys.stderr` is at the time of the message."""

    def __init__(self) -> None:
        super().__init__(sys.stderr)

    @property
    def stream(self) -> TextIO:
        return sys.stderr

    @stream.setter
    def stream(self, stream: TextIO) -> None:
        """Ignored: the stream is always the present standard error."""


class FTLog:
    """Switches over the logger tree of one brand.

    Nothing is written until `enable_console_log(True)` or `enable_file_log(True)` is called, or the program configures
    `logging` itself: the tree's root is `logging.getLogger(<package name>)`. Message bodies and keys are never logged.

    Attributes:
        console_logger: root of the brand's tree.
        file_logger: the same logger; kept because scripts name it.
        consoleHandler: the handler that the console switch attaches; it writes to standard error.
        fileHandler: the handler that the file switch attaches, None before.
        log_path: folder that file logging writes to; it is made when file logging starts.
    """

    ONLY_FILE = 1
    ONLY_CONSOLE = 2
    BOTH_FILE_CONSOLE = 3

    def __init__(self, name: str, log_folder: str) -> None:
        self.console_logger = self.file_logger = logging.getLogger(name)
        self.console_logger.addHandler(logging.NullHandler())
        self.formatter = logging.Formatter(FORMAT)
        self.consoleHandler: logging.Handler = _StandardError()
        self.consoleHandler.setFormatter(self.formatter)
        self.consoleHandler.setLevel(logging.INFO)
        self.fileHandler: logging.Handler | None = None
        self._log_folder = log_folder
        self._file_level = logging.DEBUG

    @property
    def log_path(self) -> str:
        return str(Path.home() / self._log_folder)

    def enable_console_log(self, enable: bool) -> None:
        """Write messages of `console_level` and above to standard error, or stop doing so."""
        if enable:
            self.console_logger.addHandler(self.consoleHandler)
        else:
            self.console_logger.removeHandler(self.consoleHandler)
        self._let_through()

    def enable_file_log(self, enable: bool) -> None:
        """Write messages of `file_level` and above to a file of the day below `log_path`, or stop doing so."""
        if self.fileHandler is not None:
            self.file_logger.removeHandler(self.fileHandler)
            self.fileHandler.close()
            self.fileHandler = None
        if enable:
            self.fileHandler = self._open_file()
            self.file_logger.addHandler(self.fileHandler)
        self._let_through()

    def _open_file(self) -> logging.Handler:
        from logging.handlers import TimedRotatingFileHandler

        folder = Path(self.log_path)
        folder.mkdir(parents=True, exist_ok=True)
        handler = TimedRotatingFileHandler(
            folder / "py.log", when="midnight", backupCount=KEPT_DAYS, delay=True, encoding="utf-8"
        )
        handler.setFormatter(self.formatter)
        handler.setLevel(self._file_level)
        return handler

    def _let_through(self) -> None:
        """The logger passes what the most talkative attached handler wants; without one it follows its parents."""
        own = [
            handler for handler in (self.consoleHandler, self.fileHandler) if handler in self.console_logger.handlers
        ]
        self.console_logger.setLevel(min((handler.level for handler in own if handler), default=logging.NOTSET))

    @property
    def console_level(self) -> int:
        """Least severe level that reaches the console."""
        return self.consoleHandler.level

    @console_level.setter
    def console_level(self, level: int) -> None:
        self.consoleHandler.setLevel(level)
        self._let_through()

    @property
    def file_level(self) -> int:
        """Least severe level that reaches the file."""
        return self._file_level

    @file_level.setter
    def file_level(self, level: int) -> None:
        self._file_level = level
        if self.fileHandler is not None:
            self.fileHandler.setLevel(level)
        self._let_through()

    @property
    def debug_model(self) -> bool:
        """Whether both levels are at their most talkative."""
        return self.console_level <= logging.INFO and self.file_level <= logging.DEBUG

    @debug_model.setter
    def debug_model(self, on: bool) -> None:
        self.console_level = logging.INFO if on else logging.WARNING
        self.file_level = logging.DEBUG if on else logging.WARNING

    def debug(self, msg: str, *args: Any, **kwargs: Any) -> None:
        self.console_logger.debug(msg, *args, **_from_caller(kwargs))

    def info(self, msg: str, *args: Any, **kwargs: Any) -> None:
        self.console_logger.info(msg, *args, **_from_caller(kwargs))

    def warning(self, msg: str, *args: Any, **kwargs: Any) -> None:
        self.console_logger.warning(msg, *args, **_from_caller(kwargs))

    def error(self, msg: str, *args: Any, **kwargs: Any) -> None:
        self.console_logger.error(msg, *args, **_from_caller(kwargs))

    def debug2(self, flag: int, msg: str, *args: Any, **kwargs: Any) -> None:
        self._log_to(flag, logging.DEBUG, msg, args, kwargs)

    def info2(self, flag: int, msg: str, *args: Any, **kwargs: Any) -> None:
        self._log_to(flag, logging.INFO, msg, args, kwargs)

    def warning2(self, flag: int, msg: str, *args: Any, **kwargs: Any) -> None:
        self._log_to(flag, logging.WARNING, msg, args, kwargs)

    def error2(self, flag: int, msg: str, *args: Any, **kwargs: Any) -> None:
        self._log_to(flag, logging.ERROR, msg, args, kwargs)

    def _log_to(self, flag: int, level: int, msg: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """One message to the handlers that `flag` names only."""
        chosen = ((self.ONLY_CONSOLE, self.consoleHandler), (self.ONLY_FILE, self.fileHandler))
        if not self.console_logger.isEnabledFor(level):
            return
        record = self.console_logger.makeRecord(
            self.console_logger.name,
            level,
            "",
            0,
            msg,
            args,
            sys.exc_info() if kwargs.get("exc_info") else None,
            extra=kwargs.get("extra"),
        )
        for bit, handler in chosen:
            if (
                flag & bit
                and handler in self.console_logger.handlers
                and handler is not None
                and level >= handler.level
            ):
                handler.handle(record)

    def fontColor(self, color: str) -> None:
        r"""Write to the console in a colour from now on.

        Args:
            color: the terminal's codes around `%s`, such as "\033[0;33m%s\033[0m".
        """
        self.consoleHandler.setFormatter(logging.Formatter(color % FORMAT))
        self.enable_console_log(True)

    def format_msg(self, msg: str) -> str:
        """A message with the file, line and function that it comes from before it."""
        path, line, function, _ = self.findCaller()
        return f"[{Path(path).name}:{line}] {function}: {msg}"

    @staticmethod
    def findCaller() -> tuple[str, int, str, None]:
        """File, line and function of the caller, the first that is not of this module; None is for a stack's text."""
        frame: FrameType | None = sys._getframe(1)
        while frame is not None and frame.f_code.co_filename == __file__:
            frame = frame.f_back
        if frame is None:
            return "(unknown file)", 0, "(unknown function)", None
        return frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name, None

    @staticmethod
    def make_log_msg(title: str, **kwargs: object) -> str:
        """The title with `key=value;` behind it for each keyword."""
        if not kwargs:
            return title
        return f"{title}: " + " ".join(f"{key}={value};" for key, value in kwargs.items())


def currentframe() -> FrameType:
    """The frame three calls up: where a logger's method was called, for what that method calls.

    Raises:
        ValueError: there are less than three calls.
    """
    return sys._getframe(3)


def _from_caller(kwargs: dict[str, Any]) -> dict[str, Any]:
    """Let the record name the line that called us, not ours."""
    return {"stacklevel": 2, **kwargs}
