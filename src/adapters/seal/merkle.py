"""The Merkle tree of RFC 6962 (and RFC 9162, section 2.1) over leaf hashes: its root at any size, and its proofs.

Nothing in here knows what a leaf stands for (`seal` does) or where it is kept. A proof is a list of hashes, in the
order of the RFC; positions in a ledger count from 1, the indexes of leaves here from 0.
"""

from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256

EMPTY_ROOT = sha256().digest()
"""The root of the tree without leaves."""

HASH_SIZE = 32

BLOCK = 1024
"""Of a complete subtree of so many leaves the root is remembered; a power of two."""

_BLOCKS = 8
"""Of so many blocks the leaves themselves are kept at hand."""

Range = tuple[int, int]
"""The leaves of a subtree: from an index (included) to an index (excluded)."""

ReadLeaves = Callable[[int, int], Iterable[Sequence[bytes]]]
"""Gives the leaf hashes from an index (included) to an index (excluded), as far as there are, in pages of any size."""


class MissingLeaves(Exception):
    """There are fewer leaves than the tree was said to have."""


def parents(nodes: Sequence[bytes]) -> list[bytes]:
    """The hashes of the nodes above neighbours, two by two; an odd last one is left out."""
    return [sha256(b"\x01" + left + right).digest() for left, right in zip(nodes[::2], nodes[1::2], strict=False)]


def parent(left: bytes, right: bytes) -> bytes:
    """The hash of the node above two others."""
    return sha256(b"\x01" + left + right).digest()


class GrowingTree:
    """A tree to which leaves are added at the end. It keeps one hash per level, however many leaves there are."""

    def __init__(self) -> None:
        self.size = 0
        # per level, from the leaves up: the root of the complete subtree that still waits for its neighbour
        self._waiting: list[bytes | None] = []

    def extend(self, leaves: Sequence[bytes]) -> None:
        """Add leaf hashes at the end."""
        self.size += len(leaves)
        nodes = list(leaves)
        level = 0
        while nodes:
            if level == len(self._waiting):
                self._waiting.append(None)
            waiting = self._waiting[level]
            if waiting is not None:
                nodes.insert(0, waiting)
            self._waiting[level] = nodes.pop() if len(nodes) % 2 else None
            nodes = parents(nodes)
            level += 1

    def root(self) -> bytes:
        """The root over all leaves so far."""
        found: bytes | None = None
        for waiting in self._waiting:
            if waiting is not None:
                found = waiting if found is None else parent(waiting, found)
        return EMPTY_ROOT if found is None else found


def root_of(leaves: Sequence[bytes]) -> bytes:
    """The root over these leaf hashes."""
    tree = GrowingTree()
    tree.extend(leaves)
    return tree.root()


def _middle(start: int, end: int) -> int:
    """Where the RFC splits a tree of two leaves or more: after the largest power of two smaller than its size."""
    return start + (1 << (end - start - 1).bit_length() - 1)


def inclusion_ranges(index: int, size: int) -> list[Range]:
    """The subtrees whose roots prove that a leaf is in the tree of that size: PATH of RFC 6962, 2.1.1.

    Raises ValueError for an index that is not in the tree.
    """
    if not 0 <= index < size:
        raise ValueError(f"There is no leaf {index} in a tree of {size}.")
    start, end, found = 0, size, []
    while end - start > 1:
        middle = _middle(start, end)
        if index < middle:
            found.append((middle, end))
            end = middle
        else:
            found.append((start, middle))
            start = middle
    return found[::-1]


def consistency_ranges(first: int, second: int) -> list[Range]:
    """The subtrees whose roots prove that the tree of the second size extends the one of the first: PROOF of RFC
    6962, 2.1.2. None are needed for equal sizes, nor for a tree that began empty.

    Raises ValueError for a second size below the first.
    """
    if not 0 <= first <= second:
        raise ValueError(f"A tree of {second} leaves does not extend one of {first}.")
    if first in (0, second):
        return []
    start, end, found = 0, second, []
    while first != end:
        middle = _middle(start, end)
        if first <= middle:
            found.append((middle, end))
            end = middle
        else:
            found.append((start, middle))
            start = middle
    if start:  # else it is the first tree as a whole, which whoever checks holds the root of
        found.append((start, end))
    return found[::-1]


class Tree:
    """A tree over leaves that are kept elsewhere and read when they are wanted.

    It remembers the root of each complete subtree of BLOCK leaves that it has read, 32 bytes: the first question reads
    all leaves, the next ones little. Its methods raise MissingLeaves when there are fewer leaves than it is asked for.
    """

    def __init__(self, read: ReadLeaves) -> None:
        self._read = read
        self._roots: dict[int, bytes] = {}
        self._leaves: dict[int, list[bytes]] = {}

    def root(self, size: int) -> bytes:
        """The root over the first `size` leaves."""
        return self._subtree(0, size) if size else EMPTY_ROOT

    def inclusion(self, index: int, size: int) -> list[bytes]:
        """The proof that a leaf is in the tree of that size. Raises ValueError for an index that is not in it."""
        return [self._subtree(*part) for part in inclusion_ranges(index, size)]

    def consistency(self, first: int, second: int) -> list[bytes]:
        """The proof that the tree of the second size extends the one of the first.

        Raises ValueError for a second size below the first.
        """
        return [self._subtree(*part) for part in consistency_ranges(first, second)]

    def _subtree(self, start: int, end: int) -> bytes:
        # It is complete and begins at a multiple of its size, or it is the last, incomplete part of the tree; and so
        # it begins with a block or lies within one.
        if end - start >= BLOCK:
            self._read_ahead(start // BLOCK, end // BLOCK)
            return self._above_blocks(start, end)
        block, offset = divmod(start, BLOCK)
        return root_of(self._of_block(block, offset + end - start)[offset : offset + end - start])

    def _above_blocks(self, start: int, end: int) -> bytes:
        if end - start == BLOCK:
            return self._roots[start // BLOCK]
        if end - start < BLOCK:
            return self._subtree(start, end)
        middle = _middle(start, end)
        return parent(self._above_blocks(start, middle), self._above_blocks(middle, end))

    def _read_ahead(self, first: int, last: int) -> None:
        """Learn the roots of the complete blocks from `first` to `last` (excluded) that are not known yet."""
        number = first
        while number < last:
            start = number
            while number < last and number not in self._roots:
                number += 1
            if number > start:
                self._learn(start, number)
            else:
                number += 1

    def _learn(self, first: int, last: int) -> None:
        number = first
        found: list[bytes] = []
        for page in self._read(first * BLOCK, last * BLOCK):
            found += page
            while len(found) >= BLOCK:
                self._roots[number] = root_of(found[:BLOCK])
                del found[:BLOCK]
                number += 1
        if number != last:
            raise MissingLeaves(f"There are {number * BLOCK + len(found)} leaves, not {last * BLOCK}.")

    def _of_block(self, block: int, count: int) -> list[bytes]:
        """The leaves of a block: at least the first `count`."""
        leaves = self._leaves.get(block, [])
        if len(leaves) < count:
            start = block * BLOCK
            leaves = [leaf for page in self._read(start, start + BLOCK) for leaf in page]
            if len(leaves) < count:
                raise MissingLeaves(f"There are {start + len(leaves)} leaves, not {start + count}.")
            self._leaves[block] = leaves
            if len(self._leaves) > _BLOCKS:
                del self._leaves[next(iter(self._leaves))]
        return leaves


def verify_inclusion(leaf: bytes, index: int, size: int, path: Sequence[bytes], root: bytes) -> bool:
    """Whether the path proves that the leaf hash is at this index of the tree of this size and root.

    RFC 9162, 2.1.3.2. False for whatever makes no sense.
    """
    if not 0 <= index < size or not _are_hashes(leaf, root, *path):
        return False
    number, last, found = index, size - 1, leaf
    for sibling in path:
        if last == 0:
            return False
        if number & 1 or number == last:
            found = parent(sibling, found)
            while not number & 1 and number:
                number, last = number >> 1, last >> 1
        else:
            found = parent(found, sibling)
        number, last = number >> 1, last >> 1
    return last == 0 and found == root


def verify_consistency(first: int, second: int, first_root: bytes, second_root: bytes, path: Sequence[bytes]) -> bool:
    """Whether the path proves that the tree of the second size and root extends the one of the first.

    RFC 9162, 2.1.4.2; and every tree extends the empty one. False for whatever makes no sense.
    """
    if not 0 <= first <= second or not _are_hashes(first_root, second_root, *path):
        return False
    if first == second or first == 0:
        at_start = first_root == (EMPTY_ROOT if first == 0 else second_root)
        return not path and at_start and (second > 0 or second_root == EMPTY_ROOT)
    if not path:
        return False
    nodes = [first_root, *path] if first & (first - 1) == 0 else list(path)
    number, last = first - 1, second - 1
    while number & 1:
        number, last = number >> 1, last >> 1
    old = new = nodes[0]
    for node in nodes[1:]:
        if last == 0:
            return False
        if number & 1 or number == last:
            old, new = parent(node, old), parent(node, new)
            while not number & 1 and number:
                number, last = number >> 1, last >> 1
        else:
            new = parent(new, node)
        number, last = number >> 1, last >> 1
    return last == 0 and old == first_root and new == second_root


def _are_hashes(*values: bytes) -> bool:
    return all(len(value) == HASH_SIZE for value in values)
