from opend_protocol.pb import First_pb2, Second_pb2

request = Second_pb2.C2S(item={"ofSecond": 2}, others=[First_pb2.Item(ofFirst=1)])
first: First_pb2.Item = request.others[0]
second: Second_pb2.Item = request.item
assert (first.ofFirst, second.ofSecond) == (1, 2)
assert First_pb2.C2S.DESCRIPTOR.full_name == "First.C2S"
