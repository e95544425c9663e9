import copy
import pickle

import pytest

from opend import errors
from opend.errors import ConnectError, InitConnectRefused, OpenDError, OrderStateUnknown, ReplyError


def error_classes():
    own = {name: item for name, item in vars(errors).items() if getattr(item, "__module__", "") == errors.__name__}
    return {name: item for name, item in own.items() if isinstance(item, type)}


def drawn_parents():
    """Class name -> parent's name, as the module's docstring draws the tree."""
    path = ["OpenDError"]
    parents = {}
    for line in errors.__doc__.splitlines():
        mark = max(line.find("├"), line.find("└"))
        if mark >= 0:
            depth = (mark - 1) // 4
            name = line[mark + 1 :].split()[0]
            parents[name] = path[depth - 1]
            path[depth:] = [name]
    return parents


def filled(cls):
    if cls is ReplyError:
        return cls(-1, "no such stock", 7)
    if cls is InitConnectRefused:
        return cls(ret_type=-1, reason="too many connections", err_code=3, host="h", port=1, attempts=2)
    if cls is OrderStateUnknown:
        return cls("Trd_PlaceOrder", "no reply", connection_id=7, serial=42)
    if issubclass(cls, ConnectError):
        return cls("no way in", host="h", port=1, stage="name lookup", attempts=2, cause=OSError("gone"))
    return cls("what happened")


def test_the_docstring_draws_the_tree_as_it_is():
    parents = {name: cls.__mro__[1].__name__ for name, cls in error_classes().items()}
    assert parents.pop("OpenDError") == "Exception"
    assert drawn_parents() == parents


@pytest.mark.parametrize(
    ("name", "base"),
    [
        ("ConfigError", ValueError),
        ("ConnectError", ConnectionError),
        ("ConnectTimeout", TimeoutError),
        ("ConnectTimeout", ConnectionError),
        ("InitConnectRefused", ConnectionError),
        ("RequestTimeout", TimeoutError),
    ],
)
def test_errors_that_python_programs_catch_by_their_own_names(name, base):
    assert issubclass(error_classes()[name], base)


@pytest.mark.parametrize("cls", error_classes().values())
def test_every_error_can_be_raised_copied_and_pickled(cls):
    error = filled(cls)
    with pytest.raises(OpenDError) as caught:
        raise error
    assert caught.value is error
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(twin) is cls
        assert str(twin) == str(error) != ""
        assert vars(twin).keys() == vars(error).keys()


def test_connect_error_tells_what_is_known():
    cause = OSError("connection refused")
    error = ConnectError("OpenD is not there", host="h", port=11111, stage="TCP connect", attempts=3, cause=cause)
    assert str(error) == (
        "OpenD is not there (h:11111; stage TCP connect; attempts 3; cause OSError: connection refused)"
    )
    assert error.__cause__ is error.cause is cause
    assert str(ConnectError("OpenD is not there")) == "OpenD is not there"


def test_refusal_tells_the_reason_and_takes_on_where_it_happened():
    error = InitConnectRefused(ret_type=-1, reason="version too old", err_code=12)
    error.host, error.port = "h", 11111
    assert str(error) == (
        "OpenD refused the connection: version too old (retType -1, errCode 12) (h:11111; stage InitConnect)"
    )
    assert "no reason given (retType -400)" in str(InitConnectRefused())


def test_reply_error_tells_message_and_codes():
    assert str(ReplyError(-1, "no such stock", 7)) == "no such stock (retType -1, errCode 7)"
    assert str(ReplyError(-100, "")) == "no reason given (retType -100)"
