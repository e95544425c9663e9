"""Enums of the API whose members are numbers. Generated; do not edit."""

from enum import Enum


class ParseRspErr(Enum):
    """What went wrong in reading a reply."""

    OK = 0
    NOT_ENOUGH_DATA = 1
    DECRYPT_ERR = 2
    PARSE_PB_ERR = 3
