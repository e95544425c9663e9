"""Constants of the API. Generated; do not edit."""

from typing import Any

from opend.contract import KlineFields, UserInfoFields

RET_OK = 0
"""First part of a result that succeeded."""

RET_ERROR = -1
"""First part of a result that failed; its second part says why."""

ERROR_STR_PREFIX = "ERROR. "
"""Begins the text of an argument error."""

EMPTY_STRING = ""
"""The empty text."""

MESSAGE_HEAD_FMT = "<1s1sI2B2I20s8s"
"""A frame's header, as struct writes it."""

DEFULAT_CLIENT_ID = "PyNormal"
"""Client id of InitConnect unless another is set."""

CLIENT_VERSION = 300
"""Client version of InitConnect: major * 100 + minor."""

DEFAULT_INIT_PRI_KEY_FILE = "conn_key.txt"
"""Customary name of the RSA key file."""

DEFULAT_PROTO_FMT = 0
"""Body format unless another is set: protobuf."""

API_PROTO_VER = 0
"""Version number in a frame's header."""

NoneDataType = "N/A"
"""Stands in a quote column where OpenD sent no value."""

NoneDataValue = "N/A"
"""Stands in a trade column where OpenD sent no value."""

KLINE_SUBTYPE_LIST = [
    "K_DAY",
    "K_MON",
    "K_WEEK",
    "K_1M",
    "K_3M",
    "K_5M",
    "K_10M",
    "K_15M",
    "K_30M",
    "K_60M",
    "K_120M",
    "K_180M",
    "K_240M",
    "K_QUARTER",
    "K_YEAR",
]
"""Subtypes that are bars."""

MKT_ENV_ENABLE_MAP: dict[Any, Any] = {
    ("N/A", "REAL"): True,
    ("N/A", "SIMULATE"): True,
    ("HK", "REAL"): True,
    ("HK", "SIMULATE"): True,
    ("US", "REAL"): True,
    ("US", "SIMULATE"): True,
    ("HKCC", "REAL"): True,
    ("HKCC", "SIMULATE"): False,
    ("CN", "REAL"): False,
    ("CN", "SIMULATE"): True,
    ("FUTURES", "REAL"): True,
    ("FUTURES", "SIMULATE"): True,
    ("SG", "REAL"): True,
    ("SG", "SIMULATE"): False,
    ("HKFUND", "REAL"): True,
    ("HKFUND", "SIMULATE"): False,
    ("USFUND", "REAL"): True,
    ("USFUND", "SIMULATE"): False,
    ("CA", "REAL"): True,
    ("CA", "SIMULATE"): False,
    ("MY", "REAL"): True,
    ("MY", "SIMULATE"): False,
    ("JP", "REAL"): True,
    ("JP", "SIMULATE"): False,
    ("CRYPTO", "REAL"): True,
    ("CRYPTO", "SIMULATE"): False,
    ("PREDICTION", "REAL"): True,
    ("PREDICTION", "SIMULATE"): False,
}
"""Whether a trading market (TrdMarket) can be traded in an environment (TrdEnv)."""

QOT_MARKET_TO_TRD_SEC_MARKET_MAP: dict[Any, Any] = {
    0: 0,
    21: 31,
    22: 32,
    1: 1,
    2: 1,
    11: 2,
    31: 41,
    41: 51,
    51: 61,
    61: 71,
    71: 81,
    81: 91,
    91: 101,
    101: 111,
}
"""Number of a quote market (Qot_Common.QotMarket) to that of a trade one (Trd_Common.TrdSecMarket)."""

SECURITY_FIRM_NAMES = {
    "FUTUSECURITIES": "FUTU HK",
    "FUTUINC": "Moomoo US",
    "FUTUSG": "Moomoo SG",
    "FUTUAU": "Moomoo AU",
    "FUTUCA": "Moomoo CA",
    "FUTUMY": "Moomoo MY",
    "FUTUJP": "Moomoo JP",
}
"""What people call securities firms, by the texts of `SecurityFirm`."""


class ConnStatus:
    """State of a connection, from the socket's point of view."""

    Start = 0
    Connecting = 1
    Connected = 2
    Closed = 3


class ContextStatus:
    """State of a context, from its start to its end."""

    START = "START"
    CONNECTING = "CONNECTING"
    CONNECTED = "CONNECTED"
    READY = "READY"
    CLOSING = "CLOSING"
    CLOSED = "CLOSED"
    WAIT_RECONNECT = "WAIT_RECONNECT"


class IndicatorLangType:
    """Script language of a technical indicator."""

    UNKNOWN = 0
    MYLANG = 1
    PYTHON = 2


class IndicatorSearchMode:
    """Whether an indicator's name must fit a search in part or exactly."""

    PARTIAL = 0
    EXACT = 1


class KL_FIELD(KlineFields):
    """Columns of historical bars that can be asked for, and the flag that each sets in the request."""

    ALL = ""
    DATE_TIME = "1"
    OPEN = "2"
    CLOSE = "3"
    HIGH = "4"
    LOW = "5"
    PE_RATIO = "6"
    TURNOVER_RATE = "7"
    TRADE_VOL = "8"
    TRADE_VAL = "9"
    CHANGE_RATE = "10"
    LAST_CLOSE = "11"
    ALL_REAL = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]
    FIELD_FLAG_VAL_MAP = {
        "1": 0,
        "4": 1,
        "2": 2,
        "5": 4,
        "3": 8,
        "11": 16,
        "8": 32,
        "9": 64,
        "7": 128,
        "6": 256,
        "10": 512,
    }
    DICT_KL_FIELD_STR = {
        "1": "time_key",
        "2": "open",
        "3": "close",
        "4": "high",
        "5": "low",
        "6": "pe_ratio",
        "7": "turnover_rate",
        "8": "volume",
        "9": "turnover",
        "10": "change_rate",
        "11": "last_close",
    }


class ProtoFMT:
    """Format of message bodies."""

    Protobuf = 0
    Json = 1


class RunMode:
    """How the client runs; kept for scripts that name it. Not the one of common.constant, which import * gives."""

    DEFAULT = "DEFAULT"
    STRATEGY = "STRATEGY"


class UserInfoField(UserInfoFields):
    """Parts of the user's information to ask for; their sum is the request's flag."""

    BASIC = 1
    API = 2
    QOTRIGHT = 4
    DISCLAIMER = 8
    UPDATE = 16
    WEBKEY = 2048
