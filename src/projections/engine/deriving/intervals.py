"""Finding what was believed at a position among rows that have ended, without looking at all of them.

Each row that ended is filed under a *node*: of the positions at which it was believed, the one that is divisible by the
highest power of two. A row that was believed at a position is filed under one of about as many nodes as that position
has binary digits (a static interval tree, in an ordinary index).
"""


def node(known_from: int, known_until: int) -> int:
    """The node of what was believed from a position until another one (excluded), which is higher."""
    last = known_until - 1
    if known_from == last:
        return known_from
    # the highest bit in which they differ: all lower ones of the last position make way
    bits = (known_from ^ last).bit_length() - 1
    high = last >> bits << bits
    lower = known_from & -known_from if known_from else 1 << 62
    return known_from if known_from and lower > (high & -high) else high


def nodes(position: int, until: int) -> list[int]:
    """The nodes under which something can be that was believed at a position; there is nothing after ``until``."""
    found = []
    for level in range(max(until, position).bit_length() + 1):
        below = position >> level
        odd = below if below & 1 else below + 1
        found.append(odd << level)
    return found
