"""What the packages for Node ask of a simulated market.

It is what was recorded, where codes, ids and days that are found there take the place of made-up ones.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from itertools import count
from typing import Any

from opend.simulator.replies import number

from .node_requests import Fields, recorded_requests, spelled

Ask = Callable[..., Any]
"""Calls a method by name, with the fields of its `c2s`; the `s2c` of the reply."""

FIRST = ("UnlockTrade", "Sub", "SubEventContract", "PlaceOrder", "RequestHistoryKL", "SetOptionEventAlert")
"""Methods that others lean on, in order."""

TODAY, NOW = "2025-06-18", "2025-06-18 10:00:00"
"""The day of the tour, and when it begins."""

DAYS = {"beginTime": "2025-03-18 00:00:00", "endTime": "2025-06-18 23:59:59", "date": TODAY}
NEXT_DAYS = {"beginTime": TODAY, "endTime": "2025-07-15"}

PRICE_FIELD, CHEAP = 8, {"filterMin": {"value": 0.1, "includes": True}, "filterMax": {"value": 5.0, "includes": True}}
"""Of warrants, for `Qot_WarrantScreen`."""

KINDS = ("Basic", "OrderBook", "Ticker", "RT", "KL_Day", "KL_1Min", "Broker")
EVENT_KINDS = ("OrderBook", "Ticker", "KL_Day", "KL_1Min")
"""What a security, and an event contract, is subscribed to for."""

SOLD_TO_US, WAITING = 1.04, 0.9
"""Of the last price: what an order to buy must bid to be filled at once, and to wait."""


def security(market: str, code: str) -> Fields:
    """A `Qot_Common.Security`; `market` is a name of `Qot_Common.QotMarket`."""
    return {"market": number("Qot_Common.QotMarket", market), "code": code}


STOCK, ADR, FUTURE = (
    security("HK_Security", "00700"),
    security("US_Security", "AAPL"),
    security("HK_Security", "HSImain"),
)


class Itinerary:
    """What to ask.

    Args:
        ask: for looking around.
        connection: id of the connection, as the client tells it.
    """

    def __init__(self, ask: Ask, connection: str) -> None:
        self._ask = ask
        self._connection = connection
        self._serials = count(1)

    def request(self, protocol: str) -> Fields:
        """The fields of a request's `c2s`."""
        fields = dict(recorded_requests().get(protocol, {}))
        fields.update((name, day) for name, day in DAYS.items() if name in fields)
        if protocol.startswith("Trd_"):
            fields.update(self._trade_fields(fields))
        if protocol in _ANEW:
            fields.update(_ANEW[protocol](self))
        return spelled(protocol, fields)

    # Quotes

    @cached_property
    def price(self) -> float:
        """The last price of the stock."""
        (row,) = self._ask("GetSecuritySnapshot", securityList=[STOCK])["snapshotList"]
        return float(row["basic"]["curPrice"])

    @cached_property
    def group(self) -> str:
        """A group of the user's own."""
        custom = number("Qot_GetUserSecurityGroup.GroupType", "Custom")
        return str(self._ask("GetUserSecurityGroup", groupType=custom)["groupList"][0]["groupName"])

    @cached_property
    def chain(self) -> str:
        """An industrial chain."""
        return str(self._ask("GetIndustrialChainList", market=1)["dataList"][0]["chainId"])

    @cached_property
    def plate(self) -> str:
        """A plate of that chain."""
        nodes = self._ask("GetIndustrialChainDetail", chainId=self.chain)["nodeList"]
        return str(next(node["plateId"] for node in nodes if node.get("plateId", "0") != "0"))

    @cached_property
    def institution(self) -> int:
        """An institution that holds shares."""
        return int(self._ask("GetInstitutionList", market=1)["dataList"][0]["institutionId"])

    @cached_property
    def indicator(self) -> str:
        """An indicator of an economy."""
        group = self._ask("GetMacroIndicatorList", region=2)["indicatorList"][0]
        return str(group["indicatorList"][0]["indicatorId"])

    # Options

    @cached_property
    def calls(self) -> list[Fields]:
        """Two calls of one expiry, above the price; the cheaper one comes second."""
        (row,) = self._ask("GetSecuritySnapshot", securityList=[ADR])["snapshotList"]
        day = self._ask("GetOptionExpirationDate", owner=ADR)["dateList"][3]["strikeTime"]
        (chain,) = self._ask("GetOptionChain", owner=ADR, beginTime=day, endTime=day)["optionChain"]
        calls = [pair["call"] for pair in chain["option"] if "call" in pair]
        above = [call for call in calls if call["optionExData"]["strikePrice"] > row["basic"]["curPrice"]]
        return [call["basic"]["security"] for call in above[:2]]

    def leg(self) -> Fields:
        """A bought call."""
        return {"multi_legs": legs(self.calls[:1], "Buy")}

    def spread(self) -> Fields:
        """A bought call, and a sold one."""
        return {"comboLegs": legs(self.calls, "Buy", "Sell"), "qty": 1, "price": 1.0}

    def ends_today(self) -> Fields:
        """Options that end today."""
        row = self._ask("GetOptionZeroDteScreener", optionMarket=1)["itemList"][0]
        chain = row["chainInfo"]
        return {"owner": row["owner"], "chainInfo": chain, "strikeDateTimestamp": chain["strikeDateTimestamp"]}

    # Event contracts

    @cached_property
    def series(self) -> Fields:
        """A series of events."""
        found: Fields = self._ask("GetEventContractSeriesList")["seriesList"][0]["seriesSecurity"]
        return found

    @cached_property
    def event(self) -> Fields:
        """The first event of that series that is traded now."""
        traded = {"series": self.series, "status": number("Qot_Common.EC_Status", "EventActive")}
        found: Fields = self._ask("GetEventContractEventList", **traded)["eventList"][0]["eventSecurity"]
        return found

    @cached_property
    def contract(self) -> Fields:
        """A contract of that event."""
        found: Fields = self._ask("GetEventContract", event=self.event)["contractList"][0]["contractSecurity"]
        return found

    def event_bars(self) -> Fields:
        """Which bars of that contract."""
        return {"security": self.contract, "preSide": number("Common.PredSide", "Yes")}

    def event_combo(self) -> Fields:
        """A contract each of two events."""
        found = self._ask("GetEventContractComboList")
        contracts = [each["comboContracts"][0] for each in found["comboEventList"][:2]]
        return {"comboLegList": legs(contracts, "Buy", "Buy"), "mvc": found["mvc"]}

    # Trading

    @cached_property
    def account(self) -> str:
        """The first real account; it trades in more than one market."""
        accounts = self._ask("GetAccList", userID=0, needGeneralSecAccount=True)["accList"]
        real = number("Trd_Common.TrdEnv", "Real")
        return str(next(account["accID"] for account in accounts if account["trdEnv"] == real))

    def _trade_fields(self, recorded: Fields) -> Fields:
        fields: dict[str, Any] = {}
        if "header" in recorded:
            fields["header"] = {**recorded["header"], "accID": self.account, "trdEnv": 1}
        if "packetID" in recorded:
            fields["packetID"] = {"connID": self._connection, "serialNo": next(self._serials)}
        if "beginTime" in recorded.get("filterConditions", {}):
            fields["filterConditions"] = {name: DAYS[name] for name in ("beginTime", "endTime")}
        return fields

    def order(self, of_price: float) -> Fields:
        """The price of an order to buy, as part of the last price; on the grid of prices."""
        return {"price": float(round(self.price * of_price))}

    def placed(self, of_price: float) -> Fields:
        """Place such an order; what the exchange says to it."""
        placed: Fields = self._ask("PlaceOrder", **{**self.request("Trd_PlaceOrder"), **self.order(of_price)})
        return placed

    def change(self) -> Fields:
        """Change an order that waits."""
        change = number("Trd_Common.ModifyOrderOp", "Normal")
        order = {"orderID": self.placed(WAITING)["orderID"], **self.order(WAITING), "qty": 200}
        return {**order, "modifyOrderOp": change, "forAll": False}


def legs(securities: list[Fields], *sides: str) -> list[Fields]:
    """The legs of a combo; `sides` are names of `Trd_Common.TrdSide`."""
    numbers = [number("Trd_Common.TrdSide", side) for side in sides]
    return [
        {"security": security, "side": side, "qtyRatio": 1} for security, side in zip(securities, numbers, strict=True)
    ]


def _subtypes(names: tuple[str, ...]) -> list[int]:
    return [number("Qot_Common.SubType", name) for name in names]


_ANEW: Mapping[str, Callable[[Itinerary], Fields]] = {
    "Qot_Sub": lambda _: {"securityList": [STOCK], "subTypeList": _subtypes(KINDS)},
    "Qot_RegQotPush": lambda _: {"securityList": [STOCK], "subTypeList": _subtypes(KINDS), "isRegOrUnReg": True},
    "Qot_GetBasicQot": lambda _: {"securityList": [STOCK]},
    "Qot_GetFutureInfo": lambda _: {"securityList": [FUTURE]},
    "Qot_RequestHistoryKLQuota": lambda _: {"bGetDetail": True},
    "Qot_GetUserSecurity": lambda here: {"groupName": here.group},
    "Qot_ModifyUserSecurity": lambda here: {"groupName": here.group},
    "Qot_GetCodeChange": lambda _: {"securityList": []},
    "Qot_WarrantScreen": lambda _: {"filterList": [{"fieldId": PRICE_FIELD, "interval": CHEAP}]},
    "Qot_GetMacroIndicatorHistory": lambda here: {"indicatorId": here.indicator},
    "Qot_GetIndustrialChainDetail": lambda here: {"chainId": here.chain},
    "Qot_GetIndustrialChainByPlate": lambda here: {"plateId": here.plate},
    "Qot_GetIndustrialPlateInfo": lambda here: {"plateId": here.plate},
    "Qot_GetIndustrialPlateStock": lambda here: {"plateId": here.plate},
    "Qot_GetInstitutionProfile": lambda here: {"institutionId": here.institution},
    "Qot_GetInstitutionDistribution": lambda here: {"institutionId": here.institution},
    "Qot_GetInstitutionHoldingChange": lambda here: {"institutionId": here.institution},
    "Qot_GetInstitutionHoldingList": lambda here: {"institutionId": here.institution},
    "Qot_GetOptionChain": lambda _: NEXT_DAYS,
    "Qot_GetOptionQuote": Itinerary.leg,
    "Qot_GetOptionStrategyAnalysis": Itinerary.leg,
    "Qot_GetOptionZeroDteContract": Itinerary.ends_today,
    "Qot_GetEventContractEventList": lambda here: {"series": here.series},
    "Qot_GetEventContract": lambda here: {"event": here.event},
    "Qot_GetEventContractSnapshot": lambda here: {"securityList": [here.contract]},
    "Qot_GetEventContractOrderBook": lambda here: {"security": here.contract},
    "Qot_GetEventContractKline": Itinerary.event_bars,
    "Qot_GetEventContractTicker": lambda here: {"security": here.contract},
    "Qot_RequestHistoryEventContractKL": Itinerary.event_bars,
    "Qot_SubEventContract": lambda here: {"securityList": [here.contract], "subTypeList": _subtypes(EVENT_KINDS)},
    "Qot_GetEventContractComboRfq": Itinerary.event_combo,
    "Trd_PlaceOrder": lambda here: here.order(SOLD_TO_US),
    "Trd_ModifyOrder": Itinerary.change,
    "Trd_GetOrderFee": lambda here: {"orderIdExList": [here.placed(SOLD_TO_US)["orderIDEx"]]},
    "Trd_FlowSummary": lambda _: {"clearingDate": TODAY},
    "Trd_GetComboMaxTrdQtys": Itinerary.spread,
    "Trd_PlaceComboOrder": Itinerary.spread,
}
"""The fields of requests that take the place of recorded ones."""
