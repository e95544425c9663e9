"""The contexts for asyncio: the same names, parameters and results, with methods to await.

Example:
    from futu.aio import OpenQuoteContext

    async with OpenQuoteContext(host='127.0.0.1', port=11111) as quote_ctx:
        ret, data = await quote_ctx.get_global_state()
"""

from typing import Any

from futu._brand import BRAND
from futu.common.sys_config import SysConfig
from opend import contract
from opend_protocol import methods
from opend_protocol.enums import SecurityFirm, TrdCategory, TrdMarket


class OpenContextBase(contract.AsyncContext):
    """A connection to Futu OpenD: what quote and trade contexts have in common.

    It connects in `async with`, or when `connect` is awaited, and comes back by itself when the connection is
    lost.
    """

    _brand = BRAND
    _sys_config = SysConfig

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        is_async_connect: bool = False,
        ai_type: int = 0,
        *,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            is_async_connect: return at once and connect in the background.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
        """
        super().__init__(
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            is_async_connect=is_async_connect,
            ai_type=ai_type,
            config=config,
        )

    async def get_global_state(
        self,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The state of the markets and of Futu OpenD itself.

        Args:
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            market_sz: state of the Shenzhen market, a text of `MarketState`.
            market_us: state of the US market, a text of `MarketState`.
            market_sh: state of the Shanghai market, a text of `MarketState`.
            market_hk: state of the Hong Kong market, a text of `MarketState`.
            market_hkfuture: state of the Hong Kong futures market, a text of `MarketState`.
            market_usfuture: state of the US futures market, a text of `MarketState`.
            market_sgfuture: state of the Singapore futures market, a text of `MarketState`.
            market_jpfuture: state of the Japanese futures market, a text of `MarketState`.
            market_sg: state of the Singapore market, a text of `MarketState`.
            market_my: state of the Malaysian market, a text of `MarketState`.
            market_jp: state of the Japanese market, a text of `MarketState`.
            server_ver: version of Futu OpenD.
            trd_logined: whether Futu OpenD is logged in to the trade servers.
            timestamp: the servers' time, seconds since 1970.
            qot_logined: whether Futu OpenD is logged in to the quote servers.
            local_timestamp: time of the machine Futu OpenD runs on, seconds since 1970; this machine's where Futu
                OpenD tells none.
            program_status_type: what Futu OpenD is busy with, a text of `ProgramStatusType`.
            program_status_desc: more about that, where there is more.

        Protocol: GetGlobalState (1002).
        """
        return await self._call(methods.GET_GLOBAL_STATE, timeout)


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
        """Check the settings; see the class.

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

    async def get_user_info(
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
        return await self._call(methods.GET_USER_INFO, timeout, info_field=info_field)


class OpenTradeContextBase(OpenContextBase):
    """Trading in one market: what the trade contexts have in common."""

    def __init__(
        self,
        trd_mkt: str,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.FUTUSECURITIES,
        trd_category: str = TrdCategory.NONE,
        need_general_sec_acc: bool = False,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings; see the class.

        Args:
            trd_mkt: the market whose accounts are shown, a member of `TrdMarket`.
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            trd_category: kind of the accounts, a member of `TrdCategory`.
            need_general_sec_acc: show general securities accounts too.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
        """
        contract.check_member("trd_mkt", trd_mkt, TrdMarket)
        contract.check_member("security_firm", security_firm, SecurityFirm)
        contract.check_member("trd_category", trd_category, TrdCategory)
        self._trd_mkt = trd_mkt
        self._security_firm = security_firm
        self._trd_category = trd_category
        self._need_general_sec_acc = need_general_sec_acc
        super().__init__(
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            is_async_connect=is_async_connect,
            ai_type=ai_type,
            config=config,
        )


class OpenSecTradeContext(OpenTradeContextBase):
    """Trading in stocks, ETFs, warrants and options."""

    def __init__(
        self,
        filter_trdmarket: str = TrdMarket.HK,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.NONE,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings; see the class.

        Args:
            filter_trdmarket: show the accounts that may trade in this market, a member of `TrdMarket`.
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
        """
        contract.check_member("filter_trdmarket", filter_trdmarket, TrdMarket)
        contract.check_member("security_firm", security_firm, SecurityFirm)
        super().__init__(
            trd_mkt=filter_trdmarket,
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            security_firm=security_firm,
            trd_category=TrdCategory.SECURITY,
            need_general_sec_acc=True,
            ai_type=ai_type,
            is_async_connect=is_async_connect,
            config=config,
        )


class OpenFutureTradeContext(OpenTradeContextBase):
    """Trading in futures."""

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.NONE,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
        """
        contract.check_member("security_firm", security_firm, SecurityFirm)
        super().__init__(
            trd_mkt=TrdMarket.FUTURES,
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            security_firm=security_firm,
            trd_category=TrdCategory.FUTURE,
            ai_type=ai_type,
            is_async_connect=is_async_connect,
            config=config,
        )


class OpenCryptoTradeContext(OpenTradeContextBase):
    """Trading in crypto currencies."""

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.FUTUSECURITIES,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
        """
        contract.check_member("security_firm", security_firm, SecurityFirm)
        super().__init__(
            trd_mkt=TrdMarket.CRYPTO,
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            security_firm=security_firm,
            trd_category=TrdCategory.CRYPTO,
            need_general_sec_acc=True,
            ai_type=ai_type,
            is_async_connect=is_async_connect,
            config=config,
        )


class OpenHKTradeContext(OpenTradeContextBase):
    """Trading in Hong Kong stocks, under the name that older scripts use; new ones take `OpenSecTradeContext`."""

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.FUTUSECURITIES,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
        """
        contract.check_member("security_firm", security_firm, SecurityFirm)
        super().__init__(
            trd_mkt=TrdMarket.HK,
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            security_firm=security_firm,
            trd_category=TrdCategory.SECURITY,
            ai_type=ai_type,
            is_async_connect=is_async_connect,
            config=config,
        )


class OpenUSTradeContext(OpenTradeContextBase):
    """Trading in US stocks, under the name that older scripts use; new ones take `OpenSecTradeContext`."""

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.FUTUSECURITIES,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
        """
        contract.check_member("security_firm", security_firm, SecurityFirm)
        super().__init__(
            trd_mkt=TrdMarket.US,
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            security_firm=security_firm,
            trd_category=TrdCategory.SECURITY,
            ai_type=ai_type,
            is_async_connect=is_async_connect,
            config=config,
        )


class OpenCNTradeContext(OpenTradeContextBase):
    """Trading in mainland Chinese stocks, under the name that older scripts use; new ones take
    `OpenSecTradeContext`.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.FUTUSECURITIES,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
        """
        contract.check_member("security_firm", security_firm, SecurityFirm)
        super().__init__(
            trd_mkt=TrdMarket.CN,
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            security_firm=security_firm,
            trd_category=TrdCategory.SECURITY,
            ai_type=ai_type,
            is_async_connect=is_async_connect,
            config=config,
        )


class OpenHKCCTradeContext(OpenTradeContextBase):
    """Trading in mainland Chinese stocks through Stock Connect, under the name that older scripts use; new ones take
    `OpenSecTradeContext`.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.FUTUSECURITIES,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
        """
        contract.check_member("security_firm", security_firm, SecurityFirm)
        super().__init__(
            trd_mkt=TrdMarket.HKCC,
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            security_firm=security_firm,
            trd_category=TrdCategory.SECURITY,
            ai_type=ai_type,
            is_async_connect=is_async_connect,
            config=config,
        )


__all__ = [
    "OpenCNTradeContext",
    "OpenContextBase",
    "OpenCryptoTradeContext",
    "OpenFutureTradeContext",
    "OpenHKCCTradeContext",
    "OpenHKTradeContext",
    "OpenQuoteContext",
    "OpenSecTradeContext",
    "OpenTradeContextBase",
    "OpenUSTradeContext",
]
