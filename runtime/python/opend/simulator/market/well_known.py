"""Symbols that people's scripts name, with lot sizes, share counts and prices of the right order (mid-2025)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from .instruments import QotMarket

# Code, name, Chinese name, industry, lot size, price, shares in millions, listed.
_STOCKS = {
    QotMarket.HK: """
00001|CK Hutchison|长和|Conglomerates|500|46.8|3830|1972-11-01
00002|CLP Holdings|中电控股|Electric Utilities|500|66.5|2526|1980-01-02
00003|HK & China Gas|香港中华煤气|Gas & Water|1000|6.75|18660|1980-01-02
00005|HSBC Holdings|汇丰控股|Banks|400|91.5|17400|1991-04-08
00006|Power Assets|电能实业|Electric Utilities|500|50.4|2131|1976-08-16
00011|Hang Seng Bank|恒生银行|Banks|100|117.0|1882|1972-06-20
00016|SHK Properties|新鸿基地产|Property Development|500|87.0|2898|1972-09-08
00027|Galaxy Entertainment|银河娱乐|Gaming & Casinos|1000|33.8|4375|1991-10-07
00066|MTR Corporation|港铁公司|Logistics & Railways|500|27.6|6224|2000-10-05
00175|Geely Auto|吉利汽车|Automobiles|1000|16.2|10070|1973-02-23
00241|Ali Health|阿里健康|Health Services|2000|4.7|16090|1972-02-14
00267|CITIC|中信股份|Conglomerates|1000|10.4|29090|1986-02-26
00388|HKEX|香港交易所|Securities & Brokerage|100|404.0|1268|2000-06-27
00386|Sinopec Corp|中国石油化工股份|Oil & Gas|2000|4.2|121300|2000-10-19
00688|China Overseas|中国海外发展|Property Development|500|13.4|10940|1992-08-20
00700|Tencent|腾讯控股|Internet Services|100|508.0|9180|2004-06-16
00762|China Unicom|中国联通|Telecommunications|2000|9.1|30600|2000-06-22
00823|Link REIT|领展房产基金|Real Estate Trusts|100|41.6|2580|2005-11-25
00857|PetroChina|中国石油股份|Oil & Gas|2000|6.9|183000|2000-04-07
00883|CNOOC|中国海洋石油|Oil & Gas|1000|18.4|47530|2001-02-28
00939|CCB|建设银行|Banks|1000|7.35|250000|2005-10-27
00941|China Mobile|中国移动|Telecommunications|500|86.5|21600|1997-10-23
00981|SMIC|中芯国际|Semiconductors|500|41.5|7990|2004-03-18
00992|Lenovo Group|联想集团|Computer Hardware|2000|9.2|12400|1994-02-14
01024|Kuaishou|快手-W|Media & Entertainment|100|59.5|4290|2021-02-05
01088|China Shenhua|中国神华|Coal|500|30.6|19870|2005-06-15
01093|CSPC Pharma|石药集团|Pharmaceuticals|2000|8.1|11520|1994-06-21
01109|China Resources Land|华润置地|Property Development|500|26.6|7130|1996-11-08
01113|CK Asset|长实集团|Property Development|500|34.6|3500|2015-06-03
01177|Sino Biopharm|中国生物制药|Pharmaceuticals|1000|5.4|18000|2000-09-29
01211|BYD Company|比亚迪股份|Automobiles|500|128.0|9120|2002-07-31
01299|AIA|友邦保险|Insurance|200|69.5|10650|2010-10-29
01398|ICBC|工商银行|Banks|1000|5.95|356400|2006-10-27
01810|Xiaomi|小米集团-W|Consumer Electronics|200|53.5|25950|2018-07-09
01928|Sands China|金沙中国有限公司|Gaming & Casinos|400|16.3|8093|2009-11-30
02007|Country Garden|碧桂园|Property Development|1000|0.41|27990|2007-04-20
02015|Li Auto|理想汽车-W|Automobiles|100|109.0|2140|2021-08-12
02020|Anta Sports|安踏体育|Apparel & Luxury|200|95.0|2807|2007-07-10
02269|WuXi Biologics|药明生物|Biotechnology|500|26.0|4080|2017-06-13
02318|Ping An|中国平安|Insurance|500|47.3|18210|2004-06-24
02382|Sunny Optical|舜宇光学科技|Consumer Electronics|100|66.5|1095|2007-06-15
02388|BOC Hong Kong|中银香港|Banks|500|34.1|10570|2002-07-25
02628|China Life|中国人寿|Insurance|1000|18.4|28260|2003-12-18
03690|Meituan|美团-W|Internet Services|100|131.0|6110|2018-09-20
03968|CM Bank|招商银行|Banks|500|51.5|25220|2006-09-22
03988|Bank of China|中国银行|Banks|1000|4.6|322200|2006-06-01
09618|JD.com|京东集团-SW|E-commerce|50|130.0|2900|2020-06-18
09626|Bilibili|哔哩哔哩-W|Media & Entertainment|20|163.0|420|2021-03-29
09868|XPeng|小鹏汽车-W|Automobiles|100|71.5|1905|2021-07-07
09888|Baidu|百度集团-SW|Internet Services|50|84.0|2750|2021-03-23
09961|Trip.com|携程集团-S|Restaurants & Hotels|50|472.0|654|2021-04-19
09988|Alibaba|阿里巴巴-W|E-commerce|100|113.5|19090|2019-11-26
09992|Pop Mart|泡泡玛特|Retail|200|262.0|1343|2020-12-11
09999|NetEase|网易-S|Media & Entertainment|100|203.0|3170|2020-06-11
""",
    QotMarket.US: """
AAPL|Apple|苹果|Consumer Electronics|1|197.0|14940|1980-12-12
MSFT|Microsoft|微软|Software Services|1|478.0|7430|1986-03-13
NVDA|NVIDIA|英伟达|Semiconductors|1|145.0|24400|1999-01-22
AMZN|Amazon|亚马逊|E-commerce|1|214.0|10620|1997-05-15
GOOG|Alphabet-C|谷歌-C|Internet Services|1|177.0|5460|2014-03-27
GOOGL|Alphabet-A|谷歌-A|Internet Services|1|175.5|5820|2004-08-19
META|Meta Platforms|Meta Platforms|Internet Services|1|696.0|2514|2012-05-18
TSLA|Tesla|特斯拉|Automobiles|1|322.0|3220|2010-06-29
BRK.B|Berkshire Hathaway-B|伯克希尔-B|Insurance|1|487.0|2157|1996-05-09
AVGO|Broadcom|博通|Semiconductors|1|251.0|4703|2009-08-06
JPM|JPMorgan|摩根大通|Banks|1|270.0|2779|1980-03-17
LLY|Eli Lilly|礼来|Pharmaceuticals|1|790.0|948|1972-06-01
V|Visa|Visa|Business Services|1|341.0|1940|2008-03-19
MA|Mastercard|万事达|Business Services|1|540.0|912|2006-05-25
XOM|Exxon Mobil|埃克森美孚|Oil & Gas|1|113.5|4310|1972-01-03
UNH|UnitedHealth|联合健康|Health Services|1|306.0|907|1984-10-17
JNJ|Johnson & Johnson|强生|Pharmaceuticals|1|152.5|2406|1972-01-03
WMT|Walmart|沃尔玛|Retail|1|95.0|8004|1972-08-25
PG|Procter & Gamble|宝洁|Household Goods|1|160.0|2344|1972-01-03
COST|Costco|好市多|Retail|1|978.0|443|1985-12-05
HD|Home Depot|家得宝|Retail|1|348.0|994|1981-09-22
NFLX|Netflix|奈飞|Media & Entertainment|1|1222.0|425|2002-05-23
BAC|Bank of America|美国银行|Banks|1|44.8|7531|1972-01-03
ORCL|Oracle|甲骨文|Software Services|1|210.0|2809|1986-03-12
KO|Coca-Cola|可口可乐|Beverages|1|69.5|4304|1972-01-03
CVX|Chevron|雪佛龙|Oil & Gas|1|148.0|1747|1972-01-03
AMD|AMD|美国超微公司|Semiconductors|1|127.0|1621|1979-10-15
PEP|PepsiCo|百事可乐|Beverages|1|129.0|1371|1972-01-03
CRM|Salesforce|赛富时|Software Services|1|261.0|956|2004-06-23
ADBE|Adobe|奥多比|Software Services|1|386.0|424|1986-08-13
CSCO|Cisco|思科|Computer Hardware|1|66.0|3960|1990-02-16
DIS|Disney|迪士尼|Media & Entertainment|1|118.5|1798|1972-01-03
INTC|Intel|英特尔|Semiconductors|1|21.3|4362|1971-10-13
QCOM|Qualcomm|高通|Semiconductors|1|154.5|1098|1991-12-13
IBM|IBM|国际商业机器|Software Services|1|283.0|929|1972-01-03
GE|GE Aerospace|通用电气航空航天|Aerospace & Defence|1|237.0|1066|1972-01-03
BA|Boeing|波音|Aerospace & Defence|1|199.0|754|1972-01-03
CAT|Caterpillar|卡特彼勒|Machinery|1|361.0|470|1972-01-03
GS|Goldman Sachs|高盛|Securities & Brokerage|1|628.0|307|1999-05-04
MS|Morgan Stanley|摩根士丹利|Securities & Brokerage|1|133.0|1604|1986-03-21
AXP|American Express|美国运通|Banks|1|299.0|701|1977-05-13
MCD|McDonald's|麦当劳|Restaurants & Hotels|1|290.0|715|1972-01-03
NKE|Nike|耐克|Apparel & Luxury|1|60.0|1476|1980-12-02
MRK|Merck|默沙东|Pharmaceuticals|1|79.5|2511|1972-01-03
AMGN|Amgen|安进|Biotechnology|1|288.0|538|1983-06-17
HON|Honeywell|霍尼韦尔|Machinery|1|225.0|643|1985-09-19
MMM|3M|3M|Conglomerates|1|143.0|538|1972-01-03
TRV|Travelers|旅行者财产险集团|Insurance|1|263.0|227|1975-11-17
SHW|Sherwin-Williams|宣伟|Chemicals|1|341.0|251|1972-06-01
VZ|Verizon|威瑞森|Telecommunications|1|42.0|4216|1983-11-21
PFE|Pfizer|辉瑞|Pharmaceuticals|1|24.0|5685|1972-06-01
UBER|Uber|优步|Internet Services|1|84.0|2091|2019-05-10
COIN|Coinbase|Coinbase|Securities & Brokerage|1|295.0|254|2021-04-14
PLTR|Palantir|Palantir|Software Services|1|139.0|2360|2020-09-30
GME|GameStop|游戏驿站|Retail|1|22.8|447|2002-02-13
TSM|Taiwan Semiconductor|台积电|Semiconductors|1|215.0|5186|1997-10-09
BABA|Alibaba|阿里巴巴|E-commerce|1|115.0|2387|2014-09-19
PDD|PDD Holdings|拼多多|E-commerce|1|101.5|1420|2018-07-26
JD|JD.com|京东|E-commerce|1|33.3|1450|2014-05-22
BIDU|Baidu|百度|Internet Services|1|86.0|344|2005-08-05
NIO|NIO|蔚来|Automobiles|1|3.5|2247|2018-09-12
LI|Li Auto|理想汽车|Automobiles|1|27.6|1070|2020-07-30
XPEV|XPeng|小鹏汽车|Automobiles|1|18.3|952|2020-08-27
NTES|NetEase|网易|Media & Entertainment|1|131.0|634|2000-06-30
""",
    QotMarket.SH: """
600000|SPD Bank|浦发银行|Banks|100|12.6|29350|1999-11-10
600009|Shanghai Airport|上海机场|Logistics & Railways|100|32.2|2488|1998-02-18
600028|Sinopec|中国石化|Oil & Gas|100|5.8|121300|2001-08-08
600030|CITIC Securities|中信证券|Securities & Brokerage|100|25.9|14820|2003-01-06
600036|China Merchants Bank|招商银行|Banks|100|45.2|25220|2002-04-09
600276|Hengrui Medicine|恒瑞医药|Pharmaceuticals|100|52.9|6379|2000-10-18
600519|Kweichow Moutai|贵州茅台|Spirits|100|1428.0|1256|2001-08-27
600887|Yili|伊利股份|Food|100|28.1|6366|1996-03-12
600900|Yangtze Power|长江电力|Electric Utilities|100|30.4|24470|2003-11-18
601012|LONGi Green Energy|隆基绿能|Renewable Energy|100|14.6|7578|2012-04-11
601088|China Shenhua|中国神华|Coal|100|39.6|19870|2007-10-09
601166|Industrial Bank|兴业银行|Banks|100|23.8|20770|2007-02-05
601318|Ping An Insurance|中国平安|Insurance|100|54.4|18210|2007-03-01
601398|ICBC|工商银行|Banks|100|7.15|356400|2006-10-27
601628|China Life|中国人寿|Insurance|100|41.0|28260|2007-01-09
601857|PetroChina|中国石油|Oil & Gas|100|8.9|183000|2007-11-05
601899|Zijin Mining|紫金矿业|Gold & Precious Metals|100|18.8|26580|2008-04-25
603259|WuXi AppTec|药明康德|Biotechnology|100|65.5|2872|2018-05-08
688981|SMIC|中芯国际|Semiconductors|100|82.5|7990|2020-07-16
""",
    QotMarket.SZ: """
000001|Ping An Bank|平安银行|Banks|100|11.8|19410|1991-04-03
000002|Vanke|万科A|Property Development|100|6.5|11930|1991-01-29
000063|ZTE|中兴通讯|Computer Hardware|100|31.6|4784|1997-11-18
000333|Midea Group|美的集团|Household Goods|100|73.4|7662|2013-09-18
000651|Gree Electric|格力电器|Household Goods|100|45.1|5601|1996-11-18
000725|BOE Technology|京东方A|Consumer Electronics|100|3.95|37410|2001-01-12
000858|Wuliangye|五粮液|Spirits|100|119.5|3882|1998-04-27
002415|Hikvision|海康威视|Consumer Electronics|100|27.9|9243|2010-05-28
002594|BYD|比亚迪|Automobiles|100|341.0|3039|2011-06-30
002475|Luxshare Precision|立讯精密|Consumer Electronics|100|32.2|7250|2010-09-15
300015|Aier Eye Hospital|爱尔眼科|Health Services|100|12.5|9326|2009-10-30
300059|East Money|东方财富|Securities & Brokerage|100|21.6|15790|2010-03-19
300750|CATL|宁德时代|Batteries|100|246.0|4560|2018-06-11
300760|Mindray|迈瑞医疗|Medical Devices|100|228.0|1212|2018-10-16
""",
    QotMarket.SG: """
D05|DBS|星展集团控股|Banks|100|44.6|2840|1999-07-12
O39|OCBC Bank|华侨银行|Banks|100|16.1|4500|1972-01-03
U11|UOB|大华银行|Banks|100|35.2|1665|1972-01-03
Z74|Singtel|新电信|Telecommunications|100|3.88|16510|1993-11-01
C52|ComfortDelGro|康福德高|Logistics & Railways|100|1.42|2166|2003-04-01
C6L|SIA|新加坡航空公司|Airlines|100|6.95|2974|1985-12-18
S68|SGX|新加坡交易所|Securities & Brokerage|100|14.4|1069|2000-11-23
F34|Wilmar International|丰益国际|Food|100|2.92|6243|2006-08-14
S63|ST Engineering|新科工程|Aerospace & Defence|100|7.75|3120|1997-12-08
C38U|CapLand IntCom Trust|凯德综合商业信托|Real Estate Trusts|100|2.12|7320|2002-07-17
Y92|Thai Beverage|泰国酿酒|Beverages|100|0.465|25130|2006-05-30
G13|Genting Singapore|云顶新加坡|Gaming & Casinos|100|0.71|12080|2005-12-12
""",
    QotMarket.JP: """
7203|Toyota Motor|丰田汽车|Automobiles|100|2560.0|13050|1949-05-16
6758|Sony Group|索尼集团|Consumer Electronics|100|3650.0|6020|1958-12-01
9984|SoftBank Group|软银集团|Internet Services|100|8850.0|1430|1994-07-22
8306|MUFG Bank Group|三菱日联金融集团|Banks|100|1975.0|11490|2001-04-02
6861|Keyence|基恩士|Machinery|100|58500.0|243|1987-10-28
7974|Nintendo|任天堂|Media & Entertainment|100|12500.0|1164|1962-01-05
9983|Fast Retailing|迅销|Apparel & Luxury|100|47200.0|307|1994-07-13
8035|Tokyo Electron|东京电子|Semiconductors|100|24900.0|458|1980-06-03
6501|Hitachi|日立制作所|Machinery|100|4080.0|4581|1949-05-16
8058|Mitsubishi|三菱商事|Conglomerates|100|2890.0|3890|1954-07-01
9432|NTT|日本电信电话|Telecommunications|100|154.0|82800|1987-02-09
4502|Takeda Pharmaceutical|武田药品工业|Pharmaceuticals|100|4320.0|1575|1949-05-16
7267|Honda Motor|本田汽车|Automobiles|100|1395.0|4360|1957-12-01
4063|Shin-Etsu Chemical|信越化学工业|Chemicals|100|4660.0|1936|1949-05-16
6981|Murata Manufacturing|村田制作所|Consumer Electronics|100|2130.0|1870|1963-03-01
""",
}

# Code, name, Chinese name, the index it follows, lot size, price, units in millions, listed.
_FUNDS = {
    QotMarket.HK: """
02800|Tracker Fund|盈富基金|HK.800000|500|24.3|6100|1999-11-12
02828|HSCEI ETF|恒生中国企业|HK.800100|200|88.6|340|2003-12-10
03033|Hang Seng TECH ETF|南方恒生科技|HK.800700|200|5.15|8600|2020-08-28
02823|A50 China ETF|安硕A50|SH.000016|100|13.3|1100|2004-11-18
03067|Hang Seng Tech iETF|安硕恒生科技|HK.800700|100|11.2|1800|2020-09-17
07200|HSI 2x Long|恒指两倍做多|HK.800000|200|4.9|620|2017-03-14
07500|HSI 2x Short|恒指两倍做空|HK.800000|200|2.6|1400|2019-05-28
""",
    QotMarket.US: """
SPY|SPDR S&P 500 ETF|标普500ETF|US..SPX|1|598.0|1030|1993-01-29
QQQ|Invesco QQQ Trust|纳指100ETF|US..NDX|1|529.0|640|1999-03-10
DIA|SPDR Dow Jones ETF|道琼斯ETF|US..DJI|1|422.0|89|1998-01-20
IWM|iShares Russell 2000|罗素2000ETF|US..RUT|1|209.0|310|2000-05-26
VOO|Vanguard S&P 500|先锋标普500ETF|US..SPX|1|550.0|1240|2010-09-09
GLD|SPDR Gold|黄金ETF|US..GC|1|311.0|330|2004-11-18
TLT|20+ Year Treasury Bond|20年以上美债ETF||1|86.5|560|2002-07-26
XLF|Financial Select|金融ETF|US..SPX|1|50.4|980|1998-12-22
XLK|Technology Select|科技ETF|US..NDX|1|241.0|330|1998-12-22
ARKK|Innovation ETF|创新ETF|US..NDX|1|66.0|105|2014-10-31
KWEB|China Internet ETF|中国互联网ETF|HK.800700|1|34.6|210|2013-08-01
FXI|China Large-Cap|中国大盘股ETF|HK.800100|1|36.5|170|2004-10-08
TQQQ|Ultra QQQ 3x|三倍做多纳指|US..NDX|1|75.0|330|2010-02-11
SQQQ|Ultra Short QQQ 3x|三倍做空纳指|US..NDX|1|22.5|160|2010-02-11
""",
    QotMarket.SH: """
510050|SSE 50 ETF|上证50ETF|SH.000016|100|2.78|58000|2005-02-23
510300|CSI 300 ETF|沪深300ETF|SH.000300|100|3.94|95000|2012-05-28
588000|STAR 50 ETF|科创50ETF|SH.000688|100|1.03|68000|2020-11-16
""",
    QotMarket.SZ: """
159915|ChiNext ETF|创业板ETF|SZ.399006|100|2.02|46000|2011-12-09
159919|CSI 300 ETF|沪深300ETF|SH.000300|100|4.01|42000|2012-05-28
""",
    QotMarket.SG: """
ES3|STI ETF|海峡时报指数ETF|SG..STI|10|3.98|520|2002-04-17
""",
    QotMarket.JP: """
1306|TOPIX ETF|东证指数ETF|JP..TPX|10|2890.0|8000|2001-07-13
1321|Nikkei 225 ETF|日经225ETF|JP..N225|1|39900.0|270|2001-07-13
""",
}

# Code, name, Chinese name, level, volatility %, since.
_INDICES = {
    QotMarket.HK: """
800000|Hang Seng Index|恒生指数|23900|21|1969-11-24
800100|HSCEI|国企指数|8680|23|1994-08-08
800700|Hang Seng TECH Index|恒生科技指数|5260|32|2020-07-27
800125|HSI Volatility|恒指波幅指数|22.5|60|2011-02-21
""",
    QotMarket.US: """
.DJI|Dow Jones|道琼斯|42200|16|1972-01-03
.SPX|S&P 500|标普500|5980|17|1972-01-03
.IXIC|NASDAQ Composite|纳斯达克|19550|21|1972-01-03
.NDX|NASDAQ 100|纳斯达克100|21720|22|1985-01-31
.RUT|Russell 2000|罗素2000|2100|23|1984-01-03
.VIX|VIX|恐慌指数|20.5|80|1993-01-19
""",
    QotMarket.SH: """
000001|SSE Composite|上证指数|3388|16|1991-07-15
000016|SSE 50|上证50|2688|17|2004-01-02
000300|CSI 300|沪深300|3870|18|2005-04-08
000688|STAR 50|科创50|975|30|2020-07-23
000905|CSI 500|中证500|5750|21|2007-01-15
""",
    QotMarket.SZ: """
399001|SZSE Component|深证成指|10175|21|1995-01-23
399006|ChiNext Index|创业板指|2055|28|2010-06-01
399005|SZSE SME|中小100|6330|22|2006-01-24
""",
    QotMarket.SG: """
.STI|Straits Times Index|富时新加坡海峡时报指数|3930|13|1998-01-02
""",
    QotMarket.JP: """
.N225|Nikkei 225|日经225指数|38500|21|1972-01-04
.TPX|TOPIX|东证指数|2790|19|1972-01-04
""",
}


@dataclass(frozen=True)
class KnownStock:
    """A line of the table of stocks."""

    code: str
    name: str
    chinese_name: str
    industry: str
    lot_size: int
    price: float
    shares: int
    listed: date


@dataclass(frozen=True)
class KnownFund:
    """A line of the table of funds; `follows` is the code of an index, or empty."""

    code: str
    name: str
    chinese_name: str
    follows: str
    lot_size: int
    price: float
    units: int
    listed: date


@dataclass(frozen=True)
class KnownIndex:
    """A line of the table of indices."""

    code: str
    name: str
    chinese_name: str
    level: float
    volatility: float
    since: date


def known_stocks(market: QotMarket) -> list[KnownStock]:
    """The well-known stocks of a market."""
    return [
        KnownStock(code, name, chinese, industry, int(lot), float(price), _millions(shares), date.fromisoformat(listed))
        for code, name, chinese, industry, lot, price, shares, listed in _rows(_STOCKS[market])
    ]


def known_funds(market: QotMarket) -> list[KnownFund]:
    """The well-known funds of a market."""
    return [
        KnownFund(code, name, chinese, follows, int(lot), float(price), _millions(units), date.fromisoformat(listed))
        for code, name, chinese, follows, lot, price, units, listed in _rows(_FUNDS[market])
    ]


def known_indices(market: QotMarket) -> list[KnownIndex]:
    """The indices of a market."""
    return [
        KnownIndex(code, name, chinese, float(level), float(volatility) / 100, date.fromisoformat(since))
        for code, name, chinese, level, volatility, since in _rows(_INDICES[market])
    ]


def known_codes(market: QotMarket) -> set[str]:
    """All codes of a market in these tables; those with dots also as they stand in codes of options, without."""
    codes = {row[0] for table in (_STOCKS, _FUNDS, _INDICES) for row in _rows(table[market])}
    return codes | {code.replace(".", "") for code in codes}


def _rows(table: str) -> list[list[str]]:
    return [line.split("|") for line in table.strip().splitlines()]


def _millions(text: str) -> int:
    return round(float(text) * 1_000_000)
