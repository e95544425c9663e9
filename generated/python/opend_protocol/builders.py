"""What users fill and pass to methods, such as filters and legs. Generated; do not edit."""

from opend.contract import (
    AccumulateCondition,
    Argument,
    Attribute,
    Builder,
    FinancialCondition,
    IndicatorCondition,
    PatternCondition,
    PriceFilterRule,
    SimpleCondition,
)
from opend_protocol.enums import (
    AlertOrderType,
    DistributionFrequency,
    DividendRankIndicatorType,
    EarningsBeatIndicatorType,
    EarningsCalendarEstimateType,
    EarningsCalendarIndicatorType,
    EarningsCalendarPubType,
    EarningsCalendarStockListType,
    EarningsIndicatorType,
    EventIndicatorType,
    EventSortDir,
    EventTickerType,
    FinancialQuarter,
    HighDividendSOEIndicatorType,
    HotListIndicatorType,
    IpoPeriod,
    Issuer,
    KLType,
    OptionMarket,
    OptionRankIndicatorType,
    OptionType,
    PeriodChangeIndicatorType,
    PredSide,
    PriceFilter,
    PriceType,
    RelativePosition,
    SellerIndicatorType,
    SimpleRankIndicatorType,
    SortDir,
    SortField,
    StockCategory,
    StockField,
    StrategyLegAction,
    TimeFilterType,
    TrdSide,
    UnderlyingRankIndicatorType,
    WarrantStatus,
    WrtType,
    ZeroDteContractIndicatorType,
    ZeroDteIndicatorType,
)


class HotListFilter(Builder):
    """Narrows down `get_hot_list`.

    Attributes:
        indicator_type: what to filter by, a member of `HotListIndicatorType`.
        interval_min: lower bound, None for none.
        interval_max: upper bound, None for none.
    """

    _message = "Qot_GetHotList.Indicator"
    _any_of = ("interval_min", "interval_max")
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=HotListIndicatorType, leave_out="N/A"), is_required=True
        ),
        Attribute(Argument("indicatorValue.filterMin", "interval_min", conversion="inclusive_bound")),
        Attribute(Argument("indicatorValue.filterMax", "interval_max", conversion="inclusive_bound")),
    )

    def __init__(
        self,
        indicator_type: str = HotListIndicatorType.UNKNOWN,
        interval_min: float | None = None,
        interval_max: float | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.interval_min = interval_min
        self.interval_max = interval_max


class PeriodChangeRankFilter(Builder):
    """Narrows down `get_period_change_rank`.

    Attributes:
        indicator_type: what to filter by, a member of `PeriodChangeIndicatorType`.
        interval_min: lower bound, None for none.
        interval_max: upper bound, None for none.
    """

    _message = "Qot_GetPeriodChangeRank.Indicator"
    _any_of = ("interval_min", "interval_max")
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=PeriodChangeIndicatorType, leave_out="N/A"),
            is_required=True,
        ),
        Attribute(Argument("indicatorValue.filterMin", "interval_min", conversion="inclusive_bound")),
        Attribute(Argument("indicatorValue.filterMax", "interval_max", conversion="inclusive_bound")),
    )

    def __init__(
        self,
        indicator_type: str = PeriodChangeIndicatorType.UNKNOWN,
        interval_min: float | None = None,
        interval_max: float | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.interval_min = interval_min
        self.interval_max = interval_max


class HighDividendSOERankFilter(Builder):
    """Narrows down `get_high_dividend_soe_rank`.

    Attributes:
        indicator_type: what to filter by, a member of `HighDividendSOEIndicatorType`.
        interval_min: lower bound, None for none.
        interval_max: upper bound, None for none.
    """

    _message = "Qot_GetHighDividendSOERank.Indicator"
    _any_of = ("interval_min", "interval_max")
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=HighDividendSOEIndicatorType, leave_out="N/A"),
            is_required=True,
        ),
        Attribute(Argument("indicatorValue.filterMin", "interval_min", conversion="inclusive_bound")),
        Attribute(Argument("indicatorValue.filterMax", "interval_max", conversion="inclusive_bound")),
    )

    def __init__(
        self,
        indicator_type: str = HighDividendSOEIndicatorType.UNKNOWN,
        interval_min: float | None = None,
        interval_max: float | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.interval_min = interval_min
        self.interval_max = interval_max


class EarningsBeatRankFilter(Builder):
    """Narrows down `get_earnings_beat_rank`.

    Attributes:
        indicator_type: what to filter by, a member of `EarningsBeatIndicatorType`.
        interval_min: lower bound, None for none.
        interval_max: upper bound, None for none.
    """

    _message = "Qot_GetEarningsBeatRank.Indicator"
    _any_of = ("interval_min", "interval_max")
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=EarningsBeatIndicatorType, leave_out="N/A"),
            is_required=True,
        ),
        Attribute(Argument("indicatorValue.filterMin", "interval_min", conversion="inclusive_bound")),
        Attribute(Argument("indicatorValue.filterMax", "interval_max", conversion="inclusive_bound")),
    )

    def __init__(
        self,
        indicator_type: str = EarningsBeatIndicatorType.UNKNOWN,
        interval_min: float | None = None,
        interval_max: float | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.interval_min = interval_min
        self.interval_max = interval_max


class SimpleRankFilter(PriceFilterRule):
    """Narrows down the rankings of a session: `get_top_movers_rank`, `get_us_pre_market_rank` and their kind.

    Attributes:
        indicator_type: what to filter by, a member of `SimpleRankIndicatorType`.
        interval_min: lower bound, None for none.
        interval_max: upper bound, None for none.
        price_filter: the range, for a price, a member of `PriceFilter`.
    """

    _message = "Qot_GetTopMoversRank.Indicator"
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=SimpleRankIndicatorType, leave_out="N/A"), is_required=True
        ),
        Attribute(Argument("indicatorValue.filterMin", "interval_min", conversion="inclusive_bound")),
        Attribute(Argument("indicatorValue.filterMax", "interval_max", conversion="inclusive_bound")),
        Attribute(Argument("priceFilter", "price_filter", enum=PriceFilter)),
    )

    def __init__(
        self,
        indicator_type: str = SimpleRankIndicatorType.UNKNOWN,
        interval_min: float | None = None,
        interval_max: float | None = None,
        price_filter: str | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.interval_min = interval_min
        self.interval_max = interval_max
        self.price_filter = price_filter


class DividendRankFilter(Builder):
    """Narrows down `get_dividend_rank`.

    Attributes:
        indicator_type: what to filter by, a member of `DividendRankIndicatorType`.
        value_list: values that will do.
        interval_min: lower bound, None for none.
        interval_max: upper bound, None for none.
        min_inclusive: whether the lower bound itself will do.
        max_inclusive: whether the upper bound itself will do.
    """

    _message = "Qot_GetDividendRank.Indicator"
    _any_of = ("value_list", "interval_min", "interval_max")
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=DividendRankIndicatorType, leave_out="N/A"),
            is_required=True,
        ),
        Attribute(
            Argument("indicatorValue.valueList", "value_list", conversion="whole_numbers"),
            enum_by={
                "indicator_type": {
                    "DISTRIBUTION_FREQUENCY": DistributionFrequency,
                },
            },
        ),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.value", "interval_min", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.value", "interval_max", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.includes", "min_inclusive"), beside="interval_min"),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.includes", "max_inclusive"), beside="interval_max"),
    )

    def __init__(
        self,
        indicator_type: str = DividendRankIndicatorType.UNKNOWN,
        value_list: list[int | str] | None = None,
        interval_min: float | None = None,
        interval_max: float | None = None,
        min_inclusive: bool = True,
        max_inclusive: bool = True,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.value_list = value_list
        self.interval_min = interval_min
        self.interval_max = interval_max
        self.min_inclusive = min_inclusive
        self.max_inclusive = max_inclusive


class EarningsCalendarFilter(Builder):
    """Narrows down `get_earnings_calendar`.

    Attributes:
        indicator_type: what to filter by, a member of `EarningsCalendarIndicatorType`.
        value_list: values that will do.
        interval_min: lower bound, None for none.
        interval_max: upper bound, None for none.
        min_inclusive: whether the lower bound itself will do.
        max_inclusive: whether the upper bound itself will do.
    """

    _message = "Qot_GetEarningsCalendar.EarningsCalendarIndicator"
    _any_of = ("value_list", "interval_min", "interval_max")
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=EarningsCalendarIndicatorType, leave_out="N/A"),
            is_required=True,
        ),
        Attribute(
            Argument("indicatorValue.valueList", "value_list", conversion="whole_numbers"),
            enum_by={
                "indicator_type": {
                    "PUB_TYPE": EarningsCalendarPubType,
                    "ESTIMATE_TYPE": EarningsCalendarEstimateType,
                    "STOCK_LIST_TYPE": EarningsCalendarStockListType,
                },
            },
        ),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.value", "interval_min", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.value", "interval_max", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.includes", "min_inclusive"), beside="interval_min"),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.includes", "max_inclusive"), beside="interval_max"),
    )

    def __init__(
        self,
        indicator_type: str = EarningsCalendarIndicatorType.UNKNOWN,
        value_list: list[int | str] | None = None,
        interval_min: float | None = None,
        interval_max: float | None = None,
        min_inclusive: bool = True,
        max_inclusive: bool = True,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.value_list = value_list
        self.interval_min = interval_min
        self.interval_max = interval_max
        self.min_inclusive = min_inclusive
        self.max_inclusive = max_inclusive


class ZeroDteContractFilter(Builder):
    """Narrows down the options that expire today.

    Attributes:
        indicator_type: what to filter by, a member of `ZeroDteContractIndicatorType`.
        value_list: values that will do.
        interval_min: lower bound, None for none.
        interval_max: upper bound, None for none.
        min_inclusive: whether the lower bound itself will do.
        max_inclusive: whether the upper bound itself will do.
    """

    _message = "Qot_OptionCommon.ZeroDteContractIndicator"
    _any_of = ("value_list", "interval_min", "interval_max")
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=ZeroDteContractIndicatorType, leave_out="N/A"),
            is_required=True,
        ),
        Attribute(Argument("indicatorValue.valueList", "value_list", conversion="whole_numbers")),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.value", "interval_min", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.value", "interval_max", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.includes", "min_inclusive"), beside="interval_min"),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.includes", "max_inclusive"), beside="interval_max"),
    )

    def __init__(
        self,
        indicator_type: str = ZeroDteContractIndicatorType.UNKNOWN,
        value_list: list[int] | None = None,
        interval_min: float | None = None,
        interval_max: float | None = None,
        min_inclusive: bool = True,
        max_inclusive: bool = True,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.value_list = value_list
        self.interval_min = interval_min
        self.interval_max = interval_max
        self.min_inclusive = min_inclusive
        self.max_inclusive = max_inclusive


class ZeroDteFilter(Builder):
    """Narrows down the underlyings of options that expire today.

    Attributes:
        indicator_type: what to filter by, a member of `ZeroDteIndicatorType`.
        value_list: values that will do.
        interval_min: lower bound, None for none.
        interval_max: upper bound, None for none.
        min_inclusive: whether the lower bound itself will do.
        max_inclusive: whether the upper bound itself will do.
        security_list: codes that will do.
    """

    _message = "Qot_OptionCommon.ZeroDteIndicator"
    _any_of = ("value_list", "interval_min", "interval_max", "security_list")
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=ZeroDteIndicatorType, leave_out="N/A"), is_required=True
        ),
        Attribute(Argument("indicatorValue.valueList", "value_list", conversion="whole_numbers")),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.value", "interval_min", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.value", "interval_max", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.includes", "min_inclusive"), beside="interval_min"),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.includes", "max_inclusive"), beside="interval_max"),
        Attribute(Argument("indicatorValue.securityList", "security_list", conversion="securities", leave_out=[])),
    )

    def __init__(
        self,
        indicator_type: str = ZeroDteIndicatorType.UNKNOWN,
        value_list: list[int] | None = None,
        interval_min: float | None = None,
        interval_max: float | None = None,
        min_inclusive: bool = True,
        max_inclusive: bool = True,
        security_list: list[str] | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.value_list = value_list
        self.interval_min = interval_min
        self.interval_max = interval_max
        self.min_inclusive = min_inclusive
        self.max_inclusive = max_inclusive
        self.security_list = security_list


class EarningsFilter(Builder):
    """Narrows down the option screener around earnings.

    Attributes:
        indicator_type: what to filter by, a member of `EarningsIndicatorType`.
        value_list: values that will do.
        interval_min: lower bound, None for none.
        interval_max: upper bound, None for none.
        min_inclusive: whether the lower bound itself will do.
        max_inclusive: whether the upper bound itself will do.
        security_list: codes that will do.
    """

    _message = "Qot_OptionCommon.EarningsIndicator"
    _any_of = ("value_list", "interval_min", "interval_max", "security_list")
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=EarningsIndicatorType, leave_out="N/A"), is_required=True
        ),
        Attribute(Argument("indicatorValue.valueList", "value_list", conversion="whole_numbers")),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.value", "interval_min", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.value", "interval_max", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.includes", "min_inclusive"), beside="interval_min"),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.includes", "max_inclusive"), beside="interval_max"),
        Attribute(Argument("indicatorValue.securityList", "security_list", conversion="securities", leave_out=[])),
    )

    def __init__(
        self,
        indicator_type: str = EarningsIndicatorType.UNKNOWN,
        value_list: list[int] | None = None,
        interval_min: float | None = None,
        interval_max: float | None = None,
        min_inclusive: bool = True,
        max_inclusive: bool = True,
        security_list: list[str] | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.value_list = value_list
        self.interval_min = interval_min
        self.interval_max = interval_max
        self.min_inclusive = min_inclusive
        self.max_inclusive = max_inclusive
        self.security_list = security_list


class SellerFilter(Builder):
    """Narrows down the screener for option sellers.

    Attributes:
        indicator_type: what to filter by, a member of `SellerIndicatorType`.
        value_list: values that will do.
        interval_min: lower bound, None for none.
        interval_max: upper bound, None for none.
        min_inclusive: whether the lower bound itself will do.
        max_inclusive: whether the upper bound itself will do.
        security_list: codes that will do.
    """

    _message = "Qot_OptionCommon.SellerIndicator"
    _any_of = ("value_list", "interval_min", "interval_max", "security_list")
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=SellerIndicatorType, leave_out="N/A"), is_required=True
        ),
        Attribute(
            Argument("indicatorValue.valueList", "value_list", conversion="whole_numbers"),
            enum_by={
                "indicator_type": {
                    "STOCK_CATEGORY": StockCategory,
                },
            },
        ),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.value", "interval_min", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.value", "interval_max", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.includes", "min_inclusive"), beside="interval_min"),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.includes", "max_inclusive"), beside="interval_max"),
        Attribute(Argument("indicatorValue.securityList", "security_list", conversion="securities", leave_out=[])),
    )

    def __init__(
        self,
        indicator_type: str = SellerIndicatorType.UNKNOWN,
        value_list: list[int | str] | None = None,
        interval_min: float | None = None,
        interval_max: float | None = None,
        min_inclusive: bool = True,
        max_inclusive: bool = True,
        security_list: list[str] | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.value_list = value_list
        self.interval_min = interval_min
        self.interval_max = interval_max
        self.min_inclusive = min_inclusive
        self.max_inclusive = max_inclusive
        self.security_list = security_list


class OptionRankFilter(Builder):
    """Narrows down a ranking of options.

    Attributes:
        indicator_type: what to filter by, a member of `OptionRankIndicatorType`.
        value_list: values that will do.
        interval_min: lower bound, None for none.
        interval_max: upper bound, None for none.
        min_inclusive: whether the lower bound itself will do.
        max_inclusive: whether the upper bound itself will do.
        security_list: codes that will do.
    """

    _message = "Qot_OptionCommon.OptionRankIndicator"
    _any_of = ("value_list", "interval_min", "interval_max", "security_list")
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=OptionRankIndicatorType, leave_out="N/A"), is_required=True
        ),
        Attribute(
            Argument("indicatorValue.valueList", "value_list", conversion="whole_numbers"),
            enum_by={
                "indicator_type": {
                    "STOCK_CATEGORY": StockCategory,
                },
            },
        ),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.value", "interval_min", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.value", "interval_max", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.includes", "min_inclusive"), beside="interval_min"),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.includes", "max_inclusive"), beside="interval_max"),
        Attribute(Argument("indicatorValue.securityList", "security_list", conversion="securities", leave_out=[])),
    )

    def __init__(
        self,
        indicator_type: str = OptionRankIndicatorType.NONE,
        value_list: list[int | str] | None = None,
        interval_min: float | None = None,
        interval_max: float | None = None,
        min_inclusive: bool = True,
        max_inclusive: bool = True,
        security_list: list[str] | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.value_list = value_list
        self.interval_min = interval_min
        self.interval_max = interval_max
        self.min_inclusive = min_inclusive
        self.max_inclusive = max_inclusive
        self.security_list = security_list


class UnderlyingRankFilter(Builder):
    """Narrows down a ranking of underlyings.

    Attributes:
        indicator_type: what to filter by, a member of `UnderlyingRankIndicatorType`.
        value_list: values that will do.
        interval_min: lower bound, None for none.
        interval_max: upper bound, None for none.
        min_inclusive: whether the lower bound itself will do.
        max_inclusive: whether the upper bound itself will do.
        security_list: codes that will do.
    """

    _message = "Qot_OptionCommon.UnderlyingRankIndicator"
    _any_of = ("value_list", "interval_min", "interval_max", "security_list")
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=UnderlyingRankIndicatorType, leave_out="N/A"),
            is_required=True,
        ),
        Attribute(
            Argument("indicatorValue.valueList", "value_list", conversion="whole_numbers"),
            enum_by={
                "indicator_type": {
                    "STOCK_CATEGORY": StockCategory,
                },
            },
        ),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.value", "interval_min", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.value", "interval_max", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.includes", "min_inclusive"), beside="interval_min"),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.includes", "max_inclusive"), beside="interval_max"),
        Attribute(Argument("indicatorValue.securityList", "security_list", conversion="securities", leave_out=[])),
    )

    def __init__(
        self,
        indicator_type: str = UnderlyingRankIndicatorType.NONE,
        value_list: list[int | str] | None = None,
        interval_min: float | None = None,
        interval_max: float | None = None,
        min_inclusive: bool = True,
        max_inclusive: bool = True,
        security_list: list[str] | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.value_list = value_list
        self.interval_min = interval_min
        self.interval_max = interval_max
        self.min_inclusive = min_inclusive
        self.max_inclusive = max_inclusive
        self.security_list = security_list


class OptionEventFilter(Builder):
    """Narrows down unusual option trades.

    Attributes:
        indicator_type: what to filter by, a member of `EventIndicatorType`.
        value_list: values that will do.
        interval_min: lower bound, None for none.
        interval_max: upper bound, None for none.
        min_inclusive: whether the lower bound itself will do.
        max_inclusive: whether the upper bound itself will do.
        string_value_list: texts that will do.
        security_list: codes that will do.
    """

    _message = "Qot_GetOptionEvent.EventIndicator"
    _any_of = ("value_list", "interval_min", "interval_max", "string_value_list", "security_list")
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=EventIndicatorType, leave_out="N/A"), is_required=True
        ),
        Attribute(Argument("indicatorValue.valueList", "value_list", conversion="whole_numbers")),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.value", "interval_min", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.value", "interval_max", conversion="number")),
        Attribute(Argument("indicatorValue.valueInterval.filterMin.includes", "min_inclusive"), beside="interval_min"),
        Attribute(Argument("indicatorValue.valueInterval.filterMax.includes", "max_inclusive"), beside="interval_max"),
        Attribute(Argument("indicatorValue.stringValueList", "string_value_list", conversion="texts")),
        Attribute(Argument("indicatorValue.securityList", "security_list", conversion="securities", leave_out=[])),
    )

    def __init__(
        self,
        indicator_type: str = EventIndicatorType.NONE,
        value_list: list[int] | None = None,
        interval_min: float | None = None,
        interval_max: float | None = None,
        min_inclusive: bool = True,
        max_inclusive: bool = True,
        string_value_list: list[str] | None = None,
        security_list: list[str] | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.value_list = value_list
        self.interval_min = interval_min
        self.interval_max = interval_max
        self.min_inclusive = min_inclusive
        self.max_inclusive = max_inclusive
        self.string_value_list = string_value_list
        self.security_list = security_list


class OptionEventSort(Builder):
    """Sorts unusual option trades.

    Attributes:
        indicator_type: what to sort by, a member of `EventIndicatorType`.
        sort_dir: sort direction, a member of `EventSortDir`.
    """

    _message = "Qot_GetOptionEvent.EventSort"
    _attributes = (
        Attribute(
            Argument("indicatorType", "indicator_type", enum=EventIndicatorType, leave_out="N/A"), is_required=True
        ),
        Attribute(Argument("isAsc", "sort_dir", enum=EventSortDir), is_required=True),
    )

    def __init__(
        self,
        indicator_type: str = EventIndicatorType.NONE,
        sort_dir: str = EventSortDir.DESCEND,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.indicator_type = indicator_type
        self.sort_dir = sort_dir


class OptionEventAlertItem(Builder):
    """An alert on unusual option trades: the conditions that a trade must meet.

    Attributes:
        key: number of the alert, to change or delete it.
        enable: whether the alert is on.
        option_market: market of the options, a member of `OptionMarket`.
        watchlist_group_name: group of the watch list whose stocks count.
        underlying: code of the one underlying that counts.
        option_type: calls, puts or both, a member of `OptionType`.
        side_type_list: sides that count, a member of `EventTickerType`.
        order_type_list: ways of execution that count, a member of `AlertOrderType`.
        market_cap_range_min: lowest market value of the underlying.
        market_cap_range_max: highest market value of the underlying.
        expiry_days_range_min: lowest days until the option expires.
        expiry_days_range_max: highest days until the option expires.
        price_range_min: lowest price of the trade.
        price_range_max: highest price of the trade.
        size_range_min: lowest number of contracts.
        size_range_max: highest number of contracts.
        premium_range_min: lowest amount of the trade.
        premium_range_max: highest amount of the trade.
        iv_range_min: lowest implied volatility, in percent.
        iv_range_max: highest implied volatility, in percent.
        market_cap_min_inclusive: whether `market_cap_range_min` itself will do.
        market_cap_max_inclusive: whether `market_cap_range_max` itself will do.
        expiry_days_min_inclusive: whether `expiry_days_range_min` itself will do.
        expiry_days_max_inclusive: whether `expiry_days_range_max` itself will do.
        price_min_inclusive: whether `price_range_min` itself will do.
        price_max_inclusive: whether `price_range_max` itself will do.
        size_min_inclusive: whether `size_range_min` itself will do.
        size_max_inclusive: whether `size_range_max` itself will do.
        premium_min_inclusive: whether `premium_range_min` itself will do.
        premium_max_inclusive: whether `premium_range_max` itself will do.
        iv_min_inclusive: whether `iv_range_min` itself will do.
        iv_max_inclusive: whether `iv_range_max` itself will do.
        earnings_date_begin: first day of earnings that counts, as yyyy-MM-dd.
        earnings_date_end: last day of earnings that counts, as yyyy-MM-dd.
        note: a note of your own.
    """

    _message = "Qot_GetOptionEventAlert.EventAlertItem"
    _attributes = (
        Attribute(Argument("key", "key", conversion="whole_number")),
        Attribute(Argument("enable", "enable")),
        Attribute(Argument("optionMarket", "option_market", enum=OptionMarket)),
        Attribute(Argument("watchlistGroupName", "watchlist_group_name", conversion="written")),
        Attribute(Argument("underlying", "underlying", conversion="security")),
        Attribute(Argument("optionType", "option_type", enum=OptionType)),
        Attribute(Argument("sideTypeList", "side_type_list", enum=EventTickerType)),
        Attribute(Argument("orderTypeList", "order_type_list", enum=AlertOrderType)),
        Attribute(Argument("marketCapRange.filterMin.value", "market_cap_range_min", conversion="number")),
        Attribute(Argument("marketCapRange.filterMax.value", "market_cap_range_max", conversion="number")),
        Attribute(Argument("expiryDaysRange.filterMin.value", "expiry_days_range_min", conversion="number")),
        Attribute(Argument("expiryDaysRange.filterMax.value", "expiry_days_range_max", conversion="number")),
        Attribute(Argument("priceRange.filterMin.value", "price_range_min", conversion="number")),
        Attribute(Argument("priceRange.filterMax.value", "price_range_max", conversion="number")),
        Attribute(Argument("sizeRange.filterMin.value", "size_range_min", conversion="number")),
        Attribute(Argument("sizeRange.filterMax.value", "size_range_max", conversion="number")),
        Attribute(Argument("premiumRange.filterMin.value", "premium_range_min", conversion="number")),
        Attribute(Argument("premiumRange.filterMax.value", "premium_range_max", conversion="number")),
        Attribute(Argument("ivRange.filterMin.value", "iv_range_min", conversion="number")),
        Attribute(Argument("ivRange.filterMax.value", "iv_range_max", conversion="number")),
        Attribute(
            Argument("marketCapRange.filterMin.includes", "market_cap_min_inclusive"), beside="market_cap_range_min"
        ),
        Attribute(
            Argument("marketCapRange.filterMax.includes", "market_cap_max_inclusive"), beside="market_cap_range_max"
        ),
        Attribute(
            Argument("expiryDaysRange.filterMin.includes", "expiry_days_min_inclusive"), beside="expiry_days_range_min"
        ),
        Attribute(
            Argument("expiryDaysRange.filterMax.includes", "expiry_days_max_inclusive"), beside="expiry_days_range_max"
        ),
        Attribute(Argument("priceRange.filterMin.includes", "price_min_inclusive"), beside="price_range_min"),
        Attribute(Argument("priceRange.filterMax.includes", "price_max_inclusive"), beside="price_range_max"),
        Attribute(Argument("sizeRange.filterMin.includes", "size_min_inclusive"), beside="size_range_min"),
        Attribute(Argument("sizeRange.filterMax.includes", "size_max_inclusive"), beside="size_range_max"),
        Attribute(Argument("premiumRange.filterMin.includes", "premium_min_inclusive"), beside="premium_range_min"),
        Attribute(Argument("premiumRange.filterMax.includes", "premium_max_inclusive"), beside="premium_range_max"),
        Attribute(Argument("ivRange.filterMin.includes", "iv_min_inclusive"), beside="iv_range_min"),
        Attribute(Argument("ivRange.filterMax.includes", "iv_max_inclusive"), beside="iv_range_max"),
        Attribute(Argument("earningsDateBegin", "earnings_date_begin", conversion="written")),
        Attribute(Argument("earningsDateEnd", "earnings_date_end", conversion="written")),
        Attribute(Argument("note", "note", conversion="written")),
    )

    def __init__(
        self,
        key: int | None = None,
        enable: bool | None = None,
        option_market: str | None = None,
        watchlist_group_name: str | None = None,
        underlying: str | None = None,
        option_type: str | None = None,
        side_type_list: list[str] | None = None,
        order_type_list: list[str] | None = None,
        market_cap_range_min: float | None = None,
        market_cap_range_max: float | None = None,
        expiry_days_range_min: float | None = None,
        expiry_days_range_max: float | None = None,
        price_range_min: float | None = None,
        price_range_max: float | None = None,
        size_range_min: float | None = None,
        size_range_max: float | None = None,
        premium_range_min: float | None = None,
        premium_range_max: float | None = None,
        iv_range_min: float | None = None,
        iv_range_max: float | None = None,
        market_cap_min_inclusive: bool = True,
        market_cap_max_inclusive: bool = True,
        expiry_days_min_inclusive: bool = True,
        expiry_days_max_inclusive: bool = True,
        price_min_inclusive: bool = True,
        price_max_inclusive: bool = True,
        size_min_inclusive: bool = True,
        size_max_inclusive: bool = True,
        premium_min_inclusive: bool = True,
        premium_max_inclusive: bool = True,
        iv_min_inclusive: bool = True,
        iv_max_inclusive: bool = True,
        earnings_date_begin: str | None = None,
        earnings_date_end: str | None = None,
        note: str | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.key = key
        self.enable = enable
        self.option_market = option_market
        self.watchlist_group_name = watchlist_group_name
        self.underlying = underlying
        self.option_type = option_type
        self.side_type_list = side_type_list
        self.order_type_list = order_type_list
        self.market_cap_range_min = market_cap_range_min
        self.market_cap_range_max = market_cap_range_max
        self.expiry_days_range_min = expiry_days_range_min
        self.expiry_days_range_max = expiry_days_range_max
        self.price_range_min = price_range_min
        self.price_range_max = price_range_max
        self.size_range_min = size_range_min
        self.size_range_max = size_range_max
        self.premium_range_min = premium_range_min
        self.premium_range_max = premium_range_max
        self.iv_range_min = iv_range_min
        self.iv_range_max = iv_range_max
        self.market_cap_min_inclusive = market_cap_min_inclusive
        self.market_cap_max_inclusive = market_cap_max_inclusive
        self.expiry_days_min_inclusive = expiry_days_min_inclusive
        self.expiry_days_max_inclusive = expiry_days_max_inclusive
        self.price_min_inclusive = price_min_inclusive
        self.price_max_inclusive = price_max_inclusive
        self.size_min_inclusive = size_min_inclusive
        self.size_max_inclusive = size_max_inclusive
        self.premium_min_inclusive = premium_min_inclusive
        self.premium_max_inclusive = premium_max_inclusive
        self.iv_min_inclusive = iv_min_inclusive
        self.iv_max_inclusive = iv_max_inclusive
        self.earnings_date_begin = earnings_date_begin
        self.earnings_date_end = earnings_date_end
        self.note = note


class SimpleFilter(SimpleCondition):
    """Stock filter: a condition on a plain figure of a stock.

    Attributes:
        stock_field: the figure, a member of `StockField`.
        filter_min: lowest value that will do.
        filter_max: highest value that will do.
        sort: sort direction, None for unsorted, a member of `SortDir`.
        is_no_filter: False switches the condition on; otherwise the figure is only reported.
    """

    _message = "Qot_StockFilter.BaseFilter"
    _attributes = (Attribute(Argument("sortDir", "sort", enum=SortDir)),)

    def __init__(
        self,
        stock_field: str = StockField.NONE,
        filter_min: float | None = None,
        filter_max: float | None = None,
        sort: str | None = None,
        is_no_filter: bool | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.stock_field = stock_field
        self.filter_min = filter_min
        self.filter_max = filter_max
        self.sort = sort
        self.is_no_filter = is_no_filter


class AccumulateFilter(AccumulateCondition):
    """Stock filter: a condition on a figure over several days.

    Attributes:
        stock_field: the figure, a member of `StockField`.
        filter_min: lowest value that will do.
        filter_max: highest value that will do.
        sort: sort direction, None for unsorted, a member of `SortDir`.
        is_no_filter: False switches the condition on; otherwise the figure is only reported.
        days: number of days.
    """

    _message = "Qot_StockFilter.AccumulateFilter"
    _attributes = (
        Attribute(Argument("sortDir", "sort", enum=SortDir)),
        Attribute(Argument("days", "days"), is_required=True),
    )

    def __init__(
        self,
        stock_field: str = StockField.NONE,
        filter_min: float | None = None,
        filter_max: float | None = None,
        sort: str | None = None,
        is_no_filter: bool | None = None,
        days: int = 1,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.stock_field = stock_field
        self.filter_min = filter_min
        self.filter_max = filter_max
        self.sort = sort
        self.is_no_filter = is_no_filter
        self.days = days


class FinancialFilter(FinancialCondition):
    """Stock filter: a condition on a figure of financial reports.

    Attributes:
        stock_field: the figure, a member of `StockField`.
        filter_min: lowest value that will do.
        filter_max: highest value that will do.
        sort: sort direction, None for unsorted, a member of `SortDir`.
        is_no_filter: False switches the condition on; otherwise the figure is only reported.
        quarter: reporting period, a member of `FinancialQuarter`.
    """

    _message = "Qot_StockFilter.FinancialFilter"
    _attributes = (
        Attribute(Argument("sortDir", "sort", enum=SortDir)),
        Attribute(Argument("quarter", "quarter", enum=FinancialQuarter), is_required=True),
    )

    def __init__(
        self,
        stock_field: str = StockField.NONE,
        filter_min: float | None = None,
        filter_max: float | None = None,
        sort: str | None = None,
        is_no_filter: bool | None = None,
        quarter: str = FinancialQuarter.ANNUAL,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.stock_field = stock_field
        self.filter_min = filter_min
        self.filter_max = filter_max
        self.sort = sort
        self.is_no_filter = is_no_filter
        self.quarter = quarter


class PatternFilter(PatternCondition):
    """Stock filter: a condition on a pattern of bars.

    Attributes:
        stock_field: the figure, a member of `StockField`.
        ktype: length of the bars, a member of `KLType`.
        is_no_filter: False switches the condition on; otherwise the figure is only reported.
        consecutive_period: number of bars in a row that must meet the condition.
    """

    _message = "Qot_StockFilter.PatternFilter"
    _attributes = (
        Attribute(Argument("klType", "ktype", enum=KLType, leave_out="N/A"), is_required=True),
        Attribute(Argument("consecutivePeriod", "consecutive_period")),
    )

    def __init__(
        self,
        stock_field: str = StockField.NONE,
        ktype: str = KLType.NONE,
        is_no_filter: bool | None = None,
        consecutive_period: int | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.stock_field = stock_field
        self.ktype = ktype
        self.is_no_filter = is_no_filter
        self.consecutive_period = consecutive_period


class CustomIndicatorFilter(IndicatorCondition):
    """Stock filter: a condition on how an indicator stands to another one or to a value.

    Attributes:
        stock_field1: the first indicator, a member of `StockField`.
        stock_field2: the second indicator, a member of `StockField`.
        relative_position: how the first stands to the second, a member of `RelativePosition`.
        value: the value, where the second indicator is `StockField.VALUE`.
        ktype: length of the bars, a member of `KLType`.
        is_no_filter: False switches the condition on; otherwise the figure is only reported.
        stock_field1_para: parameters of the first indicator, such as [12]; the usual ones where empty.
        stock_field2_para: parameters of the second indicator, such as [12]; the usual ones where empty.
        consecutive_period: number of bars in a row that must meet the condition.
    """

    _message = "Qot_StockFilter.CustomIndicatorFilter"
    _attributes = (
        Attribute(
            Argument("relativePosition", "relative_position", enum=RelativePosition, leave_out="N/A"), is_required=True
        ),
        Attribute(Argument("fieldValue", "value", conversion="number")),
        Attribute(Argument("klType", "ktype", enum=KLType, leave_out="N/A"), is_required=True),
        Attribute(Argument("firstFieldParaList", "stock_field1_para", conversion="whole_numbers")),
        Attribute(Argument("secondFieldParaList", "stock_field2_para", conversion="whole_numbers")),
        Attribute(Argument("consecutivePeriod", "consecutive_period")),
    )

    def __init__(
        self,
        stock_field1: str = StockField.NONE,
        stock_field2: str = StockField.NONE,
        relative_position: str = RelativePosition.NONE,
        value: float | None = None,
        ktype: str = KLType.NONE,
        is_no_filter: bool | None = None,
        stock_field1_para: list[int] | None = None,
        stock_field2_para: list[int] | None = None,
        consecutive_period: int | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.stock_field1 = stock_field1
        self.stock_field2 = stock_field2
        self.relative_position = relative_position
        self.value = value
        self.ktype = ktype
        self.is_no_filter = is_no_filter
        self.stock_field1_para = [] if stock_field1_para is None else stock_field1_para
        self.stock_field2_para = [] if stock_field2_para is None else stock_field2_para
        self.consecutive_period = consecutive_period


class WarrantRequest(Builder):
    """What `get_warrant` looks for.

    Attributes:
        begin: number of rows to skip.
        num: number of rows, 200 at most.
        sort_field: what to sort by, a member of `SortField`.
        ascend: True for rising order.
        stock_owner: code of the underlying.
        type_list: kinds that will do, all where empty, a member of `WrtType`.
        issuer_list: issuers that will do, all where empty, a member of `Issuer`.
        maturity_time_min: first day of maturity, as yyyy-MM-dd.
        maturity_time_max: last day of maturity, as yyyy-MM-dd.
        ipo_period: when it was listed, a member of `IpoPeriod`.
        price_type: in or out of the money, a member of `PriceType`.
        status: trading state, a member of `WarrantStatus`.
        cur_price_min: lowest price.
        cur_price_max: highest price.
        strike_price_min: lowest strike price.
        strike_price_max: highest strike price.
        street_min: lowest share held by the public, in percent.
        street_max: highest share held by the public, in percent.
        conversion_min: lowest conversion ratio.
        conversion_max: highest conversion ratio.
        vol_min: lowest volume; -1 for no bound.
        vol_max: highest volume; -1 for no bound.
        premium_min: lowest premium, in percent.
        premium_max: highest premium, in percent.
        leverage_ratio_min: lowest leverage.
        leverage_ratio_max: highest leverage.
        delta_min: lowest delta, of calls and puts.
        delta_max: highest delta, of calls and puts.
        implied_min: lowest implied volatility, of calls and puts.
        implied_max: highest implied volatility, of calls and puts.
        recovery_price_min: lowest recovery price, of bulls and bears.
        recovery_price_max: highest recovery price, of bulls and bears.
        price_recovery_ratio_min: lowest distance to the recovery price in percent, of bulls and bears.
        price_recovery_ratio_max: highest distance to the recovery price in percent, of bulls and bears.
    """

    _message = "Qot_GetWarrant.C2S"
    _attributes = (
        Attribute(Argument("begin", "begin"), is_required=True),
        Attribute(Argument("num", "num"), is_required=True),
        Attribute(Argument("sortField", "sort_field", enum=SortField), is_required=True),
        Attribute(Argument("ascend", "ascend"), is_required=True),
        Attribute(Argument("owner", "stock_owner", conversion="security", leave_out="")),
        Attribute(Argument("typeList", "type_list", enum=WrtType)),
        Attribute(Argument("issuerList", "issuer_list", enum=Issuer)),
        Attribute(Argument("maturityTimeMin", "maturity_time_min", conversion="text_if_any")),
        Attribute(Argument("maturityTimeMax", "maturity_time_max", conversion="text_if_any")),
        Attribute(Argument("ipoPeriod", "ipo_period", enum=IpoPeriod)),
        Attribute(Argument("priceType", "price_type", enum=PriceType)),
        Attribute(Argument("status", "status", enum=WarrantStatus)),
        Attribute(Argument("curPriceMin", "cur_price_min", conversion="number")),
        Attribute(Argument("curPriceMax", "cur_price_max", conversion="number")),
        Attribute(Argument("strikePriceMin", "strike_price_min", conversion="number")),
        Attribute(Argument("strikePriceMax", "strike_price_max", conversion="number")),
        Attribute(Argument("streetMin", "street_min", conversion="number")),
        Attribute(Argument("streetMax", "street_max", conversion="number")),
        Attribute(Argument("conversionMin", "conversion_min", conversion="number")),
        Attribute(Argument("conversionMax", "conversion_max", conversion="number")),
        Attribute(Argument("volMin", "vol_min", conversion="count", leave_out=-1)),
        Attribute(Argument("volMax", "vol_max", conversion="count", leave_out=-1)),
        Attribute(Argument("premiumMin", "premium_min", conversion="number")),
        Attribute(Argument("premiumMax", "premium_max", conversion="number")),
        Attribute(Argument("leverageRatioMin", "leverage_ratio_min", conversion="number")),
        Attribute(Argument("leverageRatioMax", "leverage_ratio_max", conversion="number")),
        Attribute(Argument("deltaMin", "delta_min", conversion="number")),
        Attribute(Argument("deltaMax", "delta_max", conversion="number")),
        Attribute(Argument("impliedMin", "implied_min", conversion="number")),
        Attribute(Argument("impliedMax", "implied_max", conversion="number")),
        Attribute(Argument("recoveryPriceMin", "recovery_price_min", conversion="number")),
        Attribute(Argument("recoveryPriceMax", "recovery_price_max", conversion="number")),
        Attribute(Argument("priceRecoveryRatioMin", "price_recovery_ratio_min", conversion="number")),
        Attribute(Argument("priceRecoveryRatioMax", "price_recovery_ratio_max", conversion="number")),
    )

    def __init__(
        self,
        begin: int = 0,
        num: int = 200,
        sort_field: str = SortField.CODE,
        ascend: bool = True,
        stock_owner: str | None = None,
        type_list: list[str] | None = None,
        issuer_list: list[str] | None = None,
        maturity_time_min: str | None = None,
        maturity_time_max: str | None = None,
        ipo_period: str | None = None,
        price_type: str | None = None,
        status: str | None = None,
        cur_price_min: float | None = None,
        cur_price_max: float | None = None,
        strike_price_min: float | None = None,
        strike_price_max: float | None = None,
        street_min: float | None = None,
        street_max: float | None = None,
        conversion_min: float | None = None,
        conversion_max: float | None = None,
        vol_min: int | None = None,
        vol_max: int | None = None,
        premium_min: float | None = None,
        premium_max: float | None = None,
        leverage_ratio_min: float | None = None,
        leverage_ratio_max: float | None = None,
        delta_min: float | None = None,
        delta_max: float | None = None,
        implied_min: float | None = None,
        implied_max: float | None = None,
        recovery_price_min: float | None = None,
        recovery_price_max: float | None = None,
        price_recovery_ratio_min: float | None = None,
        price_recovery_ratio_max: float | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.begin = begin
        self.num = num
        self.sort_field = sort_field
        self.ascend = ascend
        self.stock_owner = stock_owner
        self.type_list = [] if type_list is None else type_list
        self.issuer_list = [] if issuer_list is None else issuer_list
        self.maturity_time_min = maturity_time_min
        self.maturity_time_max = maturity_time_max
        self.ipo_period = ipo_period
        self.price_type = price_type
        self.status = status
        self.cur_price_min = cur_price_min
        self.cur_price_max = cur_price_max
        self.strike_price_min = strike_price_min
        self.strike_price_max = strike_price_max
        self.street_min = street_min
        self.street_max = street_max
        self.conversion_min = conversion_min
        self.conversion_max = conversion_max
        self.vol_min = vol_min
        self.vol_max = vol_max
        self.premium_min = premium_min
        self.premium_max = premium_max
        self.leverage_ratio_min = leverage_ratio_min
        self.leverage_ratio_max = leverage_ratio_max
        self.delta_min = delta_min
        self.delta_max = delta_max
        self.implied_min = implied_min
        self.implied_max = implied_max
        self.recovery_price_min = recovery_price_min
        self.recovery_price_max = recovery_price_max
        self.price_recovery_ratio_min = price_recovery_ratio_min
        self.price_recovery_ratio_max = price_recovery_ratio_max


class OptionDataFilter(Builder):
    """Narrows down an option chain.

    Attributes:
        implied_volatility_min: lowest implied volatility, in percent.
        implied_volatility_max: highest implied volatility, in percent.
        delta_min: lowest delta.
        delta_max: highest delta.
        gamma_min: lowest gamma.
        gamma_max: highest gamma.
        vega_min: lowest vega.
        vega_max: highest vega.
        theta_min: lowest theta.
        theta_max: highest theta.
        rho_min: lowest rho.
        rho_max: highest rho.
        net_open_interest_min: lowest net open interest.
        net_open_interest_max: highest net open interest.
        open_interest_min: lowest open interest.
        open_interest_max: highest open interest.
        vol_min: lowest volume.
        vol_max: highest volume.
    """

    _message = "Qot_GetOptionChain.DataFilter"
    _attributes = (
        Attribute(Argument("impliedVolatilityMin", "implied_volatility_min", conversion="number")),
        Attribute(Argument("impliedVolatilityMax", "implied_volatility_max", conversion="number")),
        Attribute(Argument("deltaMin", "delta_min", conversion="number")),
        Attribute(Argument("deltaMax", "delta_max", conversion="number")),
        Attribute(Argument("gammaMin", "gamma_min", conversion="number")),
        Attribute(Argument("gammaMax", "gamma_max", conversion="number")),
        Attribute(Argument("vegaMin", "vega_min", conversion="number")),
        Attribute(Argument("vegaMax", "vega_max", conversion="number")),
        Attribute(Argument("thetaMin", "theta_min", conversion="number")),
        Attribute(Argument("thetaMax", "theta_max", conversion="number")),
        Attribute(Argument("rhoMin", "rho_min", conversion="number")),
        Attribute(Argument("rhoMax", "rho_max", conversion="number")),
        Attribute(Argument("netOpenInterestMin", "net_open_interest_min", conversion="number")),
        Attribute(Argument("netOpenInterestMax", "net_open_interest_max", conversion="number")),
        Attribute(Argument("openInterestMin", "open_interest_min", conversion="number")),
        Attribute(Argument("openInterestMax", "open_interest_max", conversion="number")),
        Attribute(Argument("volMin", "vol_min", conversion="number")),
        Attribute(Argument("volMax", "vol_max", conversion="number")),
    )

    def __init__(
        self,
        implied_volatility_min: float | None = None,
        implied_volatility_max: float | None = None,
        delta_min: float | None = None,
        delta_max: float | None = None,
        gamma_min: float | None = None,
        gamma_max: float | None = None,
        vega_min: float | None = None,
        vega_max: float | None = None,
        theta_min: float | None = None,
        theta_max: float | None = None,
        rho_min: float | None = None,
        rho_max: float | None = None,
        net_open_interest_min: float | None = None,
        net_open_interest_max: float | None = None,
        open_interest_min: float | None = None,
        open_interest_max: float | None = None,
        vol_min: float | None = None,
        vol_max: float | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.implied_volatility_min = implied_volatility_min
        self.implied_volatility_max = implied_volatility_max
        self.delta_min = delta_min
        self.delta_max = delta_max
        self.gamma_min = gamma_min
        self.gamma_max = gamma_max
        self.vega_min = vega_min
        self.vega_max = vega_max
        self.theta_min = theta_min
        self.theta_max = theta_max
        self.rho_min = rho_min
        self.rho_max = rho_max
        self.net_open_interest_min = net_open_interest_min
        self.net_open_interest_max = net_open_interest_max
        self.open_interest_min = open_interest_min
        self.open_interest_max = open_interest_max
        self.vol_min = vol_min
        self.vol_max = vol_max


class OptionStrategyLeg(Builder):
    """A leg of an option strategy.

    Attributes:
        code: code of the security.
        action: whether it is bought or sold, a member of `StrategyLegAction`.
        quantity: number of contracts, or of lots of the underlying.
    """

    _message = "Qot_Common.ComboLeg"
    _attributes = (
        Attribute(Argument("security", "code", conversion="security"), is_required=True),
        Attribute(Argument("side", "action", enum=StrategyLegAction), is_required=True),
        Attribute(Argument("qtyRatio", "quantity", conversion="positive_number"), is_required=True),
    )

    def __init__(
        self,
        code: str | None = None,
        action: str | None = None,
        quantity: float | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.code = code
        self.action = action
        self.quantity = quantity


class ComboLeg(Builder):
    """A leg of a combo order.

    Attributes:
        code: code of the security.
        trd_side: side of the order, a member of `TrdSide`.
        qty_ratio: how many of this leg belong to one of the combo.
        position_id: the position to close.
        pred_side: Yes or No, for an event contract, a member of `PredSide`.
    """

    _message = "Qot_Common.ComboLeg"
    _attributes = (
        Attribute(Argument("security", "code", conversion="security"), is_required=True),
        Attribute(Argument("side", "trd_side", enum=TrdSide), is_required=True),
        Attribute(Argument("qtyRatio", "qty_ratio", conversion="number"), is_required=True),
        Attribute(Argument("positionID", "position_id", conversion="whole_number")),
        Attribute(Argument("predSide", "pred_side", enum=PredSide)),
    )

    def __init__(
        self,
        code: str | None = None,
        trd_side: str | None = None,
        qty_ratio: float | None = None,
        position_id: int | None = None,
        pred_side: str | None = None,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.code = code
        self.trd_side = trd_side
        self.qty_ratio = qty_ratio
        self.position_id = position_id
        self.pred_side = pred_side


class TimeFilter(Builder):
    """A span of time that a code change falls into.

    Attributes:
        type: which date counts, a member of `TimeFilterType`.
        begin_time: first day.
        end_time: last day.
    """

    _message = "Qot_GetCodeChange.TimeFilter"
    _attributes = (
        Attribute(Argument("type", "type", enum=TimeFilterType), is_required=True),
        Attribute(Argument("beginTime", "begin_time")),
        Attribute(Argument("endTime", "end_time")),
    )

    def __init__(
        self,
        type: str,
        begin_time: str,
        end_time: str,
    ) -> None:
        """Take the attributes; what is wrong with them is told by the method they are passed to."""
        self.type = type
        self.begin_time = begin_time
        self.end_time = end_time


Request = WarrantRequest
