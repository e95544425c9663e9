"""Concepts: themes that investors see companies under, across industries."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

# Name, Chinese name, the industries that most of its companies are in.
_TABLE = """
Artificial Intelligence|人工智能|Software Services,Semiconductors,Internet Services,Computer Hardware
Cloud Computing|云计算|Software Services,Internet Services,Computer Hardware
Data Centres|数据中心|Computer Hardware,Telecommunications,Electric Utilities
Cybersecurity|网络安全|Software Services
Fintech|金融科技|Software Services,Securities & Brokerage,Business Services
Blockchain|区块链|Software Services,Securities & Brokerage,Computer Hardware
Quantum Computing|量子计算|Computer Hardware,Semiconductors
Chip Equipment|芯片设备|Semiconductors,Machinery
5G|5G概念|Telecommunications,Computer Hardware,Consumer Electronics
Smartphones|智能手机|Consumer Electronics,Semiconductors
Virtual Reality|虚拟现实|Consumer Electronics,Media & Entertainment
Online Games|网络游戏|Media & Entertainment,Internet Services
Short Video|短视频|Media & Entertainment,Internet Services
Food Delivery|外卖|Internet Services,Restaurants & Hotels
Cross-border E-commerce|跨境电商|E-commerce,Retail,Logistics & Railways
Electric Vehicles|新能源车|Automobiles,Auto Parts,Batteries
Autonomous Driving|自动驾驶|Automobiles,Auto Parts,Software Services
Lithium|锂电池|Batteries,Nonferrous Metals,Chemicals
Energy Storage|储能|Batteries,Renewable Energy,Electric Utilities
Solar Power|太阳能|Renewable Energy
Hydrogen|氢能源|Renewable Energy,Gas & Water,Chemicals
Nuclear Power|核电|Electric Utilities,Machinery
Rare Earths|稀土|Nonferrous Metals
Robotics|机器人概念|Machinery,Auto Parts,Semiconductors
Low-altitude Economy|低空经济|Aerospace & Defence,Airlines
Commercial Space|商业航天|Aerospace & Defence,Telecommunications
Infrastructure|基建|Construction,Building Materials,Steel,Machinery
Belt and Road|一带一路|Construction,Shipping & Ports,Machinery
State-owned Enterprises|国资国企|Banks,Oil & Gas,Coal,Telecommunications,Electric Utilities,Steel,Construction,Insurance
High Dividend|高股息|Banks,Coal,Telecommunications,Electric Utilities,Oil & Gas,Real Estate Trusts
Innovative Drugs|创新药|Biotechnology,Pharmaceuticals
Weight-loss Drugs|减肥药|Pharmaceuticals,Biotechnology
Gene Therapy|基因治疗|Biotechnology
Contract Research|医药外包|Biotechnology,Health Services
Ageing Society|银发经济|Health Services,Medical Devices,Insurance
Pets|宠物经济|Food,Agriculture,Retail
Sports|体育|Apparel & Luxury,Media & Entertainment
Duty-free|免税|Retail,Airlines
Tourism|旅游|Restaurants & Hotels,Airlines,Gaming & Casinos
Baby Economy|婴童|Food,Household Goods
Property Management|物业管理|Property Development,Business Services
Commodities|大宗商品|Nonferrous Metals,Oil & Gas,Gold & Precious Metals,Coal
"""


@dataclass(frozen=True)
class Concept:
    """A theme and the names of its industries."""

    name: str
    chinese_name: str
    industries: frozenset[str]


@cache
def concepts() -> list[Concept]:
    """All concepts, always in the same order."""
    return [
        Concept(name, chinese_name, frozenset(industries.split(",")))
        for name, chinese_name, industries in (line.split("|") for line in _TABLE.strip().splitlines())
    ]
