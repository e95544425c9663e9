"""What the core is told about this brand."""

from opend import contract

BRAND = contract.Brand(
    name="futu",
    product="Futu OpenD",
    log_folder=".com.futunn.FutuOpenD/Log",
)
