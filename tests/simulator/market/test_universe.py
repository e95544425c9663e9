from __future__ import annotations

import math
from collections import Counter
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from opend.simulator.market.calendars import PLANS
from opend.simulator.market.codes import key_of, text_of
from opend.simulator.market.concepts import concepts
from opend.simulator.market.instruments import (
    EventTerms,
    FutureTerms,
    Instrument,
    Key,
    Kind,
    OptionTerms,
    QotMarket,
    WarrantTerms,
)
from opend.simulator.market.option_classes import class_of
from opend.simulator.market.tick_sizes import FINE_TICKS, round_to_tick, tick_size
from opend.simulator.market.universe import Universe

TODAY = date(2025, 6, 18)
STOCK_MARKETS = (QotMarket.HK, QotMarket.US, QotMarket.SH, QotMarket.SZ, QotMarket.SG, QotMarket.JP)
NAMED_BY_SCRIPTS = """
HK.00700 HK.09988 HK.00001 HK.00005 HK.00388 HK.02318 HK.03690 HK.01810 HK.800000 HK.800700 HK.02800 US.AAPL US.MSFT
US.NVDA US.TSLA US.AMZN US.GOOG US.META US.SPY US.QQQ US.BABA US..DJI US..SPX US..IXIC SH.600519 SH.601318 SH.000001
SZ.000001 SZ.300750 SZ.399001 SG.D05 SG.C52 JP.7203 JP.6758 HK.HSImain HK.HSI2506 US.ESmain HK.BK1001
"""


@pytest.fixture(scope="module")
def universe() -> Universe:
    return Universe(7, today=lambda: TODAY)


def found(universe: Universe, code: str) -> Instrument:
    instrument = universe.find(*key_of(code))
    assert instrument is not None, code
    return instrument


def test_what_scripts_name_is_there(universe: Universe) -> None:
    for code in NAMED_BY_SCRIPTS.split():
        instrument = found(universe, code)
        assert text_of(instrument.key) == code
        assert instrument in universe.all(instrument.market, instrument.kind)


def test_well_known_companies_have_the_value_that_one_knows(universe: Universe) -> None:
    billions = {"HK.00700": 4700, "US.AAPL": 2900, "US.NVDA": 3500, "SH.600519": 1800, "JP.7203": 33_000, "SG.D05": 127}
    for code, value in billions.items():
        instrument = found(universe, code)
        assert instrument.base_price * instrument.shares / 1e9 == pytest.approx(value, rel=0.1)


def test_there_are_thousands_in_all_markets_and_of_all_kinds(universe: Universe) -> None:
    assert len(universe.all()) > 5000
    for market in STOCK_MARKETS:
        kinds = Counter(instrument.kind for instrument in universe.all(market))
        assert kinds[Kind.STOCK] >= 90
        assert all(kinds[kind] >= 1 for kind in (Kind.TRUST, Kind.INDEX))
    assert len(universe.all(QotMarket.HK, Kind.WARRANT)) > 1000
    assert len(universe.all(kind=Kind.FUTURE)) > 200
    assert len(universe.all(QotMarket.EVENT_CONTRACT)) > 200
    assert not [each for each in universe.all() if each.kind == Kind.OPTION]


def test_all_selects_by_market_and_kind(universe: Universe) -> None:
    everything = universe.all()
    assert {each.key for each in universe.all(QotMarket.US)} == {each.key for each in everything if each.market == 11}
    stocks = universe.all(QotMarket.SH, Kind.STOCK)
    assert {(each.market, each.kind) for each in stocks} == {(21, 3)}
    assert universe.all(QotMarket.HK_FUTURE, Kind.FUTURE) == universe.all(QotMarket.HK, Kind.FUTURE)
    assert universe.all(QotMarket.JP, Kind.WARRANT) == ()


def test_keys_and_ids_are_unique_and_find_gives_back_what_all_told(universe: Universe) -> None:
    everything = universe.all()
    assert len({each.key for each in everything}) == len({each.id for each in everything}) == len(everything)
    assert all(universe.find(*each.key) == each for each in everything)
    assert all(0 < each.id < 2**53 for each in everything)


def test_every_security_is_complete(universe: Universe) -> None:
    for each in universe.all():
        assert each.name
        assert each.chinese_name
        assert each.sessions in PLANS
        assert each.lot_size >= 1
        assert each.base_price > 0
        assert each.volatility > 0
        assert each.daily_volume > 0
        assert each.listed <= TODAY <= (each.delisted or TODAY)
        assert each.float_shares <= each.shares
        assert type(each.market) is int


def test_two_universes_of_one_seed_are_the_same_whatever_is_asked_first() -> None:
    first, second = Universe(3, today=lambda: TODAY), Universe(3, today=lambda: TODAY)
    option, plates = first.find(1, "TCH250627C500000"), first.plates()
    for kind in (Kind.STOCK, Kind.TRUST, Kind.INDEX, Kind.WARRANT, Kind.EVENT):
        assert first.all(kind=kind) == second.all(kind=kind)
    assert option == second.find(1, "TCH250627C500000")
    assert plates == second.plates()
    assert Universe(4, today=lambda: TODAY).all(1, Kind.STOCK) != first.all(1, Kind.STOCK)


def test_codes_of_stocks_do_not_depend_on_the_seed(universe: Universe) -> None:
    other = Universe(8, today=lambda: TODAY)
    for market in (QotMarket.HK, QotMarket.SH, QotMarket.SZ, QotMarket.SG, QotMarket.JP):
        known = {each.code for each in universe.all(market, Kind.TRUST)}
        assert known == {each.code for each in other.all(market, Kind.TRUST)}


def test_names_of_companies_are_unique_in_their_market(universe: Universe) -> None:
    for market in STOCK_MARKETS:
        names = Counter(each.name for each in universe.all(market, Kind.STOCK))
        assert names.most_common(1)[0][1] == 1


@pytest.mark.parametrize("code", ["99999", "AAPL", "BK9999", "HSI2513", "ZZZmain", "TCH250628C500000", "", ".SPX", "1"])
def test_what_is_not_there_is_not_found(universe: Universe, code: str) -> None:
    assert universe.find(QotMarket.HK, code) is None


def test_a_market_that_is_not_simulated_has_nothing(universe: Universe) -> None:
    assert universe.find(51, "BHP") is None
    assert universe.all(51) == ()


# --- time


def test_stocks_come_and_go_with_the_days() -> None:
    day = TODAY
    universe = Universe(7, today=lambda: day)
    before = set(universe.all(QotMarket.HK, Kind.STOCK))
    coming = universe.coming(QotMarket.HK)
    assert coming == sorted(coming, key=lambda each: each.listed)
    assert all(each.listed > TODAY and universe.find(*each.key) is None for each in coming)
    day = TODAY + timedelta(days=730)
    after = set(universe.all(QotMarket.HK, Kind.STOCK))
    assert set(coming) <= after
    gone = before - after
    assert gone
    assert all(universe.find(*each.key) == each for each in gone)


def test_futures_warrants_and_events_follow_the_clock() -> None:
    day = TODAY
    universe = Universe(7, today=lambda: day)
    kinds = ((QotMarket.HK, Kind.FUTURE), (QotMarket.HK, Kind.WARRANT), (QotMarket.EVENT_CONTRACT, Kind.EVENT))
    before = {kind: set(universe.all(*kind)) for kind in kinds}
    day = date(2026, 2, 3)
    for kind in kinds:
        now = set(universe.all(*kind))
        assert now - before[kind]
        assert before[kind] - now
        assert all(each.listed <= day for each in now)


# --- plates, chains and indices


def test_members_of_plates_are_listed_stocks(universe: Universe) -> None:
    listed = {each.key for each in universe.all()}
    for plate in universe.plates():
        assert set(plate.members) <= listed, plate.name
        assert len(set(plate.members)) == len(plate.members)
    assert sum(len(plate.members) for plate in universe.plates(QotMarket.HK)) > 2000


def test_every_stock_is_in_one_industry_and_one_region_and_its_plates_tell(universe: Universe) -> None:
    for market in STOCK_MARKETS:
        for stock in universe.all(market, Kind.STOCK):
            kinds = Counter(plate.kind for plate in universe.plates_of(stock))
            assert kinds[1] == 1, stock
            assert kinds[2] == 1
            assert all(stock.key in plate.members for plate in universe.plates_of(stock))
    industry = universe.industry(found(universe, "HK.00700"))
    assert industry is not None
    assert universe.plates_of(found(universe, "HK.00700"))[0].name == industry.name


def test_a_concept_is_above_all_of_its_industries(universe: Universe) -> None:
    by_name = {plate.name: plate for plate in universe.plates(QotMarket.US)}
    for concept in concepts():
        related = [key for name in concept.industries for key in by_name[name].members]
        part = len(set(related) & set(by_name[concept.name].members)) / len(related)
        assert part > 0.1, concept.name
        strangers = set(by_name[concept.name].members) - set(related)
        assert len(strangers) < 0.03 * len(universe.all(QotMarket.US, Kind.STOCK))


def test_plates_that_scripts_name_hold_what_their_names_say(universe: Universe) -> None:
    stocks = {each.key: each for market in STOCK_MARKETS for each in universe.all(market, Kind.STOCK)}
    plates = {(plate.market, plate.code): set(plate.members) for plate in universe.plates(kind=4)}
    assert plates[(11, "USAALL")] == {each.key for each in universe.all(QotMarket.US, Kind.STOCK)}
    assert plates[(21, "3000005")] == {key for key in stocks if key.market in (21, 22)}
    assert plates[(1, "GEM")] | plates[(1, "Motherboard")] == plates[(1, "BK1910")]
    assert {key.code[:3] for key in plates[(22, "3000004")]} == {"300"}
    assert all(stocks[key].listed > TODAY - timedelta(days=365) for key in plates[(1, "BK1921")])
    assert plates[(1, "BK1921")]


def test_plates_are_found_by_kind_code_and_id(universe: Universe) -> None:
    assert {plate.kind for plate in universe.plates(QotMarket.US, 3)} == {3}
    assert universe.plates(QotMarket.SZ) == universe.plates(QotMarket.SH)
    assert universe.plate(QotMarket.HK, "BK0") is None
    ids = [plate.id for plate in universe.plates()]
    assert len(set(ids)) == len(ids)
    for plate in universe.plates():
        assert universe.plate(*plate.key) is plate
        assert universe.plate_by_id(plate.id) is plate
        quoted = universe.find(*plate.key)
        assert quoted is not None
        assert (quoted.kind, quoted.id, quoted.name) == (Kind.PLATE, plate.id, plate.name)


def test_chains_are_trees_of_plates(universe: Universe) -> None:
    for market in (QotMarket.HK, QotMarket.US, QotMarket.SH):
        chains = universe.chains(market)
        assert len({chain.id for chain in chains}) == len(chains) > 10
        for chain in chains:
            heads = {node.id for node in chain.nodes if node.parent == 0}
            leaves = [node for node in chain.nodes if node.parent]
            assert {node.parent for node in leaves} == heads
            assert all(node.plate is not None and universe.plate(*node.plate) for node in leaves)


@pytest.mark.parametrize(
    ("code", "count"),
    [("HK.800000", 85), ("HK.800700", 30), ("US..DJI", 30), ("US..SPX", 500), ("SH.000300", 300), ("US..VIX", 0)],
)
def test_indices_have_members_of_which_the_largest_come_first(universe: Universe, code: str, count: int) -> None:
    members = universe.index_members(found(universe, code))
    values = [member.base_price * member.shares for member in members]
    assert len(set(members)) == len(members) == count
    assert values == sorted(values, reverse=True)


# --- options


def test_codes_of_options_lead_to_the_options(universe: Universe) -> None:
    for code, expiry in (("HK.00700", date(2025, 6, 27)), ("US.AAPL", date(2025, 6, 20)), ("US..SPX", TODAY)):
        owner = found(universe, code)
        chain = universe.options_of(owner, expiry)
        assert len(chain) > 40
        assert len({each.id for each in chain}) == len(chain)
        for option in chain:
            assert universe.find(*option.key) == option
            assert option.owner == owner.key
            assert isinstance(option.terms, OptionTerms)
            assert option.terms.expiry == option.delisted == expiry


def test_an_option_is_what_its_code_says(universe: Universe) -> None:
    call, put = found(universe, "US.AAPL250620C200000"), found(universe, "HK.TCH250627P500000")
    assert isinstance(call.terms, OptionTerms)
    assert isinstance(put.terms, OptionTerms)
    assert (call.terms.kind, call.terms.strike, call.terms.expiry, call.terms.multiplier) == (
        1,
        200.0,
        date(2025, 6, 20),
        100,
    )
    assert (put.terms.kind, put.terms.strike, put.owner) == (2, 500.0, Key(1, "00700"))


@pytest.mark.parametrize("code", ["US.AAPL", "US.SPY", "HK.00700", "HK.800000", "US..SPX", "HK.09988"])
def test_a_chain_has_a_call_and_a_put_at_every_strike_around_the_price(universe: Universe, code: str) -> None:
    owner = found(universe, code)
    for expiry in universe.expiries(owner, TODAY):
        terms = [option.terms for option in universe.options_of(owner, expiry) if isinstance(option.terms, OptionTerms)]
        calls, puts = ([each.strike for each in terms if each.kind == kind] for kind in (1, 2))
        assert calls == puts == sorted(set(calls))
        below = [strike for strike in calls if strike < owner.base_price]
        above = [strike for strike in calls if strike > owner.base_price]
        assert min(len(below), len(above)) >= 8
        assert above[0] - below[-1] < 0.06 * owner.base_price


def test_strikes_follow_the_price_and_never_go() -> None:
    day, price = date(2025, 3, 3), 200.0
    universe = Universe(7, today=lambda: day, level=lambda _, when: price if when > date(2025, 3, 3) else 200.0)
    aapl = found(universe, "US.AAPL")
    early = {option.code for option in universe.options_of(aapl, date(2025, 6, 20))}
    day, price = TODAY, 500.0
    later = {option.code for option in universe.options_of(aapl, date(2025, 6, 20))}
    assert early < later
    assert "AAPL250620C600000" in later - early


def test_options_expire_on_trading_days_of_their_rhythm(universe: Universe) -> None:
    apple = universe.expiries(found(universe, "US.AAPL"), TODAY)
    assert date(2025, 6, 20) in apple
    assert date(2025, 7, 3) in apple  # the Friday is a holiday
    assert date(2027, 1, 15) in apple
    assert apple == sorted(apple)
    spy = universe.expiries(found(universe, "US.SPY"), TODAY)
    assert set(apple) < set(spy)
    assert [day for day in spy if day < date(2025, 6, 27)] == [date(2025, 6, day) for day in (18, 20, 23, 24, 25, 26)]
    tencent = universe.expiries(found(universe, "HK.00700"), TODAY)
    assert [day for day in tencent if day.month == 6] == [date(2025, 6, 20), date(2025, 6, 27)]
    assert universe.expiry_cycle(found(universe, "HK.00700"), date(2025, 6, 27)) == 2
    assert universe.expiry_cycle(found(universe, "HK.00700"), date(2025, 6, 26)) == 0


def test_what_has_no_options_has_no_chain(universe: Universe) -> None:
    for code in ("SH.600519", "HK.HSI2506", "US..IXIC"):
        assert universe.expiries(found(universe, code), TODAY) == []
        assert universe.options_of(found(universe, code), date(2025, 6, 20)) == []
    assert universe.options_of(found(universe, "US.AAPL"), date(2025, 6, 21)) == []


def test_underlyings_of_options_share_no_code(universe: Universe) -> None:
    classes = [class_of(owner) for owner in universe.option_owners()]
    roots = {(each.owner.market, each.root) for each in classes if each is not None}
    assert len(roots) == len(classes) > 500


# --- warrants


def test_warrants_have_terms_that_fit_their_kind(universe: Universe) -> None:
    kinds = Counter()
    for warrant in universe.all(QotMarket.HK, Kind.WARRANT):
        terms = warrant.terms
        assert isinstance(terms, WarrantTerms)
        kinds[terms.kind] += 1
        assert warrant.owner is not None
        assert universe.find(*warrant.owner) is not None
        assert warrant.listed < terms.last_trading_day < terms.maturity
        assert terms.ratio >= 1
        assert 0.01 <= warrant.base_price < 5
        if terms.kind == 3:
            assert terms.recovery_price is not None
            assert terms.strike < terms.recovery_price
        elif terms.kind == 4:
            assert terms.recovery_price is not None
            assert terms.strike > terms.recovery_price
        elif terms.kind == 5:
            assert terms.lower_strike is not None
            assert terms.upper_strike is not None
            assert terms.lower_strike < terms.upper_strike
    assert min(kinds[kind] for kind in (1, 2, 3, 4, 5)) > 20


def test_warrants_of_a_stock_are_all_of_those_on_it(universe: Universe) -> None:
    tencent = found(universe, "HK.00700")
    warrants = universe.warrants_of(tencent)
    assert warrants == [each for each in universe.all(1, Kind.WARRANT) if each.owner == tencent.key]
    assert len(warrants) > 40
    assert universe.warrants_of(found(universe, "US.AAPL")) == []


def test_a_bull_that_was_called_is_gone_but_can_be_looked_up() -> None:
    day, fell = TODAY, False
    universe = Universe(
        7, today=lambda: day, level=lambda each, when: each.base_price * (1 - 0.5 * (fell and when > TODAY))
    )
    bulls = [
        each for each in universe.all(1, Kind.WARRANT) if isinstance(each.terms, WarrantTerms) and each.terms.kind == 3
    ]
    day, fell = TODAY + timedelta(days=20), True
    left = set(universe.all(1, Kind.WARRANT))
    assert bulls
    assert not left & set(bulls)
    assert universe.find(*bulls[0].key) == bulls[0]


# --- futures


def test_a_main_contract_stands_for_a_contract_that_is_traded(universe: Universe) -> None:
    for future in universe.all(kind=Kind.FUTURE):
        assert isinstance(future.terms, FutureTerms)
        product = universe.future_product(future)
        assert product is not None
        assert future.tick_size == product.tick_size
        if not future.terms.is_main:
            assert future.terms.last_trading_day == future.delisted
            continue
        assert future.terms.origin is not None
        origin = universe.find(*future.terms.origin)
        assert origin == universe.origin(future)
        assert origin in universe.all(future.market, Kind.FUTURE)


def test_futures_end_when_exchanges_say(universe: Universe) -> None:
    last_days = {
        "HK.HSI2506": date(2025, 6, 27),
        "US.ES2509": date(2025, 9, 19),
        "JP.NK2252509": date(2025, 9, 11),
        "US.CL2508": date(2025, 7, 18),
    }
    assert {code: found(universe, code).delisted for code in last_days} == last_days


def test_the_main_contract_rolls_before_its_origin_ends(universe: Universe) -> None:
    main = found(universe, "HK.HSImain")
    assert universe.origin(main, date(2025, 6, 24)) == found(universe, "HK.HSI2506")
    assert universe.origin(main, date(2025, 6, 25)) == found(universe, "HK.HSI2507")
    assert universe.origin(found(universe, "HK.HSI2506")) is None


def test_futures_are_found_by_product_and_by_underlying(universe: Universe) -> None:
    main, index = found(universe, "HK.HSImain"), found(universe, "HK.800000")
    codes = [future.code for future in universe.futures_of(main)]
    assert codes[:3] == ["HSImain", "HSI2506", "HSI2507"]
    assert {future.code for future in universe.futures_of(index)} > {*codes, "MHImain"}
    assert universe.find(QotMarket.HK_FUTURE, "HSImain") == main


def test_what_futures_follow_is_found_but_not_listed(universe: Universe) -> None:
    oil = found(universe, "US.CLmain")
    assert oil.owner is not None
    spot = universe.find(*oil.owner)
    assert spot is not None
    assert spot not in universe.all()
    assert spot.base_price == oil.base_price


# --- events


def test_events_belong_together(universe: Universe) -> None:
    book = universe.events()
    categories = {category.code: category for category in book.categories()}
    assert len(categories) > 5
    for series in book.series():
        assert set(series.tags) <= set(categories[series.category].tags)
        assert book.find_series(series.code) is series
        for event in book.events(series):
            assert book.find_event(event.code) == event
            assert event.series is series
            for contract in event.contracts:
                terms = contract.instrument.terms
                assert isinstance(terms, EventTerms)
                assert (terms.series, terms.event, terms.expiry) == (series.code, event.code, event.day)
                assert book.find_contract(contract.instrument.code) == contract
                assert 0.01 <= contract.instrument.base_price <= 0.99


def test_of_contracts_that_exclude_each_other_one_comes_true(universe: Universe) -> None:
    for event in universe.events().events():
        outcomes = [contract.comes_true for contract in event.contracts]
        likely = sum(contract.instrument.base_price for contract in event.contracts)
        if event.mutually_exclusive:
            assert sum(outcomes) == 1
            assert likely == pytest.approx(1, abs=0.2)
        elif len(outcomes) > 1:
            assert outcomes == sorted(outcomes, reverse=True)  # above a higher threshold only if above a lower one


def test_an_event_goes_from_open_to_settled(universe: Universe) -> None:
    event = universe.events().events()[0]
    span = event.span
    moments = (span.opens - 1, span.opens, span.closes, span.settles)
    assert [event.status(moment) for moment in moments] == [101, 102, 103, 104]
    contract = event.contracts[0]
    assert contract.result(span.closes) == ""
    assert contract.result(span.settles) in ("yes", "no")


def test_series_are_found_by_category_and_tag(universe: Universe) -> None:
    book = universe.events()
    assert {series.category for series in book.series("SPORTS")} == {"SPORTS"}
    assert {series.code for series in book.series(tag="FED")} == {"FEDDECISION"}
    assert book.series("SPORTS", "FED") == []


def test_games_are_milestones_of_their_events(universe: Universe) -> None:
    book = universe.events()
    milestones = book.milestones()
    assert len({milestone.key for milestone in milestones}) == len(milestones) > 10
    for milestone in milestones:
        event = book.find_event(milestone.primary_event.code)
        assert event is not None
        assert milestone.ends == event.span.closes


# --- prices' grid


def of(market: QotMarket, kind: Kind = Kind.STOCK) -> Instrument:
    return Instrument(
        market=int(market),
        code="X",
        kind=kind,
        id=1,
        name="",
        chinese_name="",
        exchange=0,
        sessions="HK",
        currency="HKD",
        lot_size=1,
        listed=TODAY,
        base_price=1.0,
        volatility=0.3,
    )


@pytest.mark.parametrize(
    ("market", "kind", "steps"),
    [
        (
            QotMarket.HK,
            Kind.STOCK,
            {0.249: 0.001, 0.25: 0.005, 0.5: 0.01, 10: 0.02, 20: 0.05, 100: 0.1, 200: 0.2, 500: 0.5, 1000: 1, 9000: 5},
        ),
        (QotMarket.US, Kind.STOCK, {0.9999: 0.0001, 1.0: 0.01, 5000: 0.01}),
        (QotMarket.SH, Kind.STOCK, {0.5: 0.01, 1428: 0.01}),
        (QotMarket.SZ, Kind.TRUST, {2.0: 0.001}),
        (QotMarket.SG, Kind.STOCK, {0.199: 0.001, 0.2: 0.005, 1.0: 0.01}),
        (QotMarket.JP, Kind.STOCK, {2999: 1, 3000: 5, 29_999: 10, 30_000: 50, 60_000: 100}),
        (QotMarket.US, Kind.OPTION, {2.99: 0.01, 3.0: 0.05}),
        (QotMarket.HK, Kind.OPTION, {50.0: 0.01}),
        (QotMarket.US, Kind.INDEX, {6000.0: 0.01}),
    ],
)
def test_steps_go_by_market_kind_and_price(market: QotMarket, kind: Kind, steps: dict[float, float]) -> None:
    instrument = of(market, kind)
    assert {price: tick_size(instrument, price) for price in steps} == steps


def test_some_have_finer_steps_or_one_of_their_own(universe: Universe) -> None:
    toyota = found(universe, "JP.7203")
    assert FINE_TICKS in toyota.tags
    assert tick_size(toyota, 2560) == 0.5
    assert tick_size(found(universe, "US.ESmain"), 6000) == 0.25
    assert tick_size(universe.all(QotMarket.EVENT_CONTRACT)[0], 0.4) == 0.01


HK_STOCK = of(QotMarket.HK)


@given(st.floats(0.01, 9999))
def test_a_rounded_price_is_near_and_stays_where_it_is(price: float) -> None:
    rounded = round_to_tick(HK_STOCK, price)
    assert abs(rounded - price) <= tick_size(HK_STOCK, price) * 0.5000001
    assert round_to_tick(HK_STOCK, rounded) == rounded
    steps = rounded / tick_size(HK_STOCK, rounded)
    assert math.isclose(steps, round(steps), abs_tol=1e-6)


def test_columns_of_prices_are_rounded_like_single_ones() -> None:
    prices = np.exp(np.linspace(math.log(0.002), math.log(9000), 500))
    assert round_to_tick(HK_STOCK, prices).tolist() == [round_to_tick(HK_STOCK, price) for price in prices.tolist()]


def test_a_price_is_never_nothing() -> None:
    assert round_to_tick(HK_STOCK, 0.0001) == 0.001
