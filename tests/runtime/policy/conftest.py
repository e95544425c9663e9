from tests.runtime.fixtures import rsa_key

__all__ = ["rsa_key"]
