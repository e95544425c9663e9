"""The messages of Qot_GetOptionSellerScreener.proto."""

from opend_protocol.pb.Qot_GetOptionSellerScreener_pb2 import *  # noqa: F403
