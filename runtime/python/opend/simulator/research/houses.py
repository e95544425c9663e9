"""Who rates stocks: made-up houses of analysts, and their analysts."""

from __future__ import annotations

from dataclasses import dataclass

from opend.simulator.market import noise
from opend.simulator.market.instruments import Instrument, QotMarket
from opend.simulator.market.names import person

_NAMES = """
Alder & Finch|奥尔德芬奇
Bluewater Securities|碧水证券
Castlebridge|城桥研究
Dragon Gate Securities|龙门证券
Eastlake Capital|东湖资本
Fairhaven Research|菲尔港研究
Golden Plain Securities|金原证券
Hawthorn Partners|霍桑合伙
Ironwood|铁木研究
Jade Peak Securities|玉峰证券
Kingsmere|金斯米尔
Lotus River Securities|莲江证券
Marlowe & Grey|马洛格雷
Northern Quay|北码头资本
Orchard Hill|果岭研究
Pearl Harbour Road|明珠港道
Quarrystone|采石研究
Redfern Markets|雷德芬市场
Silver Crane Securities|银鹤证券
Tidewell|泰德韦尔
Upland Street|高地街
Vermilion Securities|朱砂证券
Westmark|西标研究
Yarrow Brothers|亚罗兄弟
"""
_FIRST_ID = 20001
_ANALYSTS = 6


@dataclass(frozen=True)
class House:
    """A house that rates stocks."""

    id: int
    name: str
    chinese_name: str

    @property
    def uid(self) -> str:
        """How requests name it."""
        return str(self.id)


@dataclass(frozen=True)
class Analyst:
    """One who rates stocks for a house; `place` is a number within the house."""

    house: House
    place: int
    name: str

    @property
    def uid(self) -> str:
        """How requests name the analyst."""
        return f"{self.house.id}{self.place:02d}"


HOUSES = tuple(House(_FIRST_ID + place, *line.split("|")) for place, line in enumerate(_NAMES.strip().splitlines()))


def analyst_for(seed: int, house: House, instrument: Instrument) -> Analyst:
    """Who rates a stock for a house."""
    place = noise.bits(noise.stream(seed, "analyst", house.id), index=instrument.id) % _ANALYSTS
    market = QotMarket.US if place % 2 else QotMarket.HK
    return Analyst(house, place, person(seed, market, "analyst", house.id, place).english)
