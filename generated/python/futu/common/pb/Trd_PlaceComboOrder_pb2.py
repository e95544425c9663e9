"""The messages of Trd_PlaceComboOrder.proto."""

from opend_protocol.pb.Trd_PlaceComboOrder_pb2 import *  # noqa: F403
