"""Names as the target languages want them."""

from __future__ import annotations

import keyword


def python_name(name: str) -> str:
    """A name that may stand in Python source: keywords get an underscore behind, leading digits one before."""
    if keyword.iskeyword(name):
        return f"{name}_"
    return f"_{name}" if name[:1].isdigit() else name


def is_python_name(name: str) -> bool:
    """Whether Python takes `name` as it is, as a variable or parameter."""
    return name.isidentifier() and not keyword.iskeyword(name)


def package_segment(name: str) -> str:
    """A wire file's name as the last part of an import path: lower case, without underscores."""
    return name.replace("_", "").lower()
