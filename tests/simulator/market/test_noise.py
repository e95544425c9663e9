from __future__ import annotations

import numpy as np
import pytest

from opend.simulator.market import noise
from opend.simulator.market.instruments import QotMarket

KEY = noise.stream(7, "HK.00700", "x")
ROWS = np.arange(200_000)


def test_the_numbers_never_change() -> None:
    assert KEY == 17113694388918551042
    assert noise.bits(KEY, 3, index=5) == 739557309015257189
    assert noise.uniform(KEY, 3, index=5) == 0.04009148205559376
    assert noise.normal(KEY, 3, index=5) == -1.7496266338110995
    assert noise.generator(7, "a").random() == 0.45475922461409657


def test_arrays_hold_what_single_numbers_give() -> None:
    rows = np.array([[-3, 0, 1], [2**40, 7, 12]])
    for draw in (noise.bits, noise.uniform, noise.normal):
        drawn = draw(KEY, 3, index=rows)
        assert drawn.shape == rows.shape
        assert drawn.tolist() == [[draw(KEY, 3, index=int(row)) for row in line] for line in rows]
        assert draw(KEY, 3, index=np.array(7)) == draw(KEY, 3, index=7)


def test_an_answer_does_not_depend_on_what_was_asked_before() -> None:
    backwards = [noise.uniform(KEY, index=row) for row in reversed(range(50))]
    assert backwards[::-1] == noise.uniform(KEY, index=np.arange(50)).tolist()


def test_every_part_of_a_key_counts() -> None:
    keys = [(KEY,), (KEY, 0), (KEY, 1), (KEY, 0, 0), (KEY, 1, 0), (KEY, 0, 1), (KEY + 1,), (KEY, -1)]
    assert len({noise.bits(*key, index=0) for key in keys}) == len(keys)


def test_every_name_of_a_stream_counts_and_so_does_its_place() -> None:
    names = [("a", "b"), ("ab",), ("a", "b", ""), ("b", "a"), (), ("",), ("a", 1), ("a", 11)]
    assert len({noise.stream(7, *each) for each in names}) == len(names)
    assert noise.stream(7, "a") != noise.stream(8, "a")


def test_a_member_of_an_enum_counts_as_its_number() -> None:
    assert noise.stream(7, QotMarket.HK, "x") == noise.stream(7, 1, "x")


def test_uniform_numbers_are_spread_evenly_from_0_to_1() -> None:
    numbers = noise.uniform(KEY, index=ROWS)
    assert numbers.min() >= 0
    assert numbers.max() < 1
    counts, _ = np.histogram(numbers, 20, (0, 1))
    assert np.abs(counts - 10_000).max() < 400


def test_normal_numbers_are_normal() -> None:
    numbers = noise.normal(KEY, index=ROWS)
    assert numbers.mean() == pytest.approx(0, abs=0.01)
    assert numbers.std() == pytest.approx(1, abs=0.01)
    assert (np.abs(numbers) < 1.959964).mean() == pytest.approx(0.95, abs=0.002)
    assert np.abs(numbers).max() < 4.2


def test_neighbours_and_parallel_streams_do_not_go_together() -> None:
    numbers, others = noise.uniform(KEY, 1, index=ROWS), noise.uniform(KEY, 2, index=ROWS)
    assert abs(np.corrcoef(numbers[1:], numbers[:-1])[0, 1]) < 0.01
    assert abs(np.corrcoef(numbers, others)[0, 1]) < 0.01
