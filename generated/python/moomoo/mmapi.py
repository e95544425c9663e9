"""The callback face of moomoo API: MMAPI connections and MMSPI callbacks, as in the SDKs for C#, Java and C++.

Each protocol is a method that takes a request message and returns its serial number, or 0 when nothing was sent;
the reply comes to the method of the same name of the SPI object, with `retType` and `retMsg` saying why where
there was none.

Example:
    from moomoo import *
    from moomoo.common.pb import GetGlobalState_pb2

    class Callbacks(MMSPI_Conn, MMSPI_Qot):
        def OnInitConnect(self, client, err_code, desc):
            client.GetGlobalState(GetGlobalState_pb2.Request(c2s={'userID': 0}))

        def OnReply_GetGlobalState(self, client, serial_no, response):
            print(response)

    MMAPI.Init()
    client = MMAPI_Qot()
    client.SetConnCallback(Callbacks())
    client.SetQotCallback(Callbacks())
    client.InitConnect('127.0.0.1', 11111, False)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from moomoo._brand import BRAND
from moomoo.common.sys_config import SysConfig
from opend import contract
from opend.contract import ConnectFailure

if TYPE_CHECKING:
    from opend_protocol.pb import (
        GetDelayStatistics_pb2,
        GetGlobalState_pb2,
        GetUserInfo_pb2,
        Notify_pb2,
        Qot_FilterCompetition_pb2,
        Qot_GetArkActiveTransaction_pb2,
        Qot_GetArkFundHolding_pb2,
        Qot_GetArkStockDynamic_pb2,
        Qot_GetBasicQot_pb2,
        Qot_GetBroker_pb2,
        Qot_GetCapitalDistribution_pb2,
        Qot_GetCapitalFlow_pb2,
        Qot_GetCodeChange_pb2,
        Qot_GetCompanyExecutiveBackground_pb2,
        Qot_GetCompanyExecutives_pb2,
        Qot_GetCompanyOperationalEfficiency_pb2,
        Qot_GetCompanyProfile_pb2,
        Qot_GetCorporateActionsBuybacks_pb2,
        Qot_GetCorporateActionsDividends_pb2,
        Qot_GetCorporateActionsStockSplits_pb2,
        Qot_GetDailyShortVolume_pb2,
        Qot_GetDividendCalendar_pb2,
        Qot_GetDividendRank_pb2,
        Qot_GetEarningsBeatRank_pb2,
        Qot_GetEarningsCalendar_pb2,
        Qot_GetEconomicCalendar_pb2,
        Qot_GetEventContract_pb2,
        Qot_GetEventContractCategory_pb2,
        Qot_GetEventContractComboList_pb2,
        Qot_GetEventContractComboRfq_pb2,
        Qot_GetEventContractEventList_pb2,
        Qot_GetEventContractKline_pb2,
        Qot_GetEventContractMilestoneList_pb2,
        Qot_GetEventContractOrderBook_pb2,
        Qot_GetEventContractSeriesList_pb2,
        Qot_GetEventContractSnapshot_pb2,
        Qot_GetEventContractTicker_pb2,
        Qot_GetFedWatchDotPlot_pb2,
        Qot_GetFedWatchTargetRate_pb2,
        Qot_GetFinancialsEarningsPriceHistory_pb2,
        Qot_GetFinancialsEarningsPriceMove_pb2,
        Qot_GetFinancialsRevenueBreakdown_pb2,
        Qot_GetFinancialsStatements_pb2,
        Qot_GetFutureInfo_pb2,
        Qot_GetHeatMapData_pb2,
        Qot_GetHighDividendSOERank_pb2,
        Qot_GetHoldingChangeList_pb2,
        Qot_GetHotList_pb2,
        Qot_GetIndicatorList_pb2,
        Qot_GetIndustrialChainByPlate_pb2,
        Qot_GetIndustrialChainDetail_pb2,
        Qot_GetIndustrialChainList_pb2,
        Qot_GetIndustrialPlateInfo_pb2,
        Qot_GetIndustrialPlateStock_pb2,
        Qot_GetInsiderHolderList_pb2,
        Qot_GetInsiderTradeList_pb2,
        Qot_GetInstitutionDistribution_pb2,
        Qot_GetInstitutionHoldingChange_pb2,
        Qot_GetInstitutionHoldingList_pb2,
        Qot_GetInstitutionList_pb2,
        Qot_GetInstitutionProfile_pb2,
        Qot_GetIpoList_pb2,
        Qot_GetKL_pb2,
        Qot_GetMacroIndicatorHistory_pb2,
        Qot_GetMacroIndicatorList_pb2,
        Qot_GetMarketState_pb2,
        Qot_GetOptionChain_pb2,
        Qot_GetOptionEarningsScreener_pb2,
        Qot_GetOptionEvent_pb2,
        Qot_GetOptionEventAlert_pb2,
        Qot_GetOptionExerciseProbability_pb2,
        Qot_GetOptionExpirationDate_pb2,
        Qot_GetOptionMarketStatistic_pb2,
        Qot_GetOptionQuote_pb2,
        Qot_GetOptionRank_pb2,
        Qot_GetOptionSellerScreener_pb2,
        Qot_GetOptionStrategy_pb2,
        Qot_GetOptionStrategyAnalysis_pb2,
        Qot_GetOptionStrategySpread_pb2,
        Qot_GetOptionUnderlyingHisStatistic_pb2,
        Qot_GetOptionUnderlyingHisVolatility_pb2,
        Qot_GetOptionUnderlyingOverview_pb2,
        Qot_GetOptionUnderlyingRank_pb2,
        Qot_GetOptionVolatility_pb2,
        Qot_GetOptionZeroDteContract_pb2,
        Qot_GetOptionZeroDteScreener_pb2,
        Qot_GetOrderBook_pb2,
        Qot_GetOwnerPlate_pb2,
        Qot_GetPeriodChangeRank_pb2,
        Qot_GetPlateSecurity_pb2,
        Qot_GetPlateSet_pb2,
        Qot_GetPriceReminder_pb2,
        Qot_GetRatingChange_pb2,
        Qot_GetReference_pb2,
        Qot_GetResearchAnalystConsensus_pb2,
        Qot_GetResearchMorningstarReport_pb2,
        Qot_GetResearchRatingSummary_pb2,
        Qot_GetRiseFallDistribution_pb2,
        Qot_GetRT_pb2,
        Qot_GetSearchNews_pb2,
        Qot_GetSearchQuote_pb2,
        Qot_GetSecuritySnapshot_pb2,
        Qot_GetShareholdersHolderDetail_pb2,
        Qot_GetShareholdersHoldingChanges_pb2,
        Qot_GetShareholdersInstitutional_pb2,
        Qot_GetShareholdersOverview_pb2,
        Qot_GetShortInterest_pb2,
        Qot_GetShortSellingRank_pb2,
        Qot_GetStaticInfo_pb2,
        Qot_GetSubInfo_pb2,
        Qot_GetSuspend_pb2,
        Qot_GetTicker_pb2,
        Qot_GetTopMoversRank_pb2,
        Qot_GetTopTenBuySellBrokers_pb2,
        Qot_GetUSAfterHoursRank_pb2,
        Qot_GetUserSecurity_pb2,
        Qot_GetUserSecurityGroup_pb2,
        Qot_GetUSOvernightRank_pb2,
        Qot_GetUSPreMarketRank_pb2,
        Qot_GetValuationDetail_pb2,
        Qot_GetValuationPlateStockList_pb2,
        Qot_GetWarrant_pb2,
        Qot_ModifyUserSecurity_pb2,
        Qot_OptionScreen_pb2,
        Qot_PushIndicatorCalc_pb2,
        Qot_RegQotPush_pb2,
        Qot_RequestHistoryEventContractKL_pb2,
        Qot_RequestHistoryKL_pb2,
        Qot_RequestHistoryKLQuota_pb2,
        Qot_RequestIndicatorCalc_pb2,
        Qot_RequestRehab_pb2,
        Qot_RequestTradeDate_pb2,
        Qot_SetOptionEventAlert_pb2,
        Qot_SetPriceReminder_pb2,
        Qot_StockFilter_pb2,
        Qot_StockScreen_pb2,
        Qot_Sub_pb2,
        Qot_SubEventContract_pb2,
        Qot_UpdateBasicQot_pb2,
        Qot_UpdateBroker_pb2,
        Qot_UpdateEventContractKline_pb2,
        Qot_UpdateEventContractOrderBook_pb2,
        Qot_UpdateEventContractTicker_pb2,
        Qot_UpdateKL_pb2,
        Qot_UpdateOptionEvent_pb2,
        Qot_UpdateOrderBook_pb2,
        Qot_UpdatePriceReminder_pb2,
        Qot_UpdateRT_pb2,
        Qot_UpdateTicker_pb2,
        Qot_WarrantScreen_pb2,
        SkillWrapAPI_pb2,
        TestCmd_pb2,
        Trd_FlowSummary_pb2,
        Trd_GetAccList_pb2,
        Trd_GetComboMaxTrdQtys_pb2,
        Trd_GetFunds_pb2,
        Trd_GetHistoryOrderFillList_pb2,
        Trd_GetHistoryOrderList_pb2,
        Trd_GetMarginRatio_pb2,
        Trd_GetMaxTrdQtys_pb2,
        Trd_GetOrderFee_pb2,
        Trd_GetOrderFillList_pb2,
        Trd_GetOrderList_pb2,
        Trd_GetPositionList_pb2,
        Trd_ModifyOrder_pb2,
        Trd_PlaceComboOrder_pb2,
        Trd_PlaceOrder_pb2,
        Trd_SubAccPush_pb2,
        Trd_UnlockTrade_pb2,
        Trd_UpdateOrder_pb2,
        Trd_UpdateOrderFill_pb2,
        Verification_pb2,
    )


class MMAPI(contract.CallbackApi):
    """Start and end of the callback face of moomoo API."""


class MMSPI_Conn:
    """What a connection tells of itself; override what is wanted."""

    def OnInitConnect(self, client: contract.CallbackConnection, err_code: int, desc: str) -> None:
        """The outcome of `InitConnect`.

        Args:
            client: the connection.
            err_code: 0 when it is ready; else the kind of failure in the high 32 bits (`ConnectFailure`), the system's
                code in the low.
            desc: what went wrong.
        """

    def OnDisconnect(self, client: contract.CallbackConnection, err_code: int) -> None:
        """The connection is gone; `InitConnect` may be called again."""


class MMSPI_Qot:
    """Replies and pushes of a `MMAPI_Qot`; override what is wanted."""

    def OnReply_GetGlobalState(self, client: MMAPI_Qot, serial_no: int, response: GetGlobalState_pb2.Response) -> None:
        """The reply to `GetGlobalState`."""

    def OnReply_GetUserInfo(self, client: MMAPI_Qot, serial_no: int, response: GetUserInfo_pb2.Response) -> None:
        """The reply to `GetUserInfo`."""

    def OnReply_Verification(self, client: MMAPI_Qot, serial_no: int, response: Verification_pb2.Response) -> None:
        """The reply to `Verification`."""

    def OnReply_GetDelayStatistics(
        self, client: MMAPI_Qot, serial_no: int, response: GetDelayStatistics_pb2.Response
    ) -> None:
        """The reply to `GetDelayStatistics`."""

    def OnReply_TestCmd(self, client: MMAPI_Qot, serial_no: int, response: TestCmd_pb2.Response) -> None:
        """The reply to `TestCmd`."""

    def OnReply_Sub(self, client: MMAPI_Qot, serial_no: int, response: Qot_Sub_pb2.Response) -> None:
        """The reply to `Sub`."""

    def OnReply_RegQotPush(self, client: MMAPI_Qot, serial_no: int, response: Qot_RegQotPush_pb2.Response) -> None:
        """The reply to `RegQotPush`."""

    def OnReply_GetSubInfo(self, client: MMAPI_Qot, serial_no: int, response: Qot_GetSubInfo_pb2.Response) -> None:
        """The reply to `GetSubInfo`."""

    def OnReply_GetBasicQot(self, client: MMAPI_Qot, serial_no: int, response: Qot_GetBasicQot_pb2.Response) -> None:
        """The reply to `GetBasicQot`."""

    def OnReply_GetKL(self, client: MMAPI_Qot, serial_no: int, response: Qot_GetKL_pb2.Response) -> None:
        """The reply to `GetKL`."""

    def OnReply_GetRT(self, client: MMAPI_Qot, serial_no: int, response: Qot_GetRT_pb2.Response) -> None:
        """The reply to `GetRT`."""

    def OnReply_GetTicker(self, client: MMAPI_Qot, serial_no: int, response: Qot_GetTicker_pb2.Response) -> None:
        """The reply to `GetTicker`."""

    def OnReply_GetOrderBook(self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOrderBook_pb2.Response) -> None:
        """The reply to `GetOrderBook`."""

    def OnReply_GetBroker(self, client: MMAPI_Qot, serial_no: int, response: Qot_GetBroker_pb2.Response) -> None:
        """The reply to `GetBroker`."""

    def OnReply_RequestHistoryKL(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_RequestHistoryKL_pb2.Response
    ) -> None:
        """The reply to `RequestHistoryKL`."""

    def OnReply_RequestHistoryKLQuota(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_RequestHistoryKLQuota_pb2.Response
    ) -> None:
        """The reply to `RequestHistoryKLQuota`."""

    def OnReply_RequestRehab(self, client: MMAPI_Qot, serial_no: int, response: Qot_RequestRehab_pb2.Response) -> None:
        """The reply to `RequestRehab`."""

    def OnReply_GetSuspend(self, client: MMAPI_Qot, serial_no: int, response: Qot_GetSuspend_pb2.Response) -> None:
        """The reply to `GetSuspend`."""

    def OnReply_GetStaticInfo(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetStaticInfo_pb2.Response
    ) -> None:
        """The reply to `GetStaticInfo`."""

    def OnReply_GetSecuritySnapshot(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetSecuritySnapshot_pb2.Response
    ) -> None:
        """The reply to `GetSecuritySnapshot`."""

    def OnReply_GetPlateSet(self, client: MMAPI_Qot, serial_no: int, response: Qot_GetPlateSet_pb2.Response) -> None:
        """The reply to `GetPlateSet`."""

    def OnReply_GetPlateSecurity(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetPlateSecurity_pb2.Response
    ) -> None:
        """The reply to `GetPlateSecurity`."""

    def OnReply_GetReference(self, client: MMAPI_Qot, serial_no: int, response: Qot_GetReference_pb2.Response) -> None:
        """The reply to `GetReference`."""

    def OnReply_GetOwnerPlate(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOwnerPlate_pb2.Response
    ) -> None:
        """The reply to `GetOwnerPlate`."""

    def OnReply_GetHoldingChangeList(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetHoldingChangeList_pb2.Response
    ) -> None:
        """The reply to `GetHoldingChangeList`."""

    def OnReply_GetOptionChain(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionChain_pb2.Response
    ) -> None:
        """The reply to `GetOptionChain`."""

    def OnReply_GetWarrant(self, client: MMAPI_Qot, serial_no: int, response: Qot_GetWarrant_pb2.Response) -> None:
        """The reply to `GetWarrant`."""

    def OnReply_GetCapitalFlow(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetCapitalFlow_pb2.Response
    ) -> None:
        """The reply to `GetCapitalFlow`."""

    def OnReply_GetCapitalDistribution(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetCapitalDistribution_pb2.Response
    ) -> None:
        """The reply to `GetCapitalDistribution`."""

    def OnReply_GetUserSecurity(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetUserSecurity_pb2.Response
    ) -> None:
        """The reply to `GetUserSecurity`."""

    def OnReply_ModifyUserSecurity(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_ModifyUserSecurity_pb2.Response
    ) -> None:
        """The reply to `ModifyUserSecurity`."""

    def OnReply_StockFilter(self, client: MMAPI_Qot, serial_no: int, response: Qot_StockFilter_pb2.Response) -> None:
        """The reply to `StockFilter`."""

    def OnReply_GetCodeChange(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetCodeChange_pb2.Response
    ) -> None:
        """The reply to `GetCodeChange`."""

    def OnReply_GetIpoList(self, client: MMAPI_Qot, serial_no: int, response: Qot_GetIpoList_pb2.Response) -> None:
        """The reply to `GetIpoList`."""

    def OnReply_GetFutureInfo(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetFutureInfo_pb2.Response
    ) -> None:
        """The reply to `GetFutureInfo`."""

    def OnReply_RequestTradeDate(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_RequestTradeDate_pb2.Response
    ) -> None:
        """The reply to `RequestTradeDate`."""

    def OnReply_SetPriceReminder(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_SetPriceReminder_pb2.Response
    ) -> None:
        """The reply to `SetPriceReminder`."""

    def OnReply_GetPriceReminder(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetPriceReminder_pb2.Response
    ) -> None:
        """The reply to `GetPriceReminder`."""

    def OnReply_GetUserSecurityGroup(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetUserSecurityGroup_pb2.Response
    ) -> None:
        """The reply to `GetUserSecurityGroup`."""

    def OnReply_GetMarketState(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetMarketState_pb2.Response
    ) -> None:
        """The reply to `GetMarketState`."""

    def OnReply_GetOptionExpirationDate(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionExpirationDate_pb2.Response
    ) -> None:
        """The reply to `GetOptionExpirationDate`."""

    def OnReply_GetFinancialsEarningsPriceMove(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetFinancialsEarningsPriceMove_pb2.Response
    ) -> None:
        """The reply to `GetFinancialsEarningsPriceMove`."""

    def OnReply_GetFinancialsEarningsPriceHistory(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetFinancialsEarningsPriceHistory_pb2.Response
    ) -> None:
        """The reply to `GetFinancialsEarningsPriceHistory`."""

    def OnReply_GetFinancialsStatements(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetFinancialsStatements_pb2.Response
    ) -> None:
        """The reply to `GetFinancialsStatements`."""

    def OnReply_GetFinancialsRevenueBreakdown(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetFinancialsRevenueBreakdown_pb2.Response
    ) -> None:
        """The reply to `GetFinancialsRevenueBreakdown`."""

    def OnReply_GetResearchAnalystConsensus(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetResearchAnalystConsensus_pb2.Response
    ) -> None:
        """The reply to `GetResearchAnalystConsensus`."""

    def OnReply_GetResearchRatingSummary(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetResearchRatingSummary_pb2.Response
    ) -> None:
        """The reply to `GetResearchRatingSummary`."""

    def OnReply_GetResearchMorningstarReport(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetResearchMorningstarReport_pb2.Response
    ) -> None:
        """The reply to `GetResearchMorningstarReport`."""

    def OnReply_GetValuationDetail(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetValuationDetail_pb2.Response
    ) -> None:
        """The reply to `GetValuationDetail`."""

    def OnReply_GetValuationPlateStockList(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetValuationPlateStockList_pb2.Response
    ) -> None:
        """The reply to `GetValuationPlateStockList`."""

    def OnReply_GetCorporateActionsDividends(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetCorporateActionsDividends_pb2.Response
    ) -> None:
        """The reply to `GetCorporateActionsDividends`."""

    def OnReply_GetCorporateActionsBuybacks(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetCorporateActionsBuybacks_pb2.Response
    ) -> None:
        """The reply to `GetCorporateActionsBuybacks`."""

    def OnReply_GetCorporateActionsStockSplits(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetCorporateActionsStockSplits_pb2.Response
    ) -> None:
        """The reply to `GetCorporateActionsStockSplits`."""

    def OnReply_GetShareholdersOverview(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetShareholdersOverview_pb2.Response
    ) -> None:
        """The reply to `GetShareholdersOverview`."""

    def OnReply_GetShareholdersHoldingChanges(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetShareholdersHoldingChanges_pb2.Response
    ) -> None:
        """The reply to `GetShareholdersHoldingChanges`."""

    def OnReply_GetShareholdersHolderDetail(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetShareholdersHolderDetail_pb2.Response
    ) -> None:
        """The reply to `GetShareholdersHolderDetail`."""

    def OnReply_GetShareholdersInstitutional(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetShareholdersInstitutional_pb2.Response
    ) -> None:
        """The reply to `GetShareholdersInstitutional`."""

    def OnReply_GetInsiderHolderList(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetInsiderHolderList_pb2.Response
    ) -> None:
        """The reply to `GetInsiderHolderList`."""

    def OnReply_GetInsiderTradeList(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetInsiderTradeList_pb2.Response
    ) -> None:
        """The reply to `GetInsiderTradeList`."""

    def OnReply_GetCompanyProfile(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetCompanyProfile_pb2.Response
    ) -> None:
        """The reply to `GetCompanyProfile`."""

    def OnReply_GetCompanyExecutives(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetCompanyExecutives_pb2.Response
    ) -> None:
        """The reply to `GetCompanyExecutives`."""

    def OnReply_GetCompanyExecutiveBackground(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetCompanyExecutiveBackground_pb2.Response
    ) -> None:
        """The reply to `GetCompanyExecutiveBackground`."""

    def OnReply_GetCompanyOperationalEfficiency(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetCompanyOperationalEfficiency_pb2.Response
    ) -> None:
        """The reply to `GetCompanyOperationalEfficiency`."""

    def OnReply_GetTopTenBuySellBrokers(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetTopTenBuySellBrokers_pb2.Response
    ) -> None:
        """The reply to `GetTopTenBuySellBrokers`."""

    def OnReply_GetDailyShortVolume(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetDailyShortVolume_pb2.Response
    ) -> None:
        """The reply to `GetDailyShortVolume`."""

    def OnReply_GetShortInterest(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetShortInterest_pb2.Response
    ) -> None:
        """The reply to `GetShortInterest`."""

    def OnReply_GetOptionVolatility(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionVolatility_pb2.Response
    ) -> None:
        """The reply to `GetOptionVolatility`."""

    def OnReply_GetOptionExerciseProbability(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionExerciseProbability_pb2.Response
    ) -> None:
        """The reply to `GetOptionExerciseProbability`."""

    def OnReply_StockScreen(self, client: MMAPI_Qot, serial_no: int, response: Qot_StockScreen_pb2.Response) -> None:
        """The reply to `StockScreen`."""

    def OnReply_OptionScreen(self, client: MMAPI_Qot, serial_no: int, response: Qot_OptionScreen_pb2.Response) -> None:
        """The reply to `OptionScreen`."""

    def OnReply_WarrantScreen(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_WarrantScreen_pb2.Response
    ) -> None:
        """The reply to `WarrantScreen`."""

    def OnReply_GetOptionQuote(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionQuote_pb2.Response
    ) -> None:
        """The reply to `GetOptionQuote`."""

    def OnReply_GetOptionStrategy(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionStrategy_pb2.Response
    ) -> None:
        """The reply to `GetOptionStrategy`."""

    def OnReply_GetOptionStrategyAnalysis(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionStrategyAnalysis_pb2.Response
    ) -> None:
        """The reply to `GetOptionStrategyAnalysis`."""

    def OnReply_GetOptionStrategySpread(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionStrategySpread_pb2.Response
    ) -> None:
        """The reply to `GetOptionStrategySpread`."""

    def OnReply_GetIndicatorList(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetIndicatorList_pb2.Response
    ) -> None:
        """The reply to `GetIndicatorList`."""

    def OnReply_RequestIndicatorCalc(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_RequestIndicatorCalc_pb2.Response
    ) -> None:
        """The reply to `RequestIndicatorCalc`."""

    def OnReply_GetSearchQuote(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetSearchQuote_pb2.Response
    ) -> None:
        """The reply to `GetSearchQuote`."""

    def OnReply_GetSearchNews(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetSearchNews_pb2.Response
    ) -> None:
        """The reply to `GetSearchNews`."""

    def OnReply_GetOptionMarketStatistic(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionMarketStatistic_pb2.Response
    ) -> None:
        """The reply to `GetOptionMarketStatistic`."""

    def OnReply_GetOptionUnderlyingHisStatistic(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionUnderlyingHisStatistic_pb2.Response
    ) -> None:
        """The reply to `GetOptionUnderlyingHisStatistic`."""

    def OnReply_GetOptionUnderlyingOverview(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionUnderlyingOverview_pb2.Response
    ) -> None:
        """The reply to `GetOptionUnderlyingOverview`."""

    def OnReply_GetOptionUnderlyingHisVolatility(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionUnderlyingHisVolatility_pb2.Response
    ) -> None:
        """The reply to `GetOptionUnderlyingHisVolatility`."""

    def OnReply_GetOptionUnderlyingRank(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionUnderlyingRank_pb2.Response
    ) -> None:
        """The reply to `GetOptionUnderlyingRank`."""

    def OnReply_GetOptionRank(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionRank_pb2.Response
    ) -> None:
        """The reply to `GetOptionRank`."""

    def OnReply_GetOptionEvent(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionEvent_pb2.Response
    ) -> None:
        """The reply to `GetOptionEvent`."""

    def OnReply_GetOptionEventAlert(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionEventAlert_pb2.Response
    ) -> None:
        """The reply to `GetOptionEventAlert`."""

    def OnReply_SetOptionEventAlert(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_SetOptionEventAlert_pb2.Response
    ) -> None:
        """The reply to `SetOptionEventAlert`."""

    def OnReply_GetOptionZeroDteScreener(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionZeroDteScreener_pb2.Response
    ) -> None:
        """The reply to `GetOptionZeroDteScreener`."""

    def OnReply_GetOptionZeroDteContract(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionZeroDteContract_pb2.Response
    ) -> None:
        """The reply to `GetOptionZeroDteContract`."""

    def OnReply_GetOptionEarningsScreener(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionEarningsScreener_pb2.Response
    ) -> None:
        """The reply to `GetOptionEarningsScreener`."""

    def OnReply_GetOptionSellerScreener(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetOptionSellerScreener_pb2.Response
    ) -> None:
        """The reply to `GetOptionSellerScreener`."""

    def OnReply_GetEarningsCalendar(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetEarningsCalendar_pb2.Response
    ) -> None:
        """The reply to `GetEarningsCalendar`."""

    def OnReply_GetMacroIndicatorList(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetMacroIndicatorList_pb2.Response
    ) -> None:
        """The reply to `GetMacroIndicatorList`."""

    def OnReply_GetMacroIndicatorHistory(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetMacroIndicatorHistory_pb2.Response
    ) -> None:
        """The reply to `GetMacroIndicatorHistory`."""

    def OnReply_GetFedWatchTargetRate(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetFedWatchTargetRate_pb2.Response
    ) -> None:
        """The reply to `GetFedWatchTargetRate`."""

    def OnReply_GetFedWatchDotPlot(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetFedWatchDotPlot_pb2.Response
    ) -> None:
        """The reply to `GetFedWatchDotPlot`."""

    def OnReply_GetEarningsBeatRank(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetEarningsBeatRank_pb2.Response
    ) -> None:
        """The reply to `GetEarningsBeatRank`."""

    def OnReply_GetDividendRank(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetDividendRank_pb2.Response
    ) -> None:
        """The reply to `GetDividendRank`."""

    def OnReply_GetDividendCalendar(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetDividendCalendar_pb2.Response
    ) -> None:
        """The reply to `GetDividendCalendar`."""

    def OnReply_GetEconomicCalendar(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetEconomicCalendar_pb2.Response
    ) -> None:
        """The reply to `GetEconomicCalendar`."""

    def OnReply_GetUSPreMarketRank(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetUSPreMarketRank_pb2.Response
    ) -> None:
        """The reply to `GetUSPreMarketRank`."""

    def OnReply_GetUSAfterHoursRank(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetUSAfterHoursRank_pb2.Response
    ) -> None:
        """The reply to `GetUSAfterHoursRank`."""

    def OnReply_GetUSOvernightRank(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetUSOvernightRank_pb2.Response
    ) -> None:
        """The reply to `GetUSOvernightRank`."""

    def OnReply_GetTopMoversRank(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetTopMoversRank_pb2.Response
    ) -> None:
        """The reply to `GetTopMoversRank`."""

    def OnReply_GetHotList(self, client: MMAPI_Qot, serial_no: int, response: Qot_GetHotList_pb2.Response) -> None:
        """The reply to `GetHotList`."""

    def OnReply_GetShortSellingRank(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetShortSellingRank_pb2.Response
    ) -> None:
        """The reply to `GetShortSellingRank`."""

    def OnReply_GetPeriodChangeRank(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetPeriodChangeRank_pb2.Response
    ) -> None:
        """The reply to `GetPeriodChangeRank`."""

    def OnReply_GetHighDividendSOERank(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetHighDividendSOERank_pb2.Response
    ) -> None:
        """The reply to `GetHighDividendSOERank`."""

    def OnReply_GetInstitutionList(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetInstitutionList_pb2.Response
    ) -> None:
        """The reply to `GetInstitutionList`."""

    def OnReply_GetInstitutionProfile(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetInstitutionProfile_pb2.Response
    ) -> None:
        """The reply to `GetInstitutionProfile`."""

    def OnReply_GetInstitutionDistribution(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetInstitutionDistribution_pb2.Response
    ) -> None:
        """The reply to `GetInstitutionDistribution`."""

    def OnReply_GetInstitutionHoldingChange(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetInstitutionHoldingChange_pb2.Response
    ) -> None:
        """The reply to `GetInstitutionHoldingChange`."""

    def OnReply_GetInstitutionHoldingList(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetInstitutionHoldingList_pb2.Response
    ) -> None:
        """The reply to `GetInstitutionHoldingList`."""

    def OnReply_GetArkFundHolding(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetArkFundHolding_pb2.Response
    ) -> None:
        """The reply to `GetArkFundHolding`."""

    def OnReply_GetArkStockDynamic(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetArkStockDynamic_pb2.Response
    ) -> None:
        """The reply to `GetArkStockDynamic`."""

    def OnReply_GetArkActiveTransaction(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetArkActiveTransaction_pb2.Response
    ) -> None:
        """The reply to `GetArkActiveTransaction`."""

    def OnReply_GetRatingChange(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetRatingChange_pb2.Response
    ) -> None:
        """The reply to `GetRatingChange`."""

    def OnReply_GetIndustrialChainList(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetIndustrialChainList_pb2.Response
    ) -> None:
        """The reply to `GetIndustrialChainList`."""

    def OnReply_GetIndustrialChainDetail(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetIndustrialChainDetail_pb2.Response
    ) -> None:
        """The reply to `GetIndustrialChainDetail`."""

    def OnReply_GetIndustrialChainByPlate(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetIndustrialChainByPlate_pb2.Response
    ) -> None:
        """The reply to `GetIndustrialChainByPlate`."""

    def OnReply_GetIndustrialPlateInfo(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetIndustrialPlateInfo_pb2.Response
    ) -> None:
        """The reply to `GetIndustrialPlateInfo`."""

    def OnReply_GetIndustrialPlateStock(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetIndustrialPlateStock_pb2.Response
    ) -> None:
        """The reply to `GetIndustrialPlateStock`."""

    def OnReply_GetHeatMapData(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetHeatMapData_pb2.Response
    ) -> None:
        """The reply to `GetHeatMapData`."""

    def OnReply_GetRiseFallDistribution(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetRiseFallDistribution_pb2.Response
    ) -> None:
        """The reply to `GetRiseFallDistribution`."""

    def OnReply_GetEventContractCategory(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetEventContractCategory_pb2.Response
    ) -> None:
        """The reply to `GetEventContractCategory`."""

    def OnReply_FilterCompetition(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_FilterCompetition_pb2.Response
    ) -> None:
        """The reply to `FilterCompetition`."""

    def OnReply_GetEventContractSeriesList(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetEventContractSeriesList_pb2.Response
    ) -> None:
        """The reply to `GetEventContractSeriesList`."""

    def OnReply_GetEventContractEventList(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetEventContractEventList_pb2.Response
    ) -> None:
        """The reply to `GetEventContractEventList`."""

    def OnReply_GetEventContract(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetEventContract_pb2.Response
    ) -> None:
        """The reply to `GetEventContract`."""

    def OnReply_GetEventContractMilestoneList(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetEventContractMilestoneList_pb2.Response
    ) -> None:
        """The reply to `GetEventContractMilestoneList`."""

    def OnReply_GetEventContractSnapshot(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetEventContractSnapshot_pb2.Response
    ) -> None:
        """The reply to `GetEventContractSnapshot`."""

    def OnReply_GetEventContractOrderBook(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetEventContractOrderBook_pb2.Response
    ) -> None:
        """The reply to `GetEventContractOrderBook`."""

    def OnReply_GetEventContractKline(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetEventContractKline_pb2.Response
    ) -> None:
        """The reply to `GetEventContractKline`."""

    def OnReply_GetEventContractTicker(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetEventContractTicker_pb2.Response
    ) -> None:
        """The reply to `GetEventContractTicker`."""

    def OnReply_GetEventContractComboList(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetEventContractComboList_pb2.Response
    ) -> None:
        """The reply to `GetEventContractComboList`."""

    def OnReply_GetEventContractComboRfq(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_GetEventContractComboRfq_pb2.Response
    ) -> None:
        """The reply to `GetEventContractComboRfq`."""

    def OnReply_SubEventContract(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_SubEventContract_pb2.Response
    ) -> None:
        """The reply to `SubEventContract`."""

    def OnReply_RequestHistoryEventContractKL(
        self, client: MMAPI_Qot, serial_no: int, response: Qot_RequestHistoryEventContractKL_pb2.Response
    ) -> None:
        """The reply to `RequestHistoryEventContractKL`."""

    def OnReply_TechnicalUnusual(
        self, client: MMAPI_Qot, serial_no: int, response: SkillWrapAPI_pb2.TechnicalUnusualRsp
    ) -> None:
        """The reply to `TechnicalUnusual`."""

    def OnReply_FinancialUnusual(
        self, client: MMAPI_Qot, serial_no: int, response: SkillWrapAPI_pb2.FinancialUnusualRsp
    ) -> None:
        """The reply to `FinancialUnusual`."""

    def OnReply_DerivativeUnusual(
        self, client: MMAPI_Qot, serial_no: int, response: SkillWrapAPI_pb2.DerivativeUnusualRsp
    ) -> None:
        """The reply to `DerivativeUnusual`."""

    def OnPush_Notify(self, client: MMAPI_Qot, response: Notify_pb2.Response) -> None:
        """Push of system events: changes of OpenD's own state, of its log-in to the quote and trade servers, of
        quote rights, API level, quotas and their use. Arrives whenever one changes, if InitConnect asked for
        notices.
        """

    def OnPush_UpdateBasicQot(self, client: MMAPI_Qot, response: Qot_UpdateBasicQot_pb2.Response) -> None:
        """Push of real-time quotes. Arrives when a quote changes of a security subscribed to subtype Basic with
        pushes on.
        """

    def OnPush_UpdateKL(self, client: MMAPI_Qot, response: Qot_UpdateKL_pb2.Response) -> None:
        """Push of bars. Arrives when the present bar changes, or a new one begins, of a security subscribed to a
        bar's subtype with pushes on.
        """

    def OnPush_UpdateRT(self, client: MMAPI_Qot, response: Qot_UpdateRT_pb2.Response) -> None:
        """Push of the time-share line. Arrives as new points come in for a security subscribed to subtype RT with
        pushes on.
        """

    def OnPush_UpdateTicker(self, client: MMAPI_Qot, response: Qot_UpdateTicker_pb2.Response) -> None:
        """Push of trades tick by tick. Arrives with each new trade of a security subscribed to subtype Ticker with
        pushes on.
        """

    def OnPush_UpdateOrderBook(self, client: MMAPI_Qot, response: Qot_UpdateOrderBook_pb2.Response) -> None:
        """Push of the order book. Arrives when the book changes of a security subscribed to subtype OrderBook with
        pushes on.
        """

    def OnPush_UpdateBroker(self, client: MMAPI_Qot, response: Qot_UpdateBroker_pb2.Response) -> None:
        """Push of the broker queue. Arrives when it changes for a security subscribed to subtype Broker with pushes
        on.
        """

    def OnPush_UpdatePriceReminder(self, client: MMAPI_Qot, response: Qot_UpdatePriceReminder_pb2.Response) -> None:
        """Push of a price reminder: the price now, the value set and the note. Arrives when a reminder of
        Qot_SetPriceReminder goes off.
        """

    def OnPush_PushIndicatorCalc(self, client: MMAPI_Qot, response: Qot_PushIndicatorCalc_pb2.Response) -> None:
        """Push of a calculated indicator: its outputs by time for the calculation that Qot_RequestIndicatorCalc
        started. Arrives when OpenD has finished it.
        """

    def OnPush_UpdateOptionEvent(self, client: MMAPI_Qot, response: Qot_UpdateOptionEvent_pb2.Response) -> None:
        """Push of an unusual option trade: a readable message with option and underlying. Arrives when an alert of
        Qot_SetOptionEventAlert goes off.
        """

    def OnPush_UpdateEventContractOrderBook(
        self, client: MMAPI_Qot, response: Qot_UpdateEventContractOrderBook_pb2.Response
    ) -> None:
        """Push of order books of event contracts. Arrives when the book changes of a contract subscribed to it with
        pushes on.
        """

    def OnPush_UpdateEventContractKline(
        self, client: MMAPI_Qot, response: Qot_UpdateEventContractKline_pb2.Response
    ) -> None:
        """Push of bars of event contracts. Arrives when a bar changes or begins of a contract subscribed to bars
        with pushes on.
        """

    def OnPush_UpdateEventContractTicker(
        self, client: MMAPI_Qot, response: Qot_UpdateEventContractTicker_pb2.Response
    ) -> None:
        """Push of trades of event contracts. Arrives with each new trade of a contract subscribed to ticks with
        pushes on.
        """


class MMAPI_Qot(contract.CallbackConnection):
    """A connection of the callback face to moomoo OpenD. Requests return their serial number, 0 when nothing was
    sent.
    """

    _brand = BRAND
    _sys_config = SysConfig
    _spi_methods = {
        "GetGlobalState": "OnReply_GetGlobalState",
        "GetUserInfo": "OnReply_GetUserInfo",
        "Verification": "OnReply_Verification",
        "GetDelayStatistics": "OnReply_GetDelayStatistics",
        "TestCmd": "OnReply_TestCmd",
        "Qot_Sub": "OnReply_Sub",
        "Qot_RegQotPush": "OnReply_RegQotPush",
        "Qot_GetSubInfo": "OnReply_GetSubInfo",
        "Qot_GetBasicQot": "OnReply_GetBasicQot",
        "Qot_GetKL": "OnReply_GetKL",
        "Qot_GetRT": "OnReply_GetRT",
        "Qot_GetTicker": "OnReply_GetTicker",
        "Qot_GetOrderBook": "OnReply_GetOrderBook",
        "Qot_GetBroker": "OnReply_GetBroker",
        "Qot_RequestHistoryKL": "OnReply_RequestHistoryKL",
        "Qot_RequestHistoryKLQuota": "OnReply_RequestHistoryKLQuota",
        "Qot_RequestRehab": "OnReply_RequestRehab",
        "Qot_GetSuspend": "OnReply_GetSuspend",
        "Qot_GetStaticInfo": "OnReply_GetStaticInfo",
        "Qot_GetSecuritySnapshot": "OnReply_GetSecuritySnapshot",
        "Qot_GetPlateSet": "OnReply_GetPlateSet",
        "Qot_GetPlateSecurity": "OnReply_GetPlateSecurity",
        "Qot_GetReference": "OnReply_GetReference",
        "Qot_GetOwnerPlate": "OnReply_GetOwnerPlate",
        "Qot_GetHoldingChangeList": "OnReply_GetHoldingChangeList",
        "Qot_GetOptionChain": "OnReply_GetOptionChain",
        "Qot_GetWarrant": "OnReply_GetWarrant",
        "Qot_GetCapitalFlow": "OnReply_GetCapitalFlow",
        "Qot_GetCapitalDistribution": "OnReply_GetCapitalDistribution",
        "Qot_GetUserSecurity": "OnReply_GetUserSecurity",
        "Qot_ModifyUserSecurity": "OnReply_ModifyUserSecurity",
        "Qot_StockFilter": "OnReply_StockFilter",
        "Qot_GetCodeChange": "OnReply_GetCodeChange",
        "Qot_GetIpoList": "OnReply_GetIpoList",
        "Qot_GetFutureInfo": "OnReply_GetFutureInfo",
        "Qot_RequestTradeDate": "OnReply_RequestTradeDate",
        "Qot_SetPriceReminder": "OnReply_SetPriceReminder",
        "Qot_GetPriceReminder": "OnReply_GetPriceReminder",
        "Qot_GetUserSecurityGroup": "OnReply_GetUserSecurityGroup",
        "Qot_GetMarketState": "OnReply_GetMarketState",
        "Qot_GetOptionExpirationDate": "OnReply_GetOptionExpirationDate",
        "Qot_GetFinancialsEarningsPriceMove": "OnReply_GetFinancialsEarningsPriceMove",
        "Qot_GetFinancialsEarningsPriceHistory": "OnReply_GetFinancialsEarningsPriceHistory",
        "Qot_GetFinancialsStatements": "OnReply_GetFinancialsStatements",
        "Qot_GetFinancialsRevenueBreakdown": "OnReply_GetFinancialsRevenueBreakdown",
        "Qot_GetResearchAnalystConsensus": "OnReply_GetResearchAnalystConsensus",
        "Qot_GetResearchRatingSummary": "OnReply_GetResearchRatingSummary",
        "Qot_GetResearchMorningstarReport": "OnReply_GetResearchMorningstarReport",
        "Qot_GetValuationDetail": "OnReply_GetValuationDetail",
        "Qot_GetValuationPlateStockList": "OnReply_GetValuationPlateStockList",
        "Qot_GetCorporateActionsDividends": "OnReply_GetCorporateActionsDividends",
        "Qot_GetCorporateActionsBuybacks": "OnReply_GetCorporateActionsBuybacks",
        "Qot_GetCorporateActionsStockSplits": "OnReply_GetCorporateActionsStockSplits",
        "Qot_GetShareholdersOverview": "OnReply_GetShareholdersOverview",
        "Qot_GetShareholdersHoldingChanges": "OnReply_GetShareholdersHoldingChanges",
        "Qot_GetShareholdersHolderDetail": "OnReply_GetShareholdersHolderDetail",
        "Qot_GetShareholdersInstitutional": "OnReply_GetShareholdersInstitutional",
        "Qot_GetInsiderHolderList": "OnReply_GetInsiderHolderList",
        "Qot_GetInsiderTradeList": "OnReply_GetInsiderTradeList",
        "Qot_GetCompanyProfile": "OnReply_GetCompanyProfile",
        "Qot_GetCompanyExecutives": "OnReply_GetCompanyExecutives",
        "Qot_GetCompanyExecutiveBackground": "OnReply_GetCompanyExecutiveBackground",
        "Qot_GetCompanyOperationalEfficiency": "OnReply_GetCompanyOperationalEfficiency",
        "Qot_GetTopTenBuySellBrokers": "OnReply_GetTopTenBuySellBrokers",
        "Qot_GetDailyShortVolume": "OnReply_GetDailyShortVolume",
        "Qot_GetShortInterest": "OnReply_GetShortInterest",
        "Qot_GetOptionVolatility": "OnReply_GetOptionVolatility",
        "Qot_GetOptionExerciseProbability": "OnReply_GetOptionExerciseProbability",
        "Qot_StockScreen": "OnReply_StockScreen",
        "Qot_OptionScreen": "OnReply_OptionScreen",
        "Qot_WarrantScreen": "OnReply_WarrantScreen",
        "Qot_GetOptionQuote": "OnReply_GetOptionQuote",
        "Qot_GetOptionStrategy": "OnReply_GetOptionStrategy",
        "Qot_GetOptionStrategyAnalysis": "OnReply_GetOptionStrategyAnalysis",
        "Qot_GetOptionStrategySpread": "OnReply_GetOptionStrategySpread",
        "Qot_GetIndicatorList": "OnReply_GetIndicatorList",
        "Qot_RequestIndicatorCalc": "OnReply_RequestIndicatorCalc",
        "Qot_GetSearchQuote": "OnReply_GetSearchQuote",
        "Qot_GetSearchNews": "OnReply_GetSearchNews",
        "Qot_GetOptionMarketStatistic": "OnReply_GetOptionMarketStatistic",
        "Qot_GetOptionUnderlyingHisStatistic": "OnReply_GetOptionUnderlyingHisStatistic",
        "Qot_GetOptionUnderlyingOverview": "OnReply_GetOptionUnderlyingOverview",
        "Qot_GetOptionUnderlyingHisVolatility": "OnReply_GetOptionUnderlyingHisVolatility",
        "Qot_GetOptionUnderlyingRank": "OnReply_GetOptionUnderlyingRank",
        "Qot_GetOptionRank": "OnReply_GetOptionRank",
        "Qot_GetOptionEvent": "OnReply_GetOptionEvent",
        "Qot_GetOptionEventAlert": "OnReply_GetOptionEventAlert",
        "Qot_SetOptionEventAlert": "OnReply_SetOptionEventAlert",
        "Qot_GetOptionZeroDteScreener": "OnReply_GetOptionZeroDteScreener",
        "Qot_GetOptionZeroDteContract": "OnReply_GetOptionZeroDteContract",
        "Qot_GetOptionEarningsScreener": "OnReply_GetOptionEarningsScreener",
        "Qot_GetOptionSellerScreener": "OnReply_GetOptionSellerScreener",
        "Qot_GetEarningsCalendar": "OnReply_GetEarningsCalendar",
        "Qot_GetMacroIndicatorList": "OnReply_GetMacroIndicatorList",
        "Qot_GetMacroIndicatorHistory": "OnReply_GetMacroIndicatorHistory",
        "Qot_GetFedWatchTargetRate": "OnReply_GetFedWatchTargetRate",
        "Qot_GetFedWatchDotPlot": "OnReply_GetFedWatchDotPlot",
        "Qot_GetEarningsBeatRank": "OnReply_GetEarningsBeatRank",
        "Qot_GetDividendRank": "OnReply_GetDividendRank",
        "Qot_GetDividendCalendar": "OnReply_GetDividendCalendar",
        "Qot_GetEconomicCalendar": "OnReply_GetEconomicCalendar",
        "Qot_GetUSPreMarketRank": "OnReply_GetUSPreMarketRank",
        "Qot_GetUSAfterHoursRank": "OnReply_GetUSAfterHoursRank",
        "Qot_GetUSOvernightRank": "OnReply_GetUSOvernightRank",
        "Qot_GetTopMoversRank": "OnReply_GetTopMoversRank",
        "Qot_GetHotList": "OnReply_GetHotList",
        "Qot_GetShortSellingRank": "OnReply_GetShortSellingRank",
        "Qot_GetPeriodChangeRank": "OnReply_GetPeriodChangeRank",
        "Qot_GetHighDividendSOERank": "OnReply_GetHighDividendSOERank",
        "Qot_GetInstitutionList": "OnReply_GetInstitutionList",
        "Qot_GetInstitutionProfile": "OnReply_GetInstitutionProfile",
        "Qot_GetInstitutionDistribution": "OnReply_GetInstitutionDistribution",
        "Qot_GetInstitutionHoldingChange": "OnReply_GetInstitutionHoldingChange",
        "Qot_GetInstitutionHoldingList": "OnReply_GetInstitutionHoldingList",
        "Qot_GetArkFundHolding": "OnReply_GetArkFundHolding",
        "Qot_GetArkStockDynamic": "OnReply_GetArkStockDynamic",
        "Qot_GetArkActiveTransaction": "OnReply_GetArkActiveTransaction",
        "Qot_GetRatingChange": "OnReply_GetRatingChange",
        "Qot_GetIndustrialChainList": "OnReply_GetIndustrialChainList",
        "Qot_GetIndustrialChainDetail": "OnReply_GetIndustrialChainDetail",
        "Qot_GetIndustrialChainByPlate": "OnReply_GetIndustrialChainByPlate",
        "Qot_GetIndustrialPlateInfo": "OnReply_GetIndustrialPlateInfo",
        "Qot_GetIndustrialPlateStock": "OnReply_GetIndustrialPlateStock",
        "Qot_GetHeatMapData": "OnReply_GetHeatMapData",
        "Qot_GetRiseFallDistribution": "OnReply_GetRiseFallDistribution",
        "Qot_GetEventContractCategory": "OnReply_GetEventContractCategory",
        "Qot_FilterCompetition": "OnReply_FilterCompetition",
        "Qot_GetEventContractSeriesList": "OnReply_GetEventContractSeriesList",
        "Qot_GetEventContractEventList": "OnReply_GetEventContractEventList",
        "Qot_GetEventContract": "OnReply_GetEventContract",
        "Qot_GetEventContractMilestoneList": "OnReply_GetEventContractMilestoneList",
        "Qot_GetEventContractSnapshot": "OnReply_GetEventContractSnapshot",
        "Qot_GetEventContractOrderBook": "OnReply_GetEventContractOrderBook",
        "Qot_GetEventContractKline": "OnReply_GetEventContractKline",
        "Qot_GetEventContractTicker": "OnReply_GetEventContractTicker",
        "Qot_GetEventContractComboList": "OnReply_GetEventContractComboList",
        "Qot_GetEventContractComboRfq": "OnReply_GetEventContractComboRfq",
        "Qot_SubEventContract": "OnReply_SubEventContract",
        "Qot_RequestHistoryEventContractKL": "OnReply_RequestHistoryEventContractKL",
        "SkillWrap_TechnicalUnusual": "OnReply_TechnicalUnusual",
        "SkillWrap_FinancialUnusual": "OnReply_FinancialUnusual",
        "SkillWrap_DerivativeUnusual": "OnReply_DerivativeUnusual",
        "Notify": "OnPush_Notify",
        "Qot_UpdateBasicQot": "OnPush_UpdateBasicQot",
        "Qot_UpdateKL": "OnPush_UpdateKL",
        "Qot_UpdateRT": "OnPush_UpdateRT",
        "Qot_UpdateTicker": "OnPush_UpdateTicker",
        "Qot_UpdateOrderBook": "OnPush_UpdateOrderBook",
        "Qot_UpdateBroker": "OnPush_UpdateBroker",
        "Qot_UpdatePriceReminder": "OnPush_UpdatePriceReminder",
        "Qot_PushIndicatorCalc": "OnPush_PushIndicatorCalc",
        "Qot_UpdateOptionEvent": "OnPush_UpdateOptionEvent",
        "Qot_UpdateEventContractOrderBook": "OnPush_UpdateEventContractOrderBook",
        "Qot_UpdateEventContractKline": "OnPush_UpdateEventContractKline",
        "Qot_UpdateEventContractTicker": "OnPush_UpdateEventContractTicker",
    }

    def SetQotCallback(self, spi: MMSPI_Qot) -> None:
        """Set who gets the replies and pushes."""
        self._spi = spi

    def GetGlobalState(self, request: GetGlobalState_pb2.Request) -> int:
        """State of OpenD as a whole: what phase each market is in, whether the quote and trade servers are logged
        in, version, clock and the addresses in use.

        Protocol: GetGlobalState (1002).
        """
        return self._send("GetGlobalState", request)

    def GetUserInfo(self, request: GetUserInfo_pb2.Request) -> int:
        """The logged-in user: name, quote rights for every market, quotas for subscriptions and historical bars, and
        whether a disclaimer or an update is pending. The request's flag picks parts of it.

        Protocol: GetUserInfo (1005).
        """
        return self._send("GetUserInfo", request)

    def Verification(self, request: Verification_pb2.Request) -> int:
        """Log-in verification of OpenD: asks for the picture or phone code, or hands in the code that the user read.

        Protocol: Verification (1006).
        """
        return self._send("Verification", request)

    def GetDelayStatistics(self, request: GetDelayStatistics_pb2.Request) -> int:
        """Delay statistics that OpenD has gathered itself: how long quote pushes took on each leg of their way, how
        long requests took, and how long orders took until they were placed.

        Protocol: GetDelayStatistics (1007).
        """
        return self._send("GetDelayStatistics", request)

    def TestCmd(self, request: TestCmd_pb2.Request) -> int:
        """Test command to OpenD: a command word with a text and bytes, answered alike. A tool for diagnosis, not for
        trading.

        Protocol: TestCmd (1008).
        """
        return self._send("TestCmd", request)

    def Sub(self, request: Qot_Sub_pb2.Request) -> int:
        """Subscribes securities to kinds of real-time data, or unsubscribes them, and turns their pushes on or off.
        Counts against the subscription quota by security and subtype.

        Protocol: Qot_Sub (3001).
        """
        return self._send("Qot_Sub", request)

    def RegQotPush(self, request: Qot_RegQotPush_pb2.Request) -> int:
        """Turns pushes of subscribed securities on or off for this connection; the subscription itself stays as it
        is.

        Protocol: Qot_RegQotPush (3002).
        """
        return self._send("Qot_RegQotPush", request)

    def GetSubInfo(self, request: Qot_GetSubInfo_pb2.Request) -> int:
        """Present subscriptions of this connection, or of all connections to OpenD, and the quota used and left.

        Protocol: Qot_GetSubInfo (3003).
        """
        return self._send("Qot_GetSubInfo", request)

    def GetBasicQot(self, request: Qot_GetBasicQot_pb2.Request) -> int:
        """Real-time quotes of subscribed securities: latest price, day's range, volume, and what options, futures
        and warrants add. Answered from OpenD's cache, so subscribe to subtype Basic first.

        Protocol: Qot_GetBasicQot (3004).
        """
        return self._send("Qot_GetBasicQot", request)

    def GetKL(self, request: Qot_GetKL_pb2.Request) -> int:
        """Latest bars of one subscribed security, answered from OpenD's cache. Subscribe to the subtype of the bar's
        length first; for older bars use Qot_RequestHistoryKL.

        Protocol: Qot_GetKL (3006).
        """
        return self._send("Qot_GetKL", request)

    def GetRT(self, request: Qot_GetRT_pb2.Request) -> int:
        """Today's time-share line of one subscribed security: price, average price, volume and turnover by minute.
        Subscribe to subtype RT first.

        Protocol: Qot_GetRT (3008).
        """
        return self._send("Qot_GetRT", request)

    def GetTicker(self, request: Qot_GetTicker_pb2.Request) -> int:
        """Latest trades of one subscribed security tick by tick, at most 1,000. Subscribe to subtype Ticker first.

        Protocol: Qot_GetTicker (3010).
        """
        return self._send("Qot_GetTicker", request)

    def GetOrderBook(self, request: Qot_GetOrderBook_pb2.Request) -> int:
        """Order book of one subscribed security: bid and ask levels with price, volume and number of orders.
        Subscribe to subtype OrderBook first.

        Protocol: Qot_GetOrderBook (3012).
        """
        return self._send("Qot_GetOrderBook", request)

    def GetBroker(self, request: Qot_GetBroker_pb2.Request) -> int:
        """Broker queue of one subscribed security: which brokers stand at the bid and ask levels. Subscribe to
        subtype Broker first.

        Protocol: Qot_GetBroker (3014).
        """
        return self._send("Qot_GetBroker", request)

    def RequestHistoryKL(self, request: Qot_RequestHistoryKL_pb2.Request) -> int:
        """Bars of the past of one security, fetched by OpenD from the server, a page a request. Each new security
        uses up quota for 30 days.

        Protocol: Qot_RequestHistoryKL (3103).
        """
        return self._send("Qot_RequestHistoryKL", request)

    def RequestHistoryKLQuota(self, request: Qot_RequestHistoryKLQuota_pb2.Request) -> int:
        """Quota for historical bars: used, left and, if asked for, which securities used it and when.

        Protocol: Qot_RequestHistoryKLQuota (3104).
        """
        return self._send("Qot_RequestHistoryKLQuota", request)

    def RequestRehab(self, request: Qot_RequestRehab_pb2.Request) -> int:
        """Adjustment factors of one security for its corporate actions, for adjusting prices forward and backward.

        Protocol: Qot_RequestRehab (3105).
        """
        return self._send("Qot_RequestRehab", request)

    def GetSuspend(self, request: Qot_GetSuspend_pb2.Request) -> int:
        """Days on which given securities were suspended from trading, within a range of dates.

        Protocol: Qot_GetSuspend (3201).
        """
        return self._send("Qot_GetSuspend", request)

    def GetStaticInfo(self, request: Qot_GetStaticInfo_pb2.Request) -> int:
        """Static data of securities, by market and kind or one by one: name, lot size, listing date, and what
        warrants, options and futures add.

        Protocol: Qot_GetStaticInfo (3202).
        """
        return self._send("Qot_GetStaticInfo", request)

    def GetSecuritySnapshot(self, request: Qot_GetSecuritySnapshot_pb2.Request) -> int:
        """Snapshot of up to 400 securities: latest quote and key figures, with extra data for stocks, warrants,
        options, indices, plates, futures and trusts. Needs no subscription.

        Protocol: Qot_GetSecuritySnapshot (3203).
        """
        return self._send("Qot_GetSecuritySnapshot", request)

    def GetPlateSet(self, request: Qot_GetPlateSet_pb2.Request) -> int:
        """Plates of a market, by kind of plate: industry, region, concept or all.

        Protocol: Qot_GetPlateSet (3204).
        """
        return self._send("Qot_GetPlateSet", request)

    def GetPlateSecurity(self, request: Qot_GetPlateSecurity_pb2.Request) -> int:
        """Securities of one plate with their static data, sorted by a quote field if wanted.

        Protocol: Qot_GetPlateSecurity (3205).
        """
        return self._send("Qot_GetPlateSecurity", request)

    def GetReference(self, request: Qot_GetReference_pb2.Request) -> int:
        """Securities that refer to one security: its warrants, or the futures contracts of a main contract.

        Protocol: Qot_GetReference (3206).
        """
        return self._send("Qot_GetReference", request)

    def GetOwnerPlate(self, request: Qot_GetOwnerPlate_pb2.Request) -> int:
        """Plates (industry, region, concept) to which given securities belong.

        Protocol: Qot_GetOwnerPlate (3207).
        """
        return self._send("Qot_GetOwnerPlate", request)

    def GetHoldingChangeList(self, request: Qot_GetHoldingChangeList_pb2.Request) -> int:
        """Changes of holdings in one security by its large holders: institutions, funds or executives. The
        shareholder protocols tell more.

        Protocol: Qot_GetHoldingChangeList (3208).
        """
        return self._send("Qot_GetHoldingChangeList", request)

    def GetOptionChain(self, request: Qot_GetOptionChain_pb2.Request) -> int:
        """Option chain of an underlying: calls and puts by expiration date and strike, optionally filtered by
        volatility, greeks, open interest and volume. Spans at most 30 days a request.

        Protocol: Qot_GetOptionChain (3209).
        """
        return self._send("Qot_GetOptionChain", request)

    def GetWarrant(self, request: Qot_GetWarrant_pb2.Request) -> int:
        """Warrant finder for Hong Kong: warrants, callable bull/bear contracts and inline warrants of an underlying
        or of the market, within many filters. Sorted and paged.

        Protocol: Qot_GetWarrant (3210).
        """
        return self._send("Qot_GetWarrant", request)

    def GetCapitalFlow(self, request: Qot_GetCapitalFlow_pb2.Request) -> int:
        """Capital flow of one security over time: net inflow as a whole and by order size, within the day or by day,
        week or month.

        Protocol: Qot_GetCapitalFlow (3211).
        """
        return self._send("Qot_GetCapitalFlow", request)

    def GetCapitalDistribution(self, request: Qot_GetCapitalDistribution_pb2.Request) -> int:
        """Capital distribution of one security today: money in and out by order size, from extra-large to small.

        Protocol: Qot_GetCapitalDistribution (3212).
        """
        return self._send("Qot_GetCapitalDistribution", request)

    def GetUserSecurity(self, request: Qot_GetUserSecurity_pb2.Request) -> int:
        """Securities in one of the user's watchlist groups, with their static data.

        Protocol: Qot_GetUserSecurity (3213).
        """
        return self._send("Qot_GetUserSecurity", request)

    def ModifyUserSecurity(self, request: Qot_ModifyUserSecurity_pb2.Request) -> int:
        """Adds securities to one of the user's own watchlist groups, deletes them, or moves them out of it.

        Protocol: Qot_ModifyUserSecurity (3214).
        """
        return self._send("Qot_ModifyUserSecurity", request)

    def StockFilter(self, request: Qot_StockFilter_pb2.Request) -> int:
        """Stock filter of the first generation: securities of a market or plate that fit conditions on quotes, sums
        over days, financials, patterns and indicators. Paged.

        Protocol: Qot_StockFilter (3215).
        """
        return self._send("Qot_StockFilter", request)

    def GetCodeChange(self, request: Qot_GetCodeChange_pb2.Request) -> int:
        """Changes of security codes: a move from the growth to the main board, temporary codes for splits, mergers
        of shares and new lot sizes, by security, kind and time.

        Protocol: Qot_GetCodeChange (3216).
        """
        return self._send("Qot_GetCodeChange", request)

    def GetIpoList(self, request: Qot_GetIpoList_pb2.Request) -> int:
        """New listings of a market: those to come and those just listed, with price range, issue size, application
        dates and winning rate, as far as the market publishes them.

        Protocol: Qot_GetIpoList (3217).
        """
        return self._send("Qot_GetIpoList", request)

    def GetFutureInfo(self, request: Qot_GetFutureInfo_pb2.Request) -> int:
        """Terms of futures contracts: underlying, exchange, size, quote currency, tick size, trading hours and last
        trading day.

        Protocol: Qot_GetFutureInfo (3218).
        """
        return self._send("Qot_GetFutureInfo", request)

    def RequestTradeDate(self, request: Qot_RequestTradeDate_pb2.Request) -> int:
        """Trading days of a market or of one security between two dates, marking half days.

        Protocol: Qot_RequestTradeDate (3219).
        """
        return self._send("Qot_RequestTradeDate", request)

    def SetPriceReminder(self, request: Qot_SetPriceReminder_pb2.Request) -> int:
        """Adds, changes, deletes, enables or disables a price reminder of one security. When one goes off,
        Qot_UpdatePriceReminder is pushed.

        Protocol: Qot_SetPriceReminder (3220).
        """
        return self._send("Qot_SetPriceReminder", request)

    def GetPriceReminder(self, request: Qot_GetPriceReminder_pb2.Request) -> int:
        """The user's price reminders, of one security or of a market. Set them with Qot_SetPriceReminder; when one
        goes off, Qot_UpdatePriceReminder is pushed.

        Protocol: Qot_GetPriceReminder (3221).
        """
        return self._send("Qot_GetPriceReminder", request)

    def GetUserSecurityGroup(self, request: Qot_GetUserSecurityGroup_pb2.Request) -> int:
        """The user's watchlist groups: own ones, those of the system, or all.

        Protocol: Qot_GetUserSecurityGroup (3222).
        """
        return self._send("Qot_GetUserSecurityGroup", request)

    def GetMarketState(self, request: Qot_GetMarketState_pb2.Request) -> int:
        """Market state of given securities: in auction, in a session, on a break, closed and so on.

        Protocol: Qot_GetMarketState (3223).
        """
        return self._send("Qot_GetMarketState", request)

    def GetOptionExpirationDate(self, request: Qot_GetOptionExpirationDate_pb2.Request) -> int:
        """Expiration dates on which an underlying has options, with days left and cycle. Useful before
        Qot_GetOptionChain.

        Protocol: Qot_GetOptionExpirationDate (3224).
        """
        return self._send("Qot_GetOptionExpirationDate", request)

    def GetFinancialsEarningsPriceMove(self, request: Qot_GetFinancialsEarningsPriceMove_pb2.Request) -> int:
        """Financials: daily prices and option volatility around the earnings days of the last reporting periods, one
        series a period.

        Protocol: Qot_GetFinancialsEarningsPriceMove (3225).
        """
        return self._send("Qot_GetFinancialsEarningsPriceMove", request)

    def GetFinancialsEarningsPriceHistory(self, request: Qot_GetFinancialsEarningsPriceHistory_pb2.Request) -> int:
        """Financials: past earnings days of a company, each with the prices around it, the move that options had
        predicted and the fall of implied volatility afterwards.

        Protocol: Qot_GetFinancialsEarningsPriceHistory (3226).
        """
        return self._send("Qot_GetFinancialsEarningsPriceHistory", request)

    def GetFinancialsStatements(self, request: Qot_GetFinancialsStatements_pb2.Request) -> int:
        """Financials: a company's statements (income, balance sheet, cash flow, key figures): the fields' structure
        and one report a period, with yearly and quarterly change. Paged by a key.

        Protocol: Qot_GetFinancialsStatements (3227).
        """
        return self._send("Qot_GetFinancialsStatements", request)

    def GetFinancialsRevenueBreakdown(self, request: Qot_GetFinancialsRevenueBreakdown_pb2.Request) -> int:
        """Financials: what a company's revenue is made of, by product, industry, region or business, in one
        reporting period. Also lists the periods to choose from.

        Protocol: Qot_GetFinancialsRevenueBreakdown (3228).
        """
        return self._send("Qot_GetFinancialsRevenueBreakdown", request)

    def GetResearchAnalystConsensus(self, request: Qot_GetResearchAnalystConsensus_pb2.Request) -> int:
        """Research: what analysts think of a security on the whole, with target prices (high, mean, low) and the
        split from strong buy to sell.

        Protocol: Qot_GetResearchAnalystConsensus (3229).
        """
        return self._send("Qot_GetResearchAnalystConsensus", request)

    def GetResearchRatingSummary(self, request: Qot_GetResearchRatingSummary_pb2.Request) -> int:
        """Research: ratings and target prices of a security by institution or by analyst, as a list or for one of
        them in detail. Paged by a key.

        Protocol: Qot_GetResearchRatingSummary (3230).
        """
        return self._send("Qot_GetResearchRatingSummary", request)

    def GetResearchMorningstarReport(self, request: Qot_GetResearchMorningstarReport_pb2.Request) -> int:
        """Research: Morningstar's report on a security: stars, fair value, economic moat, uncertainty, and the texts
        of the bulls, the bears and the analyst.

        Protocol: Qot_GetResearchMorningstarReport (3231).
        """
        return self._send("Qot_GetResearchMorningstarReport", request)

    def GetValuationDetail(self, request: Qot_GetValuationDetail_pb2.Request) -> int:
        """Valuation of a security (price to earnings, book or sales): its trend with mean and deviation, where it
        stands in its market and plate, and how profit grew beside it.

        Protocol: Qot_GetValuationDetail (3232).
        """
        return self._send("Qot_GetValuationDetail", request)

    def GetValuationPlateStockList(self, request: Qot_GetValuationPlateStockList_pb2.Request) -> int:
        """Valuation of a plate's stocks side by side: present and forward value, percentile and market cap. Sorted
        and paged by a key.

        Protocol: Qot_GetValuationPlateStockList (3233).
        """
        return self._send("Qot_GetValuationPlateStockList", request)

    def GetCorporateActionsDividends(self, request: Qot_GetCorporateActionsDividends_pb2.Request) -> int:
        """Corporate actions: dividends of a company, each with its statement, progress, and record, ex and payment
        dates.

        Protocol: Qot_GetCorporateActionsDividends (3234).
        """
        return self._send("Qot_GetCorporateActionsDividends", request)

    def GetCorporateActionsBuybacks(self, request: Qot_GetCorporateActionsBuybacks_pb2.Request) -> int:
        """Corporate actions: share buybacks of a company. Hong Kong and mainland companies report differently, hence
        two lists. Paged by a key.

        Protocol: Qot_GetCorporateActionsBuybacks (3235).
        """
        return self._send("Qot_GetCorporateActionsBuybacks", request)

    def GetCorporateActionsStockSplits(self, request: Qot_GetCorporateActionsStockSplits_pb2.Request) -> int:
        """Corporate actions: splits and reverse splits of a company, with rate, dates, temporary code and new lot
        size. Paged by a key.

        Protocol: Qot_GetCorporateActionsStockSplits (3236).
        """
        return self._send("Qot_GetCorporateActionsStockSplits", request)

    def GetShareholdersOverview(self, request: Qot_GetShareholdersOverview_pb2.Request) -> int:
        """Shareholders: a company's main holders and the parts of each kind of holder, in one period; also lists the
        periods to choose from.

        Protocol: Qot_GetShareholdersOverview (3237).
        """
        return self._send("Qot_GetShareholdersOverview", request)

    def GetShareholdersHoldingChanges(self, request: Qot_GetShareholdersHoldingChanges_pb2.Request) -> int:
        """Shareholders: who lately raised or cut a holding in a company, or came in or went out. Sorted and paged by
        a key.

        Protocol: Qot_GetShareholdersHoldingChanges (3238).
        """
        return self._send("Qot_GetShareholdersHoldingChanges", request)

    def GetShareholdersHolderDetail(self, request: Qot_GetShareholdersHolderDetail_pb2.Request) -> int:
        """Shareholders: holders of one kind, or one holder, in a period, with shares, part of the whole, change, and
        price. Sorted and paged by a key.

        Protocol: Qot_GetShareholdersHolderDetail (3239).
        """
        return self._send("Qot_GetShareholdersHolderDetail", request)

    def GetShareholdersInstitutional(self, request: Qot_GetShareholdersInstitutional_pb2.Request) -> int:
        """Shareholders: how many institutions hold a company and how much, by period, with change. Paged by a key.

        Protocol: Qot_GetShareholdersInstitutional (3240).
        """
        return self._send("Qot_GetShareholdersInstitutional", request)

    def GetInsiderHolderList(self, request: Qot_GetInsiderHolderList_pb2.Request) -> int:
        """Shareholders: insiders of a company with their title, shares and part of the whole, and how many bought or
        sold. Paged by a key.

        Protocol: Qot_GetInsiderHolderList (3241).
        """
        return self._send("Qot_GetInsiderHolderList", request)

    def GetInsiderTradeList(self, request: Qot_GetInsiderTradeList_pb2.Request) -> int:
        """Shareholders: trades that insiders of a company reported, with shares, price range, dates and kind of
        trade. Paged by a key.

        Protocol: Qot_GetInsiderTradeList (3242).
        """
        return self._send("Qot_GetInsiderTradeList", request)

    def GetCompanyProfile(self, request: Qot_GetCompanyProfile_pb2.Request) -> int:
        """Company profile: the company's particulars as a list of labelled texts (business, address, web site and so
        on).

        Protocol: Qot_GetCompanyProfile (3243).
        """
        return self._send("Qot_GetCompanyProfile", request)

    def GetCompanyExecutives(self, request: Qot_GetCompanyExecutives_pb2.Request) -> int:
        """Company profile: directors and executives of a company with position, term, age, education and pay.

        Protocol: Qot_GetCompanyExecutives (3244).
        """
        return self._send("Qot_GetCompanyExecutives", request)

    def GetCompanyExecutiveBackground(self, request: Qot_GetCompanyExecutiveBackground_pb2.Request) -> int:
        """Company profile: short biography of one executive, named as Qot_GetCompanyExecutives gives the name.

        Protocol: Qot_GetCompanyExecutiveBackground (3245).
        """
        return self._send("Qot_GetCompanyExecutiveBackground", request)

    def GetCompanyOperationalEfficiency(self, request: Qot_GetCompanyOperationalEfficiency_pb2.Request) -> int:
        """Company profile: headcount, and income and profit per head, by fiscal period, with the change on the year.
        Paged by a key.

        Protocol: Qot_GetCompanyOperationalEfficiency (3246).
        """
        return self._send("Qot_GetCompanyOperationalEfficiency", request)

    def GetTopTenBuySellBrokers(self, request: Qot_GetTopTenBuySellBrokers_pb2.Request) -> int:
        """The ten brokers that net bought and the ten that net sold most of one security, today or over some days.

        Protocol: Qot_GetTopTenBuySellBrokers (3247).
        """
        return self._send("Qot_GetTopTenBuySellBrokers", request)

    def GetDailyShortVolume(self, request: Qot_GetDailyShortVolume_pb2.Request) -> int:
        """Short selling of one security by day: shares sold short and their part of the day's volume. US and Hong
        Kong report differently, hence two lists. Paged by a key.

        Protocol: Qot_GetDailyShortVolume (3248).
        """
        return self._send("Qot_GetDailyShortVolume", request)

    def GetShortInterest(self, request: Qot_GetShortInterest_pb2.Request) -> int:
        """Short interest of one security over time: shares short and days to cover for the US, the open short
        position for Hong Kong. Paged by a key.

        Protocol: Qot_GetShortInterest (3249).
        """
        return self._send("Qot_GetShortInterest", request)

    def GetOptionVolatility(self, request: Qot_GetOptionVolatility_pb2.Request) -> int:
        """Implied against historical volatility of one security over a period, with their difference and a judgement
        of the present level.

        Protocol: Qot_GetOptionVolatility (3250).
        """
        return self._send("Qot_GetOptionVolatility", request)

    def GetOptionExerciseProbability(self, request: Qot_GetOptionExerciseProbability_pb2.Request) -> int:
        """Probability over time that one option ends in the money, beside the price of its underlying.

        Protocol: Qot_GetOptionExerciseProbability (3251).
        """
        return self._send("Qot_GetOptionExerciseProbability", request)

    def StockScreen(self, request: Qot_StockScreen_pb2.Request) -> int:
        """Stock screener of the second generation: conditions of many kinds (plates, quotes, financials, indicators,
        patterns, brokers, options), just the properties asked for. Sorted and paged.

        Protocol: Qot_StockScreen (3252).
        """
        return self._send("Qot_StockScreen", request)

    def OptionScreen(self, request: Qot_OptionScreen_pb2.Request) -> int:
        """Option screener: options that fit groups of conditions on the underlying and on the option, with just the
        figures asked for. Sorted and paged.

        Protocol: Qot_OptionScreen (3253).
        """
        return self._send("Qot_OptionScreen", request)

    def WarrantScreen(self, request: Qot_WarrantScreen_pb2.Request) -> int:
        """Warrant screener of the second generation: warrants of a market that fit ranges and choices on any of
        their fields, or just their count. Sorted and paged.

        Protocol: Qot_WarrantScreen (3254).
        """
        return self._send("Qot_WarrantScreen", request)

    def GetOptionQuote(self, request: Qot_GetOptionQuote_pb2.Request) -> int:
        """Quotes of options or of combinations of several legs: price, greeks, break-even points, probability of
        profit and contract terms.

        Protocol: Qot_GetOptionQuote (3255).
        """
        return self._send("Qot_GetOptionQuote", request)

    def GetOptionStrategy(self, request: Qot_GetOptionStrategy_pb2.Request) -> int:
        """Option strategies: the combinations (verticals, straddles, butterflies and so on) that can be built on an
        underlying for given expirations, spread and strike.

        Protocol: Qot_GetOptionStrategy (3256).
        """
        return self._send("Qot_GetOptionStrategy", request)

    def GetOptionStrategyAnalysis(self, request: Qot_GetOptionStrategyAnalysis_pb2.Request) -> int:
        """Option strategies: analysis of one combination of legs, with greatest profit and loss, break-even points,
        probability of profit and greeks.

        Protocol: Qot_GetOptionStrategyAnalysis (3257).
        """
        return self._send("Qot_GetOptionStrategyAnalysis", request)

    def GetOptionStrategySpread(self, request: Qot_GetOptionStrategySpread_pb2.Request) -> int:
        """Option strategies: the strike spreads that are possible for a strategy on an underlying and its
        expirations.

        Protocol: Qot_GetOptionStrategySpread (3258).
        """
        return self._send("Qot_GetOptionStrategySpread", request)

    def GetIndicatorList(self, request: Qot_GetIndicatorList_pb2.Request) -> int:
        """Technical indicators that OpenD can calculate, found by name and script language: names, parameters,
        outputs and script.

        Protocol: Qot_GetIndicatorList (3259).
        """
        return self._send("Qot_GetIndicatorList", request)

    def RequestIndicatorCalc(self, request: Qot_RequestIndicatorCalc_pb2.Request) -> int:
        """Starts the calculation of a technical indicator over given bars. The reply carries only an id; the values
        arrive by Qot_PushIndicatorCalc.

        Protocol: Qot_RequestIndicatorCalc (3260).
        """
        return self._send("Qot_RequestIndicatorCalc", request)

    def GetSearchQuote(self, request: Qot_GetSearchQuote_pb2.Request) -> int:
        """Search for securities by keyword: code, name, kind, and whether the user watches it.

        Protocol: Qot_GetSearchQuote (3262).
        """
        return self._send("Qot_GetSearchQuote", request)

    def GetSearchNews(self, request: Qot_GetSearchNews_pb2.Request) -> int:
        """Search for news by keyword: title, source, time, views and the securities concerned.

        Protocol: Qot_GetSearchNews (3263).
        """
        return self._send("Qot_GetSearchNews", request)

    def GetOptionMarketStatistic(self, request: Qot_GetOptionMarketStatistic_pb2.Request) -> int:
        """Statistics of a whole option market by day: volume or open interest of calls and puts, and their ratio.
        Paged by a key.

        Protocol: Qot_GetOptionMarketStatistic (3301).
        """
        return self._send("Qot_GetOptionMarketStatistic", request)

    def GetOptionUnderlyingHisStatistic(self, request: Qot_GetOptionUnderlyingHisStatistic_pb2.Request) -> int:
        """Option volume and open interest of one underlying by day, calls and puts, beside its price. Paged by a
        key.

        Protocol: Qot_GetOptionUnderlyingHisStatistic (3302).
        """
        return self._send("Qot_GetOptionUnderlyingHisStatistic", request)

    def GetOptionUnderlyingOverview(self, request: Qot_GetOptionUnderlyingOverview_pb2.Request) -> int:
        """Option overview of several underlyings: call and put volume, open interest, implied and historical
        volatility with rank and percentile.

        Protocol: Qot_GetOptionUnderlyingOverview (3303).
        """
        return self._send("Qot_GetOptionUnderlyingOverview", request)

    def GetOptionUnderlyingHisVolatility(self, request: Qot_GetOptionUnderlyingHisVolatility_pb2.Request) -> int:
        """Implied and historical volatility of one underlying by day, beside its price. Paged by a key.

        Protocol: Qot_GetOptionUnderlyingHisVolatility (3304).
        """
        return self._send("Qot_GetOptionUnderlyingHisVolatility", request)

    def GetOptionUnderlyingRank(self, request: Qot_GetOptionUnderlyingRank_pb2.Request) -> int:
        """Ranking of underlyings by their options: volume, open interest, volatility and change. Filtered and paged.

        Protocol: Qot_GetOptionUnderlyingRank (3305).
        """
        return self._send("Qot_GetOptionUnderlyingRank", request)

    def GetOptionRank(self, request: Qot_GetOptionRank_pb2.Request) -> int:
        """Ranking of single options of a market, by volume, turnover, open interest and its change, and more.
        Filtered and paged.

        Protocol: Qot_GetOptionRank (3306).
        """
        return self._send("Qot_GetOptionRank", request)

    def GetOptionEvent(self, request: Qot_GetOptionEvent_pb2.Request) -> int:
        """Unusual option trades of a market: large or remarkable fills with sentiment, order types, greeks and the
        corporate actions near them. Filtered, sorted and paged.

        Protocol: Qot_GetOptionEvent (3307).
        """
        return self._send("Qot_GetOptionEvent", request)

    def GetOptionEventAlert(self, request: Qot_GetOptionEventAlert_pb2.Request) -> int:
        """The user's alerts on unusual option trades, with the conditions of each. Set them with
        Qot_SetOptionEventAlert. Paged.

        Protocol: Qot_GetOptionEventAlert (3308).
        """
        return self._send("Qot_GetOptionEventAlert", request)

    def SetOptionEventAlert(self, request: Qot_SetOptionEventAlert_pb2.Request) -> int:
        """Adds, changes, deletes, enables or disables the user's alerts on unusual option trades. When one goes off,
        Qot_UpdateOptionEvent is pushed.

        Protocol: Qot_SetOptionEventAlert (3309).
        """
        return self._send("Qot_SetOptionEventAlert", request)

    def GetOptionZeroDteScreener(self, request: Qot_GetOptionZeroDteScreener_pb2.Request) -> int:
        """Options that expire today (zero days to expiration): screener of underlyings that have them, and the chain
        to ask Qot_GetOptionZeroDteContract for. Paged.

        Protocol: Qot_GetOptionZeroDteScreener (3311).
        """
        return self._send("Qot_GetOptionZeroDteScreener", request)

    def GetOptionZeroDteContract(self, request: Qot_GetOptionZeroDteContract_pb2.Request) -> int:
        """Options that expire today (zero days to expiration): the contracts of one underlying's chain, with greeks,
        break-even and probability of profit.

        Protocol: Qot_GetOptionZeroDteContract (3312).
        """
        return self._send("Qot_GetOptionZeroDteContract", request)

    def GetOptionEarningsScreener(self, request: Qot_GetOptionEarningsScreener_pb2.Request) -> int:
        """Option screener around earnings: underlyings with coming reports, their volatility, past moves and
        expected move. Filtered, sorted and paged.

        Protocol: Qot_GetOptionEarningsScreener (3313).
        """
        return self._send("Qot_GetOptionEarningsScreener", request)

    def GetOptionSellerScreener(self, request: Qot_GetOptionSellerScreener_pb2.Request) -> int:
        """Option screener for sellers: covered calls or cash-secured puts with interval and annualized return and
        the probability of exercise.

        Protocol: Qot_GetOptionSellerScreener (3314).
        """
        return self._send("Qot_GetOptionSellerScreener", request)

    def GetEarningsCalendar(self, request: Qot_GetEarningsCalendar_pb2.Request) -> int:
        """Calendar of earnings reports in one market: date and time of day, estimates and actual figures, and the
        option market's expectation (volume, implied volatility).

        Protocol: Qot_GetEarningsCalendar (3401).
        """
        return self._send("Qot_GetEarningsCalendar", request)

    def GetMacroIndicatorList(self, request: Qot_GetMacroIndicatorList_pb2.Request) -> int:
        """Macro-economic indicators of a region by category; their ids go into Qot_GetMacroIndicatorHistory.

        Protocol: Qot_GetMacroIndicatorList (3402).
        """
        return self._send("Qot_GetMacroIndicatorList", request)

    def GetMacroIndicatorHistory(self, request: Qot_GetMacroIndicatorHistory_pb2.Request) -> int:
        """History of one macro-economic indicator: value, forecast and previous value of each release.

        Protocol: Qot_GetMacroIndicatorHistory (3403).
        """
        return self._send("Qot_GetMacroIndicatorHistory", request)

    def GetFedWatchTargetRate(self, request: Qot_GetFedWatchTargetRate_pb2.Request) -> int:
        """US interest rates: the probability of each target range at the coming meetings of the Federal Reserve.

        Protocol: Qot_GetFedWatchTargetRate (3404).
        """
        return self._send("Qot_GetFedWatchTargetRate", request)

    def GetFedWatchDotPlot(self, request: Qot_GetFedWatchDotPlot_pb2.Request) -> int:
        """US interest rates: the Federal Reserve's dot plot, i.e. how many members expect which rate in which year,
        and the current rate.

        Protocol: Qot_GetFedWatchDotPlot (3405).
        """
        return self._send("Qot_GetFedWatchDotPlot", request)

    def GetEarningsBeatRank(self, request: Qot_GetEarningsBeatRank_pb2.Request) -> int:
        """Ranking of companies whose reported earnings, revenue or EBIT beat the estimates, with figure, estimate,
        growth and the price move on the earnings day.

        Protocol: Qot_GetEarningsBeatRank (3406).
        """
        return self._send("Qot_GetEarningsBeatRank", request)

    def GetDividendRank(self, request: Qot_GetDividendRank_pb2.Request) -> int:
        """Ranking of securities by dividend, such as a high yield or long growth, within filters for yield, growth,
        market cap and the like.

        Protocol: Qot_GetDividendRank (3407).
        """
        return self._send("Qot_GetDividendRank", request)

    def GetDividendCalendar(self, request: Qot_GetDividendCalendar_pb2.Request) -> int:
        """Calendar of dividends in one market on one day: who pays what, with record, ex and payment dates.

        Protocol: Qot_GetDividendCalendar (3408).
        """
        return self._send("Qot_GetDividendCalendar", request)

    def GetEconomicCalendar(self, request: Qot_GetEconomicCalendar_pb2.Request) -> int:
        """Calendar of economic releases by market and importance: previous, expected and actual values. Paged.

        Protocol: Qot_GetEconomicCalendar (3409).
        """
        return self._send("Qot_GetEconomicCalendar", request)

    def GetUSPreMarketRank(self, request: Qot_GetUSPreMarketRank_pb2.Request) -> int:
        """Ranking of US securities by change in the pre-market session, with price, volume and turnover of that
        session and the last close.

        Protocol: Qot_GetUSPreMarketRank (3410).
        """
        return self._send("Qot_GetUSPreMarketRank", request)

    def GetUSAfterHoursRank(self, request: Qot_GetUSAfterHoursRank_pb2.Request) -> int:
        """Ranking of US securities by change in the after-hours session, with price, volume and turnover of that
        session and the day's close.

        Protocol: Qot_GetUSAfterHoursRank (3411).
        """
        return self._send("Qot_GetUSAfterHoursRank", request)

    def GetUSOvernightRank(self, request: Qot_GetUSOvernightRank_pb2.Request) -> int:
        """Ranking of US securities by change in the overnight session, with price, volume and turnover of that
        session and the day's close.

        Protocol: Qot_GetUSOvernightRank (3412).
        """
        return self._send("Qot_GetUSOvernightRank", request)

    def GetTopMoversRank(self, request: Qot_GetTopMoversRank_pb2.Request) -> int:
        """Ranking of a market's securities that move most right now, within filters for price, market cap and price
        to earnings.

        Protocol: Qot_GetTopMoversRank (3413).
        """
        return self._send("Qot_GetTopMoversRank", request)

    def GetHotList(self, request: Qot_GetHotList_pb2.Request) -> int:
        """Ranking of the securities that users trade, search and read about most, with each heat and its change, and
        the news behind it.

        Protocol: Qot_GetHotList (3414).
        """
        return self._send("Qot_GetHotList", request)

    def GetShortSellingRank(self, request: Qot_GetShortSellingRank_pb2.Request) -> int:
        """Ranking of a market's securities by short selling: volume, ratio and position of shorts with weekly and
        monthly means, within plates if wanted.

        Protocol: Qot_GetShortSellingRank (3415).
        """
        return self._send("Qot_GetShortSellingRank", request)

    def GetPeriodChangeRank(self, request: Qot_GetPeriodChangeRank_pb2.Request) -> int:
        """Ranking of a market's securities by price change over a period, from five minutes to the year so far,
        within filters.

        Protocol: Qot_GetPeriodChangeRank (3416).
        """
        return self._send("Qot_GetPeriodChangeRank", request)

    def GetHighDividendSOERank(self, request: Qot_GetHighDividendSOERank_pb2.Request) -> int:
        """Ranking of state-owned enterprises with a high dividend, within filters, with valuation and price change
        over several periods.

        Protocol: Qot_GetHighDividendSOERank (3417).
        """
        return self._send("Qot_GetHighDividendSOERank", request)

    def GetInstitutionList(self, request: Qot_GetInstitutionList_pb2.Request) -> int:
        """Institutions that report positions in a market, with portfolio value, number of positions and their
        change. Sorted and paged.

        Protocol: Qot_GetInstitutionList (3418).
        """
        return self._send("Qot_GetInstitutionList", request)

    def GetInstitutionProfile(self, request: Qot_GetInstitutionProfile_pb2.Request) -> int:
        """Institutions: description and portfolio figures of one institution, such as value, positions opened and
        closed, and weight of the ten largest.

        Protocol: Qot_GetInstitutionProfile (3419).
        """
        return self._send("Qot_GetInstitutionProfile", request)

    def GetInstitutionDistribution(self, request: Qot_GetInstitutionDistribution_pb2.Request) -> int:
        """Institutions: how one institution's portfolio spreads over industries.

        Protocol: Qot_GetInstitutionDistribution (3420).
        """
        return self._send("Qot_GetInstitutionDistribution", request)

    def GetInstitutionHoldingChange(self, request: Qot_GetInstitutionHoldingChange_pb2.Request) -> int:
        """Institutions: what one institution bought, added to, cut or sold out of, with the change in shares. Sorted
        and paged.

        Protocol: Qot_GetInstitutionHoldingChange (3421).
        """
        return self._send("Qot_GetInstitutionHoldingChange", request)

    def GetInstitutionHoldingList(self, request: Qot_GetInstitutionHoldingList_pb2.Request) -> int:
        """Institutions: positions of one institution, with value, part of the portfolio and change. Filtered, sorted
        and paged.

        Protocol: Qot_GetInstitutionHoldingList (3422).
        """
        return self._send("Qot_GetInstitutionHoldingList", request)

    def GetArkFundHolding(self, request: Qot_GetArkFundHolding_pb2.Request) -> int:
        """ARK funds: the positions of one fund or of all, with shares, market value, weight, and how these changed
        over a cycle. Sorted and paged.

        Protocol: Qot_GetArkFundHolding (3423).
        """
        return self._send("Qot_GetArkFundHolding", request)

    def GetArkStockDynamic(self, request: Qot_GetArkStockDynamic_pb2.Request) -> int:
        """ARK funds: what they lately did with one security, i.e. the kind of move, how many trades, net shares and
        the time of the last one.

        Protocol: Qot_GetArkStockDynamic (3424).
        """
        return self._send("Qot_GetArkStockDynamic", request)

    def GetArkActiveTransaction(self, request: Qot_GetArkActiveTransaction_pb2.Request) -> int:
        """ARK funds: securities they traded most in a recent cycle, with the change in shares and in value. Sorted
        and paged.

        Protocol: Qot_GetArkActiveTransaction (3425).
        """
        return self._send("Qot_GetArkActiveTransaction", request)

    def GetRatingChange(self, request: Qot_GetRatingChange_pb2.Request) -> int:
        """Ratings of a market's securities that analysts' institutions just raised, cut or gave, with old and new
        target price. Paged.

        Protocol: Qot_GetRatingChange (3426).
        """
        return self._send("Qot_GetRatingChange", request)

    def GetIndustrialChainList(self, request: Qot_GetIndustrialChainList_pb2.Request) -> int:
        """Industrial chains of a market, found by keyword, with size, market cap and related securities. Paged.

        Protocol: Qot_GetIndustrialChainList (3427).
        """
        return self._send("Qot_GetIndustrialChainList", request)

    def GetIndustrialChainDetail(self, request: Qot_GetIndustrialChainDetail_pb2.Request) -> int:
        """One industrial chain in full: its tree of nodes from upstream to downstream, the plate of each node, and
        links for further reading.

        Protocol: Qot_GetIndustrialChainDetail (3428).
        """
        return self._send("Qot_GetIndustrialChainDetail", request)

    def GetIndustrialChainByPlate(self, request: Qot_GetIndustrialChainByPlate_pb2.Request) -> int:
        """Industrial chains (upstream to downstream) in which one plate has a place.

        Protocol: Qot_GetIndustrialChainByPlate (3429).
        """
        return self._send("Qot_GetIndustrialChainByPlate", request)

    def GetIndustrialPlateInfo(self, request: Qot_GetIndustrialPlateInfo_pb2.Request) -> int:
        """Summary text about one plate of an industrial chain.

        Protocol: Qot_GetIndustrialPlateInfo (3430).
        """
        return self._send("Qot_GetIndustrialPlateInfo", request)

    def GetIndustrialPlateStock(self, request: Qot_GetIndustrialPlateStock_pb2.Request) -> int:
        """Stocks in a plate of an industrial chain, by market. Sorted and paged.

        Protocol: Qot_GetIndustrialPlateStock (3431).
        """
        return self._send("Qot_GetIndustrialPlateStock", request)

    def GetHeatMapData(self, request: Qot_GetHeatMapData_pb2.Request) -> int:
        """Heat map of a market: its plates with price change, turnover, value, rising and falling counts and the
        leading stock. Sorted and paged.

        Protocol: Qot_GetHeatMapData (3432).
        """
        return self._send("Qot_GetHeatMapData", request)

    def GetRiseFallDistribution(self, request: Qot_GetRiseFallDistribution_pb2.Request) -> int:
        """How many securities of a plate or market rose and fell today, counted by ranges of change.

        Protocol: Qot_GetRiseFallDistribution (3433).
        """
        return self._send("Qot_GetRiseFallDistribution", request)

    def GetEventContractCategory(self, request: Qot_GetEventContractCategory_pb2.Request) -> int:
        """Event contracts: the categories and the tags within each, the entry to browsing them.

        Protocol: Qot_GetEventContractCategory (3434).
        """
        return self._send("Qot_GetEventContractCategory", request)

    def FilterCompetition(self, request: Qot_FilterCompetition_pb2.Request) -> int:
        """Event contracts: the competitions and scopes (of sports, for example) that can narrow down a category and
        tag.

        Protocol: Qot_FilterCompetition (3435).
        """
        return self._send("Qot_FilterCompetition", request)

    def GetEventContractSeriesList(self, request: Qot_GetEventContractSeriesList_pb2.Request) -> int:
        """Event contracts: the series (recurring kinds of events) of a category and tag, and how often each recurs.

        Protocol: Qot_GetEventContractSeriesList (3436).
        """
        return self._send("Qot_GetEventContractSeriesList", request)

    def GetEventContractEventList(self, request: Qot_GetEventContractEventList_pb2.Request) -> int:
        """Event contracts: the events of one series, by status, with dates, competition and whether their contracts
        exclude each other. Paged.

        Protocol: Qot_GetEventContractEventList (3437).
        """
        return self._send("Qot_GetEventContractEventList", request)

    def GetEventContract(self, request: Qot_GetEventContract_pb2.Request) -> int:
        """Event contracts: the contracts of one event with terms, dates, status, result and settlement. Paged.

        Protocol: Qot_GetEventContract (3438).
        """
        return self._send("Qot_GetEventContract", request)

    def GetEventContractMilestoneList(self, request: Qot_GetEventContractMilestoneList_pb2.Request) -> int:
        """Event contracts: milestones, i.e. real-world happenings such as a game, with the events that hang on them.
        By category, competition or related event. Paged.

        Protocol: Qot_GetEventContractMilestoneList (3439).
        """
        return self._send("Qot_GetEventContractMilestoneList", request)

    def GetEventContractSnapshot(self, request: Qot_GetEventContractSnapshot_pb2.Request) -> int:
        """Event contracts: snapshot of several contracts, with price, best bid and ask of either side, volume and
        open interest. Needs no subscription.

        Protocol: Qot_GetEventContractSnapshot (3445).
        """
        return self._send("Qot_GetEventContractSnapshot", request)

    def GetEventContractOrderBook(self, request: Qot_GetEventContractOrderBook_pb2.Request) -> int:
        """Event contracts: order book of a contract, with bid and ask levels of the Yes and the No side.

        Protocol: Qot_GetEventContractOrderBook (3446).
        """
        return self._send("Qot_GetEventContractOrderBook", request)

    def GetEventContractKline(self, request: Qot_GetEventContractKline_pb2.Request) -> int:
        """Event contracts: latest bars of a contract, of its Yes or No side or of a chosen source.

        Protocol: Qot_GetEventContractKline (3447).
        """
        return self._send("Qot_GetEventContractKline", request)

    def GetEventContractTicker(self, request: Qot_GetEventContractTicker_pb2.Request) -> int:
        """Event contracts: latest trades of a contract tick by tick, with the Yes and the No price.

        Protocol: Qot_GetEventContractTicker (3448).
        """
        return self._send("Qot_GetEventContractTicker", request)

    def GetEventContractComboList(self, request: Qot_GetEventContractComboList_pb2.Request) -> int:
        """Event contracts: events whose contracts may be joined to a combo, and the combo security (mvc) that a
        request for quotes must pass on. Paged.

        Protocol: Qot_GetEventContractComboList (3453).
        """
        return self._send("Qot_GetEventContractComboList", request)

    def GetEventContractComboRfq(self, request: Qot_GetEventContractComboRfq_pb2.Request) -> int:
        """Event contracts: request for quotes on a combo of contracts. The reply gives bid, ask and the quote id
        that Trd_PlaceComboOrder takes, or says to try again.

        Protocol: Qot_GetEventContractComboRfq (3454).
        """
        return self._send("Qot_GetEventContractComboRfq", request)

    def SubEventContract(self, request: Qot_SubEventContract_pb2.Request) -> int:
        """Event contracts: subscribes contracts to kinds of real-time data, or unsubscribes them, and turns their
        pushes on or off.

        Protocol: Qot_SubEventContract (3455).
        """
        return self._send("Qot_SubEventContract", request)

    def RequestHistoryEventContractKL(self, request: Qot_RequestHistoryEventContractKL_pb2.Request) -> int:
        """Event contracts: bars of the past of one contract, between two times, a page a request.

        Protocol: Qot_RequestHistoryEventContractKL (3456).
        """
        return self._send("Qot_RequestHistoryEventContractKL", request)

    def TechnicalUnusual(self, request: SkillWrapAPI_pb2.TechnicalUnusualReq) -> int:
        """Written summaries of what is unusual about a stock: technical indicators, financials, or its derivatives.
        Three calls share this file; the requests and replies have no c2s and s2c level.

        Protocol: SkillWrap_TechnicalUnusual (3801).
        """
        return self._send("SkillWrap_TechnicalUnusual", request)

    def FinancialUnusual(self, request: SkillWrapAPI_pb2.FinancialUnusualReq) -> int:
        """Written summaries of what is unusual about a stock: technical indicators, financials, or its derivatives.
        Three calls share this file; the requests and replies have no c2s and s2c level.

        Protocol: SkillWrap_FinancialUnusual (3802).
        """
        return self._send("SkillWrap_FinancialUnusual", request)

    def DerivativeUnusual(self, request: SkillWrapAPI_pb2.DerivativeUnusualReq) -> int:
        """Written summaries of what is unusual about a stock: technical indicators, financials, or its derivatives.
        Three calls share this file; the requests and replies have no c2s and s2c level.

        Protocol: SkillWrap_DerivativeUnusual (3803).
        """
        return self._send("SkillWrap_DerivativeUnusual", request)


class MMSPI_Trd:
    """Replies and pushes of a `MMAPI_Trd`; override what is wanted."""

    def OnReply_GetGlobalState(self, client: MMAPI_Trd, serial_no: int, response: GetGlobalState_pb2.Response) -> None:
        """The reply to `GetGlobalState`."""

    def OnReply_GetUserInfo(self, client: MMAPI_Trd, serial_no: int, response: GetUserInfo_pb2.Response) -> None:
        """The reply to `GetUserInfo`."""

    def OnReply_Verification(self, client: MMAPI_Trd, serial_no: int, response: Verification_pb2.Response) -> None:
        """The reply to `Verification`."""

    def OnReply_GetDelayStatistics(
        self, client: MMAPI_Trd, serial_no: int, response: GetDelayStatistics_pb2.Response
    ) -> None:
        """The reply to `GetDelayStatistics`."""

    def OnReply_TestCmd(self, client: MMAPI_Trd, serial_no: int, response: TestCmd_pb2.Response) -> None:
        """The reply to `TestCmd`."""

    def OnReply_GetAccList(self, client: MMAPI_Trd, serial_no: int, response: Trd_GetAccList_pb2.Response) -> None:
        """The reply to `GetAccList`."""

    def OnReply_UnlockTrade(self, client: MMAPI_Trd, serial_no: int, response: Trd_UnlockTrade_pb2.Response) -> None:
        """The reply to `UnlockTrade`."""

    def OnReply_SubAccPush(self, client: MMAPI_Trd, serial_no: int, response: Trd_SubAccPush_pb2.Response) -> None:
        """The reply to `SubAccPush`."""

    def OnReply_GetFunds(self, client: MMAPI_Trd, serial_no: int, response: Trd_GetFunds_pb2.Response) -> None:
        """The reply to `GetFunds`."""

    def OnReply_GetPositionList(
        self, client: MMAPI_Trd, serial_no: int, response: Trd_GetPositionList_pb2.Response
    ) -> None:
        """The reply to `GetPositionList`."""

    def OnReply_GetMaxTrdQtys(
        self, client: MMAPI_Trd, serial_no: int, response: Trd_GetMaxTrdQtys_pb2.Response
    ) -> None:
        """The reply to `GetMaxTrdQtys`."""

    def OnReply_GetComboMaxTrdQtys(
        self, client: MMAPI_Trd, serial_no: int, response: Trd_GetComboMaxTrdQtys_pb2.Response
    ) -> None:
        """The reply to `GetComboMaxTrdQtys`."""

    def OnReply_GetOrderList(self, client: MMAPI_Trd, serial_no: int, response: Trd_GetOrderList_pb2.Response) -> None:
        """The reply to `GetOrderList`."""

    def OnReply_PlaceOrder(self, client: MMAPI_Trd, serial_no: int, response: Trd_PlaceOrder_pb2.Response) -> None:
        """The reply to `PlaceOrder`."""

    def OnReply_ModifyOrder(self, client: MMAPI_Trd, serial_no: int, response: Trd_ModifyOrder_pb2.Response) -> None:
        """The reply to `ModifyOrder`."""

    def OnReply_GetOrderFillList(
        self, client: MMAPI_Trd, serial_no: int, response: Trd_GetOrderFillList_pb2.Response
    ) -> None:
        """The reply to `GetOrderFillList`."""

    def OnReply_GetHistoryOrderList(
        self, client: MMAPI_Trd, serial_no: int, response: Trd_GetHistoryOrderList_pb2.Response
    ) -> None:
        """The reply to `GetHistoryOrderList`."""

    def OnReply_GetHistoryOrderFillList(
        self, client: MMAPI_Trd, serial_no: int, response: Trd_GetHistoryOrderFillList_pb2.Response
    ) -> None:
        """The reply to `GetHistoryOrderFillList`."""

    def OnReply_GetMarginRatio(
        self, client: MMAPI_Trd, serial_no: int, response: Trd_GetMarginRatio_pb2.Response
    ) -> None:
        """The reply to `GetMarginRatio`."""

    def OnReply_GetOrderFee(self, client: MMAPI_Trd, serial_no: int, response: Trd_GetOrderFee_pb2.Response) -> None:
        """The reply to `GetOrderFee`."""

    def OnReply_FlowSummary(self, client: MMAPI_Trd, serial_no: int, response: Trd_FlowSummary_pb2.Response) -> None:
        """The reply to `FlowSummary`."""

    def OnReply_PlaceComboOrder(
        self, client: MMAPI_Trd, serial_no: int, response: Trd_PlaceComboOrder_pb2.Response
    ) -> None:
        """The reply to `PlaceComboOrder`."""

    def OnPush_Notify(self, client: MMAPI_Trd, response: Notify_pb2.Response) -> None:
        """Push of system events: changes of OpenD's own state, of its log-in to the quote and trade servers, of
        quote rights, API level, quotas and their use. Arrives whenever one changes, if InitConnect asked for
        notices.
        """

    def OnPush_UpdateOrder(self, client: MMAPI_Trd, response: Trd_UpdateOrder_pb2.Response) -> None:
        """Push of an order. Arrives when an order changes of an account subscribed by Trd_SubAccPush."""

    def OnPush_UpdateOrderFill(self, client: MMAPI_Trd, response: Trd_UpdateOrderFill_pb2.Response) -> None:
        """Push of a fill. Arrives when an order is filled, wholly or in part, of an account subscribed by
        Trd_SubAccPush.
        """


class MMAPI_Trd(contract.CallbackConnection):
    """A connection of the callback face to moomoo OpenD. Requests return their serial number, 0 when nothing was
    sent.
    """

    _brand = BRAND
    _sys_config = SysConfig
    _spi_methods = {
        "GetGlobalState": "OnReply_GetGlobalState",
        "GetUserInfo": "OnReply_GetUserInfo",
        "Verification": "OnReply_Verification",
        "GetDelayStatistics": "OnReply_GetDelayStatistics",
        "TestCmd": "OnReply_TestCmd",
        "Trd_GetAccList": "OnReply_GetAccList",
        "Trd_UnlockTrade": "OnReply_UnlockTrade",
        "Trd_SubAccPush": "OnReply_SubAccPush",
        "Trd_GetFunds": "OnReply_GetFunds",
        "Trd_GetPositionList": "OnReply_GetPositionList",
        "Trd_GetMaxTrdQtys": "OnReply_GetMaxTrdQtys",
        "Trd_GetComboMaxTrdQtys": "OnReply_GetComboMaxTrdQtys",
        "Trd_GetOrderList": "OnReply_GetOrderList",
        "Trd_PlaceOrder": "OnReply_PlaceOrder",
        "Trd_ModifyOrder": "OnReply_ModifyOrder",
        "Trd_GetOrderFillList": "OnReply_GetOrderFillList",
        "Trd_GetHistoryOrderList": "OnReply_GetHistoryOrderList",
        "Trd_GetHistoryOrderFillList": "OnReply_GetHistoryOrderFillList",
        "Trd_GetMarginRatio": "OnReply_GetMarginRatio",
        "Trd_GetOrderFee": "OnReply_GetOrderFee",
        "Trd_FlowSummary": "OnReply_FlowSummary",
        "Trd_PlaceComboOrder": "OnReply_PlaceComboOrder",
        "Notify": "OnPush_Notify",
        "Trd_UpdateOrder": "OnPush_UpdateOrder",
        "Trd_UpdateOrderFill": "OnPush_UpdateOrderFill",
    }

    def SetTrdCallback(self, spi: MMSPI_Trd) -> None:
        """Set who gets the replies and pushes."""
        self._spi = spi

    def GetGlobalState(self, request: GetGlobalState_pb2.Request) -> int:
        """State of OpenD as a whole: what phase each market is in, whether the quote and trade servers are logged
        in, version, clock and the addresses in use.

        Protocol: GetGlobalState (1002).
        """
        return self._send("GetGlobalState", request)

    def GetUserInfo(self, request: GetUserInfo_pb2.Request) -> int:
        """The logged-in user: name, quote rights for every market, quotas for subscriptions and historical bars, and
        whether a disclaimer or an update is pending. The request's flag picks parts of it.

        Protocol: GetUserInfo (1005).
        """
        return self._send("GetUserInfo", request)

    def Verification(self, request: Verification_pb2.Request) -> int:
        """Log-in verification of OpenD: asks for the picture or phone code, or hands in the code that the user read.

        Protocol: Verification (1006).
        """
        return self._send("Verification", request)

    def GetDelayStatistics(self, request: GetDelayStatistics_pb2.Request) -> int:
        """Delay statistics that OpenD has gathered itself: how long quote pushes took on each leg of their way, how
        long requests took, and how long orders took until they were placed.

        Protocol: GetDelayStatistics (1007).
        """
        return self._send("GetDelayStatistics", request)

    def TestCmd(self, request: TestCmd_pb2.Request) -> int:
        """Test command to OpenD: a command word with a text and bytes, answered alike. A tool for diagnosis, not for
        trading.

        Protocol: TestCmd (1008).
        """
        return self._send("TestCmd", request)

    def GetAccList(self, request: Trd_GetAccList_pb2.Request) -> int:
        """Trading accounts of the logged-in user with environment, kind, securities firm and the markets each may
        trade. The ids go into every trade request's header.

        Protocol: Trd_GetAccList (2001).
        """
        return self._send("Trd_GetAccList", request)

    def UnlockTrade(self, request: Trd_UnlockTrade_pb2.Request) -> int:
        """Unlocks trading with real money by the MD5 of the trade password, or locks it again. Simulated accounts
        need no unlocking.

        Protocol: Trd_UnlockTrade (2005).
        """
        return self._send("Trd_UnlockTrade", request)

    def SubAccPush(self, request: Trd_SubAccPush_pb2.Request) -> int:
        """Subscribes this connection to the order and fill pushes of given accounts.

        Protocol: Trd_SubAccPush (2008).
        """
        return self._send("Trd_SubAccPush", request)

    def GetFunds(self, request: Trd_GetFunds_pb2.Request) -> int:
        """Funds of an account: total assets, cash by currency, buying power, margin figures and risk level. OpenD's
        cache answers unless a refresh is asked for.

        Protocol: Trd_GetFunds (2101).
        """
        return self._send("Trd_GetFunds", request)

    def GetPositionList(self, request: Trd_GetPositionList_pb2.Request) -> int:
        """Positions of an account with quantity, cost, value and profit, by security or profit ratio. OpenD's cache
        answers unless a refresh is asked for.

        Protocol: Trd_GetPositionList (2102).
        """
        return self._send("Trd_GetPositionList", request)

    def GetMaxTrdQtys(self, request: Trd_GetMaxTrdQtys_pb2.Request) -> int:
        """The largest quantities an account could buy, sell, sell short or buy back at a price, or to which an order
        could be changed.

        Protocol: Trd_GetMaxTrdQtys (2111).
        """
        return self._send("Trd_GetMaxTrdQtys", request)

    def GetComboMaxTrdQtys(self, request: Trd_GetComboMaxTrdQtys_pb2.Request) -> int:
        """What an order of several legs would do to the account: change of margin, buying power and net value.

        Protocol: Trd_GetComboMaxTrdQtys (2112).
        """
        return self._send("Trd_GetComboMaxTrdQtys", request)

    def GetOrderList(self, request: Trd_GetOrderList_pb2.Request) -> int:
        """Today's and open orders of an account, by security, id and status. OpenD's cache answers unless a refresh
        is asked for.

        Protocol: Trd_GetOrderList (2201).
        """
        return self._send("Trd_GetOrderList", request)

    def PlaceOrder(self, request: Trd_PlaceOrder_pb2.Request) -> int:
        """Places an order: limit, market, stop, trailing stop and more. Carries a packet id, so that OpenD accepts
        one order only once.

        Protocol: Trd_PlaceOrder (2202).
        """
        return self._send("Trd_PlaceOrder", request)

    def ModifyOrder(self, request: Trd_ModifyOrder_pb2.Request) -> int:
        """Changes an order's price and quantity, cancels, disables, enables or deletes it, or cancels all orders of
        the account. Carries a packet id against replay.

        Protocol: Trd_ModifyOrder (2205).
        """
        return self._send("Trd_ModifyOrder", request)

    def GetOrderFillList(self, request: Trd_GetOrderFillList_pb2.Request) -> int:
        """Today's fills of an account. OpenD's cache answers unless a refresh is asked for.

        Protocol: Trd_GetOrderFillList (2211).
        """
        return self._send("Trd_GetOrderFillList", request)

    def GetHistoryOrderList(self, request: Trd_GetHistoryOrderList_pb2.Request) -> int:
        """Orders of past days of an account, by time, security and status.

        Protocol: Trd_GetHistoryOrderList (2221).
        """
        return self._send("Trd_GetHistoryOrderList", request)

    def GetHistoryOrderFillList(self, request: Trd_GetHistoryOrderFillList_pb2.Request) -> int:
        """Fills of past days of an account, by time, security and order.

        Protocol: Trd_GetHistoryOrderFillList (2222).
        """
        return self._send("Trd_GetHistoryOrderFillList", request)

    def GetMarginRatio(self, request: Trd_GetMarginRatio_pb2.Request) -> int:
        """Margin terms of securities in an account: whether long and short positions are allowed, what is left to
        borrow, and the initial, call and maintenance ratios.

        Protocol: Trd_GetMarginRatio (2223).
        """
        return self._send("Trd_GetMarginRatio", request)

    def GetOrderFee(self, request: Trd_GetOrderFee_pb2.Request) -> int:
        """Fees of given orders, in sum and item by item.

        Protocol: Trd_GetOrderFee (2225).
        """
        return self._send("Trd_GetOrderFee", request)

    def FlowSummary(self, request: Trd_FlowSummary_pb2.Request) -> int:
        """Cash flow of an account: money in and out by clearing or creation date, with kind, currency and remark.

        Protocol: Trd_FlowSummary (2226).
        """
        return self._send("Trd_FlowSummary", request)

    def PlaceComboOrder(self, request: Trd_PlaceComboOrder_pb2.Request) -> int:
        """Places one order of several legs: an option strategy, or a combo of event contracts with its quote id.
        Carries a packet id against replay.

        Protocol: Trd_PlaceComboOrder (2227).
        """
        return self._send("Trd_PlaceComboOrder", request)


__all__ = ["ConnectFailure", "MMAPI", "MMAPI_Qot", "MMAPI_Trd", "MMSPI_Conn", "MMSPI_Qot", "MMSPI_Trd"]
