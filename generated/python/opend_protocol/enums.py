"""The text enums of the API, with the wire numbers of their texts. Generated; do not edit."""

from opend.contract import FtEnum


class AlertOpType(FtEnum):
    """What to do with an alert on unusual option trades."""

    UNKNOWN = "N/A"
    ADD = "ADD"
    DELETE = "DELETE"
    MODIFY = "MODIFY"
    ENABLE = "ENABLE"
    DISABLE = "DISABLE"
    DELETE_ALL = "DELETE_ALL"

    _numbers = {"N/A": 0, "ADD": 1, "DELETE": 2, "MODIFY": 3, "ENABLE": 4, "DISABLE": 5, "DELETE_ALL": 6}


class AlertOrderType(FtEnum):
    """How an option order was executed, as a condition of an alert."""

    UNKNOWN = "N/A"
    SWEEP = "SWEEP"
    FLOOR = "FLOOR"
    CROSS = "CROSS"
    NORMAL = "NORMAL"

    _numbers = {"SWEEP": 1, "FLOOR": 4, "CROSS": 2, "NORMAL": 0}


class ArkActiveTransactionHoldingType(FtEnum):
    """Which moves of the ARK funds a list of their most active trades shows."""

    INCREASE = "INCREASE"
    DECREASE = "DECREASE"
    NEW = "NEW"
    SOLD_OUT = "SOLD_OUT"

    _numbers = {"INCREASE": 0, "DECREASE": 1, "NEW": 2, "SOLD_OUT": 3}


class ArkActiveTransactionSortField(FtEnum):
    """What a list of the ARK funds' most active trades is sorted by."""

    UNKNOWN = "N/A"
    CHANGE_AMOUNT = "CHANGE_AMOUNT"
    CHANGE_SHARES = "CHANGE_SHARES"

    _numbers = {"N/A": 0, "CHANGE_AMOUNT": 1, "CHANGE_SHARES": 2}


class ArkCycleType(FtEnum):
    """Over how many days changes of the ARK funds are counted."""

    ONE_DAY = "ONE_DAY"
    FIVE_DAY = "FIVE_DAY"
    TEN_DAY = "TEN_DAY"
    THIRTY_DAY = "THIRTY_DAY"
    SIXTY_DAY = "SIXTY_DAY"

    _numbers = {"ONE_DAY": 0, "FIVE_DAY": 1, "TEN_DAY": 2, "THIRTY_DAY": 3, "SIXTY_DAY": 4}


class ArkDynamicType(FtEnum):
    """What the ARK funds lately did with a security."""

    UNKNOWN = "N/A"
    CONSECUTIVE_SAME_DIRECTION = "CONSECUTIVE_SAME_DIRECTION"
    RECENT_TRANSACTION = "RECENT_TRANSACTION"
    LAST_TRANSACTION = "LAST_TRANSACTION"
    NO_DYNAMIC = "NO_DYNAMIC"

    _numbers = {
        "N/A": 0,
        "CONSECUTIVE_SAME_DIRECTION": 1,
        "RECENT_TRANSACTION": 2,
        "LAST_TRANSACTION": 3,
        "NO_DYNAMIC": 4,
    }


class ArkFundHoldingSortField(FtEnum):
    """What a list of ARK fund positions is sorted by."""

    SHARES = "SHARES"
    WEIGHT_CHANGE = "WEIGHT_CHANGE"
    SHARES_CHANGE = "SHARES_CHANGE"
    MARKET_VALUE = "MARKET_VALUE"
    WEIGHT = "WEIGHT"

    _numbers = {"SHARES": 0, "WEIGHT_CHANGE": 1, "SHARES_CHANGE": 2, "MARKET_VALUE": 3, "WEIGHT": 4}


class ArkHoldingType(FtEnum):
    """Which positions of the ARK funds a list shows."""

    POSITION = "POSITION"
    INCREASE = "INCREASE"
    DECREASE = "DECREASE"
    NEW = "NEW"
    SOLD_OUT = "SOLD_OUT"

    _numbers = {"POSITION": 0, "INCREASE": 1, "DECREASE": 2, "NEW": 3, "SOLD_OUT": 4}


class AssetCategory(FtEnum):
    """Assets of which country a Japanese account is asked about."""

    NONE = "N/A"
    JP = "JP"
    US = "US"

    _numbers = {"N/A": 0, "JP": 1, "US": 2}


class AssetClass(FtEnum):
    """Assets that a trust or fund holds."""

    NONE = "N/A"
    STOCK = "STOCK"
    BOND = "BOND"
    COMMODITY = "COMMODITY"
    CURRENCY_MARKET = "CURRENCY_MARKET"
    FUTURE = "FUTURE"
    SWAP = "SWAP"

    _numbers = {"N/A": 0, "STOCK": 1, "BOND": 2, "COMMODITY": 3, "CURRENCY_MARKET": 4, "FUTURE": 5, "SWAP": 6}


class AuType(FtEnum):
    """Price adjustment of bars for corporate actions: forward, backward or none."""

    NONE = "None"
    QFQ = "qfq"
    HFQ = "hfq"

    _numbers = {"None": 0, "qfq": 1, "hfq": 2}


class BeatTerm(FtEnum):
    """Reporting term that a ranking of beaten estimates looks at."""

    LATEST = "LATEST"
    LATEST_QUARTER = "LATEST_QUARTER"
    LATEST_HALF = "LATEST_HALF"
    LATEST_ANNUAL = "LATEST_ANNUAL"
    ALL = "ALL"

    _numbers = {"LATEST": 0, "LATEST_QUARTER": 1, "LATEST_HALF": 2, "LATEST_ANNUAL": 3, "ALL": 4}


class BeatType(FtEnum):
    """Reported figure that beat its estimate."""

    UNKNOWN = "N/A"
    EPS = "EPS"
    REVENUE = "REVENUE"
    EBIT = "EBIT"

    _numbers = {"N/A": 0, "EPS": 1, "REVENUE": 2, "EBIT": 3}


class CashFlowDirection(FtEnum):
    """Whether cash came into an account or went out."""

    NONE = "N/A"
    IN = "IN"
    OUT = "OUT"

    _numbers = {"N/A": 0, "IN": 1, "OUT": 2}


class CltRiskLevel(FtEnum):
    """Risk level of a securities account."""

    NONE = "N/A"
    SAFE = "SAFE"
    WARNING = "WARNING"
    DANGER = "DANGER"
    ABSOLUTE_SAFE = "ABSOLUTE_SAFE"
    OPT_DANGER = "OPT_DANGER"

    _numbers = {"N/A": -1, "SAFE": 0, "WARNING": 1, "DANGER": 2, "ABSOLUTE_SAFE": 3, "OPT_DANGER": 4}


class CltRiskStatus(FtEnum):
    """Risk status of a futures account, in nine levels."""

    NONE = "N/A"
    LEVEL1 = "LEVEL1"
    LEVEL2 = "LEVEL2"
    LEVEL3 = "LEVEL3"
    LEVEL4 = "LEVEL4"
    LEVEL5 = "LEVEL5"
    LEVEL6 = "LEVEL6"
    LEVEL7 = "LEVEL7"
    LEVEL8 = "LEVEL8"
    LEVEL9 = "LEVEL9"

    _numbers = {
        "N/A": 0,
        "LEVEL1": 1,
        "LEVEL2": 2,
        "LEVEL3": 3,
        "LEVEL4": 4,
        "LEVEL5": 5,
        "LEVEL6": 6,
        "LEVEL7": 7,
        "LEVEL8": 8,
        "LEVEL9": 9,
    }


class CodeChangeType(FtEnum):
    """Why a security's code changed or got a temporary twin."""

    NONE = "N/A"
    GEM_TO_MAIN = "GEM_TO_MAIN"
    UNPAID = "UNPAID"
    CHANGE_LOT = "CHANGE_LOT"
    SPLIT = "SPLIT"
    JOINT = "JOINT"
    JOINT_SPLIT = "JOINT_SPLIT"
    SPLIT_JOINT = "SPLIT_JOINT"
    OTHER = "OTHER"

    _numbers = {
        "N/A": 0,
        "GEM_TO_MAIN": 1,
        "UNPAID": 2,
        "CHANGE_LOT": 3,
        "SPLIT": 4,
        "JOINT": 5,
        "JOINT_SPLIT": 6,
        "SPLIT_JOINT": 7,
        "OTHER": 8,
    }


class Currency(FtEnum):
    """Currency of an account, its funds and cash."""

    NONE = "N/A"
    HKD = "HKD"
    USD = "USD"
    CNH = "CNH"
    JPY = "JPY"
    SGD = "SGD"
    AUD = "AUD"
    CAD = "CAD"
    MYR = "MYR"
    NZD = "NZD"

    _numbers = {"N/A": 0, "HKD": 1, "USD": 2, "CNH": 3, "JPY": 4, "SGD": 5, "AUD": 6, "CAD": 7, "MYR": 8, "NZD": 9}


class DTStatus(FtEnum):
    """Day-trading status of a US account."""

    NONE = "N/A"
    UNLIMITED = "UNLIMITED"
    DT_CALL = "DT_CALL"
    EM_CALL = "EM_CALL"

    _numbers = {"N/A": 0, "UNLIMITED": 1, "DT_CALL": 3, "EM_CALL": 2}


class DarkStatus(FtEnum):
    """State of grey-market trading before a listing."""

    NONE = "N/A"
    TRADING = "TRADING"
    END = "END"

    _numbers = {"N/A": 0, "TRADING": 1, "END": 2}


class DealStatus(FtEnum):
    """Whether a fill stands, was cancelled or was changed."""

    OK = "OK"
    CANCELLED = "CANCELLED"
    CHANGED = "CHANGED"
    PAYOUT = "PAYOUT"

    _numbers = {"OK": 0, "CANCELLED": 1, "CHANGED": 2, "PAYOUT": 3}


class DelayStatisticsType(FtEnum):
    """Kind of delay statistics to ask for."""

    NONE = "N/A"
    QOT_PUSH = "QOT_PUSH"
    REQ_REPLY = "REQ_REPLY"
    PLACE_ORDER = "PLACE_ORDER"
    ALL = [QOT_PUSH, REQ_REPLY, PLACE_ORDER]

    _numbers = {"N/A": 0, "QOT_PUSH": 1, "REQ_REPLY": 2, "PLACE_ORDER": 3}
    _descriptions = {
        QOT_PUSH: "delay of quote pushes",
        REQ_REPLY: "delay of requests and their replies",
        PLACE_ORDER: "delay of placing orders",
    }


class DistributionFrequency(FtEnum):
    """How often dividends are paid."""

    UNKNOWN = "N/A"
    ANNUAL = "ANNUAL"
    SEMI_ANNUAL = "SEMI_ANNUAL"
    QUARTERLY = "QUARTERLY"
    MONTHLY = "MONTHLY"

    _numbers = {"N/A": 0, "ANNUAL": 1, "SEMI_ANNUAL": 2, "QUARTERLY": 3, "MONTHLY": 4}


class DividendRankIndicatorType(FtEnum):
    """What a ranking by dividend can be filtered by."""

    UNKNOWN = "N/A"
    DIVIDEND_YIELD_TTM = "DIVIDEND_YIELD_TTM"
    AVG_DIVIDEND_YIELD_5Y = "AVG_DIVIDEND_YIELD_5Y"
    DISTRIBUTION_FREQUENCY = "DISTRIBUTION_FREQUENCY"
    DIVIDEND_GROW_YEAR = "DIVIDEND_GROW_YEAR"
    DIVIDENDS_TTM = "DIVIDENDS_TTM"
    PAYOUT_RATIO_LFY = "PAYOUT_RATIO_LFY"
    NEXT_PAYABLE_DATE = "NEXT_PAYABLE_DATE"
    PRICE = "PRICE"
    MARKET_CAP = "MARKET_CAP"

    _numbers = {
        "N/A": 0,
        "DIVIDEND_YIELD_TTM": 1,
        "AVG_DIVIDEND_YIELD_5Y": 2,
        "DISTRIBUTION_FREQUENCY": 3,
        "DIVIDEND_GROW_YEAR": 4,
        "DIVIDENDS_TTM": 5,
        "PAYOUT_RATIO_LFY": 6,
        "NEXT_PAYABLE_DATE": 7,
        "PRICE": 8,
        "MARKET_CAP": 9,
    }


class DividendRankSortField(FtEnum):
    """What a ranking by dividend is sorted by."""

    UNKNOWN = "N/A"
    DIVIDEND_YIELD_TTM = "DIVIDEND_YIELD_TTM"
    AVG_DIVIDEND_YIELD_5Y = "AVG_DIVIDEND_YIELD_5Y"
    DISTRIBUTION_FREQUENCY = "DISTRIBUTION_FREQUENCY"
    DIVIDEND_GROW_YEAR = "DIVIDEND_GROW_YEAR"
    DIVIDENDS_TTM = "DIVIDENDS_TTM"
    PAYOUT_RATIO_LFY = "PAYOUT_RATIO_LFY"
    PRICE = "PRICE"
    MARKET_CAP = "MARKET_CAP"
    CHANGE_RATE = "CHANGE_RATE"
    CHANGE_AMOUNT = "CHANGE_AMOUNT"

    _numbers = {
        "N/A": 0,
        "DIVIDEND_YIELD_TTM": 1,
        "AVG_DIVIDEND_YIELD_5Y": 2,
        "DISTRIBUTION_FREQUENCY": 3,
        "DIVIDEND_GROW_YEAR": 4,
        "DIVIDENDS_TTM": 5,
        "PAYOUT_RATIO_LFY": 6,
        "PRICE": 7,
        "MARKET_CAP": 8,
        "CHANGE_RATE": 9,
        "CHANGE_AMOUNT": 10,
    }


class DividendRankType(FtEnum):
    """Kind of ranking by dividend."""

    UNKNOWN = "N/A"
    HIGH_YIELD = "HIGH_YIELD"
    DIVIDEND_GROWTH = "DIVIDEND_GROWTH"

    _numbers = {"N/A": 0, "HIGH_YIELD": 1, "DIVIDEND_GROWTH": 2}


class ECContractType(FtEnum):
    """Kind of event contract: binary or scalar."""

    NONE = "N/A"
    BINARY = "BINARY"
    SCALAR = "SCALAR"

    _numbers = {"N/A": 0, "BINARY": 1, "SCALAR": 2}


class ECFrequency(FtEnum):
    """How often the events of a series recur."""

    UNKNOWN = "N/A"
    ANNUAL = "ANNUAL"
    MONTHLY = "MONTHLY"
    WEEKLY = "WEEKLY"
    DAILY = "DAILY"
    HOURLY = "HOURLY"
    CUSTOM = "CUSTOM"
    ONE_OFF = "ONE_OFF"

    _numbers = {"N/A": 0, "ANNUAL": 1, "MONTHLY": 2, "WEEKLY": 3, "DAILY": 4, "HOURLY": 5, "CUSTOM": 6, "ONE_OFF": 7}


class ECKlineSource(FtEnum):
    """Source of an event contract's bars."""

    NONE = "N/A"
    ORDER_BOOK_YES = "ORDER_BOOK_YES"

    _numbers = {"N/A": 0, "ORDER_BOOK_YES": 1}


class ECMilestoneType(FtEnum):
    """Kind of milestone that events hang on."""

    UNKNOWN = "N/A"
    FOOTBALL_GAME = "FOOTBALL_GAME"
    BASKETBALL_GAME = "BASKETBALL_GAME"
    SOCCER_TOURNAMENT_MULTI_LEG = "SOCCER_TOURNAMENT_MULTI_LEG"
    BASEBALL_TOURNAMENT = "BASEBALL_TOURNAMENT"
    BASEBALL_GAME = "BASEBALL_GAME"

    _numbers = {
        "N/A": 0,
        "FOOTBALL_GAME": 1,
        "BASKETBALL_GAME": 2,
        "SOCCER_TOURNAMENT_MULTI_LEG": 3,
        "BASEBALL_TOURNAMENT": 4,
        "BASEBALL_GAME": 5,
    }


class ECStatus(FtEnum):
    """State of an event or event contract, from its start to its settlement."""

    INITIALIZED = "INITIALIZED"
    INACTIVE = "INACTIVE"
    ACTIVE = "ACTIVE"
    CLOSED = "CLOSED"
    HALTED = "HALTED"
    SETTLED = "SETTLED"
    CANCELED = "CANCELED"
    DETERMINATION_PENDING = "DETERMINATION_PENDING"
    DETERMINED = "DETERMINED"
    FINALIZED = "FINALIZED"
    EVENT_ABNORMAL = "EVENT_ABNORMAL"
    EVENT_INITIALIZED = "EVENT_INITIALIZED"
    EVENT_ACTIVE = "EVENT_ACTIVE"
    EVENT_CLOSED = "EVENT_CLOSED"
    EVENT_SETTLED = "EVENT_SETTLED"
    EVENT_CANCELED = "EVENT_CANCELED"
    EVENT_FINALIZED = "EVENT_FINALIZED"

    _numbers = {
        "INITIALIZED": 0,
        "INACTIVE": 1,
        "ACTIVE": 2,
        "CLOSED": 3,
        "HALTED": 4,
        "SETTLED": 5,
        "CANCELED": 6,
        "DETERMINATION_PENDING": 7,
        "DETERMINED": 8,
        "FINALIZED": 9,
        "EVENT_ABNORMAL": 100,
        "EVENT_INITIALIZED": 101,
        "EVENT_ACTIVE": 102,
        "EVENT_CLOSED": 103,
        "EVENT_SETTLED": 104,
        "EVENT_CANCELED": 105,
        "EVENT_FINALIZED": 106,
    }


class EarningsBeatIndicatorType(FtEnum):
    """What a ranking of beaten estimates can be filtered by."""

    UNKNOWN = "N/A"
    BEAT_RATIO = "BEAT_RATIO"
    RELEASED_DATE = "RELEASED_DATE"
    MARKET_CAP = "MARKET_CAP"
    PRICE = "PRICE"
    PE_TTM = "PE_TTM"

    _numbers = {"N/A": 0, "BEAT_RATIO": 1, "RELEASED_DATE": 2, "MARKET_CAP": 3, "PRICE": 4, "PE_TTM": 5}


class EarningsBeatSortField(FtEnum):
    """What a ranking of beaten estimates is sorted by."""

    UNKNOWN = "N/A"
    BEAT_RATIO = "BEAT_RATIO"
    EARNING_DAY_CHG = "EARNING_DAY_CHG"
    RELEASED_DATE = "RELEASED_DATE"
    ACTUAL = "ACTUAL"
    ESTIMATE = "ESTIMATE"
    YOY = "YOY"
    YOY_GROWTH = "YOY_GROWTH"
    PE_TTM = "PE_TTM"
    DIVIDENDS_TTM = "DIVIDENDS_TTM"
    PRICE = "PRICE"
    CHANGE_RATE = "CHANGE_RATE"

    _numbers = {
        "N/A": 0,
        "BEAT_RATIO": 1,
        "EARNING_DAY_CHG": 2,
        "RELEASED_DATE": 3,
        "ACTUAL": 4,
        "ESTIMATE": 5,
        "YOY": 6,
        "YOY_GROWTH": 7,
        "PE_TTM": 8,
        "DIVIDENDS_TTM": 9,
        "PRICE": 10,
        "CHANGE_RATE": 11,
    }


class EarningsCalendarEstimateType(FtEnum):
    """Reported figure that an estimate in the earnings calendar is for."""

    UNKNOWN = "N/A"
    EPS = "EPS"
    REVENUE = "REVENUE"
    EBIT = "EBIT"

    _numbers = {"N/A": 0, "EPS": 1, "REVENUE": 2, "EBIT": 3}


class EarningsCalendarIndicatorType(FtEnum):
    """What the earnings calendar can be filtered by."""

    UNKNOWN = "N/A"
    PUB_TYPE = "PUB_TYPE"
    ESTIMATE_TYPE = "ESTIMATE_TYPE"
    MARKET_CAP = "MARKET_CAP"
    STOCK_LIST_TYPE = "STOCK_LIST_TYPE"
    OPTION_VOLUME = "OPTION_VOLUME"
    IV = "IV"
    IV_RANK = "IV_RANK"
    IV_PERCENTILE = "IV_PERCENTILE"
    RT_MARKET_CAP = "RT_MARKET_CAP"

    _numbers = {
        "N/A": 0,
        "PUB_TYPE": 1,
        "ESTIMATE_TYPE": 2,
        "MARKET_CAP": 3,
        "STOCK_LIST_TYPE": 4,
        "OPTION_VOLUME": 5,
        "IV": 6,
        "IV_RANK": 7,
        "IV_PERCENTILE": 8,
        "RT_MARKET_CAP": 9,
    }


class EarningsCalendarPeriodType(FtEnum):
    """Length of the period that an earnings report covers."""

    UNKNOWN = "N/A"
    QUARTERLY = "QUARTERLY"
    SEMI_ANNUAL = "SEMI_ANNUAL"
    ANNUAL = "ANNUAL"

    _numbers = {"N/A": 0, "QUARTERLY": 1, "SEMI_ANNUAL": 2, "ANNUAL": 3}


class EarningsCalendarPubType(FtEnum):
    """Time of day at which earnings come out, relative to the regular session."""

    UNKNOWN = "N/A"
    REGULAR = "REGULAR"
    BEFORE = "BEFORE"
    AFTER = "AFTER"

    _numbers = {"N/A": -1, "REGULAR": 0, "BEFORE": 1, "AFTER": 2}


class EarningsCalendarSortType(FtEnum):
    """What the earnings calendar is sorted by."""

    UNKNOWN = "N/A"
    HOT = "HOT"
    MARKET_CAP = "MARKET_CAP"
    OPTION_VOLUME = "OPTION_VOLUME"
    IV = "IV"
    IV_RANK = "IV_RANK"
    IV_PERCENTILE = "IV_PERCENTILE"
    RT_MARKET_CAP = "RT_MARKET_CAP"

    _numbers = {
        "N/A": 0,
        "HOT": 1,
        "MARKET_CAP": 2,
        "OPTION_VOLUME": 3,
        "IV": 4,
        "IV_RANK": 5,
        "IV_PERCENTILE": 6,
        "RT_MARKET_CAP": 7,
    }


class EarningsCalendarStockListType(FtEnum):
    """List of stocks that the earnings calendar is confined to."""

    UNKNOWN = "N/A"
    WATCHLIST = "WATCHLIST"
    POSITION = "POSITION"
    SPECIAL = "SPECIAL"

    _numbers = {"N/A": 0, "WATCHLIST": 1, "POSITION": 2, "SPECIAL": 3}


class EarningsIndicatorType(FtEnum):
    """What the option screener around earnings can be filtered by."""

    UNKNOWN = "N/A"
    OWNER_LIST = "OWNER_LIST"
    INDEX_COMPONENT = "INDEX_COMPONENT"
    PLATE = "PLATE"
    MARKET_CAP = "MARKET_CAP"
    EXPIRATION_TYPE = "EXPIRATION_TYPE"
    IV = "IV"
    LAST_REPORT_IV_CRUSH = "LAST_REPORT_IV_CRUSH"
    HISTORY_REPORT_IV_CRUSH = "HISTORY_REPORT_IV_CRUSH"
    IV_RANK = "IV_RANK"
    IV_PERCENTILE = "IV_PERCENTILE"
    VOLUME = "VOLUME"
    OPEN_INTEREST = "OPEN_INTEREST"
    PRICE = "PRICE"
    CHANGE_RATIO = "CHANGE_RATIO"
    EXPECTED_MOVE_RATIO = "EXPECTED_MOVE_RATIO"
    LAST_REPORT_CHG_RATIO = "LAST_REPORT_CHG_RATIO"
    HISTORY_REPORT_CHG_RATIO = "HISTORY_REPORT_CHG_RATIO"
    ESTIMATE_REVENUE_YOY = "ESTIMATE_REVENUE_YOY"
    ESTIMATE_EPS_YOY = "ESTIMATE_EPS_YOY"
    EARNINGS_DAY_RANGE = "EARNINGS_DAY_RANGE"

    _numbers = {
        "N/A": 0,
        "OWNER_LIST": 1,
        "INDEX_COMPONENT": 2,
        "PLATE": 3,
        "MARKET_CAP": 4,
        "EXPIRATION_TYPE": 5,
        "IV": 6,
        "LAST_REPORT_IV_CRUSH": 7,
        "HISTORY_REPORT_IV_CRUSH": 8,
        "IV_RANK": 9,
        "IV_PERCENTILE": 10,
        "VOLUME": 11,
        "OPEN_INTEREST": 12,
        "PRICE": 13,
        "CHANGE_RATIO": 14,
        "EXPECTED_MOVE_RATIO": 15,
        "LAST_REPORT_CHG_RATIO": 16,
        "HISTORY_REPORT_CHG_RATIO": 17,
        "ESTIMATE_REVENUE_YOY": 18,
        "ESTIMATE_EPS_YOY": 19,
        "EARNINGS_DAY_RANGE": 20,
    }


class EarningsPubTimeType(FtEnum):
    """Time of day at which earnings were published, relative to the session."""

    NONE = "None"
    PRE_MARKET = "PRE_MARKET"
    AFTER_MARKET = "AFTER_MARKET"
    DURING_MARKET = "DURING_MARKET"

    _numbers = {"None": 0, "PRE_MARKET": 1, "AFTER_MARKET": 2, "DURING_MARKET": 3}


class EarningsPubType(FtEnum):
    """Whether earnings come out before or after the session."""

    UNKNOWN = "N/A"
    BEFORE = "BEFORE"
    AFTER = "AFTER"

    _numbers = {"N/A": 0, "BEFORE": 1, "AFTER": 2}


class EarningsSortType(FtEnum):
    """What the option screener around earnings is sorted by."""

    UNKNOWN = "N/A"
    EARNINGS_DATE = "EARNINGS_DATE"
    VOLUME = "VOLUME"
    IV = "IV"
    MARKET_CAP = "MARKET_CAP"
    CHANGE_RATIO = "CHANGE_RATIO"
    PRICE = "PRICE"
    IV_RANK = "IV_RANK"
    IV_PERCENTILE = "IV_PERCENTILE"
    HV = "HV"
    OPEN_INTEREST = "OPEN_INTEREST"
    LAST_REPORT_IV_CRUSH = "LAST_REPORT_IV_CRUSH"
    HISTORY_REPORT_IV_CRUSH = "HISTORY_REPORT_IV_CRUSH"
    LAST_REPORT_CHG_RATIO = "LAST_REPORT_CHG_RATIO"
    HISTORY_REPORT_CHG_RATIO = "HISTORY_REPORT_CHG_RATIO"
    ESTIMATE_EPS_YOY = "ESTIMATE_EPS_YOY"
    ESTIMATE_REVENUE_YOY = "ESTIMATE_REVENUE_YOY"
    EXPECTED_MOVE_RATIO = "EXPECTED_MOVE_RATIO"

    _numbers = {
        "N/A": 0,
        "EARNINGS_DATE": 1,
        "VOLUME": 2,
        "IV": 3,
        "MARKET_CAP": 4,
        "CHANGE_RATIO": 5,
        "PRICE": 6,
        "IV_RANK": 7,
        "IV_PERCENTILE": 8,
        "HV": 9,
        "OPEN_INTEREST": 10,
        "LAST_REPORT_IV_CRUSH": 11,
        "HISTORY_REPORT_IV_CRUSH": 12,
        "LAST_REPORT_CHG_RATIO": 13,
        "HISTORY_REPORT_CHG_RATIO": 14,
        "ESTIMATE_EPS_YOY": 15,
        "ESTIMATE_REVENUE_YOY": 16,
        "EXPECTED_MOVE_RATIO": 17,
    }


class EconomicImportance(FtEnum):
    """Importance of an economic release."""

    ALL = "ALL"
    LOW = "LOW"
    MEDIUM = "MEDIUM"
    HIGH = "HIGH"

    _numbers = {"ALL": 0, "LOW": 1, "MEDIUM": 2, "HIGH": 3}


class EventIndicatorType(FtEnum):
    """What unusual option trades can be filtered and sorted by."""

    NONE = "N/A"
    OWNER_LIST = "OWNER_LIST"
    INDUSTRY_PLATE = "INDUSTRY_PLATE"
    CONCEPT_PLATE = "CONCEPT_PLATE"
    CORPORATE_ACTION = "CORPORATE_ACTION"
    MARKET_CAP = "MARKET_CAP"
    OPTION_TYPE = "OPTION_TYPE"
    MONEY_TYPE = "MONEY_TYPE"
    STRIKE_PRICE = "STRIKE_PRICE"
    EXPIRY_DAYS = "EXPIRY_DAYS"
    OTM = "OTM"
    TICKER_TYPE = "TICKER_TYPE"
    VOLUME = "VOLUME"
    TURNOVER = "TURNOVER"
    PRICE = "PRICE"
    TIME = "TIME"
    MAX_DAY_NUM = "MAX_DAY_NUM"
    ORDER_TYPE = "ORDER_TYPE"
    STRATEGY = "STRATEGY"
    SENTIMENT = "SENTIMENT"
    TOTAL_VOLUME = "TOTAL_VOLUME"
    TOTAL_OI = "TOTAL_OI"
    VO_RATIO = "VO_RATIO"
    IV = "IV"
    DELTA = "DELTA"
    GAMMA = "GAMMA"
    VEGA = "VEGA"
    THETA = "THETA"
    RHO = "RHO"

    _numbers = {
        "N/A": 0,
        "OWNER_LIST": 101,
        "INDUSTRY_PLATE": 102,
        "CONCEPT_PLATE": 103,
        "CORPORATE_ACTION": 104,
        "MARKET_CAP": 105,
        "OPTION_TYPE": 201,
        "MONEY_TYPE": 202,
        "STRIKE_PRICE": 203,
        "EXPIRY_DAYS": 204,
        "OTM": 205,
        "TICKER_TYPE": 301,
        "VOLUME": 302,
        "TURNOVER": 303,
        "PRICE": 304,
        "TIME": 305,
        "MAX_DAY_NUM": 306,
        "ORDER_TYPE": 401,
        "STRATEGY": 402,
        "SENTIMENT": 403,
        "TOTAL_VOLUME": 501,
        "TOTAL_OI": 502,
        "VO_RATIO": 503,
        "IV": 504,
        "DELTA": 601,
        "GAMMA": 602,
        "VEGA": 603,
        "THETA": 604,
        "RHO": 605,
    }


class EventMarketSentiment(FtEnum):
    """Sentiment that an unusual option trade speaks for."""

    NONE = "N/A"
    BEARISH = "BEARISH"
    BULLISH = "BULLISH"
    NEUTRAL = "NEUTRAL"

    _numbers = {"N/A": 0, "BEARISH": 1, "BULLISH": 2, "NEUTRAL": 3}


class EventOrderType(FtEnum):
    """How an unusual option trade was executed."""

    NORMAL = "NORMAL"
    SWEEP = "SWEEP"
    CROSS = "CROSS"
    FLOOR = "FLOOR"

    _numbers = {"NORMAL": 0, "SWEEP": 1, "CROSS": 2, "FLOOR": 4}


class EventSortDir(FtEnum):
    """Sort direction of unusual option trades; on the wire a bool, true for ascending."""

    ASCEND = "ASCEND"
    DESCEND = "DESCEND"

    _numbers = {"ASCEND": True, "DESCEND": False}


class EventTickerStrategy(FtEnum):
    """Whether an unusual option trade has one leg or several."""

    NONE = "N/A"
    SINGLE_LEG = "SINGLE_LEG"
    MULTI_LEG = "MULTI_LEG"

    _numbers = {"N/A": 0, "SINGLE_LEG": 1, "MULTI_LEG": 2}


class EventTickerType(FtEnum):
    """Side of an unusual option trade."""

    NONE = "N/A"
    BUY = "BUY"
    SELL = "SELL"
    NEUTRAL = "NEUTRAL"

    _numbers = {"N/A": 0, "BUY": 1, "SELL": 2, "NEUTRAL": 3}


class ExchType(FtEnum):
    """Exchange or board on which a security is listed."""

    NONE = "N/A"
    HK_MAINBOARD = "HK_MAINBOARD"
    HK_GEMBOARD = "HK_GEMBOARD"
    HK_HKEX = "HK_HKEX"
    US_NYSE = "US_NYSE"
    US_NASDAQ = "US_NASDAQ"
    US_PINK = "US_PINK"
    US_AMEX = "US_AMEX"
    US_OPTION = "US_OPTION"
    US_NYMEX = "US_NYMEX"
    US_COMEX = "US_COMEX"
    US_CBOT = "US_CBOT"
    US_CME = "US_CME"
    US_CBOE = "US_CBOE"
    CN_SH = "CN_SH"
    CN_SZ = "CN_SZ"
    CN_STIB = "CN_STIB"
    SG_SGX = "SG_SGX"
    JP_OSE = "JP_OSE"
    JP_TSE = "JP_TSE"
    JP_NIKKEI = "JP_NIKKEI"
    CC_CRYPTO = "CC_CRYPTO"
    MY_MYX = "MY_MYX"

    _numbers = {
        "N/A": 0,
        "HK_MAINBOARD": 1,
        "HK_GEMBOARD": 2,
        "HK_HKEX": 3,
        "US_NYSE": 4,
        "US_NASDAQ": 5,
        "US_PINK": 6,
        "US_AMEX": 7,
        "US_OPTION": 8,
        "US_NYMEX": 9,
        "US_COMEX": 10,
        "US_CBOT": 11,
        "US_CME": 12,
        "US_CBOE": 13,
        "CN_SH": 14,
        "CN_SZ": 15,
        "CN_STIB": 16,
        "SG_SGX": 17,
        "JP_OSE": 18,
        "JP_TSE": 21,
        "JP_NIKKEI": 22,
        "CC_CRYPTO": 19,
        "MY_MYX": 20,
    }


class ExpirationCycle(FtEnum):
    """Cycle to which an option's expiration date belongs."""

    NONE = "N/A"
    WEEK = "WEEK"
    MONTH = "MONTH"
    ENDOFMONTH = "END_OF_MONTH"
    QUARTERLY = "QUARTERLY"
    WEEKMON = "WEEKMON"
    WEEKTUE = "WEEKTUE"
    WEEKWED = "WEEKWED"
    WEEKTHU = "WEEKTHU"
    WEEKFRI = "WEEKFRI"

    _numbers = {
        "N/A": 0,
        "WEEK": 1,
        "MONTH": 2,
        "END_OF_MONTH": 3,
        "QUARTERLY": 4,
        "WEEKMON": 11,
        "WEEKTUE": 12,
        "WEEKWED": 13,
        "WEEKTHU": 14,
        "WEEKFRI": 15,
    }


class ExpirationType(FtEnum):
    """Kind of expiration, in the option screeners."""

    UNKNOWN = "N/A"
    MONTHLY = "MONTHLY"
    WEEKLY = "WEEKLY"
    END_OF_MONTH = "END_OF_MONTH"
    QUARTERLY = "QUARTERLY"

    _numbers = {"N/A": 0, "MONTHLY": 1, "WEEKLY": 2, "END_OF_MONTH": 3, "QUARTERLY": 4}


class ExposureLevel(FtEnum):
    """How close an account's exposure is to its limit."""

    NONE = "N/A"
    NORMAL = "NORMAL"
    NEAR_LIMIT = "NEAR_LIMIT"
    RESTRICTED = "RESTRICTED"
    SAFE = "SAFE"
    MODERATE = "MODERATE"
    WARNING = "WARNING"
    MARGIN_CALL = "MARGIN_CALL"

    _numbers = {
        "N/A": 0,
        "NORMAL": 1,
        "NEAR_LIMIT": 2,
        "RESTRICTED": 3,
        "SAFE": 4,
        "MODERATE": 5,
        "WARNING": 6,
        "MARGIN_CALL": 7,
    }


class F10Type(FtEnum):
    """Reporting period of a company's figures."""

    NONE = "None"
    Q1 = "Q1"
    Q2 = "Q2"
    Q3 = "Q3"
    Q4 = "Q4"
    Q6 = "Q6"
    Q9 = "Q9"
    ANNUAL = "ANNUAL"
    QUARTERLY = "QUARTERLY"
    QUARTERLY_ANNUAL = "QUARTERLY_ANNUAL"
    MUL_QUARTERLY = "MUL_QUARTERLY"

    _numbers = {
        "None": 0,
        "Q1": 1,
        "Q2": 2,
        "Q3": 3,
        "Q4": 4,
        "Q6": 5,
        "Q9": 6,
        "ANNUAL": 7,
        "QUARTERLY": 9,
        "QUARTERLY_ANNUAL": 10,
        "MUL_QUARTERLY": 11,
    }


class FinancialQuarter(FtEnum):
    """Stock filter: reporting period of a financial condition."""

    NONE = "N/A"
    ANNUAL = "ANNUAL"
    FIRST_QUARTER = "FIRST_QUARTER"
    INTERIM = "INTERIM"
    THIRD_QUARTER = "THIRD_QUARTER"
    MOST_RECENT_QUARTER = "MOST_RECENT_QUARTER"

    _numbers = {"N/A": 0, "ANNUAL": 1, "FIRST_QUARTER": 2, "INTERIM": 3, "THIRD_QUARTER": 4, "MOST_RECENT_QUARTER": 5}


class GtwEventType(FtEnum):
    """Event of OpenD itself, as a notice tells it."""

    NONE = "N/A"
    LocalCfgLoadFailed = "LocalCfgLoadFailed"
    APISvrRunFailed = "APISvrRunFailed"
    ForceUpdate = "ForceUpdate"
    LoginFailed = "LoginFailed"
    UnAgreeDisclaimer = "UnAgreeDisclaimer"
    NetCfgMissing = "NetCfgMissing"
    KickedOut = "KickedOut"
    LoginPwdChanged = "LoginPwdChanged"
    BanLogin = "BanLogin"
    NeedPicVerifyCode = "NeedPicVerifyCode"
    NeedPhoneVerifyCode = "NeedPhoneVerifyCode"
    AppDataNotExist = "AppDataNotExist"
    NessaryDataMissing = "NessaryDataMissing"
    TradePwdChanged = "TradePwdChanged"
    EnableDeviceLock = "EnableDeviceLock"

    _numbers = {
        "N/A": 0,
        "LocalCfgLoadFailed": 1,
        "APISvrRunFailed": 2,
        "ForceUpdate": 3,
        "LoginFailed": 4,
        "UnAgreeDisclaimer": 5,
        "NetCfgMissing": 6,
        "KickedOut": 7,
        "LoginPwdChanged": 8,
        "BanLogin": 9,
        "NeedPicVerifyCode": 10,
        "NeedPhoneVerifyCode": 11,
        "AppDataNotExist": 12,
        "NessaryDataMissing": 13,
        "TradePwdChanged": 14,
        "EnableDeviceLock": 15,
    }


class HeatMapPlateType(FtEnum):
    """Kind of plates on a heat map."""

    INDUSTRY = "INDUSTRY"
    CONCEPT = "CONCEPT"
    THEME = "THEME"

    _numbers = {"INDUSTRY": 0, "CONCEPT": 1, "THEME": 2}


class HeatMapSortField(FtEnum):
    """What a heat map's plates are sorted by."""

    UNKNOWN = "N/A"
    CHANGE_RATE = "CHANGE_RATE"
    MARKET_VAL = "MARKET_VAL"
    TURNOVER = "TURNOVER"
    HOT = "HOT"

    _numbers = {"N/A": 0, "CHANGE_RATE": 1, "MARKET_VAL": 2, "TURNOVER": 3, "HOT": 4}


class HighDividendSOEIndicatorType(FtEnum):
    """What a ranking of state-owned high-dividend companies can be filtered by."""

    UNKNOWN = "N/A"
    PRICE = "PRICE"
    MARKET_CAP = "MARKET_CAP"
    PE = "PE"
    DIVIDEND_YIELD_TTM = "DIVIDEND_YIELD_TTM"
    CHANGE_RATIO = "CHANGE_RATIO"

    _numbers = {"N/A": 0, "PRICE": 1, "MARKET_CAP": 2, "PE": 3, "DIVIDEND_YIELD_TTM": 4, "CHANGE_RATIO": 5}


class HighDividendSOESortField(FtEnum):
    """What a ranking of state-owned high-dividend companies is sorted by."""

    UNKNOWN = "N/A"
    DIVIDEND_YIELD_TTM = "DIVIDEND_YIELD_TTM"
    PB = "PB"
    PE_TTM = "PE_TTM"
    PRICE = "PRICE"
    CHANGE_RATIO = "CHANGE_RATIO"
    MARKET_CAP = "MARKET_CAP"

    _numbers = {"N/A": 0, "DIVIDEND_YIELD_TTM": 1, "PB": 2, "PE_TTM": 3, "PRICE": 4, "CHANGE_RATIO": 5, "MARKET_CAP": 6}


class HolderDetailType(FtEnum):
    """Kind of shareholder."""

    NONE = "None"
    ALL = "ALL"
    UNCLASSIFIED = "UNCLASSIFIED"
    TRADITIONAL_INVESTMENT_MANAGER = "TRADITIONAL_INVESTMENT_MANAGER"
    HEDGE_FUND_MANAGER = "HEDGE_FUND_MANAGER"
    VC_OR_PE = "VC_OR_PE"
    CORPORATE_PENSION_PLAN_SPONSOR = "CORPORATE_PENSION_PLAN_SPONSOR"
    FOUNDATION_FUND_SPONSOR = "FOUNDATION_FUND_SPONSOR"
    INSURANCE_COMPANY = "INSURANCE_COMPANY"
    BANK_OR_INVESTMENT_BANK = "BANK_OR_INVESTMENT_BANK"
    FAMILY_OFFICES_OR_TRUST = "FAMILY_OFFICES_OR_TRUST"
    SOVEREIGN_WEALTH_FUND = "SOVEREIGN_WEALTH_FUND"
    REIT = "REIT"
    STRUCTURED_FINANCE_POOL_MANAGER = "STRUCTURED_FINANCE_POOL_MANAGER"
    UNION_PENSION_PLAN_SPONSOR = "UNION_PENSION_PLAN_SPONSOR"
    GOVERNMENT_PENSION_PLAN_SPONSOR = "GOVERNMENT_PENSION_PLAN_SPONSOR"
    ENDOWMENT_FUND_SPONSOR = "ENDOWMENT_FUND_SPONSOR"
    INDIVIDUAL_INSIDERS = "INDIVIDUAL_INSIDERS"
    ISSUE_SPONSORED_ADR = "ISSUE_SPONSORED_ADR"
    CORPORATIONS_PUBLIC = "CORPORATIONS_PUBLIC"
    CORPORATIONS_PRIVATE = "CORPORATIONS_PRIVATE"
    STATE_OWNED_SHARES = "STATE_OWNED_SHARES"

    _numbers = {
        "None": 0,
        "ALL": 1000,
        "UNCLASSIFIED": 1,
        "TRADITIONAL_INVESTMENT_MANAGER": 2,
        "HEDGE_FUND_MANAGER": 3,
        "VC_OR_PE": 4,
        "CORPORATE_PENSION_PLAN_SPONSOR": 5,
        "FOUNDATION_FUND_SPONSOR": 6,
        "INSURANCE_COMPANY": 7,
        "BANK_OR_INVESTMENT_BANK": 8,
        "FAMILY_OFFICES_OR_TRUST": 9,
        "SOVEREIGN_WEALTH_FUND": 10,
        "REIT": 11,
        "STRUCTURED_FINANCE_POOL_MANAGER": 12,
        "UNION_PENSION_PLAN_SPONSOR": 13,
        "GOVERNMENT_PENSION_PLAN_SPONSOR": 14,
        "ENDOWMENT_FUND_SPONSOR": 15,
        "INDIVIDUAL_INSIDERS": 100,
        "ISSUE_SPONSORED_ADR": 200,
        "CORPORATIONS_PUBLIC": 300,
        "CORPORATIONS_PRIVATE": 400,
        "STATE_OWNED_SHARES": 500,
    }


class HoldingChangesFilterType(FtEnum):
    """Which changes of shareholdings a list shows."""

    NONE = "None"
    INCREASE = "INCREASE"
    DECREASE = "DECREASE"
    NEW_IN = "NEW_IN"
    CLOSE_OUT = "CLOSE_OUT"

    _numbers = {"None": 0, "INCREASE": 1, "DECREASE": 2, "NEW_IN": 3, "CLOSE_OUT": 4}


class HotListIndicatorType(FtEnum):
    """What the hot list can be filtered by."""

    UNKNOWN = "N/A"
    MARKET_CAP = "MARKET_CAP"

    _numbers = {"N/A": 0, "MARKET_CAP": 1}


class HotListSortField(FtEnum):
    """Kind of heat that the hot list is sorted by."""

    UNKNOWN = "N/A"
    TRADE_HEAT = "TRADE_HEAT"
    SEARCH_HEAT = "SEARCH_HEAT"
    NEWS_HEAT = "NEWS_HEAT"
    AVERAGE_HEAT = "AVERAGE_HEAT"

    _numbers = {"N/A": 0, "TRADE_HEAT": 1, "SEARCH_HEAT": 2, "NEWS_HEAT": 3, "AVERAGE_HEAT": 4}


class IndexComponent(FtEnum):
    """Index whose components the option screeners are confined to."""

    UNKNOWN = "N/A"
    DJI = "DJI"
    IXIC = "IXIC"
    NDX = "NDX"
    SPX = "SPX"

    _numbers = {"N/A": 0, "DJI": 1, "IXIC": 2, "NDX": 3, "SPX": 4}


class IndexOptionType(FtEnum):
    """Kind of index option: standard or small size."""

    NONE = "N/A"
    NORMAL = "NORMAL"
    SMALL = "SMALL"

    _numbers = {"N/A": 0, "NORMAL": 1, "SMALL": 2}


class IndustrialChainType(FtEnum):
    """Shape of an industrial chain."""

    UNKNOWN = "N/A"
    CHAIN = "CHAIN"
    PARALLEL = "PARALLEL"
    UP_MID_DOWN = "UP_MID_DOWN"

    _numbers = {"N/A": 0, "CHAIN": 1, "PARALLEL": 2, "UP_MID_DOWN": 3}


class InstitutionHoldingChangeSortField(FtEnum):
    """What changes of an institution's positions are sorted by."""

    UNKNOWN = "N/A"
    CHANGE_PCT = "CHANGE_PCT"
    CHANGE_SHARES = "CHANGE_SHARES"
    HOLDING_DATE = "HOLDING_DATE"

    _numbers = {"N/A": 0, "CHANGE_PCT": 1, "CHANGE_SHARES": 2, "HOLDING_DATE": 3}


class InstitutionHoldingChangeType(FtEnum):
    """What an institution did with a position."""

    UNKNOWN = "N/A"
    NEW = "NEW"
    SOLD_OUT = "SOLD_OUT"
    INCREASE = "INCREASE"
    DECREASE = "DECREASE"

    _numbers = {"N/A": 0, "NEW": 1, "SOLD_OUT": 2, "INCREASE": 3, "DECREASE": 4}


class InstitutionHoldingListSortField(FtEnum):
    """What an institution's positions are sorted by."""

    UNKNOWN = "N/A"
    HOLDING_VALUE = "HOLDING_VALUE"
    HOLDING_PCT = "HOLDING_PCT"
    LAST_HOLDING_PCT = "LAST_HOLDING_PCT"
    CHANGE_SHARES = "CHANGE_SHARES"
    CHANGE_PCT = "CHANGE_PCT"
    PORTFOLIO_PCT = "PORTFOLIO_PCT"
    INDUSTRY = "INDUSTRY"
    HOLDING_DATE = "HOLDING_DATE"

    _numbers = {
        "N/A": 0,
        "HOLDING_VALUE": 1,
        "HOLDING_PCT": 2,
        "LAST_HOLDING_PCT": 3,
        "CHANGE_SHARES": 4,
        "CHANGE_PCT": 5,
        "PORTFOLIO_PCT": 6,
        "INDUSTRY": 7,
        "HOLDING_DATE": 8,
    }


class InstitutionListSortField(FtEnum):
    """What a list of institutions is sorted by."""

    UNKNOWN = "N/A"
    POSITION_VALUE = "POSITION_VALUE"
    POSITION_VALUE_CHANGE = "POSITION_VALUE_CHANGE"
    POSITION_COUNT = "POSITION_COUNT"
    POSITION_COUNT_CHANGE = "POSITION_COUNT_CHANGE"

    _numbers = {
        "N/A": 0,
        "POSITION_VALUE": 1,
        "POSITION_VALUE_CHANGE": 2,
        "POSITION_COUNT": 3,
        "POSITION_COUNT_CHANGE": 4,
    }


class IpoPeriod(FtEnum):
    """When a warrant was or will be listed."""

    NONE = "N/A"
    TODAY = "TODAY"
    TOMORROW = "TOMORROW"
    NEXTWEEK = "NEXTWEEK"
    LASTWEEK = "LASTWEEK"
    LASTMONTH = "LASTMONTH"

    _numbers = {"N/A": 0, "TODAY": 1, "TOMORROW": 2, "NEXTWEEK": 3, "LASTWEEK": 4, "LASTMONTH": 5}


class Issuer(FtEnum):
    """Issuer of a warrant."""

    NONE = "N/A"
    SG = "SG"
    BP = "BP"
    CS = "CS"
    CT = "CT"
    EA = "EA"
    GS = "GS"
    HS = "HS"
    JP = "JP"
    MB = "MB"
    SC = "SC"
    UB = "UB"
    BI = "BI"
    DB = "DB"
    DC = "DC"
    ML = "ML"
    NM = "NM"
    RB = "RB"
    RS = "RS"
    BC = "BC"
    HT = "HT"
    VT = "VT"
    KC = "KC"
    MS = "MS"
    GJ = "GJ"
    XZ = "XZ"
    HU = "HU"
    KS = "KS"
    CI = "CI"

    _numbers = {
        "N/A": 0,
        "SG": 1,
        "BP": 2,
        "CS": 3,
        "CT": 4,
        "EA": 5,
        "GS": 6,
        "HS": 7,
        "JP": 8,
        "MB": 9,
        "SC": 10,
        "UB": 11,
        "BI": 12,
        "DB": 13,
        "DC": 14,
        "ML": 15,
        "NM": 16,
        "RB": 17,
        "RS": 18,
        "BC": 19,
        "HT": 20,
        "VT": 21,
        "KC": 22,
        "MS": 23,
        "GJ": 24,
        "XZ": 25,
        "HU": 26,
        "KS": 27,
        "CI": 28,
    }


class KLType(FtEnum):
    """Length of a bar."""

    NONE = "N/A"
    K_1M = "K_1M"
    K_3M = "K_3M"
    K_5M = "K_5M"
    K_10M = "K_10M"
    K_15M = "K_15M"
    K_30M = "K_30M"
    K_60M = "K_60M"
    K_120M = "K_120M"
    K_180M = "K_180M"
    K_240M = "K_240M"
    K_DAY = "K_DAY"
    K_WEEK = "K_WEEK"
    K_MON = "K_MON"
    K_QUARTER = "K_QUARTER"
    K_YEAR = "K_YEAR"

    _numbers = {
        "N/A": 0,
        "K_1M": 1,
        "K_3M": 10,
        "K_5M": 6,
        "K_10M": 12,
        "K_15M": 7,
        "K_30M": 8,
        "K_60M": 9,
        "K_120M": 13,
        "K_180M": 14,
        "K_240M": 15,
        "K_DAY": 2,
        "K_WEEK": 3,
        "K_MON": 4,
        "K_QUARTER": 11,
        "K_YEAR": 5,
    }


class MacroDataUnitType(FtEnum):
    """Unit of a macro-economic figure."""

    UNKNOWN = "N/A"
    PERCENT = "PERCENT"
    VALUE = "VALUE"
    INDEX = "INDEX"

    _numbers = {"N/A": 0, "PERCENT": 1, "VALUE": 2, "INDEX": 3}


class MacroRegion(FtEnum):
    """Region of a macro-economic indicator."""

    UNKNOWN = "N/A"
    HK = "HK"
    US = "US"
    JP = "JP"
    SG = "SG"
    AU = "AU"
    CA = "CA"
    MY = "MY"
    CN = "CN"

    _numbers = {"N/A": 0, "HK": 1, "US": 2, "JP": 3, "SG": 4, "AU": 5, "CA": 6, "MY": 7, "CN": 8}


class Market(FtEnum):
    """Quote market; its text is the prefix of security codes, as in HK.00700."""

    NONE = "N/A"
    HK = "HK"
    US = "US"
    SH = "SH"
    SZ = "SZ"
    HK_FUTURE = "HK_FUTURE"
    SG = "SG"
    JP = "JP"
    AU = "AU"
    MY = "MY"
    CA = "CA"
    FX = "FX"
    CC = "CC"
    EC = "EC"

    _numbers = {
        "N/A": 0,
        "HK": 1,
        "US": 11,
        "SH": 21,
        "SZ": 22,
        "HK_FUTURE": 2,
        "SG": 31,
        "JP": 41,
        "AU": 51,
        "MY": 61,
        "CA": 71,
        "FX": 81,
        "CC": 91,
        "EC": 101,
    }


class MarketState(FtEnum):
    """Phase that a market is in."""

    NONE = "NONE"
    AUCTION = "AUCTION"
    WAITING_OPEN = "WAITING_OPEN"
    MORNING = "MORNING"
    REST = "REST"
    AFTERNOON = "AFTERNOON"
    CLOSED = "CLOSED"
    PRE_MARKET_BEGIN = "PRE_MARKET_BEGIN"
    PRE_MARKET_END = "PRE_MARKET_END"
    AFTER_HOURS_BEGIN = "AFTER_HOURS_BEGIN"
    AFTER_HOURS_END = "AFTER_HOURS_END"
    NIGHT_OPEN = "NIGHT_OPEN"
    NIGHT_END = "NIGHT_END"
    FUTURE_DAY_OPEN = "FUTURE_DAY_OPEN"
    FUTURE_DAY_BREAK = "FUTURE_DAY_BREAK"
    FUTURE_DAY_CLOSE = "FUTURE_DAY_CLOSE"
    FUTURE_DAY_WAIT_OPEN = "FUTURE_DAY_WAIT_OPEN"
    HK_CAS = "HK_CAS"
    FUTURE_NIGHT_WAIT = "FUTURE_NIGHT_WAIT"
    FUTURE_AFTERNOON = "FUTURE_AFTERNOON"
    FUTURE_SWITCH_DATE = "FUTURE_SWITCH_DATE"
    FUTURE_OPEN = "FUTURE_OPEN"
    FUTURE_BREAK = "FUTURE_BREAK"
    FUTURE_BREAK_OVER = "FUTURE_BREAK_OVER"
    FUTURE_CLOSE = "FUTURE_CLOSE"
    STIB_AFTER_HOURS_WAIT = "STIB_AFTER_HOURS_WAIT"
    ASHARE_AFTER_HOURS_WAIT = "ASHARE_AFTER_HOURS_WAIT"
    STIB_AFTER_HOURS_BEGIN = "STIB_AFTER_HOURS_BEGIN"
    ASHARE_AFTER_HOURS_BEGIN = "ASHARE_AFTER_HOURS_BEGIN"
    STIB_AFTER_HOURS_END = "STIB_AFTER_HOURS_END"
    ASHARE_AFTER_HOURS_END = "ASHARE_AFTER_HOURS_END"
    NIGHT = "NIGHT"
    TRADE_AT_LAST = "TRADE_AT_LAST"
    OVERNIGHT = "OVERNIGHT"

    _numbers = {
        "NONE": 0,
        "AUCTION": 1,
        "WAITING_OPEN": 2,
        "MORNING": 3,
        "REST": 4,
        "AFTERNOON": 5,
        "CLOSED": 6,
        "PRE_MARKET_BEGIN": 8,
        "PRE_MARKET_END": 9,
        "AFTER_HOURS_BEGIN": 10,
        "AFTER_HOURS_END": 11,
        "NIGHT_OPEN": 13,
        "NIGHT_END": 14,
        "FUTURE_DAY_OPEN": 15,
        "FUTURE_DAY_BREAK": 16,
        "FUTURE_DAY_CLOSE": 17,
        "FUTURE_DAY_WAIT_OPEN": 18,
        "HK_CAS": 19,
        "FUTURE_NIGHT_WAIT": 20,
        "FUTURE_AFTERNOON": 21,
        "FUTURE_SWITCH_DATE": 22,
        "FUTURE_OPEN": 23,
        "FUTURE_BREAK": 24,
        "FUTURE_BREAK_OVER": 25,
        "FUTURE_CLOSE": 26,
        "STIB_AFTER_HOURS_WAIT": 27,
        "ASHARE_AFTER_HOURS_WAIT": 27,
        "STIB_AFTER_HOURS_BEGIN": 28,
        "ASHARE_AFTER_HOURS_BEGIN": 28,
        "STIB_AFTER_HOURS_END": 29,
        "ASHARE_AFTER_HOURS_END": 29,
        "NIGHT": 32,
        "TRADE_AT_LAST": 35,
        "OVERNIGHT": 37,
    }
    _preferred_texts = {27: "ASHARE_AFTER_HOURS_WAIT", 28: "ASHARE_AFTER_HOURS_BEGIN", 29: "ASHARE_AFTER_HOURS_END"}


class ModifyOrderOp(FtEnum):
    """What to do with an order."""

    NONE = "N/A"
    NORMAL = "NORMAL"
    CANCEL = "CANCEL"
    DISABLE = "DISABLE"
    ENABLE = "ENABLE"
    DELETE = "DELETE"

    _numbers = {"N/A": 0, "NORMAL": 1, "CANCEL": 2, "DISABLE": 3, "ENABLE": 4, "DELETE": 5}


class ModifyUserSecurityOp(FtEnum):
    """What to do with securities in a watchlist group."""

    NONE = "N/A"
    ADD = "ADD"
    DEL = "DEL"
    MOVE_OUT = "MOVE_OUT"

    _numbers = {"N/A": 0, "ADD": 1, "DEL": 2, "MOVE_OUT": 3}


class MorningstarRatingType(FtEnum):
    """How Morningstar came to its rating."""

    NONE = "None"
    QUANTITATIVE = "QUANTITATIVE"
    QUALITATIVE = "QUALITATIVE"

    _numbers = {"None": 0, "QUANTITATIVE": 1, "QUALITATIVE": 2}


class NewsSubType(FtEnum):
    """Kind of news to search for."""

    ALL = "ALL"
    NEWS = "NEWS"
    NOTICE = "NOTICE"
    RATING = "RATING"

    _numbers = {"ALL": 0, "NEWS": 1, "NOTICE": 2, "RATING": 3}


class OptionAreaType(FtEnum):
    """Exercise style of an option."""

    NONE = "N/A"
    AMERICAN = "AMERICAN"
    EUROPEAN = "EUROPEAN"
    BERMUDA = "BERMUDA"

    _numbers = {"N/A": 0, "AMERICAN": 1, "EUROPEAN": 2, "BERMUDA": 3}


class OptionCondType(FtEnum):
    """Whether options in the money, out of the money or both are asked for."""

    ALL = "ALL"
    WITHIN = "WITHIN"
    OUTSIDE = "OUTSIDE"

    _numbers = {"ALL": 0, "WITHIN": 1, "OUTSIDE": 2}


class OptionHVTimeRange(FtEnum):
    """Days that an underlying's historical volatility covers."""

    NONE = "N/A"
    THIRTY_DAY = "30DAY"
    SIXTY_DAY = "60DAY"
    NINETY_DAY = "90DAY"
    ONE_TWENTY_DAY = "120DAY"
    THREE_SIXTY_FIVE_DAY = "365DAY"

    _numbers = {"N/A": 0, "30DAY": 1, "60DAY": 2, "90DAY": 3, "120DAY": 4, "365DAY": 5}


class OptionMarket(FtEnum):
    """Option market: US or Hong Kong, on securities or on indices."""

    NONE = "N/A"
    US_SECURITY = "US_SECURITY"
    US_INDEX = "US_INDEX"
    HK_SECURITY = "HK_SECURITY"
    HK_INDEX = "HK_INDEX"

    _numbers = {"N/A": 0, "US_SECURITY": 1, "US_INDEX": 2, "HK_SECURITY": 3, "HK_INDEX": 4}


class OptionRankIndicatorType(FtEnum):
    """What a ranking of options can be filtered by."""

    NONE = "N/A"
    STOCK_CATEGORY = "STOCK_CATEGORY"
    MARKET_CAP = "MARKET_CAP"
    OWNER_LIST = "OWNER_LIST"
    UNDERLYING_IV = "UNDERLYING_IV"
    UNDERLYING_HV = "UNDERLYING_HV"
    IV_RANK = "IV_RANK"
    IV_PERCENTILE = "IV_PERCENTILE"
    IV = "IV"
    OPTION_TYPE = "OPTION_TYPE"
    LEFT_DAYS = "LEFT_DAYS"
    IN_THE_MONEY = "IN_THE_MONEY"
    VOLUME = "VOLUME"
    OPEN_INTEREST = "OPEN_INTEREST"
    DELTA = "DELTA"
    GAMMA = "GAMMA"
    THETA = "THETA"
    VEGA = "VEGA"
    RHO = "RHO"

    _numbers = {
        "N/A": 0,
        "STOCK_CATEGORY": 1,
        "MARKET_CAP": 2,
        "OWNER_LIST": 3,
        "UNDERLYING_IV": 4,
        "UNDERLYING_HV": 5,
        "IV_RANK": 6,
        "IV_PERCENTILE": 7,
        "IV": 8,
        "OPTION_TYPE": 9,
        "LEFT_DAYS": 10,
        "IN_THE_MONEY": 11,
        "VOLUME": 12,
        "OPEN_INTEREST": 13,
        "DELTA": 14,
        "GAMMA": 15,
        "THETA": 16,
        "VEGA": 17,
        "RHO": 18,
    }


class OptionRankType(FtEnum):
    """What a ranking of options is made by."""

    NONE = "N/A"
    VOLUME = "VOLUME"
    TURNOVER = "TURNOVER"
    OI = "OI"
    OI_INCREMENT = "OI_INCREMENT"
    OI_DECREMENT = "OI_DECREMENT"
    OI_MARKET_CAP = "OI_MARKET_CAP"
    OI_MARKET_CAP_INCREMENT = "OI_MARKET_CAP_INCREMENT"
    OI_MARKET_CAP_DECREMENT = "OI_MARKET_CAP_DECREMENT"
    CHANGE_RATE = "CHANGE_RATE"
    IV = "IV"

    _numbers = {
        "N/A": 0,
        "VOLUME": 1,
        "TURNOVER": 2,
        "OI": 3,
        "OI_INCREMENT": 4,
        "OI_DECREMENT": 5,
        "OI_MARKET_CAP": 6,
        "OI_MARKET_CAP_INCREMENT": 7,
        "OI_MARKET_CAP_DECREMENT": 8,
        "CHANGE_RATE": 9,
        "IV": 10,
    }


class OptionSettlementMode(FtEnum):
    """Whether an option settles at the open or at the close."""

    NONE = "N/A"
    AM = "AM"
    PM = "PM"

    _numbers = {"N/A": 0, "AM": 1, "PM": 2}


class OptionStandardType(FtEnum):
    """Whether an option has standard terms."""

    NONE = "N/A"
    STANDARD = "STANDARD"
    NON_STANDARD = "NON_STANDARD"

    _numbers = {"N/A": 0, "STANDARD": 1, "NON_STANDARD": 2}


class OptionStatisticDataType(FtEnum):
    """What statistics of an option market count."""

    NONE = "N/A"
    VOLUME = "VOLUME"
    OPEN_INTEREST = "OPEN_INTEREST"

    _numbers = {"N/A": -1, "VOLUME": 0, "OPEN_INTEREST": 1}


class OptionStrategyType(FtEnum):
    """Option strategy: how its legs are combined."""

    NONE = "NONE"
    SINGLE = "SINGLE"
    COVERED = "COVERED"
    SPREAD = "SPREAD"
    STRADDLE = "STRADDLE"
    STRANGLE = "STRANGLE"
    COLLAR = "COLLAR"
    BUTTERFLY = "BUTTERFLY"
    CONDOR = "CONDOR"
    IRON_BUTTERFLY = "IRON_BUTTERFLY"
    IRON_CONDOR = "IRON_CONDOR"
    CALENDAR_SPREAD = "CALENDAR_SPREAD"
    DIAGONAL_SPREAD = "DIAGONAL_SPREAD"
    CUSTOM = "CUSTOM"

    _numbers = {
        "NONE": 0,
        "SINGLE": 1,
        "COVERED": 2,
        "SPREAD": 4,
        "STRADDLE": 6,
        "STRANGLE": 7,
        "COLLAR": 8,
        "BUTTERFLY": 9,
        "CONDOR": 11,
        "IRON_BUTTERFLY": 13,
        "IRON_CONDOR": 14,
        "CALENDAR_SPREAD": 15,
        "DIAGONAL_SPREAD": 16,
        "CUSTOM": 100,
    }


class OptionType(FtEnum):
    """Call, put or both."""

    ALL = "ALL"
    CALL = "CALL"
    PUT = "PUT"

    _numbers = {"ALL": 0, "CALL": 1, "PUT": 2}


class OrderBookType(FtEnum):
    """Order book of whole lots or of odd lots."""

    NONE = "N/A"
    NORMAL = "NORMAL"
    ODD = "ODD"

    _numbers = {"N/A": 0, "NORMAL": 0, "ODD": 1}
    _preferred_texts = {0: "NORMAL"}


class OrderStatus(FtEnum):
    """State of an order."""

    NONE = "N/A"
    UNSUBMITTED = "UNSUBMITTED"
    WAITING_SUBMIT = "WAITING_SUBMIT"
    SUBMITTING = "SUBMITTING"
    SUBMIT_FAILED = "SUBMIT_FAILED"
    TIMEOUT = "TIMEOUT"
    SUBMITTED = "SUBMITTED"
    FILLED_PART = "FILLED_PART"
    FILLED_ALL = "FILLED_ALL"
    CANCELLING_PART = "CANCELLING_PART"
    CANCELLING_ALL = "CANCELLING_ALL"
    CANCELLED_PART = "CANCELLED_PART"
    CANCELLED_ALL = "CANCELLED_ALL"
    FAILED = "FAILED"
    DISABLED = "DISABLED"
    DELETED = "DELETED"
    FILL_CANCELLED = "FILL_CANCELLED"

    _numbers = {
        "N/A": -1,
        "UNSUBMITTED": 0,
        "WAITING_SUBMIT": 1,
        "SUBMITTING": 2,
        "SUBMIT_FAILED": 3,
        "TIMEOUT": 4,
        "SUBMITTED": 5,
        "FILLED_PART": 10,
        "FILLED_ALL": 11,
        "CANCELLING_PART": 12,
        "CANCELLING_ALL": 13,
        "CANCELLED_PART": 14,
        "CANCELLED_ALL": 15,
        "FAILED": 21,
        "DISABLED": 22,
        "DELETED": 23,
        "FILL_CANCELLED": 24,
    }


class OrderType(FtEnum):
    """Kind of order: limit, market, auction, stop and so on."""

    NONE = "N/A"
    NORMAL = "NORMAL"
    MARKET = "MARKET"
    ABSOLUTE_LIMIT = "ABSOLUTE_LIMIT"
    AUCTION = "AUCTION"
    AUCTION_LIMIT = "AUCTION_LIMIT"
    SPECIAL_LIMIT = "SPECIAL_LIMIT"
    SPECIAL_LIMIT_ALL = "SPECIAL_LIMIT_ALL"
    STOP = "STOP"
    STOP_LIMIT = "STOP_LIMIT"
    MARKET_IF_TOUCHED = "MARKET_IF_TOUCHED"
    LIMIT_IF_TOUCHED = "LIMIT_IF_TOUCHED"
    TRAILING_STOP = "TRAILING_STOP"
    TRAILING_STOP_LIMIT = "TRAILING_STOP_LIMIT"
    TWAP = "TWAP"
    TWAP_LIMIT = "TWAP_LIMIT"
    VWAP = "VWAP"
    VWAP_LIMIT = "VWAP_LIMIT"

    _numbers = {
        "N/A": 0,
        "NORMAL": 1,
        "MARKET": 2,
        "ABSOLUTE_LIMIT": 5,
        "AUCTION": 6,
        "AUCTION_LIMIT": 7,
        "SPECIAL_LIMIT": 8,
        "SPECIAL_LIMIT_ALL": 9,
        "STOP": 10,
        "STOP_LIMIT": 11,
        "MARKET_IF_TOUCHED": 12,
        "LIMIT_IF_TOUCHED": 13,
        "TRAILING_STOP": 14,
        "TRAILING_STOP_LIMIT": 15,
        "TWAP": 16,
        "TWAP_LIMIT": 17,
        "VWAP": 18,
        "VWAP_LIMIT": 19,
    }


class PeriodChangeIndicatorType(FtEnum):
    """What a ranking by price change over a period can be filtered by."""

    UNKNOWN = "N/A"
    PRICE = "PRICE"
    MARKET_CAP = "MARKET_CAP"
    CHANGE_RATIO = "CHANGE_RATIO"
    VOLUME = "VOLUME"
    TURNOVER = "TURNOVER"
    PE = "PE"
    PB = "PB"
    TURNOVER_RATIO = "TURNOVER_RATIO"
    VOLUME_RATIO = "VOLUME_RATIO"
    AMPLITUDE = "AMPLITUDE"

    _numbers = {
        "N/A": 0,
        "PRICE": 1,
        "MARKET_CAP": 2,
        "CHANGE_RATIO": 3,
        "VOLUME": 4,
        "TURNOVER": 5,
        "PE": 6,
        "PB": 7,
        "TURNOVER_RATIO": 8,
        "VOLUME_RATIO": 9,
        "AMPLITUDE": 10,
    }


class PeriodType(FtEnum):
    """Length of a capital flow's period."""

    NONE = "N/A"
    INTRADAY = "INTRADAY"
    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"

    _numbers = {"N/A": 0, "INTRADAY": 1, "DAY": 2, "WEEK": 3, "MONTH": 4}


class Plate(FtEnum):
    """Kind of plate: industry, region, concept and so on."""

    ALL = "ALL"
    INDUSTRY = "INDUSTRY"
    REGION = "REGION"
    CONCEPT = "CONCEPT"
    OTHER = "OTHER"

    _numbers = {"ALL": 0, "INDUSTRY": 1, "REGION": 2, "CONCEPT": 3, "OTHER": 4}


class PlateStockSortField(FtEnum):
    """What the stocks of an industrial chain's plate are sorted by."""

    UNKNOWN = "N/A"
    CODE = "CODE"
    CHANGE_RATE = "CHANGE_RATE"
    TURNOVER = "TURNOVER"
    VOLUME = "VOLUME"
    MARKET_VAL = "MARKET_VAL"

    _numbers = {"N/A": 0, "CODE": 0, "CHANGE_RATE": 1, "TURNOVER": 2, "VOLUME": 3, "MARKET_VAL": 4}
    _preferred_texts = {0: "CODE"}


class PositionSide(FtEnum):
    """Long or short position."""

    NONE = "N/A"
    LONG = "LONG"
    SHORT = "SHORT"

    _numbers = {"N/A": -1, "LONG": 0, "SHORT": 1}


class PositionType(FtEnum):
    """Whether a position is a combination or one of its legs."""

    NONE = "N/A"
    COMBINED = "COMBINED"
    LEG = "LEG"

    _numbers = {"N/A": 0, "COMBINED": 1, "LEG": 2}


class PostPeriodType(FtEnum):
    """Session in which earnings were published."""

    REGULAR = "REGULAR"
    BEFORE = "BEFORE"
    AFTER = "AFTER"
    INTRADAY_TRADING = "INTRADAY_TRADING"

    _numbers = {"REGULAR": 0, "BEFORE": 1, "AFTER": 2, "INTRADAY_TRADING": 3}


class PredSide(FtEnum):
    """Side of an event contract: Yes or No."""

    NONE = "N/A"
    YES = "YES"
    NO = "NO"

    _numbers = {"N/A": 0, "YES": 1, "NO": 2}


class PriceFilter(FtEnum):
    """Range of prices that a ranking is confined to."""

    ALL = "ALL"
    LESS_THAN_1 = "LESS_THAN_1"
    BETWEEN_1_AND_10 = "BETWEEN_1_AND_10"
    BETWEEN_10_AND_100 = "BETWEEN_10_AND_100"
    GREATER_THAN_100 = "GREATER_THAN_100"
    NEAR_52_WEEK_HIGH = "NEAR_52_WEEK_HIGH"
    NEAR_52_WEEK_LOW = "NEAR_52_WEEK_LOW"

    _numbers = {
        "ALL": 0,
        "LESS_THAN_1": 1,
        "BETWEEN_1_AND_10": 2,
        "BETWEEN_10_AND_100": 3,
        "GREATER_THAN_100": 4,
        "NEAR_52_WEEK_HIGH": 5,
        "NEAR_52_WEEK_LOW": 6,
    }


class PriceReminderFreq(FtEnum):
    """How often a price reminder may go off."""

    NONE = "N/A"
    ALWAYS = "ALWAYS"
    ONCE_A_DAY = "ONCE_A_DAY"
    ONCE = "ONCE"

    _numbers = {"N/A": 0, "ALWAYS": 1, "ONCE_A_DAY": 2, "ONCE": 3}


class PriceReminderMarketStatus(FtEnum):
    """Session in which a price reminder goes off."""

    NONE = "N/A"
    OPEN = "OPEN"
    US_PRE = "US_PRE"
    US_AFTER = "US_AFTER"
    US_OVERNIGHT = "US_OVERNIGHT"

    _numbers = {"N/A": 0, "OPEN": 1, "US_PRE": 2, "US_AFTER": 3, "US_OVERNIGHT": 4}


class PriceReminderType(FtEnum):
    """What a price reminder watches."""

    NONE = "N/A"
    PRICE_UP = "PRICE_UP"
    PRICE_DOWN = "PRICE_DOWN"
    CHANGE_RATE_UP = "CHANGE_RATE_UP"
    CHANGE_RATE_DOWN = "CHANGE_RATE_DOWN"
    FIVE_MIN_CHANGE_RATE_UP = "FIVE_MIN_CHANGE_RATE_UP"
    FIVE_MIN_CHANGE_RATE_DOWN = "FIVE_MIN_CHANGE_RATE_DOWN"
    VOLUME_UP = "VOLUME_UP"
    TURNOVER_UP = "TURNOVER_UP"
    TURNOVER_RATE_UP = "TURNOVER_RATE_UP"
    BID_PRICE_UP = "BID_PRICE_UP"
    ASK_PRICE_DOWN = "ASK_PRICE_DOWN"
    BID_VOL_UP = "BID_VOL_UP"
    ASK_VOL_UP = "ASK_VOL_UP"
    THREE_MIN_CHANGE_RATE_UP = "THREE_MIN_CHANGE_RATE_UP"
    THREE_MIN_CHANGE_RATE_DOWN = "THREE_MIN_CHANGE_RATE_DOWN"

    _numbers = {
        "N/A": 0,
        "PRICE_UP": 1,
        "PRICE_DOWN": 2,
        "CHANGE_RATE_UP": 3,
        "CHANGE_RATE_DOWN": 4,
        "FIVE_MIN_CHANGE_RATE_UP": 5,
        "FIVE_MIN_CHANGE_RATE_DOWN": 6,
        "VOLUME_UP": 7,
        "TURNOVER_UP": 8,
        "TURNOVER_RATE_UP": 9,
        "BID_PRICE_UP": 10,
        "ASK_PRICE_DOWN": 11,
        "BID_VOL_UP": 12,
        "ASK_VOL_UP": 13,
        "THREE_MIN_CHANGE_RATE_UP": 14,
        "THREE_MIN_CHANGE_RATE_DOWN": 15,
    }


class PriceType(FtEnum):
    """Whether the price lies within an inline warrant's bounds."""

    NONE = "N/A"
    OUTSIDE = "OUTSIDE"
    WITH_IN = "WITH_IN"

    _numbers = {"N/A": 0, "OUTSIDE": 1, "WITH_IN": 2}


class ProgramStatusType(FtEnum):
    """State of the OpenD program, from its start to ready."""

    NONE = "N/A"
    LOADED = "LOADED"
    LOGING = "LOGING"
    NEED_PIC_VERIFY_CODE = "NEED_PIC_VERIFY_CODE"
    NEED_PHONE_VERIFY_CODE = "NEED_PHONE_VERIFY_CODE"
    LOGIN_FAILED = "LOGIN_FAILED"
    FORCE_UPDATE = "FORCE_UPDATE"
    NESSARY_DATA_PREPARING = "NESSARY_DATA_PREPARING"
    NESSARY_DATA_MISSING = "NESSARY_DATA_MISSING"
    UN_AGREE_DISCLAIMER = "UN_AGREE_DISCLAIMER"
    READY = "READY"
    FORCE_LOGOUT = "FORCE_LOGOUT"

    _numbers = {
        "N/A": 0,
        "LOADED": 1,
        "LOGING": 2,
        "NEED_PIC_VERIFY_CODE": 3,
        "NEED_PHONE_VERIFY_CODE": 4,
        "LOGIN_FAILED": 5,
        "FORCE_UPDATE": 6,
        "NESSARY_DATA_PREPARING": 7,
        "NESSARY_DATA_MISSING": 8,
        "UN_AGREE_DISCLAIMER": 9,
        "READY": 10,
        "FORCE_LOGOUT": 11,
    }


class PushDataType(FtEnum):
    """Where a tick comes from: real time, catching up after a break, or cache."""

    NONE = "N/A"
    REALTIME = "REALTIME"
    BYDISCONN = "BYDISCONN"
    CACHE = "CACHE"

    _numbers = {"N/A": 0, "REALTIME": 1, "BYDISCONN": 2, "CACHE": 3}


class QotPushStage(FtEnum):
    """Leg of a quote push's way that delay statistics cover."""

    NONE = "N/A"
    SR2_SS = "SR2_SS"
    SS2_CR = "SS2_CR"
    CR2_CS = "CR2_CS"
    SS2_CS = "SS2_CS"
    SR2_CS = "SR2_CS"
    ALL = [SR2_SS, SS2_CR, CR2_CS, SS2_CS, SR2_CS]

    _numbers = {"N/A": 0, "SR2_SS": 1, "SS2_CR": 2, "CR2_CS": 3, "SS2_CS": 4, "SR2_CS": 5}
    _descriptions = {
        SR2_SS: "within the server: received to sent",
        SS2_CR: "network: sent by the server to received by OpenD",
        CR2_CS: "within OpenD: received to sent",
        SS2_CS: "sent by the server to sent by OpenD",
        SR2_CS: "received by the server to sent by OpenD: the whole way",
    }


class QotPushType(FtEnum):
    """Kind of quote push that delay statistics cover."""

    NONE = "N/A"
    PRICE = "PRICE"
    TICKER = "TICKER"
    ORDER_BOOK = "ORDER_BOOK"
    BROKER = "BROKER"

    _numbers = {"N/A": 0, "PRICE": 1, "TICKER": 2, "ORDER_BOOK": 3, "BROKER": 4}
    _descriptions = {
        PRICE: "latest price",
        TICKER: "tick",
        ORDER_BOOK: "order book",
        BROKER: "broker queue",
    }


class QotRight(FtEnum):
    """Quote right of the user in a market."""

    NONE = "N/A"
    BMP = "BMP"
    LEVEL1 = "LV1"
    LEVEL2 = "LV2"
    SF = "SF"
    NO = "NO"
    LEVEL3 = "LV3"

    _numbers = {"N/A": 0, "BMP": 1, "LV1": 2, "LV2": 3, "SF": 4, "NO": 5, "LV3": 6}


class RankPeriodType(FtEnum):
    """Period over which a ranking counts price changes."""

    UNKNOWN = "N/A"
    FIVE_MIN = "5MIN"
    ONE_DAY = "1DAY"
    FIVE_DAY = "5DAY"
    TWENTY_DAY = "20DAY"
    SIXTY_DAY = "60DAY"
    ONE_TWENTY_DAY = "120DAY"
    TWO_FIFTY_DAY = "250DAY"
    YTD = "YTD"

    _numbers = {"N/A": 0, "5MIN": 1, "1DAY": 2, "5DAY": 3, "20DAY": 4, "60DAY": 5, "120DAY": 6, "250DAY": 7, "YTD": 8}


class RankSortDir(FtEnum):
    """Sort direction of a ranking."""

    DESCENDING = "DESCENDING"
    ASCENDING = "ASCENDING"

    _numbers = {"DESCENDING": 0, "ASCENDING": 1}


class RatingChangeType(FtEnum):
    """How an analyst's rating changed."""

    UNKNOWN = "N/A"
    UPGRADE = "UPGRADE"
    DOWNGRADE = "DOWNGRADE"
    NEW_RATING = "NEW_RATING"

    _numbers = {"N/A": 0, "UPGRADE": 1, "DOWNGRADE": 2, "NEW_RATING": 3}


class RatingLevel(FtEnum):
    """Analyst's rating in a list of changes."""

    UNKNOWN = "N/A"
    SELL = "SELL"
    HOLD = "HOLD"
    BUY = "BUY"

    _numbers = {"N/A": 0, "SELL": 1, "HOLD": 2, "BUY": 3}


class RelativePosition(FtEnum):
    """Stock filter: how one indicator stands to another or to a value."""

    NONE = "N/A"
    MORE = "MORE"
    LESS = "LESS"
    CROSS_UP = "CROSS_UP"
    CROSS_DOWN = "CROSS_DOWN"

    _numbers = {"N/A": 0, "MORE": 1, "LESS": 2, "CROSS_UP": 3, "CROSS_DOWN": 4}


class ResearchRatingDimensionType(FtEnum):
    """Whether ratings are listed by institution or by analyst."""

    NONE = "None"
    INSTITUTION = "INSTITUTION"
    ANALYST = "ANALYST"

    _numbers = {"None": 0, "INSTITUTION": 1, "ANALYST": 2}


class ResearchRatingType(FtEnum):
    """Analyst's rating of a security."""

    NONE = "None"
    SELL = "SELL"
    UNDERPERFORM = "UNDERPERFORM"
    HOLD = "HOLD"
    BUY = "BUY"
    STRONG_BUY = "STRONG_BUY"

    _numbers = {"None": 0, "SELL": 1, "UNDERPERFORM": 2, "HOLD": 3, "BUY": 4, "STRONG_BUY": 5}


class RevenueBreakdownType(FtEnum):
    """What a revenue breakdown is made by."""

    NONE = "None"
    PRODUCT = "PRODUCT"
    INDUSTRY = "INDUSTRY"
    REGION = "REGION"
    BUSINESS = "BUSINESS"

    _numbers = {"None": 0, "PRODUCT": 1, "INDUSTRY": 2, "REGION": 4, "BUSINESS": 8}


class RiseFallDistributionType(FtEnum):
    """Kind of range in a count of rising and falling securities."""

    UNKNOWN = "N/A"
    RISE_LIMIT = "RISE_LIMIT"
    POSITIVE_INFINITY = "POSITIVE_INFINITY"
    NORMAL_RANGE = "NORMAL_RANGE"
    NEGATIVE_INFINITY = "NEGATIVE_INFINITY"
    FALL_LIMIT = "FALL_LIMIT"

    _numbers = {
        "N/A": 0,
        "RISE_LIMIT": 1,
        "POSITIVE_INFINITY": 2,
        "NORMAL_RANGE": 3,
        "NEGATIVE_INFINITY": 4,
        "FALL_LIMIT": 5,
    }


class RunMode(FtEnum):
    """How the client runs; kept for scripts that name it."""

    DEFAULT = "DEFAULT"
    QUANT = "QUANT"

    _numbers = {}


class SecurityFirm(FtEnum):
    """Securities firm at which an account is held."""

    NONE = "N/A"
    FUTUSECURITIES = "FUTUSECURITIES"
    FUTUINC = "FUTUINC"
    FUTUSG = "FUTUSG"
    FUTUAU = "FUTUAU"
    FUTUCA = "FUTUCA"
    FUTUMY = "FUTUMY"
    FUTUJP = "FUTUJP"

    _numbers = {
        "N/A": 0,
        "FUTUSECURITIES": 1,
        "FUTUINC": 2,
        "FUTUSG": 3,
        "FUTUAU": 4,
        "FUTUCA": 5,
        "FUTUMY": 6,
        "FUTUJP": 7,
    }


class SecurityReferenceType(FtEnum):
    """Which securities that refer to another one are asked for."""

    NONE = "N/A"
    WARRANT = "WARRANT"
    FUTURE = "FUTURE"

    _numbers = {"N/A": 0, "WARRANT": 1, "FUTURE": 2}


class SecurityStatus(FtEnum):
    """State of a security, from its listing to its end."""

    NONE = "N/A"
    NORMAL = "NORMAL"
    LISTING = "LISTING"
    PURCHASING = "PURCHASING"
    SUBSCRIBING = "SUBSCRIBING"
    BEFORE_DARK_TRADE_OPEING = "BEFORE_DARK_TRADE_OPEING"
    DARK_TRADING = "DARK_TRADING"
    DARK_TRAD_END = "DARK_TRAD_END"
    TO_BE_OPEN = "TO_BE_OPEN"
    SUSPENDED = "SUSPENDED"
    CALLED = "CALLED"
    EXPIRED_LAST_TRADING_DATE = "EXPIRED_LAST_TRADING_DATE"
    EXPIRED = "EXPIRED"
    DELISTED = "DELISTED"
    CHANGE_TO_TEMPORARY_CODE = "CHANGE_TO_TEMPORARY_CODE"
    TEMPORARY_CODE_TRADE_END = "TEMPORARY_CODE_TRADE_END"
    CHANGED_PLATE_TRADE_END = "CHANGED_PLATE_TRADE_END"
    CHANGED_CODE_TRAD_END = "CHANGED_CODE_TRAD_END"
    RECOVERABLE_CIRCUIT_BREAKER = "RECOVERABLE_CIRCUIT_BREAKER"
    UNRECOVERABLE_CIRCUIT_BREAKER = "UNRECOVERABLE_CIRCUIT_BREAKER"
    AFTER_COMBINATION = "AFTER_COMBINATION"
    AFTER_TRANSACTION = "AFTER_TRANSACTION"

    _numbers = {
        "N/A": 0,
        "NORMAL": 1,
        "LISTING": 2,
        "PURCHASING": 3,
        "SUBSCRIBING": 4,
        "BEFORE_DARK_TRADE_OPEING": 5,
        "DARK_TRADING": 6,
        "DARK_TRAD_END": 7,
        "TO_BE_OPEN": 8,
        "SUSPENDED": 9,
        "CALLED": 10,
        "EXPIRED_LAST_TRADING_DATE": 11,
        "EXPIRED": 12,
        "DELISTED": 13,
        "CHANGE_TO_TEMPORARY_CODE": 14,
        "TEMPORARY_CODE_TRADE_END": 15,
        "CHANGED_PLATE_TRADE_END": 16,
        "CHANGED_CODE_TRAD_END": 17,
        "RECOVERABLE_CIRCUIT_BREAKER": 18,
        "UNRECOVERABLE_CIRCUIT_BREAKER": 19,
        "AFTER_COMBINATION": 20,
        "AFTER_TRANSACTION": 21,
    }


class SecurityType(FtEnum):
    """Kind of security."""

    NONE = "N/A"
    BOND = "BOND"
    BWRT = "BWRT"
    STOCK = "STOCK"
    ETF = "ETF"
    WARRANT = "WARRANT"
    IDX = "IDX"
    PLATE = "PLATE"
    DRVT = "DRVT"
    PLATESET = "PLATESET"
    FUTURE = "FUTURE"
    FOREX = "FOREX"
    CRYPTO = "CRYPTO"

    _numbers = {
        "N/A": 0,
        "BOND": 1,
        "BWRT": 2,
        "STOCK": 3,
        "ETF": 4,
        "WARRANT": 5,
        "IDX": 6,
        "PLATE": 7,
        "DRVT": 8,
        "PLATESET": 9,
        "FUTURE": 10,
        "FOREX": 11,
        "CRYPTO": 12,
    }


class SellerIndicatorType(FtEnum):
    """What the screener for option sellers can be filtered by."""

    UNKNOWN = "N/A"
    OWNER_LIST = "OWNER_LIST"
    STOCK_CATEGORY = "STOCK_CATEGORY"
    VOLUME = "VOLUME"
    OPEN_INTEREST = "OPEN_INTEREST"
    IV = "IV"
    HV = "HV"
    IV_RANK = "IV_RANK"
    IV_PERCENTILE = "IV_PERCENTILE"
    MARKET_CAP = "MARKET_CAP"
    PRICE = "PRICE"
    CHANGE_RATIO = "CHANGE_RATIO"
    PLATE = "PLATE"
    EXPIRATION_TYPE = "EXPIRATION_TYPE"
    LEFT_DAYS = "LEFT_DAYS"
    OPTION_EXPIRATION_TYPE = "OPTION_EXPIRATION_TYPE"
    STRIKE_DATE_TIMESTAMP = "STRIKE_DATE_TIMESTAMP"
    PREMIUM = "PREMIUM"
    ANNUALIZED_RETURN = "ANNUALIZED_RETURN"
    INTERVAL_RETURN = "INTERVAL_RETURN"
    OTM_DEGREE = "OTM_DEGREE"
    OTM_PROBABILITY = "OTM_PROBABILITY"
    OPTION_IV = "OPTION_IV"
    BID_PRICE = "BID_PRICE"
    ASK_PRICE = "ASK_PRICE"
    OPTION_VOLUME = "OPTION_VOLUME"
    OPTION_OPEN_INTEREST = "OPTION_OPEN_INTEREST"

    _numbers = {
        "N/A": 0,
        "OWNER_LIST": 1,
        "STOCK_CATEGORY": 2,
        "VOLUME": 3,
        "OPEN_INTEREST": 4,
        "IV": 5,
        "HV": 6,
        "IV_RANK": 7,
        "IV_PERCENTILE": 8,
        "MARKET_CAP": 9,
        "PRICE": 10,
        "CHANGE_RATIO": 11,
        "PLATE": 12,
        "EXPIRATION_TYPE": 13,
        "LEFT_DAYS": 14,
        "OPTION_EXPIRATION_TYPE": 15,
        "STRIKE_DATE_TIMESTAMP": 16,
        "PREMIUM": 17,
        "ANNUALIZED_RETURN": 18,
        "INTERVAL_RETURN": 19,
        "OTM_DEGREE": 20,
        "OTM_PROBABILITY": 21,
        "OPTION_IV": 22,
        "BID_PRICE": 23,
        "ASK_PRICE": 24,
        "OPTION_VOLUME": 25,
        "OPTION_OPEN_INTEREST": 26,
    }


class SellerSortType(FtEnum):
    """What the screener for option sellers is sorted by."""

    UNKNOWN = "N/A"
    ANNUALIZED_RETURN = "ANNUALIZED_RETURN"
    INTERVAL_RETURN = "INTERVAL_RETURN"
    ITM_PROBABILITY = "ITM_PROBABILITY"
    PREMIUM = "PREMIUM"

    _numbers = {"N/A": 0, "ANNUALIZED_RETURN": 1, "INTERVAL_RETURN": 2, "ITM_PROBABILITY": 3, "PREMIUM": 4}


class SellerType(FtEnum):
    """Strategy of an option seller."""

    UNKNOWN = "N/A"
    COVERED_CALL = "COVERED_CALL"
    CASH_SECURED_PUT = "CASH_SECURED_PUT"

    _numbers = {"N/A": 0, "COVERED_CALL": 1, "CASH_SECURED_PUT": 2}


class Session(FtEnum):
    """Trading session of the US market."""

    NONE = "N/A"
    RTH = "RTH"
    ETH = "ETH"
    ALL = "ALL"
    OVERNIGHT = "OVERNIGHT"

    _numbers = {"N/A": 0, "RTH": 1, "ETH": 2, "ALL": 3, "OVERNIGHT": 4}


class SetPriceReminderOp(FtEnum):
    """What to do with a price reminder."""

    NONE = "N/A"
    ADD = "ADD"
    DEL = "DEL"
    ENABLE = "ENABLE"
    DISABLE = "DISABLE"
    MODIFY = "MODIFY"
    DEL_ALL = "DEL_ALL"

    _numbers = {"N/A": 0, "ADD": 1, "DEL": 2, "ENABLE": 3, "DISABLE": 4, "MODIFY": 5, "DEL_ALL": 6}


class ShortSellingSortField(FtEnum):
    """What a ranking by short selling is sorted by."""

    UNKNOWN = "N/A"
    SHORT_NUMBER_CHANGE = "SHORT_NUMBER_CHANGE"
    SHORT_RATIO_CHANGE = "SHORT_RATIO_CHANGE"
    SHORT_NUMBER = "SHORT_NUMBER"
    SHORT_RATIO = "SHORT_RATIO"
    VOLUME = "VOLUME"
    POSITION_VOLUME = "POSITION_VOLUME"
    POSITION_RATIO = "POSITION_RATIO"
    DAYS_TO_COVER = "DAYS_TO_COVER"
    WEEK_AVG_VOLUME = "WEEK_AVG_VOLUME"
    WEEK_AVG_SHORT_NUMBER = "WEEK_AVG_SHORT_NUMBER"
    WEEK_AVG_SHORT_RATIO = "WEEK_AVG_SHORT_RATIO"
    MONTH_AVG_VOLUME = "MONTH_AVG_VOLUME"
    MONTH_AVG_SHORT_NUMBER = "MONTH_AVG_SHORT_NUMBER"
    MONTH_AVG_SHORT_RATIO = "MONTH_AVG_SHORT_RATIO"

    _numbers = {
        "N/A": 0,
        "SHORT_NUMBER_CHANGE": 1,
        "SHORT_RATIO_CHANGE": 2,
        "SHORT_NUMBER": 3,
        "SHORT_RATIO": 4,
        "VOLUME": 5,
        "POSITION_VOLUME": 6,
        "POSITION_RATIO": 7,
        "DAYS_TO_COVER": 8,
        "WEEK_AVG_VOLUME": 9,
        "WEEK_AVG_SHORT_NUMBER": 10,
        "WEEK_AVG_SHORT_RATIO": 11,
        "MONTH_AVG_VOLUME": 12,
        "MONTH_AVG_SHORT_NUMBER": 13,
        "MONTH_AVG_SHORT_RATIO": 14,
    }


class SimAccType(FtEnum):
    """Kind of simulated account."""

    NONE = "N/A"
    STOCK = "STOCK"
    OPTION = "OPTION"
    FUTURES = "FUTURES"
    STOCK_AND_OPTION = "STOCK_AND_OPTION"
    COMPETITION = "COMPETITION"

    _numbers = {"N/A": 0, "STOCK": 1, "OPTION": 2, "FUTURES": 3, "STOCK_AND_OPTION": 4, "COMPETITION": 5}


class SimpleRankIndicatorType(FtEnum):
    """What a ranking by session can be filtered by."""

    UNKNOWN = "N/A"
    PRICE = "PRICE"
    MARKET_CAP = "MARKET_CAP"
    PE = "PE"

    _numbers = {"N/A": 0, "PRICE": 1, "MARKET_CAP": 2, "PE": 3}


class SortDir(FtEnum):
    """Stock filter: sort direction."""

    NONE = "N/A"
    ASCEND = "ASCEND"
    DESCEND = "DESCEND"

    _numbers = {"N/A": 0, "ASCEND": 1, "DESCEND": 2}


class SortField(FtEnum):
    """What warrants and the securities of a plate are sorted by."""

    NONE = "N/A"
    CODE = "CODE"
    CUR_PRICE = "CUR_PRICE"
    PRICE_CHANGE_VAL = "PRICE_CHANGE_VAL"
    CHANGE_RATE = "CHANGE_RATE"
    STATUS = "STATUS"
    BID_PRICE = "BID_PRICE"
    ASK_PRICE = "ASK_PRICE"
    BID_VOL = "BID_VOL"
    ASK_VOL = "ASK_VOL"
    VOLUME = "VOLUME"
    TURNOVER = "TURNOVER"
    SCORE = "SCORE"
    PREMIUM = "PREMIUM"
    EFFECTIVE_LEVERAGE = "EFFECTIVE_LEVERAGE"
    DELTA = "DELTA"
    IMPLIED_VOLATILITY = "IMPLIED_VOLATILITY"
    TYPE = "TYPE"
    STRIKE_PRICE = "STRIKE_PRICE"
    BREAK_EVEN_POINT = "BREAK_EVEN_POINT"
    MATURITY_TIME = "MATURITY_TIME"
    LIST_TIME = "LIST_TIME"
    LAST_TRADE_TIME = "LAST_TRADE_TIME"
    LEVERAGE = "LEVERAGE"
    IN_OUT_MONEY = "IN_OUT_MONEY"
    RECOVERY_PRICE = "RECOVERY_PRICE"
    CHANGE_PRICE = "CHANGE_PRICE"
    CHANGE = "CHANGE"
    STREET_RATE = "STREET_RATE"
    STREET_VOL = "STREET_VOL"
    AMPLITUDE = "AMPLITUDE"
    WARRANT_NAME = "WARRANT_NAME"
    ISSUER = "ISSUER"
    LOT_SIZE = "LOT_SIZE"
    ISSUE_SIZE = "ISSUE_SIZE"
    PRE_CUR_PRICE = "PRE_CUR_PRICE"
    AFTER_CUR_PRICE = "AFTER_CUR_PRICE"
    PRE_PRICE_CHANGE_VAL = "PRE_PRICE_CHANGE_VAL"
    AFTER_PRICE_CHANGE_VAL = "AFTER_PRICE_CHANGE_VAL"
    PRE_CHANGE_RATE = "PRE_CHANGE_RATE"
    AFTER_CHANGE_RATE = "AFTER_CHANGE_RATE"
    PRE_AMPLITUDE = "PRE_AMPLITUDE"
    AFTER_AMPLITUDE = "AFTER_AMPLITUDE"
    PRE_TURNOVER = "PRE_TURNOVER"
    AFTER_TURNOVER = "AFTER_TURNOVER"
    UPPER_STRIKE_PRICE = "UPPER_STRIKE_PRICE"
    LOWER_STRIKE_PRICE = "LOWER_STRIKE_PRICE"
    INLINE_PRICE_STATUS = "INLINE_PRICE_STATUS"
    LAST_SETTLE_PRICE = "LAST_SETTLE_PRICE"
    POSITION = "POSITION"
    POSITION_CHANGE = "POSITION_CHANGE"

    _numbers = {
        "N/A": 0,
        "CODE": 1,
        "CUR_PRICE": 2,
        "PRICE_CHANGE_VAL": 3,
        "CHANGE_RATE": 4,
        "STATUS": 5,
        "BID_PRICE": 6,
        "ASK_PRICE": 7,
        "BID_VOL": 8,
        "ASK_VOL": 9,
        "VOLUME": 10,
        "TURNOVER": 11,
        "SCORE": 12,
        "PREMIUM": 13,
        "EFFECTIVE_LEVERAGE": 14,
        "DELTA": 15,
        "IMPLIED_VOLATILITY": 16,
        "TYPE": 17,
        "STRIKE_PRICE": 18,
        "BREAK_EVEN_POINT": 19,
        "MATURITY_TIME": 20,
        "LIST_TIME": 21,
        "LAST_TRADE_TIME": 22,
        "LEVERAGE": 23,
        "IN_OUT_MONEY": 24,
        "RECOVERY_PRICE": 25,
        "CHANGE_PRICE": 26,
        "CHANGE": 27,
        "STREET_RATE": 28,
        "STREET_VOL": 29,
        "AMPLITUDE": 30,
        "WARRANT_NAME": 31,
        "ISSUER": 32,
        "LOT_SIZE": 33,
        "ISSUE_SIZE": 34,
        "PRE_CUR_PRICE": 35,
        "AFTER_CUR_PRICE": 36,
        "PRE_PRICE_CHANGE_VAL": 37,
        "AFTER_PRICE_CHANGE_VAL": 38,
        "PRE_CHANGE_RATE": 39,
        "AFTER_CHANGE_RATE": 40,
        "PRE_AMPLITUDE": 41,
        "AFTER_AMPLITUDE": 42,
        "PRE_TURNOVER": 43,
        "AFTER_TURNOVER": 44,
        "UPPER_STRIKE_PRICE": 45,
        "LOWER_STRIKE_PRICE": 46,
        "INLINE_PRICE_STATUS": 47,
        "LAST_SETTLE_PRICE": 48,
        "POSITION": 49,
        "POSITION_CHANGE": 50,
    }


class StockCategory(FtEnum):
    """Stocks, funds or both as underlyings of options."""

    ALL = "ALL"
    EQUITY = "EQUITY"
    ETF = "ETF"

    _numbers = {"ALL": 0, "EQUITY": 1, "ETF": 2}


class StockField(FtEnum):
    """Stock filter: fields of all five kinds; the kind is in the hundreds of a number."""

    NONE = "N/A"
    STOCK_CODE = "STOCK_CODE"
    STOCK_NAME = "STOCK_NAME"
    CUR_PRICE = "CUR_PRICE"
    CUR_PRICE_TO_HIGHEST52_WEEKS_RATIO = "CUR_PRICE_TO_HIGHEST52_WEEKS_RATIO"
    CUR_PRICE_TO_LOWEST52_WEEKS_RATIO = "CUR_PRICE_TO_LOWEST52_WEEKS_RATIO"
    HIGH_PRICE_TO_HIGHEST52_WEEKS_RATIO = "HIGH_PRICE_TO_HIGHEST52_WEEKS_RATIO"
    LOW_PRICE_TO_LOWEST52_WEEKS_RATIO = "LOW_PRICE_TO_LOWEST52_WEEKS_RATIO"
    VOLUME_RATIO = "VOLUME_RATIO"
    BID_ASK_RATIO = "BID_ASK_RATIO"
    LOT_PRICE = "LOT_PRICE"
    MARKET_VAL = "MARKET_VAL"
    PE_ANNUAL = "PE_ANNUAL"
    PE_TTM = "PE_TTM"
    PB_RATE = "PB_RATE"
    CHANGE_RATE_5MIN = "CHANGE_RATE_5MIN"
    CHANGE_RATE_BEGIN_YEAR = "CHANGE_RATE_BEGIN_YEAR"
    PS_TTM = "PS_TTM"
    PCF_TTM = "PCF_TTM"
    TOTAL_SHARE = "TOTAL_SHARE"
    FLOAT_SHARE = "FLOAT_SHARE"
    FLOAT_MARKET_VAL = "FLOAT_MARKET_VAL"
    CHANGE_RATE = "CHANGE_RATE"
    AMPLITUDE = "AMPLITUDE"
    VOLUME = "VOLUME"
    TURNOVER = "TURNOVER"
    TURNOVER_RATE = "TURNOVER_RATE"
    NET_PROFIT = "NET_PROFIT"
    NET_PROFIX_GROWTH = "NET_PROFIX_GROWTH"
    SUM_OF_BUSINESS = "SUM_OF_BUSINESS"
    SUM_OF_BUSINESS_GROWTH = "SUM_OF_BUSINESS_GROWTH"
    NET_PROFIT_RATE = "NET_PROFIT_RATE"
    GROSS_PROFIT_RATE = "GROSS_PROFIT_RATE"
    DEBT_ASSET_RATE = "DEBT_ASSET_RATE"
    RETURN_ON_EQUITY_RATE = "RETURN_ON_EQUITY_RATE"
    ROIC = "ROIC"
    ROA_TTM = "ROA_TTM"
    EBIT_TTM = "EBIT_TTM"
    EBITDA = "EBITDA"
    OPERATING_MARGIN_TTM = "OPERATING_MARGIN_TTM"
    EBIT_MARGIN = "EBIT_MARGIN"
    EBITDA_MARGIN = "EBITDA_MARGIN"
    FINANCIAL_COST_RATE = "FINANCIAL_COST_RATE"
    OPERATING_PROFIT_TTM = "OPERATING_PROFIT_TTM"
    SHAREHOLDER_NET_PROFIT_TTM = "SHAREHOLDER_NET_PROFIT_TTM"
    NET_PROFIT_CASH_COVER_TTM = "NET_PROFIT_CASH_COVER_TTM"
    CURRENT_RATIO = "CURRENT_RATIO"
    QUICK_RATIO = "QUICK_RATIO"
    CURRENT_ASSET_RATIO = "CURRENT_ASSET_RATIO"
    CURRENT_DEBT_RATIO = "CURRENT_DEBT_RATIO"
    EQUITY_MULTIPLIER = "EQUITY_MULTIPLIER"
    PROPERTY_RATIO = "PROPERTY_RATIO"
    CASH_AND_CASH_EQUIVALENTS = "CASH_AND_CASH_EQUIVALENTS"
    TOTAL_ASSET_TURNOVER = "TOTAL_ASSET_TURNOVER"
    FIXED_ASSET_TURNOVER = "FIXED_ASSET_TURNOVER"
    INVENTORY_TURNOVER = "INVENTORY_TURNOVER"
    OPERATING_CASH_FLOW_TTM = "OPERATING_CASH_FLOW_TTM"
    ACCOUNTS_RECEIVABLE = "ACCOUNTS_RECEIVABLE"
    EBIT_GROWTH_RATE = "EBIT_GROWTH_RATE"
    OPERATING_PROFIT_GROWTH_RATE = "OPERATING_PROFIT_GROWTH_RATE"
    TOTAL_ASSETS_GROWTH_RATE = "TOTAL_ASSETS_GROWTH_RATE"
    PROFIT_TO_SHAREHOLDERS_GROWTH_RATE = "PROFIT_TO_SHAREHOLDERS_GROWTH_RATE"
    PROFIT_BEFORE_TAX_GROWTH_RATE = "PROFIT_BEFORE_TAX_GROWTH_RATE"
    EPS_GROWTH_RATE = "EPS_GROWTH_RATE"
    ROE_GROWTH_RATE = "ROE_GROWTH_RATE"
    ROIC_GROWTH_RATE = "ROIC_GROWTH_RATE"
    NOCF_GROWTH_RATE = "NOCF_GROWTH_RATE"
    NOCF_PER_SHARE_GROWTH_RATE = "NOCF_PER_SHARE_GROWTH_RATE"
    OPERATING_REVENUE_CASH_COVER = "OPERATING_REVENUE_CASH_COVER"
    OPERATING_PROFIT_TO_TOTAL_PROFIT = "OPERATING_PROFIT_TO_TOTAL_PROFIT"
    BASIC_EPS = "BASIC_EPS"
    DILUTED_EPS = "DILUTED_EPS"
    NOCF_PER_SHARE = "NOCF_PER_SHARE"
    MA_ALIGNMENT_LONG = "MA_ALIGNMENT_LONG"
    MA_ALIGNMENT_SHORT = "MA_ALIGNMENT_SHORT"
    EMA_ALIGNMENT_LONG = "EMA_ALIGNMENT_LONG"
    EMA_ALIGNMENT_SHORT = "EMA_ALIGNMENT_SHORT"
    RSI_GOLD_CROSS_LOW = "RSI_GOLD_CROSS_LOW"
    RSI_DEATH_CROSS_HIGH = "RSI_DEATH_CROSS_HIGH"
    RSI_TOP_DIVERGENCE = "RSI_TOP_DIVERGENCE"
    RSI_BOTTOM_DIVERGENCE = "RSI_BOTTOM_DIVERGENCE"
    KDJ_GOLD_CROSS_LOW = "KDJ_GOLD_CROSS_LOW"
    KDJ_DEATH_CROSS_HIGH = "KDJ_DEATH_CROSS_HIGH"
    KDJ_TOP_DIVERGENCE = "KDJ_TOP_DIVERGENCE"
    KDJ_BOTTOM_DIVERGENCE = "KDJ_BOTTOM_DIVERGENCE"
    MACD_GOLD_CROSS_LOW = "MACD_GOLD_CROSS_LOW"
    MACD_DEATH_CROSS_HIGH = "MACD_DEATH_CROSS_HIGH"
    MACD_TOP_DIVERGENCE = "MACD_TOP_DIVERGENCE"
    MACD_BOTTOM_DIVERGENCE = "MACD_BOTTOM_DIVERGENCE"
    BOLL_BREAK_UPPER = "BOLL_BREAK_UPPER"
    BOLL_BREAK_LOWER = "BOLL_BREAK_LOWER"
    BOLL_CROSS_MIDDLE_UP = "BOLL_CROSS_MIDDLE_UP"
    BOLL_CROSS_MIDDLE_DOWN = "BOLL_CROSS_MIDDLE_DOWN"
    PRICE = "PRICE"
    MA5 = "MA5"
    MA10 = "MA10"
    MA20 = "MA20"
    MA30 = "MA30"
    MA60 = "MA60"
    MA120 = "MA120"
    MA250 = "MA250"
    RSI = "RSI"
    EMA5 = "EMA5"
    EMA10 = "EMA10"
    EMA20 = "EMA20"
    EMA30 = "EMA30"
    EMA60 = "EMA60"
    EMA120 = "EMA120"
    EMA250 = "EMA250"
    VALUE = "VALUE"
    MA = "MA"
    EMA = "EMA"
    KDJ_K = "KDJ_K"
    KDJ_D = "KDJ_D"
    KDJ_J = "KDJ_J"
    MACD_DIFF = "MACD_DIFF"
    MACD_DEA = "MACD_DEA"
    MACD = "MACD"
    BOLL_UPPER = "BOLL_UPPER"
    BOLL_MIDDLER = "BOLL_MIDDLER"
    BOLL_LOWER = "BOLL_LOWER"
    simple_enum_begin = 0
    acc_enum_begin = 100
    financial_enum_begin = 200
    pattern_enum_begin = 300
    indicator_enum_begin = 400

    _numbers = {
        "N/A": 0,
        "STOCK_CODE": 1,
        "STOCK_NAME": 2,
        "CUR_PRICE": 3,
        "CUR_PRICE_TO_HIGHEST52_WEEKS_RATIO": 4,
        "CUR_PRICE_TO_LOWEST52_WEEKS_RATIO": 5,
        "HIGH_PRICE_TO_HIGHEST52_WEEKS_RATIO": 6,
        "LOW_PRICE_TO_LOWEST52_WEEKS_RATIO": 7,
        "VOLUME_RATIO": 8,
        "BID_ASK_RATIO": 9,
        "LOT_PRICE": 10,
        "MARKET_VAL": 11,
        "PE_ANNUAL": 12,
        "PE_TTM": 13,
        "PB_RATE": 14,
        "CHANGE_RATE_5MIN": 15,
        "CHANGE_RATE_BEGIN_YEAR": 16,
        "PS_TTM": 17,
        "PCF_TTM": 18,
        "TOTAL_SHARE": 19,
        "FLOAT_SHARE": 20,
        "FLOAT_MARKET_VAL": 21,
        "CHANGE_RATE": 101,
        "AMPLITUDE": 102,
        "VOLUME": 103,
        "TURNOVER": 104,
        "TURNOVER_RATE": 105,
        "NET_PROFIT": 201,
        "NET_PROFIX_GROWTH": 202,
        "SUM_OF_BUSINESS": 203,
        "SUM_OF_BUSINESS_GROWTH": 204,
        "NET_PROFIT_RATE": 205,
        "GROSS_PROFIT_RATE": 206,
        "DEBT_ASSET_RATE": 207,
        "RETURN_ON_EQUITY_RATE": 208,
        "ROIC": 209,
        "ROA_TTM": 210,
        "EBIT_TTM": 211,
        "EBITDA": 212,
        "OPERATING_MARGIN_TTM": 213,
        "EBIT_MARGIN": 214,
        "EBITDA_MARGIN": 215,
        "FINANCIAL_COST_RATE": 216,
        "OPERATING_PROFIT_TTM": 217,
        "SHAREHOLDER_NET_PROFIT_TTM": 218,
        "NET_PROFIT_CASH_COVER_TTM": 219,
        "CURRENT_RATIO": 220,
        "QUICK_RATIO": 221,
        "CURRENT_ASSET_RATIO": 222,
        "CURRENT_DEBT_RATIO": 223,
        "EQUITY_MULTIPLIER": 224,
        "PROPERTY_RATIO": 225,
        "CASH_AND_CASH_EQUIVALENTS": 226,
        "TOTAL_ASSET_TURNOVER": 227,
        "FIXED_ASSET_TURNOVER": 228,
        "INVENTORY_TURNOVER": 229,
        "OPERATING_CASH_FLOW_TTM": 230,
        "ACCOUNTS_RECEIVABLE": 231,
        "EBIT_GROWTH_RATE": 232,
        "OPERATING_PROFIT_GROWTH_RATE": 233,
        "TOTAL_ASSETS_GROWTH_RATE": 234,
        "PROFIT_TO_SHAREHOLDERS_GROWTH_RATE": 235,
        "PROFIT_BEFORE_TAX_GROWTH_RATE": 236,
        "EPS_GROWTH_RATE": 237,
        "ROE_GROWTH_RATE": 238,
        "ROIC_GROWTH_RATE": 239,
        "NOCF_GROWTH_RATE": 240,
        "NOCF_PER_SHARE_GROWTH_RATE": 241,
        "OPERATING_REVENUE_CASH_COVER": 242,
        "OPERATING_PROFIT_TO_TOTAL_PROFIT": 243,
        "BASIC_EPS": 244,
        "DILUTED_EPS": 245,
        "NOCF_PER_SHARE": 246,
        "MA_ALIGNMENT_LONG": 301,
        "MA_ALIGNMENT_SHORT": 302,
        "EMA_ALIGNMENT_LONG": 303,
        "EMA_ALIGNMENT_SHORT": 304,
        "RSI_GOLD_CROSS_LOW": 305,
        "RSI_DEATH_CROSS_HIGH": 306,
        "RSI_TOP_DIVERGENCE": 307,
        "RSI_BOTTOM_DIVERGENCE": 308,
        "KDJ_GOLD_CROSS_LOW": 309,
        "KDJ_DEATH_CROSS_HIGH": 310,
        "KDJ_TOP_DIVERGENCE": 311,
        "KDJ_BOTTOM_DIVERGENCE": 312,
        "MACD_GOLD_CROSS_LOW": 313,
        "MACD_DEATH_CROSS_HIGH": 314,
        "MACD_TOP_DIVERGENCE": 315,
        "MACD_BOTTOM_DIVERGENCE": 316,
        "BOLL_BREAK_UPPER": 317,
        "BOLL_BREAK_LOWER": 318,
        "BOLL_CROSS_MIDDLE_UP": 319,
        "BOLL_CROSS_MIDDLE_DOWN": 320,
        "PRICE": 401,
        "MA5": 402,
        "MA10": 403,
        "MA20": 404,
        "MA30": 405,
        "MA60": 406,
        "MA120": 407,
        "MA250": 408,
        "RSI": 409,
        "EMA5": 410,
        "EMA10": 411,
        "EMA20": 412,
        "EMA30": 413,
        "EMA60": 414,
        "EMA120": 415,
        "EMA250": 416,
        "VALUE": 417,
        "MA": 430,
        "EMA": 440,
        "KDJ_K": 450,
        "KDJ_D": 451,
        "KDJ_J": 452,
        "MACD_DIFF": 460,
        "MACD_DEA": 461,
        "MACD": 462,
        "BOLL_UPPER": 470,
        "BOLL_MIDDLER": 471,
        "BOLL_LOWER": 472,
    }


class StockHolder(FtEnum):
    """Kind of large holder."""

    NONE = "N/A"
    INSTITUTE = "INSTITUTE"
    FUND = "FUND"
    EXECUTIVE = "EXECUTIVE"

    _numbers = {"N/A": 0, "INSTITUTE": 1, "FUND": 2, "EXECUTIVE": 3}


class StrategyLegAction(FtEnum):
    """Whether a leg of an option strategy is bought or sold."""

    UNKNOWN = "UNKNOWN"
    BUY = "BUY"
    SELL = "SELL"

    _numbers = {"UNKNOWN": 0, "BUY": 1, "SELL": 2}


class SubAccType(FtEnum):
    """Sub-account of a Japanese account."""

    NONE = "N/A"
    JP_GENERAL = "JP_GENERAL"
    JP_TOKUTEI = "JP_TOKUTEI"
    JP_NISA_GENERAL = "JP_NISA_GENERAL"
    JP_NISA_TSUMITATE = "JP_NISA_TSUMITATE"
    JP_GENERAL_SHORT = "JP_GENERAL_SHORT"
    JP_TOKUTEI_SHORT = "JP_TOKUTEI_SHORT"
    JP_HONPO_GENERAL = "JP_HONPO_GENERAL"
    JP_GAIKOKU_GENERAL = "JP_GAIKOKU_GENERAL"
    JP_HONPO_TOKUTEI = "JP_HONPO_TOKUTEI"
    JP_GAIKOKU_TOKUTEI = "JP_GAIKOKU_TOKUTEI"
    JP_DERIVATIVE_LONG = "JP_DERIVATIVE_LONG"
    JP_DERIVATIVE_SHORT = "JP_DERIVATIVE_SHORT"
    JP_HONPO_DERIVATIVE_GENERAL = "JP_HONPO_DERIVATIVE_GENERAL"
    JP_GAIKOKU_DERIVATIVE_GENERAL = "JP_GAIKOKU_DERIVATIVE_GENERAL"
    JP_HONPO_DERIVATIVE_TOKUTEI = "JP_HONPO_DERIVATIVE_TOKUTEI"
    JP_GAIKOKU_DERIVATIVE_TOKUTEI = "JP_GAIKOKU_DERIVATIVE_TOKUTEI"

    _numbers = {
        "N/A": 0,
        "JP_GENERAL": 1,
        "JP_TOKUTEI": 2,
        "JP_NISA_GENERAL": 3,
        "JP_NISA_TSUMITATE": 4,
        "JP_GENERAL_SHORT": 5,
        "JP_TOKUTEI_SHORT": 6,
        "JP_HONPO_GENERAL": 7,
        "JP_GAIKOKU_GENERAL": 8,
        "JP_HONPO_TOKUTEI": 9,
        "JP_GAIKOKU_TOKUTEI": 10,
        "JP_DERIVATIVE_LONG": 11,
        "JP_DERIVATIVE_SHORT": 12,
        "JP_HONPO_DERIVATIVE_GENERAL": 13,
        "JP_GAIKOKU_DERIVATIVE_GENERAL": 14,
        "JP_HONPO_DERIVATIVE_TOKUTEI": 15,
        "JP_GAIKOKU_DERIVATIVE_TOKUTEI": 16,
    }


class SubType(FtEnum):
    """Kind of real-time data to subscribe to."""

    NONE = "N/A"
    QUOTE = "QUOTE"
    ORDER_BOOK = "ORDER_BOOK"
    ORDER_BOOK_ODD = "ORDER_BOOK_ODD"
    TICKER = "TICKER"
    BROKER = "BROKER"
    RT_DATA = "RT_DATA"
    K_DAY = "K_DAY"
    K_1M = "K_1M"
    K_3M = "K_3M"
    K_5M = "K_5M"
    K_10M = "K_10M"
    K_15M = "K_15M"
    K_30M = "K_30M"
    K_60M = "K_60M"
    K_120M = "K_120M"
    K_180M = "K_180M"
    K_240M = "K_240M"
    K_WEEK = "K_WEEK"
    K_MON = "K_MON"
    K_QUARTER = "K_QUARTER"
    K_YEAR = "K_YEAR"

    _numbers = {
        "N/A": 0,
        "QUOTE": 1,
        "ORDER_BOOK": 2,
        "ORDER_BOOK_ODD": 22,
        "TICKER": 4,
        "BROKER": 14,
        "RT_DATA": 5,
        "K_DAY": 6,
        "K_1M": 11,
        "K_3M": 17,
        "K_5M": 7,
        "K_10M": 18,
        "K_15M": 8,
        "K_30M": 9,
        "K_60M": 10,
        "K_120M": 19,
        "K_180M": 20,
        "K_240M": 21,
        "K_WEEK": 12,
        "K_MON": 13,
        "K_QUARTER": 15,
        "K_YEAR": 16,
    }


class SysNotifyType(FtEnum):
    """Kind of system notice."""

    NONE = "N/A"
    GTW_EVENT = "GTW_EVENT"
    PROGRAM_STATUS = "PROGRAM_STATUS"
    CONN_STATUS = "CONN_STATUS"
    QOT_RIGHT = "QOT_RIGHT"
    API_LEVEL = "API_LEVEL"
    API_QUOTA = "API_QUOTA"
    USED_QUOTA = "USED_QUOTA"

    _numbers = {
        "N/A": 0,
        "GTW_EVENT": 1,
        "PROGRAM_STATUS": 2,
        "CONN_STATUS": 3,
        "QOT_RIGHT": 4,
        "API_LEVEL": 5,
        "API_QUOTA": 6,
        "USED_QUOTA": 7,
    }


class TickerDirect(FtEnum):
    """Which side a trade hit."""

    NONE = "N/A"
    BUY = "BUY"
    SELL = "SELL"
    NEUTRAL = "NEUTRAL"

    _numbers = {"N/A": 0, "BUY": 1, "SELL": 2, "NEUTRAL": 3}


class TickerType(FtEnum):
    """Kind of trade, as the exchange reports it."""

    UNKNOWN = "UNKNOWN"
    AUTO_MATCH = "AUTO_MATCH"
    LATE = "LATE"
    NON_AUTO_MATCH = "NON_AUTO_MATCH"
    INTER_AUTO_MATCH = "INTER_AUTO_MATCH"
    INTER_NON_AUTO_MATCH = "INTER_NON_AUTO_MATCH"
    ODD_LOT = "ODD_LOT"
    AUCTION = "AUCTION"
    BULK = "BULK"
    CRASH = "CRASH"
    CROSS_MARKET = "CROSS_MARKET"
    BULK_SOLD = "BULK_SOLD"
    FREE_ON_BOARD = "FREE_ON_BOARD"
    RULE127_OR_155 = "RULE127_OR_155"
    DELAY = "DELAY"
    MARKET_CENTER_CLOSE_PRICE = "MARKET_CENTER_CLOSE_PRICE"
    NEXT_DAY = "NEXT_DAY"
    MARKET_CENTER_OPENING = "MARKET_CENTER_OPENING"
    PRIOR_REFERENCE_PRICE = "PRIOR_REFERENCE_PRICE"
    MARKET_CENTER_OPEN_PRICE = "MARKET_CENTER_OPEN_PRICE"
    SELLER = "SELLER"
    T = "T"
    EXTENDED_TRADING_HOURS = "EXTENDED_TRADING_HOURS"
    CONTINGENT = "CONTINGENT"
    AVERAGE_PRICE = "AVERAGE_PRICE"
    OTC_SOLD = "OTC_SOLD"
    ODD_LOT_CROSS_MARKET = "ODD_LOT_CROSS_MARKET"
    DERIVATIVELY_PRICED = "DERIVATIVELY_PRICED"
    REOPENINGP_RICED = "REOPENINGP_RICED"
    CLOSING_PRICED = "CLOSING_PRICED"
    COMPREHENSIVE_DELAY_PRICE = "COMPREHENSIVE_DELAY_PRICE"
    OVERSEAS = "OVERSEAS"

    _numbers = {
        "UNKNOWN": 0,
        "AUTO_MATCH": 1,
        "LATE": 2,
        "NON_AUTO_MATCH": 3,
        "INTER_AUTO_MATCH": 4,
        "INTER_NON_AUTO_MATCH": 5,
        "ODD_LOT": 6,
        "AUCTION": 7,
        "BULK": 8,
        "CRASH": 9,
        "CROSS_MARKET": 10,
        "BULK_SOLD": 11,
        "FREE_ON_BOARD": 12,
        "RULE127_OR_155": 13,
        "DELAY": 14,
        "MARKET_CENTER_CLOSE_PRICE": 15,
        "NEXT_DAY": 16,
        "MARKET_CENTER_OPENING": 17,
        "PRIOR_REFERENCE_PRICE": 18,
        "MARKET_CENTER_OPEN_PRICE": 19,
        "SELLER": 20,
        "T": 21,
        "EXTENDED_TRADING_HOURS": 22,
        "CONTINGENT": 23,
        "AVERAGE_PRICE": 24,
        "OTC_SOLD": 25,
        "ODD_LOT_CROSS_MARKET": 26,
        "DERIVATIVELY_PRICED": 27,
        "REOPENINGP_RICED": 28,
        "CLOSING_PRICED": 29,
        "COMPREHENSIVE_DELAY_PRICE": 30,
        "OVERSEAS": 31,
    }


class TimeFilterType(FtEnum):
    """Which date of a code change a filter looks at."""

    NONE = "N/A"
    PUBLIC = "PUBLIC"
    EFFECTIVE = "EFFECTIVE"
    END = "END"

    _numbers = {"N/A": 0, "PUBLIC": 1, "EFFECTIVE": 2, "END": 3}


class TimeInForce(FtEnum):
    """How long an order stays valid."""

    DAY = "DAY"
    GTC = "GTC"
    IOC = "IOC"
    GTD = "GTD"

    _numbers = {"DAY": 0, "GTC": 1, "IOC": 2, "GTD": 3}


class TradeDateMarket(FtEnum):
    """Market whose trading days are asked for."""

    NONE = "N/A"
    HK = "HK"
    US = "US"
    CN = "CN"
    NT = "NT"
    ST = "ST"
    JP_FUTURE = "JP_FUTURE"
    SG_FUTURE = "SG_FUTURE"
    SG = "SG"
    MY = "MY"
    JP = "JP"

    _numbers = {
        "N/A": 0,
        "HK": 1,
        "US": 2,
        "CN": 3,
        "NT": 4,
        "ST": 5,
        "JP_FUTURE": 6,
        "SG_FUTURE": 7,
        "SG": 8,
        "MY": 9,
        "JP": 10,
    }


class TradeDateType(FtEnum):
    """Whole or half trading day."""

    WHOLE = "WHOLE"
    MORNING = "MORNING"
    AFTERNOON = "AFTERNOON"

    _numbers = {"WHOLE": 0, "MORNING": 1, "AFTERNOON": 2}


class TrailType(FtEnum):
    """Whether a trailing stop trails by a ratio or by an amount."""

    NONE = "N/A"
    RATIO = "RATIO"
    AMOUNT = "AMOUNT"

    _numbers = {"N/A": 0, "RATIO": 1, "AMOUNT": 2}


class TrdAccRole(FtEnum):
    """Role of a trading account."""

    NONE = "N/A"
    NORMAL = "NORMAL"
    MASTER = "MASTER"
    IPO = "IPO"

    _numbers = {"N/A": 0, "NORMAL": 1, "MASTER": 2, "IPO": 3}


class TrdAccStatus(FtEnum):
    """Whether a trading account is in use."""

    ACTIVE = "ACTIVE"
    DISABLED = "DISABLED"

    _numbers = {"ACTIVE": 0, "DISABLED": 1}


class TrdAccType(FtEnum):
    """Kind of trading account: cash, margin and so on."""

    NONE = "N/A"
    CASH = "CASH"
    MARGIN = "MARGIN"
    TFSA = "TFSA"
    RRSP = "RRSP"
    SRRSP = "SRRSP"
    DERIVATIVES = "DERIVATIVES"

    _numbers = {"N/A": 0, "CASH": 1, "MARGIN": 2, "TFSA": 3, "RRSP": 4, "SRRSP": 5, "DERIVATIVES": 6}


class TrdCategory(FtEnum):
    """What an account trades: securities, futures or crypto."""

    NONE = "N/A"
    SECURITY = "SECURITY"
    FUTURE = "FUTURE"
    CRYPTO = "CRYPTO"

    _numbers = {"N/A": 0, "SECURITY": 1, "FUTURE": 2, "CRYPTO": 3}


class TrdEnv(FtEnum):
    """Real or simulated trading."""

    REAL = "REAL"
    SIMULATE = "SIMULATE"

    _numbers = {"REAL": 1, "SIMULATE": 0}


class TrdMarket(FtEnum):
    """Trading market of an account."""

    NONE = "N/A"
    HK = "HK"
    US = "US"
    CN = "CN"
    HKCC = "HKCC"
    FUTURES = "FUTURES"
    SG = "SG"
    AU = "AU"
    JP = "JP"
    MY = "MY"
    CA = "CA"
    FUTURES_SIMULATE_HK = "FUTURES_SIMULATE_HK"
    FUTURES_SIMULATE_US = "FUTURES_SIMULATE_US"
    FUTURES_SIMULATE_SG = "FUTURES_SIMULATE_SG"
    FUTURES_SIMULATE_JP = "FUTURES_SIMULATE_JP"
    HKFUND = "HKFUND"
    USFUND = "USFUND"
    SGFUND = "SGFUND"
    MYFUND = "MYFUND"
    JPFUND = "JPFUND"
    CRYPTO = "CRYPTO"
    PREDICTION = "PREDICTION"

    _numbers = {
        "N/A": 0,
        "HK": 1,
        "US": 2,
        "CN": 3,
        "HKCC": 4,
        "FUTURES": 5,
        "SG": 6,
        "AU": 8,
        "JP": 15,
        "MY": 111,
        "CA": 112,
        "FUTURES_SIMULATE_HK": 10,
        "FUTURES_SIMULATE_US": 11,
        "FUTURES_SIMULATE_SG": 12,
        "FUTURES_SIMULATE_JP": 13,
        "HKFUND": 113,
        "USFUND": 123,
        "SGFUND": 124,
        "MYFUND": 125,
        "JPFUND": 126,
        "CRYPTO": 7,
        "PREDICTION": 17,
    }


class TrdSide(FtEnum):
    """Side of an order."""

    NONE = "N/A"
    BUY = "BUY"
    SELL = "SELL"
    SELL_SHORT = "SELL_SHORT"
    BUY_BACK = "BUY_BACK"

    _numbers = {"N/A": 0, "BUY": 1, "SELL": 2, "SELL_SHORT": 3, "BUY_BACK": 4}


class UnderlyingRankIndicatorType(FtEnum):
    """What a ranking of underlyings can be filtered by."""

    NONE = "N/A"
    OWNER_LIST = "OWNER_LIST"
    STOCK_CATEGORY = "STOCK_CATEGORY"
    VOLUME = "VOLUME"
    OPEN_INTEREST = "OPEN_INTEREST"
    IV = "IV"
    HV = "HV"
    IV_RANK = "IV_RANK"
    IV_PERCENTILE = "IV_PERCENTILE"
    IV_CHANGE = "IV_CHANGE"
    HV_CHANGE = "HV_CHANGE"
    VOLUME_RATIO = "VOLUME_RATIO"
    OI_RATIO = "OI_RATIO"
    MARKET_CAP = "MARKET_CAP"

    _numbers = {
        "N/A": 0,
        "OWNER_LIST": 1,
        "STOCK_CATEGORY": 2,
        "VOLUME": 3,
        "OPEN_INTEREST": 4,
        "IV": 5,
        "HV": 6,
        "IV_RANK": 7,
        "IV_PERCENTILE": 8,
        "IV_CHANGE": 9,
        "HV_CHANGE": 10,
        "VOLUME_RATIO": 11,
        "OI_RATIO": 12,
        "MARKET_CAP": 13,
    }


class UnderlyingRankSortType(FtEnum):
    """What a ranking of underlyings is sorted by."""

    NONE = "N/A"
    VOLUME = "VOLUME"
    VOLUME_RATIO = "VOLUME_RATIO"
    OPEN_INTEREST = "OPEN_INTEREST"
    OPEN_INTEREST_RATIO = "OPEN_INTEREST_RATIO"
    PRICE = "PRICE"
    PRICE_CHANGE = "PRICE_CHANGE"
    IV = "IV"
    IV_CHANGE = "IV_CHANGE"
    HV = "HV"
    HV_CHANGE = "HV_CHANGE"
    IV_RANK = "IV_RANK"
    IV_PERCENTILE = "IV_PERCENTILE"
    MARKET_CAP = "MARKET_CAP"

    _numbers = {
        "N/A": 0,
        "VOLUME": 1,
        "VOLUME_RATIO": 2,
        "OPEN_INTEREST": 3,
        "OPEN_INTEREST_RATIO": 4,
        "PRICE": 5,
        "PRICE_CHANGE": 6,
        "IV": 7,
        "IV_CHANGE": 8,
        "HV": 9,
        "HV_CHANGE": 10,
        "IV_RANK": 11,
        "IV_PERCENTILE": 12,
        "MARKET_CAP": 13,
    }


class UpdateType(FtEnum):
    """Whether OpenD has an update, and whether it must be installed."""

    NO = "NO"
    ADVICE = "ADVICE"
    FORCE = "FORCE"

    _numbers = {"NO": 0, "ADVICE": 1, "FORCE": 2}


class UserAttr(FtEnum):
    """Region in which the user is registered."""

    NONE = "N/A"
    CN = "CN"
    US = "US"
    SG = "SG"
    AU = "AU"
    JP = "JP"
    HK = "HK"

    _numbers = {"N/A": 0, "CN": 1, "US": 2, "SG": 3, "AU": 4, "JP": 5, "HK": 6}


class UserSecurityGroupType(FtEnum):
    """Kind of watchlist group."""

    NONE = "N/A"
    CUSTOM = "CUSTOM"
    SYSTEM = "SYSTEM"
    ALL = "ALL"

    _numbers = {"N/A": 0, "CUSTOM": 1, "SYSTEM": 2, "ALL": 3}


class ValuationIntervalType(FtEnum):
    """Span of time that a valuation trend covers."""

    NONE = "None"
    MONTH_3 = "MONTH_3"
    MONTH_6 = "MONTH_6"
    YEAR_1 = "YEAR_1"
    YEAR_2 = "YEAR_2"
    YEAR_3 = "YEAR_3"
    YEAR_5 = "YEAR_5"
    YEAR_10 = "YEAR_10"
    YEAR_20 = "YEAR_20"
    YEAR_30 = "YEAR_30"
    SINCE_2019 = "SINCE_2019"

    _numbers = {
        "None": 0,
        "MONTH_3": 1,
        "MONTH_6": 2,
        "YEAR_1": 3,
        "YEAR_2": 8,
        "YEAR_3": 4,
        "YEAR_5": 6,
        "YEAR_10": 7,
        "YEAR_20": 9,
        "YEAR_30": 10,
        "SINCE_2019": 5,
    }


class ValuationType(FtEnum):
    """Ratio by which a security is valued."""

    NONE = "None"
    PE = "PE"
    PB = "PB"
    PS = "PS"

    _numbers = {"None": 0, "PE": 1, "PB": 2, "PS": 3}


class VerificationOp(FtEnum):
    """Whether a log-in code is requested or handed in."""

    NONE = "N/A"
    REQUEST = "REQUEST"
    INPUT_AND_LOGIN = "INPUT_AND_LOGIN"

    _numbers = {"N/A": 0, "REQUEST": 1, "INPUT_AND_LOGIN": 2}


class VerificationType(FtEnum):
    """How a log-in code comes: as a picture or by phone."""

    NONE = "N/A"
    PICTURE = "PICTURE"
    PHONE = "PHONE"

    _numbers = {"N/A": 0, "PICTURE": 1, "PHONE": 2}


class WarrantStatus(FtEnum):
    """Trading state of a warrant."""

    NONE = "N/A"
    NORMAL = "NORMAL"
    SUSPEND = "SUSPEND"
    STOP_TRADE = "STOP_TRADE"
    PENDING_LISTING = "PENDING_LISTING"

    _numbers = {"N/A": 0, "NORMAL": 1, "SUSPEND": 2, "STOP_TRADE": 3, "PENDING_LISTING": 4}


class WrtType(FtEnum):
    """Kind of warrant."""

    NONE = "N/A"
    CALL = "CALL"
    PUT = "PUT"
    BULL = "BULL"
    BEAR = "BEAR"
    INLINE = "INLINE"

    _numbers = {"N/A": 0, "CALL": 1, "PUT": 2, "BULL": 3, "BEAR": 4, "INLINE": 5}


class ZeroDteContractIndicatorType(FtEnum):
    """What options that expire today can be filtered by."""

    UNKNOWN = "N/A"
    OPTION_TYPE = "OPTION_TYPE"
    VOLUME = "VOLUME"
    OPEN_INTEREST = "OPEN_INTEREST"
    IV = "IV"
    DELTA = "DELTA"
    GAMMA = "GAMMA"
    THETA = "THETA"
    VEGA = "VEGA"
    RHO = "RHO"
    PRICE = "PRICE"
    CHANGE_RATIO = "CHANGE_RATIO"
    BREAK_EVEN_POINT = "BREAK_EVEN_POINT"
    TO_BEP = "TO_BEP"
    BUY_PROFIT_PROBABILITY = "BUY_PROFIT_PROBABILITY"
    SELL_PROFIT_PROBABILITY = "SELL_PROFIT_PROBABILITY"

    _numbers = {
        "N/A": 0,
        "OPTION_TYPE": 1,
        "VOLUME": 2,
        "OPEN_INTEREST": 3,
        "IV": 4,
        "DELTA": 5,
        "GAMMA": 6,
        "THETA": 7,
        "VEGA": 8,
        "RHO": 9,
        "PRICE": 10,
        "CHANGE_RATIO": 11,
        "BREAK_EVEN_POINT": 12,
        "TO_BEP": 13,
        "BUY_PROFIT_PROBABILITY": 14,
        "SELL_PROFIT_PROBABILITY": 15,
    }


class ZeroDteContractSortType(FtEnum):
    """What options that expire today are sorted by."""

    UNKNOWN = "N/A"
    VOLUME = "VOLUME"
    OPEN_INTEREST = "OPEN_INTEREST"
    IV = "IV"
    DELTA = "DELTA"

    _numbers = {"N/A": 0, "VOLUME": 1, "OPEN_INTEREST": 2, "IV": 3, "DELTA": 4}


class ZeroDteIndicatorType(FtEnum):
    """What underlyings of options that expire today can be filtered by."""

    UNKNOWN = "N/A"
    OWNER_LIST = "OWNER_LIST"
    HAS_EARNINGS_THIS_WEEK = "HAS_EARNINGS_THIS_WEEK"
    VOLUME = "VOLUME"
    OPEN_INTEREST = "OPEN_INTEREST"
    IV = "IV"
    HV = "HV"
    IV_RANK = "IV_RANK"
    IV_PERCENTILE = "IV_PERCENTILE"
    PRICE = "PRICE"
    CHANGE_RATIO = "CHANGE_RATIO"

    _numbers = {
        "N/A": 0,
        "OWNER_LIST": 1,
        "HAS_EARNINGS_THIS_WEEK": 2,
        "VOLUME": 3,
        "OPEN_INTEREST": 4,
        "IV": 5,
        "HV": 6,
        "IV_RANK": 7,
        "IV_PERCENTILE": 8,
        "PRICE": 9,
        "CHANGE_RATIO": 10,
    }


class ZeroDteSortType(FtEnum):
    """What underlyings of options that expire today are sorted by."""

    UNKNOWN = "N/A"
    VOLUME = "VOLUME"
    IV = "IV"
    CHANGE_RATIO = "CHANGE_RATIO"
    OPEN_INTEREST = "OPEN_INTEREST"
    MARKET_CAP = "MARKET_CAP"

    _numbers = {"N/A": 0, "VOLUME": 1, "IV": 2, "CHANGE_RATIO": 3, "OPEN_INTEREST": 4, "MARKET_CAP": 5}
