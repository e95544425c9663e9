"""Defaults that a brand's contexts start from; each copies them, so that later changes touch new ones only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from .config import ConnectionConfig
from .errors import ConfigError

if TYPE_CHECKING:
    from .logs import FTLog

PROTOBUF, JSON = 0, 1
DEFAULT_CLIENT_ID = "PyNormal"
DEFAULT_CLIENT_VERSION = 300


class SysConfig:
    """Settings of a brand; each brand's package has a subclass with values of its own."""

    IS_PROTO_ENCRYPT: ClassVar[bool] = False
    INIT_RSA_FILE: ClassVar[str] = ""
    RSA_OBJ: ClassVar[Any] = None
    PROTO_FMT: ClassVar[int | None] = None
    CLINET_ID: ClassVar[str | None] = None
    CLIENT_VER: ClassVar[int | None] = None
    ALL_THREAD_DAEMON: ClassVar[bool] = False
    RUN_MODE: ClassVar[str] = "DEFAULT"

    _logger: ClassVar[FTLog]

    @classmethod
    def set_client_info(cls, client_id: str, client_ver: int) -> None:
        """Name this client to OpenD.

        Args:
            client_id: a free name.
            client_ver: major * 100 + minor.
        """
        if not isinstance(client_id, str):
            raise ConfigError(f"client_id must be a text, not {client_id!r}")
        if isinstance(client_ver, bool) or not isinstance(client_ver, int):
            raise ConfigError(f"client_ver must be a whole number such as 300, not {client_ver!r}")
        cls.CLINET_ID, cls.CLIENT_VER = client_id, client_ver

    @classmethod
    def get_client_id(cls) -> str:
        """The client's name as OpenD will see it."""
        return cls.CLINET_ID or DEFAULT_CLIENT_ID

    @classmethod
    def get_client_ver(cls) -> int:
        """The client's version as OpenD will see it."""
        return DEFAULT_CLIENT_VERSION if cls.CLIENT_VER is None else cls.CLIENT_VER

    @classmethod
    def set_proto_fmt(cls, proto_fmt: int) -> None:
        """Choose the format of message bodies: `ProtoFMT.Protobuf` or `ProtoFMT.Json`."""
        if proto_fmt not in (PROTOBUF, JSON):
            raise ConfigError(f"proto_fmt must be ProtoFMT.Protobuf or ProtoFMT.Json, not {proto_fmt!r}")
        cls.PROTO_FMT = proto_fmt

    @classmethod
    def get_proto_fmt(cls) -> int:
        """The format of message bodies."""
        return cls.PROTO_FMT or PROTOBUF

    @classmethod
    def enable_proto_encrypt(cls, is_encrypt: bool) -> None:
        """Encrypt connections that do not say otherwise; needs `set_init_rsa_file` too."""
        cls.IS_PROTO_ENCRYPT = bool(is_encrypt)

    @classmethod
    def is_proto_encrypt(cls) -> bool:
        """Whether connections that do not say otherwise are encrypted."""
        return cls.IS_PROTO_ENCRYPT

    @classmethod
    def set_init_rsa_file(cls, file: str | Path) -> None:
        """Name the file of the RSA private key (PEM, PKCS#1) that OpenD uses too. Any key size will do."""
        cls.INIT_RSA_FILE = str(file)
        cls.RSA_OBJ = None

    @classmethod
    def get_init_rsa_obj(cls) -> Any:
        """The key of `set_init_rsa_file` as a pycryptodome `RsaKey`.

        Raises:
            ConfigError: no file was named, or it holds no RSA private key.
        """
        if cls.RSA_OBJ is None:
            from Crypto.PublicKey import RSA

            from .wire.ciphers import RsaCipher

            text = cls.read_rsa_key()
            RsaCipher(text)  # tells what is wrong with a bad key
            cls.RSA_OBJ = RSA.import_key(text)
        return cls.RSA_OBJ

    @classmethod
    def read_rsa_key(cls) -> str:
        """The text of the key file.

        Raises:
            ConfigError: no file was named, or it cannot be read.
        """
        if not cls.INIT_RSA_FILE:
            raise ConfigError(
                "encryption is on but no RSA key file is named: call SysConfig.set_init_rsa_file(path) first"
            )
        try:
            return Path(cls.INIT_RSA_FILE).read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError) as error:
            raise ConfigError(f"the RSA key file {cls.INIT_RSA_FILE!r} cannot be read: {error}") from error

    @classmethod
    def set_all_thread_daemon(cls, all_daemon: bool) -> None:
        """With True, an open context no longer keeps the program running after its main thread ended."""
        cls.ALL_THREAD_DAEMON = bool(all_daemon)

    @classmethod
    def get_all_thread_daemon(cls) -> bool:
        """Whether open contexts let the program end."""
        return cls.ALL_THREAD_DAEMON

    @classmethod
    def set_run_mode(cls, mode: str) -> None:
        """Remember a run mode; it changes nothing in this client."""
        cls.RUN_MODE = mode

    @classmethod
    def get_run_mode(cls) -> str:
        """The run mode last set."""
        return cls.RUN_MODE

    @classmethod
    def enable_console_log(cls, enable: bool) -> None:
        """Write the SDK's messages to standard error, or stop doing so."""
        cls._logger.enable_console_log(enable)

    @classmethod
    def connection_config(
        cls, host: str, port: int, is_encrypt: bool | None, ai_type: int, base: ConnectionConfig | None = None
    ) -> ConnectionConfig:
        """The configuration of a new connection: `base` where given, these settings over it.

        Raises:
            ConfigError: an argument is wrong, or the RSA key cannot be read.
        """
        base = base or ConnectionConfig()
        encrypted = (cls.is_proto_encrypt() or base.rsa_key is not None) if is_encrypt is None else is_encrypt
        return replace(
            base,
            host=host,
            port=port,
            ai_type=ai_type,
            rsa_key=(base.rsa_key or cls.read_rsa_key()) if encrypted else None,
            client_id=cls.CLINET_ID or base.client_id,
            client_version=base.client_version if cls.CLIENT_VER is None else cls.CLIENT_VER,
            json_bodies=base.json_bodies or cls.get_proto_fmt() == JSON,
            keep_process_alive=base.keep_process_alive and not cls.ALL_THREAD_DAEMON,
        )
