"""Where companies are at home."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from . import noise
from .instruments import Instrument, QotMarket
from .stocks import WELL_KNOWN


@dataclass(frozen=True)
class Region:
    """Where companies are; `city` is where most of them have their seat, `weight` tells how common it is."""

    name: str
    chinese_name: str
    city: str
    weight: float


_CHINA = """
Guangdong|广东|Shenzhen|16
Zhejiang|浙江|Hangzhou|13
Jiangsu|江苏|Nanjing|13
Beijing|北京|Beijing|10
Shanghai|上海|Shanghai|9
Shandong|山东|Qingdao|6
Sichuan|四川|Chengdu|4
Anhui|安徽|Hefei|4
Fujian|福建|Xiamen|4
Hubei|湖北|Wuhan|3
Hunan|湖南|Changsha|3
Henan|河南|Zhengzhou|3
Jiangxi|江西|Nanchang|2
Hebei|河北|Shijiazhuang|2
Liaoning|辽宁|Dalian|2
Shaanxi|陕西|Xi'an|2
Chongqing|重庆|Chongqing|2
Tianjin|天津|Tianjin|2
Xinjiang|新疆|Urumqi|1
Shanxi|山西|Taiyuan|1
Guizhou|贵州|Guiyang|1
Yunnan|云南|Kunming|1
"""
_REGIONS = {
    QotMarket.HK: """
Mainland China|内地|Shenzhen|55
Hong Kong|香港|Hong Kong|36
Macau|澳门|Macau|2
Southeast Asia|东南亚|Singapore|5
Europe & America|欧美|London|2
""",
    QotMarket.US: """
United States|美国|New York|84
China|中国|Beijing|4
Europe|欧洲|London|4
Canada|加拿大|Toronto|3
Israel|以色列|Tel Aviv|2
Asia Pacific|亚太|Tokyo|3
""",
    QotMarket.SH: _CHINA,
    QotMarket.SZ: _CHINA,
    QotMarket.SG: """
Singapore|新加坡|Singapore|70
China|中国|Shanghai|16
Malaysia|马来西亚|Kuala Lumpur|8
Indonesia|印度尼西亚|Jakarta|6
""",
    QotMarket.JP: """
Kanto|关东|Tokyo|62
Kansai|关西|Osaka|18
Chubu|中部|Nagoya|11
Kyushu|九州|Fukuoka|5
Hokkaido & Tohoku|北海道东北|Sapporo|4
""",
}
_KNOWN_HONG_KONG = frozenset(
    (
        "00001",
        "00002",
        "00003",
        "00005",
        "00006",
        "00011",
        "00016",
        "00027",
        "00066",
        "00388",
        "00823",
        "01113",
        "01299",
    )
)
_KNOWN_ABROAD = {
    "TSM": "Asia Pacific",
    **dict.fromkeys(("BABA", "PDD", "JD", "BIDU", "NIO", "LI", "XPEV", "NTES"), "China"),
    **dict.fromkeys(_KNOWN_HONG_KONG, "Hong Kong"),
}


def region_of(seed: int, instrument: Instrument) -> Region:
    """The region of a stock's company."""
    found = regions(instrument.market)
    if WELL_KNOWN in instrument.tags and instrument.market in (QotMarket.HK, QotMarket.US):
        return next((each for each in found if each.name == _KNOWN_ABROAD.get(instrument.code)), found[0])
    stream = noise.stream(seed, "region", instrument.market)
    draw = noise.uniform(stream, index=instrument.id) * sum(region.weight for region in found)
    for region in found:
        draw -= region.weight
        if draw < 0:
            return region
    return found[0]


@cache
def regions(market: int) -> list[Region]:
    """The regions of a market's companies."""
    lines = _REGIONS[QotMarket(market)].strip().splitlines()
    return [
        Region(name, chinese_name, city, float(weight))
        for name, chinese_name, city, weight in (line.split("|") for line in lines)
    ]
