"""The messages of UsedQuota.proto."""

from opend_protocol.pb.UsedQuota_pb2 import *  # noqa: F403
