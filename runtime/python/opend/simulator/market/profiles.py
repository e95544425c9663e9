"""What companies are and do, in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from . import noise
from .fiscal import FiscalCalendar
from .industries import Industry
from .instruments import Instrument, QotMarket
from .names import Name
from .regions import Region

_COUNTRIES = {
    QotMarket.HK: "HK",
    QotMarket.US: "US",
    QotMarket.SH: "CN",
    QotMarket.SZ: "CN",
    QotMarket.SG: "SG",
    QotMarket.JP: "JP",
}
_FORMS = {
    QotMarket.HK: Name("Holdings Limited", "控股有限公司"),
    QotMarket.US: Name("Inc.", "公司"),
    QotMarket.SH: Name("Co., Ltd.", "股份有限公司"),
    QotMarket.SZ: Name("Co., Ltd.", "股份有限公司"),
    QotMarket.SG: Name("Limited", "有限公司"),
    QotMarket.JP: Name("Corporation", "株式会社"),
}
_FORMS_OF_THEIR_OWN = ("Corporation", "公司")
"""How names end that are full already."""
_CLASS_OF_SHARES = re.compile(r"-[A-Z]+$")
"""What stands behind the name of a security, but is not of its company's."""
_STREETS = ("Harbour Road", "Queen's Road", "Central Avenue", "Science Park Road", "Riverside Drive", "Garden Street")
_AUDITORS = ("Wren & Partners", "Alder Grant", "Kingsley Audit", "Pacific Assurance", "Hartwell Young")
_PHONE_CODES = {
    QotMarket.HK: "+852",
    QotMarket.US: "+1",
    QotMarket.SH: "+86",
    QotMarket.SZ: "+86",
    QotMarket.SG: "+65",
    QotMarket.JP: "+81",
}


@dataclass(frozen=True)
class Profile:
    """The particulars of a company.

    Attributes:
        industry: its name in both languages; so are `region` and `full_name`.
        issue_price: at which its shares were first sold.
        fiscal_year_end: day and month, such as `"12-31"`.
    """

    full_name: Name
    industry: Name
    region: Name
    founded: date
    listed: date
    isin: str
    issue_price: float
    address: str
    phone: str
    fax: str
    email: str
    website: str
    auditor: str
    fiscal_year_end: str
    description: Name


def profile_of(
    seed: int, instrument: Instrument, industry: Industry, region: Region, fiscal: FiscalCalendar
) -> Profile:
    """The profile of the company behind a stock."""
    draw = noise.generator(seed, "profile", instrument.market, instrument.code)
    market = QotMarket(instrument.market)
    form = _FORMS[market]
    full_name = Name(_with_form(instrument.name, f" {form.english}"), _with_form(instrument.chinese_name, form.chinese))
    founded = date(instrument.listed.year - draw.randint(4, 30), draw.randint(1, 12), draw.randint(1, 28))
    phone = f"{_PHONE_CODES[market]} {draw.randint(2000, 8999)} {draw.randint(1000, 9998):04}"
    domain = f"www.{''.join(filter(str.isalnum, instrument.name)).lower()}.example"
    return Profile(
        full_name=full_name,
        industry=Name(industry.name, industry.chinese_name),
        region=Name(region.name, region.chinese_name),
        founded=founded,
        listed=instrument.listed,
        isin=_isin(_COUNTRIES[market], instrument.id),
        issue_price=round(instrument.base_price * draw.uniform(0.15, 0.9), 2),
        address=f"{draw.randint(1, 60)}/F, {draw.randint(1, 399)} {draw.choice(_STREETS)}, {region.city}",
        phone=phone,
        fax=f"{phone[:-1]}{(int(phone[-1]) + 1) % 10}",
        email=f"ir@{domain.removeprefix('www.')}",
        website=f"https://{domain}",
        auditor=draw.choice(_AUDITORS),
        fiscal_year_end=f"{fiscal.end(2025, 4):%m-%d}",
        description=_description(instrument, industry, region, founded),
    )


def _description(instrument: Instrument, industry: Industry, region: Region, founded: date) -> Name:
    english = (
        f"{instrument.name} was founded in {founded.year} and has its seat in {region.city}. Its business is in "
        f"{industry.name.lower()}; it serves customers in its home market and abroad through subsidiaries of its own. "
        f"Its shares have been listed since {instrument.listed.year}."
    )
    chinese = (
        f"{instrument.chinese_name}成立于{founded.year}年,总部位于{region.chinese_name},主要从事{industry.chinese_name}业务,"
        f"通过旗下附属公司服务本地及海外客户。公司股份自{instrument.listed.year}年起上市。"
    )
    return Name(english, chinese)


def _isin(country: str, number: int) -> str:
    """The country, nine digits and the check digit (each second digit doubled, from the right)."""
    body = f"{country}{number % 10**9:09}"
    digits = "".join(str(int(letter, 36)) for letter in body)
    doubled = [int(digit) * (2 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits))]
    total = sum(value // 10 + value % 10 for value in doubled)
    return f"{body}{-total % 10}"


def _with_form(name: str, form: str) -> str:
    """A company's full name, from that of its security, which may have the beginning of the form already."""
    name = _CLASS_OF_SHARES.sub("", name)
    if name.endswith(_FORMS_OF_THEIR_OWN):
        return name
    shared = next(size for size in range(len(form), -1, -1) if name.endswith(form[:size]))
    return name + form[shared:]
