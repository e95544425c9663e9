from opend_protocol.pb import Account_pb2
from opend_protocol.readers import read_get_account

empty = read_get_account(Account_pb2.S2C(state=1))
clock = empty.pop("time")
assert isinstance(clock, float) and clock > 0
assert empty == {
    "state": "CLOSED",
    "former_state": "none",
    "number": 0,
    "plain": 0,
    "has_owner": False,
    "closed_at": 0.0,
    "owner": "N/A",
    "grandparent": "",
    "notes": "none",
}
owner = {"name": "a", "parent": {"name": "b", "parent": {"name": "c"}}}
full = Account_pb2.S2C(state=9, formerState=0, time=1.5, number=7, owner=owner, notes=["x"])
assert list(read_get_account(full).values()) == ["N/A", "OPEN", 1.5, "7", 7, True, "open", 7 / 9, "a", "c", ["x"]]
