"""Industries: what their companies have in common. The plates of every market are made from them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

# Name, Chinese name, sector, usual PE, gross margin %, net margin %, assets to equity, volatility %, how common.
_TABLE = """
Software Services|软件服务|Technology|42|62|16|1.8|42|9
Semiconductors|半导体|Technology|38|48|20|1.6|46|9
Internet Services|互联网服务|Technology|30|52|19|1.7|38|8
Consumer Electronics|消费电子|Technology|27|36|14|2.4|33|6
Computer Hardware|计算机硬件|Technology|22|30|8|2.2|38|4
Telecommunications|电信|Communications|15|52|10|2.3|20|3
Media & Entertainment|影视娱乐|Communications|28|42|10|2.1|38|4
Banks|银行|Financials|7|70|32|11.0|20|8
Insurance|保险|Financials|9|35|9|8.5|25|4
Securities & Brokerage|证券及经纪|Financials|18|58|28|4.5|38|5
Asset Management|资产管理|Financials|17|62|26|2.6|30|3
Property Development|地产发展|Real Estate|11|26|9|3.4|38|7
Real Estate Trusts|房地产投资信托|Real Estate|24|66|28|2.2|24|3
Electric Utilities|电力|Utilities|16|30|11|3.0|20|4
Gas & Water|燃气及水务|Utilities|14|26|9|2.6|24|3
Oil & Gas|石油与天然气|Energy|10|34|12|2.2|28|4
Coal|煤炭|Energy|8|36|18|1.9|34|2
Renewable Energy|新能源发电|Energy|20|28|10|3.1|42|5
Batteries|电池|Energy|24|24|10|2.6|44|3
Steel|钢铁|Materials|12|11|3|2.4|34|2
Nonferrous Metals|有色金属|Materials|15|18|7|2.0|40|4
Gold & Precious Metals|黄金及贵金属|Materials|22|32|16|1.7|38|3
Chemicals|化工|Materials|18|24|8|2.0|34|7
Building Materials|建筑材料|Materials|14|26|8|2.0|32|3
Paper & Packaging|造纸与包装|Materials|15|19|5|2.2|28|2
Construction|建筑工程|Industrials|9|13|4|3.6|28|5
Machinery|机械设备|Industrials|22|28|9|2.1|36|8
Aerospace & Defence|航空航天与国防|Industrials|30|24|8|2.5|34|3
Airlines|航空|Industrials|12|18|5|5.0|38|2
Shipping & Ports|航运及港口|Industrials|9|26|14|2.1|36|3
Logistics & Railways|物流及铁路|Industrials|18|18|7|2.2|26|4
Business Services|商业服务|Industrials|21|32|9|2.2|34|4
Conglomerates|综合企业|Industrials|12|30|12|2.5|26|3
Automobiles|汽车|Consumer|18|17|6|2.8|42|4
Auto Parts|汽车零部件|Consumer|17|22|7|2.2|38|5
Retail|零售|Consumer|22|28|4|2.4|32|5
E-commerce|电商|Consumer|24|40|9|2.0|40|3
Apparel & Luxury|服装及奢侈品|Consumer|19|50|11|2.0|34|4
Food|食品|Consumer|21|30|9|2.0|25|5
Beverages|饮料|Consumer|24|52|16|1.9|24|3
Spirits|白酒|Consumer|22|76|38|1.4|28|2
Household Goods|家电及日用品|Consumer|15|29|9|2.4|28|3
Restaurants & Hotels|餐饮及酒店|Consumer|25|42|9|2.8|32|4
Gaming & Casinos|博彩|Consumer|19|44|14|3.4|38|2
Education|教育|Consumer|17|48|12|2.0|46|2
Pharmaceuticals|制药|Health Care|24|64|17|1.8|30|7
Biotechnology|生物技术|Health Care|34|72|12|1.6|55|7
Medical Devices|医疗器械|Health Care|29|56|16|1.7|32|5
Health Services|医疗服务|Health Care|20|28|7|2.2|34|3
Agriculture|农业|Consumer|18|17|5|2.2|34|3
"""


@dataclass(frozen=True)
class Industry:
    """One industry.

    Attributes:
        pe: usual price to earnings.
        gross_margin: gross profit to revenue, 0.3 is 30 %.
        net_margin: net profit to revenue.
        leverage: assets to equity.
        volatility: of a large company's returns, a year.
        weight: how common it is among companies.
    """

    name: str
    chinese_name: str
    sector: str
    pe: float
    gross_margin: float
    net_margin: float
    leverage: float
    volatility: float
    weight: float


@cache
def industries() -> dict[str, Industry]:
    """All industries by name, always in the same order."""
    return {industry.name: industry for industry in map(_industry, _TABLE.strip().splitlines())}


def _industry(line: str) -> Industry:
    name, chinese_name, sector, *figures = line.split("|")
    pe, gross, net, leverage, volatility, weight = map(float, figures)
    return Industry(name, chinese_name, sector, pe, gross / 100, net / 100, leverage, volatility / 100, weight)
