"""Keeps what the exchange knows in SQLite, in a file or in memory."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

from opend.errors import ConfigError

from .booking import Changes
from .desks import Records
from .ledger import Balance, Flow, Position
from .orders import Fill, Order
from .rows import Table

_APPLICATION = 0x4F504453  # marks the file as one of ours
_VERSION = 1

_BALANCES = Table("balances", Balance, "account", "currency")
_POSITIONS = Table("positions", Position)
_ORDERS = Table("orders", Order)
_FILLS = Table("fills", Fill)
_FLOWS = Table("flows", Flow)
_TABLES: tuple[Table[Any], ...] = (_BALANCES, _POSITIONS, _ORDERS, _FILLS, _FLOWS)


class Store:
    """The state of one exchange. What `save` was given is there after a crash, all of it or nothing of it.

    Args:
        path: the file, which is made where there is none; None keeps everything in memory.
        seed: of the simulator. A file belongs to one seed: another one has other securities.

    Raises:
        ConfigError: the file cannot be used: another simulator has it open, it is none of a simulator, or it belongs
            to another seed.
    """

    def __init__(self, path: str | None, seed: int) -> None:
        self._path = path
        try:
            self._connection = sqlite3.connect(":memory:" if path is None else path, isolation_level=None)
        except sqlite3.Error as error:
            raise ConfigError(f"the state file {path} cannot be opened: {error}") from error
        try:
            self._take_over(seed)
        except sqlite3.OperationalError as error:
            self.close()
            raise ConfigError(
                f"the state file {path} is in use by another simulator, or not writable: {error}"
            ) from error
        except sqlite3.DatabaseError as error:
            self.close()
            raise ConfigError(f"{path} is no state file of a simulator: {error}") from error
        except ConfigError:
            self.close()
            raise

    def _take_over(self, seed: int) -> None:
        # Exclusive: one writer alone, and nobody reads beside it. The lock goes with the process, however it ends.
        execute = self._connection.execute
        execute("PRAGMA busy_timeout = 0")
        execute("PRAGMA locking_mode = EXCLUSIVE")
        execute("PRAGMA journal_mode = WAL")
        execute("PRAGMA synchronous = FULL")
        execute("BEGIN EXCLUSIVE")
        self._check_identity()
        for table in _TABLES:
            execute(table.creation)
        execute("CREATE TABLE IF NOT EXISTS facts (name PRIMARY KEY, value) WITHOUT ROWID")
        self._check_seed(seed)
        execute("COMMIT")

    def _check_identity(self) -> None:
        is_empty = self._value("SELECT count(*) FROM sqlite_master") == 0
        found = (self._value("PRAGMA application_id"), self._value("PRAGMA user_version"))
        if not is_empty and found[0] != _APPLICATION:
            raise ConfigError(f"{self._path} is no state file of a simulator")
        if not is_empty and found[1] != _VERSION:
            raise ConfigError(f"{self._path} is a state file of version {found[1]}; this simulator reads {_VERSION}")
        self._connection.execute(f"PRAGMA application_id = {_APPLICATION}")
        self._connection.execute(f"PRAGMA user_version = {_VERSION}")

    def _check_seed(self, seed: int) -> None:
        self._connection.execute("INSERT OR IGNORE INTO facts VALUES ('seed', ?)", (str(seed),))
        kept = self._value("SELECT value FROM facts WHERE name = 'seed'")
        if kept != str(seed):
            raise ConfigError(f"the state file {self._path} belongs to seed {kept}, not {seed}")

    def load(self) -> Records:
        """All that was saved."""
        return Records(
            self._rows(_BALANCES),
            self._rows(_POSITIONS),
            self._rows(_ORDERS),
            self._rows(_FILLS),
            self._rows(_FLOWS),
            float(self._value("SELECT value FROM facts WHERE name = 'time'") or 0.0),
        )

    def save(self, changes: Changes, time: float) -> None:
        """Keep what has changed, and the market's time up to which everything is dealt with.

        Raises:
            sqlite3.Error: it could not be kept; then nothing of it is.
        """
        self._connection.execute("BEGIN")
        try:
            self._put(_BALANCES, changes.balances.values())
            self._put(_POSITIONS, changes.positions.values())
            self._put(_ORDERS, (changes.touched | changes.orders).values())
            self._put(_FILLS, changes.fills)
            self._put(_FLOWS, changes.flows)
            self._connection.execute("INSERT OR REPLACE INTO facts VALUES ('time', ?)", (time,))
            self._connection.execute("COMMIT")
        except BaseException:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _put(self, table: Table[Any], rows: Any) -> None:
        self._connection.executemany(table.replacement, [table.values(row) for row in rows])

    def _rows(self, table: Table[Any]) -> list[Any]:
        with closing(self._connection.execute(table.selection)) as cursor:
            return [table.row(values) for values in cursor]

    def _value(self, query: str) -> Any:
        row = self._connection.execute(query).fetchone()
        return None if row is None else row[0]
