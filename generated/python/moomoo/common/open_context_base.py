"""A connection to moomoo OpenD: what quote and trade contexts have in common."""

from typing import TYPE_CHECKING, Any

from moomoo._brand import BRAND
from moomoo.common.sys_config import SysConfig
from opend import contract
from opend_protocol import methods


class OpenContextBase(contract.Context):
    """A connection to moomoo OpenD: what quote and trade contexts have in common.

    It connects when it is made and comes back by itself when the connection is lost. Until it is closed it keeps
    the program running; `SysConfig.set_all_thread_daemon(True)` changes that.
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
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that moomoo OpenD runs on.
            port: TCP port of moomoo OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            is_async_connect: return at once and connect in the background.
            ai_type: 1 tells moomoo OpenD that an AI agent drives this client.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: moomoo OpenD was not reached in time.
        """
        super().__init__(
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            is_async_connect=is_async_connect,
            ai_type=ai_type,
            config=config,
        )

    def get_global_state(
        self,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The state of the markets and of moomoo OpenD itself.

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
            server_ver: version of moomoo OpenD.
            trd_logined: whether moomoo OpenD is logged in to the trade servers.
            timestamp: the servers' time, seconds since 1970.
            qot_logined: whether moomoo OpenD is logged in to the quote servers.
            local_timestamp: time of the machine moomoo OpenD runs on, seconds since 1970; this machine's where
                moomoo OpenD tells none.
            program_status_type: what moomoo OpenD is busy with, a text of `ProgramStatusType`.
            program_status_desc: more about that, where there is more.

        Protocol: GetGlobalState (1002).
        """
        return self._call(methods.GET_GLOBAL_STATE, timeout)


if not TYPE_CHECKING:
    __getattr__ = contract.names_of("moomoo")


__all__ = ["OpenContextBase"]
