"""What protoc cannot read is reported with file and line, and hides nothing of the other files."""

from __future__ import annotations

from pathlib import Path

from codegen.problems import Problem, Problems, ProblemsFoundError
from codegen.protoc import Compiled, compile_wire
from tests.codegen.kit import write_sources

HEAD = '// A file.\nsyntax = "proto2";\n\npackage {};\n\n'


def compiled(folder: Path, **texts: str) -> tuple[Compiled, list[Problem]]:
    sources = write_sources(folder, **{f"wire_{stem}": HEAD.format(stem) + text for stem, text in texts.items()})
    problems = Problems()
    result = compile_wire(sources / "wire", "wire", problems)
    try:
        problems.raise_if_any()
    except ProblemsFoundError as found:
        return result, list(found.problems)
    return result, []


def names(result: Compiled) -> list[str]:
    return [file.name for file in result.descriptors.file]


def test_files_come_in_the_order_of_their_imports(tmp_path: Path) -> None:
    result, found = compiled(tmp_path / "s", A='import "B.proto";\nmessage M { optional B.M m = 1; }', B="message M {}")
    assert (names(result), found) == (["B.proto", "A.proto"], [])


def test_the_faults_of_several_files_are_reported_together(tmp_path: Path) -> None:
    result, found = compiled(
        tmp_path / "s",
        A="message M { optional int32 a = 1 }",
        B="message M { optional Nothing a = 1; }",
        C="message M {}\nmessage M {}",
        D="message M { optional int32 fine = 1; }",
    )
    assert [(problem.file, problem.key.split(",")[0]) for problem in found] == [
        ("wire/A.proto", "line 6"),
        ("wire/B.proto", "line 6"),
        ("wire/C.proto", "line 7"),
    ]
    assert all(problem.message and problem.hint for problem in found)
    assert names(result) == ["D.proto"]
    assert result.broken == {"A.proto", "B.proto", "C.proto"}


def test_what_only_imports_a_broken_file_is_left_out_in_silence(tmp_path: Path) -> None:
    result, found = compiled(
        tmp_path / "s",
        A='import "Z.proto";\nmessage M { optional Z.M m = 1; }',
        B='import "A.proto";\nmessage M { optional A.M m = 1; }',
        Z="message M { optional int32 a = 1 }",
    )
    assert [problem.file for problem in found] == ["wire/Z.proto"]
    assert names(result) == []
    assert result.broken == {"A.proto", "B.proto", "Z.proto"}


def test_an_import_of_nothing_is_reported_where_it_stands(tmp_path: Path) -> None:
    _, found = compiled(tmp_path / "s", A='import "Nowhere.proto";\nmessage M {}')
    assert [(problem.file, problem.key) for problem in found] == [("wire/A.proto", "line 6, column 1")]
    assert "Nowhere.proto" in found[0].message


def test_an_empty_folder_is_a_problem(tmp_path: Path) -> None:
    result, found = compiled(tmp_path / "s")
    assert [problem.file for problem in found] == ["wire"]
    assert names(result) == []
