"""The first session with moomoo OpenD: connect, ask for the global state, close.

Usage: python first_session.py [PORT]
"""

import sys

from moomoo import *

port = int(sys.argv[1]) if len(sys.argv) > 1 else 11111

quote_ctx = OpenQuoteContext(host="127.0.0.1", port=port, is_encrypt=False)
try:
    ret, data = quote_ctx.get_global_state()
    if ret != RET_OK:
        sys.exit(f"get_global_state failed: {data}")
    print(f"status {quote_ctx.status}, logged in as {quote_ctx.get_login_user_id()}")
    for key in ("market_hk", "market_us", "market_sh", "server_ver", "qot_logined", "trd_logined"):
        print(f"  {key:12} {data[key]}")
    quote_ctx.start()
    quote_ctx.stop()
finally:
    quote_ctx.close()
