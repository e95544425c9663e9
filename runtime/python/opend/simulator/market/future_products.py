"""What futures are on, and the terms of their contracts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cache

from .codes import key_of
from .instruments import Key, QotMarket


class LastDay(Enum):
    """When a contract is traded for the last time, in its month unless it says otherwise."""

    LAST_BUT_ONE = "-2"
    LAST_BUT_TWO = "-3"
    THIRD_FRIDAY = "F3"
    BEFORE_SECOND_FRIDAY = "F2"
    MONTH_BEFORE = "M20"
    MIDDLE = "14"


@dataclass(frozen=True)
class Spot:
    """The price that futures follow where no simulated security has it. It is no security of its own for clients."""

    key: Key
    name: str
    chinese_name: str
    level: float
    volatility: float


@dataclass(frozen=True, eq=False)
class FutureProduct:
    """All contracts on one thing; their codes begin with `root`.

    Attributes:
        owner: what their price follows: a security, or a `Spot`.
        exchange: `Qot_Common.ExchType`.
        multiplier: money a contract and point, in units of `unit`.
        months: those in which contracts end.
        lead_months: how long a contract is traded; `short_lead_months` those of months outside the quarter's.
        volume: contracts on an ordinary day.
        contract_type: of what kind they are, in English.
    """

    root: str
    name: str
    chinese_name: str
    market: int
    owner: Key
    exchange: int
    sessions: str
    currency: str
    multiplier: float
    unit: str
    tick_size: float
    months: tuple[int, ...]
    lead_months: int
    short_lead_months: int
    last_day: LastDay
    volume: int
    contract_type: str
    quote_unit: str

    @property
    def main(self) -> Key:
        """The key of its main contract."""
        return Key(self.market, f"{self.root}main")


_ALL, _QUARTERS = tuple(range(1, 13)), (3, 6, 9, 12)

# Code, name, Chinese name, level, volatility %.
_SPOTS = """
US..WTI|Crude Oil|原油|73.5|36
US..NGAS|Natural Gas|天然气|3.85|58
US..GC|Gold|黄金|3370|17
US..SILVER|Silver|白银|36.8|29
US..HG|Copper|铜|4.85|24
US..EURO|Euro|欧元|1.151|8
US..YEN|Japanese Yen|日元|0.00691|10
US..BTC|Bitcoin|比特币|104500|55
US..ZN|10-Year Treasury Note|10年美债|110.6|6
US..ZB|Treasury Bond|30年美债|113.4|11
US..CORN|Corn|玉米|434|26
US..SOY|Soybeans|大豆|1070|20
US..WHEAT|Wheat|小麦|549|30
SG..A50|FTSE China A50|富时中国A50|13420|19
SG..IRON|Iron Ore|铁矿石|93.5|30
JP..GOLD|Gold (yen)|黄金|15750|17
"""

# Market, root, name, Chinese name, owner, exchange, currency, multiplier, unit (money per point), tick size, months,
# lead, short lead, last day, volume, type, quoted in (index points).
_PRODUCTS = """
HK|HSI|HSI|恒指期货|HK.800000|3|HKD|50||1|M|9|2|-2|110000|Index|
HK|MHI|Mini-HSI|小型恒指期货|HK.800000|3|HKD|10||1|M|9|2|-2|95000|Index|
HK|HHI|HSCEI|国企指数期货|HK.800100|3|HKD|50||1|M|9|2|-2|130000|Index|
HK|MCH|Mini-HSCEI|小型国指期货|HK.800100|3|HKD|10||1|M|9|2|-2|15000|Index|
HK|HTI|HS TECH|恒生科技期货|HK.800700|3|HKD|50||1|M|9|2|-2|120000|Index|
HK|TCH|Tencent Futures|腾讯期货|HK.00700|3|HKD|100|Shares|0.01|M|9|2|-2|900|Stock|HKD per share
HK|ALB|Alibaba Futures|阿里巴巴期货|HK.09988|3|HKD|500|Shares|0.01|M|9|2|-2|1100|Stock|HKD per share
HK|HEX|HKEX Futures|港交所期货|HK.00388|3|HKD|100|Shares|0.01|M|9|2|-2|500|Stock|HKD per share
US|ES|E-mini S&P 500|迷你标普500|US..SPX|12|USD|50||0.25|Q|15|0|F3|1500000|Index|
US|MES|Micro E-mini S&P 500|微型标普500|US..SPX|12|USD|5||0.25|Q|15|0|F3|1100000|Index|
US|NQ|E-mini NASDAQ 100|迷你纳指100|US..NDX|12|USD|20||0.25|Q|15|0|F3|550000|Index|
US|MNQ|Micro E-mini NASDAQ 100|微型纳指100|US..NDX|12|USD|2||0.25|Q|15|0|F3|1300000|Index|
US|RTY|E-mini Russell 2000|迷你罗素2000|US..RUT|12|USD|50||0.1|Q|15|0|F3|190000|Index|
US|YM|E-mini Dow|迷你道指|US..DJI|11|USD|5||1|Q|12|0|F3|130000|Index|
US|MYM|Micro E-mini Dow|微型道指|US..DJI|11|USD|0.5||1|Q|12|0|F3|120000|Index|
US|6E|Euro FX|欧元|US..EURO|12|USD|125000|EUR|0.00005|Q|18|0|14|210000|Currency|USD per EUR
US|6J|Japanese Yen|日元|US..YEN|12|USD|12500000|JPY|0.0000005|Q|18|0|14|170000|Currency|USD per JPY
US|BTC|Bitcoin|比特币|US..BTC|12|USD|5|Bitcoin|5|M|6|6|-3|11000|Crypto|USD per bitcoin
US|MBT|Micro Bitcoin|微型比特币|US..BTC|12|USD|0.1|Bitcoin|5|M|6|6|-3|26000|Crypto|USD per bitcoin
US|CL|Crude Oil|原油|US..WTI|9|USD|1000|Barrels|0.01|M|24|18|M20|420000|Energy|USD per barrel
US|MCL|Micro Crude Oil|微型原油|US..WTI|9|USD|100|Barrels|0.01|M|12|12|M20|130000|Energy|USD per barrel
US|NG|Natural Gas|天然气|US..NGAS|9|USD|10000|MMBtu|0.001|M|24|18|M20|190000|Energy|USD per MMBtu
US|GC|Gold|黄金|US..GC|10|USD|100|Troy ounces|0.1|2,4,6,8,10,12|22|22|-3|230000|Metals|USD per troy ounce
US|MGC|Micro Gold|微型黄金|US..GC|10|USD|10|Troy ounces|0.1|2,4,6,8,10,12|22|22|-3|180000|Metals|USD per troy ounce
US|SI|Silver|白银|US..SILVER|10|USD|5000|Troy ounces|0.005|3,5,7,9,12|20|20|-3|75000|Metals|USD per troy ounce
US|HG|Copper|铜|US..HG|10|USD|25000|Pounds|0.0005|3,5,7,9,12|20|20|-3|70000|Metals|USD per pound
US|ZN|10-Year T-Note|10年美债|US..ZN|11|USD|1000||0.015625|Q|9|0|-3|1900000|Interest rate|Points of 100 USD
US|ZB|Treasury Bond|30年美债|US..ZB|11|USD|1000||0.03125|Q|9|0|-3|380000|Interest rate|Points of 100 USD
US|ZC|Corn|玉米|US..CORN|11|USD|50|Bushels (hundreds)|0.25|3,5,7,9,12|18|18|14|330000|Grains|US cents per bushel
US|ZS|Soybeans|大豆|US..SOY|11|USD|50|Bushels (hundreds)|0.25|1,3,5,7,8,9,11|18|18|14|220000|Grains|US cents per bushel
US|ZW|Wheat|小麦|US..WHEAT|11|USD|50|Bushels (hundreds)|0.25|3,5,7,9,12|18|18|14|120000|Grains|US cents per bushel
US|VX|VIX Futures|恐慌指数期货|US..VIX|13|USD|1000||0.05|M|9|9|14|190000|Index|
SG|CN|FTSE China A50|富时中国A50|SG..A50|17|USD|1||1|M|9|2|-2|320000|Index|
SG|NK|Nikkei 225|日经225|JP..N225|17|JPY|500||5|Q|15|0|F2|60000|Index|
SG|FEF|Iron Ore CFR China|铁矿石|SG..IRON|17|USD|100|Tonnes|0.05|M|18|18|-2|95000|Metals|USD per tonne
JP|NK225|Nikkei 225|日经225|JP..N225|18|JPY|1000||10|Q|18|0|F2|45000|Index|
JP|NK225M|Nikkei 225 mini|日经225迷你|JP..N225|18|JPY|100||5|M|9|4|F2|480000|Index|
JP|TOPIX|TOPIX|东证指数|JP..TPX|18|JPY|10000||0.5|Q|15|0|F2|75000|Index|
JP|JAU|Gold|黄金|JP..GOLD|18|JPY|1000|Grams|1|2,4,6,8,10,12|12|12|-3|21000|Metals|JPY per gram
"""


@cache
def spots() -> dict[Key, Spot]:
    """All spots by key."""
    return {spot.key: spot for spot in map(_spot, _SPOTS.strip().splitlines())}


@cache
def products() -> dict[tuple[int, str], FutureProduct]:
    """All products by market and root."""
    made = map(_product, _PRODUCTS.strip().splitlines())
    return {(product.market, product.root): product for product in made}


def _spot(line: str) -> Spot:
    code, name, chinese_name, level, volatility = line.split("|")
    return Spot(key_of(code), name, chinese_name, float(level), float(volatility) / 100)


def _product(line: str) -> FutureProduct:
    fields = line.split("|")
    market, root, name, chinese, owner, exchange, currency, multiplier, unit, tick, months = fields[:11]
    lead, short_lead, last_day, volume, contract_type, quote_unit = fields[11:]
    return FutureProduct(
        root=root,
        name=name,
        chinese_name=chinese,
        market=int(QotMarket[market]),
        owner=key_of(owner),
        exchange=int(exchange),
        sessions=market if contract_type == "Stock" else f"{market}_FUTURE",
        currency=currency,
        multiplier=float(multiplier),
        unit=unit or f"{currency} per point",
        tick_size=float(tick),
        months={"M": _ALL, "Q": _QUARTERS}.get(months) or tuple(int(month) for month in months.split(",")),
        lead_months=int(lead),
        short_lead_months=int(short_lead),
        last_day=LastDay(last_day),
        volume=int(volume),
        contract_type=contract_type,
        quote_unit=quote_unit or "Index point",
    )
