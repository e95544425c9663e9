"""Industrial chains: how industries supply each other, from upstream to downstream."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from .identities import identity
from .instruments import Key, Plate

PARALLEL, UP_MID_DOWN = 2, 3
"""`Qot_GetIndustrialChainList.IndustrialChainType`; plain chains are not made up."""

_LAYERS = (("Upstream", "上游"), ("Midstream", "中游"), ("Downstream", "下游"))

# Name, Chinese name, what it is about; then its industries, a line for each layer.
_TABLE = """
Semiconductors|半导体|From materials to chips and the devices they run
  Chemicals,Nonferrous Metals,Machinery
  Semiconductors
  Consumer Electronics,Computer Hardware,Telecommunications
Electric Vehicles|新能源汽车|From metals to batteries and cars
  Nonferrous Metals,Chemicals
  Batteries,Auto Parts
  Automobiles,Retail
Artificial Intelligence|人工智能|Computing power, models and what is built on them
  Semiconductors,Computer Hardware
  Software Services,Internet Services
  Media & Entertainment,E-commerce,Health Services
Renewable Power|新能源电力|Equipment, power stations and those who use the power
  Nonferrous Metals,Machinery
  Renewable Energy,Batteries
  Electric Utilities
Petrochemicals|石油化工|Oil, what is made of it, and who needs it
  Oil & Gas
  Chemicals
  Apparel & Luxury,Paper & Packaging,Auto Parts
Power|电力|Fuels, power stations and grids
  Coal,Oil & Gas,Gas & Water
  Electric Utilities
  Steel,Nonferrous Metals
Housing|房地产|What houses are made of, and how they are sold and furnished
  Steel,Building Materials
  Construction,Property Development
  Household Goods,Real Estate Trusts
Medicine|医药|Research, medicines and care
  Chemicals,Biotechnology
  Pharmaceuticals,Medical Devices
  Health Services,Retail
Food|食品|From the field to the table
  Agriculture
  Food,Beverages,Spirits
  Retail,Restaurants & Hotels
Internet|互联网|Networks, platforms and content
  Telecommunications,Computer Hardware
  Internet Services,Software Services
  E-commerce,Media & Entertainment
Travel|旅游出行|Planes, carriers and destinations
  Aerospace & Defence,Oil & Gas
  Airlines,Logistics & Railways
  Restaurants & Hotels,Gaming & Casinos
Trade|外贸物流|Goods, carriers and shops
  Machinery,Apparel & Luxury
  Shipping & Ports,Logistics & Railways
  Retail,E-commerce
Finance|金融|All that handles money
  Banks,Insurance,Securities & Brokerage,Asset Management
Services|商业服务|All that serves companies and people
  Business Services,Education,Health Services,Conglomerates
"""


@dataclass(frozen=True)
class ChainNode:
    """A place in a chain.

    Attributes:
        parent: id of the node that it hangs on; 0 for the layers.
        layer: 1 for the layers themselves, 2 for what is in them.
        plate: of the industry that it stands for; None for the layers.
    """

    id: int
    parent: int
    layer: int
    name: str
    chinese_name: str
    plate: Key | None = None


@dataclass(frozen=True)
class Chain:
    """An industrial chain of a market; `kind` is `PARALLEL` or `UP_MID_DOWN`."""

    id: int
    market: int
    kind: int
    name: str
    chinese_name: str
    detail: str
    nodes: tuple[ChainNode, ...]


@dataclass(frozen=True)
class _Plan:
    name: str
    chinese_name: str
    detail: str
    layers: tuple[tuple[str, ...], ...]


def chains_of(market: int, industry_plates: Mapping[str, Plate]) -> list[Chain]:
    """The chains of a market.

    Args:
        market: the one that the plates are in.
        industry_plates: the plate of each industry, by the industry's name.
    """
    return [_chain(market, plan, industry_plates) for plan in _plans()]


def _chain(market: int, plan: _Plan, plates: Mapping[str, Plate]) -> Chain:
    key = Key(market, f"chain {plan.name}")
    kind = PARALLEL if len(plan.layers) == 1 else UP_MID_DOWN
    nodes = tuple(_nodes(key, kind, plan, plates))
    return Chain(identity(key), market, kind, plan.name, plan.chinese_name, plan.detail, nodes)


def _nodes(key: Key, kind: int, plan: _Plan, plates: Mapping[str, Plate]) -> Iterator[ChainNode]:
    heads = _LAYERS if kind == UP_MID_DOWN else ((plan.name, plan.chinese_name),)
    for (name, chinese_name), members in zip(heads, plan.layers, strict=True):
        head = identity(key, name)
        yield ChainNode(head, 0, 1, name, chinese_name)
        for member in members:
            plate = plates[member]
            yield ChainNode(identity(key, name, member), head, 2, plate.name, plate.chinese_name, plate.key)


@cache
def _plans() -> list[_Plan]:
    return [_plan(*block.split("\n  ")) for block in re.split("\n(?! )", _TABLE.strip())]


def _plan(head: str, *layers: str) -> _Plan:
    name, chinese_name, detail = head.split("|")
    return _Plan(name, chinese_name, detail, tuple(tuple(layer.split(",")) for layer in layers))
