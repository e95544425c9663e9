"""The settings of a brand, and the configuration that a new connection gets from them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from opend.config import ConnectionConfig
from opend.errors import ConfigError
from opend.sys_config import SysConfig
from tests.runtime.fixtures import rsa_key

__all__ = ["rsa_key"]


@pytest.fixture
def settings() -> type[SysConfig]:
    return type("Settings", (SysConfig,), {})


def config(settings: type[SysConfig], is_encrypt: bool | None = None, **base: Any) -> ConnectionConfig:
    return settings.connection_config("localhost", 1234, is_encrypt, 1, ConnectionConfig(**base) if base else None)


def test_defaults(settings: type[SysConfig]) -> None:
    made = config(settings)

    assert (made.host, made.port, made.ai_type, made.rsa_key) == ("localhost", 1234, 1, None)
    assert (made.client_id, made.client_version, made.json_bodies) == ("PyNormal", 300, False)
    assert (made.connect_timeout, made.request_timeout, made.dead_after) == (15, 12, 33)
    assert made.keep_process_alive


def test_what_is_set_is_told(settings: type[SysConfig]) -> None:
    settings.set_client_info("me", 123)
    settings.set_proto_fmt(1)
    settings.set_all_thread_daemon(True)
    made = config(settings, request_timeout=3)

    assert (settings.get_client_id(), settings.get_client_ver(), settings.get_proto_fmt()) == ("me", 123, 1)
    assert settings.get_all_thread_daemon() is True
    assert (made.client_id, made.client_version, made.json_bodies) == ("me", 123, True)
    assert (made.keep_process_alive, made.request_timeout) == (False, 3)


def test_one_brand_feels_nothing_of_another(settings: type[SysConfig]) -> None:
    other = type("Other", (SysConfig,), {})
    settings.set_client_info("me", 123)
    settings.enable_proto_encrypt(True)
    settings.set_run_mode("x")

    assert (other.get_client_id(), other.is_proto_encrypt(), other.get_run_mode()) == ("PyNormal", False, "DEFAULT")
    assert SysConfig.get_client_id() == "PyNormal"


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda settings: settings.set_client_info(5, 1), "client_id"),
        (lambda settings: settings.set_client_info("me", "1"), "client_ver"),
        (lambda settings: settings.set_proto_fmt(7), "proto_fmt"),
    ],
)
def test_wrong_settings_are_named(settings: type[SysConfig], call: Any, name: str) -> None:
    with pytest.raises(ConfigError, match=name):
        call(settings)


def test_the_key_file(settings: type[SysConfig], rsa_key: str, tmp_path: Path) -> None:
    file = tmp_path / "key.pem"
    file.write_text(rsa_key)
    settings.set_init_rsa_file(str(file))

    assert config(settings).rsa_key is None
    assert config(settings, is_encrypt=True).rsa_key == rsa_key
    settings.enable_proto_encrypt(True)
    assert config(settings).rsa_key == rsa_key
    assert config(settings, is_encrypt=False).rsa_key is None
    assert config(settings, rsa_key="another").rsa_key == "another"
    assert settings.get_init_rsa_obj().export_key().decode() == rsa_key
    assert settings.get_init_rsa_obj() is settings.get_init_rsa_obj()


def test_a_key_file_that_is_none(settings: type[SysConfig], tmp_path: Path) -> None:
    settings.enable_proto_encrypt(True)
    with pytest.raises(ConfigError, match="set_init_rsa_file"):
        config(settings)
    settings.set_init_rsa_file(str(tmp_path / "missing.pem"))
    with pytest.raises(ConfigError, match=r"missing\.pem"):
        config(settings)
    (tmp_path / "wrong.pem").write_bytes(b"\xff\xfe")
    settings.set_init_rsa_file(tmp_path / "wrong.pem")  # type: ignore[arg-type]
    with pytest.raises(ConfigError, match=r"wrong\.pem"):
        config(settings)
    (tmp_path / "text.pem").write_text("no key")
    settings.set_init_rsa_file(str(tmp_path / "text.pem"))
    with pytest.raises(ConfigError, match="RSA"):
        settings.get_init_rsa_obj()
