"""How long a sealed text is says little of it: zeros follow it, up to 64 bytes, 128, 256, and so on.

A ciphertext outlives the key that opened it. Without this its length would tell whether a guess can be right.
"""

_LEAST = 64


def padded(text: bytes) -> bytes:
    """A text as it is sealed; it holds no zero of its own at its end."""
    size = _LEAST
    while size < len(text):
        size *= 2
    return text.ljust(size, b"\0")


def unpadded(text: bytes) -> bytes:
    """A text as it was sealed; one of before texts were padded is itself."""
    return text.rstrip(b"\0")
