"""The tree is that of RFC 6962 and RFC 9162: by vectors that others use, by another library, and by the RFC's words."""

import warnings
from collections.abc import Sequence
from hashlib import sha256

import pymerkle
import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.seal import merkle
from adapters.seal.merkle import (
    EMPTY_ROOT,
    GrowingTree,
    MissingLeaves,
    Tree,
    consistency_ranges,
    inclusion_ranges,
    root_of,
    verify_consistency,
    verify_inclusion,
)

# The leaves and roots of the test data of Certificate Transparency and of transparency-dev/merkle.
ENTRIES = [
    bytes.fromhex(entry)
    for entry in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
]
ROOTS = [
    bytes.fromhex(root)
    for root in (
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    )
]
# (index from 0, size): path
INCLUSION = {
    (0, 1): [],
    (0, 8): [
        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
    ],
    (5, 8): [
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
    (2, 3): ["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
    (1, 5): [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
}
# (first size, second size): path
CONSISTENCY = {
    (1, 1): [],
    (1, 8): INCLUSION[0, 8],
    (6, 8): [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
    (2, 5): [
        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    ],
    (6, 7): [
        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
        "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    ],
}
OTHER = sha256(b"other").digest()


def leaves(size: int) -> list[bytes]:
    return [sha256(b"\x00" + number.to_bytes(4)).digest() for number in range(size)]


KNOWN = [sha256(b"\x00" + entry).digest() for entry in ENTRIES]
MANY = leaves(2600)


def tree_over(nodes: Sequence[bytes], page: int = 1000) -> Tree:
    def read(start: int, end: int) -> list[Sequence[bytes]]:
        return [nodes[at : min(at + page, end)] for at in range(start, end, page)]

    return Tree(read)


def from_hex(path: Sequence[str]) -> list[bytes]:
    return [bytes.fromhex(node) for node in path]


# ---------------------------------------------------------------- the RFC's own words, word for word


def mth(nodes: Sequence[bytes]) -> bytes:
    """RFC 6962, 2.1, over leaf hashes."""
    if len(nodes) < 2:
        return nodes[0] if nodes else sha256(b"").digest()
    k = 1
    while k * 2 < len(nodes):
        k *= 2
    return sha256(b"\x01" + mth(nodes[:k]) + mth(nodes[k:])).digest()


def path(m: int, nodes: Sequence[bytes]) -> list[bytes]:
    """RFC 6962, 2.1.1."""
    if len(nodes) == 1:
        return []
    k = 1
    while k * 2 < len(nodes):
        k *= 2
    if m < k:
        return [*path(m, nodes[:k]), mth(nodes[k:])]
    return [*path(m - k, nodes[k:]), mth(nodes[:k])]


def subproof(m: int, nodes: Sequence[bytes], whole: bool) -> list[bytes]:
    """RFC 6962, 2.1.2."""
    if m == len(nodes):
        return [] if whole else [mth(nodes)]
    k = 1
    while k * 2 < len(nodes):
        k *= 2
    if m <= k:
        return [*subproof(m, nodes[:k], whole), mth(nodes[k:])]
    return [*subproof(m - k, nodes[k:], False), mth(nodes[:k])]


# ---------------------------------------------------------------- vectors


@pytest.mark.parametrize("size", range(9))
def test_roots_are_those_of_the_well_known_vectors(size: int) -> None:
    assert root_of(KNOWN[:size]) == tree_over(KNOWN).root(size) == ROOTS[size]


@pytest.mark.parametrize(("index", "size"), INCLUSION)
def test_inclusion_proofs_are_those_of_the_well_known_vectors(index: int, size: int) -> None:
    proof = from_hex(INCLUSION[index, size])
    assert tree_over(KNOWN).inclusion(index, size) == proof
    assert verify_inclusion(KNOWN[index], index, size, proof, ROOTS[size])


@pytest.mark.parametrize(("first", "second"), CONSISTENCY)
def test_consistency_proofs_are_those_of_the_well_known_vectors(first: int, second: int) -> None:
    proof = from_hex(CONSISTENCY[first, second])
    assert tree_over(KNOWN).consistency(first, second) == proof
    assert verify_consistency(first, second, ROOTS[first], ROOTS[second], proof)


@pytest.mark.parametrize(("index", "size"), [key for key in INCLUSION if key != (0, 1)])
def test_a_spoilt_inclusion_proof_proves_nothing(index: int, size: int) -> None:
    """The ways to spoil one that transparency-dev/merkle tries."""
    leaf, root, proof = KNOWN[index], ROOTS[size], from_hex(INCLUSION[index, size])
    flipped = [[*proof[:n], bytes([node[0] ^ 8]) + node[1:], *proof[n + 1 :]] for n, node in enumerate(proof)]
    spoilt = [
        (leaf, index - 1, size, proof, root),
        (leaf, index + 1, size, proof, root),
        (leaf, index ^ 2, size, proof, root),
        (leaf, index, size * 2, proof, root),
        (leaf, index, size // 2, proof, root),
        (b"WrongLeaf", index, size, proof, root),
        (leaf, index, size, proof, EMPTY_ROOT),
        (leaf, index, size, proof, OTHER),
        (leaf, index, size, [*proof, b""], root),
        (leaf, index, size, [*proof, root], root),
        (leaf, index, size, [b"", *proof], root),
        (leaf, index, size, [root, *proof], root),
        (leaf, index, size, proof[:-1], root),
        (leaf, index, size, [proof[0], OTHER, *proof[1:]], root),
        *((leaf, index, size, other, root) for other in flipped),
    ]
    assert [case for case in spoilt if verify_inclusion(*case)] == []


@pytest.mark.parametrize(("first", "second"), [key for key in CONSISTENCY if key != (1, 1)])
def test_a_spoilt_consistency_proof_proves_nothing(first: int, second: int) -> None:
    """The ways to spoil one that transparency-dev/merkle tries."""
    one, two, proof = ROOTS[first], ROOTS[second], from_hex(CONSISTENCY[first, second])
    flipped = [[*proof[:n], bytes([node[0] ^ 16]) + node[1:], *proof[n + 1 :]] for n, node in enumerate(proof)]
    spoilt = [
        (first - 1, second, one, two, proof),
        (first + 1, second, one, two, proof),
        (first ^ 2, second, one, two, proof),
        (first, second * 2, one, two, proof),
        (first, second // 2, one, two, proof),
        (first, second, b"WrongRoot", two, proof),
        (first, second, one, b"WrongRoot", proof),
        (first, second, two, one, proof),
        (first, second, one, two, []),
        *((first, second, one, two, [*proof, node]) for node in (b"", one, two)),
        *((first, second, one, two, [node, *proof]) for node in (b"", one, two, proof[0])),
        (first, second, one, two, proof[:-1]),
        *((first, second, one, two, other) for other in flipped),
    ]
    assert [case for case in spoilt if verify_consistency(*case)] == []


@pytest.mark.parametrize(
    ("first", "second", "one", "two", "proof", "right"),
    [
        (0, 0, EMPTY_ROOT, EMPTY_ROOT, [], True),
        (0, 8, EMPTY_ROOT, ROOTS[8], [], True),
        (8, 8, ROOTS[8], ROOTS[8], [], True),
        (0, 0, EMPTY_ROOT, OTHER, [], False),
        (0, 0, OTHER, OTHER, [], False),
        (0, 8, OTHER, ROOTS[8], [], False),
        (8, 8, ROOTS[8], OTHER, [], False),
        (1, 0, ROOTS[1], EMPTY_ROOT, [], False),
        (2, 1, ROOTS[2], ROOTS[1], [], False),
        (1, 2, ROOTS[1], ROOTS[2], [], False),
        (0, 0, EMPTY_ROOT, EMPTY_ROOT, [OTHER], False),
        (0, 1, EMPTY_ROOT, ROOTS[1], [OTHER], False),
        (1, 1, ROOTS[1], ROOTS[1], [OTHER], False),
        (-1, 1, ROOTS[1], ROOTS[1], [], False),
    ],
)
def test_consistency_at_the_edges(
    first: int, second: int, one: bytes, two: bytes, proof: list[bytes], right: bool
) -> None:
    assert verify_consistency(first, second, one, two, proof) is right


@pytest.mark.parametrize(("index", "size"), [(0, 0), (1, 1), (1, 0), (2, 1), (-1, 1)])
def test_there_is_no_proof_of_what_is_not_in_the_tree(index: int, size: int) -> None:
    with pytest.raises(ValueError, match="There is no leaf"):
        inclusion_ranges(index, size)
    assert not verify_inclusion(OTHER, index, size, [], OTHER)


@pytest.mark.parametrize(("first", "second"), [(2, 1), (-1, 1)])
def test_a_tree_does_not_extend_a_larger_one(first: int, second: int) -> None:
    with pytest.raises(ValueError, match="does not extend"):
        consistency_ranges(first, second)


def test_hashes_of_other_lengths_prove_nothing() -> None:
    """Else the same bytes, divided otherwise, would prove what was never a leaf or a root."""
    left, right = KNOWN[:2]
    assert not verify_inclusion(left[:20], 0, 2, [left[20:] + right], ROOTS[2])
    assert not verify_inclusion(left + right[:1], 0, 2, [right[1:]], ROOTS[2])
    assert not verify_consistency(1, 2, left[:20], ROOTS[2], [left[20:] + right])


# ---------------------------------------------------------------- oracles


def test_pymerkle_has_the_same_roots_and_inclusion_proofs_at_every_size() -> None:
    """Its consistency proofs have a form of their own; ours are tried on its roots."""
    other = pymerkle.InmemoryTree()
    for number in range(70):
        other.append_entry(number.to_bytes(4))
    tree = tree_over(MANY)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        roots = [other.get_root(size) if size else EMPTY_ROOT for size in range(71)]
    for size in range(71):
        assert tree.root(size) == roots[size]
        for index in range(size):
            # it counts from 1, and puts the leaf itself in front
            assert tree.inclusion(index, size) == other.prove_inclusion(index + 1, size).path[1:]
        for first in range(size + 1):
            proof = tree.consistency(first, size)
            assert verify_consistency(first, size, roots[first], roots[size], proof)
            assert first in (0, size) or not verify_consistency(first, size, OTHER, roots[size], proof)


@pytest.mark.parametrize("block", [1, 2, 8, 1024])
def test_every_proof_is_the_one_that_the_rfc_spells_out(block: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(merkle, "BLOCK", block)
    for size in range(1, 36):
        roots = [mth(MANY[:n]) for n in range(size + 1)]
        assert tree_over(MANY, 3).root(size) == roots[size]
        for n in range(size):
            # a new tree each time: nothing was read ahead for it
            proof = tree_over(MANY, 3).inclusion(n, size)
            assert proof == path(n, MANY[:size])
            assert verify_inclusion(MANY[n], n, size, proof, roots[size])
            extends = tree_over(MANY, 3).consistency(n, size)
            assert extends == (subproof(n, MANY[:size], True) if n else [])
            assert verify_consistency(n, size, roots[n], roots[size], extends)


SIZES = st.integers(1, len(MANY))


@given(st.data(), SIZES, st.integers(1, 3000))
def test_large_trees_are_read_in_blocks_and_give_the_same(data: st.DataObject, size: int, page: int) -> None:
    index, first = data.draw(st.integers(0, size - 1)), data.draw(st.integers(1, size))
    tree = tree_over(MANY, page)
    asked = [
        lambda: tree.inclusion(index, size) == path(index, MANY[:size]),
        lambda: tree.consistency(first, size) == subproof(first, MANY[:size], True),
        lambda: tree.root(size) == mth(MANY[:size]),
    ]
    for ask in data.draw(st.permutations(asked)):
        assert ask()


@given(st.data(), SIZES)
def test_a_proof_with_any_bit_changed_proves_nothing(data: st.DataObject, size: int) -> None:
    index, first = data.draw(st.integers(0, size - 1)), data.draw(st.integers(1, size))
    tree = tree_over(MANY)
    root, first_root = tree.root(size), tree.root(first)

    def changed(values: list[bytes]) -> list[bytes]:
        at, bit = data.draw(st.integers(0, len(values) - 1)), data.draw(st.integers(0, 255))
        number = int.from_bytes(values[at]) ^ (1 << bit)
        return [*values[:at], number.to_bytes(32), *values[at + 1 :]]

    leaf, one, *proof = changed([MANY[index], root, *tree.inclusion(index, size)])
    assert not verify_inclusion(leaf, index, size, proof, one)
    one, two, *proof = changed([first_root, root, *tree.consistency(first, size)])
    assert not verify_consistency(first, size, one, two, proof)


@given(st.lists(st.integers(0, 40), max_size=20))
def test_a_tree_that_grows_in_steps_of_any_size_has_the_root_of_all_its_leaves(steps: list[int]) -> None:
    growing = GrowingTree()
    for step in steps:
        growing.extend(MANY[growing.size : growing.size + step])
        assert growing.root() == mth(MANY[: growing.size])
    assert len(growing._waiting) <= growing.size.bit_length()


# ---------------------------------------------------------------- reading


def test_the_leaves_are_read_once() -> None:
    read: list[int] = []

    def count(start: int, end: int) -> list[list[bytes]]:
        read.append(len(MANY[start:end]))
        return [MANY[start:end]]

    tree = Tree(count)
    tree.root(2600)
    assert sum(read) == 2600
    read.clear()
    tree.inclusion(2599, 2600)
    tree.inclusion(3, 2600)
    tree.consistency(2000, 2600)
    # but for the blocks that the leaves are in
    assert sum(read) <= 2 * merkle.BLOCK


@pytest.mark.parametrize("there", [0, 1, 1023, 1024, 1500, 2047, 2499])
def test_fewer_leaves_than_the_tree_was_said_to_have_are_missed(there: int) -> None:
    tree = tree_over(MANY[:there])
    with pytest.raises(MissingLeaves):
        tree.root(2500)
    with pytest.raises(MissingLeaves):
        tree_over(MANY[:there]).inclusion(0, 2500)
    with pytest.raises(MissingLeaves):
        tree_over(MANY[:there]).consistency(2499, 2500)
