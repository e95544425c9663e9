from typing import Any

from opend_protocol.pb import Hiding_pb2

keywords: dict[str, Any] = {"from": 4, "class": 5}
hiding = Hiding_pb2.property(SerializeToString="text", self=6, property=True, float=[0.5], **keywords)
assert hiding.SerializeToString == "text"
assert getattr(hiding, "from") == 4
assert getattr(hiding, "class") == 5
assert hiding.self == 6
assert hiding.property is True
assert list(hiding.float) == [0.5]
hiding.CopyFrom.int = 3
assert hiding.CopyFrom.int == 3
hiding.HasField.append(1)
nested = Hiding_pb2.Any(Message={"str": "x"}, Any=[Hiding_pb2.Any()])
message: Hiding_pb2.Message = nested.Message
assert message.str == "x"
assert len(nested.Any) == 1
