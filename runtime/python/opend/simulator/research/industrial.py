"""Protocols of industrial chains: which there are, what they are made of, and the stocks in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from opend.simulator.market.chains import Chain
from opend.simulator.market.instruments import Instrument, Plate, QotMarket
from opend.simulator.replies import success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, security_fields
from opend.simulator.shares import Share, Survey

from .selection import asked_count, ordered, page
from .subjects import check_market_number
from .valued import members_of

_MARKETS = (QotMarket.HK, QotMarket.US, QotMarket.SH, QotMarket.SZ, QotMarket.SG, QotMarket.JP)
_SAME_CHAINS = {QotMarket.SZ: QotMarket.SH}

_RELATED = 10
_SORT_FIELDS = "Qot_GetIndustrialPlateStock.SortField"
_MARKET_VALUE = 4
_SORTS: tuple[Callable[[Share], Any], ...] = (
    lambda share: share.instrument.code,
    lambda share: share.change_rate,
    lambda share: share.quote.turnover,
    lambda share: share.quote.volume,
    lambda share: share.market_cap,
)


class IndustrialChains(Room):
    """Handlers of the protocols of industrial chains."""

    def __init__(self, survey: Survey) -> None:
        self._market = survey.market
        self._survey = survey

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetIndustrialChainList", self._list)
        responder.register("Qot_GetIndustrialChainDetail", self._detail)
        responder.register("Qot_GetIndustrialChainByPlate", self._by_plate)
        responder.register("Qot_GetIndustrialPlateInfo", self._plate_info)
        responder.register("Qot_GetIndustrialPlateStock", self._plate_stocks)

    # --- chains

    def _list(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        market = check_market_number(c2s.market, "industrial chains", _MARKETS)
        chains = [chain for chain in self._chains(market) if _is_about(chain, c2s.keyword)]
        on_page, following = page(chains, c2s.page, asked_count(c2s, 20, 50))
        items = [self._list_item(chain) for chain in on_page]
        return success(call, {"dataList": items, "allCount": len(chains), "nextPage": following})

    def _list_item(self, chain: Chain) -> dict[str, Any]:
        shares = sorted(self._shares_of(chain), key=lambda share: -share.market_cap)
        return _size(chain, shares) | {
            "detail": chain.detail,
            "relationSecurityList": [security_fields(share.instrument) for share in shares[:_RELATED]],
        }

    def _detail(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        chain = self._find_chain(c2s.chainId)
        nodes = [
            {
                "nodeId": node.id,
                "parentNodeId": node.parent,
                "layerSth": node.layer,
                "name": node.name,
                "plateId": plate.id if node.plate and (plate := self._market.universe.plate(*node.plate)) else None,
            }
            for node in chain.nodes
        ]
        links = [
            {"title": f"{chain.name}: {title}", "url": f"https://example.com/chains/{chain.id}/{path}"}
            for title, path in (("who supplies whom", "overview"), ("what moves prices", "prices"))
        ]
        nodes = [{name: value for name, value in node.items() if value is not None} for node in nodes]
        return success(call, _chain_fields(chain) | {"nodeList": nodes, "informationList": links})

    def _by_plate(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        plate = self._find_plate(c2s.plateId)
        chains = [chain for chain in self._chains(plate.market) if any(node.plate == plate.key for node in chain.nodes)]
        return success(call, {"relatedChainList": [_size(chain, self._shares_of(chain)) for chain in chains]})

    # --- plates

    def _plate_info(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        plate = self._find_plate(c2s.plateId)
        shares = self._survey.standing(members_of(self._market, plate))
        shares.sort(key=lambda share: -share.market_cap)
        names = [share.instrument.name for share in shares[:3]]
        largest = f" The largest are {', '.join(names)}." if names else ""
        market = QotMarket(plate.market).name
        summary = f"{plate.name} in {market}: {len(shares)} listed companies.{largest}"
        return success(call, {"plateId": plate.id, "summary": summary})

    def _plate_stocks(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        markets = {check_market_number(each, "industrial plates", _MARKETS) for each in c2s.marketList}
        stocks = [stock for stock in self._asked_stocks(c2s) if not markets or stock.market in markets]
        sort = c2s.sortField if c2s.HasField("sortField") else _MARKET_VALUE
        figure = _SORTS[check_enum("sortField", sort, _SORT_FIELDS, allow_zero=True)]
        ranked = ordered(self._survey.standing(stocks), figure, descending=not c2s.ascend)
        on_page, following = page(ranked, c2s.page, asked_count(c2s, 50, 200))
        items = [{"security": security_fields(each.instrument), "name": each.instrument.name} for each in on_page]
        return success(call, {"stockList": items, "page": following, "allCount": len(ranked)})

    def _asked_stocks(self, c2s: Any) -> Sequence[Instrument]:
        if c2s.plateId:
            return members_of(self._market, self._find_plate(c2s.plateId))
        if c2s.chainId:
            return self._stocks_of_chain(self._find_chain(c2s.chainId))
        raise Refusal("chainId and plateId are both missing: name one of them")

    # --- what all need

    def _chains(self, market: int) -> Sequence[Chain]:
        return self._market.universe.chains(_SAME_CHAINS.get(QotMarket(market), market))

    def _find_chain(self, chain_id: int) -> Chain:
        chains = (chain for market in _MARKETS for chain in self._chains(market))
        found = next((chain for chain in chains if chain.id == chain_id), None)
        if found is None:
            raise Refusal(f"chainId {chain_id} is unknown: take one that Qot_GetIndustrialChainList lists")
        return found

    def _find_plate(self, plate_id: int) -> Plate:
        plate = self._market.universe.plate_by_id(plate_id)
        if plate is None:
            raise Refusal(f"plateId {plate_id} is unknown: take one that Qot_GetIndustrialChainDetail names")
        return plate

    def _stocks_of_chain(self, chain: Chain) -> list[Instrument]:
        plates = (self._market.universe.plate(*node.plate) for node in chain.nodes if node.plate)
        return list(dict.fromkeys(stock for plate in plates if plate for stock in members_of(self._market, plate)))

    def _shares_of(self, chain: Chain) -> list[Share]:
        """The stocks of a chain as they stand."""
        stocks = self._stocks_of_chain(chain)
        markets = sorted({stock.market for stock in stocks})
        shares = {share.instrument.key: share for market in markets for share in self._survey.shares(market)}
        return [shares[stock.key] for stock in stocks]


def _size(chain: Chain, shares: Sequence[Share]) -> dict[str, Any]:
    value = round(sum(share.market_cap for share in shares), 2)
    return _chain_fields(chain) | {"marketCap": value, "stocksNum": len(shares)}


def _chain_fields(chain: Chain) -> dict[str, Any]:
    return {"chainId": chain.id, "chainType": chain.kind, "name": chain.name}


def _is_about(chain: Chain, keyword: str) -> bool:
    word = keyword.lower()
    nodes = (text for node in chain.nodes for text in (node.name, node.chinese_name))
    return any(word in text.lower() for text in (chain.name, chain.chinese_name, chain.detail, *nodes))
