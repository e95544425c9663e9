"""The messages of Qot_GetRehab.proto."""

from opend_protocol.pb.Qot_GetRehab_pb2 import *  # noqa: F403
