"""What a company's revenue is made of: by product, industry, region and business."""

from __future__ import annotations

from opend.simulator.market import noise
from opend.simulator.market.companies import Company
from opend.simulator.market.instruments import QotMarket

from .drift import drift

PRODUCT, INDUSTRY, REGION, BUSINESS = 1, 2, 4, 8
"""`Qot_Common.RevenueBreakdownType`."""

_PRODUCTS = {
    "Technology": ("Platforms", "Devices", "Cloud services", "Licences"),
    "Communications": ("Mobile services", "Fixed lines", "Content", "Advertising"),
    "Financials": ("Interest income", "Fees and commissions", "Premiums", "Investment income"),
    "Real Estate": ("Property sales", "Rental income", "Property management"),
    "Utilities": ("Residential supply", "Industrial supply", "Connection fees"),
    "Energy": ("Exploration and production", "Refining", "Trading"),
    "Materials": ("Standard products", "Special products", "Processing"),
    "Industrials": ("Equipment", "Projects", "Maintenance"),
    "Consumer": ("Core brands", "Premium brands", "Licensing"),
    "Health Care": ("Prescription products", "Devices and supplies", "Services"),
}
_REGIONS = {
    QotMarket.HK: ("Mainland China", "Hong Kong", "Rest of Asia", "Other regions"),
    QotMarket.US: ("United States", "Europe", "Asia Pacific", "Other regions"),
    QotMarket.SH: ("Mainland China", "Overseas"),
    QotMarket.SZ: ("Mainland China", "Overseas"),
    QotMarket.SG: ("Singapore", "Malaysia", "Rest of Asia", "Other regions"),
    QotMarket.JP: ("Japan", "Rest of Asia", "Americas", "Europe"),
}
_BUSINESSES = ("Core business", "Growth business", "Other business")
_YEARS_A_SWING = 4.0


def breakdown(seed: int, company: Company, year: int, revenue: float) -> dict[int, dict[str, float]]:
    """The parts of a period's revenue, by the kind of the division and their names, the largest first.

    Args:
        seed: the simulator's.
        company: whose revenue.
        year: the fiscal year of the period: the parts shift slowly over years.
        revenue: that is divided; the parts of each division add up to it.
    """
    names = {
        PRODUCT: _PRODUCTS[company.industry.sector],
        INDUSTRY: (company.industry.name, f"{company.industry.sector}: other activities"),
        REGION: _REGIONS[QotMarket(company.instrument.market)],
        BUSINESS: _BUSINESSES,
    }
    return {kind: _divided(seed, company, kind, year, parts, revenue) for kind, parts in names.items()}


def _divided(
    seed: int, company: Company, kind: int, year: int, names: tuple[str, ...], revenue: float
) -> dict[str, float]:
    key = noise.stream(seed, "breakdown", *company.instrument.key, kind)
    weights = [
        (0.3 + drift(key, 1000 * place + year / _YEARS_A_SWING)) / (place + 1) ** 1.3 for place in range(len(names))
    ]
    parts = [float(round(revenue * weight / sum(weights))) for weight in weights[1:]]
    amounts = [revenue - sum(parts), *parts]
    return dict(sorted(zip(names, amounts, strict=True), key=lambda item: -item[1]))
