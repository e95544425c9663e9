"""Market data: quotes, order books, ticks, bars and everything else that needs no account."""

from typing import Any

from futu.common.open_context_base import OpenContextBase
from opend import contract
from opend_protocol import methods
from opend_protocol.enums import SecurityFirm


class OpenQuoteContext(OpenContextBase):
    """Market data: quotes, order books, ticks, bars and everything else that needs no account."""

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        is_async_connect: bool = False,
        security_firm: str = SecurityFirm.NONE,
        ai_type: int = 0,
        *,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            is_async_connect: return at once and connect in the background.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: Futu OpenD was not reached in time.
        """
        contract.check_member("security_firm", security_firm, SecurityFirm)
        self._security_firm = security_firm
        super().__init__(
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            is_async_connect=is_async_connect,
            ai_type=ai_type,
            config=config,
        )

    def get_user_info(
        self,
        info_field: list[int] = [],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The user that Futu OpenD is logged in as: names, market data rights and quotas.

        Args:
            info_field: which parts to fetch, as members of `UserInfoField`; none fetches all.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            nick_name: the user's nick name.
            avatar_url: address of the user's picture.
            user_attr: where the user's account belongs, a text of `UserAttr`.
            api_level: former level of API rights.
            hk_qot_right: rights to Hong Kong stock quotes, a text of `QotRight`.
            hk_option_qot_right: rights to Hong Kong option quotes, a text of `QotRight`.
            hk_future_qot_right: rights to Hong Kong futures quotes, a text of `QotRight`.
            us_qot_right: rights to US stock quotes, a text of `QotRight`.
            us_option_qot_right: rights to US option quotes, a text of `QotRight`.
            us_future_qot_right: former rights to US futures quotes, a text of `QotRight`.
            cn_qot_right: former rights to mainland Chinese quotes, a text of `QotRight`.
            sg_future_qot_right: rights to Singapore futures quotes, a text of `QotRight`.
            jp_future_qot_right: rights to Japanese futures quotes, a text of `QotRight`.
            us_future_qot_right_cme: rights to CME futures quotes, a text of `QotRight`.
            us_future_qot_right_cbot: rights to CBOT futures quotes, a text of `QotRight`.
            us_future_qot_right_nymex: rights to NYMEX futures quotes, a text of `QotRight`.
            us_future_qot_right_comex: rights to COMEX futures quotes, a text of `QotRight`.
            us_future_qot_right_cboe: rights to CBOE futures quotes, a text of `QotRight`.
            cc_qot_right: rights to crypto currency quotes, a text of `QotRight`.
            sg_stock_qot_right: rights to Singapore stock quotes, a text of `QotRight`.
            my_stock_qot_right: rights to Malaysian stock quotes, a text of `QotRight`.
            jp_stock_qot_right: rights to Japanese stock quotes, a text of `QotRight`.
            ec_qot_right: rights to event contract quotes, a text of `QotRight`.
            is_need_agree_disclaimer: whether a disclaimer waits for the user's consent.
            user_id: the user's id.
            update_type: whether Futu OpenD should be updated, a text of `UpdateType`.
            web_key: key for web pages.
            sub_quota: how many subscriptions the user may hold.
            history_kl_quota: how many codes' history the user may fetch in 30 days.

        Protocol: GetUserInfo (1005).
        """
        return self._call(methods.GET_USER_INFO, timeout, info_field=info_field)


__all__ = ["OpenQuoteContext"]
