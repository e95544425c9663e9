"""Enums of the API whose members are numbers. Generated; do not edit."""

from enum import Enum


class CloseReason(Enum):
    """Why a connection was closed."""

    Close = 0
    RemoteClose = 1
    ReadFail = 2
    SendFail = 3
    ConnectFail = 4
    KeepAliveFail = 5
    CloseNoNotify = 6


class ConnectErr(Enum):
    """How an attempt to connect ended."""

    Ok = 0
    Fail = 1
    Timeout = 2
    CallClose = 3


class PacketErr(Enum):
    """How the exchange of one packet ended."""

    Ok = 0
    Timeout = 1
    Invalid = 2
    Disconnect = 3
    SendFail = 4
