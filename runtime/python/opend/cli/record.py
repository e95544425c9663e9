"""`opend record`: write down what clients and an OpenD say to each other."""

from __future__ import annotations

import argparse
import asyncio
from pathlib import Path

from opend.simulator.recordings import RecorderServer

from .serve import stop_signal
from .settings import USUAL_PORT, read_key

_OWN_PORT = 11112

_DESCRIPTION = """
Stand between clients and an OpenD, real or simulated, and write down what they say, until SIGINT (Ctrl-C) or SIGTERM.
Clients connect to 'listening on HOST:PORT'. Ids, remarks and secrets are replaced before anything is written.
`opend replay` plays the recording.
"""


def add_verbs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `record`."""
    parser = verbs.add_parser("record", help="record what clients and OpenD say", description=_DESCRIPTION)
    add = parser.add_argument
    add("file", type=Path, metavar="FILE", help="the recording that is made")
    add("--opend-host", default="127.0.0.1", metavar="HOST", help="where OpenD is (default: %(default)s)")
    add("--opend-port", type=int, default=USUAL_PORT, metavar="N", help="OpenD's TCP port (default: %(default)s)")
    add("--host", default="127.0.0.1", help="name or address to listen on (default: %(default)s)")
    add("--port", type=int, default=_OWN_PORT, metavar="N", help="TCP port to listen on (default: %(default)s)")
    add("--rsa-key", type=Path, metavar="FILE", help="RSA private key (PEM) of OpenD and its clients")
    add("--keep-secrets", action="store_true", help="write ids, remarks and secrets as they are")
    add("--overwrite", action="store_true", help="replace a file that is there already")
    parser.set_defaults(run=_record)


def _record(options: argparse.Namespace) -> int:
    recorder = RecorderServer(
        options.file,
        options.opend_port,
        options.opend_host,
        host=options.host,
        port=options.port,
        rsa_key=None if options.rsa_key is None else read_key(options.rsa_key),
        redact=not options.keep_secrets,
        overwrite=options.overwrite,
    )
    asyncio.run(_run(recorder))
    print(f"{recorder.entries} entries in {options.file}")
    return 0


async def _run(recorder: RecorderServer) -> None:
    wanted_stop = stop_signal()
    async with recorder:
        print(f"listening on {recorder.host}:{recorder.port}", flush=True)
        await wanted_stop.wait()
