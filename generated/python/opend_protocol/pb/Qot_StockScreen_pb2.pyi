"""Stock screener of the second generation: conditions of many kinds (plates, quotes, financials, indicators,
patterns, brokers, options), just the properties asked for. Sorted and paged.
"""

import builtins as _builtins
from collections.abc import Iterable as _Iterable
from collections.abc import Mapping as _Mapping
from typing import Any as _Any
from typing import ClassVar as _ClassVar
from typing import Literal as _Literal

from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from google.protobuf.internal import containers as _containers

DESCRIPTOR: _descriptor.FileDescriptor

class Boundary(_message.Message):
    VALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    INCLUDES_FIELD_NUMBER: _ClassVar[_builtins.int]
    value: _builtins.float
    includes: _builtins.bool
    def HasField(self, field_name: _Literal["value", "includes"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        value: _builtins.float | None = ...,
        includes: _builtins.bool | None = ...,
    ) -> None: ...

class Interval(_message.Message):
    FILTERMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def filterMin(self) -> Boundary: ...
    @_builtins.property
    def filterMax(self) -> Boundary: ...
    unit: _builtins.int
    def HasField(self, field_name: _Literal["filterMin", "filterMax", "unit"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        filterMin: Boundary | _Mapping[str, _Any] | None = ...,
        filterMax: Boundary | _Mapping[str, _Any] | None = ...,
        unit: _builtins.int | None = ...,
    ) -> None: ...

class Param(_message.Message):
    TYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    type: _builtins.int
    sval: _builtins.str
    ival: _builtins.int
    @_builtins.property
    def aval(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def HasField(self, field_name: _Literal["type", "sval", "ival"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        type: _builtins.int | None = ...,
        sval: _builtins.str | None = ...,
        ival: _builtins.int | None = ...,
        aval: _Iterable[_builtins.int] | None = ...,
    ) -> None: ...

class PropertyBasic(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    name: _builtins.int
    def HasField(self, field_name: _Literal["name"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        name: _builtins.int | None = ...,
    ) -> None: ...

class PropertySimple(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    name: _builtins.int
    def HasField(self, field_name: _Literal["name"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        name: _builtins.int | None = ...,
    ) -> None: ...

class PropertyCumulative(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    DAYS_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODAVERAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    name: _builtins.int
    days: _builtins.int
    periodAverage: _builtins.int
    def HasField(self, field_name: _Literal["name", "days", "periodAverage"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        name: _builtins.int | None = ...,
        days: _builtins.int | None = ...,
        periodAverage: _builtins.int | None = ...,
    ) -> None: ...

class PropertyFinancial(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    TERM_FIELD_NUMBER: _ClassVar[_builtins.int]
    DURATION_FIELD_NUMBER: _ClassVar[_builtins.int]
    YEAR_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODAVERAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FUTUREDURATION_FIELD_NUMBER: _ClassVar[_builtins.int]
    name: _builtins.int
    term: _builtins.int
    duration: _builtins.int
    year: _builtins.int
    periodAverage: _builtins.int
    futureDuration: _builtins.int
    def HasField(
        self, field_name: _Literal["name", "term", "duration", "year", "periodAverage", "futureDuration"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        name: _builtins.int | None = ...,
        term: _builtins.int | None = ...,
        duration: _builtins.int | None = ...,
        year: _builtins.int | None = ...,
        periodAverage: _builtins.int | None = ...,
        futureDuration: _builtins.int | None = ...,
    ) -> None: ...

class PropertyIndicator(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORPARAMS_FIELD_NUMBER: _ClassVar[_builtins.int]
    name: _builtins.int
    period: _builtins.int
    @_builtins.property
    def indicatorParams(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def HasField(self, field_name: _Literal["name", "period"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        name: _builtins.int | None = ...,
        period: _builtins.int | None = ...,
        indicatorParams: _Iterable[_builtins.int] | None = ...,
    ) -> None: ...

class PropertyFeatured(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    RANGEPERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    FIRSTCUSTOMPARAM_FIELD_NUMBER: _ClassVar[_builtins.int]
    name: _builtins.int
    period: _builtins.int
    rangePeriod: _builtins.int
    firstCustomParam: _builtins.int
    def HasField(self, field_name: _Literal["name", "period", "rangePeriod", "firstCustomParam"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        name: _builtins.int | None = ...,
        period: _builtins.int | None = ...,
        rangePeriod: _builtins.int | None = ...,
        firstCustomParam: _builtins.int | None = ...,
    ) -> None: ...

class PropertyBroker(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    DAYS_FIELD_NUMBER: _ClassVar[_builtins.int]
    PARAM_FIELD_NUMBER: _ClassVar[_builtins.int]
    name: _builtins.int
    days: _builtins.int
    param: _builtins.str
    def HasField(self, field_name: _Literal["name", "days", "param"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        name: _builtins.int | None = ...,
        days: _builtins.int | None = ...,
        param: _builtins.str | None = ...,
    ) -> None: ...

class PropertyOption(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PARAM_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    name: _builtins.int
    @_builtins.property
    def param(self) -> Param: ...
    period: _builtins.int
    def HasField(self, field_name: _Literal["name", "param", "period"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        name: _builtins.int | None = ...,
        param: Param | _Mapping[str, _Any] | None = ...,
        period: _builtins.int | None = ...,
    ) -> None: ...

class PropertyKlineShape(_message.Message):
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    name: _builtins.int
    period: _builtins.int
    def HasField(self, field_name: _Literal["name", "period"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        name: _builtins.int | None = ...,
        period: _builtins.int | None = ...,
    ) -> None: ...

class QuerySimpleField(_message.Message):
    SIMPLEFIELD_FIELD_NUMBER: _ClassVar[_builtins.int]
    SCREENVALUELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    simpleField: _builtins.int
    @_builtins.property
    def screenValueList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]:
        """A value of Qot_Common.QotMarket."""
    def HasField(self, field_name: _Literal["simpleField"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        simpleField: _builtins.int | None = ...,
        screenValueList: _Iterable[_builtins.int] | None = ...,
    ) -> None: ...

class Plate(_message.Message):
    PARENTPLATEID_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATEIDLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    parentPlateId: _builtins.str
    @_builtins.property
    def plateIdList(self) -> _containers.RepeatedScalarFieldContainer[_builtins.str]: ...
    def HasField(self, field_name: _Literal["parentPlateId"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        parentPlateId: _builtins.str | None = ...,
        plateIdList: _Iterable[_builtins.str] | None = ...,
    ) -> None: ...

class QueryPlate(_message.Message):
    PLATELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def plateList(self) -> _containers.RepeatedCompositeFieldContainer[Plate]: ...
    def __init__(
        self,
        *,
        plateList: _Iterable[Plate | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class QueryPropertySimple(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertySimple: ...
    @_builtins.property
    def filterMin(self) -> Boundary: ...
    @_builtins.property
    def filterMax(self) -> Boundary: ...
    unit: _builtins.int
    def HasField(self, field_name: _Literal["property", "filterMin", "filterMax", "unit"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertySimple | _Mapping[str, _Any] | None = ...,
        filterMin: Boundary | _Mapping[str, _Any] | None = ...,
        filterMax: Boundary | _Mapping[str, _Any] | None = ...,
        unit: _builtins.int | None = ...,
    ) -> None: ...

class QueryPropertyCumulative(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTINUOUSPERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertyCumulative: ...
    @_builtins.property
    def filterMin(self) -> Boundary: ...
    @_builtins.property
    def filterMax(self) -> Boundary: ...
    continuousPeriod: _builtins.int
    unit: _builtins.int
    def HasField(
        self, field_name: _Literal["property", "filterMin", "filterMax", "continuousPeriod", "unit"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertyCumulative | _Mapping[str, _Any] | None = ...,
        filterMin: Boundary | _Mapping[str, _Any] | None = ...,
        filterMax: Boundary | _Mapping[str, _Any] | None = ...,
        continuousPeriod: _builtins.int | None = ...,
        unit: _builtins.int | None = ...,
    ) -> None: ...

class QueryPropertyFinancial(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTINUOUSPERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    UNIT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertyFinancial: ...
    @_builtins.property
    def filterMin(self) -> Boundary: ...
    @_builtins.property
    def filterMax(self) -> Boundary: ...
    continuousPeriod: _builtins.int
    unit: _builtins.int
    def HasField(
        self, field_name: _Literal["property", "filterMin", "filterMax", "continuousPeriod", "unit"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertyFinancial | _Mapping[str, _Any] | None = ...,
        filterMin: Boundary | _Mapping[str, _Any] | None = ...,
        filterMax: Boundary | _Mapping[str, _Any] | None = ...,
        continuousPeriod: _builtins.int | None = ...,
        unit: _builtins.int | None = ...,
    ) -> None: ...

class QueryIndicatorPositional(_message.Message):
    POSITION_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    FIRSTINDICATOR_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECONDINDICATOR_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECONDVALUE_FIELD_NUMBER: _ClassVar[_builtins.int]
    FIRSTINDICATORPARAMS_FIELD_NUMBER: _ClassVar[_builtins.int]
    SECONDINDICATORPARAMS_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTINUOUSPERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    INTERVALS_FIELD_NUMBER: _ClassVar[_builtins.int]
    FIRSTINDICATORNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    position: _builtins.int
    period: _builtins.int
    firstIndicator: _builtins.int
    secondIndicator: _builtins.int
    secondValue: _builtins.int
    @_builtins.property
    def firstIndicatorParams(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def secondIndicatorParams(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    continuousPeriod: _builtins.int
    @_builtins.property
    def intervals(self) -> _containers.RepeatedCompositeFieldContainer[Interval]: ...
    firstIndicatorName: _builtins.int
    periodType: _builtins.int
    def HasField(
        self,
        field_name: _Literal[
            "position",
            "period",
            "firstIndicator",
            "secondIndicator",
            "secondValue",
            "continuousPeriod",
            "firstIndicatorName",
            "periodType",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        position: _builtins.int | None = ...,
        period: _builtins.int | None = ...,
        firstIndicator: _builtins.int | None = ...,
        secondIndicator: _builtins.int | None = ...,
        secondValue: _builtins.int | None = ...,
        firstIndicatorParams: _Iterable[_builtins.int] | None = ...,
        secondIndicatorParams: _Iterable[_builtins.int] | None = ...,
        continuousPeriod: _builtins.int | None = ...,
        intervals: _Iterable[Interval | _Mapping[str, _Any]] | None = ...,
        firstIndicatorName: _builtins.int | None = ...,
        periodType: _builtins.int | None = ...,
    ) -> None: ...

class QueryIndicatorPattern(_message.Message):
    PATTERN_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    CONTINUOUSPERIOD_FIELD_NUMBER: _ClassVar[_builtins.int]
    NAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ISMATCHING_FIELD_NUMBER: _ClassVar[_builtins.int]
    SUBPATTERNS_FIELD_NUMBER: _ClassVar[_builtins.int]
    PERIODTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    pattern: _builtins.int
    period: _builtins.int
    continuousPeriod: _builtins.int
    name: _builtins.int
    isMatching: _builtins.bool
    @_builtins.property
    def subPatterns(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    periodType: _builtins.int
    def HasField(
        self, field_name: _Literal["pattern", "period", "continuousPeriod", "name", "isMatching", "periodType"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        pattern: _builtins.int | None = ...,
        period: _builtins.int | None = ...,
        continuousPeriod: _builtins.int | None = ...,
        name: _builtins.int | None = ...,
        isMatching: _builtins.bool | None = ...,
        subPatterns: _Iterable[_builtins.int] | None = ...,
        periodType: _builtins.int | None = ...,
    ) -> None: ...

class QueryPropertyFeatured(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMIN_FIELD_NUMBER: _ClassVar[_builtins.int]
    FILTERMAX_FIELD_NUMBER: _ClassVar[_builtins.int]
    INTERVALS_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUESET_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertyFeatured: ...
    @_builtins.property
    def filterMin(self) -> Boundary: ...
    @_builtins.property
    def filterMax(self) -> Boundary: ...
    @_builtins.property
    def intervals(self) -> _containers.RepeatedCompositeFieldContainer[Interval]: ...
    @_builtins.property
    def valueSet(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def HasField(self, field_name: _Literal["property", "filterMin", "filterMax"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertyFeatured | _Mapping[str, _Any] | None = ...,
        filterMin: Boundary | _Mapping[str, _Any] | None = ...,
        filterMax: Boundary | _Mapping[str, _Any] | None = ...,
        intervals: _Iterable[Interval | _Mapping[str, _Any]] | None = ...,
        valueSet: _Iterable[_builtins.int] | None = ...,
    ) -> None: ...

class QueryPropertyBroker(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    INTERVALS_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertyBroker: ...
    @_builtins.property
    def intervals(self) -> _containers.RepeatedCompositeFieldContainer[Interval]: ...
    def HasField(self, field_name: _Literal["property"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertyBroker | _Mapping[str, _Any] | None = ...,
        intervals: _Iterable[Interval | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class QueryPropertyOption(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    INTERVALS_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertyOption: ...
    @_builtins.property
    def intervals(self) -> _containers.RepeatedCompositeFieldContainer[Interval]: ...
    def HasField(self, field_name: _Literal["property"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertyOption | _Mapping[str, _Any] | None = ...,
        intervals: _Iterable[Interval | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class QueryKlineShape(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUESET_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertyKlineShape: ...
    @_builtins.property
    def valueSet(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    def HasField(self, field_name: _Literal["property"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertyKlineShape | _Mapping[str, _Any] | None = ...,
        valueSet: _Iterable[_builtins.int] | None = ...,
    ) -> None: ...

class ScreenQuery(_message.Message):
    SIMPLEFIELDQUERY_FIELD_NUMBER: _ClassVar[_builtins.int]
    PLATEQUERY_FIELD_NUMBER: _ClassVar[_builtins.int]
    SIMPLEPROPERTYQUERY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CUMULATIVEPROPERTYQUERY_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALPROPERTYQUERY_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORPOSITIONALQUERY_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORPATTERNQUERY_FIELD_NUMBER: _ClassVar[_builtins.int]
    FEATUREDPROPERTYQUERY_FIELD_NUMBER: _ClassVar[_builtins.int]
    BROKERHOLDINGSQUERY_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLINESHAPEQUERY_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONQUERY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def simpleFieldQuery(self) -> QuerySimpleField: ...
    @_builtins.property
    def plateQuery(self) -> QueryPlate: ...
    @_builtins.property
    def simplePropertyQuery(self) -> QueryPropertySimple: ...
    @_builtins.property
    def cumulativePropertyQuery(self) -> QueryPropertyCumulative: ...
    @_builtins.property
    def financialPropertyQuery(self) -> QueryPropertyFinancial: ...
    @_builtins.property
    def indicatorPositionalQuery(self) -> QueryIndicatorPositional: ...
    @_builtins.property
    def indicatorPatternQuery(self) -> QueryIndicatorPattern: ...
    @_builtins.property
    def featuredPropertyQuery(self) -> QueryPropertyFeatured: ...
    @_builtins.property
    def brokerHoldingsQuery(self) -> QueryPropertyBroker: ...
    @_builtins.property
    def klineShapeQuery(self) -> QueryKlineShape: ...
    @_builtins.property
    def optionQuery(self) -> QueryPropertyOption: ...
    def HasField(
        self,
        field_name: _Literal[
            "simpleFieldQuery",
            "plateQuery",
            "simplePropertyQuery",
            "cumulativePropertyQuery",
            "financialPropertyQuery",
            "indicatorPositionalQuery",
            "indicatorPatternQuery",
            "featuredPropertyQuery",
            "brokerHoldingsQuery",
            "klineShapeQuery",
            "optionQuery",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        simpleFieldQuery: QuerySimpleField | _Mapping[str, _Any] | None = ...,
        plateQuery: QueryPlate | _Mapping[str, _Any] | None = ...,
        simplePropertyQuery: QueryPropertySimple | _Mapping[str, _Any] | None = ...,
        cumulativePropertyQuery: QueryPropertyCumulative | _Mapping[str, _Any] | None = ...,
        financialPropertyQuery: QueryPropertyFinancial | _Mapping[str, _Any] | None = ...,
        indicatorPositionalQuery: QueryIndicatorPositional | _Mapping[str, _Any] | None = ...,
        indicatorPatternQuery: QueryIndicatorPattern | _Mapping[str, _Any] | None = ...,
        featuredPropertyQuery: QueryPropertyFeatured | _Mapping[str, _Any] | None = ...,
        brokerHoldingsQuery: QueryPropertyBroker | _Mapping[str, _Any] | None = ...,
        klineShapeQuery: QueryKlineShape | _Mapping[str, _Any] | None = ...,
        optionQuery: QueryPropertyOption | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class RetrieveQuery(_message.Message):
    BASICPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    SIMPLEPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CUMULATIVEPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    FEATUREDPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    BROKERPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLINESHAPEPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def basicProperty(self) -> PropertyBasic: ...
    @_builtins.property
    def simpleProperty(self) -> PropertySimple: ...
    @_builtins.property
    def cumulativeProperty(self) -> PropertyCumulative: ...
    @_builtins.property
    def financialProperty(self) -> PropertyFinancial: ...
    @_builtins.property
    def indicatorProperty(self) -> PropertyIndicator: ...
    @_builtins.property
    def featuredProperty(self) -> PropertyFeatured: ...
    @_builtins.property
    def brokerProperty(self) -> PropertyBroker: ...
    @_builtins.property
    def optionProperty(self) -> PropertyOption: ...
    @_builtins.property
    def klineShapeProperty(self) -> PropertyKlineShape: ...
    def HasField(
        self,
        field_name: _Literal[
            "basicProperty",
            "simpleProperty",
            "cumulativeProperty",
            "financialProperty",
            "indicatorProperty",
            "featuredProperty",
            "brokerProperty",
            "optionProperty",
            "klineShapeProperty",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        basicProperty: PropertyBasic | _Mapping[str, _Any] | None = ...,
        simpleProperty: PropertySimple | _Mapping[str, _Any] | None = ...,
        cumulativeProperty: PropertyCumulative | _Mapping[str, _Any] | None = ...,
        financialProperty: PropertyFinancial | _Mapping[str, _Any] | None = ...,
        indicatorProperty: PropertyIndicator | _Mapping[str, _Any] | None = ...,
        featuredProperty: PropertyFeatured | _Mapping[str, _Any] | None = ...,
        brokerProperty: PropertyBroker | _Mapping[str, _Any] | None = ...,
        optionProperty: PropertyOption | _Mapping[str, _Any] | None = ...,
        klineShapeProperty: PropertyKlineShape | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class Sort(_message.Message):
    DIRECTION_FIELD_NUMBER: _ClassVar[_builtins.int]
    BASICPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    SIMPLEPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    CUMULATIVEPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    FEATUREDPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    BROKERPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLINESHAPEPROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    direction: _builtins.int
    @_builtins.property
    def basicProperty(self) -> PropertyBasic: ...
    @_builtins.property
    def simpleProperty(self) -> PropertySimple: ...
    @_builtins.property
    def cumulativeProperty(self) -> PropertyCumulative: ...
    @_builtins.property
    def financialProperty(self) -> PropertyFinancial: ...
    @_builtins.property
    def indicatorProperty(self) -> PropertyIndicator: ...
    @_builtins.property
    def featuredProperty(self) -> PropertyFeatured: ...
    @_builtins.property
    def brokerProperty(self) -> PropertyBroker: ...
    @_builtins.property
    def optionProperty(self) -> PropertyOption: ...
    @_builtins.property
    def klineShapeProperty(self) -> PropertyKlineShape: ...
    def HasField(
        self,
        field_name: _Literal[
            "direction",
            "basicProperty",
            "simpleProperty",
            "cumulativeProperty",
            "financialProperty",
            "indicatorProperty",
            "featuredProperty",
            "brokerProperty",
            "optionProperty",
            "klineShapeProperty",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        direction: _builtins.int | None = ...,
        basicProperty: PropertyBasic | _Mapping[str, _Any] | None = ...,
        simpleProperty: PropertySimple | _Mapping[str, _Any] | None = ...,
        cumulativeProperty: PropertyCumulative | _Mapping[str, _Any] | None = ...,
        financialProperty: PropertyFinancial | _Mapping[str, _Any] | None = ...,
        indicatorProperty: PropertyIndicator | _Mapping[str, _Any] | None = ...,
        featuredProperty: PropertyFeatured | _Mapping[str, _Any] | None = ...,
        brokerProperty: PropertyBroker | _Mapping[str, _Any] | None = ...,
        optionProperty: PropertyOption | _Mapping[str, _Any] | None = ...,
        klineShapeProperty: PropertyKlineShape | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class ResultPropertyBasic(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    DVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMTYPENAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertyBasic: ...
    valueType: _builtins.int
    sval: _builtins.str
    ival: _builtins.int
    @_builtins.property
    def aval(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    dval: _builtins.float
    enumTypeName: _builtins.str
    enumName: _builtins.str
    def HasField(
        self, field_name: _Literal["property", "valueType", "sval", "ival", "dval", "enumTypeName", "enumName"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertyBasic | _Mapping[str, _Any] | None = ...,
        valueType: _builtins.int | None = ...,
        sval: _builtins.str | None = ...,
        ival: _builtins.int | None = ...,
        aval: _Iterable[_builtins.int] | None = ...,
        dval: _builtins.float | None = ...,
        enumTypeName: _builtins.str | None = ...,
        enumName: _builtins.str | None = ...,
    ) -> None: ...

class ResultPropertySimple(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    DVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMTYPENAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertySimple: ...
    valueType: _builtins.int
    sval: _builtins.str
    ival: _builtins.int
    @_builtins.property
    def aval(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    dval: _builtins.float
    enumTypeName: _builtins.str
    enumName: _builtins.str
    def HasField(
        self, field_name: _Literal["property", "valueType", "sval", "ival", "dval", "enumTypeName", "enumName"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertySimple | _Mapping[str, _Any] | None = ...,
        valueType: _builtins.int | None = ...,
        sval: _builtins.str | None = ...,
        ival: _builtins.int | None = ...,
        aval: _Iterable[_builtins.int] | None = ...,
        dval: _builtins.float | None = ...,
        enumTypeName: _builtins.str | None = ...,
        enumName: _builtins.str | None = ...,
    ) -> None: ...

class ResultPropertyCumulative(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    DVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMTYPENAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertyCumulative: ...
    valueType: _builtins.int
    sval: _builtins.str
    ival: _builtins.int
    @_builtins.property
    def aval(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    dval: _builtins.float
    enumTypeName: _builtins.str
    enumName: _builtins.str
    def HasField(
        self, field_name: _Literal["property", "valueType", "sval", "ival", "dval", "enumTypeName", "enumName"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertyCumulative | _Mapping[str, _Any] | None = ...,
        valueType: _builtins.int | None = ...,
        sval: _builtins.str | None = ...,
        ival: _builtins.int | None = ...,
        aval: _Iterable[_builtins.int] | None = ...,
        dval: _builtins.float | None = ...,
        enumTypeName: _builtins.str | None = ...,
        enumName: _builtins.str | None = ...,
    ) -> None: ...

class ResultPropertyFinancial(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    DVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENDTIME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMTYPENAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertyFinancial: ...
    valueType: _builtins.int
    sval: _builtins.str
    ival: _builtins.int
    @_builtins.property
    def aval(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    dval: _builtins.float
    endTime: _builtins.int
    enumTypeName: _builtins.str
    enumName: _builtins.str
    def HasField(
        self,
        field_name: _Literal["property", "valueType", "sval", "ival", "dval", "endTime", "enumTypeName", "enumName"],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertyFinancial | _Mapping[str, _Any] | None = ...,
        valueType: _builtins.int | None = ...,
        sval: _builtins.str | None = ...,
        ival: _builtins.int | None = ...,
        aval: _Iterable[_builtins.int] | None = ...,
        dval: _builtins.float | None = ...,
        endTime: _builtins.int | None = ...,
        enumTypeName: _builtins.str | None = ...,
        enumName: _builtins.str | None = ...,
    ) -> None: ...

class ResultPropertyIndicator(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    DVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMTYPENAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertyIndicator: ...
    valueType: _builtins.int
    sval: _builtins.str
    ival: _builtins.int
    @_builtins.property
    def aval(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    dval: _builtins.float
    enumTypeName: _builtins.str
    enumName: _builtins.str
    def HasField(
        self, field_name: _Literal["property", "valueType", "sval", "ival", "dval", "enumTypeName", "enumName"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertyIndicator | _Mapping[str, _Any] | None = ...,
        valueType: _builtins.int | None = ...,
        sval: _builtins.str | None = ...,
        ival: _builtins.int | None = ...,
        aval: _Iterable[_builtins.int] | None = ...,
        dval: _builtins.float | None = ...,
        enumTypeName: _builtins.str | None = ...,
        enumName: _builtins.str | None = ...,
    ) -> None: ...

class ResultPropertyFeatured(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    DVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMTYPENAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertyFeatured: ...
    valueType: _builtins.int
    sval: _builtins.str
    ival: _builtins.int
    @_builtins.property
    def aval(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    dval: _builtins.float
    enumTypeName: _builtins.str
    enumName: _builtins.str
    def HasField(
        self, field_name: _Literal["property", "valueType", "sval", "ival", "dval", "enumTypeName", "enumName"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertyFeatured | _Mapping[str, _Any] | None = ...,
        valueType: _builtins.int | None = ...,
        sval: _builtins.str | None = ...,
        ival: _builtins.int | None = ...,
        aval: _Iterable[_builtins.int] | None = ...,
        dval: _builtins.float | None = ...,
        enumTypeName: _builtins.str | None = ...,
        enumName: _builtins.str | None = ...,
    ) -> None: ...

class ResultPropertyKlineShape(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    DVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMTYPENAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertyKlineShape: ...
    valueType: _builtins.int
    sval: _builtins.str
    ival: _builtins.int
    @_builtins.property
    def aval(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    dval: _builtins.float
    enumTypeName: _builtins.str
    enumName: _builtins.str
    def HasField(
        self, field_name: _Literal["property", "valueType", "sval", "ival", "dval", "enumTypeName", "enumName"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertyKlineShape | _Mapping[str, _Any] | None = ...,
        valueType: _builtins.int | None = ...,
        sval: _builtins.str | None = ...,
        ival: _builtins.int | None = ...,
        aval: _Iterable[_builtins.int] | None = ...,
        dval: _builtins.float | None = ...,
        enumTypeName: _builtins.str | None = ...,
        enumName: _builtins.str | None = ...,
    ) -> None: ...

class ResultPropertyBroker(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    DVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMTYPENAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertyBroker: ...
    valueType: _builtins.int
    sval: _builtins.str
    ival: _builtins.int
    @_builtins.property
    def aval(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    dval: _builtins.float
    enumTypeName: _builtins.str
    enumName: _builtins.str
    def HasField(
        self, field_name: _Literal["property", "valueType", "sval", "ival", "dval", "enumTypeName", "enumName"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertyBroker | _Mapping[str, _Any] | None = ...,
        valueType: _builtins.int | None = ...,
        sval: _builtins.str | None = ...,
        ival: _builtins.int | None = ...,
        aval: _Iterable[_builtins.int] | None = ...,
        dval: _builtins.float | None = ...,
        enumTypeName: _builtins.str | None = ...,
        enumName: _builtins.str | None = ...,
    ) -> None: ...

class ResultPropertyOption(_message.Message):
    PROPERTY_FIELD_NUMBER: _ClassVar[_builtins.int]
    VALUETYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    SVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    IVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    AVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    DVAL_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMTYPENAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    ENUMNAME_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def property(self) -> PropertyOption: ...
    valueType: _builtins.int
    sval: _builtins.str
    ival: _builtins.int
    @_builtins.property
    def aval(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    dval: _builtins.float
    enumTypeName: _builtins.str
    enumName: _builtins.str
    def HasField(
        self, field_name: _Literal["property", "valueType", "sval", "ival", "dval", "enumTypeName", "enumName"]
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        property: PropertyOption | _Mapping[str, _Any] | None = ...,
        valueType: _builtins.int | None = ...,
        sval: _builtins.str | None = ...,
        ival: _builtins.int | None = ...,
        aval: _Iterable[_builtins.int] | None = ...,
        dval: _builtins.float | None = ...,
        enumTypeName: _builtins.str | None = ...,
        enumName: _builtins.str | None = ...,
    ) -> None: ...

class RspItemResult(_message.Message):
    BASICPROPERTYRESULT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SIMPLEPROPERTYRESULT_FIELD_NUMBER: _ClassVar[_builtins.int]
    CUMULATIVEPROPERTYRESULT_FIELD_NUMBER: _ClassVar[_builtins.int]
    FINANCIALPROPERTYRESULT_FIELD_NUMBER: _ClassVar[_builtins.int]
    INDICATORPROPERTYRESULT_FIELD_NUMBER: _ClassVar[_builtins.int]
    FEATUREDPROPERTYRESULT_FIELD_NUMBER: _ClassVar[_builtins.int]
    BROKERPROPERTYRESULT_FIELD_NUMBER: _ClassVar[_builtins.int]
    OPTIONPROPERTYRESULT_FIELD_NUMBER: _ClassVar[_builtins.int]
    KLINESHAPEPROPERTYRESULT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def basicPropertyResult(self) -> ResultPropertyBasic: ...
    @_builtins.property
    def simplePropertyResult(self) -> ResultPropertySimple: ...
    @_builtins.property
    def cumulativePropertyResult(self) -> ResultPropertyCumulative: ...
    @_builtins.property
    def financialPropertyResult(self) -> ResultPropertyFinancial: ...
    @_builtins.property
    def indicatorPropertyResult(self) -> ResultPropertyIndicator: ...
    @_builtins.property
    def featuredPropertyResult(self) -> ResultPropertyFeatured: ...
    @_builtins.property
    def brokerPropertyResult(self) -> ResultPropertyBroker: ...
    @_builtins.property
    def optionPropertyResult(self) -> ResultPropertyOption: ...
    @_builtins.property
    def klineShapePropertyResult(self) -> ResultPropertyKlineShape: ...
    def HasField(
        self,
        field_name: _Literal[
            "basicPropertyResult",
            "simplePropertyResult",
            "cumulativePropertyResult",
            "financialPropertyResult",
            "indicatorPropertyResult",
            "featuredPropertyResult",
            "brokerPropertyResult",
            "optionPropertyResult",
            "klineShapePropertyResult",
        ],
    ) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        basicPropertyResult: ResultPropertyBasic | _Mapping[str, _Any] | None = ...,
        simplePropertyResult: ResultPropertySimple | _Mapping[str, _Any] | None = ...,
        cumulativePropertyResult: ResultPropertyCumulative | _Mapping[str, _Any] | None = ...,
        financialPropertyResult: ResultPropertyFinancial | _Mapping[str, _Any] | None = ...,
        indicatorPropertyResult: ResultPropertyIndicator | _Mapping[str, _Any] | None = ...,
        featuredPropertyResult: ResultPropertyFeatured | _Mapping[str, _Any] | None = ...,
        brokerPropertyResult: ResultPropertyBroker | _Mapping[str, _Any] | None = ...,
        optionPropertyResult: ResultPropertyOption | _Mapping[str, _Any] | None = ...,
        klineShapePropertyResult: ResultPropertyKlineShape | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class StockScreenItem(_message.Message):
    STOCKID_FIELD_NUMBER: _ClassVar[_builtins.int]
    RESULTS_FIELD_NUMBER: _ClassVar[_builtins.int]
    stockId: _builtins.int
    @_builtins.property
    def results(self) -> _containers.RepeatedCompositeFieldContainer[RspItemResult]: ...
    def HasField(self, field_name: _Literal["stockId"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        stockId: _builtins.int | None = ...,
        results: _Iterable[RspItemResult | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class C2S(_message.Message):
    FILTERLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    RETRIEVELIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    WATCHLISTSTOCKIDS_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORT_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGEFROM_FIELD_NUMBER: _ClassVar[_builtins.int]
    PAGECOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    SORTLIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def filterList(self) -> _containers.RepeatedCompositeFieldContainer[ScreenQuery]: ...
    @_builtins.property
    def retrieveList(self) -> _containers.RepeatedCompositeFieldContainer[RetrieveQuery]: ...
    @_builtins.property
    def watchlistStockIds(self) -> _containers.RepeatedScalarFieldContainer[_builtins.int]: ...
    @_builtins.property
    def sort(self) -> Sort: ...
    pageFrom: _builtins.int
    pageCount: _builtins.int
    @_builtins.property
    def sortList(self) -> _containers.RepeatedCompositeFieldContainer[Sort]: ...
    def HasField(self, field_name: _Literal["sort", "pageFrom", "pageCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        filterList: _Iterable[ScreenQuery | _Mapping[str, _Any]] | None = ...,
        retrieveList: _Iterable[RetrieveQuery | _Mapping[str, _Any]] | None = ...,
        watchlistStockIds: _Iterable[_builtins.int] | None = ...,
        sort: Sort | _Mapping[str, _Any] | None = ...,
        pageFrom: _builtins.int | None = ...,
        pageCount: _builtins.int | None = ...,
        sortList: _Iterable[Sort | _Mapping[str, _Any]] | None = ...,
    ) -> None: ...

class S2C(_message.Message):
    DATALIST_FIELD_NUMBER: _ClassVar[_builtins.int]
    LASTPAGE_FIELD_NUMBER: _ClassVar[_builtins.int]
    ALLCOUNT_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def dataList(self) -> _containers.RepeatedCompositeFieldContainer[StockScreenItem]: ...
    lastPage: _builtins.int
    allCount: _builtins.int
    def HasField(self, field_name: _Literal["lastPage", "allCount"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        dataList: _Iterable[StockScreenItem | _Mapping[str, _Any]] | None = ...,
        lastPage: _builtins.int | None = ...,
        allCount: _builtins.int | None = ...,
    ) -> None: ...

class Request(_message.Message):
    C2S_FIELD_NUMBER: _ClassVar[_builtins.int]
    @_builtins.property
    def c2s(self) -> C2S: ...
    def HasField(self, field_name: _Literal["c2s"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        c2s: C2S | _Mapping[str, _Any] | None = ...,
    ) -> None: ...

class Response(_message.Message):
    RETTYPE_FIELD_NUMBER: _ClassVar[_builtins.int]
    RETMSG_FIELD_NUMBER: _ClassVar[_builtins.int]
    ERRCODE_FIELD_NUMBER: _ClassVar[_builtins.int]
    S2C_FIELD_NUMBER: _ClassVar[_builtins.int]
    retType: _builtins.int
    """A value of Common.RetType."""
    retMsg: _builtins.str
    errCode: _builtins.int
    @_builtins.property
    def s2c(self) -> S2C: ...
    def HasField(self, field_name: _Literal["retType", "retMsg", "errCode", "s2c"]) -> _builtins.bool: ...
    def __init__(
        self,
        *,
        retType: _builtins.int | None = ...,
        retMsg: _builtins.str | None = ...,
        errCode: _builtins.int | None = ...,
        s2c: S2C | _Mapping[str, _Any] | None = ...,
    ) -> None: ...
