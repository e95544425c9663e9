"""An encrypted session with Futu OpenD: both sides use the same RSA private key.

Usage: python encrypted_session.py PORT KEY_FILE
"""

import sys

from futu import *

port, key_file = int(sys.argv[1]), sys.argv[2]

SysConfig.enable_proto_encrypt(True)
SysConfig.set_init_rsa_file(key_file)

with OpenQuoteContext(host="127.0.0.1", port=port) as quote_ctx:
    ret, data = quote_ctx.get_global_state()
    if ret != RET_OK:
        sys.exit(f"get_global_state failed: {data}")
    print(f"encrypted: {quote_ctx.is_encrypt()}, OpenD {data['server_ver']}, Hong Kong market {data['market_hk']}")
