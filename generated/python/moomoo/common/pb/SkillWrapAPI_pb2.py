"""The messages of SkillWrapAPI.proto."""

from opend_protocol.pb.SkillWrapAPI_pb2 import *  # noqa: F403
