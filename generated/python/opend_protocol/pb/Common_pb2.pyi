"""Shared base types: return codes, body encryption and body format, trading sessions, the packet id that protects
orders against replay, and the state of the OpenD program.
"""

import builtins as _builtins
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper

DESCRIPTOR: _descriptor.FileDescriptor

class RetType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    RetType_Succeed: _ClassVar[_builtins.int]
    RetType_Failed: _ClassVar[_builtins.int]
    RetType_TimeOut: _ClassVar[_builtins.int]
    RetType_DisConnect: _ClassVar[_builtins.int]
    RetType_Unknown: _ClassVar[_builtins.int]
    RetType_Invalid: _ClassVar[_builtins.int]

RetType_Succeed: _builtins.int
RetType_Failed: _builtins.int
RetType_TimeOut: _builtins.int
RetType_DisConnect: _builtins.int
RetType_Unknown: _builtins.int
RetType_Invalid: _builtins.int

class PacketEncAlgo(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    PacketEncAlgo_FTAES_ECB: _ClassVar[_builtins.int]
    PacketEncAlgo_None: _ClassVar[_builtins.int]
    PacketEncAlgo_AES_ECB: _ClassVar[_builtins.int]
    PacketEncAlgo_AES_CBC: _ClassVar[_builtins.int]

PacketEncAlgo_FTAES_ECB: _builtins.int
PacketEncAlgo_None: _builtins.int
PacketEncAlgo_AES_ECB: _builtins.int
PacketEncAlgo_AES_CBC: _builtins.int

class ProtoFmt(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ProtoFmt_Protobuf: _ClassVar[_builtins.int]
    ProtoFmt_Json: _ClassVar[_builtins.int]

ProtoFmt_Protobuf: _builtins.int
ProtoFmt_Json: _builtins.int

class UserAttribution(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    UserAttribution_Unknown: _ClassVar[_builtins.int]
    UserAttribution_NN: _ClassVar[_builtins.int]
    UserAttribution_MM: _ClassVar[_builtins.int]
    UserAttribution_SG: _ClassVar[_builtins.int]
    UserAttribution_AU: _ClassVar[_builtins.int]
    UserAttribution_JP: _ClassVar[_builtins.int]
    UserAttribution_HK: _ClassVar[_builtins.int]

UserAttribution_Unknown: _builtins.int
UserAttribution_NN: _builtins.int
UserAttribution_MM: _builtins.int
UserAttribution_SG: _builtins.int
UserAttribution_AU: _builtins.int
UserAttribution_JP: _builtins.int
UserAttribution_HK: _builtins.int

class ProgramStatusType(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    ProgramStatusType_None: _ClassVar[_builtins.int]
    ProgramStatusType_Loaded: _ClassVar[_builtins.int]
    ProgramStatusType_Loging: _ClassVar[_builtins.int]
    ProgramStatusType_NeedPicVerifyCode: _ClassVar[_builtins.int]
    ProgramStatusType_NeedPhoneVerifyCode: _ClassVar[_builtins.int]
    ProgramStatusType_LoginFailed: _ClassVar[_builtins.int]
    ProgramStatusType_ForceUpdate: _ClassVar[_builtins.int]
    ProgramStatusType_NessaryDataPreparing: _ClassVar[_builtins.int]
    ProgramStatusType_NessaryDataMissing: _ClassVar[_builtins.int]
    ProgramStatusType_UnAgreeDisclaimer: _ClassVar[_builtins.int]
    ProgramStatusType_Ready: _ClassVar[_builtins.int]
    ProgramStatusType_ForceLogout: _ClassVar[_builtins.int]
    ProgramStatusType_DisclaimerPullFailed: _ClassVar[_builtins.int]

ProgramStatusType_None: _builtins.int
ProgramStatusType_Loaded: _builtins.int
ProgramStatusType_Loging: _builtins.int
ProgramStatusType_NeedPicVerifyCode: _builtins.int
ProgramStatusType_NeedPhoneVerifyCode: _builtins.int
ProgramStatusType_LoginFailed: _builtins.int
ProgramStatusType_ForceUpdate: _builtins.int
ProgramStatusType_NessaryDataPreparing: _builtins.int
ProgramStatusType_NessaryDataMissing: _builtins.int
ProgramStatusType_UnAgreeDisclaimer: _builtins.int
ProgramStatusType_Ready: _builtins.int
ProgramStatusType_ForceLogout: _builtins.int
ProgramStatusType_DisclaimerPullFailed: _builtins.int

class Session(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    Session_NONE: _ClassVar[_builtins.int]
    Session_RTH: _ClassVar[_builtins.int]
    Session_ETH: _ClassVar[_builtins.int]
    Session_ALL: _ClassVar[_builtins.int]
    Session_OVERNIGHT: _ClassVar[_builtins.int]

Session_NONE: _builtins.int
Session_RTH: _builtins.int
Session_ETH: _builtins.int
Session_ALL: _builtins.int
Session_OVERNIGHT: _builtins.int

class PredSide(_builtins.int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    PredSide_Unknown: _ClassVar[_builtins.int]
    PredSide_Yes: _ClassVar[_builtins.int]
    PredSide_No: _ClassVar[_builtins.int]

PredSide_Unknown: _builtins.int
PredSide_Yes: _builtins.int
PredSide_No: _builtins.int

class PacketID(_message.Message):
    CONNID_FIELD_NUMBER: _ClassVar[_builtins.int]
    SERIALNO_FIELD_NUMBER: _ClassVar[_builtins.int]
    connID: _builtins.int
    serialNo: _builtins.int
    def HasField(self, field_name: _Literal["connID", "serialNo"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        connID: _builtins.int | None = ...,
        serialNo: _builtins.int | None = ...,
    ) -> None: ...

class ProgramStatus(_message.Message):
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    STREXTDESC_FIELD_NUMBER: _ClassVar[_builtins.int]
    type: _builtins.int
    strExtDesc: _builtins.str
    def HasField(self, field_name: _Literal["type", "strExtDesc"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        type: _builtins.int | None = ...,
        strExtDesc: _builtins.str | None = ...,
    ) -> None: ...
