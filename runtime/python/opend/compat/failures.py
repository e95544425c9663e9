"""What can go wrong, by number and in words."""

from __future__ import annotations

from typing import NamedTuple


class Failure(NamedTuple):
    """A kind of failure: its number, and a text that says what happened."""

    code: int
    text: str


class Err:
    """Kinds of failures: below 1000 of any sort, below 2000 of quotes, from 2000 on of trading."""

    Ok = Failure(0, "Ok")
    ConnectionLost = Failure(1, "Connection lost")
    Timeout = Failure(2, "Timeout")
    NotConnected = Failure(3, "Not connected")
    PacketDataErr = Failure(4, "Packet data error")
    ConnectionClosed = Failure(5, "Connection closed")
    ParamErr = Failure(6, "Parameter error")
    NotSetRSAFile = Failure(7, "Encryption is on but no RSA key file is named: call SysConfig.set_init_rsa_file(path)")
    RsaErr = Failure(8, "Invalid RSA key")
    WrongType = Failure(9, "Wrong type")
    WrongValue = Failure(10, "Wrong value")
    NoNeedUnlock = Failure(2000, "Nothing to unlock: this market has no real trading")
    NoAccForSecurityFirm = Failure(2001, "No account at this securities firm")


def make_msg(err: Failure | str, msg_: str | None = None, **kwargs: object) -> str:
    """The text of a failure, with more words and with `key=value;` of each keyword behind it.

    Args:
        err: a member of `Err`, or a text.
        msg_: what else there is to say.
        **kwargs: values that explain what happened.
    """
    words = [err if isinstance(err, str) else err.text, *([] if msg_ is None else [msg_])]
    values = [f" {key}={value};" for key, value in kwargs.items()]
    return ": ".join(words) + (f":{''.join(values)}" if values else "")


def make_wrong_type_msg(var_name: str, right_type: object) -> str:
    """A text that says what type a parameter should have."""
    return f"{Err.WrongType.text}. {var_name} should be {right_type}"


def make_wrong_value_msg(var_name: str, right_value: object) -> str:
    """A text that says what value a parameter should have."""
    return f"{Err.WrongValue.text}. {var_name} should be {right_value}"
