"""What each method of a context sends and reads. Generated; do not edit."""

from opend.contract import Method
from opend_protocol import readers

GET_GLOBAL_STATE = Method(
    name="get_global_state",
    protocol="GetGlobalState",
    read=readers.read_get_global_state,
    arguments={},
    facts={"userID": "login_user_id"},
)

GET_USER_INFO = Method(
    name="get_user_info",
    protocol="GetUserInfo",
    read=readers.read_get_user_info,
    arguments={
        "flag": ("info_field", "flags"),
    },
    facts={},
)
