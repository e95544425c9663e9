"""The messages of Qot_RequestRehab.proto."""

from opend_protocol.pb.Qot_RequestRehab_pb2 import *  # noqa: F403
