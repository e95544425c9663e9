from __future__ import annotations

from typing import Any

import pytest

from tests.simulator.research.company_kit import HK, SH, SZ, named, opend, security

LIST, DETAIL, BY_PLATE = "Qot_GetIndustrialChainList", "Qot_GetIndustrialChainDetail", "Qot_GetIndustrialChainByPlate"
INFO, STOCKS = "Qot_GetIndustrialPlateInfo", "Qot_GetIndustrialPlateStock"
CODE, CHANGE_RATE, TURNOVER, VOLUME, MARKET_VALUE = range(5)


def chains(**fields: Any) -> list[Any]:
    return [row for page in opend().pages(LIST, "dataList", key="nextPage", **{"market": HK, **fields}) for row in page]


def stocks(**fields: Any) -> list[tuple[int, str]]:
    pages = opend().pages(STOCKS, "stockList", key="page", **fields)
    return [named(row.security) for page in pages for row in page]


def plates(chain: int) -> list[int]:
    return [node.plateId for node in opend().ask(DETAIL, chainId=chain).nodeList if node.HasField("plateId")]


def test_a_chain_is_a_tree() -> None:
    for chain in chains():
        detail = opend().ask(DETAIL, chainId=chain.chainId)
        assert (detail.name, detail.chainType) == (chain.name, chain.chainType)
        nodes = {node.nodeId: node for node in detail.nodeList}
        assert len(nodes) == len(detail.nodeList)
        for node in nodes.values():
            if node.parentNodeId:
                assert nodes[node.parentNodeId].layerSth == node.layerSth - 1
            assert node.HasField("plateId") == (node.parentNodeId != 0)
        assert all(link.url.startswith("https://example.com/") for link in detail.informationList)


def test_plates_and_chains_name_each_other() -> None:
    for chain in chains():
        for plate in plates(chain.chainId):
            related = opend().ask(BY_PLATE, plateId=plate).relatedChainList
            (back,) = [each for each in related if each.chainId == chain.chainId]
            assert (back.marketCap, back.stocksNum) == (chain.marketCap, chain.stocksNum)


def test_a_chain_has_the_stocks_of_its_plates() -> None:
    chain = chains()[0]
    of_plates = {stock for plate in plates(chain.chainId) for stock in stocks(plateId=plate)}
    of_chain = stocks(chainId=chain.chainId, count=200)
    assert set(of_chain) == of_plates
    assert len(of_chain) == chain.stocksNum


def test_the_value_of_a_chain_is_that_of_its_stocks() -> None:
    chain = min(chains(), key=lambda each: each.stocksNum)
    listed = [{"market": market, "code": code} for market, code in stocks(chainId=chain.chainId, count=200)]
    shown = opend().ask("Qot_GetSecuritySnapshot", securityList=listed).snapshotList
    assert sum(each.equityExData.issuedMarketVal for each in shown) == pytest.approx(chain.marketCap, rel=1e-6)
    largest = sorted(shown, key=lambda each: -each.equityExData.issuedMarketVal)
    assert [named(each) for each in chain.relationSecurityList] == [named(each.basic.security) for each in largest[:10]]


@pytest.mark.parametrize("sort", range(5))
def test_stocks_are_sorted_as_asked(sort: int) -> None:
    plate = plates(chains()[0].chainId)[0]
    rising = stocks(plateId=plate, sortField=sort, ascend=True)
    assert stocks(plateId=plate, sortField=sort) != rising
    listed = [{"market": market, "code": code} for market, code in rising]
    shown = opend().ask("Qot_GetSecuritySnapshot", securityList=listed).snapshotList
    of = {named(each.basic.security): each for each in shown}

    def value(key: tuple[int, str]) -> Any:
        basic = of[key].basic
        return {
            CODE: key[1],
            CHANGE_RATE: round(basic.curPrice / basic.lastClosePrice, 9),
            TURNOVER: basic.turnover,
            VOLUME: basic.volume,
            MARKET_VALUE: of[key].equityExData.issuedMarketVal,
        }[sort]

    values = [value(key) for key in rising]
    assert values == sorted(values)


def test_the_largest_come_first_where_nothing_else_is_asked() -> None:
    plate = plates(chains()[0].chainId)[0]
    assert stocks(plateId=plate) == stocks(plateId=plate, sortField=MARKET_VALUE, ascend=False)


def test_mainland_chains_span_both_exchanges() -> None:
    (one, *_), (same, *_) = chains(market=SH), chains(market=SZ)
    assert one.chainId == same.chainId
    every, shanghai = stocks(chainId=one.chainId), stocks(chainId=one.chainId, marketList=[SH])
    assert {market for market, _ in every} == {SH, SZ}
    assert shanghai == [key for key in every if key[0] == SH]


def test_a_word_finds_chains_and_pages_join() -> None:
    assert next(chain.name for chain in chains(keyword="semicond")) == "Semiconductors"
    assert chains(keyword="no such thing") == []
    assert chains(count=5) == chains()
    assert opend().ask(LIST, market=HK).allCount == len(chains())


def test_a_plate_tells_how_many_companies_it_has() -> None:
    plate = plates(chains()[0].chainId)[0]
    info = opend().ask(INFO, plateId=plate)
    assert info.plateId == plate
    assert f"{len(stocks(plateId=plate))} listed companies" in info.summary


@pytest.mark.parametrize(
    ("name", "fields", "word"),
    [
        (LIST, {"market": 2}, "market 2"),
        (LIST, {"market": HK, "count": 51}, "count"),
        (DETAIL, {"chainId": 5}, "chainId 5"),
        (BY_PLATE, {"plateId": 5}, "plateId 5"),
        (INFO, {"plateId": 5}, "plateId 5"),
        (STOCKS, {}, "chainId and plateId are both missing"),
        (STOCKS, {"plateId": 5, "sortField": 1}, "plateId 5"),
    ],
)
def test_bad_requests_are_refused(name: str, fields: dict[str, Any], word: str) -> None:
    assert word in opend().refusal(name, **fields)


def test_an_unknown_order_is_refused() -> None:
    plate = plates(chains()[0].chainId)[0]
    assert "sortField 9" in opend().refusal(STOCKS, plateId=plate, sortField=9)
    assert security("HK.00700")["code"] not in opend().refusal(STOCKS, plateId=plate, marketList=[2])
