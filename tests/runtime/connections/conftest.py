from tests.runtime.fixtures import face, no_thread_is_left, opend, rsa_key

__all__ = ["face", "no_thread_is_left", "opend", "rsa_key"]
