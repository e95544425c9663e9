"""The base of the API's text enums: classes of plain strings that know their wire numbers."""

from __future__ import annotations

from enum import IntEnum
from typing import ClassVar

from .errors import ConfigError

MISSING_TEXT = "N/A"


class FtEnum:
    """Named texts of one kind; a member is an ordinary `str`, so `KLType.K_DAY == "K_DAY"`.

    Subclasses are generated: members as class attributes, `_numbers` with the wire number of each text, and
    `_preferred_texts` where several texts share a number, and `_descriptions` where members have some.
    """

    _numbers: ClassVar[dict[str, int]] = {}
    _preferred_texts: ClassVar[dict[int, str]] = {}
    _descriptions: ClassVar[dict[str, str]] = {}

    _texts: ClassVar[dict[int, str]] = {}
    """The text of each wire number, made of the others."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls._texts = {number: text for text, number in cls._numbers.items()} | cls._preferred_texts

    def load_dic(self) -> dict[str, int]:
        """The wire number of each text."""
        return dict(self._numbers)

    @classmethod
    def if_has_key(cls, str_value: object) -> bool:
        """Whether `str_value` is a text of this enum."""
        return isinstance(str_value, str) and str_value in cls._numbers

    @classmethod
    def get_all_keys(cls) -> str:
        """All texts, joined with commas."""
        return ",".join(cls._numbers)

    @classmethod
    def get_all_key_list(cls) -> list[str]:
        """All texts, in the order of their definition."""
        return list(cls._numbers)

    @classmethod
    def to_number(cls, str_value: object) -> tuple[bool, int | str]:
        """`(True, wire number)` of a text, or `(False, what is wrong)`."""
        if isinstance(str_value, str) and str_value in cls._numbers:
            return True, cls._numbers[str_value]
        return False, f"{cls.__name__}: {str_value!r} is not one of {cls.get_all_keys()}"

    @classmethod
    def to_string(cls, number_value: object) -> tuple[bool, str]:
        """`(True, text)` of a wire number, or `(False, what is wrong)`."""
        if isinstance(number_value, int) and number_value in cls._texts:
            return True, cls._texts[number_value]
        return False, f"{cls.__name__}: no member has the number {number_value!r}"

    @classmethod
    def to_string2(cls, number_value: object) -> str:
        """The text of a wire number, `"N/A"` where there is none."""
        return cls._texts.get(number_value, MISSING_TEXT) if isinstance(number_value, int) else MISSING_TEXT

    @classmethod
    def get_describe(cls, t: str) -> str:
        """A text in words for people; empty where it has none."""
        return cls._descriptions.get(t, "")


def choices(enum: type[FtEnum] | type[IntEnum]) -> str:
    """An enum's name and what there is to choose from, for messages."""
    names = enum.get_all_keys() if issubclass(enum, FtEnum) else ",".join(enum.__members__)
    return f"{enum.__name__} ({names})"


def check_member(name: str, value: object, enum: type[FtEnum]) -> None:
    """Refuse an argument that is no text of its enum.

    Raises:
        ConfigError: with the argument's name and the texts that would do.
    """
    if not enum.if_has_key(value):
        raise not_a_member(name, value, enum)


def not_a_member(name: str, value: object, enum: type[FtEnum] | type[IntEnum]) -> ConfigError:
    """The error of an argument that is none of its enum's."""
    return ConfigError(f"{name} must be a member of {choices(enum)}, not {value!r}")
