"""The messages of Qot_RequestHistoryKLQuota.proto."""

from opend_protocol.pb.Qot_RequestHistoryKLQuota_pb2 import *  # noqa: F403
