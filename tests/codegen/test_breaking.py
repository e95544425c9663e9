"""Each way to break a released schema is reported with the file and the element."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.generate import Project
from tests.codegen.kit import project_of, write_sources

PROTOCOLS = "[Quote]\nnumber = 9201\n"
RELEASED = """
// A protocol.
syntax = "proto2";

package Quote;

enum Side {
  Side_Unknown = 0;
  Side_Buy = 1;
}

message C2S {
  enum Inner {
    Inner_A = 0;
  }

  message Part {
    optional string text = 1;
  }

  required int32 side = 1 [default = 1];
  optional Part part = 2;
  optional Side kind = 3;
  repeated double prices = 4;
}

message Request {
  required C2S c2s = 1;
}

message Response {
  required int32 retType = 1 [default = -400];
}
"""
OTHER = '// Another file.\nsyntax = "proto2";\npackage Other;\nmessage Item {\n  optional int32 a = 1;\n}\n'

# what is replaced, by what, the element that is named, what is said of it
BREAKS = [
    ("Side_Buy = 1;", "", "Quote.Side.Side_Buy", "the value 1 was removed or renamed"),
    ("Side_Buy = 1;", "Side_Buy = 2;", "Quote.Side.Side_Buy", "the number changed from 1 to 2"),
    ("Side_Buy = 1;", "Side_Bought = 1;", "Quote.Side.Side_Buy", "the value 1 was removed or renamed"),
    ("enum Inner {", "enum Other {", "Quote.C2S.Inner", "the enum was removed"),
    ("text = 1;", "text = 2;", "Quote.C2S.Part.text", "the number changed from 1 to 2"),
    ("string text", "bytes text", "Quote.C2S.Part.text", "the type changed from string to bytes"),
    ("optional Side kind", "optional int32 kind", "Quote.C2S.kind", "the type changed from Quote.Side to int32"),
    ("repeated double", "optional double", "Quote.C2S.prices", "the label changed from repeated to optional"),
    ("required int32 side", "optional int32 side", "Quote.C2S.side", "the label changed from required to optional"),
    ("[default = 1]", "", "Quote.C2S.side", "the default changed from 1 to None"),
    ("string text = 1", "string words = 1", "Quote.C2S.Part.text", "the field 1 was removed or renamed"),
    ("optional Part part = 2;", "", "Quote.C2S.part", "the field 2 was removed or renamed"),
    ("prices = 4;", "prices = 4; required int32 more = 5;", "Quote.C2S.more", "a required field was added"),
]
FREE = [
    ("Side_Buy = 1;", "Side_Buy = 1; Side_Sell = 2;"),
    ("prices = 4;", "prices = 4 [deprecated = true];"),
    ("prices = 4;", "prices = 4; optional int32 more = 5;"),
    ("message Request {", "message Added { required int32 a = 1; }\nmessage Request {"),
    ("// A protocol.", "// Said otherwise."),
]


@pytest.fixture
def project(tmp_path: Path) -> Project:
    sources = write_sources(tmp_path / "sources", wire_Quote=RELEASED, wire_Other=OTHER, api_protocols=PROTOCOLS)
    project = project_of(sources, tmp_path / "generated")
    assert main(["release-schema"], project) == 0
    return project


def change(project: Project, before: str, after: str) -> None:
    assert RELEASED.count(before) == 1
    (project.wire / "Quote.proto").write_text(RELEASED.replace(before, after))


def test_an_unchanged_schema_breaks_nothing(project: Project) -> None:
    assert main(["breaking"], project) == 0


@pytest.mark.parametrize(("before", "after", "element", "message"), BREAKS)
def test_a_break_is_reported(
    before: str, after: str, element: str, message: str, project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    change(project, before, after)
    assert main(["breaking"], project) == 1
    assert f"wire/Quote.proto: {element}\n    {message}\n    hint: " in capsys.readouterr().err


@pytest.mark.parametrize(("before", "after"), FREE)
def test_an_addition_is_free(before: str, after: str, project: Project) -> None:
    change(project, before, after)
    assert main(["breaking"], project) == 0


def test_a_removed_file_and_a_removed_message_are_breaks(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    (project.wire / "Other.proto").unlink()
    part = "  message Part {\n    optional string text = 1;\n  }\n"
    (project.wire / "Quote.proto").write_text(RELEASED.replace(part, "").replace("optional Part part = 2;", ""))
    assert main(["breaking"], project) == 1
    report = capsys.readouterr().err
    assert "wire/Other.proto\n    the file was removed\n" in report
    assert "wire/Quote.proto: Quote.C2S.Part\n    the message was removed\n" in report
    assert report.endswith("3 problems; nothing was written\n")


def test_a_released_schema_renders_the_old_one_irrelevant(project: Project) -> None:
    change(project, "Side_Buy = 1;", "")
    assert main(["release-schema"], project) == 0
    assert main(["breaking"], project) == 0


def test_without_a_released_schema_it_says_how_to_make_one(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project.released.unlink()
    assert main(["breaking"], project) == 1
    assert "release-schema" in capsys.readouterr().err


def test_a_damaged_released_schema_is_a_problem(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    project.released.write_bytes(b"\xff" * 9)
    assert main(["breaking"], project) == 1
    assert "generated.binpb\n    this is no serialized schema\n" in capsys.readouterr().err
