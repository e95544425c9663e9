from __future__ import annotations

import pytest

from tests.simulator.research.company_kit import opend, security

REPORT = "Qot_GetResearchMorningstarReport"
CODES = ["HK.00700", "HK.00005", "HK.09988", "HK.00388", "HK.01810", "HK.02318", "HK.00001", "HK.00883"]
TOLERANCES = {"Low": 0.2, "Medium": 0.3, "High": 0.4, "Very High": 0.5}


@pytest.mark.parametrize("code", CODES)
def test_stars_fall_as_the_price_rises_above_the_fair_value(code: str) -> None:
    report = opend().of(REPORT, code)
    basic = opend().ask("Qot_GetSecuritySnapshot", securityList=[security(code)]).snapshotList[0].basic
    tolerance = TOLERANCES[report.uncertaintyLabel]
    distance = (basic.lastClosePrice / report.fairValue - 1) / tolerance
    expected = next(stars for bound, stars in ((-1, 5), (-1 / 3, 4), (1 / 3, 3), (1, 2), (99, 1)) if distance <= bound)
    assert report.starRating == expected
    assert report.starUpdateTimeStr == "2025-06-17"


def test_stocks_differ_in_stars() -> None:
    assert len({opend().of(REPORT, code).starRating for code in CODES}) > 2


def test_the_fair_value_stays_until_the_next_report() -> None:
    now, later = opend().of(REPORT, "HK.00700"), opend(start="2025-06-25 10:00:00+08:00").of(REPORT, "HK.00700")
    assert now.fairValue == later.fairValue
    assert now.analystReportUpdateTime == later.analystReportUpdateTime
    much_later = opend(start="2025-10-20 10:00:00+08:00").of(REPORT, "HK.00700")
    assert much_later.fairValue != now.fairValue


def test_words_tell_the_figures() -> None:
    report = opend().of(REPORT, "HK.00700")
    key = {
        item.fieldId: item.data
        for item in opend().of("Qot_GetFinancialsStatements", "HK.00700", statementType=4).reportList[0].itemList
    }
    assert f"HKD {report.fairValue:g}" in report.fairValueContent.context
    assert report.economicMoatLabel == ("Wide" if key[4009] > 16 else "Narrow" if key[4009] > 8 else "None")
    assert report.economicMoatContent.context.startswith(f"Moat: {report.economicMoatLabel.lower()}")
    assert len(report.bullSay) == len(report.bearSay) == 2
    assert report.pdfUrl.startswith("https://example.com/")


def test_small_companies_are_only_reckoned() -> None:
    members = opend().ask("Qot_GetPlateSecurity", plate=security("HK.GEM")).staticInfoList
    report = opend().of(REPORT, f"HK.{members[-1].basic.security.code}")
    assert report.ratingType == 1
    assert not report.HasField("analystNoteContent")
    assert opend().of(REPORT, "HK.00700").ratingType == 2


def test_an_index_has_no_fair_value() -> None:
    assert "it is an index" in opend().refusal(REPORT, security=security("HK.800000"))
