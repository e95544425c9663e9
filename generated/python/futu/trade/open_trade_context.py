"""Trading in one market: what the trade contexts have in common."""

from typing import TYPE_CHECKING, Any

from futu.common.open_context_base import OpenContextBase
from opend import contract
from opend_protocol import methods
from opend_protocol.builders import ComboLeg
from opend_protocol.enums import (
    AssetCategory,
    CashFlowDirection,
    Currency,
    OrderType,
    SecurityFirm,
    Session,
    SubAccType,
    TimeInForce,
    TrdCategory,
    TrdEnv,
    TrdMarket,
)


class OpenTradeContextBase(contract.TradeContext, OpenContextBase):
    """Trading in one market: what the trade contexts have in common."""

    def __init__(
        self,
        trd_mkt: str,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.FUTUSECURITIES,
        trd_category: str = TrdCategory.NONE,
        need_general_sec_acc: bool = False,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            trd_mkt: the market whose accounts are shown, a member of `TrdMarket`.
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            trd_category: kind of the accounts, a member of `TrdCategory`.
            need_general_sec_acc: show general securities accounts too.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: Futu OpenD was not reached in time.
        """
        contract.check_member("trd_mkt", trd_mkt, TrdMarket)
        contract.check_member("security_firm", security_firm, SecurityFirm)
        contract.check_member("trd_category", trd_category, TrdCategory)
        self._kept = {
            **self._kept,
            "trd_mkt": trd_mkt,
            "security_firm": security_firm,
            "trd_category": trd_category,
            "need_general_sec_acc": need_general_sec_acc,
        }
        super().__init__(
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            is_async_connect=is_async_connect,
            ai_type=ai_type,
            config=config,
        )

    def get_acc_list(
        self,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The accounts that count for this context: those that may trade in its market, at its broker.

        Args:
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            acc_id: id of the account.
            trd_env: real or simulated money, a text of `TrdEnv`.
            acc_type: cash or margin, a text of `TrdAccType`.
            uni_card_num: number of the universal account it belongs to.
            card_num: number that the app shows.
            security_firm: broker it is at, a text of `SecurityFirm`.
            sim_acc_type: kind of a simulated account, a text of `SimAccType`.
            competition_acc_name: competition that it takes part in.
            trdmarket_auth: markets it may trade in, in a list, a text of `TrdMarket`.
            acc_status: whether it is active, a text of `TrdAccStatus`.
            acc_role: master account or not, a text of `TrdAccRole`.
            jp_acc_type: parts of a Japanese account, in a list, a text of `SubAccType`.

        Protocol: Trd_GetAccList (2001).
        """
        return self._call(methods.GET_ACC_LIST, timeout)

    def unlock_trade(
        self,
        password: str | int | None = None,
        password_md5: str | None = None,
        is_unlock: bool = True,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Unlocks trading with real money, or locks it. What was unlocked is unlocked again on every new connection.

        Args:
            password: the trade password, or None where password_md5 is given; it never leaves this machine, its
                MD5 does.
            password_md5: the MD5 of the trade password, 32 hexadecimal digits.
            is_unlock: True unlocks, False locks.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a value:
            message: None, or what Futu OpenD has to say, such as that trading was unlocked already.

        Protocol: Trd_UnlockTrade (2005).
        """
        return self._call(
            methods.UNLOCK_TRADE, timeout, password=password, password_md5=password_md5, is_unlock=is_unlock
        )

    def accinfo_query(
        self,
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        acc_index: int = 0,
        refresh_cache: bool = False,
        currency: str = Currency.HKD,
        asset_category: str = AssetCategory.NONE,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Funds of an account: cash, buying power, assets, margins, risk.

        Args:
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            acc_index: the account's place among those of its environment, from 0.
            refresh_cache: True asks the servers anew, False takes what Futu OpenD knows.
            currency: currency that futures and universal accounts are shown in, a member of `Currency`.
            asset_category: which assets of a Japanese account to show, a member of `AssetCategory`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            power: buying power.
            max_power_short: power to sell short.
            net_cash_power: buying power in cash.
            total_assets: net value of all assets.
            securities_assets: securities.
            fund_assets: funds.
            bond_assets: bonds.
            cash: cash.
            market_val: market value of the positions.
            long_mv: market value of what is held.
            short_mv: market value of what is sold short.
            pending_asset: assets on their way.
            interest_charged_amount: money on which interest is due.
            frozen_cash: cash that is frozen.
            avl_withdrawal_cash: cash that may be withdrawn.
            max_withdrawal: most that may be withdrawn.
            currency: currency of these numbers, a text of `Currency`.
            available_funds: funds available to futures.
            unrealized_pl: profit not yet realized.
            realized_pl: profit realized.
            risk_level: level of risk, of futures accounts, a text of `CltRiskLevel`.
            risk_status: state of risk, from 1 (safe) to 9, a text of `CltRiskStatus`.
            initial_margin: initial margin.
            margin_call_margin: margin below which a margin call comes.
            maintenance_margin: maintenance margin.
            hk_cash: cash in Hong Kong dollars.
            hk_avl_withdrawal_cash: Hong Kong dollars that may be withdrawn.
            hkd_net_cash_power: buying power in cash, in Hong Kong dollars.
            hkd_assets: net value of the assets in Hong Kong dollars.
            us_cash: cash in US dollars.
            us_avl_withdrawal_cash: US dollars that may be withdrawn.
            usd_net_cash_power: buying power in cash, in US dollars.
            usd_assets: net value of the assets in US dollars.
            cn_cash: cash in offshore yuan.
            cn_avl_withdrawal_cash: offshore yuan that may be withdrawn.
            cnh_net_cash_power: buying power in cash, in offshore yuan.
            cnh_assets: net value of the assets in offshore yuan.
            jp_cash: cash in yen.
            jp_avl_withdrawal_cash: yen that may be withdrawn.
            jpy_net_cash_power: buying power in cash, in yen.
            jpy_assets: net value of the assets in yen.
            sg_cash: cash in Singapore dollars.
            sg_avl_withdrawal_cash: Singapore dollars that may be withdrawn.
            sgd_net_cash_power: buying power in cash, in Singapore dollars.
            sgd_assets: net value of the assets in Singapore dollars.
            au_cash: cash in Australian dollars.
            au_avl_withdrawal_cash: Australian dollars that may be withdrawn.
            aud_net_cash_power: buying power in cash, in Australian dollars.
            aud_assets: net value of the assets in Australian dollars.
            ca_cash: cash in Canadian dollars.
            ca_avl_withdrawal_cash: Canadian dollars that may be withdrawn.
            cad_net_cash_power: buying power in cash, in Canadian dollars.
            cad_assets: net value of the assets in Canadian dollars.
            my_cash: cash in ringgit.
            my_avl_withdrawal_cash: ringgit that may be withdrawn.
            myr_net_cash_power: buying power in cash, in ringgit.
            myr_assets: net value of the assets in ringgit.
            is_pdt: whether the account counts as a pattern day trader's.
            pdt_seq: day trades left.
            beginning_dtbp: day trading power at the beginning of the day.
            remaining_dtbp: day trading power that is left.
            dt_call_amount: day trading call.
            dt_status: state of day trading, a text of `DTStatus`.
            crypto_mv: market value of crypto currencies.
            exposure_level: level of exposure, a text of `ExposureLevel`.
            exposure_limit: limit of exposure.
            used_limit: how much of it is used.
            remaining_limit: how much of it is left.

        Protocol: Trd_GetFunds (2101).
        """
        return self._call(
            methods.ACCINFO_QUERY,
            timeout,
            trd_env=trd_env,
            acc_id=acc_id,
            acc_index=acc_index,
            refresh_cache=refresh_cache,
            currency=currency,
            asset_category=asset_category,
        )

    def position_list_query(
        self,
        code: str = "",
        pl_ratio_min: float | None = None,
        pl_ratio_max: float | None = None,
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        acc_index: int = 0,
        refresh_cache: bool = False,
        position_market: str = TrdMarket.NONE,
        asset_category: str = AssetCategory.NONE,
        currency: str = Currency.USD,
        show_option_strategy_view: bool = False,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Positions of an account.

        Args:
            code: show this security alone, a code such as 'HK.00700'; empty shows all.
            pl_ratio_min: show positions with at least this profit, in percent.
            pl_ratio_max: show positions with at most this profit, in percent.
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            acc_index: the account's place among those of its environment, from 0.
            refresh_cache: True asks the servers anew, False takes what Futu OpenD knows.
            position_market: show positions of this market alone; NONE shows all, a member of `TrdMarket`.
            asset_category: which assets of a Japanese account to show, a member of `AssetCategory`.
            currency: currency that the numbers are shown in, a member of `Currency`.
            show_option_strategy_view: show option strategies as one position.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            stock_name: name.
            position_market: market of the position, a text of `TrdMarket`.
            qty: quantity held.
            can_sell_qty: quantity that can be sold.
            cost_price: cost, diluted or average by the kind of account.
            cost_price_valid: whether there is a cost.
            average_cost: average cost.
            diluted_cost: diluted cost.
            market_val: market value.
            nominal_price: market price.
            pl_ratio: profit, in percent.
            pl_ratio_valid: whether there is a profit in percent.
            pl_ratio_avg_cost: profit by the average cost, in percent.
            pl_val: profit.
            pl_val_valid: whether there is a profit.
            today_buy_qty: quantity bought today.
            today_buy_val: money spent today.
            today_pl_val: profit today.
            today_trd_val: money traded today.
            today_sell_qty: quantity sold today.
            today_sell_val: money taken in today.
            position_side: long or short, a text of `PositionSide`.
            unrealized_pl: profit not yet realized.
            realized_pl: profit realized.
            currency: currency, a text of `Currency`.
            position_id: id of the position.
            combo_id: id of the combo it belongs to.
            strategy_type: option strategy, a text of `OptionStrategyType`.
            position_type: whether it is a leg, a combo or neither, a text of `PositionType`.
            acc_id: account that it is in.
            jp_acc_type: part of a Japanese account, a text of `SubAccType`.
            payout_if_win: what an event contract pays if it wins.

        Protocol: Trd_GetPositionList (2102).
        """
        return self._call(
            methods.POSITION_LIST_QUERY,
            timeout,
            code=code,
            pl_ratio_min=pl_ratio_min,
            pl_ratio_max=pl_ratio_max,
            trd_env=trd_env,
            acc_id=acc_id,
            acc_index=acc_index,
            refresh_cache=refresh_cache,
            position_market=position_market,
            asset_category=asset_category,
            currency=currency,
            show_option_strategy_view=show_option_strategy_view,
        )

    def order_list_query(
        self,
        order_id: str | int = "",
        status_filter_list: list[str] = [],
        code: str = "",
        start: str = "",
        end: str = "",
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        acc_index: int = 0,
        refresh_cache: bool = False,
        order_market: str = TrdMarket.NONE,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Today's orders of an account, and older ones that are not done.

        Args:
            order_id: show this order alone; empty shows all.
            status_filter_list: show orders of these states alone; empty shows all, a member of `OrderStatus`.
            code: show this security alone, a code such as 'HK.00700'; empty shows all.
            start: show orders from this day or time on; empty shows all.
            end: show orders up to this time; a day alone is its beginning.
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            acc_index: the account's place among those of its environment, from 0.
            refresh_cache: True asks the servers anew, False takes what Futu OpenD knows.
            order_market: show orders of this market alone; NONE shows all, a member of `TrdMarket`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            stock_name: name.
            order_market: market of the order, a text of `TrdMarket`.
            trd_side: whether it is bought or sold, a text of `TrdSide`.
            order_type: kind of the order, a text of `OrderType`.
            order_status: state of the order, a text of `OrderStatus`.
            order_id: id of the order.
            qty: quantity.
            price: price.
            create_time: when it came about.
            updated_time: when it last changed.
            dealt_qty: quantity filled so far.
            dealt_avg_price: average price of what is filled.
            last_err_msg: why the order went wrong, where it did.
            remark: the order's note.
            time_in_force: how long the order holds, a text of `TimeInForce`.
            fill_outside_rth: whether it holds outside regular hours.
            session: sessions of the US market that it holds in, a text of `Session`.
            aux_price: price that triggers it.
            trail_type: how it trails, a text of `TrailType`.
            trail_value: how far it trails: money, or percent, by trail_type.
            trail_spread: how far the limit is from the trigger.
            currency: currency, a text of `Currency`.
            jp_acc_type: part of a Japanese account, a text of `SubAccType`.
            expire_time: until when it holds.
            amount: money to spend, where an order says that in place of a quantity.
            strategy_type: option strategy, a text of `OptionStrategyType`.
            combo_legs: legs of a combo order, a list of `ComboLeg`.

        Protocol: Trd_GetOrderList (2201).
        """
        return self._call(
            methods.ORDER_LIST_QUERY,
            timeout,
            order_id=order_id,
            status_filter_list=status_filter_list,
            code=code,
            start=start,
            end=end,
            trd_env=trd_env,
            acc_id=acc_id,
            acc_index=acc_index,
            refresh_cache=refresh_cache,
            order_market=order_market,
        )

    def history_order_list_query(
        self,
        status_filter_list: list[str] = [],
        code: str = "",
        start: str = "",
        end: str = "",
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        acc_index: int = 0,
        order_market: str = TrdMarket.NONE,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Orders of an account in a period of the past.

        Args:
            status_filter_list: show orders of these states alone; empty shows all, a member of `OrderStatus`.
            code: show this security alone, a code such as 'HK.00700'; empty shows all.
            start: first day or time, such as '2026-01-05'; empty is 90 days before the end.
            end: last day or time; empty is 90 days after the start, or today where there is none either.
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            acc_index: the account's place among those of its environment, from 0.
            order_market: show orders of this market alone; NONE shows all, a member of `TrdMarket`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            stock_name: name.
            order_market: market of the order, a text of `TrdMarket`.
            trd_side: whether it is bought or sold, a text of `TrdSide`.
            order_type: kind of the order, a text of `OrderType`.
            order_status: state of the order, a text of `OrderStatus`.
            order_id: id of the order.
            qty: quantity.
            price: price.
            create_time: when it came about.
            updated_time: when it last changed.
            dealt_qty: quantity filled so far.
            dealt_avg_price: average price of what is filled.
            last_err_msg: why the order went wrong, where it did.
            remark: the order's note.
            time_in_force: how long the order holds, a text of `TimeInForce`.
            fill_outside_rth: whether it holds outside regular hours.
            session: sessions of the US market that it holds in, a text of `Session`.
            aux_price: price that triggers it.
            trail_type: how it trails, a text of `TrailType`.
            trail_value: how far it trails: money, or percent, by trail_type.
            trail_spread: how far the limit is from the trigger.
            currency: currency, a text of `Currency`.
            jp_acc_type: part of a Japanese account, a text of `SubAccType`.
            expire_time: until when it holds.
            amount: money to spend, where an order says that in place of a quantity.
            strategy_type: option strategy, a text of `OptionStrategyType`.
            combo_legs: legs of a combo order, a list of `ComboLeg`.

        Protocol: Trd_GetHistoryOrderList (2221).
        """
        return self._call(
            methods.HISTORY_ORDER_LIST_QUERY,
            timeout,
            status_filter_list=status_filter_list,
            code=code,
            start=start,
            end=end,
            trd_env=trd_env,
            acc_id=acc_id,
            acc_index=acc_index,
            order_market=order_market,
        )

    def place_order(
        self,
        price: float,
        qty: float,
        code: str,
        trd_side: str,
        order_type: str = OrderType.NORMAL,
        adjust_limit: float = 0,
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        acc_index: int = 0,
        remark: str | None = None,
        time_in_force: str = TimeInForce.DAY,
        fill_outside_rth: bool = False,
        aux_price: float | None = None,
        trail_type: str | None = None,
        trail_value: float | None = None,
        trail_spread: float | None = None,
        session: str = Session.NONE,
        jp_acc_type: str = SubAccType.JP_GENERAL,
        position_id: int | None = None,
        expire_time: str | None = None,
        amount: float | None = None,
        pred_side: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Places an order. It goes out once: where no reply comes, the error says that the order's state is unknown.

        A placed order is looked up in the order list; where it cannot be found there yet, the table shows its id
        alone.

        Args:
            price: price of the order; what it means, and whether it counts, depends on the kind of the order.
            qty: quantity; contracts where options and futures are traded.
            code: code such as 'HK.00700'.
            trd_side: buy or sell, a member of `TrdSide`.
            order_type: kind of the order, a member of `OrderType`.
            adjust_limit: how far Futu OpenD may move a price that is not valid: 0.015 is up to 1.5% up, -0.01 up
                to 1% down, 0 not at all.
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            acc_index: the account's place among those of its environment, from 0.
            remark: a note that stays with the order, at most 64 bytes of UTF-8.
            time_in_force: how long the order holds, a member of `TimeInForce`.
            fill_outside_rth: let the order hold outside regular hours, in the US and in Hong Kong.
            aux_price: price that triggers stop and touched orders.
            trail_type: how a trailing order trails, a member of `TrailType`.
            trail_value: how far it trails: money, or percent, by trail_type.
            trail_spread: how far the limit is from the trigger.
            session: sessions of the US market that the order holds in, a member of `Session`.
            jp_acc_type: which part of a Japanese account it is about, a member of `SubAccType`.
            position_id: the position to close, where one must be named.
            expire_time: until when an order with a date holds.
            amount: money to spend, in place of a quantity.
            pred_side: side of an event contract, a member of `PredSide`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            stock_name: name.
            trd_side: whether it is bought or sold, a text of `TrdSide`.
            order_type: kind of the order, a text of `OrderType`.
            order_status: state of the order, a text of `OrderStatus`.
            order_id: id of the order.
            qty: quantity.
            price: price.
            create_time: when it came about.
            updated_time: when it last changed.
            dealt_qty: quantity filled so far.
            dealt_avg_price: average price of what is filled.
            last_err_msg: why the order went wrong, where it did.
            remark: the order's note.
            time_in_force: how long the order holds, a text of `TimeInForce`.
            fill_outside_rth: whether it holds outside regular hours.
            session: sessions of the US market that it holds in, a text of `Session`.
            aux_price: price that triggers it.
            trail_type: how it trails, a text of `TrailType`.
            trail_value: how far it trails: money, or percent, by trail_type.
            trail_spread: how far the limit is from the trigger.
            currency: currency, a text of `Currency`.
            jp_acc_type: part of a Japanese account, a text of `SubAccType`.

        Protocol: Trd_PlaceOrder (2202).
        """
        return self._call(
            methods.PLACE_ORDER,
            timeout,
            price=price,
            qty=qty,
            code=code,
            trd_side=trd_side,
            order_type=order_type,
            adjust_limit=adjust_limit,
            trd_env=trd_env,
            acc_id=acc_id,
            acc_index=acc_index,
            remark=remark,
            time_in_force=time_in_force,
            fill_outside_rth=fill_outside_rth,
            aux_price=aux_price,
            trail_type=trail_type,
            trail_value=trail_value,
            trail_spread=trail_spread,
            session=session,
            jp_acc_type=jp_acc_type,
            position_id=position_id,
            expire_time=expire_time,
            amount=amount,
            pred_side=pred_side,
        )

    def modify_order(
        self,
        modify_order_op: str,
        order_id: str | int,
        qty: float,
        price: float,
        adjust_limit: float = 0,
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        acc_index: int = 0,
        aux_price: float | None = None,
        trail_type: str | None = None,
        trail_value: float | None = None,
        trail_spread: float | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Changes an order's terms, cancels it, disables or enables it, or deletes it. As an order, this goes out
        once.

        Args:
            modify_order_op: what to do with the order; the terms count for NORMAL alone, a member of
                `ModifyOrderOp`.
            order_id: id of the order.
            qty: quantity; contracts where options and futures are traded.
            price: price of the order; what it means, and whether it counts, depends on the kind of the order.
            adjust_limit: how far Futu OpenD may move a price that is not valid: 0.015 is up to 1.5% up, -0.01 up
                to 1% down, 0 not at all.
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            acc_index: the account's place among those of its environment, from 0.
            aux_price: price that triggers stop and touched orders.
            trail_type: how a trailing order trails, a member of `TrailType`.
            trail_value: how far it trails: money, or percent, by trail_type.
            trail_spread: how far the limit is from the trigger.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            trd_env: real or simulated money, a text of `TrdEnv`.
            order_id: id of the order.

        Protocol: Trd_ModifyOrder (2205).
        """
        return self._call(
            methods.MODIFY_ORDER,
            timeout,
            modify_order_op=modify_order_op,
            order_id=order_id,
            qty=qty,
            price=price,
            adjust_limit=adjust_limit,
            trd_env=trd_env,
            acc_id=acc_id,
            acc_index=acc_index,
            aux_price=aux_price,
            trail_type=trail_type,
            trail_value=trail_value,
            trail_spread=trail_spread,
        )

    def change_order(
        self,
        order_id: str | int,
        price: float,
        qty: float,
        adjust_limit: float = 0,
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Changes an order's price and quantity; `modify_order` can do more.

        Args:
            order_id: id of the order.
            price: price of the order; what it means, and whether it counts, depends on the kind of the order.
            qty: quantity; contracts where options and futures are traded.
            adjust_limit: how far Futu OpenD may move a price that is not valid: 0.015 is up to 1.5% up, -0.01 up
                to 1% down, 0 not at all.
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            trd_env: real or simulated money, a text of `TrdEnv`.
            order_id: id of the order.

        Protocol: Trd_ModifyOrder (2205).
        """
        return self._call(
            methods.CHANGE_ORDER,
            timeout,
            order_id=order_id,
            price=price,
            qty=qty,
            adjust_limit=adjust_limit,
            trd_env=trd_env,
            acc_id=acc_id,
        )

    def cancel_all_order(
        self,
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        acc_index: int = 0,
        trdmarket: str = TrdMarket.NONE,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Cancels all open orders of an account.

        Args:
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            acc_index: the account's place among those of its environment, from 0.
            trdmarket: cancel the orders of this market alone; NONE cancels all, a member of `TrdMarket`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a value:
            message: the word 'success'.

        Protocol: Trd_ModifyOrder (2205).
        """
        return self._call(
            methods.CANCEL_ALL_ORDER, timeout, trd_env=trd_env, acc_id=acc_id, acc_index=acc_index, trdmarket=trdmarket
        )

    def order_fee_query(
        self,
        order_id_list: list[str] = [],
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        acc_index: int = 0,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What orders cost in fees.

        Args:
            order_id_list: ids of the orders, at most 400.
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            acc_index: the account's place among those of its environment, from 0.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            order_id: id of the order.
            fee_amount: all fees of the order.
            fee_details: a list of (what for, how much).

        Protocol: Trd_GetOrderFee (2225).
        """
        return self._call(
            methods.ORDER_FEE_QUERY,
            timeout,
            order_id_list=order_id_list,
            trd_env=trd_env,
            acc_id=acc_id,
            acc_index=acc_index,
        )

    def deal_list_query(
        self,
        code: str = "",
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        acc_index: int = 0,
        refresh_cache: bool = False,
        deal_market: str = TrdMarket.NONE,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Today's fills of an account.

        Args:
            code: show this security alone, a code such as 'HK.00700'; empty shows all.
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            acc_index: the account's place among those of its environment, from 0.
            refresh_cache: True asks the servers anew, False takes what Futu OpenD knows.
            deal_market: show fills of this market alone; NONE shows all, a member of `TrdMarket`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            stock_name: name.
            deal_market: market of the fill, a text of `TrdMarket`.
            deal_id: id of the fill.
            order_id: id of the order.
            qty: quantity.
            price: price.
            trd_side: whether it is bought or sold, a text of `TrdSide`.
            create_time: when it came about.
            counter_broker_id: number of the broker on the other side, in Hong Kong.
            counter_broker_name: that broker's name.
            status: whether the fill stands, a text of `DealStatus`.
            jp_acc_type: part of a Japanese account, a text of `SubAccType`.

        Protocol: Trd_GetOrderFillList (2211).
        """
        return self._call(
            methods.DEAL_LIST_QUERY,
            timeout,
            code=code,
            trd_env=trd_env,
            acc_id=acc_id,
            acc_index=acc_index,
            refresh_cache=refresh_cache,
            deal_market=deal_market,
        )

    def history_deal_list_query(
        self,
        code: str = "",
        start: str = "",
        end: str = "",
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        acc_index: int = 0,
        deal_market: str = TrdMarket.NONE,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Fills of an account in a period of the past.

        Args:
            code: show this security alone, a code such as 'HK.00700'; empty shows all.
            start: first day or time, such as '2026-01-05'; empty is 90 days before the end.
            end: last day or time; empty is 90 days after the start, or today where there is none either.
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            acc_index: the account's place among those of its environment, from 0.
            deal_market: show fills of this market alone; NONE shows all, a member of `TrdMarket`.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            stock_name: name.
            deal_market: market of the fill, a text of `TrdMarket`.
            deal_id: id of the fill.
            order_id: id of the order.
            qty: quantity.
            price: price.
            trd_side: whether it is bought or sold, a text of `TrdSide`.
            create_time: when it came about.
            counter_broker_id: number of the broker on the other side, in Hong Kong.
            counter_broker_name: that broker's name.
            status: whether the fill stands, a text of `DealStatus`.
            jp_acc_type: part of a Japanese account, a text of `SubAccType`.

        Protocol: Trd_GetHistoryOrderFillList (2222).
        """
        return self._call(
            methods.HISTORY_DEAL_LIST_QUERY,
            timeout,
            code=code,
            start=start,
            end=end,
            trd_env=trd_env,
            acc_id=acc_id,
            acc_index=acc_index,
            deal_market=deal_market,
        )

    def acctradinginfo_query(
        self,
        order_type: str,
        code: str,
        price: float,
        order_id: str | int | None = None,
        adjust_limit: float = 0,
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        acc_index: int = 0,
        session: str = Session.NONE,
        jp_acc_type: str = SubAccType.JP_GENERAL,
        position_id: int | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """The largest quantities that an account could trade at a price.

        Args:
            order_type: kind of the order, a member of `OrderType`.
            code: code such as 'HK.00700'.
            price: price of the order; what it means, and whether it counts, depends on the kind of the order.
            order_id: the order to change, where it is not about a new one.
            adjust_limit: how far Futu OpenD may move a price that is not valid: 0.015 is up to 1.5% up, -0.01 up
                to 1% down, 0 not at all.
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            acc_index: the account's place among those of its environment, from 0.
            session: sessions of the US market that the order holds in, a member of `Session`.
            jp_acc_type: which part of a Japanese account it is about, a member of `SubAccType`.
            position_id: the position to close, where one must be named.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            max_cash_buy: largest quantity that cash buys.
            max_cash_and_margin_buy: largest quantity that cash and margin buy.
            max_position_sell: largest quantity that the positions give.
            max_sell_short: largest quantity that can be sold short.
            max_buy_back: quantity to buy back of what was sold short.
            long_required_im: initial margin of buying one contract.
            short_required_im: initial margin of selling one contract.
            session: sessions that this holds in, a text of `Session`.

        Protocol: Trd_GetMaxTrdQtys (2111).
        """
        return self._call(
            methods.ACCTRADINGINFO_QUERY,
            timeout,
            order_type=order_type,
            code=code,
            price=price,
            order_id=order_id,
            adjust_limit=adjust_limit,
            trd_env=trd_env,
            acc_id=acc_id,
            acc_index=acc_index,
            session=session,
            jp_acc_type=jp_acc_type,
            position_id=position_id,
        )

    def get_margin_ratio(
        self,
        code_list: list[str],
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """How securities can be bought on margin and sold short, with the first real account.

        Args:
            code_list: codes such as 'HK.00700', all of one market.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            code: code.
            is_long_permit: whether it can be bought on margin.
            is_short_permit: whether it can be sold short.
            short_pool_remain: how much can be borrowed.
            short_fee_rate: yearly fee of borrowing, in percent.
            alert_long_ratio: warning ratio of long positions, in percent.
            alert_short_ratio: warning ratio of short positions, in percent.
            im_long_ratio: initial margin of long positions, in percent.
            im_short_ratio: initial margin of short positions, in percent.
            mcm_long_ratio: margin call ratio of long positions, in percent.
            mcm_short_ratio: margin call ratio of short positions, in percent.
            mm_long_ratio: maintenance margin of long positions, in percent.
            mm_short_ratio: maintenance margin of short positions, in percent.

        Protocol: Trd_GetMarginRatio (2223).
        """
        return self._call(methods.GET_MARGIN_RATIO, timeout, code_list=code_list)

    def get_acc_cash_flow(
        self,
        clearing_date: str = "",
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        acc_index: int = 0,
        cashflow_direction: str = CashFlowDirection.NONE,
        start: str = "",
        end: str = "",
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Money that came into an account and went out.

        Args:
            clearing_date: day of clearing, such as '2026-01-05'.
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            acc_index: the account's place among those of its environment, from 0.
            cashflow_direction: in or out alone; NONE shows both, a member of `CashFlowDirection`.
            start: first day, where no day of clearing is given.
            end: last day, where no day of clearing is given.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            cashflow_id: id of the movement.
            clearing_date: day of clearing.
            settlement_date: day of settlement.
            currency: currency, a text of `Currency`.
            cashflow_type: kind of movement.
            cashflow_direction: in or out, a text of `CashFlowDirection`.
            cashflow_amount: how much.
            cashflow_remark: a note.
            create_time: when it came about.

        Protocol: Trd_FlowSummary (2226).
        """
        return self._call(
            methods.GET_ACC_CASH_FLOW,
            timeout,
            clearing_date=clearing_date,
            trd_env=trd_env,
            acc_id=acc_id,
            acc_index=acc_index,
            cashflow_direction=cashflow_direction,
            start=start,
            end=end,
        )

    def place_combo_order(
        self,
        combo_leg_list: list[ComboLeg],
        price: float,
        qty: float,
        order_type: str = OrderType.NORMAL,
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        acc_index: int = 0,
        remark: str = "",
        time_in_force: str = TimeInForce.DAY,
        expire_time: str | None = None,
        quote_id: str | None = None,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """Places one order of several legs, in the same way as `place_order`.

        Args:
            combo_leg_list: the legs, a list of `ComboLeg`.
            price: price of the order; what it means, and whether it counts, depends on the kind of the order.
            qty: quantity; contracts where options and futures are traded.
            order_type: kind of the order, a member of `OrderType`.
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            acc_index: the account's place among those of its environment, from 0.
            remark: a note that stays with the order, at most 64 bytes of UTF-8.
            time_in_force: how long the order holds, a member of `TimeInForce`.
            expire_time: until when an order with a date holds.
            quote_id: id of the quote that a combo of event contracts answers.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            order_id: id of the order.
            code: code.
            strategy_type: option strategy, a text of `OptionStrategyType`.
            trd_side: whether it is bought or sold, a text of `TrdSide`.
            order_type: kind of the order, a text of `OrderType`.
            order_status: state of the order, a text of `OrderStatus`.
            qty: quantity.
            price: price.
            amount: money to spend, where an order says that in place of a quantity.
            time_in_force: how long the order holds, a text of `TimeInForce`.
            expire_time: until when it holds.
            dealt_qty: quantity filled so far.
            dealt_avg_price: average price of what is filled.
            create_time: when it came about.
            updated_time: when it last changed.
            last_err_msg: why the order went wrong, where it did.
            remark: the order's note.
            combo_legs: legs of a combo order, a list of `ComboLeg`.

        Protocol: Trd_PlaceComboOrder (2227).
        """
        return self._call(
            methods.PLACE_COMBO_ORDER,
            timeout,
            combo_leg_list=combo_leg_list,
            price=price,
            qty=qty,
            order_type=order_type,
            trd_env=trd_env,
            acc_id=acc_id,
            acc_index=acc_index,
            remark=remark,
            time_in_force=time_in_force,
            expire_time=expire_time,
            quote_id=quote_id,
        )

    def comboorder_tradinginfo_query(
        self,
        combo_leg_list: list[ComboLeg],
        price: float,
        qty: float,
        order_type: str = OrderType.NORMAL,
        order_id: str | int | None = None,
        trd_env: str = TrdEnv.REAL,
        acc_id: int = 0,
        acc_index: int = 0,
        *,
        timeout: float | None = None,
    ) -> tuple[int, Any]:
        """What an order of several legs would change in an account.

        Args:
            combo_leg_list: the legs, a list of `ComboLeg`.
            price: price of the order; what it means, and whether it counts, depends on the kind of the order.
            qty: quantity; contracts where options and futures are traded.
            order_type: kind of the order, a member of `OrderType`.
            order_id: the order to change, where it is not about a new one.
            trd_env: real or simulated money, a member of `TrdEnv`.
            acc_id: the account's id, see `get_acc_list`; 0 lets acc_index choose.
            acc_index: the account's place among those of its environment, from 0.
            timeout: seconds to wait for the reply; the connection's own time-out where None.

        Returns:
            `(RET_OK, data)`, or `(RET_ERROR, text)`. data is a table:
            nlv_change: change of the net liquidation value.
            initial_margin_change: change of the initial margin.
            maintenance_margin_change: change of the maintenance margin.
            option_bp: buying power of options.
            max_withdraw_change: change of what may be withdrawn.
            bp_decrease: decrease of the buying power.

        Protocol: Trd_GetComboMaxTrdQtys (2112).
        """
        return self._call(
            methods.COMBOORDER_TRADINGINFO_QUERY,
            timeout,
            combo_leg_list=combo_leg_list,
            price=price,
            qty=qty,
            order_type=order_type,
            order_id=order_id,
            trd_env=trd_env,
            acc_id=acc_id,
            acc_index=acc_index,
        )


class OpenSecTradeContext(OpenTradeContextBase):
    """Trading in stocks, ETFs, warrants and options."""

    def __init__(
        self,
        filter_trdmarket: str = TrdMarket.HK,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.NONE,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            filter_trdmarket: show the accounts that may trade in this market, a member of `TrdMarket`.
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: Futu OpenD was not reached in time.
        """
        contract.check_member("filter_trdmarket", filter_trdmarket, TrdMarket)
        contract.check_member("security_firm", security_firm, SecurityFirm)
        super().__init__(
            trd_mkt=filter_trdmarket,
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            security_firm=security_firm,
            trd_category=TrdCategory.SECURITY,
            need_general_sec_acc=True,
            ai_type=ai_type,
            is_async_connect=is_async_connect,
            config=config,
        )


class OpenFutureTradeContext(OpenTradeContextBase):
    """Trading in futures."""

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.NONE,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: Futu OpenD was not reached in time.
        """
        contract.check_member("security_firm", security_firm, SecurityFirm)
        super().__init__(
            trd_mkt=TrdMarket.FUTURES,
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            security_firm=security_firm,
            trd_category=TrdCategory.FUTURE,
            ai_type=ai_type,
            is_async_connect=is_async_connect,
            config=config,
        )


class OpenCryptoTradeContext(OpenTradeContextBase):
    """Trading in crypto currencies."""

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.FUTUSECURITIES,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: Futu OpenD was not reached in time.
        """
        contract.check_member("security_firm", security_firm, SecurityFirm)
        super().__init__(
            trd_mkt=TrdMarket.CRYPTO,
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            security_firm=security_firm,
            trd_category=TrdCategory.CRYPTO,
            need_general_sec_acc=True,
            ai_type=ai_type,
            is_async_connect=is_async_connect,
            config=config,
        )


class OpenHKTradeContext(OpenTradeContextBase):
    """Trading in Hong Kong stocks, under the name that older scripts use; new ones take `OpenSecTradeContext`."""

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.FUTUSECURITIES,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: Futu OpenD was not reached in time.
        """
        contract.check_member("security_firm", security_firm, SecurityFirm)
        super().__init__(
            trd_mkt=TrdMarket.HK,
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            security_firm=security_firm,
            trd_category=TrdCategory.SECURITY,
            ai_type=ai_type,
            is_async_connect=is_async_connect,
            config=config,
        )


class OpenUSTradeContext(OpenTradeContextBase):
    """Trading in US stocks, under the name that older scripts use; new ones take `OpenSecTradeContext`."""

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.FUTUSECURITIES,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: Futu OpenD was not reached in time.
        """
        contract.check_member("security_firm", security_firm, SecurityFirm)
        super().__init__(
            trd_mkt=TrdMarket.US,
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            security_firm=security_firm,
            trd_category=TrdCategory.SECURITY,
            ai_type=ai_type,
            is_async_connect=is_async_connect,
            config=config,
        )


class OpenCNTradeContext(OpenTradeContextBase):
    """Trading in mainland Chinese stocks, under the name that older scripts use; new ones take
    `OpenSecTradeContext`.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.FUTUSECURITIES,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: Futu OpenD was not reached in time.
        """
        contract.check_member("security_firm", security_firm, SecurityFirm)
        super().__init__(
            trd_mkt=TrdMarket.CN,
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            security_firm=security_firm,
            trd_category=TrdCategory.SECURITY,
            ai_type=ai_type,
            is_async_connect=is_async_connect,
            config=config,
        )


class OpenHKCCTradeContext(OpenTradeContextBase):
    """Trading in mainland Chinese stocks through Stock Connect, under the name that older scripts use; new ones take
    `OpenSecTradeContext`.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 11111,
        is_encrypt: bool | None = None,
        security_firm: str = SecurityFirm.FUTUSECURITIES,
        ai_type: int = 0,
        *,
        is_async_connect: bool = False,
        config: contract.ConnectionConfig | None = None,
    ) -> None:
        """Check the settings, and connect unless `is_async_connect`; see the class.

        Args:
            host: name or address of the machine that Futu OpenD runs on.
            port: TCP port of Futu OpenD.
            is_encrypt: True encrypts, False does not, None follows `SysConfig.enable_proto_encrypt`.
            security_firm: the broker whose accounts or market data rights count, a member of `SecurityFirm`.
            ai_type: 1 tells Futu OpenD that an AI agent drives this client.
            is_async_connect: return at once and connect in the background.
            config: time-outs, bounds and other settings of this connection alone; the arguments before it
                override its own.

        Raises:
            ConfigError: an argument or a setting is wrong; nothing was sent.
            ConnectTimeout: Futu OpenD was not reached in time.
        """
        contract.check_member("security_firm", security_firm, SecurityFirm)
        super().__init__(
            trd_mkt=TrdMarket.HKCC,
            host=host,
            port=port,
            is_encrypt=is_encrypt,
            security_firm=security_firm,
            trd_category=TrdCategory.SECURITY,
            ai_type=ai_type,
            is_async_connect=is_async_connect,
            config=config,
        )


if not TYPE_CHECKING:
    __getattr__ = contract.names_of("futu")


__all__ = [
    "OpenCNTradeContext",
    "OpenCryptoTradeContext",
    "OpenFutureTradeContext",
    "OpenHKCCTradeContext",
    "OpenHKTradeContext",
    "OpenSecTradeContext",
    "OpenTradeContextBase",
    "OpenUSTradeContext",
]
