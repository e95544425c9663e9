"""Made-up names of companies and people, in English and Chinese, that fit each other."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from . import noise
from .instruments import QotMarket


@dataclass(frozen=True)
class Name:
    """A name in both languages."""

    english: str
    chinese: str


_CHINESE_FIRST = (
    "Heng恒 Hua华 Zhong中 Jin金 Rui瑞 Tian天 Dong东 Xin新 Hai海 Yun云 Sheng盛 Hong宏 Yong永 Guo国 Bo博 Jia嘉 "
    "Yuan远 Ding鼎 De德 Xing兴"
)
_CHINESE_SECOND = "tai泰 da达 long隆 xin信 yuan源 feng丰 tong通 kang康 ke科 bang邦 yu宇 cheng诚 li利 mei美 jie捷"
_WESTERN_FIRST = (
    "Al阿尔 Bren布伦 Cor科 Dal达尔 El埃尔 Far法尔 Gran格兰 Har哈 In因 Ker克尔 Lum卢姆 Mar马尔 Nor诺 Or奥尔 Pel佩尔 "
    "Quan宽 Ros罗斯 Sol索尔 Tri特里 Ver维尔"
)
_WESTERN_SECOND = (
    "via维亚 ton顿 dex德克斯 mont蒙特 wood伍德 field菲尔德 ix克斯 ora奥拉 well韦尔 gate盖特 mark马克 "
    "ley利 stone斯通 ara阿拉 mer默"
)
_JAPANESE_FIRST = (
    "Ao青 Asa朝 Fuji藤 Hashi桥 Ishi石 Kita北 Matsu松 Minami南 Naka中 Shira白 Taka高 Take竹 Tomi富 Yama山 Yoshi吉"
)
_JAPANESE_SECOND = "gi木 da田 kawa川 zawa泽 mura村 shima岛 moto本 no野 hara原 zaki崎 tani谷 mori森"

_SURNAMES = (
    "Chen陈 Wang王 Li李 Zhang张 Liu刘 Huang黄 Lin林 Wu吴 Zhou周 Xu徐 Sun孙 Ma马 Zhu朱 Hu胡 Guo郭 He何 Gao高 Luo罗"
)
_GIVEN_FIRST = "Jian建 Wei伟 Xiao晓 Ming明 Zhi志 Hai海 Yong永 Jing静 Li丽 Guo国 Yu宇 Wen文"
_GIVEN_SECOND = "hua华 ping平 jun军 feng峰 ying英 qiang强 lan兰 dong东 hong红 min敏 gang刚 tao涛"
_FORENAMES = (
    "James詹姆斯 Mary玛丽 Robert罗伯特 Linda琳达 Michael迈克尔 Susan苏珊 David大卫 Karen凯伦 Thomas托马斯 Nancy南希 "
    "Daniel丹尼尔 Helen海伦 Paul保罗 Laura劳拉 Kevin凯文 Emma艾玛 Brian布莱恩 Alice爱丽丝"
)
_FAMILY_NAMES = (
    "Miller米勒 Carter卡特 Wright赖特 Bennett贝内特 Foster福斯特 Hughes休斯 Morgan摩根 Reed里德 Sanders桑德斯 "
    "Price普赖斯 Barnes巴恩斯 Coleman科尔曼 Jenkins詹金斯 Perry佩里 Powell鲍威尔 Russell拉塞尔 Griffin格里芬 Hayes海斯"
)
_JAPANESE_FORENAMES = (
    "Kenji健二 Hiroshi浩 Akira明 Yuki由纪 Naoko直子 Takashi隆 Makoto诚 Kaori香 Satoshi智 Emi惠美 Ryo凉 Yumi由美"
)

# What the companies of an industry call themselves, after their root.
_KINDS = {
    "Software Services": "Software软件 Systems系统 Data数据",
    "Semiconductors": "Semiconductor半导体 Micro微电 Chips芯片",
    "Internet Services": "Online在线 Networks网络 Digital数码",
    "Consumer Electronics": "Electronics电子 Devices智能 Optics光学",
    "Computer Hardware": "Computing计算 Storage存储 Hardware硬件",
    "Telecommunications": "Telecom电信 Communications通信",
    "Media & Entertainment": "Media传媒 Pictures影业 Games游戏",
    "Banks": "Bank银行 Bancorp银行控股",
    "Insurance": "Insurance保险 Life人寿",
    "Securities & Brokerage": "Securities证券 Capital资本",
    "Asset Management": "Asset Management资产管理 Investments投资",
    "Property Development": "Properties地产 Land置地 Estates置业",
    "Real Estate Trusts": "REIT房托 Commercial Trust商业信托",
    "Electric Utilities": "Power电力 Electric电能",
    "Gas & Water": "Gas燃气 Water水务",
    "Oil & Gas": "Petroleum石油 Energy能源 Drilling油服",
    "Coal": "Coal煤业 Coal Energy煤电",
    "Renewable Energy": "Solar光伏 Wind风电 Green Energy绿能",
    "Batteries": "Battery电池 Power Cells动力电池",
    "Steel": "Steel钢铁 Special Steel特钢",
    "Nonferrous Metals": "Copper铜业 Aluminium铝业 Metals金属",
    "Gold & Precious Metals": "Gold黄金 Mining矿业",
    "Chemicals": "Chemical化工 Materials材料 Polymers高分子",
    "Building Materials": "Cement水泥 Glass玻璃 Ceramics陶瓷",
    "Paper & Packaging": "Paper纸业 Packaging包装",
    "Construction": "Construction建设 Engineering工程",
    "Machinery": "Machinery机械 Robotics机器人 Tools机床",
    "Aerospace & Defence": "Aerospace航空航天 Defence防务",
    "Airlines": "Airlines航空 Airways航空运输",
    "Shipping & Ports": "Shipping航运 Ports港口",
    "Logistics & Railways": "Logistics物流 Express快运 Railway铁路",
    "Business Services": "Services服务 Consulting咨询 Staffing人力",
    "Conglomerates": "Holdings控股 Group集团",
    "Automobiles": "Motor汽车 Auto车业",
    "Auto Parts": "Auto Parts汽配 Tyres轮胎",
    "Retail": "Stores百货 Retail零售 Mart超市",
    "E-commerce": "Mall商城 Commerce电商",
    "Apparel & Luxury": "Apparel服饰 Textiles纺织 Jewellery珠宝",
    "Food": "Foods食品 Dairy乳业",
    "Beverages": "Beverages饮料 Brewery啤酒",
    "Spirits": "Distillery酒业 Spirits老窖",
    "Household Goods": "Appliances电器 Home家居",
    "Restaurants & Hotels": "Hotels酒店 Catering餐饮 Travel旅游",
    "Gaming & Casinos": "Gaming娱乐 Resorts度假村",
    "Education": "Education教育 Learning学习",
    "Pharmaceuticals": "Pharma药业 Medicines医药",
    "Biotechnology": "Biotech生物 Genomics基因 Therapeutics生物制药",
    "Medical Devices": "Medical医疗器械 Diagnostics诊断",
    "Health Services": "Healthcare医疗 Hospitals医院",
    "Agriculture": "Agriculture农业 Seeds种业",
}


_PAIR = re.compile("([A-Za-z' -]+)([\u4e00-\u9fff]+)")
_CHINESE_MARKETS = (QotMarket.HK, QotMarket.SH, QotMarket.SZ)


def company_names(seed: int, market: int, industries: Sequence[str]) -> list[Name]:
    """Names for companies of these industries in a market, each name once."""
    used: Counter[str] = Counter()
    names = []
    for industry in industries:
        names.append(_company_name(seed, market, industry, used[industry]))
        used[industry] += 1
    return names


def person(seed: int, market: int, *names: object) -> Name:
    """The name of somebody at a company of a market; `names` tell whom, e.g. `person(7, 1, "00700", "chairman")`."""
    draw = noise.generator(seed, "person", market, *names)
    if market in _CHINESE_MARKETS or (market == QotMarket.SG and draw.random() < 0.7):
        surname, first, second = map(draw.choice, (_pairs(_SURNAMES), _pairs(_GIVEN_FIRST), _pairs(_GIVEN_SECOND)))
        given = first.english + second.english
        return Name(f"{surname.english} {given}", surname.chinese + first.chinese + second.chinese)
    if market == QotMarket.JP:
        surname, forename = draw.choice(_roots(market)), draw.choice(_pairs(_JAPANESE_FORENAMES))
        return Name(f"{forename.english} {surname.english}", surname.chinese + forename.chinese)
    forename, surname = draw.choice(_pairs(_FORENAMES)), draw.choice(_pairs(_FAMILY_NAMES))
    return Name(f"{forename.english} {surname.english}", f"{forename.chinese}·{surname.chinese}")


def _company_name(seed: int, market: int, industry: str, place: int) -> Name:
    roots, kinds = _shuffled_roots(seed, market, industry), _pairs(_KINDS[industry])
    root, kind = roots[place % len(roots)], kinds[(place + place // len(roots)) % len(kinds)]
    return Name(f"{root.english} {kind.english}", root.chinese + kind.chinese)


@lru_cache(maxsize=1024)
def _shuffled_roots(seed: int, market: int, industry: str) -> list[Name]:
    roots = list(_roots(market))
    noise.generator(seed, "names", market, industry).shuffle(roots)
    return roots


@cache
def _roots(market: int) -> list[Name]:
    if market == QotMarket.US:
        return _products(_WESTERN_FIRST, _WESTERN_SECOND)
    if market == QotMarket.JP:
        return _products(_JAPANESE_FIRST, _JAPANESE_SECOND)
    return _products(_CHINESE_FIRST, _CHINESE_SECOND)


def _products(first: str, second: str) -> list[Name]:
    return [
        Name(start.english + end.english, start.chinese + end.chinese)
        for start in _pairs(first)
        for end in _pairs(second)
    ]


@cache
def _pairs(text: str) -> list[Name]:
    """The names of a list in which each English one runs into its Chinese one."""
    return [Name(english.strip(), chinese) for english, chinese in _PAIR.findall(text)]
