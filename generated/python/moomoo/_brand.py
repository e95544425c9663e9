"""What the core is told about this brand."""

from opend import contract

BRAND = contract.Brand(
    name="moomoo",
    product="moomoo OpenD",
    log_folder=".com.moomoo.OpenD/Log",
)
