"""TOML files, whatever Python reads them."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from opend.errors import ConfigError

# The first is of Python 3.11 and above, the second a package.
_READERS = ("tomllib", "tomli")


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a TOML file.

    Raises:
        ConfigError: it cannot be read, or is no TOML; the text names the file.
    """
    reader = _reader()
    try:
        tables: dict[str, Any] = reader.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path} cannot be read: {error.strerror}") from error
    except (reader.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is no TOML file: {error}") from error
    return tables


def _reader() -> Any:
    for name in _READERS:
        try:
            return import_module(name)
        except ModuleNotFoundError:
            continue
    raise ConfigError("with Python 3.10, TOML files need the package tomli: pip install tomli")
