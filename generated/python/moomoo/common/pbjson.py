"""Names of `moomoo.common.pbjson`; they are the same for every brand."""

from opend.contract import json2pb

__all__ = ["json2pb"]
