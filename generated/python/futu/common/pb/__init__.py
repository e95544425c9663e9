"""The wire's messages, as modules; each is loaded when it is first used."""

from opend.contract import modules_on_demand

__getattr__ = modules_on_demand(__name__)
