"""The output folder holds exactly what is generated, and the same sources give the same bytes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.generate import Project, generate
from codegen.write import compare, write
from tests.codegen.kit import FRAGMENTS, project_of

TREE = {"a/one.txt": b"1", "a/b/two.txt": b"2", "three.txt": b"3"}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return project_of(FRAGMENTS / "odd_enum_values", tmp_path / "generated")


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_new_folder_is_filled(tmp_path: Path) -> None:
    difference = write(TREE, tmp_path / "out")
    assert files(tmp_path / "out") == TREE
    assert (difference.new, difference.changed, difference.gone) == (tuple(sorted(TREE)), (), ())


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    write(TREE, tmp_path)
    untouched = (tmp_path / "three.txt").stat().st_mtime_ns
    difference = write(TREE | {"a/one.txt": b"new"}, tmp_path)
    assert (difference.new, difference.changed, difference.gone) == ((), ("a/one.txt",), ())
    assert (tmp_path / "three.txt").stat().st_mtime_ns == untouched
    assert not write(TREE | {"a/one.txt": b"new"}, tmp_path)


def test_what_is_no_longer_produced_goes_with_its_folder_and_caches(tmp_path: Path) -> None:
    write(TREE, tmp_path)
    cache = tmp_path / "a" / "b" / "__pycache__"
    cache.mkdir()
    (cache / "two.pyc").write_bytes(b"")
    difference = write({"three.txt": b"3"}, tmp_path)
    assert difference.gone == ("a/b/two.txt", "a/one.txt")
    assert files(tmp_path) == {"three.txt": b"3"}
    assert not (tmp_path / "a").exists()


def test_caches_of_modules_that_stay_are_no_difference(tmp_path: Path) -> None:
    write(TREE, tmp_path)
    (tmp_path / "a" / "__pycache__").mkdir()
    (tmp_path / "a" / "__pycache__" / "one.pyc").write_bytes(b"")
    assert not compare(TREE, tmp_path)


def test_generating_twice_gives_the_same_bytes(project: Project, tmp_path: Path) -> None:
    first, elsewhere = generate(project), generate(replace(project, out=tmp_path / "elsewhere"))
    assert first == elsewhere
    write(first, project.out)
    assert generate(project) == first


def test_no_place_of_this_machine_gets_into_the_output(project: Project) -> None:
    for content in generate(project).values():
        assert str(Path(__file__).parents[2]).encode() not in content


def test_generate_tells_what_it_wrote(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate"], project) == 0
    stray = project.out / "python" / "stray.py"
    stray.write_text("")
    (project.out / "python/opend_protocol/quotas.py").write_text("edited")
    capsys.readouterr()
    assert main(["generate"], project) == 0
    report = capsys.readouterr().out
    assert not stray.exists()
    assert "changed  python/opend_protocol/quotas.py\n" in report
    assert "removed  python/stray.py\n" in report
    assert "(0 new, 1 changed, 1 removed) in " in report


def test_check_fails_on_any_difference_and_names_it(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    main(["generate"], project)
    assert main(["check"], project) == 0
    (project.out / "python/opend_protocol/quotas.py").write_text("edited")
    (project.out / "python/opend_protocol/readers.py").unlink()
    (project.out / "stray.txt").write_text("")
    capsys.readouterr()
    assert main(["check"], project) == 1
    report = capsys.readouterr().out
    assert "changed  python/opend_protocol/quotas.py\n" in report
    assert "new      python/opend_protocol/readers.py\n" in report
    assert "removed  stray.txt\n" in report
    assert (project.out / "stray.txt").exists()


def test_problems_are_printed_and_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project = project_of(FRAGMENTS / "everything_wrong", tmp_path / "generated")
    for verb in ("generate", "check", "breaking", "release-schema"):
        assert main([verb], project) == 1
        report = capsys.readouterr().err
        assert "wire/Broken.proto: line 8, column 1\n" in report
        assert report.endswith(" problems; nothing was written\n")
    assert list(tmp_path.iterdir()) == []
