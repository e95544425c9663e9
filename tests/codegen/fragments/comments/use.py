from opend_protocol.constants import PAIRS, QUOTE, Texts
from opend_protocol.enums import Side
from opend_protocol.pb import Comments_pb2

assert Comments_pb2.Response().retMsg == 'a "quoted" \\ text'
assert Side.BUY == '"buy" \\ '
assert Side.__doc__ == 'A side \\n "quoted" """thrice""" and with a quotation mark at its end "'
assert QUOTE == '""" \\ \''
assert PAIRS == {("a", "b"): True, 1: 'c"'}
assert Texts.SLASH == "\\"
assert Texts.TABLE == {"1": "x"}
