"""`python -m opend` is the command `opend`."""

import sys

from .cli import main

sys.exit(main())
