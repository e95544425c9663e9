"""The messages of SkillWrapAPI.proto. Generated; do not edit."""

from opend.contract import bind_messages

bind_messages(globals(), "SkillWrapAPI.proto")
