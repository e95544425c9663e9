"""Settings of all tests."""

import signal

from hypothesis import HealthCheck, settings

# A busy machine is no fault of the code: nothing here asserts a time.
settings.register_profile("timeless", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("timeless")

# A shell lets what it starts in the background ignore Ctrl-C; the programs that tests start and end with it must not.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
