"""What is unusual about a security, in words of several languages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from opend.simulator.responder import Refusal

SIMPLIFIED, TRADITIONAL = 0, 1
"""Languages of requests; all others are answered in English."""

# Of the characters that findings are written with, those that have another form in traditional Chinese.
_SIMPLE = "线现为处于买区卖价轨达来涨创营业净润长变经资产负债时间隐动权仓约认购证只见异"
_FULL = "線現為處於買區賣價軌達來漲創營業淨潤長變經資產負債時間隱動權倉約認購證隻見異"
_TRADITIONAL = str.maketrans(_SIMPLE, _FULL)


class Finding(NamedTuple):
    """Something unusual; `topic` is what requests may ask for."""

    topic: str
    english: str
    chinese: str


def wanted_topics(asked: Sequence[str], known: Sequence[str], field: str) -> set[str]:
    """The topics that a request asks for; all that there are where it names none.

    Raises:
        Refusal: one of them is unknown.
    """
    topics = {text.strip().upper() for text in asked}
    unknown = sorted(topics - set(known))
    if unknown:
        raise Refusal(f"{field} {', '.join(unknown)} is unknown: take some of {', '.join(known)}")
    return topics or set(known)


def written(title: Finding, findings: Sequence[Finding], language: int | None) -> str:
    """A text of all findings, one a line, below its title."""
    nothing = Finding("", "Nothing unusual was found.", "未见异常。")
    lines = [title, *(findings or [nothing])]
    if language not in (SIMPLIFIED, TRADITIONAL):
        return "\n".join(f"{finding.topic}: {finding.english}".removeprefix(": ") for finding in lines)
    text = "\n".join(f"{finding.topic}: {finding.chinese}".removeprefix(": ") for finding in lines)
    return text.translate(_TRADITIONAL) if language == TRADITIONAL else text
