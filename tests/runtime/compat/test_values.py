"""Texts, bytes, lists, prices, failures, constants: the small things that scripts call by name."""

from __future__ import annotations

import subprocess
import sys
from collections import namedtuple
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from opend.compat import values
from opend.compat.failures import Err, make_msg, make_wrong_type_msg, make_wrong_value_msg
from opend_protocol.constants import KL_FIELD, UserInfoField
from opend_protocol.protocol_ids import ProtoId

Point = namedtuple("Point", "x y")


def test_texts_and_bytes() -> None:
    assert values.bytes_utf8("腾讯") == values.str2binary("腾讯") == "腾讯".encode()
    assert values.str_utf8("腾讯".encode()) == "腾讯"
    assert [values.is_str(each) for each in ("a", b"a", bytearray(b"a"), 1, None)] == [True, True, False, False, False]
    assert values.md5_transform("123456") == "e10adc3949ba59abbe56e057f20f883e"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["b", "a", "b"], ["b", "a"]),
        ([[1], [1], [2]], [[1], [2]]),
        ("HK.00700", ["HK.00700"]),
        (("a", "a"), [("a", "a")]),
        ([], []),
        ("", []),
        (None, []),
    ],
)
def test_unique_lists(given: Any, expected: list[Any]) -> None:
    assert values.unique_and_normalize_list(given) == expected


def test_the_unique_list_is_a_new_one() -> None:
    given = [1, 2]
    assert values.unique_and_normalize_list(given) is not given


def test_named_tuples_with_other_values() -> None:
    point = Point(1, 2)
    assert values.make_from_namedtuple(point, y=5) == Point(1, 5)
    assert point == Point(1, 2)
    with pytest.raises(ValueError, match="z"):
        values.make_from_namedtuple(point, z=5)


def test_unique_ids_are_never_given_twice() -> None:
    with ThreadPoolExecutor(4) as pool:
        ids = [*pool.map(lambda _: values.get_unique_id32(), range(2000))]
    assert len(set(ids)) == len(ids)
    assert all(0 < each < 2**32 for each in ids)


def test_prices() -> None:
    assert [values.price_to_str_int1000(each) for each in (1.2345, "3.1", 0, "")] == ["1234", "3100", "0", ""]
    assert [values.int1000_price_to_float(each) for each in (1234, "77", 0, "")] == [1.234, 0.077, 0.0, 0.0]
    assert [values.int10_9_price_to_float(each) for each in (1_234_567_890, "5000000000", "")] == [1.235, 5.0, 0.0]


def test_failures() -> None:
    assert (Err.Ok.code, Err.WrongValue.code, Err.NoAccForSecurityFirm.code) == (0, 10, 2001)
    kinds = [each for name, each in vars(Err).items() if not name.startswith("_")]
    assert len({kind.code for kind in kinds}) == len({kind.text for kind in kinds}) == 13
    assert make_msg(Err.Timeout) == "Timeout"
    assert make_msg(Err.Timeout, "no reply", conn=7, port=1) == "Timeout: no reply: conn=7; port=1;"
    assert make_msg("text", a=1) == "text: a=1;"
    assert make_wrong_type_msg("code", "str") == "Wrong type. code should be str"
    assert make_wrong_value_msg("num", "> 0") == "Wrong value. num should be > 0"


def test_fields_of_bars() -> None:
    everything = KL_FIELD.ALL_REAL
    assert KL_FIELD.get_field_list("1,2,9,99,2") == ["1", "2", "9", "2"]
    assert KL_FIELD.get_field_list("") == KL_FIELD.get_field_list("1,,") == everything
    assert KL_FIELD.get_field_list("") is not everything
    assert KL_FIELD.normalize_field_list([KL_FIELD.OPEN, "99", KL_FIELD.CLOSE, KL_FIELD.OPEN]) == ["2", "3"]
    assert KL_FIELD.normalize_field_list([KL_FIELD.OPEN, KL_FIELD.ALL]) == everything
    assert KL_FIELD.normalize_field_list([]) == []
    assert KL_FIELD.normalize_field_list("2,10") == ["2", "10"]
    assert KL_FIELD.kl_fields_to_flag_val([KL_FIELD.OPEN, KL_FIELD.CLOSE, KL_FIELD.OPEN]) == 2 + 8
    assert KL_FIELD.kl_fields_to_flag_val([KL_FIELD.ALL]) == 1023


def test_parts_of_the_users_information() -> None:
    chosen = [UserInfoField.BASIC, UserInfoField.API, UserInfoField.API, UserInfoField.WEBKEY]
    assert UserInfoField.fields_to_flag_val(chosen) == 2051
    assert UserInfoField.fields_to_flag_val([]) == 0


def test_pushes_by_their_numbers() -> None:
    assert all(ProtoId.is_proto_id_push(number) for number in ProtoId.All_PushId)
    assert not ProtoId.is_proto_id_push(ProtoId.Qot_Sub)


def test_the_quit_handler_ends_the_process_at_once() -> None:
    imports = "import atexit; from opend.compat.process import quit_handler"
    code = f"{imports}; atexit.register(print, 'late'); quit_handler(2, None)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
