from opend_protocol.operations import OPERATIONS
from opend_protocol.pb import Old_pb2, Update_pb2
from opend_protocol.protocol_ids import ProtoId

assert OPERATIONS == (("Update", 9003, None, "Update.Response", None),)
assert ProtoId.All_PushId == [9003]
assert ProtoId.Mute == 9004
assert Update_pb2.Response(s2c={"price": 1.5}).s2c.price == 1.5
assert Old_pb2.Response().retType == -400
