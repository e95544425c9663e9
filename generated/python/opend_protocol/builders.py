"""What users fill and pass to methods, such as filters and legs. Generated; do not edit."""

from typing import Any

from opend.contract import (
    AccumulateCondition,
    Argument,
    Attribute,
    Builder,
    FinancialCondition,
    IndicatorCondition,
    OptionConditions,
    PatternCondition,
    PriceFilterRule,
    SimpleCondition,
    Step,
    StepwiseRequest,
    option_condition,
    sort_property,
    underlying_condition,
    warrant_choices,
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
from opend_protocol.quote_stock_screen_const import (
    BasicProperty,
    BrokerProperty,
    CumulativeProperty,
    FeaturedProperty,
    FinancialProperty,
    FutureDuration,
    Indicator,
    KlineShapeProperty,
    OptIndicator,
    OptionHVPeriod,
    OptionProperty,
    OptMarketCategory,
    OptUnderlyingIndicator,
    Pattern,
    Period,
    Position,
    RangePeriod,
    ScrSortDir,
    SimpleField,
    SimpleProperty,
    Term,
    WarrantField,
    WarrantMarket,
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


class StockScreenRequest(StepwiseRequest):
    """A search for stocks, for `get_stock_screen`: conditions that all must hold, properties to return, and a sort
    order.

    Example:
        request = StockScreenRequest()
        request.add_simple_field(SimpleField.MARKET, [ScrMarket.HK])
        request.add_simple_property(SimpleProperty.PRICE, lower=10)
        request.add_retrieve_basic(BasicProperty.CODE)
        request.add_sort(ScrSortDir.DESC, 'simple', {'name': SimpleProperty.MARKET_CAP})
        ret, data = quote_ctx.get_stock_screen(request)

    Attributes:
        page_from: index of the first match to return, from 0 on.
        page_count: number of matches to return.
    """

    _message = "Qot_StockScreen.C2S"
    _attributes = (
        Attribute(Argument("pageFrom", "page_from", conversion="whole_number")),
        Attribute(Argument("pageCount", "page_count", conversion="whole_number")),
    )
    _steps = {
        "add_simple_field": Step(
            "filterList.simpleFieldQuery",
            (
                Attribute(Argument("simpleField", "field", enum=SimpleField, takes_numbers=True), is_required=True),
                Attribute(Argument("screenValueList", "values", conversion="whole_numbers"), is_required=True),
            ),
        ),
        "add_plate": Step(
            "filterList.plateQuery.plateList",
            (
                Attribute(Argument("plateIdList", "plate_ids", conversion="texts"), is_required=True),
                Attribute(Argument("parentPlateId", "parent_plate_id", conversion="text")),
            ),
        ),
        "add_simple_property": Step(
            "filterList.simplePropertyQuery",
            (
                Attribute(Argument("property.name", "name", enum=SimpleProperty, takes_numbers=True), is_required=True),
                Attribute(Argument("filterMin.value", "lower", conversion="number")),
                Attribute(Argument("filterMax.value", "upper", conversion="number")),
                Attribute(Argument("filterMin.includes", "lower_included", conversion="truth"), beside="lower"),
                Attribute(Argument("filterMax.includes", "upper_included", conversion="truth"), beside="upper"),
                Attribute(Argument("unit", "unit", conversion="whole_number")),
            ),
        ),
        "add_cumulative_property": Step(
            "filterList.cumulativePropertyQuery",
            (
                Attribute(
                    Argument("property.name", "name", enum=CumulativeProperty, takes_numbers=True), is_required=True
                ),
                Attribute(Argument("property.days", "days", conversion="whole_number")),
                Attribute(Argument("filterMin.value", "lower", conversion="number")),
                Attribute(Argument("filterMax.value", "upper", conversion="number")),
                Attribute(Argument("filterMin.includes", "lower_included", conversion="truth"), beside="lower"),
                Attribute(Argument("filterMax.includes", "upper_included", conversion="truth"), beside="upper"),
                Attribute(Argument("continuousPeriod", "continuous_period", conversion="whole_number")),
                Attribute(Argument("unit", "unit", conversion="whole_number")),
            ),
        ),
        "add_financial_property": Step(
            "filterList.financialPropertyQuery",
            (
                Attribute(
                    Argument("property.name", "name", enum=FinancialProperty, takes_numbers=True), is_required=True
                ),
                Attribute(Argument("property.term", "term", enum=Term, takes_numbers=True)),
                Attribute(Argument("property.year", "year", conversion="whole_number")),
                Attribute(Argument("filterMin.value", "lower", conversion="number")),
                Attribute(Argument("filterMax.value", "upper", conversion="number")),
                Attribute(Argument("filterMin.includes", "lower_included", conversion="truth"), beside="lower"),
                Attribute(Argument("filterMax.includes", "upper_included", conversion="truth"), beside="upper"),
                Attribute(Argument("property.duration", "duration", conversion="whole_number")),
                Attribute(Argument("continuousPeriod", "continuous_period", conversion="whole_number")),
                Attribute(Argument("property.periodAverage", "period_average", conversion="whole_number")),
                Attribute(
                    Argument("property.futureDuration", "future_duration", enum=FutureDuration, takes_numbers=True)
                ),
                Attribute(Argument("unit", "unit", conversion="whole_number")),
            ),
        ),
        "add_indicator_positional": Step(
            "filterList.indicatorPositionalQuery",
            (
                Attribute(
                    Argument("firstIndicatorName", "first_indicator_name", enum=Indicator, takes_numbers=True),
                    is_required=True,
                ),
                Attribute(
                    Argument("firstIndicator", "first_indicator_name", enum=Indicator, takes_numbers=True),
                    is_required=True,
                ),
                Attribute(Argument("periodType", "period_type", enum=Period, takes_numbers=True), is_required=True),
                Attribute(Argument("period", "period_type", enum=Period, takes_numbers=True), is_required=True),
                Attribute(Argument("position", "position", enum=Position, takes_numbers=True), is_required=True),
                Attribute(Argument("secondIndicator", "second_indicator", enum=Indicator, takes_numbers=True)),
                Attribute(Argument("secondValue", "second_value", conversion="whole_number")),
                Attribute(Argument("firstIndicatorParams", "first_indicator_params", conversion="whole_numbers")),
                Attribute(Argument("secondIndicatorParams", "second_indicator_params", conversion="whole_numbers")),
                Attribute(Argument("continuousPeriod", "continuous_period", conversion="whole_number")),
                Attribute(Argument("intervals", "intervals", conversion="screen_intervals")),
            ),
        ),
        "add_indicator_pattern": Step(
            "filterList.indicatorPatternQuery",
            (
                Attribute(Argument("name", "name", enum=Pattern, takes_numbers=True), is_required=True),
                Attribute(Argument("periodType", "period_type", enum=Period, takes_numbers=True), is_required=True),
                Attribute(Argument("period", "period_type", enum=Period, takes_numbers=True), is_required=True),
                Attribute(Argument("continuousPeriod", "continuous_period", conversion="whole_number")),
                Attribute(Argument("isMatching", "is_matching", conversion="truth")),
                Attribute(Argument("subPatterns", "sub_patterns", conversion="whole_numbers")),
            ),
        ),
        "add_featured_property": Step(
            "filterList.featuredPropertyQuery",
            (
                Attribute(
                    Argument("property.name", "name", enum=FeaturedProperty, takes_numbers=True), is_required=True
                ),
                Attribute(Argument("intervals", "intervals", conversion="screen_intervals")),
                Attribute(Argument("valueSet", "value_set", conversion="whole_numbers")),
                Attribute(Argument("property.period", "period", conversion="whole_number")),
                Attribute(Argument("property.rangePeriod", "range_period", enum=RangePeriod, takes_numbers=True)),
                Attribute(Argument("property.firstCustomParam", "first_custom_param", conversion="whole_number")),
            ),
        ),
        "add_broker_holdings": Step(
            "filterList.brokerHoldingsQuery",
            (
                Attribute(Argument("property.name", "name", enum=BrokerProperty, takes_numbers=True), is_required=True),
                Attribute(Argument("property.days", "days", conversion="whole_number")),
                Attribute(Argument("property.param", "param", conversion="text")),
                Attribute(Argument("intervals", "intervals", conversion="screen_intervals")),
            ),
        ),
        "add_kline_shape": Step(
            "filterList.klineShapeQuery",
            (
                Attribute(
                    Argument("property.name", "name", enum=KlineShapeProperty, takes_numbers=True), is_required=True
                ),
                Attribute(Argument("property.period", "period", enum=Period, takes_numbers=True)),
                Attribute(Argument("valueSet", "value_set", conversion="whole_numbers")),
            ),
        ),
        "add_option": Step(
            "filterList.optionQuery",
            (
                Attribute(Argument("property.name", "name", enum=OptionProperty, takes_numbers=True), is_required=True),
                Attribute(Argument("intervals", "intervals", conversion="screen_intervals")),
                Attribute(Argument("property.param", "param", conversion="screen_param")),
                Attribute(Argument("property.period", "period", enum=OptionHVPeriod, takes_numbers=True)),
            ),
        ),
        "add_retrieve_basic": Step(
            "retrieveList.basicProperty",
            (Attribute(Argument("name", "name", enum=BasicProperty, takes_numbers=True), is_required=True),),
        ),
        "add_retrieve_simple": Step(
            "retrieveList.simpleProperty",
            (Attribute(Argument("name", "name", enum=SimpleProperty, takes_numbers=True), is_required=True),),
        ),
        "add_retrieve_cumulative": Step(
            "retrieveList.cumulativeProperty",
            (
                Attribute(Argument("name", "name", enum=CumulativeProperty, takes_numbers=True), is_required=True),
                Attribute(Argument("days", "days", conversion="whole_number")),
                Attribute(Argument("periodAverage", "period_average", conversion="whole_number")),
            ),
        ),
        "add_retrieve_financial": Step(
            "retrieveList.financialProperty",
            (
                Attribute(Argument("name", "name", enum=FinancialProperty, takes_numbers=True), is_required=True),
                Attribute(Argument("term", "term", enum=Term, takes_numbers=True)),
                Attribute(Argument("year", "year", conversion="whole_number")),
                Attribute(Argument("duration", "duration", conversion="whole_number")),
                Attribute(Argument("periodAverage", "period_average", conversion="whole_number")),
                Attribute(Argument("futureDuration", "future_duration", enum=FutureDuration, takes_numbers=True)),
            ),
        ),
        "add_retrieve_indicator": Step(
            "retrieveList.indicatorProperty",
            (
                Attribute(Argument("name", "name", enum=Indicator, takes_numbers=True), is_required=True),
                Attribute(Argument("period", "period", enum=Period, takes_numbers=True)),
                Attribute(Argument("indicatorParams", "indicator_params", conversion="whole_numbers")),
            ),
        ),
        "add_retrieve_featured": Step(
            "retrieveList.featuredProperty",
            (
                Attribute(Argument("name", "name", enum=FeaturedProperty, takes_numbers=True), is_required=True),
                Attribute(Argument("period", "period", conversion="whole_number")),
                Attribute(Argument("rangePeriod", "range_period", enum=RangePeriod, takes_numbers=True)),
                Attribute(Argument("firstCustomParam", "first_custom_param", conversion="whole_number")),
            ),
        ),
        "add_retrieve_broker": Step(
            "retrieveList.brokerProperty",
            (
                Attribute(Argument("name", "name", enum=BrokerProperty, takes_numbers=True), is_required=True),
                Attribute(Argument("days", "days", conversion="whole_number")),
                Attribute(Argument("param", "param", conversion="text")),
            ),
        ),
        "add_retrieve_option": Step(
            "retrieveList.optionProperty",
            (
                Attribute(Argument("name", "name", enum=OptionProperty, takes_numbers=True), is_required=True),
                Attribute(Argument("param", "param", conversion="screen_param")),
                Attribute(Argument("period", "period", enum=OptionHVPeriod, takes_numbers=True)),
            ),
        ),
        "add_retrieve_kline_shape": Step(
            "retrieveList.klineShapeProperty",
            (
                Attribute(Argument("name", "name", enum=KlineShapeProperty, takes_numbers=True), is_required=True),
                Attribute(Argument("period", "period", enum=Period, takes_numbers=True)),
            ),
        ),
        "set_sort": Step(
            "sort",
            (Attribute(Argument("direction", "direction", enum=ScrSortDir), is_required=True),),
            replaces=True,
            pack=sort_property,
        ),
        "add_sort": Step(
            "sortList",
            (Attribute(Argument("direction", "direction", enum=ScrSortDir), is_required=True),),
            pack=sort_property,
        ),
    }

    def __init__(
        self,
        page_from: int = 0,
        page_count: int = 200,
    ) -> None:
        """Take the attributes; what is wrong with them is told at once, and again by the method."""
        self.page_from = page_from
        self.page_count = page_count
        self._begin()

    def add_simple_field(
        self,
        field: SimpleField | int,
        values: list[int],
    ) -> None:
        """Add a condition that lists what fits, such as markets or exchanges.

        Args:
            field: what the values are, a member of `SimpleField` or its number.
            values: values, any of which may fit, such as members of `ScrMarket`.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_simple_field", field=field, values=values)

    def add_plate(
        self,
        plate_ids: list[str],
        parent_plate_id: str | None = None,
    ) -> None:
        """Add the condition that a stock belongs to one of several plates.

        Args:
            plate_ids: plates, as `get_plate_list` names them in `plate_id`.
            parent_plate_id: plate that they are parts of.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_plate", plate_ids=plate_ids, parent_plate_id=parent_plate_id)

    def add_simple_property(
        self,
        name: SimpleProperty | int,
        lower: float | None = None,
        upper: float | None = None,
        lower_included: bool = True,
        upper_included: bool = True,
        unit: int | None = None,
    ) -> None:
        """Add a range of a quote, margin term or market figure.

        Args:
            name: property, a member of `SimpleProperty` or its number.
            lower: lower bound.
            upper: upper bound.
            lower_included: whether `lower` itself fits.
            upper_included: whether `upper` itself fits.
            unit: unit of the bounds, as OpenD numbers it.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add(
            "add_simple_property",
            name=name,
            lower=lower,
            upper=upper,
            lower_included=lower_included,
            upper_included=upper_included,
            unit=unit,
        )

    def add_cumulative_property(
        self,
        name: CumulativeProperty | int,
        days: int = 1,
        lower: float | None = None,
        upper: float | None = None,
        lower_included: bool = True,
        upper_included: bool = True,
        continuous_period: int | None = None,
        unit: int | None = None,
    ) -> None:
        """Add a range of a figure that is counted over several days.

        Args:
            name: property, a member of `CumulativeProperty` or its number.
            days: number of days that the figure covers.
            lower: lower bound.
            upper: upper bound.
            lower_included: whether `lower` itself fits.
            upper_included: whether `upper` itself fits.
            continuous_period: number of periods in a row for which it must hold.
            unit: unit of the bounds, as OpenD numbers it.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add(
            "add_cumulative_property",
            name=name,
            days=days,
            lower=lower,
            upper=upper,
            lower_included=lower_included,
            upper_included=upper_included,
            continuous_period=continuous_period,
            unit=unit,
        )

    def add_financial_property(
        self,
        name: FinancialProperty | int,
        term: Term | int | None = None,
        year: int | None = None,
        lower: float | None = None,
        upper: float | None = None,
        lower_included: bool = True,
        upper_included: bool = True,
        duration: int | None = None,
        continuous_period: int | None = None,
        period_average: int | None = None,
        future_duration: FutureDuration | int | None = None,
        unit: int | None = None,
    ) -> None:
        """Add a range of a figure from the companies' financial statements.

        Args:
            name: property, a member of `FinancialProperty` or its number.
            term: reporting period, a member of `Term` or its number.
            year: fiscal year, such as 2026.
            lower: lower bound.
            upper: upper bound.
            lower_included: whether `lower` itself fits.
            upper_included: whether `upper` itself fits.
            duration: span of time that the figure covers, as OpenD numbers it.
            continuous_period: number of periods in a row for which it must hold.
            period_average: number of periods to take the average of.
            future_duration: span of time from today on, a member of `FutureDuration` or its number.
            unit: unit of the bounds, as OpenD numbers it.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add(
            "add_financial_property",
            name=name,
            term=term,
            year=year,
            lower=lower,
            upper=upper,
            lower_included=lower_included,
            upper_included=upper_included,
            duration=duration,
            continuous_period=continuous_period,
            period_average=period_average,
            future_duration=future_duration,
            unit=unit,
        )

    def add_indicator_positional(
        self,
        first_indicator_name: Indicator | int,
        period_type: Period | int,
        position: Position | int,
        second_indicator: Indicator | int | None = None,
        second_value: int | None = None,
        first_indicator_params: list[int] | None = None,
        second_indicator_params: list[int] | None = None,
        continuous_period: int | None = None,
        intervals: list[dict[str, Any]] | None = None,
    ) -> None:
        """Add a position of one technical indicator to another one or to a value, such as MA5 crossing MA20.

        Args:
            first_indicator_name: indicator, a member of `Indicator` or its number.
            period_type: length of the bars, a member of `Period` or its number.
            position: how the first indicator stands to the second, a member of `Position` or its number.
            second_indicator: indicator to compare with, a member of `Indicator` or its number.
            second_value: value to compare with.
            first_indicator_params: the first indicator's own parameters.
            second_indicator_params: the second indicator's own parameters.
            continuous_period: number of periods in a row for which it must hold.
            intervals: ranges, any of which may fit: [{'filterMin': {'value': 1.5, 'includes': True}, 'filterMax':
                {...}}].

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add(
            "add_indicator_positional",
            first_indicator_name=first_indicator_name,
            period_type=period_type,
            position=position,
            second_indicator=second_indicator,
            second_value=second_value,
            first_indicator_params=first_indicator_params,
            second_indicator_params=second_indicator_params,
            continuous_period=continuous_period,
            intervals=intervals,
        )

    def add_indicator_pattern(
        self,
        name: Pattern | int,
        period_type: Period | int,
        continuous_period: int | None = None,
        is_matching: bool | None = None,
        sub_patterns: list[int] | None = None,
    ) -> None:
        """Add a pattern of technical indicators, such as a golden cross.

        Args:
            name: pattern, a member of `Pattern` or its number.
            period_type: length of the bars, a member of `Period` or its number.
            continuous_period: number of periods in a row for which it must hold.
            is_matching: whether the pattern must be there, or must not.
            sub_patterns: variants of the pattern, any of which may fit.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add(
            "add_indicator_pattern",
            name=name,
            period_type=period_type,
            continuous_period=continuous_period,
            is_matching=is_matching,
            sub_patterns=sub_patterns,
        )

    def add_featured_property(
        self,
        name: FeaturedProperty | int,
        intervals: list[dict[str, Any]] | None = None,
        value_set: list[int] | None = None,
        period: int | None = None,
        range_period: RangePeriod | int | None = None,
        first_custom_param: int | None = None,
    ) -> None:
        """Add ranges or values of a special figure, such as chips, short positions or analyst ratings.

        Args:
            name: property, a member of `FeaturedProperty` or its number.
            intervals: ranges, any of which may fit: [{'filterMin': {'value': 1.5, 'includes': True}, 'filterMax':
                {...}}].
            value_set: values, any of which may fit.
            period: span of time, such as a member of `CashFlowPeriod` or `RecentDuration`.
            range_period: span of time for the highs and lows of a valuation, a member of `RangePeriod` or its
                number.
            first_custom_param: what the property asks for besides, such as a broker's or an institution's number.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add(
            "add_featured_property",
            name=name,
            intervals=intervals,
            value_set=value_set,
            period=period,
            range_period=range_period,
            first_custom_param=first_custom_param,
        )

    def add_broker_holdings(
        self,
        name: BrokerProperty | int,
        days: int | None = None,
        param: str | None = None,
        intervals: list[dict[str, Any]] | None = None,
    ) -> None:
        """Add ranges of a figure about brokers' holdings.

        Args:
            name: property, a member of `BrokerProperty` or its number.
            days: number of days that the figure covers.
            param: a broker's number, or how many of the largest brokers count.
            intervals: ranges, any of which may fit: [{'filterMin': {'value': 1.5, 'includes': True}, 'filterMax':
                {...}}].

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_broker_holdings", name=name, days=days, param=param, intervals=intervals)

    def add_kline_shape(
        self,
        name: KlineShapeProperty | int,
        period: Period | int | None = None,
        value_set: list[int] | None = None,
    ) -> None:
        """Add chart shapes, such as a double bottom.

        Args:
            name: property, a member of `KlineShapeProperty` or its number.
            period: length of the bars, a member of `Period` or its number.
            value_set: shapes, any of which may fit: members of `KlineShapeType`.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_kline_shape", name=name, period=period, value_set=value_set)

    def add_option(
        self,
        name: OptionProperty | int,
        intervals: list[dict[str, Any]] | None = None,
        param: dict[str, Any] | None = None,
        period: OptionHVPeriod | int | None = None,
    ) -> None:
        """Add ranges of a figure about the options on a stock.

        Args:
            name: property, a member of `OptionProperty` or its number.
            intervals: ranges, any of which may fit: [{'filterMin': {'value': 1.5, 'includes': True}, 'filterMax':
                {...}}].
            param: what the property asks for besides, in the wire's words: {'type': 2, 'ival': 5}.
            period: days that the historical volatility covers, a member of `OptionHVPeriod` or its number.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_option", name=name, intervals=intervals, param=param, period=period)

    def add_retrieve_basic(
        self,
        name: BasicProperty | int,
    ) -> None:
        """Ask for a descriptive property, such as the code.

        Args:
            name: property, a member of `BasicProperty` or its number.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_retrieve_basic", name=name)

    def add_retrieve_simple(
        self,
        name: SimpleProperty | int,
    ) -> None:
        """Ask for a quote, margin term or market figure.

        Args:
            name: property, a member of `SimpleProperty` or its number.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_retrieve_simple", name=name)

    def add_retrieve_cumulative(
        self,
        name: CumulativeProperty | int,
        days: int = 1,
        period_average: int | None = None,
    ) -> None:
        """Ask for a figure that is counted over several days.

        Args:
            name: property, a member of `CumulativeProperty` or its number.
            days: number of days that the figure covers.
            period_average: number of periods to take the average of.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_retrieve_cumulative", name=name, days=days, period_average=period_average)

    def add_retrieve_financial(
        self,
        name: FinancialProperty | int,
        term: Term | int | None = None,
        year: int | None = None,
        duration: int | None = None,
        period_average: int | None = None,
        future_duration: FutureDuration | int | None = None,
    ) -> None:
        """Ask for a figure from the companies' financial statements.

        Args:
            name: property, a member of `FinancialProperty` or its number.
            term: reporting period, a member of `Term` or its number.
            year: fiscal year, such as 2026.
            duration: span of time that the figure covers, as OpenD numbers it.
            period_average: number of periods to take the average of.
            future_duration: span of time from today on, a member of `FutureDuration` or its number.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add(
            "add_retrieve_financial",
            name=name,
            term=term,
            year=year,
            duration=duration,
            period_average=period_average,
            future_duration=future_duration,
        )

    def add_retrieve_indicator(
        self,
        name: Indicator | int,
        period: Period | int | None = None,
        indicator_params: list[int] | None = None,
    ) -> None:
        """Ask for a technical indicator.

        Args:
            name: indicator, a member of `Indicator` or its number.
            period: length of the bars, a member of `Period` or its number.
            indicator_params: the indicator's own parameters.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_retrieve_indicator", name=name, period=period, indicator_params=indicator_params)

    def add_retrieve_featured(
        self,
        name: FeaturedProperty | int,
        period: int | None = None,
        range_period: RangePeriod | int | None = None,
        first_custom_param: int | None = None,
    ) -> None:
        """Ask for a special figure, such as chips, short positions or analyst ratings.

        Args:
            name: property, a member of `FeaturedProperty` or its number.
            period: span of time, such as a member of `CashFlowPeriod` or `RecentDuration`.
            range_period: span of time for the highs and lows of a valuation, a member of `RangePeriod` or its
                number.
            first_custom_param: what the property asks for besides, such as a broker's or an institution's number.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add(
            "add_retrieve_featured",
            name=name,
            period=period,
            range_period=range_period,
            first_custom_param=first_custom_param,
        )

    def add_retrieve_broker(
        self,
        name: BrokerProperty | int,
        days: int | None = None,
        param: str | None = None,
    ) -> None:
        """Ask for a figure about brokers' holdings.

        Args:
            name: property, a member of `BrokerProperty` or its number.
            days: number of days that the figure covers.
            param: a broker's number, or how many of the largest brokers count.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_retrieve_broker", name=name, days=days, param=param)

    def add_retrieve_option(
        self,
        name: OptionProperty | int,
        param: dict[str, Any] | None = None,
        period: OptionHVPeriod | int | None = None,
    ) -> None:
        """Ask for a figure about the options on a stock.

        Args:
            name: property, a member of `OptionProperty` or its number.
            param: what the property asks for besides, in the wire's words: {'type': 2, 'ival': 5}.
            period: days that the historical volatility covers, a member of `OptionHVPeriod` or its number.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_retrieve_option", name=name, param=param, period=period)

    def add_retrieve_kline_shape(
        self,
        name: KlineShapeProperty | int,
        period: Period | int | None = None,
    ) -> None:
        """Ask for chart shapes; OpenD returns none without a period.

        Args:
            name: property, a member of `KlineShapeProperty` or its number.
            period: length of the bars, a member of `Period` or its number.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_retrieve_kline_shape", name=name, period=period)

    def set_sort(
        self,
        direction: ScrSortDir,
        property_type: str,
        property_params: dict[str, Any],
    ) -> None:
        """Sort by one property, instead of the one set before. It counts for nothing beside what `add_sort` adds.

        Args:
            direction: sort direction, a member of `ScrSortDir`.
            property_type: kind of property: 'basic', 'simple', 'cumulative', 'financial', 'indicator',
                'featured', 'broker', 'option' or 'kline_shape'.
            property_params: the property in the wire's words, such as {'name': SimpleProperty.PRICE} or {'name':
                ..., 'days': 5}.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("set_sort", direction=direction, property_type=property_type, property_params=property_params)

    def add_sort(
        self,
        direction: ScrSortDir,
        property_type: str,
        property_params: dict[str, Any],
    ) -> None:
        """Sort by several properties, the first one added first.

        Args:
            direction: sort direction, a member of `ScrSortDir`.
            property_type: kind of property: 'basic', 'simple', 'cumulative', 'financial', 'indicator',
                'featured', 'broker', 'option' or 'kline_shape'.
            property_params: the property in the wire's words, such as {'name': SimpleProperty.PRICE} or {'name':
                ..., 'days': 5}.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_sort", direction=direction, property_type=property_type, property_params=property_params)


class WarrantScreenRequest(StepwiseRequest):
    """A search for warrants, for `get_warrant_screen`: conditions that all must hold, and a sort order.

    Example:
        request = WarrantScreenRequest(WarrantMarket.HK)
        request.add_interval_filter(WarrantField.CURRENT_PRICE, min_val=0.1, max_val=5)
        request.add_choice_filter(WarrantField.STOCK_OWNER, ['HK.00700'])
        request.add_sort(WarrantField.VOLUME, desc=True)
        ret, data = quote_ctx.get_warrant_screen(request)

    Attributes:
        warrant_market: market of the warrants, a member of `WarrantMarket`.
        is_delay: whether delayed quotes will do.
        only_count: whether just the number of matches is wanted.
        page_from: index of the first match to return, from 0 on.
        page_count: number of matches to return.
    """

    _message = "Qot_WarrantScreen.C2S"
    _attributes = (
        Attribute(Argument("marketType", "warrant_market", enum=WarrantMarket), is_required=True),
        Attribute(Argument("isDelay", "is_delay", conversion="truth", leave_out=False)),
        Attribute(Argument("onlyCount", "only_count", conversion="truth", leave_out=False)),
        Attribute(Argument("pageFrom", "page_from", conversion="whole_number")),
        Attribute(Argument("pageCount", "page_count", conversion="whole_number")),
    )
    _steps = {
        "add_interval_filter": Step(
            "filterList",
            (
                Attribute(Argument("fieldId", "field_id", enum=WarrantField, takes_numbers=True), is_required=True),
                Attribute(Argument("interval.filterMin.value", "min_val", conversion="number")),
                Attribute(Argument("interval.filterMax.value", "max_val", conversion="number")),
                Attribute(
                    Argument("interval.filterMin.includes", "min_included", conversion="truth"), beside="min_val"
                ),
                Attribute(
                    Argument("interval.filterMax.includes", "max_included", conversion="truth"), beside="max_val"
                ),
            ),
        ),
        "add_choice_filter": Step(
            "filterList",
            (Attribute(Argument("fieldId", "field_id", enum=WarrantField, takes_numbers=True), is_required=True),),
            pack=warrant_choices,
        ),
        "add_sort": Step(
            "sortList",
            (
                Attribute(Argument("sortFieldId", "field_id", enum=WarrantField, takes_numbers=True), is_required=True),
                Attribute(Argument("direction", "desc", conversion="truth_number")),
            ),
        ),
    }

    def __init__(
        self,
        warrant_market: WarrantMarket,
        is_delay: bool = False,
        only_count: bool = False,
        page_from: int = 0,
        page_count: int = 200,
    ) -> None:
        """Take the attributes; what is wrong with them is told at once, and again by the method."""
        self.warrant_market = warrant_market
        self.is_delay = is_delay
        self.only_count = only_count
        self.page_from = page_from
        self.page_count = page_count
        self._begin()

    def add_interval_filter(
        self,
        field_id: WarrantField | int,
        min_val: float | None = None,
        max_val: float | None = None,
        min_included: bool = True,
        max_included: bool = True,
    ) -> None:
        """Add a range of a field.

        Args:
            field_id: field, a member of `WarrantField` or its number.
            min_val: lower bound.
            max_val: upper bound.
            min_included: whether `min_val` itself fits.
            max_included: whether `max_val` itself fits.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add(
            "add_interval_filter",
            field_id=field_id,
            min_val=min_val,
            max_val=max_val,
            min_included=min_included,
            max_included=max_included,
        )

    def add_choice_filter(
        self,
        field_id: WarrantField | int,
        choices: list[int | str],
    ) -> None:
        """Add a condition that lists what fits.

        Args:
            field_id: field, a member of `WarrantField` or its number.
            choices: values, any of which may fit; CODE and STOCK_OWNER take codes such as 'HK.00700', STATUS
                members of `WarrantStatus`.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_choice_filter", field_id=field_id, choices=choices)

    def add_sort(
        self,
        field_id: WarrantField | int,
        desc: bool = False,
    ) -> None:
        """Sort by a field, the first one added first.

        Args:
            field_id: field, a member of `WarrantField` or its number.
            desc: whether large values come first.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_sort", field_id=field_id, desc=desc)


class OptionScreenRequest(OptionConditions):
    """A search for options, for `get_option_screen`: conditions that all must hold, figures to return, and a sort
    order.

    Example:
        request = OptionScreenRequest([OptMarketCategory.US_STOCK])
        request.add_underlying_filter(OptUnderlyingIndicator.IV, lower=30)
        request.add_option_filter(OptIndicator.DELTA, lower=0.3, upper=0.7)
        request.add_sort(OptIndicator.VOLUME, desc=True)
        ret, data = quote_ctx.get_option_screen(request)

    Attributes:
        market_categories: markets and kinds of underlying, a member of `OptMarketCategory` or its number.
        page_from: index of the first match to return, from 0 on.
        page_count: number of matches to return.
    """

    _message = "Qot_OptionScreen.C2S"
    _any_of = ("market_categories",)
    _attributes = (
        Attribute(Argument("marketCategoryList", "market_categories", enum=OptMarketCategory, takes_numbers=True)),
        Attribute(Argument("pageFrom", "page_from", conversion="whole_number")),
        Attribute(Argument("pageCount", "page_count", conversion="whole_number")),
    )
    _steps = {
        "add_underlying_filter": Step(
            "filterList.underlyingList",
            (
                Attribute(
                    Argument("indicatorType", "indicator_type", enum=OptUnderlyingIndicator, takes_numbers=True),
                    is_required=True,
                ),
                Attribute(Argument("indicatorValue.valueInterval.filterMin.value", "lower", conversion="number")),
                Attribute(Argument("indicatorValue.valueInterval.filterMax.value", "upper", conversion="number")),
                Attribute(
                    Argument("indicatorValue.valueInterval.filterMin.includes", "lower_included", conversion="truth"),
                    beside="lower",
                ),
                Attribute(
                    Argument("indicatorValue.valueInterval.filterMax.includes", "upper_included", conversion="truth"),
                    beside="upper",
                ),
            ),
            pack=underlying_condition,
        ),
        "add_option_filter": Step(
            "filterList.optionList",
            (
                Attribute(
                    Argument("indicatorType", "indicator_type", enum=OptIndicator, takes_numbers=True), is_required=True
                ),
                Attribute(Argument("indicatorValue.valueList", "values", conversion="whole_numbers")),
                Attribute(Argument("indicatorValue.valueInterval.filterMin.value", "lower", conversion="number")),
                Attribute(Argument("indicatorValue.valueInterval.filterMax.value", "upper", conversion="number")),
                Attribute(
                    Argument("indicatorValue.valueInterval.filterMin.includes", "lower_included", conversion="truth"),
                    beside="lower",
                ),
                Attribute(
                    Argument("indicatorValue.valueInterval.filterMax.includes", "upper_included", conversion="truth"),
                    beside="upper",
                ),
            ),
            pack=option_condition,
        ),
        "new_filter_group": Step("filterList", ()),
        "add_sort": Step(
            "sortList",
            (
                Attribute(
                    Argument("indicatorType", "indicator_type", enum=OptIndicator, takes_numbers=True), is_required=True
                ),
                Attribute(Argument("direction", "desc", conversion="truth_number")),
            ),
        ),
        "add_option_retrieve": Step(
            ".",
            (
                Attribute(
                    Argument("optionRetrieveList", "indicator_type", enum=OptIndicator, takes_numbers=True),
                    is_required=True,
                ),
            ),
        ),
        "add_underlying_retrieve": Step(
            ".",
            (
                Attribute(
                    Argument(
                        "underlyingRetrieveList", "indicator_type", enum=OptUnderlyingIndicator, takes_numbers=True
                    ),
                    is_required=True,
                ),
            ),
        ),
    }

    def __init__(
        self,
        market_categories: list[OptMarketCategory | int],
        page_from: int = 0,
        page_count: int = 200,
    ) -> None:
        """Take the attributes; what is wrong with them is told at once, and again by the method."""
        self.market_categories = market_categories
        self.page_from = page_from
        self.page_count = page_count
        self._begin()

    def add_underlying_filter(
        self,
        indicator_type: OptUnderlyingIndicator | int,
        values: list[int] | list[str] | None = None,
        lower: float | None = None,
        upper: float | None = None,
        lower_included: bool = True,
        upper_included: bool = True,
        plate_list: list[str] | None = None,
        parent_plate_id: str | None = None,
        or_with_previous: bool = False,
    ) -> None:
        """Add a condition on the underlying: values or a range or plates, whichever its indicator takes.

        Args:
            indicator_type: indicator, a member of `OptUnderlyingIndicator` or its number.
            values: values, any of which may fit: codes such as 'US.AAPL', or all of them OpenD's numbers.
            lower: lower bound.
            upper: upper bound.
            lower_included: whether `lower` itself fits.
            upper_included: whether `upper` itself fits.
            plate_list: plates, any of which may fit.
            parent_plate_id: plate that they are parts of.
            or_with_previous: whether it is enough that this condition or the one before holds; both must be of
                the same indicator.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add(
            "add_underlying_filter",
            indicator_type=indicator_type,
            values=values,
            lower=lower,
            upper=upper,
            lower_included=lower_included,
            upper_included=upper_included,
            plate_list=plate_list,
            parent_plate_id=parent_plate_id,
            or_with_previous=or_with_previous,
        )

    def add_option_filter(
        self,
        indicator_type: OptIndicator | int,
        values: list[int] | None = None,
        lower: float | None = None,
        upper: float | None = None,
        lower_included: bool = True,
        upper_included: bool = True,
        or_with_previous: bool = False,
    ) -> None:
        """Add a condition on the option: values or a range, whichever its indicator takes.

        Args:
            indicator_type: indicator, a member of `OptIndicator` or its number.
            values: values, any of which may fit.
            lower: lower bound.
            upper: upper bound.
            lower_included: whether `lower` itself fits.
            upper_included: whether `upper` itself fits.
            or_with_previous: whether it is enough that this condition or the one before holds; both must be of
                the same indicator.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add(
            "add_option_filter",
            indicator_type=indicator_type,
            values=values,
            lower=lower,
            upper=upper,
            lower_included=lower_included,
            upper_included=upper_included,
            or_with_previous=or_with_previous,
        )

    def new_filter_group(
        self,
    ) -> None:
        """Let the next condition stand for itself, whatever its `or_with_previous` says."""
        self._add("new_filter_group")

    def add_sort(
        self,
        indicator_type: OptIndicator | int,
        desc: bool = False,
    ) -> None:
        """Sort by an indicator, the first one added first.

        Args:
            indicator_type: indicator, a member of `OptIndicator` or its number.
            desc: whether large values come first.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_sort", indicator_type=indicator_type, desc=desc)

    def add_option_retrieve(
        self,
        indicator_type: OptIndicator | int,
    ) -> None:
        """Ask for a figure of the options, beside code, name and expiration; without any, OpenD chooses.

        Args:
            indicator_type: indicator, a member of `OptIndicator` or its number.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_option_retrieve", indicator_type=indicator_type)

    def add_underlying_retrieve(
        self,
        indicator_type: OptUnderlyingIndicator | int,
    ) -> None:
        """Ask for a figure of the underlyings.

        Args:
            indicator_type: indicator, a member of `OptUnderlyingIndicator` or its number.

        Raises:
            ConfigError: an argument is wrong; nothing was added.
        """
        self._add("add_underlying_retrieve", indicator_type=indicator_type)


Request = WarrantRequest
