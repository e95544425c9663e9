"""The wire schema at run time: classes, copies, pickles, operations, lazy modules."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType
from typing import Any

import pytest

from opend import schema
from opend.errors import ConfigError
from opend.lazy import LazyModule
from opend.messages import bind_messages
from opend.simulator.synthesize import Synthesizer

RESPONSES = [operation.response for operation in schema.operations().values()]
COPIES = [
    copy.copy,
    copy.deepcopy,
    *(
        lambda message, protocol=protocol: pickle.loads(pickle.dumps(message, protocol))
        for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)
    ),
]


@pytest.mark.parametrize("duplicate", COPIES)
def test_messages_copy_and_pickle(duplicate: Any) -> None:
    for name in RESPONSES[::10]:
        message: Any = Synthesizer(7).message(name)
        twin = duplicate([message])[0] if duplicate is not copy.copy else duplicate(message)
        assert twin == message
        assert type(twin) is type(message)


def test_parts_of_messages_pickle_too() -> None:
    reply: Any = Synthesizer(7).message("Qot_GetBasicQot.Response")
    part = reply.s2c.basicQotList[0].security
    assert pickle.loads(pickle.dumps(part)) == part


def test_incomplete_messages_pickle() -> None:
    request = schema.message_class("GetGlobalState.Request")()
    assert pickle.loads(pickle.dumps(request)) == request


def test_pickles_are_read_by_another_process() -> None:
    data = pickle.dumps(Synthesizer(7).message("Qot_GetKL.Response"))
    code = f"import pickle; print(type(pickle.loads({data!r})).DESCRIPTOR.full_name)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "Qot_GetKL.Response"


def test_many_threads_get_the_same_classes() -> None:
    code = """
from concurrent.futures import ThreadPoolExecutor
from opend import schema
import sys
sys.setswitchinterval(1e-6)
with ThreadPoolExecutor(16) as pool:
    files = list(pool.map(lambda _: schema.file_descriptor("Qot_Common.proto"), range(16)))
print(len({id(file.pool) for file in files}))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "1"
    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(lambda _: schema.message_class("Qot_Common.Security"), range(64)))) == 1


@pytest.mark.parametrize("name", ["Nonsense.Request", "", "Qot_Common", "Qot_Common.KLType"])
def test_unknown_messages_are_named(name: str) -> None:
    with pytest.raises(ConfigError, match=repr(name)):
        schema.message_class(name)


def test_unknown_enums_are_named() -> None:
    assert schema.enum_descriptor("Qot_Common.KLType").values_by_name["KLType_Day"].number == 2
    with pytest.raises(ConfigError, match=r"Qot_Common\.Nonsense"):
        schema.enum_descriptor("Qot_Common.Nonsense")


def test_operations_by_name_and_number() -> None:
    assert schema.operation("GetGlobalState") is schema.operation(1002)
    assert schema.operation(3011).is_push
    assert 3011 in schema.push_numbers()
    with pytest.raises(ConfigError, match="is a push"):
        schema.operation(3011).new_request()


@pytest.mark.parametrize("key", [0, -1, 3006.0, True, None, "", b"GetGlobalState", ("a",), [], {}])
def test_unknown_operations_are_named(key: Any) -> None:
    with pytest.raises(ConfigError, match="there is no protocol"):
        schema.operation(key)


def test_a_module_of_messages() -> None:
    module: dict[str, Any] = {}
    bind_messages(module, "Qot_Common.proto")
    assert module["Security"] is schema.message_class("Qot_Common.Security")
    assert module["KLType"].Value("KLType_Day") == module["KLType_Day"] == 2
    assert module["DESCRIPTOR"].name == "Qot_Common.proto"


def test_a_lazy_module() -> None:
    sys.modules.pop("this_is_lazy", None)
    module = ModuleType("this_is_lazy")
    lazy = LazyModule("this_is_lazy")
    with pytest.raises(ModuleNotFoundError):
        lazy.value  # noqa: B018
    module.value = 5  # type: ignore[attr-defined]
    sys.modules["this_is_lazy"] = module
    try:
        assert lazy.value == 5
        with pytest.raises(AttributeError, match="other"):
            lazy.other  # noqa: B018
        assert isinstance(lazy, ModuleType)
    finally:
        del sys.modules["this_is_lazy"]
