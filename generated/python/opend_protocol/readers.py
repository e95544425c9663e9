"""From a reply's payload to what a method returns. Generated; do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from opend.contract import now
from opend_protocol.enums import MarketState, ProgramStatusType, QotRight, UpdateType, UserAttr

if TYPE_CHECKING:
    from opend_protocol.pb import GetGlobalState_pb2, GetUserInfo_pb2


def read_get_global_state(s2c: GetGlobalState_pb2.S2C) -> dict[str, Any]:
    """Reads the reply of GetGlobalState."""
    return {
        "market_sz": MarketState.to_string2(s2c.marketSZ) if s2c.HasField("marketSZ") else "N/A",
        "market_us": MarketState.to_string2(s2c.marketUS) if s2c.HasField("marketUS") else "N/A",
        "market_sh": MarketState.to_string2(s2c.marketSH) if s2c.HasField("marketSH") else "N/A",
        "market_hk": MarketState.to_string2(s2c.marketHK) if s2c.HasField("marketHK") else "N/A",
        "market_hkfuture": MarketState.to_string2(s2c.marketHKFuture) if s2c.HasField("marketHKFuture") else "N/A",
        "market_usfuture": MarketState.to_string2(s2c.marketUSFuture) if s2c.HasField("marketUSFuture") else "N/A",
        "market_sgfuture": MarketState.to_string2(s2c.marketSGFuture) if s2c.HasField("marketSGFuture") else "N/A",
        "market_jpfuture": MarketState.to_string2(s2c.marketJPFuture) if s2c.HasField("marketJPFuture") else "N/A",
        "market_sg": MarketState.to_string2(s2c.marketSG) if s2c.HasField("marketSG") else "N/A",
        "market_my": MarketState.to_string2(s2c.marketMY) if s2c.HasField("marketMY") else "N/A",
        "market_jp": MarketState.to_string2(s2c.marketJP) if s2c.HasField("marketJP") else "N/A",
        "server_ver": str(s2c.serverVer),
        "trd_logined": s2c.trdLogined,
        "timestamp": str(s2c.time),
        "qot_logined": s2c.qotLogined,
        "local_timestamp": s2c.localTime if s2c.HasField("localTime") else now(),
        "program_status_type": ProgramStatusType.to_string2(s2c.programStatus.type)
        if s2c.HasField("programStatus")
        else "N/A",
        "program_status_desc": s2c.programStatus.strExtDesc
        if s2c.HasField("programStatus") and s2c.programStatus.HasField("strExtDesc")
        else "",
    }


def read_get_user_info(s2c: GetUserInfo_pb2.S2C) -> dict[str, Any]:
    """Reads the reply of GetUserInfo."""
    return {
        "nick_name": s2c.nickName if s2c.HasField("nickName") else "N/A",
        "avatar_url": s2c.avatarUrl if s2c.HasField("avatarUrl") else "N/A",
        "user_attr": UserAttr.to_string2(s2c.userAttribution) if s2c.HasField("userAttribution") else "N/A",
        "api_level": s2c.apiLevel if s2c.HasField("apiLevel") else "N/A",
        "hk_qot_right": QotRight.to_string2(s2c.hkQotRight) if s2c.HasField("hkQotRight") else "N/A",
        "hk_option_qot_right": QotRight.to_string2(s2c.hkOptionQotRight) if s2c.HasField("hkOptionQotRight") else "N/A",
        "hk_future_qot_right": QotRight.to_string2(s2c.hkFutureQotRight) if s2c.HasField("hkFutureQotRight") else "N/A",
        "us_qot_right": QotRight.to_string2(s2c.usQotRight) if s2c.HasField("usQotRight") else "N/A",
        "us_option_qot_right": QotRight.to_string2(s2c.usOptionQotRight) if s2c.HasField("usOptionQotRight") else "N/A",
        "us_future_qot_right": QotRight.to_string2(s2c.usFutureQotRight) if s2c.HasField("usFutureQotRight") else "N/A",
        "cn_qot_right": QotRight.to_string2(s2c.cnQotRight) if s2c.HasField("cnQotRight") else "N/A",
        "sg_future_qot_right": QotRight.to_string2(s2c.sgFutureQotRight) if s2c.HasField("sgFutureQotRight") else "N/A",
        "jp_future_qot_right": QotRight.to_string2(s2c.jpFutureQotRight) if s2c.HasField("jpFutureQotRight") else "N/A",
        "us_future_qot_right_cme": QotRight.to_string2(s2c.usCMEFutureQotRight)
        if s2c.HasField("usCMEFutureQotRight")
        else "N/A",
        "us_future_qot_right_cbot": QotRight.to_string2(s2c.usCBOTFutureQotRight)
        if s2c.HasField("usCBOTFutureQotRight")
        else "N/A",
        "us_future_qot_right_nymex": QotRight.to_string2(s2c.usNYMEXFutureQotRight)
        if s2c.HasField("usNYMEXFutureQotRight")
        else "N/A",
        "us_future_qot_right_comex": QotRight.to_string2(s2c.usCOMEXFutureQotRight)
        if s2c.HasField("usCOMEXFutureQotRight")
        else "N/A",
        "us_future_qot_right_cboe": QotRight.to_string2(s2c.usCBOEFutureQotRight)
        if s2c.HasField("usCBOEFutureQotRight")
        else "N/A",
        "cc_qot_right": QotRight.to_string2(s2c.ccQotRight) if s2c.HasField("ccQotRight") else "N/A",
        "sg_stock_qot_right": QotRight.to_string2(s2c.sgStockQotRight) if s2c.HasField("sgStockQotRight") else "N/A",
        "my_stock_qot_right": QotRight.to_string2(s2c.myStockQotRight) if s2c.HasField("myStockQotRight") else "N/A",
        "jp_stock_qot_right": QotRight.to_string2(s2c.jpStockQotRight) if s2c.HasField("jpStockQotRight") else "N/A",
        "ec_qot_right": QotRight.to_string2(s2c.ecQotRight) if s2c.HasField("ecQotRight") else "N/A",
        "is_need_agree_disclaimer": s2c.isNeedAgreeDisclaimer if s2c.HasField("isNeedAgreeDisclaimer") else "N/A",
        "user_id": s2c.userID if s2c.HasField("userID") else "N/A",
        "update_type": UpdateType.to_string2(s2c.updateType) if s2c.HasField("updateType") else "N/A",
        "web_key": s2c.webKey if s2c.HasField("webKey") else "N/A",
        "sub_quota": s2c.subQuota if s2c.HasField("subQuota") else "N/A",
        "history_kl_quota": s2c.historyKLQuota if s2c.HasField("historyKLQuota") else "N/A",
    }
