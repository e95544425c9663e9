"""The callback face of moomoo API: what programs ported from C#, Java and C++ look like.

Usage: python callback_session.py [PORT]
"""

import sys
from queue import Queue

from moomoo import *
from moomoo.common.pb import GetGlobalState_pb2

outcome = Queue()


class Callbacks(MMSPI_Conn, MMSPI_Qot):
    def OnInitConnect(self, client, err_code, desc):
        print(f"Qot OnInitConnect: ret={err_code} desc={desc} connID={client.GetConnectID()}")
        if err_code != 0:
            outcome.put(f"not connected: {desc}")
            return
        serial_no = client.GetGlobalState(GetGlobalState_pb2.Request(c2s={"userID": 0}))
        print(f"GetGlobalState sent: {serial_no}")

    def OnReply_GetGlobalState(self, client, serial_no, response):
        print(f"reply {serial_no}: retType={response.retType} serverVer={response.s2c.serverVer}")
        outcome.put(None if response.retType == 0 else f"GetGlobalState failed: {response.retMsg}")


port = int(sys.argv[1]) if len(sys.argv) > 1 else 11111

MMAPI.Init()
callbacks = Callbacks()
client = MMAPI_Qot()
client.SetClientInfo("example", 1)
client.SetConnCallback(callbacks)
client.SetQotCallback(callbacks)
client.InitConnect("127.0.0.1", port, False)
problem = outcome.get(timeout=30)
client.Close()
MMAPI.UnInit()
sys.exit(problem)
