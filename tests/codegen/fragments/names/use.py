import sys

import moomoo.quote.texts

import futu
from futu.common import parts

assert parts.Parts.fields_to_flag_val([parts.Parts.FIRST, parts.Parts.SECOND, parts.Parts.SECOND]) == 3
assert parts.is_str("x")
assert moomoo.quote.texts.str2binary("x") == b"x"
assert {"Parts", "Update_pb2", "colours", "is_str", "maths", "md5_transform", "parts", "sqrt"} <= {*futu.__all__}
assert futu.maths.floor(futu.sqrt(10)) == 3
assert "colorsys" not in sys.modules
assert futu.colours.rgb_to_hsv(0, 0, 0) == (0, 0, 0)
