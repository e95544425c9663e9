"""The protocol numbers of OpenD. Generated; do not edit."""

from opend.contract import ProtocolNumbers


class ProtoId(ProtocolNumbers):
    """Protocol numbers by name; `All_PushId` are those that OpenD sends unasked."""

    InitConnect = 1001
    GetGlobalState = 1002
    Notify = 1003
    KeepAlive = 1004
    GetUserInfo = 1005
    Verification = 1006
    GetDelayStatistics = 1007
    TestCmd = 1008
    InitQuantMode = 1009
    Trd_GetAccList = 2001
    Trd_UnlockTrade = 2005
    Trd_SubAccPush = 2008
    Trd_GetFunds = 2101
    Trd_GetPositionList = 2102
    Trd_GetMaxTrdQtys = 2111
    Trd_GetComboMaxTrdQtys = 2112
    Trd_GetOrderList = 2201
    Trd_PlaceOrder = 2202
    Trd_ModifyOrder = 2205
    Trd_UpdateOrder = 2208
    Trd_GetOrderFillList = 2211
    Trd_UpdateOrderFill = 2218
    Trd_GetHistoryOrderList = 2221
    Trd_GetHistoryOrderFillList = 2222
    Trd_GetMarginRatio = 2223
    Trd_GetOrderFee = 2225
    Trd_FlowSummary = 2226
    Trd_PlaceComboOrder = 2227
    Qot_Sub = 3001
    Qot_RegQotPush = 3002
    Qot_GetSubInfo = 3003
    Qot_GetBasicQot = 3004
    Qot_UpdateBasicQot = 3005
    Qot_GetKL = 3006
    Qot_UpdateKL = 3007
    Qot_GetRT = 3008
    Qot_UpdateRT = 3009
    Qot_GetTicker = 3010
    Qot_UpdateTicker = 3011
    Qot_GetOrderBook = 3012
    Qot_UpdateOrderBook = 3013
    Qot_GetBroker = 3014
    Qot_UpdateBroker = 3015
    Qot_UpdatePriceReminder = 3019
    Qot_RequestHistoryKL = 3103
    Qot_RequestHistoryKLQuota = 3104
    Qot_RequestRehab = 3105
    Qot_GetSuspend = 3201
    Qot_GetStaticInfo = 3202
    Qot_GetSecuritySnapshot = 3203
    Qot_GetPlateSet = 3204
    Qot_GetPlateSecurity = 3205
    Qot_GetReference = 3206
    Qot_GetOwnerPlate = 3207
    Qot_GetHoldingChangeList = 3208
    Qot_GetOptionChain = 3209
    Qot_GetWarrant = 3210
    Qot_GetCapitalFlow = 3211
    Qot_GetCapitalDistribution = 3212
    Qot_GetUserSecurity = 3213
    Qot_ModifyUserSecurity = 3214
    Qot_StockFilter = 3215
    Qot_GetCodeChange = 3216
    Qot_GetIpoList = 3217
    Qot_GetFutureInfo = 3218
    Qot_RequestTradeDate = 3219
    Qot_SetPriceReminder = 3220
    Qot_GetPriceReminder = 3221
    Qot_GetUserSecurityGroup = 3222
    Qot_GetMarketState = 3223
    Qot_GetOptionExpirationDate = 3224
    Qot_GetFinancialsEarningsPriceMove = 3225
    Qot_GetFinancialsEarningsPriceHistory = 3226
    Qot_GetFinancialsStatements = 3227
    Qot_GetFinancialsRevenueBreakdown = 3228
    Qot_GetResearchAnalystConsensus = 3229
    Qot_GetResearchRatingSummary = 3230
    Qot_GetResearchMorningstarReport = 3231
    Qot_GetValuationDetail = 3232
    Qot_GetValuationPlateStockList = 3233
    Qot_GetCorporateActionsDividends = 3234
    Qot_GetCorporateActionsBuybacks = 3235
    Qot_GetCorporateActionsStockSplits = 3236
    Qot_GetShareholdersOverview = 3237
    Qot_GetShareholdersHoldingChanges = 3238
    Qot_GetShareholdersHolderDetail = 3239
    Qot_GetShareholdersInstitutional = 3240
    Qot_GetInsiderHolderList = 3241
    Qot_GetInsiderTradeList = 3242
    Qot_GetCompanyProfile = 3243
    Qot_GetCompanyExecutives = 3244
    Qot_GetCompanyExecutiveBackground = 3245
    Qot_GetCompanyOperationalEfficiency = 3246
    Qot_GetTopTenBuySellBrokers = 3247
    Qot_GetDailyShortVolume = 3248
    Qot_GetShortInterest = 3249
    Qot_GetOptionVolatility = 3250
    Qot_GetOptionExerciseProbability = 3251
    Qot_StockScreen = 3252
    Qot_OptionScreen = 3253
    Qot_WarrantScreen = 3254
    Qot_GetOptionQuote = 3255
    Qot_GetOptionStrategy = 3256
    Qot_GetOptionStrategyAnalysis = 3257
    Qot_GetOptionStrategySpread = 3258
    Qot_GetIndicatorList = 3259
    Qot_RequestIndicatorCalc = 3260
    Qot_PushIndicatorCalc = 3261
    Qot_GetSearchQuote = 3262
    Qot_GetSearchNews = 3263
    Qot_GetOptionMarketStatistic = 3301
    Qot_GetOptionUnderlyingHisStatistic = 3302
    Qot_GetOptionUnderlyingOverview = 3303
    Qot_GetOptionUnderlyingHisVolatility = 3304
    Qot_GetOptionUnderlyingRank = 3305
    Qot_GetOptionRank = 3306
    Qot_GetOptionEvent = 3307
    Qot_GetOptionEventAlert = 3308
    Qot_SetOptionEventAlert = 3309
    Qot_UpdateOptionEvent = 3310
    Qot_GetOptionZeroDteScreener = 3311
    Qot_GetOptionZeroDteContract = 3312
    Qot_GetOptionEarningsScreener = 3313
    Qot_GetOptionSellerScreener = 3314
    Qot_GetEarningsCalendar = 3401
    Qot_GetMacroIndicatorList = 3402
    Qot_GetMacroIndicatorHistory = 3403
    Qot_GetFedWatchTargetRate = 3404
    Qot_GetFedWatchDotPlot = 3405
    Qot_GetEarningsBeatRank = 3406
    Qot_GetDividendRank = 3407
    Qot_GetDividendCalendar = 3408
    Qot_GetEconomicCalendar = 3409
    Qot_GetUSPreMarketRank = 3410
    Qot_GetUSAfterHoursRank = 3411
    Qot_GetUSOvernightRank = 3412
    Qot_GetTopMoversRank = 3413
    Qot_GetHotList = 3414
    Qot_GetShortSellingRank = 3415
    Qot_GetPeriodChangeRank = 3416
    Qot_GetHighDividendSOERank = 3417
    Qot_GetInstitutionList = 3418
    Qot_GetInstitutionProfile = 3419
    Qot_GetInstitutionDistribution = 3420
    Qot_GetInstitutionHoldingChange = 3421
    Qot_GetInstitutionHoldingList = 3422
    Qot_GetArkFundHolding = 3423
    Qot_GetArkStockDynamic = 3424
    Qot_GetArkActiveTransaction = 3425
    Qot_GetRatingChange = 3426
    Qot_GetIndustrialChainList = 3427
    Qot_GetIndustrialChainDetail = 3428
    Qot_GetIndustrialChainByPlate = 3429
    Qot_GetIndustrialPlateInfo = 3430
    Qot_GetIndustrialPlateStock = 3431
    Qot_GetHeatMapData = 3432
    Qot_GetRiseFallDistribution = 3433
    Qot_GetEventContractCategory = 3434
    Qot_FilterCompetition = 3435
    Qot_GetEventContractSeriesList = 3436
    Qot_GetEventContractEventList = 3437
    Qot_GetEventContract = 3438
    Qot_GetEventContractMilestoneList = 3439
    Qot_GetEventContractSnapshot = 3445
    Qot_GetEventContractOrderBook = 3446
    Qot_GetEventContractKline = 3447
    Qot_GetEventContractTicker = 3448
    Qot_UpdateEventContractOrderBook = 3450
    Qot_UpdateEventContractKline = 3451
    Qot_UpdateEventContractTicker = 3452
    Qot_GetEventContractComboList = 3453
    Qot_GetEventContractComboRfq = 3454
    Qot_SubEventContract = 3455
    Qot_RequestHistoryEventContractKL = 3456
    SkillWrap_TechnicalUnusual = 3801
    SkillWrap_FinancialUnusual = 3802
    SkillWrap_DerivativeUnusual = 3803

    All_PushId: list[int] = [
        Notify,
        Trd_UpdateOrder,
        Trd_UpdateOrderFill,
        Qot_UpdateBasicQot,
        Qot_UpdateKL,
        Qot_UpdateRT,
        Qot_UpdateTicker,
        Qot_UpdateOrderBook,
        Qot_UpdateBroker,
        Qot_UpdatePriceReminder,
        Qot_PushIndicatorCalc,
        Qot_UpdateOptionEvent,
        Qot_UpdateEventContractOrderBook,
        Qot_UpdateEventContractKline,
        Qot_UpdateEventContractTicker,
    ]
