from opend_protocol.enums import Period
from opend_protocol.operations import OPERATIONS
from opend_protocol.pb import Odd_pb2
from opend_protocol.quote_stock_screen_const import Level, Mood

assert Odd_pb2.Period_Never == -1
assert Odd_pb2.Period.Name(-1) == "Period_Never"
assert Odd_pb2.C2S().period == Odd_pb2.Period_Never
assert Period._1D == "1 day"
assert Period.None_ == "None"
assert Period.to_number(Period.NEVER) == (True, -1)
assert Period.to_string(1) == (True, "daily")
assert Period.ALL == ["NEVER", "daily"]
assert Period.first == -1
assert not Period.if_has_key(Period.UNSENT)
assert Level(2) is Level._2ND
assert Level(-1) is Level.CELLAR
assert Mood(-1) is Mood.Bad
limit = {"requests": 10, "seconds": 30, "min_gap": 0.5, "per": "account", "shared_with": ("Odd",)}
((*operation, its_limit),) = OPERATIONS
assert (operation, its_limit) == (["Odd", 9002, "Odd.Request", "Odd.Response"], limit)
