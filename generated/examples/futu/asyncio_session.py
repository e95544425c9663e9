"""Quotes and trading with asyncio, side by side on one loop.

Usage: python asyncio_session.py [PORT]
"""

import asyncio
import sys

from futu import RET_OK
from futu.aio import OpenQuoteContext, OpenSecTradeContext


async def main(port: int) -> None:
    quote_ctx = OpenQuoteContext(host="127.0.0.1", port=port, is_encrypt=False)
    trade_ctx = OpenSecTradeContext(host="127.0.0.1", port=port, is_encrypt=False)
    async with quote_ctx, trade_ctx:
        answers = await asyncio.gather(quote_ctx.get_global_state(), trade_ctx.get_global_state())
    for name, (ret, data) in zip(("quote", "trade"), answers, strict=True):
        if ret != RET_OK:
            sys.exit(f"{name}: {data}")
        print(f"{name}: US market {data['market_us']}")


asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 11111))
