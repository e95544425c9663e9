"""Both brands in one process: blocking and asyncio contexts side by side, each with its own settings.

Usage: python both_brands.py [PORT]
"""

import asyncio
import sys
from typing import Any

import futu
import futu.aio
import moomoo
import moomoo.aio


def answer(name: str, result: tuple[int, Any]) -> None:
    ret, data = result
    if ret != futu.RET_OK:
        sys.exit(f"{name}: {data}")
    print(f"{name:15} OpenD {data['server_ver']}, Hong Kong market {data['market_hk']}")


async def asyncio_sessions(port: int) -> None:
    async with futu.aio.OpenQuoteContext(port=port) as first, moomoo.aio.OpenQuoteContext(port=port) as second:
        results = await asyncio.gather(first.get_global_state(), second.get_global_state())
    for name, result in zip(("futu asyncio", "moomoo asyncio"), results, strict=True):
        answer(name, result)


def main(port: int) -> None:
    moomoo.SysConfig.set_proto_fmt(moomoo.ProtoFMT.Json)
    with futu.OpenQuoteContext(port=port) as first, moomoo.OpenQuoteContext(port=port) as second:
        answer("futu", first.get_global_state())
        answer("moomoo, in JSON", second.get_global_state())
        asyncio.run(asyncio_sessions(port))


main(int(sys.argv[1]) if len(sys.argv) > 1 else 11111)
