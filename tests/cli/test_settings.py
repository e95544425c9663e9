from __future__ import annotations

import argparse
import math
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

import pytest

from opend.cli.replay import PLAYED
from opend.cli.settings import SETTINGS, add_options, read_settings
from opend.errors import ConfigError
from opend.simulator import Settings

# What can be written for each setting: as an option, in a file, and what becomes of it.
WRITTEN: dict[str, tuple[list[str], str, Any]] = {
    "host": (["localhost"], '"localhost"', "localhost"),
    "port": (["1234"], "1234", 1234),
    "seed": (["9"], "9", 9),
    "rsa_key": (["key.pem"], '"key.pem"', None),
    "algorithm": (["ecb"], '"ecb"', "ecb"),
    "websocket_port": (["0"], "0", 0),
    "websocket_key": (["secret"], '"secret"', "secret"),
    "tls_certificate": (["c.pem"], '"c.pem"', Path("c.pem")),
    "tls_key": (["k.pem"], '"k.pem"', Path("k.pem")),
    "control_port": (["0"], "0", 0),
    "fault_plan": (["plan.toml"], '"plan.toml"', Path("plan.toml")),
    "keep_alive_interval": (["5"], "5", 5),
    "silence_limit": (["2.5"], "2.5", 2.5),
    "max_connections": (["3"], "3", 3),
    "max_body": (["1000"], "1000", 1000),
    "speed": (["60"], "60", 60.0),
    "start": (["2025-06-18 10:00:00+08:00"], "2025-06-18T10:00:00+08:00", "2025-06-18 10:00:00+08:00"),
    "answers": (["made up"], '"made up"', "made up"),
    "pins": (["pins.toml"], '"pins.toml"', Path("pins.toml")),
    "quotas": (["warn"], '"warn"', "warn"),
    "subscription_quota": (["7"], "7", 7),
    "history_quota": (["8"], "8", 8),
    "trade_password": (["000000"], '"000000"', "000000"),
    "security_firm": (["futuinc"], '"FutuInc"', 2),
    "cash": (["HKD=50000", "USD=1.5"], "{ HKD = 50000, USD = 1.5 }", {"HKD": 50_000.0, "USD": 1.5}),
    "state": (["state.db"], '"state.db"', Path("state.db")),
}
NEEDED = {
    "algorithm": "rsa_key",
    "websocket_key": "websocket_port",
    "tls_certificate": "websocket_port",
    "tls_key": "tls_certificate",
}


def settings_of(*arguments: str) -> Settings:
    parser = argparse.ArgumentParser()
    add_options(parser)
    return read_settings(parser.parse_args(arguments))


def options_of(name: str) -> list[str]:
    return [part for text in WRITTEN[name][0] for part in (f"--{name.replace('_', '-')}", text)]


def with_needed(name: str) -> list[str]:
    return [*with_needed(NEEDED[name]), name] if name in NEEDED else [name]


@pytest.fixture(autouse=True)
def in_the_folder_of_the_key(key_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(key_file.parent)


def test_every_field_is_a_setting_and_the_other_way_round() -> None:
    names = [setting.name for setting in SETTINGS]
    assert names == [field.name for field in fields(Settings)]
    assert set(WRITTEN) == set(names)


@pytest.mark.parametrize("name", WRITTEN)
def test_an_option_sets_it(name: str, rsa_key: str) -> None:
    found = settings_of(*(part for each in with_needed(name) for part in options_of(each)))
    assert getattr(found, name) == (rsa_key if name == "rsa_key" else WRITTEN[name][2])


@pytest.mark.parametrize("name", WRITTEN)
def test_a_file_sets_it(name: str, rsa_key: str, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("".join(f"{each} = {WRITTEN[each][1]}\n" for each in with_needed(name)))
    expected = rsa_key if name == "rsa_key" else WRITTEN[name][2]
    if isinstance(expected, Path):
        expected = tmp_path / expected
    assert getattr(settings_of("--settings", str(file)), name) == expected


def test_what_is_not_said_stays_as_it_is() -> None:
    for field in fields(Settings):
        if field.name != "port" and field.default is not MISSING:
            assert getattr(settings_of(), field.name) == field.default
    assert settings_of().port == 11111


def test_options_win_over_the_file(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("seed = 1\nspeed = 2\ncash = { HKD = 1 }\n")
    found = settings_of("--settings", str(file), "--seed", "3", "--cash", "USD=4")
    assert (found.seed, found.speed, found.cash) == (3, 2.0, {"USD": 4.0})


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("sped = 1", "the key 'sped' is unknown; did you mean 'speed'?"),
        ("colour = 1", "the key 'colour' is unknown; there are host, port, seed"),
        ('speed = "fast"', "speed must be a number, not 'fast'"),
        ("port = 1.5", "port must be a whole number, not 1.5"),
        ("seed = true", "seed must be a whole number, not True"),
        ("security_firm = 'nobody'", "security_firm must be a number or name of Trd_Common.SecurityFirm"),
        ("cash = { HKD = 'much' }", "cash must be amounts by currency"),
        ("port = ", "is no TOML"),
    ],
)
def test_a_wrong_file_is_named_with_its_key(text: str, complaint: str, tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(text)
    with pytest.raises(ConfigError) as caught:
        settings_of("--settings", str(file))
    assert str(file) in str(caught.value)
    assert complaint in str(caught.value)


def test_a_missing_file_is_named() -> None:
    with pytest.raises(ConfigError, match=r"nowhere\.toml cannot be read"):
        settings_of("--settings", "nowhere.toml")


@pytest.mark.parametrize(
    ("option", "value", "complaint"),
    [
        ("--speed", "fast", "must be a number, not 'fast'"),
        ("--cash", "50000", "must be amounts by currency, such as HKD=50000, not '50000'"),
        ("--security-firm", "nobody", "must be a number or name"),
        ("--quotas", "on", "invalid choice"),
    ],
)
def test_a_wrong_option_is_named(option: str, value: str, complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        settings_of(option, value)
    text = capsys.readouterr().err
    assert option in text and complaint in text


def test_the_help_tells_defaults(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        settings_of("--help")
    text = " ".join(capsys.readouterr().out.split())
    assert "(default: 11111)" in text
    assert "clients that may be connected at the same time (default: 128)" in text


def test_a_replay_has_the_settings_that_mean_something_to_it() -> None:
    names = {setting.name for setting in PLAYED}
    assert {"host", "port", "rsa_key", "websocket_port", "control_port", "fault_plan", "speed"} <= names
    assert not names & {"pins", "cash", "state", "quotas", "start", "answers"}


def test_a_speed_without_end_can_be_said() -> None:
    assert settings_of("--speed", "inf").speed == math.inf
