"""Market data: quotes, order books, ticks, bars and everything else that needs no account."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from futu.common.open_context_base import OpenContextBase
from opend import contract
from opend_protocol import methods
from opend_protocol.builders import (
    AccumulateFilter,
    ComboLeg,
    CustomIndicatorFilter,
    DividendRankFilter,
    EarningsBeatRankFilter,
    EarningsCalendarFilter,
    EarningsFilter,
    FinancialFilter,
    HighDividendSOERankFilter,
    HotListFilter,
    OptionDataFilter,
    OptionEventAlertItem,
    OptionEventFilter,
    OptionEventSort,
    OptionRankFilter,
    OptionScreenRequest,
    OptionStrategyLeg,
    PatternFilter,
    PeriodChangeRankFilter,
    SellerFilter,
    SimpleFilter,
    SimpleRankFilter,
    StockScreenRequest,
    TimeFilter,
    UnderlyingRankFilter,
    WarrantRequest,
    WarrantScreenRequest,
    ZeroDteContractFilter,
    ZeroDteFilter,
)
from opend_protocol.enums import (
    AuType,
    IndexOptionType,
    KLType,
    NewsSubType,
    OptionCondType,
    OptionType,
    PeriodType,
    SecurityFirm,
    SecurityType,
    Session,
    SortField,
    UserSecurityGroupType,
    VerificationOp,
    VerificationType,
)


class OpenQuoteContext(OpenContextBase):
    """Market data: quotes, order books, ticks, bars and everything else that needs no account."""

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        is_async_connect: bool = False,
        security_firm: str = SecurityFirm.NONE,
        ai_type: int = 0,
        *,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            is_async_connect: return at once and connect in the background.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: Futu OpenD was not reached in time.
        """
        contract.check_member("security_firm", security_firm, SecurityFirm)
        self._kept = {
            **self._kept,
            "security_firm": security_firm,
        }
        super().__init__(
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            is_async_connect=is_async_connect,
            ai_type=ai_type,
            config=config,
        )

    def request_history_kline(
        self,
        code: str,
        start: str | None = None,
        end: str | None = None,
        ktype: str = KLType.K_DAY,
        autype: str | None = AuType.QFQ,
        fields: list[str] = [""],
        max_count: int | None = 1000,
        page_req_key: bytes | None = None,
        extended_time: bool = False,
        session: str = Session.NONE,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """Bars of one security between two times, and the key of the next page where there are more of them.

        Args:
            code: code such as 'HK.00700'.
            start: first day, such as '2026-01-31', or with a time behind it; a year before the end where it is
                missing.
            end: last day, in the same form; a year after the start where it is missing, today where both are.
            ktype: length of a bar, a member of `KLType`.
            autype: how prices are adjusted; None stands for AuType.NONE, a member of `AuType`.
            fields: columns to return, as members of `KL_FIELD`, beside code and name.
            max_count: most bars to return; None returns all.
            page_req_key: the page to begin with, as the call before gave it; None for the first.
            extended_time: whether to include the time before and after the trading hours of the US market.
            session: session of the US market, for bars shorter than a day, a member of `Session`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: a table of the bars.
            page_req_key: `page_req_key` of the call for the next page, None where there is none.

        Protocol: Qot_RequestHistoryKL (3103).
        """
        return self._call_for_pages(
            methods.REQUEST_HISTORY_KLINE,
            timeout,
            code=code,
            start=start,
            end=end,
            ktype=ktype,
            autype=autype,
            fields=fields,
            max_count=max_count,
            page_req_key=page_req_key,
            extended_time=extended_time,
            session=session,
        )

    def iter_history_kline(
        self,
        code: str,
        start: str | None = None,
        end: str | None = None,
        ktype: str = KLType.K_DAY,
        autype: str | None = AuType.QFQ,
        fields: list[str] = [""],
        max_count: int | None = 1000,
        page_req_key: bytes | None = None,
        extended_time: bool = False,
        session: str = Session.NONE,
        *,
        progress: bool = True,
        timeout: float | None = None,
    ) -> Iterator[Any]:
        """The pages of `request_history_kline` one by one, to the end; each is requested when it is its turn.

        Args:
            code: code such as 'HK.00700'.
            start: first day, such as '2026-01-31', or with a time behind it; a year before the end where it is
                missing.
            end: last day, in the same form; a year after the start where it is missing, today where both are.
            ktype: length of a bar, a member of `KLType`.
            autype: how prices are adjusted; None stands for AuType.NONE, a member of `AuType`.
            fields: columns to return, as members of `KL_FIELD`, beside code and name.
            page_req_key: the page to begin with, as the call before gave it; None for the first.
            extended_time: whether to include the time before and after the trading hours of the US market.
            session: session of the US market, for bars shorter than a day, a member of `Session`.
            max_count: rows a page, 1000 at most and where None.
            progress: show a progress bar where there is a terminal and tqdm is installed (the extra `progress`).
            timeout: seconds to wait for the reply of a page; the connection's own time-out where None.

        Yields:
            a table for each page, with the columns of `request_history_kline`.

        Raises:
            OpenDError: an argument is wrong, or a page did not come; the text says what and why.

        Protocol: Qot_RequestHistoryKL (3103).
        """
        return self._iterate(
            methods.REQUEST_HISTORY_KLINE,
            timeout,
            progress,
            code=code,
            start=start,
            end=end,
            ktype=ktype,
            autype=autype,
            fields=fields,
            max_count=max_count,
            page_req_key=page_req_key,
            extended_time=extended_time,
            session=session,
        )

    def get_economic_calendar(
        self,
        begin_date: str,
        end_date: str | None = None,
        market_list: list[str] | None = None,
        importance: str | None = None,
        count: int | None = None,
        next_page: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """Economic releases of some days, by market and importance, a page at a time.

        Args:
            begin_date: first day, such as '2026-01-31'.
            end_date: last day; `begin_date` alone where None.
            market_list: markets, all where None, a member of `Market`.
            importance: importance of the releases, any where None, a member of `EconomicImportance`.
            count: releases a page, at most 100; 50 where None.
            next_page: the page, as the call before named it; None for the first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: a table of the releases.
            next_page: `next_page` of the call for the next page, None where there is none.
            has_more: whether there are more pages.

        Protocol: Qot_GetEconomicCalendar (3409).
        """
        return self._call_for_results(
            methods.GET_ECONOMIC_CALENDAR,
            timeout,
            begin_date=begin_date,
            end_date=end_date,
            market_list=market_list,
            importance=importance,
            count=count,
            next_page=next_page,
        )

    def get_dividend_calendar(
        self,
        market: str,
        date: str,
        data_from: int | None = None,
        count: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The dividends of one market on one day.

        Args:
            market: market, a member of `Market`.
            date: day, such as '2026-01-31'.
            data_from: how many dividends to skip, 0 where None.
            count: number of dividends, all where None.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            all_count: number of dividends on that day.
            data: a table of the dividends.

        Protocol: Qot_GetDividendCalendar (3408).
        """
        return self._call(
            methods.GET_DIVIDEND_CALENDAR, timeout, market=market, date=date, data_from=data_from, count=count
        )

    def get_macro_indicator_history(
        self,
        indicator_id: int,
        time: str | None = None,
        max_count: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The past releases of one macro-economic indicator.

        Args:
            indicator_id: id, from `get_macro_indicator_list`.
            time: last day, such as '2026-01-31'; today where None.
            max_count: number of releases before that day, at most 1000; 100 where None.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            data_time: time that the value is about.
            release_time: time of the release.
            value: value that was released.
            predict_value: value that was expected.
            previous_value: value of the release before.
            unit_type: unit of the values, a text of `MacroDataUnitType`.

        Protocol: Qot_GetMacroIndicatorHistory (3403).
        """
        return self._call(
            methods.GET_MACRO_INDICATOR_HISTORY, timeout, indicator_id=indicator_id, time=time, max_count=max_count
        )

    def get_macro_indicator_list(
        self,
        region: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The macro-economic indicators of a region; `get_macro_indicator_history` takes their ids.

        Args:
            region: region, a member of `MacroRegion`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            category_name: category of the indicator.
            indicator_id: id of the indicator.
            name: name of the indicator.

        Protocol: Qot_GetMacroIndicatorList (3402).
        """
        return self._call(methods.GET_MACRO_INDICATOR_LIST, timeout, region=region)

    def get_fed_watch_target_rate(
        self,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """How probable each target range of the US interest rate is, for every coming meeting of the Federal
        Reserve.

        Args:
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            meeting_date: day of the meeting.
            target_range: target range of the rate.
            probability: probability of that range.

        Protocol: Qot_GetFedWatchTargetRate (3404).
        """
        return self._call(methods.GET_FED_WATCH_TARGET_RATE, timeout)

    def get_fed_watch_dot_plot(
        self,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The Federal Reserve's dot plot: how many of its members expect which US interest rate, by year.

        Args:
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            year: year.
            rate: rate that members expect.
            vote_count: number of members who expect it.
            is_median: whether it is the year's median.
            median_rate: median of the rates expected for the year.
            current_rate: the rate of today.

        Protocol: Qot_GetFedWatchDotPlot (3405).
        """
        return self._call(methods.GET_FED_WATCH_DOT_PLOT, timeout)

    def get_earnings_calendar(
        self,
        market: str,
        sort_type: str | None = None,
        begin_date: str | None = None,
        end_date: str | None = None,
        filter_list: list[EarningsCalendarFilter] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The earnings releases of a market, with what was expected.

        Args:
            market: market, a member of `Market`.
            sort_type: what to sort by; Futu OpenD decides where None, a member of `EarningsCalendarSortType`.
            begin_date: first day, such as '2026-01-31'.
            end_date: last day.
            filter_list: filters, all of which a release must meet.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            security: code.
            name: name.
            earnings_date: day of the release.
            earnings_timestamp: time of the release, seconds since 1970.
            pub_type: session in which the earnings are released, a text of `EarningsCalendarPubType`.
            period_text: period that the earnings are of.
            eps_actual: earnings per share as released.
            eps_predict: earnings per share as expected.
            revenue_actual: revenue as released.
            revenue_predict: revenue as expected.
            ebit_actual: earnings before interest and taxes as released.
            ebit_predict: earnings before interest and taxes as expected.
            option_volume: option contracts traded.
            iv: implied volatility, percent.
            iv_rank: rank of the implied volatility within its range, percent.
            iv_percentile: share of days with a lower implied volatility, percent.
            market_cap: market value.
            price: last price.

        Protocol: Qot_GetEarningsCalendar (3401).
        """
        return self._call(
            methods.GET_EARNINGS_CALENDAR,
            timeout,
            market=market,
            sort_type=sort_type,
            begin_date=begin_date,
            end_date=end_date,
            filter_list=filter_list,
        )

    def get_industrial_chain_list(
        self,
        market: str,
        keyword: str | None = None,
        count: int | None = None,
        page: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """The industrial chains of a market, a page at a time.

        Args:
            market: market, a member of `Market`.
            keyword: a word to search for, None for all chains.
            count: chains a page, at most 50; 20 where None.
            page: the page, as the call before named it; None for the first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: a table of the chains.
            next_page: `page` of the call for the next page, None where there is none.
            all_count: number of chains on all pages.

        Protocol: Qot_GetIndustrialChainList (3427).
        """
        return self._call_for_results(
            methods.GET_INDUSTRIAL_CHAIN_LIST, timeout, market=market, keyword=keyword, count=count, page=page
        )

    def get_industrial_chain_detail(
        self,
        chain_id: int,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """One industrial chain in full: its tree of nodes, and where to read more.

        Args:
            chain_id: id of the chain, from `get_industrial_chain_list`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            chain_id: id of the chain.
            chain_type: shape of the chain, a text of `IndustrialChainType`.
            name: name of the chain.
            node_list: list of the chain's nodes.
            information_list: list of links to more about the chain.

        Protocol: Qot_GetIndustrialChainDetail (3428).
        """
        return self._call(methods.GET_INDUSTRIAL_CHAIN_DETAIL, timeout, chain_id=chain_id)

    def get_industrial_chain_by_plate(
        self,
        plate_id: int,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The industrial chains that one plate belongs to.

        Args:
            plate_id: id of the plate, from `get_industrial_chain_detail`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a list:
            chain_id: id of the chain.
            chain_type: shape of the chain, a text of `IndustrialChainType`.
            name: name of the chain.
            market_cap: market value of its stocks.
            stocks_num: number of its stocks.

        Protocol: Qot_GetIndustrialChainByPlate (3429).
        """
        return self._call(methods.GET_INDUSTRIAL_CHAIN_BY_PLATE, timeout, plate_id=plate_id)

    def get_industrial_plate_info(
        self,
        plate_id: int,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What one plate of an industrial chain is about.

        Args:
            plate_id: id of the plate, from `get_industrial_chain_detail`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            plate_id: id of the plate.
            summary: what the plate is about.

        Protocol: Qot_GetIndustrialPlateInfo (3430).
        """
        return self._call(methods.GET_INDUSTRIAL_PLATE_INFO, timeout, plate_id=plate_id)

    def get_industrial_plate_stock(
        self,
        chain_id: int | None = None,
        plate_id: int | None = None,
        market_list: list[str] | None = None,
        sort_field: str | None = None,
        ascend: bool | None = None,
        count: int | None = None,
        page: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """The stocks of an industrial chain or of one of its plates, a page at a time.

        Args:
            chain_id: id of the chain, which counts where there is no `plate_id`.
            plate_id: id of the plate.
            market_list: markets, all where None, a member of `Market`.
            sort_field: what to sort by, the market value where None, a member of `PlateStockSortField`.
            ascend: whether the smallest comes first, False where None.
            count: stocks a page, at most 200; 50 where None.
            page: the page, as the call before named it; None for the first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: a table of the stocks.
            next_page: `page` of the call for the next page, None where there is none.
            all_count: number of stocks on all pages.

        Protocol: Qot_GetIndustrialPlateStock (3431).
        """
        return self._call_for_results(
            methods.GET_INDUSTRIAL_PLATE_STOCK,
            timeout,
            chain_id=chain_id,
            plate_id=plate_id,
            market_list=market_list,
            sort_field=sort_field,
            ascend=ascend,
            count=count,
            page=page,
        )

    def get_event_contract_category(
        self,
        category: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The categories of event contracts and their tags.

        Args:
            category: only this category, such as 'SPORTS'.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            category: category.
            category_name: its name.
            tags: its tags, a list of texts.

        Protocol: Qot_GetEventContractCategory (3434).
        """
        return self._call(methods.GET_EVENT_CONTRACT_CATEGORY, timeout, category=category)

    def get_event_contract_series_list(
        self,
        category: str | None = None,
        tag: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The series of events that recur.

        Args:
            category: only this category, such as 'SPORTS'.
            tag: only this tag, such as 'BASEBALL'.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            series_code: code of the series.
            series_name: its name.
            category: its category.
            tags: its tags, a list of texts.
            frequency: how often its events recur, a text of `ECFrequency`.

        Protocol: Qot_GetEventContractSeriesList (3436).
        """
        return self._call(methods.GET_EVENT_CONTRACT_SERIES_LIST, timeout, category=category, tag=tag)

    def get_event_contract_event_list(
        self,
        series_code: str,
        status: str | None = None,
        next_page: str | None = None,
        count: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """The events of one series, page by page.

        Args:
            series_code: code of the series, such as 'EC.xxx'.
            status: only events in this state, a member of `ECStatus`.
            next_page: where to go on: what the call before returned as `next_page`; None begins.
            count: most rows to return.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            event_list: the events.
            next_page: pass it on to get more; empty at the end.

        Protocol: Qot_GetEventContractEventList (3437).
        """
        return self._call_for_results(
            methods.GET_EVENT_CONTRACT_EVENT_LIST,
            timeout,
            series_code=series_code,
            status=status,
            next_page=next_page,
            count=count,
        )

    def get_event_contract_milestone_list(
        self,
        category: str | None = None,
        competition: str | None = None,
        related_event: str | None = None,
        next_page: str | None = None,
        count: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """The milestones, such as games, that events hang on, page by page.

        Args:
            category: only this category, such as 'SPORTS'.
            competition: only this competition.
            related_event: only milestones of this event, such as 'EC.xxx'.
            next_page: where to go on: what the call before returned as `next_page`; None begins.
            count: most rows to return.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            milestone_list: the milestones.
            next_page: pass it on to get more; empty at the end.

        Protocol: Qot_GetEventContractMilestoneList (3439).
        """
        return self._call_for_results(
            methods.GET_EVENT_CONTRACT_MILESTONE_LIST,
            timeout,
            category=category,
            competition=competition,
            related_event=related_event,
            next_page=next_page,
            count=count,
        )

    def get_event_contract(
        self,
        event_code: str,
        next_page: str | None = None,
        count: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """The contracts of one event, page by page.

        Args:
            event_code: code of the event, such as 'EC.xxx'.
            next_page: where to go on: what the call before returned as `next_page`; None begins.
            count: most rows to return.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: the contracts.
            next_page: pass it on to get more; empty at the end.

        Protocol: Qot_GetEventContract (3438).
        """
        return self._call_for_results(
            methods.GET_EVENT_CONTRACT, timeout, event_code=event_code, next_page=next_page, count=count
        )

    def get_event_contract_snapshot(
        self,
        code_list: list[str],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The present prices and volumes of event contracts.

        Args:
            code_list: codes such as 'EC.xxx', in a list or in one text with commas.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            name: name.
            event_code: code of its event.
            yes_sub_title: what its Yes side says.
            no_sub_title: what its No side says.
            status: its state, a text of `ECStatus`.
            price: last price.
            cumulative_volume: contracts traded so far.
            yes_bid: best bid price of the Yes side.
            yes_bid_size: contracts at that price.
            yes_ask: best ask price of the Yes side.
            yes_ask_size: contracts at that price.
            no_bid: best bid price of the No side.
            no_bid_size: contracts at that price.
            no_ask: best ask price of the No side.
            no_ask_size: contracts at that price.
            last_trade_time: time of the last trade.
            volume_24h: contracts traded in the last 24 hours.
            open_interest: contracts that are open.

        Protocol: Qot_GetEventContractSnapshot (3445).
        """
        return self._call(methods.GET_EVENT_CONTRACT_SNAPSHOT, timeout, code_list=code_list)

    def get_event_contract_kline(
        self,
        code: str,
        pre_side: str | None = None,
        ktype: str = KLType.K_DAY,
        kline_source: str | None = None,
        max_count: int | None = 1000,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The latest bars of one event contract.

        Args:
            code: code of a contract, such as 'EC.xxx'.
            pre_side: side whose bars to fetch; needed unless a source is named, a member of `PredSide`.
            ktype: length of a bar: K_1M, K_5M, K_60M or K_DAY, a member of `KLType`.
            kline_source: what bars are made of; None stands for trades, a member of `ECKlineSource`.
            max_count: most bars to return, at most 1000.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            pre_side: side, a text of `PredSide`.
            name: name.
            time_key: time of the bar.
            open: first price.
            high: highest price.
            low: lowest price.
            close: last price.
            volume: contracts traded.

        Protocol: Qot_GetEventContractKline (3447).
        """
        return self._call(
            methods.GET_EVENT_CONTRACT_KLINE,
            timeout,
            code=code,
            pre_side=pre_side,
            ktype=ktype,
            kline_source=kline_source,
            max_count=max_count,
        )

    def request_history_event_contract_kline(
        self,
        code: str,
        start: str | None = None,
        end: str | None = None,
        pre_side: str | None = None,
        ktype: str = KLType.K_DAY,
        kline_source: str | None = None,
        max_count: int | None = 1000,
        page_req_key: bytes | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """Bars of one event contract between two times, and the key of the next page where there are more of them.

        Args:
            code: code of a contract, such as 'EC.xxx'.
            start: first day, such as '2026-01-31', or with a time behind it; a year before the end where it is
                missing.
            end: last day, in the same form; a year after the start where it is missing, today where both are.
            pre_side: side whose bars to fetch; needed unless a source is named, a member of `PredSide`.
            ktype: length of a bar: K_1M, K_5M, K_60M or K_DAY, a member of `KLType`.
            kline_source: what bars are made of; None stands for trades, a member of `ECKlineSource`.
            max_count: most bars to return; None returns all.
            page_req_key: the page to begin with, as the call before gave it; None for the first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: a table of the bars.
            page_req_key: `page_req_key` of the call for the next page, None where there is none.

        Protocol: Qot_RequestHistoryEventContractKL (3456).
        """
        return self._call_for_pages(
            methods.REQUEST_HISTORY_EVENT_CONTRACT_KLINE,
            timeout,
            code=code,
            start=start,
            end=end,
            pre_side=pre_side,
            ktype=ktype,
            kline_source=kline_source,
            max_count=max_count,
            page_req_key=page_req_key,
        )

    def get_event_contract_ticker(
        self,
        code: str,
        count: int | None = 30,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The latest trades of one event contract.

        Args:
            code: code of a contract, such as 'EC.xxx'.
            count: most trades to return, at most 1000.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            time: time of the trade.
            yes_price: price of the Yes side.
            no_price: price of the No side.
            volume: contracts traded.
            side: side that was bought, a text of `PredSide`.
            sequence: number of the trade.

        Protocol: Qot_GetEventContractTicker (3448).
        """
        return self._call(methods.GET_EVENT_CONTRACT_TICKER, timeout, code=code, count=count)

    def get_event_contract_order_book(
        self,
        code: str,
        num: int = 10,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The order book of one event contract: `code`, and `yes_bids`, `yes_asks`, `no_bids`, `no_asks`, each a
        list of (price, size).

        Args:
            code: code of a contract, such as 'EC.xxx'.
            num: number of levels.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:

        Protocol: Qot_GetEventContractOrderBook (3446).
        """
        return self._call(methods.GET_EVENT_CONTRACT_ORDER_BOOK, timeout, code=code, num=num)

    def get_valid_combo_list(
        self,
        category: str | None = None,
        competition: str | None = None,
        series: str | None = None,
        next_page: str | None = None,
        count: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """The events whose contracts can be joined to a combo, page by page.

        Args:
            category: only this category, such as 'SPORTS'.
            competition: only this competition.
            series: only this series, such as 'EC.xxx'.
            next_page: where to go on: what the call before returned as `next_page`; None begins.
            count: most rows to return.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            combo_list: the events.
            mvc: the combo security that a request for quotes passes on.
            next_page: pass it on to get more; empty at the end.

        Protocol: Qot_GetEventContractComboList (3453).
        """
        return self._call_for_results(
            methods.GET_VALID_COMBO_LIST,
            timeout,
            category=category,
            competition=competition,
            series=series,
            next_page=next_page,
            count=count,
        )

    def request_combo_quotes(
        self,
        combo_leg_list: list[ComboLeg],
        mvc: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Asks for quotes on a combo of event contracts. `place_combo_order` takes the quote's id.

        Args:
            combo_leg_list: the legs.
            mvc: the collection that the contracts belong to, as `get_valid_combo_list` names it.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            combo_leg_list: the legs, a list of `ComboLeg`.
            bid_price: price at which Yes can be sold.
            ask_price: price at which Yes can be bought.
            quote_id: id of the quote.
            should_retry: whether it is worth asking again.

        Protocol: Qot_GetEventContractComboRfq (3454).
        """
        return self._call(methods.REQUEST_COMBO_QUOTES, timeout, combo_leg_list=combo_leg_list, mvc=mvc)

    def get_stock_filter(
        self,
        market: str,
        filter_list: list[SimpleFilter | AccumulateFilter | FinancialFilter | PatternFilter | CustomIndicatorFilter]
        | None = None,
        plate_code: str | None = None,
        begin: int = 0,
        num: int = 200,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The stocks of a market that meet all conditions, a page at a time.

        Figures are asked for by filters; one whose `is_no_filter` is not False only reports its figure. A stock's
        figures are attributes of its `FilterStockData`, and are found by the filter that asked for them:
        `stock[filter]`.

        Args:
            market: market, a member of `Market`.
            filter_list: filters, all of which a stock must meet.
            plate_code: code of a plate that narrows it down, such as 'HK.BK1001'.
            begin: how many stocks to skip.
            num: stocks a page, 200 at most.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            last_page: whether this is the last page.
            all_count: number of stocks on all pages.
            data: list of `FilterStockData`.

        Protocol: Qot_StockFilter (3215).
        """
        return self._call(
            methods.GET_STOCK_FILTER,
            timeout,
            market=market,
            filter_list=filter_list,
            plate_code=plate_code,
            begin=begin,
            num=num,
        )

    def get_warrant(
        self,
        stock_owner: str | None = "",
        req: WarrantRequest | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The warrants that meet all conditions, a page at a time; Hong Kong only.

        Args:
            stock_owner: code of the underlying; empty for the one that `req` names, or for all.
            req: what to look for, everything where None.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            data: a table of the warrants.
            last_page: whether this is the last page.
            all_count: number of warrants on all pages.

        Protocol: Qot_GetWarrant (3210).
        """
        return self._call(methods.GET_WARRANT, timeout, stock_owner=stock_owner, req=req)

    def get_code_change(
        self,
        code_list: list[str] | str = [],
        time_filter_list: list[TimeFilter] = [],
        type_list: list[str] = [],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Changes of codes and temporary codes during corporate actions; Hong Kong only.

        Args:
            code_list: codes, all where empty.
            time_filter_list: spans of time, any time where empty.
            type_list: kinds of change, all where empty, a member of `CodeChangeType`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code_change_info_type: kind of change, a text of `CodeChangeType`.
            code: main code.
            related_code: temporary code, or the one on the growth board.
            public_time: when it was announced.
            effective_time: when it takes effect.
            end_time: when the temporary code ends, empty where there is none.

        Protocol: Qot_GetCodeChange (3216).
        """
        return self._call(
            methods.GET_CODE_CHANGE,
            timeout,
            code_list=code_list,
            time_filter_list=time_filter_list,
            type_list=type_list,
        )

    def get_capital_flow(
        self,
        stock_code: str,
        period_type: str = PeriodType.INTRADAY,
        start: str | None = None,
        end: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """How much money flows into a security over time, less what flows out.

        Args:
            stock_code: code such as 'HK.00700'.
            period_type: length of a period; INTRADAY gives the minutes of the present day, a member of
                `PeriodType`.
            start: first day, such as '2026-01-31', or with a time behind it; a year before the end where it is
                missing; idle for INTRADAY.
            end: last day, in the same form; a year after the start where it is missing, today where both are;
                idle for INTRADAY.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            last_valid_time: time up to which there is data; for INTRADAY only.
            in_flow: net inflow.
            super_in_flow: net inflow of very large orders.
            big_in_flow: net inflow of large orders.
            mid_in_flow: net inflow of medium orders.
            sml_in_flow: net inflow of small orders.
            main_in_flow: net inflow of large and very large orders; not for INTRADAY.
            capital_flow_item_time: start of the period.

        Protocol: Qot_GetCapitalFlow (3211).
        """
        return self._call(
            methods.GET_CAPITAL_FLOW, timeout, stock_code=stock_code, period_type=period_type, start=start, end=end
        )

    def get_capital_distribution(
        self,
        stock_code: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The money that flows into and out of a security on the present day, by the size of orders.

        Args:
            stock_code: code such as 'HK.00700'.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            capital_in_super: inflow of very large orders.
            capital_in_big: inflow of large orders.
            capital_in_mid: inflow of medium orders.
            capital_in_small: inflow of small orders.
            capital_out_super: outflow of very large orders.
            capital_out_big: outflow of large orders.
            capital_out_mid: outflow of medium orders.
            capital_out_small: outflow of small orders.
            update_time: time of the update.

        Protocol: Qot_GetCapitalDistribution (3212).
        """
        return self._call(methods.GET_CAPITAL_DISTRIBUTION, timeout, stock_code=stock_code)

    def get_future_info(
        self,
        code_list: list[str],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The terms of futures contracts.

        Args:
            code_list: codes such as 'HK.HSImain', in a list or in one text with commas.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            name: name.
            owner: code of what the contract is written on, or its name where it has no code.
            exchange: exchange.
            type: kind of contract.
            size: size of a contract.
            size_unit: unit of that size.
            price_currency: currency of prices.
            price_unit: unit of prices.
            min_change: smallest change of the price.
            min_change_unit: unit of that change.
            trade_time: hours of trading, such as '(17:15(T-1) - 03:00), (09:15 - 12:00)'; T-1 is the day before.
            time_zone: time zone of these hours.
            last_trade_time: last day of trading; not for main contracts.
            exchange_format_url: address of the exchange's terms.
            origin_code: code of the contract that a main contract stands for.

        Protocol: Qot_GetFutureInfo (3218).
        """
        return self._call(methods.GET_FUTURE_INFO, timeout, code_list=code_list)

    def get_ipo_list(
        self,
        market: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The IPOs of a market. Which columns have values depends on the market.

        Args:
            market: market of the IPOs, a member of `Market`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            name: name.
            list_time: day of the listing.
            list_timestamp: the same in seconds since 1970.
            apply_code: code to subscribe with.
            issue_size: number of shares issued.
            online_issue_size: number of shares issued online.
            apply_upper_limit: most shares that one can subscribe to.
            apply_limit_market_value: market value to hold for the most shares.
            is_estimate_ipo_price: whether the price is an estimate.
            ipo_price: issue price.
            industry_pe_rate: price to earnings of the industry.
            is_estimate_winning_ratio: whether the ratio of winners is an estimate.
            winning_ratio: ratio of winners, in percent.
            issue_pe_rate: price to earnings at issue.
            apply_time: day of subscription.
            apply_timestamp: the same in seconds since 1970.
            winning_time: day on which winners are told.
            winning_timestamp: the same in seconds since 1970.
            is_has_won: whether the winning numbers are told.
            winning_num_data: the winning numbers, one kind a line.
            ipo_price_min: lowest issue price.
            ipo_price_max: highest issue price.
            list_price: price at the listing.
            lot_size: shares of a lot.
            entrance_price: money that the smallest subscription takes.
            is_subscribe_status: whether one can subscribe; where not, it waits for its listing.
            apply_end_time: end of subscription.
            apply_end_timestamp: the same in seconds since 1970.
            apply_start_time: start of subscription.
            apply_start_timestamp: the same in seconds since 1970.
            offer_price: offer price.

        Protocol: Qot_GetIpoList (3217).
        """
        return self._call(methods.GET_IPO_LIST, timeout, market=market)

    def get_holding_change_list(
        self,
        code: str,
        holder_type: str,
        start: str | None = None,
        end: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The changes in what the large holders of a US stock hold.

        Args:
            code: code such as 'HK.00700'.
            holder_type: kind of holder, a member of `StockHolder`.
            start: first day, such as '2026-01-31', or with a time behind it; a year before the end where it is
                missing.
            end: last day, in the same form; a year after the start where it is missing, today where both are.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            holder_name: name of the holder.
            holding_qty: shares held.
            holding_ratio: share of all shares, in percent.
            change_qty: shares gained or lost.
            change_ratio: that in percent of the shares held before.
            time: time of the report.

        Protocol: Qot_GetHoldingChangeList (3208).
        """
        return self._call(
            methods.GET_HOLDING_CHANGE_LIST, timeout, code=code, holder_type=holder_type, start=start, end=end
        )

    def get_search_quote(
        self,
        keyword: str,
        max_count: int = 10,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The securities that a search finds.

        Args:
            keyword: what to look for.
            max_count: most results.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            market: market, a text of `Market`.
            code: code without its market.
            name: name.
            sec_type: kind of security, a text of `SecurityType`.
            is_watched: whether it is in the user's watchlist.

        Protocol: Qot_GetSearchQuote (3262).
        """
        return self._call(methods.GET_SEARCH_QUOTE, timeout, keyword=keyword, max_count=max_count)

    def get_search_news(
        self,
        keyword: str,
        max_count: int = 10,
        news_sub_type: str = NewsSubType.ALL,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The news that a search finds.

        Args:
            keyword: what to look for.
            max_count: most results.
            news_sub_type: kind of news, a member of `NewsSubType`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            title: title.
            news_sub_type: kind of news, a text of `NewsSubType`.
            source: who published it.
            publish_time: time of publication.
            view_count: number of readers.
            related_securities: codes of the securities it is about.
            url: address.

        Protocol: Qot_GetSearchNews (3263).
        """
        return self._call(
            methods.GET_SEARCH_NEWS, timeout, keyword=keyword, max_count=max_count, news_sub_type=news_sub_type
        )

    def get_company_profile(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What a company says of itself: its names, business, addresses and the like, one fact a row.

        Args:
            code: code such as 'HK.00700'.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            name: what the row tells.
            value: what is said of it.
            field_type: number of the kind of fact.

        Protocol: Qot_GetCompanyProfile (3243).
        """
        return self._call(methods.GET_COMPANY_PROFILE, timeout, code=code)

    def get_company_executives(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The people who lead a company.

        Args:
            code: code such as 'HK.00700'.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            display_leader_name: name to show.
            leader_name: name, as `get_company_executive_background` takes it.
            position_name: position.
            begin_date: start of the office, seconds since 1970.
            begin_date_str: start of the office, as text.
            issue_date: date of the announcement, seconds since 1970.
            issue_date_str: date of the announcement, as text.
            leader_gender: gender.
            leader_age: age.
            highest_education: highest degree.
            annual_salary: pay of a year.

        Protocol: Qot_GetCompanyExecutives (3244).
        """
        return self._call(methods.GET_COMPANY_EXECUTIVES, timeout, code=code)

    def get_company_executive_background(
        self,
        code: str,
        leader_name: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What is known of the life of one who leads a company.

        Args:
            code: code such as 'HK.00700'.
            leader_name: `leader_name` of a row of `get_company_executives`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            brief_background: life in short.

        Protocol: Qot_GetCompanyExecutiveBackground (3245).
        """
        return self._call(methods.GET_COMPANY_EXECUTIVE_BACKGROUND, timeout, code=code, leader_name=leader_name)

    def get_company_operational_efficiency(
        self,
        code: str,
        num: int | None = None,
        next_key: str | None = None,
        currency_code: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """How many people a company employs, and what it earns for each; one page of reporting periods.

        Args:
            code: code such as 'HK.00700'.
            num: number of items of a page, at most 50.
            next_key: the key that the page before gave; leave it out for the first page.
            currency_code: currency to convert into, such as 'USD'; left out, the company's own.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            item_list: one dict for each reporting period; what is unknown is left out.
            next_key: key of the next page; '-1' after the last.
            currency_code: currency of the amounts.

        Protocol: Qot_GetCompanyOperationalEfficiency (3246).
        """
        return self._call(
            methods.GET_COMPANY_OPERATIONAL_EFFICIENCY,
            timeout,
            code=code,
            num=num,
            next_key=next_key,
            currency_code=currency_code,
        )

    def get_financials_earnings_price_move(
        self,
        code: str,
        period_count: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Prices and volatility on the trading days around each earnings report, one row a day.

        Args:
            code: code such as 'HK.00700'.
            period_count: number of reports, at most 50.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            fiscal_year: fiscal year.
            financial_type: kind of the period, a text of `F10Type`.
            period_text: the period as text.
            pub_trading_day: trading day of the report, seconds since 1970.
            pub_trading_day_str: trading day of the report, as text.
            pub_type: time of day of the report, a text of `EarningsPubTimeType`.
            price_info_index: place of the day of the report among its days.
            day_offset: trading days since the report, below 0 before it.
            trading_day: the day, seconds since 1970.
            trading_day_str: the day, as text.
            close_price: last price.
            open_price: first price.
            highest_price: highest price.
            lowest_price: lowest price.
            last_close_price: close of the day before.
            option_iv: implied volatility of the options.
            option_hv: historical volatility.

        Protocol: Qot_GetFinancialsEarningsPriceMove (3225).
        """
        return self._call(methods.GET_FINANCIALS_EARNINGS_PRICE_MOVE, timeout, code=code, period_count=period_count)

    def get_financials_earnings_price_history(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Earnings reports with what the price did: one row for each report and each day that is compared with it.

        Args:
            code: code such as 'HK.00700'.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            fiscal_year: fiscal year.
            financial_type: kind of the period, a text of `F10Type`.
            period_text: the period as text.
            is_current: whether now is the time around the report.
            pub_trading_day: trading day of the report, seconds since 1970.
            pub_trading_day_str: trading day of the report, as text.
            pub_time: time of the report, seconds since 1970.
            pub_time_str: time of the report, as text.
            pub_type: time of day of the report, a text of `EarningsPubTimeType`.
            predict_vola_ratio_newest: latest expected move, percent.
            predict_vola_ratio_highest: highest expected move, percent.
            predict_vola_val_newest: latest expected move of the price.
            predict_vola_val_highest: highest expected move of the price.
            option_iv_crush: fall of the implied volatility.
            option_strike_date_iv_crush: that of options by their expiry.
            trading_day: the day, seconds since 1970.
            trading_day_str: the day, as text.
            close_price: last price.
            open_price: first price.
            highest_price: highest price.
            lowest_price: lowest price.
            last_close_price: close of the day before.
            volume: shares traded.
            schedule_delta: days from the report to the day that is compared.
            schedule_close_price: last price of that day.

        Protocol: Qot_GetFinancialsEarningsPriceHistory (3226).
        """
        return self._call(methods.GET_FINANCIALS_EARNINGS_PRICE_HISTORY, timeout, code=code)

    def get_financials_statements(
        self,
        code: str,
        statement_type: int | None = None,
        financial_type: str | int | None = None,
        currency_code: str | None = None,
        next_key: str | None = None,
        num: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Financial statements, one page of reporting periods.

        Args:
            code: code such as 'HK.00700'.
            statement_type: 1 income statement, 2 balance sheet, 3 cash flow, 4 key figures.
            financial_type: kind of the reporting period, a member of `F10Type`.
            currency_code: currency to convert into, such as 'USD'; left out, the company's own.
            next_key: the key that the page before gave; leave it out for the first page.
            num: number of items of a page, at most 50.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            next_key: key of the next page; '-1' after the last.
            structure_list: the items that statements have, by id.
            report_list: one dict for each reporting period.

        Protocol: Qot_GetFinancialsStatements (3227).
        """
        return self._call(
            methods.GET_FINANCIALS_STATEMENTS,
            timeout,
            code=code,
            statement_type=statement_type,
            financial_type=financial_type,
            currency_code=currency_code,
            next_key=next_key,
            num=num,
        )

    def get_financials_revenue_breakdown(
        self,
        code: str,
        date: int | None = None,
        financial_type: str | int | None = None,
        currency_code: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What the revenue of a reporting period is made of.

        Args:
            code: code such as 'HK.00700'.
            date: the period, as `screen_date_list` names it; 0 is the latest.
            financial_type: kind of the reporting period, a member of `F10Type`.
            currency_code: currency to convert into, such as 'USD'; left out, the company's own.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            period: the period as text.
            currency_code: currency of the amounts.
            breakdown_list: one dict for each way to divide the revenue.
            screen_date_list: the periods that can be asked for.

        Protocol: Qot_GetFinancialsRevenueBreakdown (3228).
        """
        return self._call(
            methods.GET_FINANCIALS_REVENUE_BREAKDOWN,
            timeout,
            code=code,
            date=date,
            financial_type=financial_type,
            currency_code=currency_code,
        )

    def get_corporate_actions_dividends(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The dividends of a company.

        Args:
            code: code such as 'HK.00700'.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            dividend_list: one dict for each dividend; what is unknown is left out.

        Protocol: Qot_GetCorporateActionsDividends (3234).
        """
        return self._call(methods.GET_CORPORATE_ACTIONS_DIVIDENDS, timeout, code=code)

    def get_corporate_actions_buybacks(
        self,
        code: str,
        next_key: str | None = None,
        num: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Shares that a company bought back, one page of Hong Kong and mainland Chinese records.

        Args:
            code: code such as 'HK.00700'.
            next_key: the key that the page before gave; leave it out for the first page.
            num: number of items of a page.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            next_key: key of the next page; '-1' after the last.
            hk_buy_back_list: buybacks in Hong Kong.
            a_buy_back_list: buybacks in mainland China.

        Protocol: Qot_GetCorporateActionsBuybacks (3235).
        """
        return self._call(methods.GET_CORPORATE_ACTIONS_BUYBACKS, timeout, code=code, next_key=next_key, num=num)

    def get_corporate_actions_stock_splits(
        self,
        code: str,
        next_key: str | None = None,
        num: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Splits and consolidations of shares, one page.

        Args:
            code: code such as 'HK.00700'.
            next_key: the key that the page before gave; leave it out for the first page.
            num: number of items of a page.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            next_key: key of the next page; '-1' after the last.
            split_list: one dict for each; what is unknown is left out, and much is known in Hong Kong only.

        Protocol: Qot_GetCorporateActionsStockSplits (3236).
        """
        return self._call(methods.GET_CORPORATE_ACTIONS_STOCK_SPLITS, timeout, code=code, next_key=next_key, num=num)

    def get_research_analyst_consensus(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What analysts say of a stock on the whole; what is unknown is left out.

        Args:
            code: code such as 'HK.00700'.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            highest: highest price target.
            average: average price target.
            lowest: lowest price target.
            rating: rating on the whole, a text of `ResearchRatingType`.
            total: number of analysts.
            update_time: time of the figures, seconds since 1970.
            update_time_str: time of the figures, as text.
            buy: share that says buy, percent.
            hold: share that says hold, percent.
            sell: share that says sell, percent.
            strong_buy: share that says strong buy, percent.
            underperform: share that says underperform, percent.

        Protocol: Qot_GetResearchAnalystConsensus (3229).
        """
        return self._call(methods.GET_RESEARCH_ANALYST_CONSENSUS, timeout, code=code)

    def get_research_rating_summary(
        self,
        code: str,
        rating_dimension_type: str | int | None = None,
        uid: str | None = None,
        num: int | None = None,
        next_key: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Ratings of a stock by institution or analyst, or those of one of them; what is unknown is left out.

        Args:
            code: code such as 'HK.00700'.
            rating_dimension_type: by institution or by analyst, a member of `ResearchRatingDimensionType`.
            uid: id of one institution or analyst; left out, all are listed.
            num: number of items of a page, at most 20.
            next_key: the key that the page before gave; leave it out for the first page.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            next_key: key of the next page; '-1' after the last.
            inst_rating_summary_list: one dict for each institution.
            analyst_rating_summary_list: one dict for each analyst.
            inst_rating_detail: the institution that was asked for.
            analyst_rating_detail: the analyst who was asked for.

        Protocol: Qot_GetResearchRatingSummary (3230).
        """
        return self._call(
            methods.GET_RESEARCH_RATING_SUMMARY,
            timeout,
            code=code,
            rating_dimension_type=rating_dimension_type,
            uid=uid,
            num=num,
            next_key=next_key,
        )

    def get_research_morningstar_report(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Morningstar's report on a stock; what is unknown is left out.

        Args:
            code: code such as 'HK.00700'.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            rating_type: how the rating is made, a text of `MorningstarRatingType`.
            star_rating: stars, 1 to 5.
            star_update_time: time of the stars, seconds since 1970.
            star_update_time_str: time of the stars, as text.
            fair_value: fair value of a share.
            fair_value_content: about the fair value.
            economic_moat_label: economic moat.
            economic_moat_content: about the moat.
            uncertainty_label: uncertainty.
            uncertainty_content: about the uncertainty.
            financial_health_label: financial health.
            financial_health_content: about the financial health.
            analyst_report_by_line: the authors.
            analyst_report_update_time: time of the report, seconds since 1970.
            analyst_report_update_time_str: time of the report, as text.
            bull_say: what speaks for the stock.
            bear_say: what speaks against it.
            capital_allocation_label: allocation of capital.
            capital_allocation_content: about the allocation of capital.
            analyst_note_title: title of the analyst's note.
            analyst_note_content: the analyst's note.
            investment_thesis_content: business strategy and outlook.
            fundamentals_content: about the fundamentals.
            valuation_content: about the valuation.
            pdf_url: address of the report as PDF.

        Protocol: Qot_GetResearchMorningstarReport (3231).
        """
        return self._call(methods.GET_RESEARCH_MORNINGSTAR_REPORT, timeout, code=code)

    def get_valuation_detail(
        self,
        code: str,
        valuation_type: str | int | None = None,
        interval_type: str | int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What a stock or index is worth by one measure: over time, and beside its market and plate; what is unknown
        is left out.

        Args:
            code: code such as 'HK.00700'.
            valuation_type: the measure, a member of `ValuationType`.
            interval_type: how far back the history goes, a member of `ValuationIntervalType`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            valuation_type: the measure, a text of `ValuationType`.
            last_update_time: time of the figures, seconds since 1970.
            last_update_time_str: time of the figures, as text.
            trend: the measure over time.
            market_distribution: the stocks of the market.
            plate_distribution: the stocks of the plate; only for stocks.
            profit_growth_rate: growth of price and profit; only for stocks, by PE and PS.

        Protocol: Qot_GetValuationDetail (3232).
        """
        return self._call(
            methods.GET_VALUATION_DETAIL, timeout, code=code, valuation_type=valuation_type, interval_type=interval_type
        )

    def get_valuation_plate_stock_list(
        self,
        code: str,
        valuation_type: str | int | None = None,
        next_key: str | int | None = None,
        num: int | None = None,
        sort_type: int | None = None,
        sort_id: int | None = None,
        filter_security: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What the stocks of a plate or index are worth by one measure, one page; what is unknown is left out.

        Args:
            code: code of a plate or index, such as 'HK.800000'.
            valuation_type: the measure, a member of `ValuationType`.
            next_key: the key that the page before gave; leave it out for the first page.
            num: number of items of a page, at most 50.
            sort_type: 1 falling, 2 rising.
            sort_id: what to sort by: 51 market value, 52 the measure, 53 the measure as forecast, 54 its
                percentile.
            filter_security: of an index, show only the stocks of the plate with this code.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            count: number of stocks on all pages.
            next_key: key of the next page; '-1' after the last.
            stock_list: one dict for each stock.
            plate_list: the plates of an index, with its first page.

        Protocol: Qot_GetValuationPlateStockList (3233).
        """
        return self._call(
            methods.GET_VALUATION_PLATE_STOCK_LIST,
            timeout,
            code=code,
            valuation_type=valuation_type,
            next_key=next_key,
            num=num,
            sort_type=sort_type,
            sort_id=sort_id,
            filter_security=filter_security,
        )

    def get_shareholders_overview(
        self,
        code: str,
        period_id: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """A company's main holders and the parts of each kind of holder in one period, and the periods to choose
        from.

        Args:
            code: code such as 'HK.00700'.
            period_id: id of the period; None for the latest.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            main_holder: the main holders.
            holder_type: the kinds of holders.
            holding_period: the periods to choose from.

        Protocol: Qot_GetShareholdersOverview (3237).
        """
        return self._call(methods.GET_SHAREHOLDERS_OVERVIEW, timeout, code=code, period_id=period_id)

    def get_shareholders_holding_changes(
        self,
        code: str,
        next_key: str | None = None,
        num: int | None = None,
        sort_type: int | None = None,
        sort_column: int | None = None,
        filter_type: str | int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Who lately raised or cut a holding in a company, or came in or went out.

        Args:
            code: code such as 'HK.00700'.
            next_key: key of the page, as the call before returned it; None for the first.
            num: rows of a page; None leaves it to Futu OpenD.
            sort_type: 1 for falling, 2 for rising order.
            sort_column: number of the column to sort by, of Qot_Common.SortField.
            filter_type: which changes; None for all, a member of `HoldingChangesFilterType`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            period_text: period.
            name: name of the holder.
            holder_id: id of the holder.
            share_change_num: change in shares.
            shares_change_price: value of the change.
            share_ratio: part of all shares, in percent.
            holder_type: kind of holder.
            holder_type_id: id of that kind.
            holding_date: date of the holding, seconds since 1970.
            holding_date_str: date of the holding.
            share_ratio_change: change of that part, in percentage points.
            share_num: shares held.
            next_key: key of the next page; '-1' after the last.

        Protocol: Qot_GetShareholdersHoldingChanges (3238).
        """
        return self._call(
            methods.GET_SHAREHOLDERS_HOLDING_CHANGES,
            timeout,
            code=code,
            next_key=next_key,
            num=num,
            sort_type=sort_type,
            sort_column=sort_column,
            filter_type=filter_type,
        )

    def get_shareholders_holder_detail(
        self,
        code: str,
        request_type: str | int | None = None,
        next_key: str | None = None,
        num: int | None = None,
        sort_column: int | None = None,
        sort_type: int | None = None,
        period_id: int | None = None,
        holder_id: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Holders of one kind, or one holder, in a period: shares, part of the whole, change and price.

        Args:
            code: code such as 'HK.00700'.
            request_type: kind of holder; None leaves it to Futu OpenD, a member of `HolderDetailType`.
            next_key: key of the page, as the call before returned it; None for the first.
            num: rows of a page; None leaves it to Futu OpenD.
            sort_column: number of the column to sort by, of Qot_Common.SortField.
            sort_type: 1 for falling, 2 for rising order.
            period_id: id of the period; None for the latest.
            holder_id: id of one holder; None for all.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            period_text: period.
            holder_id: id of the holder.
            name: name of the holder.
            holder_quantity: shares held.
            holder_quantity_change: change in shares.
            holder_pct: part of all shares, in percent.
            holder_pct_change: change of that part, in percentage points.
            holding_date: date of the holding, seconds since 1970.
            holding_date_str: date of the holding.
            close_price: closing price on that date.
            price_change_pct: change of the price, in percent.
            source_group_name: where the figures come from.
            update_time: time of the last update, seconds since 1970.
            update_time_str: time of the last update.
            attrs["next_key"]: key of the next page; '-1' after the last.

        Protocol: Qot_GetShareholdersHolderDetail (3239).
        """
        return self._call(
            methods.GET_SHAREHOLDERS_HOLDER_DETAIL,
            timeout,
            code=code,
            request_type=request_type,
            next_key=next_key,
            num=num,
            sort_column=sort_column,
            sort_type=sort_type,
            period_id=period_id,
            holder_id=holder_id,
        )

    def get_shareholders_institutional(
        self,
        code: str,
        next_key: str | None = None,
        num: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """How many institutions hold a company, and how much, by period.

        Args:
            code: code such as 'HK.00700'.
            next_key: key of the page, as the call before returned it; None for the first.
            num: rows of a page; None for 10.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            period_text: period.
            institution_quantity: number of institutions.
            institution_quantity_change: change of that number.
            holder_quantity: shares they hold.
            holder_quantity_change: change in shares.
            holder_pct: part of all shares, in percent.
            holder_pct_change: change of that part, in percentage points.
            next_key: key of the next page; '-1' after the last.
            update_time: time of the last update, seconds since 1970.
            update_time_str: time of the last update.

        Protocol: Qot_GetShareholdersInstitutional (3240).
        """
        return self._call(methods.GET_SHAREHOLDERS_INSTITUTIONAL, timeout, code=code, next_key=next_key, num=num)

    def get_insider_holder_list(
        self,
        code: str,
        next_key: str | None = None,
        num: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Insiders of a company: their titles, their shares, and how many of them bought or sold.

        Args:
            code: code such as 'HK.00700'.
            next_key: key of the page, as the call before returned it; None for the first.
            num: rows of a page; None leaves it to Futu OpenD.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            holder_id: id of the insider.
            holder_quantity: shares held.
            holder_pct: part of all shares, in percent.
            name: name of the insider.
            title: what the insider is in the company.
            all_count: number of rows of all pages.
            next_key: key of the next page; '-1' after the last.
            insider_total_count: number of insiders.
            insider_bought_count: number of insiders that bought.
            insider_sold_count: number of insiders that sold.

        Protocol: Qot_GetInsiderHolderList (3241).
        """
        return self._call(methods.GET_INSIDER_HOLDER_LIST, timeout, code=code, next_key=next_key, num=num)

    def get_insider_trade_list(
        self,
        code: str,
        holder_id: int | None = None,
        num: int | None = None,
        next_key: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Trades that insiders of a company reported.

        Args:
            code: code such as 'HK.00700'.
            holder_id: id of one insider; None for all.
            num: rows of a page; None leaves it to Futu OpenD.
            next_key: key of the page, as the call before returned it; None for the first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            trade_shares: shares traded.
            min_trade_date: first day of trading, seconds since 1970.
            min_trade_date_str: first day of trading.
            max_trade_date: last day of trading, seconds since 1970.
            max_trade_date_str: last day of trading.
            min_price: lowest price.
            max_price: highest price.
            security_holder_quantity: shares held after it.
            is_proposed_sale_of_securities: whether the sale is only proposed.
            holder_id: id of the insider.
            name: name of the insider.
            title: what the insider is in the company.
            security_description: kind of security.
            transaction_type: kind of trade.
            source_group_name: where the report comes from.
            attrs["all_count"]: number of rows of all pages; None where it is not told.
            attrs["next_key"]: key of the next page; '-1' after the last.

        Protocol: Qot_GetInsiderTradeList (3242).
        """
        return self._call(
            methods.GET_INSIDER_TRADE_LIST, timeout, code=code, holder_id=holder_id, num=num, next_key=next_key
        )

    def get_daily_short_volume(
        self,
        code: str,
        next_key: str | None = None,
        num: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """Shares of one security that were sold short, by day. Returns two tables, one for US and one for Hong Kong
        securities.

        Args:
            code: code such as 'HK.00700'.
            next_key: key of the page, as the call before returned it; None for the first.
            num: rows of a page; None leaves it to Futu OpenD.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            us: days of a US security; its attrs hold next_key.
            hk: days of a Hong Kong security; its attrs hold next_key, aggregated_short, aggregated_short_ratio
                and new_time_str.

        Protocol: Qot_GetDailyShortVolume (3248).
        """
        return self._call_for_results(methods.GET_DAILY_SHORT_VOLUME, timeout, code=code, next_key=next_key, num=num)

    def get_short_interest(
        self,
        code: str,
        next_key: str | None = None,
        num: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """Shares of one security that are short, over time. Returns two tables, one for US and one for Hong Kong
        securities.

        Args:
            code: code such as 'HK.00700'.
            next_key: key of the page, as the call before returned it; None for the first.
            num: rows of a page; None leaves it to Futu OpenD.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            us: dates of a US security; its attrs hold next_key.
            hk: dates of a Hong Kong security; its attrs hold next_key.

        Protocol: Qot_GetShortInterest (3249).
        """
        return self._call_for_results(methods.GET_SHORT_INTEREST, timeout, code=code, next_key=next_key, num=num)

    def get_top_ten_buy_sell_brokers(
        self,
        code: str,
        days_before: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The ten brokers that net bought and the ten that net sold most of one security, now or on an earlier day.

        Args:
            code: code such as 'HK.00700'.
            days_before: how many trading days back; 0 or None for now.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            net_vol: shares net bought or sold.
            is_real_time: whether the figures are today's.
            buy_sell_type: 1 for a net buyer, 2 for a net seller.
            data_time: time of the figures, seconds since 1970.
            data_time_str: time of the figures.
            broker_name: name of the broker.
            avg_price: average price, only in today's figures.
            total_vol: shares traded, only in today's figures.
            total_turnover: money traded, only in today's figures.

        Protocol: Qot_GetTopTenBuySellBrokers (3247).
        """
        return self._call(methods.GET_TOP_TEN_BUY_SELL_BROKERS, timeout, code=code, days_before=days_before)

    def get_indicator_list(
        self,
        search_key: str | None = None,
        lang_type: int | None = 0,
        search_mode: int | None = 0,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The technical indicators that Futu OpenD can calculate.

        Args:
            search_key: what to find in their names; None or '' finds all.
            lang_type: language of the script: 0 any, 1 MyLang, 2 Python.
            search_mode: 0 finds names that contain the key; 1 finds the very name, and gives scripts too.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a list:
            my_lang: the indicator written in MyLang; None where there is no such version.
            python: the indicator written in Python; None where there is no such version.

        Protocol: Qot_GetIndicatorList (3259).
        """
        return self._call(
            methods.GET_INDICATOR_LIST, timeout, search_key=search_key, lang_type=lang_type, search_mode=search_mode
        )

    def request_indicator_calc_async(
        self,
        short_name: str,
        lang_type: int,
        code: str,
        kl_type: str | int,
        klines: Any,
        num: int | None = None,
        input_params: list[dict] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Starts the calculation of an indicator over bars. The values come as a push with the same id.

        Args:
            short_name: short name of the indicator.
            lang_type: language of its script: 1 MyLang, 2 Python.
            code: code of the bars, such as 'HK.00700'.
            kl_type: length of a bar, a member of `KLType`.
            klines: the bars: a table as the bar methods return it, or a list of dicts with its columns.
            num: how many of the first bars to use; None uses all.
            input_params: inputs to change, such as [{'index': 0, 'value': '5'}].
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a value:
            calc_id: id of the calculation.

        Protocol: Qot_RequestIndicatorCalc (3260).
        """
        return self._call(
            methods.REQUEST_INDICATOR_CALC_ASYNC,
            timeout,
            short_name=short_name,
            lang_type=lang_type,
            code=code,
            kl_type=kl_type,
            klines=klines,
            num=num,
            input_params=input_params,
        )

    def get_institution_list(
        self,
        market: str,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        count: int | None = None,
        page: str | None = None,
        name_part: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """Institutions that report positions in a market, with the size of their portfolios.

        Args:
            market: market of the positions, HK or US, a member of `Market`.
            sort_field: what to sort by; None for the value of the portfolio, a member of
                `InstitutionListSortField`.
            sort_dir: sort direction; None for falling, a member of `RankSortDir`.
            count: rows of a page; None for 20.
            page: key of the page, as the call before returned it; None for the first.
            name_part: part of the name to search for.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: the rows of the page.
            next_page: key of the next page; None where there is none.
            all_count: number of rows of all pages.

        Protocol: Qot_GetInstitutionList (3418).
        """
        return self._call_for_results(
            methods.GET_INSTITUTION_LIST,
            timeout,
            market=market,
            sort_field=sort_field,
            sort_dir=sort_dir,
            count=count,
            page=page,
            name_part=name_part,
        )

    def get_institution_profile(
        self,
        market: str,
        institution_id: int,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What one institution is, and figures of its portfolio.

        Args:
            market: market of the positions, HK or US, a member of `Market`.
            institution_id: id of the institution.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            institution_name: name.
            description: description.
            position_value: value of the portfolio.
            last_position_value: value in the report before.
            position_value_change_pct: change of the value, in percent.
            total_holding_count: number of positions.
            holding_change_count: number of positions that changed.
            new_count: number of positions opened.
            sold_out_count: number of positions closed.
            increase_count: number of positions raised.
            decrease_count: number of positions cut.
            top10_pct: weight of the ten largest positions, in percent.
            top10_pct_change: change of that weight, in percentage points.
            disclosure_date: date of the report.
            currency: currency of the values.

        Protocol: Qot_GetInstitutionProfile (3419).
        """
        return self._call(methods.GET_INSTITUTION_PROFILE, timeout, market=market, institution_id=institution_id)

    def get_institution_distribution(
        self,
        market: str,
        institution_id: int,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """How one institution's portfolio spreads over industries.

        Args:
            market: market of the positions, HK or US, a member of `Market`.
            institution_id: id of the institution.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            industry_id: id of the industry.
            industry_name: name of the industry.
            position_value: value of the positions.
            portfolio_pct: weight in the portfolio, in percent.

        Protocol: Qot_GetInstitutionDistribution (3420).
        """
        return self._call(methods.GET_INSTITUTION_DISTRIBUTION, timeout, market=market, institution_id=institution_id)

    def get_institution_holding_change(
        self,
        market: str,
        institution_id: int,
        change_type: str | None = None,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        count: int | None = None,
        page: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """What one institution bought, added to, cut or sold out of.

        Args:
            market: market of the positions, HK or US, a member of `Market`.
            institution_id: id of the institution.
            change_type: which changes; None for new positions, a member of `InstitutionHoldingChangeType`.
            sort_field: what to sort by; None for the change in percent, a member of
                `InstitutionHoldingChangeSortField`.
            sort_dir: sort direction; None for falling, a member of `RankSortDir`.
            count: rows of a page; None for 20.
            page: key of the page, as the call before returned it; None for the first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: the rows of the page.
            next_page: key of the next page; None where there is none.
            all_count: number of rows of all pages.

        Protocol: Qot_GetInstitutionHoldingChange (3421).
        """
        return self._call_for_results(
            methods.GET_INSTITUTION_HOLDING_CHANGE,
            timeout,
            market=market,
            institution_id=institution_id,
            change_type=change_type,
            sort_field=sort_field,
            sort_dir=sort_dir,
            count=count,
            page=page,
        )

    def get_institution_holding_list(
        self,
        market: str,
        institution_id: int,
        change_type: str | None = None,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        count: int | None = None,
        page: str | None = None,
        keyword: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """The positions of one institution.

        Args:
            market: market of the positions, HK or US, a member of `Market`.
            institution_id: id of the institution.
            change_type: only positions with this change; None for all, a member of
                `InstitutionHoldingChangeType`.
            sort_field: what to sort by; None for the value, a member of `InstitutionHoldingListSortField`.
            sort_dir: sort direction; None for falling, a member of `RankSortDir`.
            count: rows of a page; None for 20.
            page: key of the page, as the call before returned it; None for the first.
            keyword: name or code to search for.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: the rows of the page.
            next_page: key of the next page; None where there is none.
            all_count: number of rows of all pages.

        Protocol: Qot_GetInstitutionHoldingList (3422).
        """
        return self._call_for_results(
            methods.GET_INSTITUTION_HOLDING_LIST,
            timeout,
            market=market,
            institution_id=institution_id,
            change_type=change_type,
            sort_field=sort_field,
            sort_dir=sort_dir,
            count=count,
            page=page,
            keyword=keyword,
        )

    def get_ark_fund_holding(
        self,
        holding_type: str | None = None,
        cycle_type: str | None = None,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        count: int | None = None,
        page: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """The positions of the ARK funds, and how they changed.

        Args:
            holding_type: which positions; None for those held, a member of `ArkHoldingType`.
            cycle_type: over how many days changes are counted; None for one day, a member of `ArkCycleType`.
            sort_field: what to sort by; None for the number of shares, a member of `ArkFundHoldingSortField`.
            sort_dir: sort direction; None for falling, a member of `RankSortDir`.
            count: rows of a page; None for 20.
            page: key of the page, as the call before returned it; None for the first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: the rows of the page.
            next_page: key of the next page; None where there is none.
            all_count: number of rows of all pages.

        Protocol: Qot_GetArkFundHolding (3423).
        """
        return self._call_for_results(
            methods.GET_ARK_FUND_HOLDING,
            timeout,
            holding_type=holding_type,
            cycle_type=cycle_type,
            sort_field=sort_field,
            sort_dir=sort_dir,
            count=count,
            page=page,
        )

    def get_ark_stock_dynamic(
        self,
        security: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What the ARK funds lately did with one security.

        Args:
            security: code such as 'US.TSLA'.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            dynamic_type: what they did, a text of `ArkDynamicType`.
            transaction_count: number of trades.
            net_shares: shares net bought.
            last_transaction_time: time of the last trade.

        Protocol: Qot_GetArkStockDynamic (3424).
        """
        return self._call(methods.GET_ARK_STOCK_DYNAMIC, timeout, security=security)

    def get_ark_active_transaction(
        self,
        holding_type: str | None = None,
        cycle_type: str | None = None,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        count: int | None = None,
        page: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """The securities that the ARK funds traded most.

        Args:
            holding_type: which moves; None for raised positions, a member of `ArkActiveTransactionHoldingType`.
            cycle_type: over how many days changes are counted; None for one day, a member of `ArkCycleType`.
            sort_field: what to sort by; None for the change in value, a member of
                `ArkActiveTransactionSortField`.
            sort_dir: sort direction; None for falling, a member of `RankSortDir`.
            count: rows of a page; None for 50.
            page: key of the page, as the call before returned it; None for the first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: the rows of the page.
            next_page: key of the next page; None where there is none.
            all_count: number of rows of all pages.

        Protocol: Qot_GetArkActiveTransaction (3425).
        """
        return self._call_for_results(
            methods.GET_ARK_ACTIVE_TRANSACTION,
            timeout,
            holding_type=holding_type,
            cycle_type=cycle_type,
            sort_field=sort_field,
            sort_dir=sort_dir,
            count=count,
            page=page,
        )

    def get_rating_change(
        self,
        market: str,
        change_type: str | None = None,
        count: int | None = None,
        page: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """Analysts' ratings that were just raised, cut or given.

        Args:
            market: market of the securities, US, a member of `Market`.
            change_type: which changes; None for raised ratings, a member of `RatingChangeType`.
            count: rows of a page; None for 10.
            page: key of the page, as the call before returned it; None for the first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: the rows of the page.
            next_page: key of the next page; None where there is none.
            all_count: number of rows of all pages.

        Protocol: Qot_GetRatingChange (3426).
        """
        return self._call_for_results(
            methods.GET_RATING_CHANGE, timeout, market=market, change_type=change_type, count=count, page=page
        )

    def get_option_expiration_date(
        self,
        code: str,
        index_option_type: str = IndexOptionType.NORMAL,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The dates on which options of an underlying expire.

        Args:
            code: code of the underlying, such as 'HK.00700'.
            index_option_type: which options of an index, the normal or the small ones; of stocks there is one
                kind, a member of `IndexOptionType`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            strike_time: expiration date.
            option_expiry_date_distance: days until then; negative where it is past.
            expiration_cycle: cycle of the expiration, a text of `ExpirationCycle`.

        Protocol: Qot_GetOptionExpirationDate (3224).
        """
        return self._call(methods.GET_OPTION_EXPIRATION_DATE, timeout, code=code, index_option_type=index_option_type)

    def get_option_volatility(
        self,
        code: str,
        query_time_period: int | None = None,
        hv_time_period: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Implied against historical volatility over a period, and what the present level means.

        Args:
            code: code of the option or its underlying.
            query_time_period: length of the period, as a number of the wire enum
                `OptionVolatilityTimePeriodType`; None leaves it to Futu OpenD.
            hv_time_period: days that historical volatility is measured over; None leaves it to Futu OpenD.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            timestamp: time, seconds since 1970.
            timestamp_str: the same as text.
            implied_volatility: implied volatility, percent.
            history_volatility: historical volatility, percent.
            volatility_premium: implied less historical volatility, percent.
            average_impvol: average implied volatility of the period, percent.
            impvol_status: how high implied volatility is now, as a number of the wire enum
                `OptionImpvolStatusType`.
            analysis: judgement of the present level, in words.

        Protocol: Qot_GetOptionVolatility (3250).
        """
        return self._call(
            methods.GET_OPTION_VOLATILITY,
            timeout,
            code=code,
            query_time_period=query_time_period,
            hv_time_period=hv_time_period,
        )

    def get_option_exercise_probability(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """How likely an option is to be exercised, over time.

        Args:
            code: code of the option.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            timestamp: time, seconds since 1970.
            timestamp_str: the same as text.
            security_price: price of the underlying.
            strike_probability: probability of exercise, percent.

        Protocol: Qot_GetOptionExerciseProbability (3251).
        """
        return self._call(methods.GET_OPTION_EXERCISE_PROBABILITY, timeout, code=code)

    def get_option_chain(
        self,
        code: str,
        index_option_type: str = IndexOptionType.NORMAL,
        start: str | None = None,
        end: str | None = None,
        option_type: str = OptionType.ALL,
        option_cond_type: str = OptionCondType.ALL,
        data_filter: OptionDataFilter | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The options of an underlying that expire in a period, by expiration date and strike; the period is 30 days
        at most.

        Args:
            code: code of the underlying, such as 'HK.00700'.
            index_option_type: which options of an index, the normal or the small ones; of stocks there is one
                kind, a member of `IndexOptionType`.
            start: first expiration date, such as '2026-09-18'; None is 29 days before the last, or today where
                both are None.
            end: last expiration date; None is 29 days after the first.
            option_type: calls, puts or both, a member of `OptionType`.
            option_cond_type: options in the money, out of it, or both, a member of `OptionCondType`.
            data_filter: ranges that values of the options have to be in; None for all.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code of the option.
            name: its name.
            lot_size: shares of one contract.
            stock_type: kind of security, a text of `SecurityType`.
            option_type: call or put, a text of `OptionType`.
            stock_owner: code of the underlying.
            strike_time: expiration date.
            strike_price: price at which it may be exercised.
            suspension: whether trading is suspended.
            stock_id: id of the option.
            index_option_type: which options of an index, a text of `IndexOptionType`.
            expiration_cycle: cycle of the expiration, a text of `ExpirationCycle`.
            option_standard_type: whether its terms are the standard ones, a text of `OptionStandardType`.
            option_settlement_mode: when its settlement price is taken, a text of `OptionSettlementMode`.

        Protocol: Qot_GetOptionChain (3209).
        """
        return self._call(
            methods.GET_OPTION_CHAIN,
            timeout,
            code=code,
            index_option_type=index_option_type,
            start=start,
            end=end,
            option_type=option_type,
            option_cond_type=option_cond_type,
            data_filter=data_filter,
        )

    def get_option_quote(
        self,
        option_legs: list[OptionStrategyLeg],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The quote of an option, or of a combination of several.

        Args:
            option_legs: legs of the combination: options, and the underlying where it belongs to it.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            price: last price.
            change_val: its change since the last close.
            change_rate: the same in percent.
            volume: contracts traded.
            turnover: money traded.
            high_price: highest price of the day.
            low_price: lowest price of the day.
            mid_price: middle of bid and ask.
            open_price: first price of the day.
            last_close_price: close of the day before.
            open_interest: open contracts.
            premium: premium, percent.
            implied_volatility: implied volatility, percent.
            delta: change of the price by that of the underlying.
            gamma: change of delta by the price of the underlying.
            vega: change of the price by volatility.
            theta: change of the price by a day.
            rho: change of the price by the interest rate.
            option_type: call or put, a text of `OptionType`.
            expire_time: expiration date.
            strike_price: price at which it may be exercised.
            contract_size: shares of one contract.
            contract_multiplier: what the price is multiplied by.
            exercise_type: when it may be exercised, a text of `OptionAreaType`.
            days_to_expiry: days to expiration; negative where it is past.
            net_open_interest: net open contracts.
            contract_value: value of one contract.
            equal_underlying: lots of the underlying that it equals.
            index_option_type: which options of an index, a text of `IndexOptionType`.
            intrinsic_value: what exercising it now would bring.
            time_value: the rest of its price.
            breakeven_point: prices of the underlying at which neither side gains, as a list.
            dist_to_breakeven: how far those are, as a list.
            prob_of_profit: probability of profit.
            seller_roi: the seller's return, percent.
            mark_price: reference price.
            leverage_ratio: price of the underlying by that of the option.
            effective_gearing: the same times delta.

        Protocol: Qot_GetOptionQuote (3255).
        """
        return self._call(methods.GET_OPTION_QUOTE, timeout, option_legs=option_legs)

    def get_option_strategy(
        self,
        code: str,
        option_strategy: str,
        expire_time: str | None = None,
        far_expire_time: str | None = None,
        spread: float | None = None,
        index_option_type: str = IndexOptionType.NORMAL,
        option_type: str = OptionType.ALL,
        strike_price: float | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The combinations of options that a strategy can be built of.

        Args:
            code: code of the underlying, such as 'HK.00700'.
            option_strategy: strategy, a member of `OptionStrategyType`.
            expire_time: expiration date, such as '2026-09-18'; None leaves it to Futu OpenD.
            far_expire_time: later expiration date, for strategies that have two.
            spread: distance between strikes, one of those that `get_option_strategy_spread` returns.
            index_option_type: which options of an index, the normal or the small ones; of stocks there is one
                kind, a member of `IndexOptionType`.
            option_type: calls, puts or both, a member of `OptionType`.
            strike_price: strike of the first leg.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code of the combination.
            name: its name.
            option_strategy: strategy, a text of `OptionStrategyType`.
            stock_owner: code of the underlying.
            legs: its legs, as a list of `OptionStrategyLeg`.

        Protocol: Qot_GetOptionStrategy (3256).
        """
        return self._call(
            methods.GET_OPTION_STRATEGY,
            timeout,
            code=code,
            option_strategy=option_strategy,
            expire_time=expire_time,
            far_expire_time=far_expire_time,
            spread=spread,
            index_option_type=index_option_type,
            option_type=option_type,
            strike_price=strike_price,
        )

    def get_option_strategy_analysis(
        self,
        option_legs: list[OptionStrategyLeg],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What a combination of options can gain and lose. A DataFrame of one row.

        Args:
            option_legs: legs of the combination: options, and the underlying where it belongs to it.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code of the combination.
            name: its name.
            option_strategy: strategy, a text of `OptionStrategyType`.
            bid1: highest price that is bid.
            ask1: lowest price that is asked.
            max_profit: greatest profit.
            max_loss: greatest loss.
            breakeven_points: prices of the underlying at which it neither gains nor loses, as a list.
            prob_of_profit: probability of profit.
            delta: change of the price by that of the underlying.
            theta: change of the price by a day.

        Protocol: Qot_GetOptionStrategyAnalysis (3257).
        """
        return self._call(methods.GET_OPTION_STRATEGY_ANALYSIS, timeout, option_legs=option_legs)

    def get_option_strategy_spread(
        self,
        code: str,
        option_strategy: str,
        expire_time: str | None = None,
        far_expire_time: str | None = None,
        index_option_type: str = IndexOptionType.NORMAL,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The distances between strikes that a strategy can be built with.

        Args:
            code: code of the underlying, such as 'HK.00700'.
            option_strategy: strategy, a member of `OptionStrategyType`.
            expire_time: expiration date, such as '2026-09-18'; None leaves it to Futu OpenD.
            far_expire_time: later expiration date, for strategies that have two.
            index_option_type: which options of an index, the normal or the small ones; of stocks there is one
                kind, a member of `IndexOptionType`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            spread: distance, in the currency of the strikes.

        Protocol: Qot_GetOptionStrategySpread (3258).
        """
        return self._call(
            methods.GET_OPTION_STRATEGY_SPREAD,
            timeout,
            code=code,
            option_strategy=option_strategy,
            expire_time=expire_time,
            far_expire_time=far_expire_time,
            index_option_type=index_option_type,
        )

    def get_option_market_statistic(
        self,
        option_market: str,
        data_type: str,
        begin_time: str | None = None,
        end_time: str | None = None,
        page_req_key: bytes | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """Volume or open interest of a whole option market by day.

        Args:
            option_market: market, a member of `OptionMarket`.
            data_type: volume or open interest, a member of `OptionStatisticDataType`.
            begin_time: first day, such as '2026-01-05'; None is 364 days before the last.
            end_time: last day; None is 364 days after the first, or today where both are None.
            page_req_key: key of the next page, as the call before returned it; None for the first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: one day a row.
            page_req_key: key of the next page; None where this was the last.

        Protocol: Qot_GetOptionMarketStatistic (3301).
        """
        return self._call_for_results(
            methods.GET_OPTION_MARKET_STATISTIC,
            timeout,
            option_market=option_market,
            data_type=data_type,
            begin_time=begin_time,
            end_time=end_time,
            page_req_key=page_req_key,
        )

    def get_option_underlying_overview(
        self,
        code_list: list[str],
        index_option_type: str = IndexOptionType.NORMAL,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Options of several underlyings at a glance: volume, open interest and volatility.

        Args:
            code_list: codes of underlyings, at most 500.
            index_option_type: which options of an index, the normal or the small ones; of stocks there is one
                kind, a member of `IndexOptionType`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code of the underlying.
            name: its name.
            call_volume: calls traded.
            put_volume: puts traded.
            call_open_interest: open calls.
            put_open_interest: open puts.
            iv: implied volatility, percent.
            iv_rank: where that is between the lowest and the highest of a year, percent.
            iv_percentile: share of days on which it was lower, percent.
            pre_iv: implied volatility of the day before, percent.
            hv_30d: historical volatility over 30 days, percent.
            hv_30d_percentile: share of days on which it was lower, percent.
            hv_60d: historical volatility over 60 days, percent.
            hv_60d_percentile: share of days on which it was lower, percent.
            hv_90d: historical volatility over 90 days, percent.
            hv_90d_percentile: share of days on which it was lower, percent.
            hv_120d: historical volatility over 120 days, percent.
            hv_120d_percentile: share of days on which it was lower, percent.
            hv_365d: historical volatility over 365 days, percent.
            hv_365d_percentile: share of days on which it was lower, percent.

        Protocol: Qot_GetOptionUnderlyingOverview (3303).
        """
        return self._call(
            methods.GET_OPTION_UNDERLYING_OVERVIEW, timeout, code_list=code_list, index_option_type=index_option_type
        )

    def get_option_underlying_his_statistic(
        self,
        code: str,
        index_option_type: str = IndexOptionType.NORMAL,
        begin_time: str | None = None,
        end_time: str | None = None,
        page_req_key: bytes | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """Volume and open interest of an underlying's options by day.

        Args:
            code: code of the underlying, such as 'HK.00700'.
            index_option_type: which options of an index, the normal or the small ones; of stocks there is one
                kind, a member of `IndexOptionType`.
            begin_time: first day, such as '2026-01-05'; None is 364 days before the last.
            end_time: last day; None is 364 days after the first, or today where both are None.
            page_req_key: key of the next page, as the call before returned it; None for the first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: one day a row.
            page_req_key: key of the next page; None where this was the last.

        Protocol: Qot_GetOptionUnderlyingHisStatistic (3302).
        """
        return self._call_for_results(
            methods.GET_OPTION_UNDERLYING_HIS_STATISTIC,
            timeout,
            code=code,
            index_option_type=index_option_type,
            begin_time=begin_time,
            end_time=end_time,
            page_req_key=page_req_key,
        )

    def get_option_underlying_his_volatility(
        self,
        code: str,
        index_option_type: str = IndexOptionType.NORMAL,
        begin_time: str | None = None,
        end_time: str | None = None,
        page_req_key: bytes | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """Implied and historical volatility of an underlying by day.

        Args:
            code: code of the underlying, such as 'HK.00700'.
            index_option_type: which options of an index, the normal or the small ones; of stocks there is one
                kind, a member of `IndexOptionType`.
            begin_time: first day, such as '2026-01-05'; None is 364 days before the last.
            end_time: last day; None is 364 days after the first, or today where both are None.
            page_req_key: key of the next page, as the call before returned it; None for the first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: one day a row.
            page_req_key: key of the next page; None where this was the last.

        Protocol: Qot_GetOptionUnderlyingHisVolatility (3304).
        """
        return self._call_for_results(
            methods.GET_OPTION_UNDERLYING_HIS_VOLATILITY,
            timeout,
            code=code,
            index_option_type=index_option_type,
            begin_time=begin_time,
            end_time=end_time,
            page_req_key=page_req_key,
        )

    def get_option_underlying_rank(
        self,
        option_market: str,
        sort_type: str,
        sort_direction: int | None = None,
        count: int | None = None,
        trading_date: str | None = None,
        filter_list: list[UnderlyingRankFilter] | None = None,
        page: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """Underlyings in the order of what is said of their options.

        Args:
            option_market: market, a member of `OptionMarket`.
            sort_type: what they are ordered by, a member of `UnderlyingRankSortType`.
            sort_direction: 1 for the least first, 0 for the greatest first; None leaves it to Futu OpenD.
            count: rows on a page, 1 to 200; None leaves it to Futu OpenD.
            trading_date: day of the ranking, such as '2026-01-05'; None for the latest.
            filter_list: what the underlyings have to fit; None for all.
            page: key of the next page, as the call before returned it; None for the first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: one underlying a row.
            next_page: key of the next page; None where this was the last.
            all_count: number of all that fit the filters.

        Protocol: Qot_GetOptionUnderlyingRank (3305).
        """
        return self._call_for_results(
            methods.GET_OPTION_UNDERLYING_RANK,
            timeout,
            option_market=option_market,
            sort_type=sort_type,
            sort_direction=sort_direction,
            count=count,
            trading_date=trading_date,
            filter_list=filter_list,
            page=page,
        )

    def get_option_rank(
        self,
        option_market: str,
        sort_type: str,
        count: int | None = None,
        trading_date: str | None = None,
        sort_direction: int | None = None,
        page: str | None = None,
        filter_list: list[OptionRankFilter] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """The options of a market in the order of their volume, open interest and the like.

        Args:
            option_market: market, a member of `OptionMarket`.
            sort_type: what they are ordered by, a member of `OptionRankType`.
            count: rows on a page, 1 to 200; None leaves it to Futu OpenD.
            trading_date: day of the ranking, such as '2026-01-05'; None for the latest.
            sort_direction: 1 for the least first, 0 for the greatest first; None leaves it to Futu OpenD.
            page: key of the next page, as the call before returned it; None for the first.
            filter_list: what the options have to fit; None for all.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: one option a row.
            next_page: key of the next page; None where this was the last.
            all_count: number of all that fit the filters.

        Protocol: Qot_GetOptionRank (3306).
        """
        return self._call_for_results(
            methods.GET_OPTION_RANK,
            timeout,
            option_market=option_market,
            sort_type=sort_type,
            count=count,
            trading_date=trading_date,
            sort_direction=sort_direction,
            page=page,
            filter_list=filter_list,
        )

    def get_option_event(
        self,
        option_market: str,
        count: int | None = 200,
        page: str | None = None,
        filter_list: list[OptionEventFilter] | None = None,
        sort: OptionEventSort | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Unusual trades of options: large ones, or else remarkable.

        Args:
            option_market: market, a member of `OptionMarket`.
            count: rows on a page, 1 to 300; None leaves it to Futu OpenD.
            page: key of the next page, as the call before returned it; None for the first.
            filter_list: what the trades have to fit, in a list or alone; None for all.
            sort: what they are ordered by; None leaves it to Futu OpenD.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            event_list: one trade a row.
            next_page: key of the next page; empty where this was the last.
            all_count: number of all that fit the filters.

        Protocol: Qot_GetOptionEvent (3307).
        """
        return self._call(
            methods.GET_OPTION_EVENT,
            timeout,
            option_market=option_market,
            count=count,
            page=page,
            filter_list=filter_list,
            sort=sort,
        )

    def get_option_event_alert(
        self,
        count: int | None = 200,
        page: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The user's alerts on unusual trades of options.

        Args:
            count: rows on a page, 1 to 500; None leaves it to Futu OpenD.
            page: key of the next page, as the call before returned it; None for the first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            alert_list: one alert a row.
            next_page: key of the next page; empty where this was the last.
            all_count: number of all alerts.

        Protocol: Qot_GetOptionEventAlert (3308).
        """
        return self._call(methods.GET_OPTION_EVENT_ALERT, timeout, count=count, page=page)

    def set_option_event_alert(
        self,
        op: str,
        alert_list: list[OptionEventAlertItem] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Add, change, delete or switch alerts on unusual trades of options.

        Args:
            op: what to do, a member of `AlertOpType`.
            alert_list: the alerts, in a list or one alone; those that exist by their key. None to delete all.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a value:
            text: an empty text.

        Protocol: Qot_SetOptionEventAlert (3309).
        """
        return self._call(methods.SET_OPTION_EVENT_ALERT, timeout, op=op, alert_list=alert_list)

    def get_option_zero_dte_screener(
        self,
        market: str,
        sort_type: str | None = None,
        is_asc: bool | None = None,
        count: int | None = None,
        page: str | None = None,
        filter_list: list[ZeroDteFilter] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Underlyings with options that expire today.

        Args:
            market: market, a member of `OptionMarket`.
            sort_type: what they are ordered by; None leaves it to Futu OpenD, a member of `ZeroDteSortType`.
            is_asc: whether the least comes first; None leaves it to Futu OpenD.
            count: rows on a page, 1 to 500; None leaves it to Futu OpenD.
            page: key of the next page, as the call before returned it; None for the first.
            filter_list: what the underlyings have to fit; None for all.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            item_list: one underlying a row.
            next_page: key of the next page; None where this was the last.
            update_timestamp: time of the data, seconds since 1970.

        Protocol: Qot_GetOptionZeroDteScreener (3311).
        """
        return self._call(
            methods.GET_OPTION_ZERO_DTE_SCREENER,
            timeout,
            market=market,
            sort_type=sort_type,
            is_asc=is_asc,
            count=count,
            page=page,
            filter_list=filter_list,
        )

    def get_option_zero_dte_contract(
        self,
        owner: str,
        strike_date_timestamp: int,
        chain_info: dict,
        sort_type: str | None = None,
        is_asc: bool | None = None,
        filter_list: list[ZeroDteContractFilter] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The options of an underlying that expire today.

        Args:
            owner: code of the underlying, such as 'HK.00700'.
            strike_date_timestamp: expiration date, seconds since 1970.
            chain_info: `chain_info` of the underlying, as `get_option_zero_dte_screener` returned it.
            sort_type: what they are ordered by; None leaves it to Futu OpenD, a member of
                `ZeroDteContractSortType`.
            is_asc: whether the least comes first; None leaves it to Futu OpenD.
            filter_list: what the options have to fit; None for all.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            option: code of the option.
            name: its name.
            option_type: call or put, a text of `OptionType`.
            option_price: last price.
            change_ratio: change of the price since the last close.
            volume: contracts traded.
            open_interest: open contracts.
            iv: implied volatility.
            delta: change of the price by that of the underlying.
            gamma: change of delta by the price of the underlying.
            vega: change of the price by volatility.
            theta: change of the price by a day.
            rho: change of the price by the interest rate.
            buy_break_even_point: price of the underlying at which a buyer neither gains nor loses.
            buy_to_bep: how far that is from its price now.
            buy_profit_probability: the buyer's probability of profit.
            sell_profit_probability: the seller's probability of profit.

        Protocol: Qot_GetOptionZeroDteContract (3312).
        """
        return self._call(
            methods.GET_OPTION_ZERO_DTE_CONTRACT,
            timeout,
            owner=owner,
            strike_date_timestamp=strike_date_timestamp,
            chain_info=chain_info,
            sort_type=sort_type,
            is_asc=is_asc,
            filter_list=filter_list,
        )

    def get_option_earnings_screener(
        self,
        market: str,
        sort_type: str | None = None,
        is_asc: bool | None = None,
        count: int | None = None,
        page: str | None = None,
        filter_list: list[EarningsFilter] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Underlyings with options and earnings reports to come.

        Args:
            market: market, a member of `OptionMarket`.
            sort_type: what they are ordered by; None leaves it to Futu OpenD, a member of `EarningsSortType`.
            is_asc: whether the least comes first; None leaves it to Futu OpenD.
            count: rows on a page, 1 to 500; None leaves it to Futu OpenD.
            page: key of the next page, as the call before returned it; None for the first.
            filter_list: what the underlyings have to fit; None for all.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            item_list: one underlying a row.
            next_page: key of the next page; empty where this was the last.
            update_timestamp: time of the data, seconds since 1970.
            all_count: number of all that fit the filters.

        Protocol: Qot_GetOptionEarningsScreener (3313).
        """
        return self._call(
            methods.GET_OPTION_EARNINGS_SCREENER,
            timeout,
            market=market,
            sort_type=sort_type,
            is_asc=is_asc,
            count=count,
            page=page,
            filter_list=filter_list,
        )

    def get_option_seller_screener(
        self,
        market: str,
        seller_type: str,
        sort_type: str | None = None,
        is_asc: bool | None = None,
        filter_list: list[SellerFilter] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Options for those who sell them: covered calls or cash-secured puts, with what they would earn.

        Args:
            market: market, a member of `OptionMarket`.
            seller_type: covered calls or cash-secured puts, a member of `SellerType`.
            sort_type: what they are ordered by; None leaves it to Futu OpenD, a member of `SellerSortType`.
            is_asc: whether the least comes first; None leaves it to Futu OpenD.
            filter_list: what the options have to fit; None for all.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            option: code of the option.
            name: its name.
            option_type: call or put, a text of `OptionType`.
            strike_price: price at which it may be exercised.
            strike_time: expiration date.
            strike_timestamp: the same, seconds since 1970.
            left_days: days to expiration.
            option_price: last price.
            stock_price: price of the underlying.
            premium: money received for one contract.
            otm_degree: how far it is out of the money.
            iv: implied volatility.
            interval_return: return until expiration.
            annualized_return: the same a year.
            itm_probability: probability of ending in the money.
            striked_interval_return: return until expiration where it is exercised.
            striked_annualized_return: the same a year.
            owner: code of the underlying.

        Protocol: Qot_GetOptionSellerScreener (3314).
        """
        return self._call(
            methods.GET_OPTION_SELLER_SCREENER,
            timeout,
            market=market,
            seller_type=seller_type,
            sort_type=sort_type,
            is_asc=is_asc,
            filter_list=filter_list,
        )

    def get_plate_list(
        self,
        market: str,
        plate_class: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The plates of a market.

        Args:
            market: market of the plates; Shanghai and Shenzhen have the same, a member of `Market`.
            plate_class: kind of plate, a member of `Plate`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: the plate's code.
            plate_name: the plate's name.
            plate_id: the plate's code without its market.

        Protocol: Qot_GetPlateSet (3204).
        """
        return self._call(methods.GET_PLATE_LIST, timeout, market=market, plate_class=plate_class)

    def get_plate_stock(
        self,
        plate_code: str,
        sort_field: str = SortField.CODE,
        ascend: bool = True,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The securities that a plate consists of.

        Args:
            plate_code: the plate's code, such as 'HK.BK1001'; `get_plate_list` tells it.
            sort_field: what the securities are sorted by, a member of `SortField`.
            ascend: whether the smallest comes first.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            lot_size: shares of a lot; for futures the size of a contract.
            stock_name: name.
            stock_owner: always missing: plates hold no warrants.
            stock_child_type: always missing: plates hold no warrants.
            stock_type: kind of security, a text of `SecurityType`.
            list_time: day of the listing.
            stock_id: number of the security.
            main_contract: whether a future is the main contract.
            last_trade_time: last day on which a future is traded; not for main contracts.

        Protocol: Qot_GetPlateSecurity (3205).
        """
        return self._call(methods.GET_PLATE_STOCK, timeout, plate_code=plate_code, sort_field=sort_field, ascend=ascend)

    def get_owner_plate(
        self,
        code_list: list[str],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The plates that securities belong to, one row for each pair.

        Args:
            code_list: codes such as 'HK.00700', in a list or in one text with commas; stocks and indexes only.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            name: name.
            plate_code: the plate's code.
            plate_name: the plate's name.
            plate_type: kind of plate, a text of `Plate`.

        Protocol: Qot_GetOwnerPlate (3207).
        """
        return self._call(methods.GET_OWNER_PLATE, timeout, code_list=code_list)

    def get_stock_basicinfo(
        self,
        market: str,
        stock_type: str = SecurityType.STOCK,
        code_list: list[str] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The basic facts about securities: those of a market and a type, or those named.

        Args:
            market: market of the securities; idle where codes are given, a member of `Market`.
            stock_type: kind of the securities; idle where codes are given, a member of `SecurityType`.
            code_list: codes such as 'HK.00700', in a list or in one text with commas; None takes all of the
                market and type.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            name: name.
            lot_size: shares of a lot; for options and futures the size of a contract.
            stock_type: kind of security, a text of `SecurityType`.
            stock_child_type: kind of warrant, a text of `WrtType`.
            stock_owner: code of what a warrant or an option is written on.
            option_type: call or put, for options, a text of `OptionType`.
            strike_time: day on which an option expires.
            strike_price: an option's strike price.
            suspension: whether an option is suspended.
            listing_date: day of the listing; not for options.
            stock_id: number of the security.
            delisting: whether the security is delisted.
            index_option_type: kind of index option, a text of `IndexOptionType`.
            main_contract: whether a future is the main contract.
            last_trade_time: last day on which a future is traded; not for main contracts.
            exchange_type: exchange or board of the listing, a text of `ExchType`.

        Protocol: Qot_GetStaticInfo (3202).
        """
        return self._call(
            methods.GET_STOCK_BASICINFO, timeout, market=market, stock_type=stock_type, code_list=code_list
        )

    def get_referencestock_list(
        self,
        code: str,
        reference_type: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The securities that refer to another one: the warrants on a stock, the contracts of a future.

        Args:
            code: code such as 'HK.00700'.
            reference_type: which securities to ask for, a member of `SecurityReferenceType`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            lot_size: shares of a lot; for futures the size of a contract.
            stock_type: kind of security, a text of `SecurityType`.
            stock_name: name.
            list_time: day of the listing.
            wrt_valid: whether it is a warrant; the other `wrt_` columns are missing where it is none.
            wrt_type: kind of warrant, a text of `WrtType`.
            wrt_code: code of what the warrant is written on.
            future_valid: whether it is a future; the other `future_` columns are missing where it is none.
            future_main_contract: whether it is the main contract.
            future_last_trade_time: last day on which it is traded; not for main contracts.

        Protocol: Qot_GetReference (3206).
        """
        return self._call(methods.GET_REFERENCESTOCK_LIST, timeout, code=code, reference_type=reference_type)

    def get_market_state(
        self,
        code_list: list[str],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The trading state of the markets that securities belong to.

        Args:
            code_list: codes such as 'HK.00700', in a list or in one text with commas.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            stock_name: name.
            market_state: state of its market, a text of `MarketState`.

        Protocol: Qot_GetMarketState (3223).
        """
        return self._call(methods.GET_MARKET_STATE, timeout, code_list=code_list)

    def get_cur_kline(
        self,
        code: str,
        num: int,
        ktype: str = KLType.K_DAY,
        autype: str = AuType.QFQ,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The latest bars of one security; subscribe to the bar type first.

        Args:
            code: code such as 'HK.00700'.
            num: number of bars, at most 1000.
            ktype: length of a bar, a member of `KLType`.
            autype: how prices are adjusted, a member of `AuType`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            name: name.
            time_key: time of the bar.
            open: first price.
            close: last price.
            high: highest price.
            low: lowest price.
            volume: shares traded.
            turnover: money traded.
            pe_ratio: price to earnings.
            turnover_rate: share of all shares that was traded.
            last_close: close of the bar before.

        Protocol: Qot_GetKL (3006).
        """
        return self._call(methods.GET_CUR_KLINE, timeout, code=code, num=num, ktype=ktype, autype=autype)

    def get_rt_data(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The price of one security minute by minute, since its market opened; subscribe to RT_DATA first.

        Args:
            code: code such as 'HK.00700'.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code, as it was asked for.
            name: name.
            time: time of the minute.
            is_blank: whether nothing is known of this minute.
            opened_mins: minutes since midnight.
            cur_price: last price of the minute.
            last_close: close of the day before.
            avg_price: average price of the day so far.
            volume: shares traded.
            turnover: money traded.

        Protocol: Qot_GetRT (3008).
        """
        return self._call(methods.GET_RT_DATA, timeout, code=code)

    def get_rt_ticker(
        self,
        code: str,
        num: int = 500,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The latest trades of one security, one by one; subscribe to TICKER first.

        Args:
            code: code such as 'HK.00700'.
            num: number of trades, at most 1000.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            name: name.
            time: time of the trade.
            price: price of the trade.
            volume: shares traded.
            turnover: money traded.
            ticker_direction: whether a buyer or a seller moved the price, a text of `TickerDirect`.
            sequence: number of the trade, unique and rising.
            type: how the trade came about, a text of `TickerType`.

        Protocol: Qot_GetTicker (3010).
        """
        return self._call(methods.GET_RT_TICKER, timeout, code=code, num=num)

    def get_broker_queue(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """The brokers who stand in the order book of one security: a table of those who buy, and one of those who
        sell. Subscribe to BROKER first.

        Args:
            code: code such as 'HK.00700'.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            bid: the brokers who buy.
            ask: the brokers who sell.

        Protocol: Qot_GetBroker (3014).
        """
        return self._call_for_results(methods.GET_BROKER_QUEUE, timeout, code=code)

    def get_order_book(
        self,
        code: str,
        num: int = 10,
        order_book_type: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The order book of one security, level by level; subscribe to ORDER_BOOK first.

        Args:
            code: code such as 'HK.00700'.
            num: number of levels on each side.
            order_book_type: which book: of whole lots or of odd lots; the usual one where None, a member of
                `OrderBookType`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            code: code.
            name: name.
            svr_recv_time_bid: when the servers got the buying side from the exchange.
            svr_recv_time_ask: when the servers got the selling side from the exchange.
            order_book_type: which book this is, a text of `OrderBookType`; left out where the reply does not say.
            Bid: levels of the buying side, best first: price, volume, number of orders, and volume by order id.
            Ask: levels of the selling side, likewise.

        Protocol: Qot_GetOrderBook (3012).
        """
        return self._call(methods.GET_ORDER_BOOK, timeout, code=code, num=num, order_book_type=order_book_type)

    def get_stock_quote(
        self,
        code_list: list[str],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The latest quotes of securities; subscribe to QUOTE first.

        Args:
            code_list: codes such as 'HK.00700', in a list or in one text with commas.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            name: name.
            data_date: date of the quote.
            data_time: time of the quote.
            last_price: latest price.
            open_price: first price of the day.
            high_price: highest price of the day.
            low_price: lowest price of the day.
            prev_close_price: close of the day before.
            volume: shares traded.
            turnover: money traded.
            turnover_rate: share of all shares that was traded, in percent.
            amplitude: range between highest and lowest price, in percent.
            suspension: whether trading is suspended.
            listing_date: day of listing; an option has none.
            price_spread: distance of neighbouring prices.
            dark_status: whether it trades before its listing, a text of `DarkStatus`.
            sec_status: state of the security, a text of `SecurityStatus`.
            strike_price: of an option: strike price.
            contract_size: of an option: shares of one contract.
            open_interest: of an option: contracts not yet settled.
            implied_volatility: of an option: implied volatility, in percent.
            premium: of an option: premium, in percent.
            delta: of an option: change of price by price of the underlying.
            gamma: of an option: change of delta by price of the underlying.
            vega: of an option: change of price by volatility.
            theta: of an option: change of price by day.
            rho: of an option: change of price by interest rate.
            net_open_interest: of an option: net contracts not yet settled.
            expiry_date_distance: of an option or future: days until it expires; negative once it has.
            contract_nominal_value: of an option: nominal value of a contract.
            owner_lot_multiplier: of an option: contracts that equal one lot of the underlying.
            option_area_type: of an option: American, European or Bermudan, a text of `OptionAreaType`.
            contract_multiplier: of an option: multiplier of the contract.
            last_settle_price: of a future: last settlement price.
            position: of a future: contracts not yet settled.
            position_change: of a future: change of position since the day before.
            index_option_type: of an option on an index: its kind, a text of `IndexOptionType`.
            pre_price: price before the market opens.
            pre_high_price: highest price before the market opens.
            pre_low_price: lowest price before the market opens.
            pre_volume: shares traded before the market opens.
            pre_turnover: money traded before the market opens.
            pre_change_val: change of the price before the market opens.
            pre_change_rate: change of the price, in percent before the market opens.
            pre_amplitude: range between highest and lowest price, in percent before the market opens.
            after_price: price after the market closes.
            after_high_price: highest price after the market closes.
            after_low_price: lowest price after the market closes.
            after_volume: shares traded after the market closes.
            after_turnover: money traded after the market closes.
            after_change_val: change of the price after the market closes.
            after_change_rate: change of the price, in percent after the market closes.
            after_amplitude: range between highest and lowest price, in percent after the market closes.
            overnight_price: price in the night session.
            overnight_high_price: highest price in the night session.
            overnight_low_price: lowest price in the night session.
            overnight_volume: shares traded in the night session.
            overnight_turnover: money traded in the night session.
            overnight_change_val: change of the price in the night session.
            overnight_change_rate: change of the price, in percent in the night session.
            overnight_amplitude: range between highest and lowest price, in percent in the night session.

        Protocol: Qot_GetBasicQot (3004).
        """
        return self._call(methods.GET_STOCK_QUOTE, timeout, code_list=code_list)

    def get_market_snapshot(
        self,
        code_list: list[str],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Snapshots of up to 400 securities, without subscription: prices, and what belongs to a stock, warrant,
        option, index, plate, future or trust. Columns of other kinds than its own are NaN or N/A.

        Args:
            code_list: codes such as 'HK.00700', in a list or in one text with commas.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            name: name.
            update_time: time of the snapshot.
            last_price: latest price.
            open_price: first price of the day.
            high_price: highest price of the day.
            low_price: lowest price of the day.
            prev_close_price: close of the day before.
            volume: shares traded.
            turnover: money traded.
            turnover_rate: share of all shares that was traded, in percent.
            suspension: whether trading is suspended.
            listing_date: day of listing; an option has none.
            lot_size: shares of a lot, or shares of one contract.
            price_spread: distance of neighbouring prices.
            stock_owner: of a warrant or option: code of its underlying.
            ask_price: best price asked.
            bid_price: best price bid.
            ask_vol: shares at the best price asked.
            bid_vol: shares at the best price bid.
            enable_margin: whether it can be bought on margin.
            mortgage_ratio: share of its value that counts as collateral, in percent.
            long_margin_initial_ratio: initial margin of a purchase, in percent.
            enable_short_sell: whether it can be sold short.
            short_sell_rate: interest on a short sale, in percent a year.
            short_available_volume: shares that can be sold short.
            short_margin_initial_ratio: initial margin of a short sale, in percent.
            amplitude: range between highest and lowest price, in percent.
            avg_price: average price.
            bid_ask_ratio: surplus of orders to buy over orders to sell, in percent.
            volume_ratio: volume of today against the volume of the days before.
            highest52weeks_price: highest price of 52 weeks.
            lowest52weeks_price: lowest price of 52 weeks.
            highest_history_price: highest price ever.
            lowest_history_price: lowest price ever.
            close_price_5min: price five minutes ago.
            after_volume: shares traded after the market closes.
            after_turnover: money traded after the market closes.
            sec_status: state of the security, a text of `SecurityStatus`.
            equity_valid: whether the columns of a stock follow.
            issued_shares: of a stock: shares issued.
            total_market_val: of a stock: value of all shares issued.
            net_asset: of a stock: net assets.
            net_profit: of a stock: net profit.
            earning_per_share: of a stock: earnings a share.
            outstanding_shares: of a stock: shares in circulation.
            circular_market_val: of a stock: value of the shares in circulation.
            net_asset_per_share: of a stock: net assets a share.
            ey_ratio: of a stock: earnings yield, in percent.
            pe_ratio: of a stock: price to earnings.
            pb_ratio: of a stock: price to book value.
            pe_ttm_ratio: of a stock: price to earnings of twelve months.
            dividend_ttm: of a stock: dividends of twelve months, a share.
            dividend_ratio_ttm: of a stock: dividend yield of twelve months, in percent.
            dividend_lfy: of a stock: dividends of the last business year, a share.
            dividend_lfy_ratio: of a stock: dividend yield of the last business year, in percent.
            wrt_valid: whether the columns of a warrant follow.
            wrt_conversion_ratio: of a warrant: warrants that make one share.
            wrt_type: of a warrant: kind of warrant, a text of `WrtType`.
            wrt_strike_price: of a warrant: strike price.
            wrt_maturity_date: of a warrant: day of maturity.
            wrt_end_trade: of a warrant: last day of trading.
            wrt_recovery_price: of a warrant: price at which it is called back.
            wrt_street_vol: of a warrant: warrants in the hands of investors.
            wrt_issue_vol: of a warrant: warrants issued.
            wrt_street_ratio: of a warrant: share of the warrants in the hands of investors, in percent.
            wrt_delta: of a warrant: change of price by price of the underlying.
            wrt_implied_volatility: of a warrant: implied volatility.
            wrt_premium: of a warrant: premium, in percent.
            wrt_leverage: of a warrant: leverage.
            wrt_ipop: of a warrant: how far in or out of the money it is, in percent.
            wrt_break_even_point: of a warrant: price of the underlying at which it breaks even.
            wrt_conversion_price: of a warrant: price of the warrants that make one share.
            wrt_price_recovery_ratio: of a warrant: distance of the underlying from the recovery price, in
                percent.
            wrt_score: of a warrant: overall score.
            wrt_upper_strike_price: of a warrant: upper strike price of an inline warrant.
            wrt_lower_strike_price: of a warrant: lower strike price of an inline warrant.
            wrt_inline_price_status: of a warrant: whether an inline warrant is in or out of its range, a text of
                `PriceType`.
            wrt_issuer_code: of a warrant: the issuer's code.
            option_valid: whether the columns of an option follow.
            option_type: of an option: call or put, a text of `OptionType`.
            strike_time: of an option: day it is exercised.
            option_strike_price: of an option: strike price.
            option_contract_size: of an option: shares of one contract.
            option_open_interest: of an option: contracts not yet settled.
            option_implied_volatility: of an option: implied volatility, in percent.
            option_premium: of an option: premium, in percent.
            option_delta: of an option: change of price by price of the underlying.
            option_gamma: of an option: change of delta by price of the underlying.
            option_vega: of an option: change of price by volatility.
            option_theta: of an option: change of price by day.
            option_rho: of an option: change of price by interest rate.
            option_net_open_interest: of an option: net contracts not yet settled.
            option_expiry_date_distance: of an option: days until it expires; negative once it has.
            option_contract_nominal_value: of an option: nominal value of a contract.
            option_owner_lot_multiplier: of an option: contracts that equal one lot of the underlying.
            option_area_type: of an option: American, European or Bermudan, a text of `OptionAreaType`.
            option_contract_multiplier: of an option: multiplier of the contract.
            index_option_type: of an option on an index: its kind, a text of `IndexOptionType`.
            index_valid: whether the columns of an index follow.
            index_raise_count: of an index: how many of its securities rise.
            index_fall_count: of an index: how many of its securities fall.
            index_equal_count: of an index: how many of its securities stand still.
            plate_valid: whether the columns of a plate follow.
            plate_raise_count: of a plate: how many of its securities rise.
            plate_fall_count: of a plate: how many of its securities fall.
            plate_equal_count: of a plate: how many of its securities stand still.
            future_valid: whether the columns of a future follow.
            future_last_settle_price: of a future: last settlement price.
            future_position: of a future: contracts not yet settled.
            future_position_change: of a future: change of position since the day before.
            future_main_contract: of a future: whether it is the main contract.
            future_last_trade_time: of a future: last day of trading; a main contract has none.
            trust_valid: whether the columns of a trust follow.
            trust_dividend_yield: of a trust: dividend yield, in percent.
            trust_aum: of a trust: assets under management.
            trust_outstanding_units: of a trust: units in circulation.
            trust_netAssetValue: of a trust: net asset value of a unit.
            trust_premium: of a trust: premium over the net asset value, in percent.
            trust_assetClass: of a trust: what it invests in, a text of `AssetClass`.
            pre_price: price before the market opens.
            pre_high_price: highest price before the market opens.
            pre_low_price: lowest price before the market opens.
            pre_volume: shares traded before the market opens.
            pre_turnover: money traded before the market opens.
            pre_change_val: change of the price before the market opens.
            pre_change_rate: change of the price, in percent before the market opens.
            pre_amplitude: range between highest and lowest price, in percent before the market opens.
            after_price: price after the market closes.
            after_high_price: highest price after the market closes.
            after_low_price: lowest price after the market closes.
            after_change_val: change of the price after the market closes.
            after_change_rate: change of the price, in percent after the market closes.
            after_amplitude: range between highest and lowest price, in percent after the market closes.
            overnight_price: price in the night session.
            overnight_high_price: highest price in the night session.
            overnight_low_price: lowest price in the night session.
            overnight_volume: shares traded in the night session.
            overnight_turnover: money traded in the night session.
            overnight_change_val: change of the price in the night session.
            overnight_change_rate: change of the price, in percent in the night session.
            overnight_amplitude: range between highest and lowest price, in percent in the night session.

        Protocol: Qot_GetSecuritySnapshot (3203).
        """
        return self._call(methods.GET_MARKET_SNAPSHOT, timeout, code_list=code_list)

    def get_rehab(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The corporate actions of one security that its prices are adjusted for. What belongs to another kind of
        action than the row is NaN.

        Args:
            code: code such as 'HK.00700'.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            ex_div_date: day from which the price is without the right.
            split_base: split: the first of the two numbers of the ratio.
            split_ert: split: the second of the two numbers of the ratio.
            join_base: join: the first of the two numbers of the ratio.
            join_ert: join: the second of the two numbers of the ratio.
            split_ratio: split or join: its ratio.
            per_cash_div: cash dividend a share.
            special_dividend: special dividend a share.
            bonus_base: bonus shares: the first of the two numbers of the ratio.
            bonus_ert: bonus shares: the second of the two numbers of the ratio.
            per_share_div_ratio: bonus shares: their ratio.
            transfer_base: shares made of reserves: the first of the two numbers of the ratio.
            transfer_ert: shares made of reserves: the second of the two numbers of the ratio.
            per_share_trans_ratio: shares made of reserves: their ratio.
            allot_base: allotment: the first of the two numbers of the ratio.
            allot_ert: allotment: the second of the two numbers of the ratio.
            allotment_ratio: allotment: its ratio.
            allotment_price: allotment: price of a share.
            add_base: new shares: the first of the two numbers of the ratio.
            add_ert: new shares: the second of the two numbers of the ratio.
            stk_spo_ratio: new shares: their ratio.
            stk_spo_price: new shares: price of a share.
            spin_off_base: spin-off: the first of the two numbers of the ratio.
            spin_off_ert: spin-off: the second of the two numbers of the ratio.
            spin_off_ratio: spin-off: its ratio.
            forward_adj_factorA: factor that shows earlier prices as of today.
            forward_adj_factorB: summand that shows earlier prices as of today.
            backward_adj_factorA: factor that shows later prices as of the first day.
            backward_adj_factorB: summand that shows later prices as of the first day.

        Protocol: Qot_RequestRehab (3105).
        """
        return self._call(methods.GET_REHAB, timeout, code=code)

    def get_heat_map_data(
        self,
        market: str,
        sort_field: str | None = None,
        ascend: bool | None = None,
        count: int | None = None,
        page: str | None = None,
        plate_type: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[Any, ...]:
        """The plates of a market as on a heat map, a page at a time.

        Args:
            market: market, a member of `Market`.
            sort_field: what to sort by, the change of the price where None, a member of `HeatMapSortField`.
            ascend: whether the smallest comes first, False where None.
            count: plates a page, at most 200; 30 where None.
            page: the page, as the call before named it; None for the first.
            plate_type: kind of plates, industries where None, a member of `HeatMapPlateType`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a results:
            data: a table of the plates.
            next_page: `page` of the call for the next page, None where there is none.
            all_count: number of plates on all pages.

        Protocol: Qot_GetHeatMapData (3432).
        """
        return self._call_for_results(
            methods.GET_HEAT_MAP_DATA,
            timeout,
            market=market,
            sort_field=sort_field,
            ascend=ascend,
            count=count,
            page=page,
            plate_type=plate_type,
        )

    def filter_competition(
        self,
        category: str | None = None,
        tag: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The competitions and scopes that narrow down event contracts.

        Args:
            category: category such as 'SPORTS', all where None.
            tag: tag below the category such as 'BASEBALL', all where None.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            category: category.
            tag: tag below the category.
            competition: list of competitions.
            scope: list of scopes.

        Protocol: Qot_FilterCompetition (3435).
        """
        return self._call(methods.FILTER_COMPETITION, timeout, category=category, tag=tag)

    def get_us_pre_market_rank(
        self,
        sort_dir: str | None = None,
        count: int | None = 10,
        offset: int | None = None,
        filter_list: list[SimpleRankFilter] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The US stocks that rise or fall most before the market opens.

        Args:
            sort_dir: direction of the order, descending where None, a member of `RankSortDir`.
            count: number of securities, 1 to 200.
            offset: how many securities to skip, 0 where None.
            filter_list: filters, all of which a security must meet.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            all_count: number of securities in the whole ranking.
            data: a table of the securities.

        Protocol: Qot_GetUSPreMarketRank (3410).
        """
        return self._call(
            methods.GET_US_PRE_MARKET_RANK,
            timeout,
            sort_dir=sort_dir,
            count=count,
            offset=offset,
            filter_list=filter_list,
        )

    def get_us_after_hours_rank(
        self,
        sort_dir: str | None = None,
        count: int | None = 10,
        offset: int | None = None,
        filter_list: list[SimpleRankFilter] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The US stocks that rise or fall most after the market has closed.

        Args:
            sort_dir: direction of the order, descending where None, a member of `RankSortDir`.
            count: number of securities, 1 to 200.
            offset: how many securities to skip, 0 where None.
            filter_list: filters, all of which a security must meet.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            all_count: number of securities in the whole ranking.
            data: a table of the securities.

        Protocol: Qot_GetUSAfterHoursRank (3411).
        """
        return self._call(
            methods.GET_US_AFTER_HOURS_RANK,
            timeout,
            sort_dir=sort_dir,
            count=count,
            offset=offset,
            filter_list=filter_list,
        )

    def get_us_overnight_rank(
        self,
        sort_dir: str | None = None,
        count: int | None = 10,
        offset: int | None = None,
        filter_list: list[SimpleRankFilter] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The US stocks that rise or fall most overnight.

        Args:
            sort_dir: direction of the order, descending where None, a member of `RankSortDir`.
            count: number of securities, 1 to 200.
            offset: how many securities to skip, 0 where None.
            filter_list: filters, all of which a security must meet.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            all_count: number of securities in the whole ranking.
            data: a table of the securities.

        Protocol: Qot_GetUSOvernightRank (3412).
        """
        return self._call(
            methods.GET_US_OVERNIGHT_RANK,
            timeout,
            sort_dir=sort_dir,
            count=count,
            offset=offset,
            filter_list=filter_list,
        )

    def get_top_movers_rank(
        self,
        market: str,
        sort_dir: str | None = None,
        count: int | None = 10,
        offset: int | None = None,
        filter_list: list[SimpleRankFilter] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The securities of a market that rise or fall most in the regular session.

        Args:
            market: market, a member of `Market`.
            sort_dir: direction of the order, descending where None, a member of `RankSortDir`.
            count: number of securities, 1 to 200.
            offset: how many securities to skip, 0 where None.
            filter_list: filters, all of which a security must meet.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            all_count: number of securities in the whole ranking.
            data: a table of the securities.

        Protocol: Qot_GetTopMoversRank (3413).
        """
        return self._call(
            methods.GET_TOP_MOVERS_RANK,
            timeout,
            market=market,
            sort_dir=sort_dir,
            count=count,
            offset=offset,
            filter_list=filter_list,
        )

    def get_hot_list(
        self,
        market: str,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        count: int | None = 10,
        offset: int | None = None,
        filter_list: list[HotListFilter] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The securities of a market that people trade, search and read about most.

        Args:
            market: market, a member of `Market`.
            sort_field: what to sort by, the average heat where None, a member of `HotListSortField`.
            sort_dir: direction of the order, descending where None, a member of `RankSortDir`.
            count: number of securities, 1 to 200.
            offset: how many securities to skip, 0 where None.
            filter_list: filters, all of which a security must meet.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            all_count: number of securities in the whole ranking.
            data: a table of the securities.

        Protocol: Qot_GetHotList (3414).
        """
        return self._call(
            methods.GET_HOT_LIST,
            timeout,
            market=market,
            sort_field=sort_field,
            sort_dir=sort_dir,
            count=count,
            offset=offset,
            filter_list=filter_list,
        )

    def get_period_change_rank(
        self,
        market: str,
        period_type: str | None = None,
        sort_dir: str | None = None,
        count: int | None = 10,
        offset: int | None = None,
        filter_list: list[PeriodChangeRankFilter] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The securities of a market that rise or fall most over a period.

        Args:
            market: market, a member of `Market`.
            period_type: period, 5 minutes where None, a member of `RankPeriodType`.
            sort_dir: direction of the order, descending where None, a member of `RankSortDir`.
            count: number of securities, 1 to 200.
            offset: how many securities to skip, 0 where None.
            filter_list: filters, all of which a security must meet.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            all_count: number of securities in the whole ranking.
            data: a table of the securities.

        Protocol: Qot_GetPeriodChangeRank (3416).
        """
        return self._call(
            methods.GET_PERIOD_CHANGE_RANK,
            timeout,
            market=market,
            period_type=period_type,
            sort_dir=sort_dir,
            count=count,
            offset=offset,
            filter_list=filter_list,
        )

    def get_high_dividend_soe_rank(
        self,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        count: int | None = 10,
        offset: int | None = None,
        filter_list: list[HighDividendSOERankFilter] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """State-owned Chinese companies in Hong Kong with high dividends and a price below book value.

        Args:
            sort_field: what to sort by, the market value where None, a member of `HighDividendSOESortField`.
            sort_dir: direction of the order, descending where None, a member of `RankSortDir`.
            count: number of securities, 1 to 200.
            offset: how many securities to skip, 0 where None.
            filter_list: filters, all of which a security must meet.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            all_count: number of securities in the whole ranking.
            data: a table of the securities.

        Protocol: Qot_GetHighDividendSOERank (3417).
        """
        return self._call(
            methods.GET_HIGH_DIVIDEND_SOE_RANK,
            timeout,
            sort_field=sort_field,
            sort_dir=sort_dir,
            count=count,
            offset=offset,
            filter_list=filter_list,
        )

    def get_dividend_rank(
        self,
        market: str,
        rank_type: str,
        count: int | None = None,
        filter_list: list[DividendRankFilter] | None = None,
        sort_field: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The securities of a market ranked by dividend.

        Args:
            market: market, a member of `Market`.
            rank_type: kind of ranking, a member of `DividendRankType`.
            count: number of securities, 1 to 300; 10 where None.
            filter_list: filters, all of which a security must meet.
            sort_field: what to sort by, the greatest first; the kind of ranking says where None, a member of
                `DividendRankSortField`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            security: code.
            name: name.
            industry: industry.
            cur_price: last price.
            change_rate: change of the price, percent.
            change_amount: change of the price.
            market_cap: market value.
            dividend_yield_ttm: dividends of the last 12 months to the price, percent.
            avg_dividend_yield_5y: mean of the dividend yield over 5 years, percent.
            distribution_frequency: how often dividends are paid, a text of `DistributionFrequency`.
            dividend_grow_year: years in which the dividend has grown.
            dividends_ttm: dividends of the last 12 months a share.
            payout_ratio_lfy: dividends to earnings of the last financial year, percent.
            next_payable_date: day of the next payment.

        Protocol: Qot_GetDividendRank (3407).
        """
        return self._call(
            methods.GET_DIVIDEND_RANK,
            timeout,
            market=market,
            rank_type=rank_type,
            count=count,
            filter_list=filter_list,
            sort_field=sort_field,
        )

    def get_earnings_beat_rank(
        self,
        market: str,
        beat_type: str,
        count: int | None = None,
        term: str | None = None,
        filter_list: list[EarningsBeatRankFilter] | None = None,
        sort_field: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The securities of a market ranked by how far earnings beat their estimates.

        Args:
            market: market, a member of `Market`.
            beat_type: figure that was estimated, a member of `BeatType`.
            count: number of securities, 1 to 300; 30 where None.
            term: reporting term, a member of `BeatTerm`.
            filter_list: filters, all of which a security must meet.
            sort_field: what to sort by, the greatest first; the market value where None, a member of
                `EarningsBeatSortField`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            all_count: number of securities in the whole ranking.
            data: a table of the securities.

        Protocol: Qot_GetEarningsBeatRank (3406).
        """
        return self._call(
            methods.GET_EARNINGS_BEAT_RANK,
            timeout,
            market=market,
            beat_type=beat_type,
            count=count,
            term=term,
            filter_list=filter_list,
            sort_field=sort_field,
        )

    def get_short_selling_rank(
        self,
        market: str | None = None,
        sort_field: str | None = None,
        sort_dir: str | None = None,
        count: int | None = 10,
        offset: int | None = None,
        plate_list: list[str] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The securities of a market ranked by short selling.

        Args:
            market: market, the US where None, a member of `Market`.
            sort_field: what to sort by, the change of the shares sold short where None, a member of
                `ShortSellingSortField`.
            sort_dir: direction of the order, descending where None, a member of `RankSortDir`.
            count: number of securities, 1 to 35.
            offset: how many securities to skip, 0 where None.
            plate_list: codes of plates such as 'US.BK2024', all where None.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            all_count: number of securities in the whole ranking.
            data: a table of the securities.

        Protocol: Qot_GetShortSellingRank (3415).
        """
        return self._call(
            methods.GET_SHORT_SELLING_RANK,
            timeout,
            market=market,
            sort_field=sort_field,
            sort_dir=sort_dir,
            count=count,
            offset=offset,
            plate_list=plate_list,
        )

    def get_rise_fall_distribution(
        self,
        security: str | None = None,
        market: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """How many stocks of a plate or market rose and fell today, by ranges of change.

        Args:
            security: code of a plate such as 'HK.BK1001'.
            market: market, which counts where there is no `security`, a member of `Market`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            plate: code of the plate.
            range_list: list of the ranges.

        Protocol: Qot_GetRiseFallDistribution (3433).
        """
        return self._call(methods.GET_RISE_FALL_DISTRIBUTION, timeout, security=security, market=market)

    def get_stock_screen(
        self,
        request: StockScreenRequest,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Stocks that fit the conditions of a `StockScreenRequest`, with the properties that it asks for.

        Returns three values: whether this is the last page, the number of all matches, and a list of stocks. Each
        result of a stock tells its kind (`type`), the `property` it is of, and the value in `sval`, `ival`,
        `aval` (a list) or `dval`, as `value_type` says: 1 text, 2 whole number, 3 list, 4 number. Where the value
        is a member of an enum, `enum_name` names it.

        Args:
            request: the conditions, what to sort by, and the page.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            last_page: whether this is the last page.
            all_count: matches on all pages.
            data_list: the stocks.

        Protocol: Qot_StockScreen (3252).
        """
        return self._call(methods.GET_STOCK_SCREEN, timeout, request=request)

    def get_warrant_screen(
        self,
        request: WarrantScreenRequest,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Warrants that fit the conditions of a `WarrantScreenRequest`.

        Returns three values: whether this is the last page, the number of all matches, and a table of warrants.

        Args:
            request: the conditions, what to sort by, and the page.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            last_page: whether this is the last page.
            all_count: matches on all pages.
            warrants: the warrants.

        Protocol: Qot_WarrantScreen (3254).
        """
        return self._call(methods.GET_WARRANT_SCREEN, timeout, request=request)

    def get_option_screen(
        self,
        request: OptionScreenRequest,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Options that fit the conditions of an `OptionScreenRequest`.

        Returns three values: whether this is the last page, the number of all matches, and a table of options.
        What the request did not ask for is 'N/A'.

        Args:
            request: the conditions, what to sort by, and the page.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            last_page: whether this is the last page.
            all_count: matches on all pages.
            options: the options.

        Protocol: Qot_OptionScreen (3253).
        """
        return self._call(methods.GET_OPTION_SCREEN, timeout, request=request)

    def get_user_info(
        self,
        info_field: list[int] = [],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The user that Futu OpenD is logged in as: names, market data rights and quotas.

        Args:
            info_field: which parts to fetch, as members of `UserInfoField`; none fetches all.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            nick_name: the user's nick name.
            avatar_url: address of the user's picture.
            user_attr: where the user's account belongs, a text of `UserAttr`.
            api_level: former level of API rights.
            hk_qot_right: rights to Hong Kong stock quotes, a text of `QotRight`.
            hk_option_qot_right: rights to Hong Kong option quotes, a text of `QotRight`.
            hk_future_qot_right: rights to Hong Kong futures quotes, a text of `QotRight`.
            us_qot_right: rights to US stock quotes, a text of `QotRight`.
            us_option_qot_right: rights to US option quotes, a text of `QotRight`.
            us_future_qot_right: former rights to US futures quotes, a text of `QotRight`.
            cn_qot_right: former rights to mainland Chinese quotes, a text of `QotRight`.
            sg_future_qot_right: rights to Singapore futures quotes, a text of `QotRight`.
            jp_future_qot_right: rights to Japanese futures quotes, a text of `QotRight`.
            us_future_qot_right_cme: rights to CME futures quotes, a text of `QotRight`.
            us_future_qot_right_cbot: rights to CBOT futures quotes, a text of `QotRight`.
            us_future_qot_right_nymex: rights to NYMEX futures quotes, a text of `QotRight`.
            us_future_qot_right_comex: rights to COMEX futures quotes, a text of `QotRight`.
            us_future_qot_right_cboe: rights to CBOE futures quotes, a text of `QotRight`.
            cc_qot_right: rights to crypto currency quotes, a text of `QotRight`.
            sg_stock_qot_right: rights to Singapore stock quotes, a text of `QotRight`.
            my_stock_qot_right: rights to Malaysian stock quotes, a text of `QotRight`.
            jp_stock_qot_right: rights to Japanese stock quotes, a text of `QotRight`.
            ec_qot_right: rights to event contract quotes, a text of `QotRight`.
            is_need_agree_disclaimer: whether a disclaimer waits for the user's consent.
            user_id: the user's id.
            update_type: whether Futu OpenD should be updated, a text of `UpdateType`.
            web_key: key for web pages.
            sub_quota: how many subscriptions the user may hold.
            history_kl_quota: how many codes' history the user may fetch in 30 days.

        Protocol: GetUserInfo (1005).
        """
        return self._call(methods.GET_USER_INFO, timeout, info_field=info_field)

    def get_delay_statistics(
        self,
        type_list: list[str],
        qot_push_stage: str,
        segment_list: list[int],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """How long quote pushes, requests and orders took, as Futu OpenD has measured.

        Args:
            type_list: which statistics to fetch, a member of `DelayStatisticsType`.
            qot_push_stage: leg of a quote push's way that counts, a member of `QotPushStage`.
            segment_list: bounds of the spans that quote pushes are counted by, in milliseconds; -1 stands for no
                bound.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            qot_push: quote pushes, by their type.
            req_reply: requests, by their protocol.
            place_order: orders.

        Protocol: GetDelayStatistics (1007).
        """
        return self._call(
            methods.GET_DELAY_STATISTICS,
            timeout,
            type_list=type_list,
            qot_push_stage=qot_push_stage,
            segment_list=segment_list,
        )

    def verification(
        self,
        verification_type: str = VerificationType.NONE,
        verification_op: str = VerificationOp.NONE,
        code: str = "",
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Asks for a log-in code, or hands one in that the user has read. Only the code asked for last is good.

        Args:
            verification_type: how the code comes, a member of `VerificationType`.
            verification_op: whether to ask for a code or to hand one in, a member of `VerificationOp`.
            code: the code, when handing one in.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a value:
            nothing: None: all went well.

        Protocol: Verification (1006).
        """
        return self._call(
            methods.VERIFICATION,
            timeout,
            verification_type=verification_type,
            verification_op=verification_op,
            code=code,
        )

    def get_technical_unusual(
        self,
        code: str,
        time_range: int | None = None,
        indicator_filters: list[str] | None = None,
        language_id: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What is unusual about a stock's technical indicators, in words.

        Args:
            code: code or name of a stock; it is passed on as it is.
            time_range: how many days to look back; None leaves it to the server.
            indicator_filters: names of indicators to look at; None stands for all.
            language_id: language: 0 simplified Chinese, 1 traditional Chinese, 2 English, 4 Thai, 5 Japanese.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            err_code: error code, 0 where all went well.
            retMsg: what the server says beside.
            time_range: the time that the summary covers.
            content: the summary.

        Protocol: SkillWrap_TechnicalUnusual (3801).
        """
        return self._call(
            methods.GET_TECHNICAL_UNUSUAL,
            timeout,
            code=code,
            time_range=time_range,
            indicator_filters=indicator_filters,
            language_id=language_id,
        )

    def get_financial_unusual(
        self,
        code: str,
        time_range: int | None = None,
        analysis_dimensions: list[str] | None = None,
        language_id: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What is unusual about a company's financials, in words.

        Args:
            code: code or name of a stock; it is passed on as it is.
            time_range: how many days to look back; None leaves it to the server.
            analysis_dimensions: names of the aspects to look at; None stands for all.
            language_id: language: 0 simplified Chinese, 1 traditional Chinese, 2 English, 4 Thai, 5 Japanese.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            err_code: error code, 0 where all went well.
            retMsg: what the server says beside.
            time_range: the time that the summary covers.
            content: the summary.

        Protocol: SkillWrap_FinancialUnusual (3802).
        """
        return self._call(
            methods.GET_FINANCIAL_UNUSUAL,
            timeout,
            code=code,
            time_range=time_range,
            analysis_dimensions=analysis_dimensions,
            language_id=language_id,
        )

    def get_derivative_unusual(
        self,
        code: str,
        time_range: int | None = None,
        analysis_dimensions: list[str] | None = None,
        language_id: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What is unusual about a stock's derivatives, in words.

        Args:
            code: code or name of a stock; it is passed on as it is.
            time_range: how many days to look back; None leaves it to the server.
            analysis_dimensions: names of the aspects to look at; None stands for all.
            language_id: language: 0 simplified Chinese, 1 traditional Chinese, 2 English, 4 Thai, 5 Japanese.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            err_code: error code, 0 where all went well.
            retMsg: what the server says beside.
            time_range: the time that the summary covers.
            content: the summary.

        Protocol: SkillWrap_DerivativeUnusual (3803).
        """
        return self._call(
            methods.GET_DERIVATIVE_UNUSUAL,
            timeout,
            code=code,
            time_range=time_range,
            analysis_dimensions=analysis_dimensions,
            language_id=language_id,
        )

    def subscribe(
        self,
        code_list: list[str],
        subtype_list: list[str],
        is_first_push: bool = True,
        subscribe_push: bool = True,
        is_detailed_orderbook: bool = False,
        extended_time: bool = False,
        session: str = Session.NONE,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Subscribe securities to kinds of real-time data; their pushes go to the handlers.

        Args:
            code_list: codes such as ['HK.00700', 'US.AAPL'], in a list or in one text with commas.
            subtype_list: kinds of data to subscribe to, a member of `SubType`.
            is_first_push: whether to push at once what there is.
            subscribe_push: whether to push at all; without, the data can be asked for.
            is_detailed_orderbook: whether order books list single orders, which takes the market data rights for
                it.
            extended_time: whether bars, ticks and minutes include the time before and after the trading hours of
                the US market.
            session: session of the US market that bars, ticks and minutes cover, a member of `Session`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a value:
            nothing: always None.

        Protocol: Qot_Sub (3001).
        """
        return self._call(
            methods.SUBSCRIBE,
            timeout,
            code_list=code_list,
            subtype_list=subtype_list,
            is_first_push=is_first_push,
            subscribe_push=subscribe_push,
            is_detailed_orderbook=is_detailed_orderbook,
            extended_time=extended_time,
            session=session,
        )

    def unsubscribe(
        self,
        code_list: list[str] | None,
        subtype_list: list[str] | None,
        unsubscribe_all: bool = False,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Unsubscribe securities from kinds of real-time data; Futu OpenD takes that a minute after they were
        subscribed.

        Args:
            code_list: codes such as ['HK.00700', 'US.AAPL'], in a list or in one text with commas.
            subtype_list: kinds of data to unsubscribe, a member of `SubType`.
            unsubscribe_all: whether to unsubscribe everything, whatever the lists say.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a value:
            nothing: always None.

        Protocol: Qot_Sub (3001).
        """
        return self._call(
            methods.UNSUBSCRIBE,
            timeout,
            code_list=code_list,
            subtype_list=subtype_list,
            unsubscribe_all=unsubscribe_all,
        )

    def unsubscribe_all(
        self,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Unsubscribe everything that this connection has subscribed, event contracts apart.

        Args:
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a value:
            nothing: always None.

        Protocol: Qot_Sub (3001).
        """
        return self._call(methods.UNSUBSCRIBE_ALL, timeout)

    def query_subscription(
        self,
        is_all_conn: bool = True,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What is subscribed, and how much of the quota that takes.

        Args:
            is_all_conn: whether to list what all connections to Futu OpenD have subscribed, or this one only.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a dict:
            total_used: quota that all connections use.
            remain: quota that is left.
            option_used_quota: quota for options that all connections use.
            option_remain_quota: quota for options that is left.
            own_used: quota that this connection uses.
            own_security_firm: the broker that this connection names, a text of `SecurityFirm`.
            own_option_used_quota: quota for options that this connection uses.
            sub_list: the codes of each `SubType`.

        Protocol: Qot_GetSubInfo (3003).
        """
        return self._call(methods.QUERY_SUBSCRIPTION, timeout, is_all_conn=is_all_conn)

    def subscribe_event_contract(
        self,
        code_list: list[str],
        subtype_list: list[str],
        kline_source_list: list[str] | None = None,
        is_first_push: bool = True,
        subscribe_push: bool = True,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Subscribe event contracts to kinds of real-time data; their pushes go to the handlers.

        Args:
            code_list: codes of event contracts, such as ['EC.xxx'], in a list or in one text with commas.
            subtype_list: kinds of data to subscribe to: QUOTE, ORDER_BOOK, TICKER, or bars, a member of
                `SubType`.
            kline_source_list: what bars are made of; None stands for trades, a member of `ECKlineSource`.
            is_first_push: whether to push at once what there is.
            subscribe_push: whether to push at all; without, the data can be asked for.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a value:
            nothing: always None.

        Protocol: Qot_SubEventContract (3455).
        """
        return self._call(
            methods.SUBSCRIBE_EVENT_CONTRACT,
            timeout,
            code_list=code_list,
            subtype_list=subtype_list,
            kline_source_list=kline_source_list,
            is_first_push=is_first_push,
            subscribe_push=subscribe_push,
        )

    def unsubscribe_event_contract(
        self,
        code_list: list[str],
        subtype_list: list[str],
        kline_source_list: list[str] | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Unsubscribe event contracts from kinds of real-time data.

        Args:
            code_list: codes of event contracts, such as ['EC.xxx'], in a list or in one text with commas.
            subtype_list: kinds of data to unsubscribe, a member of `SubType`.
            kline_source_list: sources whose bars to unsubscribe; None means bars of any source, a member of
                `ECKlineSource`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a value:
            nothing: always None.

        Protocol: Qot_SubEventContract (3455).
        """
        return self._call(
            methods.UNSUBSCRIBE_EVENT_CONTRACT,
            timeout,
            code_list=code_list,
            subtype_list=subtype_list,
            kline_source_list=kline_source_list,
        )

    def unsubscribe_all_event_contract(
        self,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Unsubscribe all event contracts that this connection has subscribed.

        Args:
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a value:
            nothing: always None.

        Protocol: Qot_SubEventContract (3455).
        """
        return self._call(methods.UNSUBSCRIBE_ALL_EVENT_CONTRACT, timeout)

    def get_user_security(
        self,
        group_name: str,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The securities of a group in the user's watchlist.

        Args:
            group_name: name of the group; the first one where several have it.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            name: name.
            lot_size: shares of a lot; for options and futures the size of a contract.
            stock_type: kind of security, a text of `SecurityType`.
            stock_child_type: kind of warrant, a text of `WrtType`.
            stock_owner: code of what a warrant or an option is written on.
            option_type: call or put, for options, a text of `OptionType`.
            strike_time: day on which an option expires.
            strike_price: an option's strike price.
            suspension: whether an option is suspended.
            listing_date: day of the listing; not for options.
            stock_id: number of the security.
            delisting: whether the security is delisted.
            main_contract: whether a future is the main contract.
            last_trade_time: last day on which a future is traded; not for main contracts.

        Protocol: Qot_GetUserSecurity (3213).
        """
        return self._call(methods.GET_USER_SECURITY, timeout, group_name=group_name)

    def get_user_security_group(
        self,
        group_type: str = UserSecurityGroupType.ALL,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The groups of the user's watchlist.

        Args:
            group_type: which groups to ask for, a member of `UserSecurityGroupType`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            group_name: name of the group.
            group_type: whether the user or the system made it, a text of `UserSecurityGroupType`.

        Protocol: Qot_GetUserSecurityGroup (3222).
        """
        return self._call(methods.GET_USER_SECURITY_GROUP, timeout, group_type=group_type)

    def modify_user_security(
        self,
        group_name: str,
        op: str,
        code_list: list[str],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Add securities to a group that the user made, or take them out.

        Args:
            group_name: name of the group; the first one where several have it.
            op: what to do, a member of `ModifyUserSecurityOp`.
            code_list: codes such as 'HK.00700', in a list or in one text with commas.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a value:
            result: always 'success'.

        Protocol: Qot_ModifyUserSecurity (3214).
        """
        return self._call(methods.MODIFY_USER_SECURITY, timeout, group_name=group_name, op=op, code_list=code_list)

    def get_price_reminder(
        self,
        code: str | None = None,
        market: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The price reminders of a security, or of all securities of a market.

        Args:
            code: code such as 'HK.00700'; None takes the market's.
            market: market of the reminders; idle where a code is given, a member of `Market`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            name: name.
            key: number of the reminder.
            reminder_type: what it watches, a text of `PriceReminderType`.
            reminder_freq: how often it may go off, a text of `PriceReminderFreq`.
            value: value at which it goes off.
            enable: whether it is on.
            note: the user's note.
            reminder_session_list: sessions of US stocks in which it goes off, a text of
                `PriceReminderMarketStatus`.

        Protocol: Qot_GetPriceReminder (3221).
        """
        return self._call(methods.GET_PRICE_REMINDER, timeout, code=code, market=market)

    def set_price_reminder(
        self,
        code: str,
        op: str,
        key: int | None = None,
        reminder_type: str | None = None,
        reminder_freq: str | None = None,
        value: float | None = None,
        note: str | None = None,
        reminder_session_list: list[str] = ["OPEN", "US_PRE", "US_AFTER"],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Add a price reminder, or change, switch or delete one.

        Args:
            code: code such as 'HK.00700'.
            op: what to do, a member of `SetPriceReminderOp`.
            key: number of the reminder, as `get_price_reminder` tells it (not to add one or to delete all).
            reminder_type: what it watches (to add or change one), a member of `PriceReminderType`.
            reminder_freq: how often it may go off (to add or change one), a member of `PriceReminderFreq`.
            value: value at which it goes off, of at most three decimals (to add or change one).
            note: a note of at most 20 Chinese characters.
            reminder_session_list: sessions of US stocks in which it goes off, a member of
                `PriceReminderMarketStatus`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a value:
            key: number of the reminder.

        Protocol: Qot_SetPriceReminder (3220).
        """
        return self._call(
            methods.SET_PRICE_REMINDER,
            timeout,
            code=code,
            op=op,
            key=key,
            reminder_type=reminder_type,
            reminder_freq=reminder_freq,
            value=value,
            note=note,
            reminder_session_list=reminder_session_list,
        )

    def get_history_kl_quota(
        self,
        get_detail: bool = False,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """How much of the quota of histories is used, and for which securities.

        Args:
            get_detail: whether to list the securities.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a tuple:
            used_quota: securities whose history was fetched in the last 30 days.
            remain_quota: securities that are left.
            detail_list: the securities, and when their history was fetched.

        Protocol: Qot_RequestHistoryKLQuota (3104).
        """
        return self._call(methods.GET_HISTORY_KL_QUOTA, timeout, get_detail=get_detail)

    def request_trading_days(
        self,
        market: str | None = None,
        start: str | None = None,
        end: str | None = None,
        code: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The days of trading of a market, or of a security. Days off at short notice are not left out.

        Args:
            market: market; idle where a code is given, a member of `TradeDateMarket`.
            start: first day, such as '2026-01-31', or with a time behind it; a year before the end where it is
                missing.
            end: last day, in the same form; a year after the start where it is missing, today where both are.
            code: code such as 'HK.00700', for the days of its market.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a list:
            time: the day.
            trade_date_type: whole or half day, a text of `TradeDateType`.

        Protocol: Qot_RequestTradeDate (3219).
        """
        return self._call(methods.REQUEST_TRADING_DAYS, timeout, market=market, start=start, end=end, code=code)


if not TYPE_CHECKING:
    __getattr__ = contract.names_of("futu")


__all__ = ["OpenQuoteContext"]
