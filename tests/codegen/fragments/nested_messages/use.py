from opend_protocol.pb import Nested_pb2

outer = Nested_pb2.Outer(near={"deep": {"tops": [{"top": "a"}]}}, far=Nested_pb2.Item(top="b"))
assert outer.near.deep.tops[0].top == "a"
assert outer.far.top == "b"
assert outer.kind == Nested_pb2.Outer.Kind_One == Nested_pb2.Outer.Kind.Value("Kind_One")
assert not outer.near.HasField("deep") or outer.HasField("far")
deep: Nested_pb2.Outer.Item.Deep = outer.deeps.add()
deep.kind = Nested_pb2.Outer.Kind_Unknown
assert Nested_pb2.Request(c2s={"outer": outer}).c2s.outer.deeps[0] == deep
