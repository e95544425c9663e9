"""The handlers of pushes, to derive from. Generated; do not edit."""

from opend.contract import PushHandler, event_order_books, order_book, system_notice
from opend_protocol import readers


class SysNotifyHandlerBase(PushHandler):
    """Notices of OpenD about itself: events, its state, its connections, the user's rights.

    What `on_recv_rsp` returns behind `RET_OK`, a tuple:
        notify_type: kind of notice, a text of `SysNotifyType`.
        sub_type: of an event: which, a text of `GtwEventType`; of a program status: which, a text of
            `ProgramStatusType`; None of all others.
        msg: of an event or a program status: a text that describes it; of connections, rights and API level: a
            dict; None of all others.

    Protocol: Notify.
    """

    protocol = "Notify"
    _read = staticmethod(system_notice)


class KeepAliveHandlerBase(PushHandler):
    """OpenD's answers to keep-alive messages. The connection takes them itself: a handler may be set, and is never
    called.

    What `on_recv_rsp` returns behind `RET_OK`, a value:
        time: OpenD's clock, in seconds since 1970.

    Protocol: KeepAlive.
    """

    protocol = "KeepAlive"
    _read = staticmethod(readers.read_keep_alive_push)


class StockQuoteHandlerBase(PushHandler):
    """New quotes of the securities that QUOTE is subscribed to for.

    What `on_recv_rsp` returns behind `RET_OK`, a table:
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

    Protocol: Qot_UpdateBasicQot.
    """

    protocol = "Qot_UpdateBasicQot"
    _read = staticmethod(readers.read_stock_quote_push)
    _reads_wire = True


class CurKlineHandlerBase(PushHandler):
    """New and changed bars of the securities that bars are subscribed to for.

    What `on_recv_rsp` returns behind `RET_OK`, a table:
        code: code.
        name: name.
        time_key: time of the bar.
        open: first price.
        close: last price.
        high: highest price.
        low: lowest price.
        volume: shares traded.
        turnover: money traded.
        k_type: length of a bar, a text of `KLType`.
        last_close: close of the bar before.
        pe_ratio: price to earnings.
        turnover_rate: share of all shares that was traded.

    Protocol: Qot_UpdateKL.
    """

    protocol = "Qot_UpdateKL"
    _read = staticmethod(readers.read_cur_kline_push)
    _reads_wire = True


class RTDataHandlerBase(PushHandler):
    """New minutes of the securities that RT_DATA is subscribed to for.

    What `on_recv_rsp` returns behind `RET_OK`, a table:
        code: code.
        name: name.
        time: time of the minute.
        is_blank: whether nothing is known of this minute.
        opened_mins: minutes since midnight.
        cur_price: last price of the minute.
        last_close: close of the day before.
        avg_price: average price of the day so far.
        turnover: money traded.
        volume: shares traded.

    Protocol: Qot_UpdateRT.
    """

    protocol = "Qot_UpdateRT"
    _read = staticmethod(readers.read_rtdata_push)
    _reads_wire = True


class TickerHandlerBase(PushHandler):
    """New trades of the securities that TICKER is subscribed to for.

    What `on_recv_rsp` returns behind `RET_OK`, a table:
        code: code.
        name: name.
        time: time of the trade.
        price: price of the trade.
        volume: shares traded.
        turnover: money traded.
        ticker_direction: whether a buyer or a seller moved the price, a text of `TickerDirect`.
        sequence: number of the trade, unique and rising.
        type: how the trade came about, a text of `TickerType`.
        push_data_type: whether the trade is of this moment, or was missed before, a text of `PushDataType`.

    Protocol: Qot_UpdateTicker.
    """

    protocol = "Qot_UpdateTicker"
    _read = staticmethod(readers.read_ticker_push)
    _reads_wire = True


class OrderBookHandlerBase(PushHandler):
    """Changed order books of the securities that ORDER_BOOK is subscribed to for.

    What `on_recv_rsp` returns behind `RET_OK`, a dict:
        code: code.
        name: name.
        svr_recv_time_bid: when the servers got the buying side from the exchange.
        svr_recv_time_ask: when the servers got the selling side from the exchange.
        order_book_type: which book this is, a text of `OrderBookType`; left out where the reply does not say.
        Bid: levels of the buying side, best first: price, volume, number of orders, and volume by order id.
        Ask: levels of the selling side, likewise.

    Protocol: Qot_UpdateOrderBook.
    """

    protocol = "Qot_UpdateOrderBook"
    _read = staticmethod(order_book)
    _reads_wire = True


class BrokerHandlerBase(PushHandler):
    """Changed broker queues of the securities that BROKER is subscribed to for.

    What `on_recv_rsp` returns behind `RET_OK`, a few values:
        code: code.
        queues: a table of the brokers who buy, and one of those who sell.

    Protocol: Qot_UpdateBroker.
    """

    protocol = "Qot_UpdateBroker"
    _read = staticmethod(readers.read_broker_push)
    _results = 2


class PriceReminderHandlerBase(PushHandler):
    """Price reminders that go off.

    What `on_recv_rsp` returns behind `RET_OK`, a dict:
        code: code.
        name: name.
        price: present price.
        change_rate: change of the price on this day, in percent.
        market_status: session in which it went off, a text of `PriceReminderMarketStatus`.
        content: what the reminder says.
        note: the user's own note.
        key: id of the reminder.
        reminder_type: what the reminder watches, a text of `PriceReminderType`.
        set_value: the value at which it goes off.
        cur_value: the value that it went off at.

    Protocol: Qot_UpdatePriceReminder.
    """

    protocol = "Qot_UpdatePriceReminder"
    _read = staticmethod(readers.read_price_reminder_push)
    _needs_payload = True


class OptionEventHandlerBase(PushHandler):
    """Unusual trading of options, as the user has chosen to be told of.

    What `on_recv_rsp` returns behind `RET_OK`, a dict:
        owner_code: code of the underlying.
        option_code: code of the option.
        message: what happened.

    Protocol: Qot_UpdateOptionEvent.
    """

    protocol = "Qot_UpdateOptionEvent"
    _read = staticmethod(readers.read_option_event_push)
    _needs_payload = True


class IndicatorCalcHandlerBase(PushHandler):
    """Results of indicators whose calculation was requested. An error is the same dict, with its text as `err_msg`.

    What `on_recv_rsp` returns behind `RET_OK`, a dict:
        calc_id: id of the calculation, as its request returned it.
        outputs: the indicator's lines.
        output_rows: the values, one item a bar.

    Protocol: Qot_PushIndicatorCalc.
    """

    protocol = "Qot_PushIndicatorCalc"
    _read = staticmethod(readers.read_indicator_calc_push)
    _error_key = "err_msg"


class EventContractKlineHandlerBase(PushHandler):
    """New and changed bars of the event contracts that bars are subscribed to for.

    What `on_recv_rsp` returns behind `RET_OK`, a table:
        code: code.
        pre_side: side, a text of `PredSide`.
        name: name.
        time_key: time of the bar.
        open: first price.
        high: highest price.
        low: lowest price.
        close: last price.
        volume: contracts traded.

    Protocol: Qot_UpdateEventContractKline.
    """

    protocol = "Qot_UpdateEventContractKline"
    _read = staticmethod(readers.read_event_contract_kline_push)


class EventContractOrderBookHandlerBase(PushHandler):
    """Changed order books of the event contracts that ORDER_BOOK is subscribed to for, each a dict as
    `get_event_contract_order_book` returns it.

    What `on_recv_rsp` returns behind `RET_OK`, a list:

    Protocol: Qot_UpdateEventContractOrderBook.
    """

    protocol = "Qot_UpdateEventContractOrderBook"
    _read = staticmethod(event_order_books)


class EventContractTickerHandlerBase(PushHandler):
    """New trades of the event contracts that TICKER is subscribed to for.

    What `on_recv_rsp` returns behind `RET_OK`, a table:
        code: code.
        time: time of the trade.
        yes_price: price of the Yes side.
        no_price: price of the No side.
        volume: contracts traded.
        side: side that was bought, a text of `PredSide`.
        sequence: number of the trade.

    Protocol: Qot_UpdateEventContractTicker.
    """

    protocol = "Qot_UpdateEventContractTicker"
    _read = staticmethod(readers.read_event_contract_ticker_push)


class TradeOrderHandlerBase(PushHandler):
    """Orders that change: a table of one row.

    What `on_recv_rsp` returns behind `RET_OK`, a table:
        trd_env: real or simulated, a text of `TrdEnv`.
        code: code.
        stock_name: name.
        dealt_avg_price: average price of what is filled.
        dealt_qty: quantity filled so far.
        qty: quantity.
        order_id: id of the order.
        order_type: kind of the order, a text of `OrderType`.
        price: price.
        order_status: state of the order, a text of `OrderStatus`.
        create_time: when it came about.
        updated_time: when it last changed.
        trd_side: whether it is bought or sold, a text of `TrdSide`.
        last_err_msg: why the order went wrong, where it did.
        trd_market: market of the order, a text of `TrdMarket`.
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

    Protocol: Trd_UpdateOrder.
    """

    protocol = "Trd_UpdateOrder"
    _read = staticmethod(readers.read_trade_order_push)


class TradeDealHandlerBase(PushHandler):
    """Fills of orders: a table of one row.

    What `on_recv_rsp` returns behind `RET_OK`, a table:
        trd_env: real or simulated, a text of `TrdEnv`.
        code: code.
        stock_name: name.
        deal_id: id of the fill.
        order_id: id of the order.
        qty: quantity.
        price: price.
        trd_side: whether it is bought or sold, a text of `TrdSide`.
        create_time: when it came about.
        counter_broker_id: number of the broker on the other side, in Hong Kong.
        counter_broker_name: that broker's name.
        trd_market: market of the account, a text of `TrdMarket`.
        status: whether the fill stands, a text of `DealStatus`.
        jp_acc_type: part of a Japanese account, a text of `SubAccType`.

    Protocol: Trd_UpdateOrderFill.
    """

    protocol = "Trd_UpdateOrderFill"
    _read = staticmethod(readers.read_trade_deal_push)
