from __future__ import annotations

import json
import re
import struct
import sys
from pathlib import Path
from typing import Any

import pytest

from opend.cli import picture
from opend.cli.chart import FALL, RISE, Chart
from opend.simulator import Simulator
from tests.cli.kit import Opend


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def size_of(png: Path) -> tuple[int, int]:
    data = png.read_bytes()
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def pixels(png: Path) -> Any:
    """The colours of all pixels, 0 to 255."""
    from matplotlib.image import imread

    return (imread(png)[:, :, :3] * 255).round().astype(int)


def share_of(colour: str, png: Path) -> float:
    wanted = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return float((abs(pixels(png) - wanted).max(axis=2) < 3).mean())


def test_a_picture(opend: Opend, market: Simulator) -> None:
    assert opend("plot", "HK.00700", "--port", str(market.port)) == "HK.00700.png\n"
    png = Path("HK.00700.png")
    assert size_of(png) == (1280, 720)
    assert share_of(RISE, png) > 0.001 and share_of(FALL, png) > 0.001
    assert share_of("#ffffff", png) > 0.5


def test_what_is_drawn_is_what_was_asked_for(opend: Opend, market: Simulator) -> None:
    more = ("--type", "5m", "--count", "30", "--width", "640", "--height", "400", "--output", "bars.png")
    assert opend("plot", "US.AAPL", "--port", str(market.port), *more) == "bars.png\n"
    assert size_of(Path("bars.png")) == (640, 400)


def figure_of(page: Path) -> list[dict[str, Any]]:
    """The traces of the first figure of a page."""
    text = page.read_text(encoding="utf-8")
    begin = text.index("[", re.search(r"Plotly\.newPlot\(", text).end())  # type: ignore[union-attr]
    traces: list[dict[str, Any]] = json.JSONDecoder().raw_decode(text, begin)[0]
    return traces


def test_a_page_stands_alone_and_has_all_bars(opend: Opend, market: Simulator) -> None:
    port = ("--port", str(market.port))
    opend("plot", "HK.00700", *port, "--count", "25", "--output", "bars.html")
    page = Path("bars.html")
    assert "<script src=" not in page.read_text(encoding="utf-8")
    candles, volume = figure_of(page)
    assert (candles["type"], volume["type"]) == ("candlestick", "bar")
    bars = json.loads(opend("kline", "HK.00700", *port, "--count", "25", "--format", "json"))
    assert candles["x"] == [bar["time_key"][:10] for bar in bars]
    assert candles["close"] == [bar["close"] for bar in bars]
    assert volume["y"] == [bar["volume"] for bar in bars]


@pytest.mark.parametrize(
    ("arguments", "complaint", "code"),
    [
        (["HK.00700", "--output", "bars.gif"], "must end in .png or .html", 2),
        (["HK.00700", "--output", "nowhere/bars.png"], "nowhere/bars.png: No such file", 2),
        (["HK.00700", "--output", "nowhere/bars.html"], "nowhere/bars.html: No such file", 2),
        (["HK.00700", "--start", "2025-06-14", "--end", "2025-06-15"], "no such bars", 1),
        (["HK.NOBODY"], "HK.NOBODY", 1),
    ],
)
def test_what_is_wrong_is_said(
    opend: Opend, market: Simulator, arguments: list[str], complaint: str, code: int
) -> None:
    assert complaint in opend("plot", *arguments, "--port", str(market.port), code=code)


def test_a_missing_package_is_named_with_the_extra(opend: Opend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "opend.cli.page", raising=False)
    monkeypatch.setitem(sys.modules, "plotly.graph_objects", None)
    text = opend("plot", "HK.00700", "--output", "bars.html", code=2)
    assert "plotly" in text and 'pip install "opend[plot]"' in text


def test_a_picture_has_to_have_a_size(opend: Opend) -> None:
    assert "200 to 10000 pixels" in opend.misused("plot", "HK.00700", "--width", "10")


def chart(name: str, kind: str = "K_DAY", count: int = 1) -> Chart:
    bar = {"time_key": "2025-06-18 00:00:00", "open": 1.0, "high": 2.0, "low": 0.5, "close": 1.5, "volume": 7.0}
    return Chart("HK.00700", name, kind, [{**bar, "change_rate": None}] * count, 400, 300)


@pytest.mark.parametrize("name", ["Tencent", "騰訊控股", "\U0001f600"])
def test_names_that_no_font_has_are_left_out(name: str) -> None:
    picture.draw(chart(name), Path("bars.png"))
    assert size_of(Path("bars.png")) == (400, 300)


def test_how_bars_are_labelled() -> None:
    assert chart("", "K_DAY").labels == ["2025-06-18"]
    assert chart("", "K_MON").labels == ["2025-06-18"]
    assert chart("", "K_15M").labels == ["2025-06-18 00:00"]
