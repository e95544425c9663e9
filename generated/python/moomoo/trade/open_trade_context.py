"""Trading in one market: what the trade contexts have in common."""

from moomoo.common.open_context_base import OpenContextBase
from opend import contract
from opend_protocol.enums import SecurityFirm, TrdCategory, TrdMarket


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
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            trd_mkt: the market whose accounts are shown, a member of `TrdMarket`.
            host: name or address of the machine that moomoo OpenD runs on.
            port: TCP port of moomoo OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            trd_category: kind of the accounts, a member of `TrdCategory`.
            need_general_sec_acc: show general securities accounts too.
            ai_type: 1 tells moomoo OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: moomoo OpenD was not reached in time.
        """
        contract.check_member("trd_mkt", trd_mkt, TrdMarket)
        contract.check_member("security_firm", security_firm, SecurityFirm)
        contract.check_member("trd_category", trd_category, TrdCategory)
        self._kept = {
            **self._kept,
            "trd_mkt": trd_mkt,
            "security_firm": security_firm,
            "trd_category": trd_category,
            "need_general_sec_acc": need_general_sec_acc,
        }
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
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            filter_trdmarket: show the accounts that may trade in this market, a member of `TrdMarket`.
            host: name or address of the machine that moomoo OpenD runs on.
            port: TCP port of moomoo OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells moomoo OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: moomoo OpenD was not reached in time.
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
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that moomoo OpenD runs on.
            port: TCP port of moomoo OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells moomoo OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: moomoo OpenD was not reached in time.
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
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that moomoo OpenD runs on.
            port: TCP port of moomoo OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells moomoo OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: moomoo OpenD was not reached in time.
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
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that moomoo OpenD runs on.
            port: TCP port of moomoo OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells moomoo OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: moomoo OpenD was not reached in time.
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
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that moomoo OpenD runs on.
            port: TCP port of moomoo OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells moomoo OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: moomoo OpenD was not reached in time.
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
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that moomoo OpenD runs on.
            port: TCP port of moomoo OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells moomoo OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: moomoo OpenD was not reached in time.
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
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that moomoo OpenD runs on.
            port: TCP port of moomoo OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells moomoo OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: moomoo OpenD was not reached in time.
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
    "OpenCryptoTradeContext",
    "OpenFutureTradeContext",
    "OpenHKCCTradeContext",
    "OpenHKTradeContext",
    "OpenSecTradeContext",
    "OpenTradeContextBase",
    "OpenUSTradeContext",
]
