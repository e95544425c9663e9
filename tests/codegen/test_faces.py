"""Protocols that the callback face cannot show are reported."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.generate import generate
from codegen.problems import ProblemsFoundError
from tests.codegen.kit import project_of, write_sources

PROTO = """// A protocol.
syntax = "proto2";
package {name};
message C2S {{}}
message Request {{ required C2S c2s = 1; }}
message Response {{ required int32 retType = 1 [default = -400]; }}
"""


def problems_of(tmp_path: Path, *names: str) -> dict[str, str]:
    """What is wrong with a project that has these protocols, by protocol."""
    files = {f"wire_{name}": PROTO.format(name=name) for name in names}
    protocols = "".join(f"[{name}]\nnumber = {number}\n" for number, name in enumerate(names, 1))
    sources = write_sources(tmp_path / "sources", **files, api_protocols=protocols)
    with pytest.raises(ProblemsFoundError) as found:
        generate(project_of(sources, tmp_path / "generated"))
    return {problem.key: problem.message for problem in found.value.problems}


def test_a_prefix_that_no_side_takes(tmp_path: Path) -> None:
    assert problems_of(tmp_path, "Odd_Thing", "Qot_Thing") == {
        "Odd_Thing": "no side of the callback face takes Odd_Thing"
    }


def test_two_protocols_of_one_name_on_one_face(tmp_path: Path) -> None:
    assert problems_of(tmp_path, "Qot_Thing", "SkillWrap_Thing", "Trd_Thing") == {
        "Qot_Thing": "on the Qot face it has the same name as SkillWrap_Thing",
        "SkillWrap_Thing": "on the Qot face it has the same name as Qot_Thing",
    }


def test_a_name_that_hides_a_method_of_every_connection(tmp_path: Path) -> None:
    assert problems_of(tmp_path, "Qot_Close", "Trd_SetQotCallback") == {
        "Qot_Close": "the callback face cannot have a method Close",
        "Trd_SetQotCallback": "the callback face cannot have a method SetQotCallback",
    }
