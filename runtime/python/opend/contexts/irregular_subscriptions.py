"""What is irregular about subscriptions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from opend.errors import ConfigError

from .codes import security_code, text_enum


def fill_subscription(c2s: Any, arguments: Mapping[str, Any]) -> None:  # noqa: ARG001 - every filler gets both
    """Nothing more to fill in, but the lists must not be empty: OpenD would take them for all there is.

    Raises:
        ConfigError: one is.
    """
    if not c2s.securityList:
        raise ConfigError("code_list must name at least one code such as 'HK.00700'")
    if not c2s.subTypeList:
        raise ConfigError("subtype_list must name at least one member of SubType such as 'QUOTE'")


def fill_unsubscription(c2s: Any, arguments: Mapping[str, Any]) -> None:
    """The same, unless all is unsubscribed: then no lists go out.

    Raises:
        ConfigError: a list is empty.
    """
    if not arguments["unsubscribe_all"]:
        fill_subscription(c2s, arguments)
        return
    c2s.Clear()
    c2s.isSubOrUnSub, c2s.isUnsubAll = False, True


def subscription_info(s2c: Any, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Quotas, and the codes of each subtype: those of this connection, or of all that OpenD has."""
    own = [connection for connection in s2c.connSubInfoList if connection.isOwnConnData]
    return {
        "total_used": s2c.totalUsedQuota,
        "remain": s2c.remainQuota,
        "option_used_quota": s2c.optionUsedQuota,
        "option_remain_quota": s2c.optionRemainQuota,
        "own_used": own[-1].usedQuota if own else 0,
        "own_security_firm": text_enum("SecurityFirm").to_string2(own[-1].securityFirm if own else 0),
        "own_option_used_quota": own[-1].optionUsedQuota if own else 0,
        "sub_list": _codes_by_subtype(s2c.connSubInfoList if arguments["is_all_conn"] else own),
    }


def _codes_by_subtype(connections: Iterable[Any]) -> dict[str, list[str]]:
    """The codes of each subtype that has a name, each once."""
    codes: dict[str, dict[str, None]] = {}
    for connection in connections:
        for subscribed in connection.subInfoList:
            is_known, subtype = text_enum("SubType").to_string(subscribed.subType)
            if is_known:
                codes.setdefault(subtype, {}).update(dict.fromkeys(map(security_code, subscribed.securityList)))
    return {subtype: list(each) for subtype, each in codes.items()}
