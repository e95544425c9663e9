"""Draws a chart as an HTML page that stands alone, with plotly."""

from __future__ import annotations

from pathlib import Path

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from .chart import FALL, LINES, RISE, Chart


def draw(chart: Chart, path: Path) -> None:
    """Write a page with a chart to zoom and to point at.

    Raises:
        OSError: the file cannot be written.
    """
    figure = make_subplots(rows=2, shared_xaxes=True, row_heights=[0.77, 0.23], vertical_spacing=0.03)
    sides = {side: chart.column(side) for side in ("open", "high", "low", "close")}
    rising, falling = {"line": {"color": RISE}, "fillcolor": RISE}, {"line": {"color": FALL}, "fillcolor": FALL}
    candles = go.Candlestick(x=chart.labels, **sides, increasing=rising, decreasing=falling, name="price")
    look = {"marker_color": chart.colours, "marker_line_width": 0, "opacity": 0.65}
    figure.add_trace(candles, row=1, col=1)
    figure.add_trace(go.Bar(x=chart.labels, y=chart.column("volume"), name="volume", **look), row=2, col=1)
    # A category for each bar: nights, weekends and holidays leave no gaps.
    figure.update_xaxes(type="category", nticks=max(2, chart.width // 130), showgrid=True, gridcolor=LINES)
    figure.update_yaxes(side="right", gridcolor=LINES, fixedrange=False)
    figure.update_layout(
        title=f"{chart.code}  {chart.name}  ({chart.length})",
        template="plotly_white",
        width=chart.width,
        height=chart.height,
        showlegend=False,
        hovermode="x unified",
        xaxis_rangeslider_visible=False,
        margin={"l": 30, "r": 60, "t": 60, "b": 40},
    )
    figure.write_html(path, include_plotlyjs=True)
