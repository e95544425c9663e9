"""What the generated classes of constants can do beside naming values."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar


class KlineFields:
    """Columns of bars, by the texts that stand for them, and the flag of each."""

    ALL: ClassVar[str]
    ALL_REAL: ClassVar[list[str]]
    FIELD_FLAG_VAL_MAP: ClassVar[dict[str, int]]

    @classmethod
    def get_field_list(cls, str_filed: str) -> list[str]:
        """The fields that a text with commas names; all of them where one is `ALL`. Unknown ones are passed over."""
        names = str(str_filed).split(",")
        return list(cls.ALL_REAL) if cls.ALL in names else [name for name in names if name in cls.ALL_REAL]

    @classmethod
    def normalize_field_list(cls, fields: Iterable[str]) -> list[str]:
        """The fields of a list, or of a text with commas, each once; all where one is `ALL`, none that is unknown."""
        names = fields.split(",") if isinstance(fields, str) else list(fields)
        chosen = cls.ALL_REAL if cls.ALL in names else names
        return [name for name in dict.fromkeys(chosen) if name in cls.ALL_REAL]

    @classmethod
    def kl_fields_to_flag_val(cls, fields: Iterable[str]) -> int:
        """The sum of the flags of the fields of a list."""
        return sum(cls.FIELD_FLAG_VAL_MAP[name] for name in cls.normalize_field_list(fields))


class UserInfoFields:
    """Parts of the user's information, each a flag."""

    @classmethod
    def fields_to_flag_val(cls, fields: Iterable[int]) -> int:
        """The sum of the flags of a list, each counted once."""
        return sum(set(fields))


class ProtocolNumbers:
    """Numbers of protocols, by name."""

    All_PushId: list[int]

    @classmethod
    def is_proto_id_push(cls, proto_id: int) -> bool:
        """Whether OpenD sends messages of this number unasked."""
        return proto_id in cls.All_PushId
