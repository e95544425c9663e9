"""A process with the client of an official package for Node."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from dev.sides import ROOT
from dev.workers import Process
from opend import schema

HERE = ROOT / "dev" / "peers" / "node"
INSTALLED = ROOT / ".peers-node"
"""Where the packages are; `make` puts them there."""

TLS = ROOT / "tests" / "simulator" / "tls"
CERTIFICATE = TLS / "test-certificate.pem"
"""What the clients trust."""


class UnansweredError(Exception):
    """What was asked for did not come."""


def packages() -> list[str]:
    """The packages that are pinned."""
    return list(json.loads((HERE / "package.json").read_text(encoding="utf-8"))["dependencies"])


def is_set_up() -> bool:
    """Whether they are installed, and Node is there."""
    return (INSTALLED / ".ready").exists() and shutil.which("node") is not None


@dataclass(frozen=True)
class Identity:
    """Who the client is.

    Attributes:
        connection: id of its connection.
        unknown: protocols that it names, and does not find.
    """

    connection: str
    unknown: tuple[str, ...]


class NodeClient(Process):
    """The client, in a process of its own.

    Args:
        package: whose client.
        name: how reports call it.

    Attributes:
        methods: its methods with the protocols that they ask for.
        pushes: the protocols of pushes that it knows, by number.
    """

    def __init__(self, package: str, name: str) -> None:
        super().__init__(name, [*_node(), HERE / "tour.mjs", INSTALLED, package], _environment)
        facts = self._do("facts")
        self.methods: Mapping[str, str] = facts["methods"]
        operations = filter(None, map(schema.operations().get, facts["protocols"]))
        self.pushes = {str(each.number): each.name for each in operations if each.is_push}

    def connect(self, port: int, ssl: bool, key: str | None) -> str:
        """Log in, with a new client.

        Args:
            port: of the WebSocket door on this machine.
            ssl: whether to speak TLS.
            key: of the door.

        Returns:
            Why the client is not let in; empty where it is.
        """
        return str(self._do("connect", port=port, ssl=ssl, key=key).get("problem", ""))

    def comes_back(self, cut: Callable[[], None]) -> None:
        """Wait until the client is logged in again.

        Args:
            cut: ends its connection.

        Raises:
            UnansweredError: it does not come back.
        """
        self.send({"do": "reconnect"})
        cut()
        if problem := self.receive().get("problem"):
            raise UnansweredError(problem)

    def call(self, method: str, **c2s: Any) -> Any:
        """Call a method; the `s2c` of the reply.

        Raises:
            UnansweredError: it is refused, late, or raises.
        """
        answer = self._do("call", method=method, c2s=c2s)
        if "problem" in answer:
            raise UnansweredError(f"{method}: {answer['problem']}")
        return answer["s2c"]

    def identity(self) -> Identity:
        """Who the client is now."""
        told = self._do("identity")
        return Identity(told["connID"], tuple(told["unknown"]))

    def heard(self) -> Counter[str]:
        """How many good pushes have come since the last time, by the protocol's number."""
        self.call("GetGlobalState", userID=0)  # its reply comes after what was pushed before
        return Counter(self._do("heard"))

    def raised(self) -> list[str]:
        """The text of each exception that nobody has caught."""
        return list(self._do("raised"))

    def stop(self) -> None:
        """Let the client hear no more pushes."""
        self._do("stop")

    def _do(self, name: str, **given: Any) -> Any:
        return self.ask({"do": name, **given})


@cache
def _node() -> list[str]:
    """How to start Node: up to 21, it has a WebSocket only where that is asked for."""
    node = shutil.which("node") or "node"
    has_websocket = subprocess.run([node, "-p", "typeof WebSocket"], capture_output=True, check=True, text=True).stdout
    return [node] if has_websocket.strip() == "function" else [node, "--experimental-websocket", "--no-warnings"]


def _environment(home: str) -> Mapping[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("NODE_")}
    return {**kept, "HOME": home, "NODE_EXTRA_CA_CERTS": str(CERTIFICATE)}
