"""The messages of Qot_GetCorporateActionsStockSplits.proto."""

from opend_protocol.pb.Qot_GetCorporateActionsStockSplits_pb2 import *  # noqa: F403
