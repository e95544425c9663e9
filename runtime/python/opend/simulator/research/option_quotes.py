"""Protocols of single options: quotes of them and of combinations, volatility, and the chance of exercise."""

from __future__ import annotations

import math
from datetime import date, timedelta
from typing import Any

import numpy as np

from opend import schema
from opend.simulator.market.black_scholes import normal_distribution
from opend.simulator.market.codes import text_of
from opend.simulator.market.instruments import Instrument, Kind, OptionTerms
from opend.simulator.market.noise import Floats
from opend.simulator.market.pricing import CALL, RATES
from opend.simulator.replies import number, success
from opend.simulator.responder import Call, Refusal, Responder
from opend.simulator.room import Room
from opend.simulator.securities import check_enum, check_range, day_text, find_instrument
from opend.simulator.shares import closes_so_far

from .option_legs import Position, read_position
from .option_rows import OptionRow
from .underlyings import OptionDesk
from .volatility import USUAL_WINDOW

_PERIOD = "Qot_Common.OptionVolatilityTimePeriodType"
_DAYS_OF_PERIODS = {"Week": 7, "Month": 30, "Quarter": 91, "HalfYear": 182, "Year": 365}
_USUAL_PERIOD = "Quarter"
_LONGEST_WINDOW = 365
_DAYS_OF_CHANCES = 60
_STATUS = "Qot_Common.OptionImpvolStatusType"
_MUCH = 0.1  # what implied volatility may be off its average without being called high or low
_WORDS = {
    "ImpvolOvervalued": "Implied volatility is {now:.1f}%, above its average of {average:.1f}%: options are dear.",
    "ImpvolUndervalued": "Implied volatility is {now:.1f}%, below its average of {average:.1f}%: options are cheap.",
    "ImpvolFluctuating": "Implied volatility is {now:.1f}%, near its average of {average:.1f}%.",
}


class OptionQuotes(Room):
    """Handlers of quotes and volatilities of options.

    Args:
        desk: knows the underlyings.
    """

    def __init__(self, desk: OptionDesk) -> None:
        self._market = desk.market
        self._desk = desk

    def register(self, responder: Responder) -> None:
        """Take over the protocols of this room."""
        responder.register("Qot_GetOptionQuote", self._quote)
        responder.register("Qot_GetOptionVolatility", self._volatility)
        responder.register("Qot_GetOptionExerciseProbability", self._chances)

    # --- quotes

    def _quote(self, call: Call) -> Any:
        position = read_position(self._desk, call.request.c2s.multi_legs)  # type: ignore[attr-defined]
        quote = self._combined(position)
        if len(position.options) == 1 and not position.lots:
            quote |= self._own_terms(position.options[0].row)
        return success(call, {"optionQuoteList": [quote]})

    def _combined(self, position: Position) -> dict[str, Any]:
        """What is told of every combination; prices and Greeks are sums over its legs."""
        combination, share = position.combination, position.underlying.quote
        price = position.total(lambda row: row.price, share.last)
        before = position.total(lambda row: row.quote.previous_close, share.previous_close)
        breakevens = combination.breakevens()
        middle = position.total(lambda row: row.middle, share.last)
        return {
            "price": price,
            "chg": price - before,
            "chg_rate": 100 * (price - before) / abs(before) if before else 0.0,
            "pre_close": before,
            "mid": middle,
            "mark_price": middle,
            "delta": position.total(lambda row: row.greeks.delta, 1.0),
            "gamma": position.total(lambda row: row.greeks.gamma),
            "vega": position.total(lambda row: row.greeks.vega),
            "theta": position.total(lambda row: row.greeks.theta),
            "rho": position.total(lambda row: row.greeks.rho),
            "IV": sum(held.row.iv for held in position.options) / len(position.options),
            "days_to_expiry": min(held.row.days_left for held in position.options),
            "breakeven_point": breakevens,
            "dist_to_breakeven": [100 * (point / share.last - 1) for point in breakevens],
            "prob_of_profit": 100 * combination.chance_of_profit(),
        }

    def _own_terms(self, row: OptionRow) -> dict[str, Any]:
        """What is told of a single option only, whichever side of it is asked for."""
        quote, greeks, owner = row.quote, row.greeks, row.underlying.instrument
        is_index = owner.kind == Kind.INDEX
        return {
            "price": row.price,
            "chg": quote.change,
            "chg_rate": quote.change_rate,
            "pre_close": quote.previous_close,
            "vol": quote.volume,
            "turnover": quote.turnover,
            "high": quote.high,
            "low": quote.low,
            "open": quote.open,
            "mid": row.middle,
            "mark_price": row.middle,
            "open_interest": row.open_interest,
            "net_open_interest": row.net_open_interest,
            "premium": row.premium,
            "delta": greeks.delta,
            "gamma": greeks.gamma,
            "vega": greeks.vega,
            "theta": greeks.theta,
            "rho": greeks.rho,
            "option_type": row.terms.kind,
            "expire_time": day_text(row.terms.expiry),
            "strike": row.strike,
            "contract_size": row.terms.multiplier,
            "contract_multiplier": row.terms.multiplier,
            "exercise_type": number("Qot_Common.OptionAreaType", "European" if row.terms.is_european else "American"),
            "contract_value": row.nominal_value,
            "equal_underlying": row.terms.multiplier / owner.lot_size,
            "index_option_type": number("Qot_Common.IndexOptionType", "Normal") if is_index else None,
            "intrinsic_value": row.intrinsic,
            "time_value": row.time_value,
            "seller_roi": row.seller_return,
            "leverage_ratio": row.leverage,
            "effective_gearing": row.gearing,
        }

    # --- volatility

    def _volatility(self, call: Call) -> Any:
        c2s: Any = call.request.c2s  # type: ignore[attr-defined]
        instrument = find_instrument(self._market, c2s.security)
        owner = self._owner(instrument)
        window = c2s.hvTimePeriod if c2s.HasField("hvTimePeriod") else USUAL_WINDOW
        check_range("hvTimePeriod", window, 2, _LONGEST_WINDOW)
        today = self._market.today(owner)
        first = max(today - timedelta(days=_period(c2s)), instrument.listed)
        days = self._desk.volatility.days_between(owner, first, today)
        implied = self._desk.volatility.implied(instrument, days)
        historical = self._desk.volatility.historical(owner, days, window)
        rows = zip(days.tolist(), implied.tolist(), historical.tolist(), strict=True)
        items = [self._volatility_item(owner, date.fromordinal(day), iv, hv) for day, iv, hv in rows]
        return success(call, {"itemList": items} | _judgement(implied))

    def _owner(self, instrument: Instrument) -> Instrument:
        owner = instrument
        if isinstance(instrument.terms, OptionTerms) and instrument.owner is not None:
            owner = self._market.universe.find(*instrument.owner) or instrument
        if not self._market.universe.expiries(owner, self._market.today(owner)):
            raise Refusal(f"security {text_of(instrument.key)} is neither an option nor has it options")
        return owner

    def _volatility_item(self, owner: Instrument, day: date, iv: float, hv: float) -> dict[str, Any]:
        return {
            "timestamp": int(self._market.sessions(owner).midnight(day)),
            "timestampStr": day_text(day),
            "impliedVolatility": iv,
            "historyVolatility": hv,
            "volatilityPremium": iv - hv,
        }

    # --- exercise

    def _chances(self, call: Call) -> Any:
        option = find_instrument(self._market, call.request.c2s.security)  # type: ignore[attr-defined]
        if not isinstance(option.terms, OptionTerms):
            raise Refusal(f"security {text_of(option.key)} is no option")
        owner = self._owner(option)
        last = min(self._market.today(owner), option.terms.expiry)
        days = self._desk.volatility.days_until(owner, last, _DAYS_OF_CHANCES)
        days = days[days >= option.listed.toordinal()]
        if not len(days):
            return success(call)
        first, last = (date.fromordinal(int(days[place])) for place in (0, -1))
        prices = closes_so_far(self._market, owner, first, last)
        implied = self._desk.volatility.implied(option, np.array([day.toordinal() for day in prices]))
        items = [
            {
                "timestamp": int(self._market.sessions(owner).midnight(day)),
                "timestampStr": day_text(day),
                "securityPrice": price,
                "strikeProbability": _chance(option, option.terms, day, price, float(iv) / 100),
            }
            for (day, price), iv in zip(prices.items(), implied, strict=True)
        ]
        return success(call, {"itemList": items})


def _period(c2s: Any) -> int:
    """The days that a request asks for."""
    wanted = check_enum("queryTimePeriod", c2s.queryTimePeriod, _PERIOD, allow_zero=True)
    numbers = {number(_PERIOD, name): days for name, days in _DAYS_OF_PERIODS.items()}
    return numbers.get(wanted, _DAYS_OF_PERIODS[_USUAL_PERIOD])


def _judgement(implied: Floats) -> dict[str, Any]:
    if not len(implied):
        return {}
    now, average = float(implied[-1]), float(implied.mean())
    excess = now / average - 1
    status = "ImpvolOvervalued" if excess > _MUCH else "ImpvolUndervalued" if excess < -_MUCH else "ImpvolFluctuating"
    return {
        "averageImpvol": average,
        "impvolStatus": schema.enum_descriptor(_STATUS).values_by_name[status].number,
        "analysis": _WORDS[status].format(now=now, average=average),
    }


def _chance(option: Instrument, terms: OptionTerms, day: date, price: float, volatility: float) -> float:
    """The probability, in percent, that an option ends in the money, as it stood on a day."""
    years = max((terms.expiry - day).days, 0) / 365
    if years == 0:
        return 100.0 if (price > terms.strike) == (terms.kind == CALL) else 0.0
    spread = volatility * math.sqrt(years)
    distance = (math.log(price / terms.strike) + RATES[option.currency] * years) / spread - spread / 2
    above = 100 * float(normal_distribution(distance))
    return above if terms.kind == CALL else 100 - above
