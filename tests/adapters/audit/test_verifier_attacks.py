"""Somebody spoils what was handed over, or puts something beside it, for whoever checks it."""

import json
import os
import subprocess
import sys
import zipfile
from base64 import b64encode
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from struct import pack_into

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from adapters.audit import standalone_verifier
from adapters.seal.checkpoint import BadKey, Checkpoint, VerifierKey, sign
from tests.adapters.audit.conftest import FILES, Check, Handed, Made

VERIFIER = Path(standalone_verifier.__file__)
PYTHONS = [sys.executable, *map(str, sorted(Path.home().glob(".pyenv/versions/3.[0-9]*/bin/python")))]
OLD_ENOUGH = [python for python in PYTHONS if not any(f"/3.{old}." in python for old in range(9))]


# ---------------------------------------------------------------- nothing of it is run


def planted(folder: Path, ran: Path, *, without: frozenset[str] = frozenset()) -> None:
    """In the folder, a module of every name of the standard library, and more: each tells that it was run."""
    text = f"open({str(ran)!r}, 'a').write(__name__ + ' ')\n"
    for name in {*sys.stdlib_module_names, "sitecustomize", "usercustomize", "_strptime", "cffi"} - without:
        (folder / f"{name}.py").write_text(text, "utf-8")
    for name in ("json", "collections", "encodings", "importlib"):
        if name not in without:
            (folder / name).mkdir()
            (folder / name / "__init__.py").write_text(text, "utf-8")
    (folder / "planted.pth").write_text(f"import sys; {text}", "utf-8")


def run(python: str, arguments: list[str], cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    env = {"PATH": os.environ["PATH"], "HOME": str(cwd), "LANG": "C.UTF-8", **environment}
    return subprocess.run(
        [python, *arguments], cwd=cwd, env=env, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize("python", OLD_ENOUGH)
def test_nothing_that_lies_beside_what_is_checked_is_run(dossier: Made, tmp_path: Path, python: str) -> None:
    ran = tmp_path / "ran"
    planted(dossier.folder, ran)
    for arguments in (["verifier.py"], [str(dossier.folder / "verifier.py")], [str(VERIFIER), "."]):
        found = run(python, [*arguments, *dossier.outside, "--lang", "en"], dossier.folder)
        assert (found.returncode, found.stderr, ran.exists()) == (1, "", False)
        assert "9 of 9 events stand in the register" in found.stdout
        for name in ("__future__.py", "argparse.py", "hashlib.py", "sitecustomize.py", "planted.pth"):
            assert f"{name} is no part of this dossier" in found.stdout or "more of the same kind" in found.stdout
    found = run(python, ["verifier.py", "--help"], dossier.folder)
    assert (found.returncode, found.stderr, ran.exists()) == (0, "", False)


def test_what_is_planted_does_run_where_nothing_is_done_against_it(dossier: Made, tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    planted(dossier.folder, ran)
    for name in ("__future__", "argparse", "hashlib"):
        (dossier.folder / "other.py").write_text(f"import {name}\n", "utf-8")
        run(sys.executable, ["other.py"], dossier.folder)
    assert {"__future__", "argparse", "hashlib"} <= set(ran.read_text("utf-8").split())


def test_of_pythonpath_nothing_is_taken_either(dossier: Made, tmp_path: Path) -> None:
    started = run(sys.executable, ["-c", "import sys; print(*sys.modules)"], tmp_path).stdout.split()
    ran = tmp_path / "ran"
    # what Python itself takes before the first line of any program, no program can prevent: its first page says so
    planted(dossier.folder, ran, without=frozenset({*started, "sitecustomize", "usercustomize"}))
    for path in (".", str(dossier.folder), f"{dossier.folder}{os.pathsep}"):
        found = run(sys.executable, [str(VERIFIER), ".", *dossier.outside], dossier.folder, PYTHONPATH=path)
        assert (found.returncode, found.stderr, ran.exists()) == (1, "", False)
    planted_too = tmp_path / "other"
    planted_too.mkdir()
    planted(planted_too, ran)
    isolated = ["-I", "-S", str(VERIFIER), str(dossier.folder), *dossier.outside]
    found = run(sys.executable, isolated, planted_too, PYTHONPATH=str(planted_too))
    assert (found.returncode, found.stderr, ran.exists()) == (1, "", False)


def test_it_leaves_nothing_behind(dossier: Made) -> None:
    before = {file: file.read_bytes() for file in dossier.folder.iterdir()}
    found = run(sys.executable, ["verifier.py", *dossier.outside], dossier.folder)
    assert found.returncode == 0
    assert {file: file.read_bytes() for file in dossier.folder.iterdir()} == before


def test_the_one_that_came_along_says_so(dossier: Made) -> None:
    for verifier, said in ((dossier.folder / "verifier.py", True), (VERIFIER, False)):
        found = run(sys.executable, [str(verifier), str(dossier.folder), *dossier.outside], dossier.folder)
        assert (found.returncode, "This verifier came with the dossier" in found.stdout) == (0, said)


# ---------------------------------------------------------------- what lies in the folder


def test_whatever_is_no_ordinary_file_of_the_dossier_is_named_and_not_followed(dossier: Made, check: Check) -> None:
    copy = dossier.folder.parent / "copy"
    copy.write_bytes((dossier.folder / "events.jsonl").read_bytes())
    for name in ("events.jsonl", "manifest.txt", "checkpoint.txt", "report.html"):
        file = dossier.folder / name
        whole = file.read_bytes()
        copy.write_bytes(whole)
        for made in (lambda f: f.symlink_to(copy), lambda f: os.mkfifo(f), lambda f: f.mkdir()):
            file.unlink()
            made(file)
            code, out = check()
            assert (code, f"{name} is not there, or is no ordinary file" in out) == (1, True)
            (file.rmdir if file.is_dir() and not file.is_symlink() else file.unlink)()
            file.write_bytes(whole)
    assert check()[0] == 0


@pytest.mark.parametrize(
    "name",
    ["Events.jsonl", "EVENTS.JSONL", "events.jsonl ", "events.jsonl.", "еvents.jsonl", "events.jsonl\u200b", "..x"],
)
def test_a_name_that_looks_like_one_of_the_dossier_is_no_part_of_it(dossier: Made, check: Check, name: str) -> None:
    (dossier.folder / name).write_bytes(b"x")
    code, out = check()
    assert (code, "is no part of this dossier" in out) == (1, True)


def test_a_folder_put_in_is_named(dossier: Made, check: Check) -> None:
    (dossier.folder / "__pycache__").mkdir()
    code, out = check()
    assert (code, "__pycache__ is no part of this dossier" in out) == (1, True)


def test_files_without_end_are_not_read_to_it(dossier: Made, check: Check) -> None:
    for name, size in (("manifest.txt", 1 << 24), ("checkpoint.txt", 1 << 24), ("report.html", 1 << 40)):
        file = dossier.folder / name
        whole = file.read_bytes()
        os.truncate(file, size)
        code, out = check()
        assert (code, f"{name} is larger than it can be" in out) == (1, True)
        file.write_bytes(whole)


@pytest.mark.parametrize(
    "wrong",
    [
        "double",
        "other case",
        "without events",
        "itself",
        "path",
        "title",
    ],
)
def test_a_manifest_is_exactly_a_list_of_its_files_whoever_signed_it(dossier: Made, check: Check, wrong: str) -> None:
    lines = [f"{sha256((dossier.folder / name).read_bytes()).hexdigest()}  {name}" for name in FILES]
    title = f"{dossier.origin}/dossier"
    zeros = "0" * 64
    if wrong == "double":
        lines.append(f"{zeros}  events.jsonl")
    elif wrong == "other case":
        lines.append(f"{lines[2][:64]}  Events.jsonl")
        (dossier.folder / "Events.jsonl").write_bytes((dossier.folder / "events.jsonl").read_bytes())
    elif wrong == "without events":
        lines = [line for line in lines if "events" not in line]
    elif wrong == "itself":
        lines.append(f"{zeros}  manifest.txt")
    elif wrong == "path":
        lines[0] = f"{lines[0][:64]}  ../README.txt"
    else:
        title = dossier.origin
    note = sign("".join(f"{line}\n" for line in (title, *lines)), dossier.origin, dossier.secret)
    (dossier.folder / "manifest.txt").write_text(str(note), "utf-8")
    code, out = check()
    assert (code, "manifest.txt is not written as it should be" in out) == (1, True)


# ---------------------------------------------------------------- what is in the ZIP


def zipped(members: list[tuple[zipfile.ZipInfo | str, bytes]], compression: int = zipfile.ZIP_STORED) -> bytes:
    made = BytesIO()
    with zipfile.ZipFile(made, "w", compression) as archive:
        for name, content in members:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)) if isinstance(name, str) else name
            if isinstance(name, str):
                info.create_system, info.external_attr, info.compress_type = 3, 0o644 << 16, compression
            archive.writestr(info, content)
    return made.getvalue()


@pytest.fixture
def members(handed: Handed) -> list[tuple[zipfile.ZipInfo | str, bytes]]:
    with zipfile.ZipFile(BytesIO(handed.dossier)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


Members = list[tuple[zipfile.ZipInfo | str, bytes]]


def test_a_dossier_is_checked_in_its_zip(handed: Handed, members: Members, check: Check, tmp_path: Path) -> None:
    file = tmp_path / "d.zip"
    file.write_bytes(handed.dossier)
    code, out = check(what=file)
    assert (code, "9 of 9 events" in out, "7 of 7 files" in out) == (0, True, True)
    assert zipped(members) == handed.dossier


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", [*FILES, "manifest.txt"])
def test_no_name_stands_twice_in_it(members: Members, check: Check, tmp_path: Path, name: str) -> None:
    file = tmp_path / "d.zip"
    for other in (b"other", dict(members)[name]):
        for made in ([*members, (name, other)], [(name, other), *members]):
            file.write_bytes(zipped(made))
            code, out = check(what=file)
            assert (code, f"{name} is not packed as the register packs it" in out) == (1, True)


STRANGE = [
    "argparse.py", "./events.jsonl", "/events.jsonl", "..\\events.jsonl", "../events.jsonl", "C:\\x.py", "a/events.jsonl",
    "EVENTS.jsonl", "events.jsonl\x00.py", "еvents.jsonl", "__pycache__/x.pyc", "x/", "", "events.jsonl:stream",
]  # fmt: skip


@pytest.mark.parametrize("name", STRANGE)
def test_no_other_name_is_in_it(members: Members, check: Check, tmp_path: Path, name: str) -> None:
    file = tmp_path / "d.zip"
    strange = zipfile.ZipInfo("q" * len(name.encode()), (1980, 1, 1, 0, 0, 0))
    strange.create_system, strange.external_attr = 3, 0o644 << 16
    # written by hand: zipfile itself refuses or mends some of these
    whole = zipped([*members, (strange, b"x")])
    file.write_bytes(whole.replace(strange.filename.encode(), name.encode()) if name else whole)
    code, out = check(what=file)
    assert (code, "is no part of this dossier" in out or "is not packed as" in out) == (1, True)
    assert "7 of 7 files" in out or "is not packed as" in out


def test_nothing_is_compressed_a_link_or_otherwise_packed(members: Members, check: Check, tmp_path: Path) -> None:
    file = tmp_path / "d.zip"
    odd = []
    for change in range(6):
        info = zipfile.ZipInfo("report.html", (1980, 1, 1, 0, 0, 0))
        info.create_system, info.external_attr = 3, 0o644 << 16
        if change == 0:
            info.external_attr = 0o120777 << 16  # a link
        elif change == 1:
            info.compress_type = zipfile.ZIP_DEFLATED
        elif change == 2:
            info.date_time = (2024, 1, 1, 0, 0, 0)
        elif change == 3:
            info.extra = b"\x75\x70\x05\x00\x01abcd"  # a name in Unicode
        elif change == 4:
            info.comment = b"hidden"
        else:
            info.external_attr |= 0x10  # a folder
        odd.append(zipped([(info if name == "report.html" else name, content) for name, content in members]))
    for whole in odd:
        file.write_bytes(whole)
        code, out = check(what=file)
        assert (code, "report.html is not packed as the register packs it" in out) == (1, True)


def test_a_bomb_does_not_go_off(members: Members, check: Check, tmp_path: Path) -> None:
    file = tmp_path / "d.zip"
    file.write_bytes(zipped([("bomb.html", bytes(50_000_000)), *members], zipfile.ZIP_DEFLATED))
    assert file.stat().st_size < 100_000
    assert check(what=file)[0] == 1
    whole = bytearray(zipped(members))
    pack_into("<LL", whole, 18, 0xFFFF_FFFE, 0xFFFF_FFFE)  # the first says to be of four gigabytes
    file.write_bytes(whole)
    assert check(what=file)[0] == 1
    file.write_bytes(zipped([(f"a{chr(97 + n % 26)}{chr(97 + n // 26)}.x", b"") for n in range(300)]))
    assert check(what=file)[0] == 1


def test_there_is_nothing_before_between_and_after(handed: Handed, check: Check, tmp_path: Path) -> None:
    file, whole = tmp_path / "d.zip", handed.dossier
    second = whole.index(b"PK\3\4", 1)
    for changed in (
        whole + b"x",
        whole + whole,
        whole[:-1],
        whole[: len(whole) // 2],
        whole[:second] + b"x" + whole[second:],
        whole[:-2] + b"\1\0x",
        b"PK" + whole,
        b"PK",
        b"PK\5\6" + bytes(18),
    ):
        file.write_bytes(changed)
        assert check(what=file)[0] == 1
    file.write_bytes(b"#!/bin/sh\n" + whole)
    assert check(what=file)[0] == 2


def test_any_byte_of_a_zip_changed_is_found(handed: Handed, check: Check, tmp_path: Path) -> None:
    file, whole = tmp_path / "d.zip", handed.dossier
    first = whole.index(b"PK\1\2")
    for at in [*range(30), *range(first, len(whole), 7)]:
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert check(what=file)[0] != 0, at


# ---------------------------------------------------------------- whose signature it is

SPECCHECK = json.loads((Path(__file__).parent / "ed25519_speccheck.json").read_text("utf-8"))["cases"]

# All ways to write the eight points of small order (C2SP/CCTV, ed25519/README.md).
SMALL = """
0000000000000000000000000000000000000000000000000000000000000000
edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f
0000000000000000000000000000000000000000000000000000000000000080
edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
0100000000000000000000000000000000000000000000000000000000000000
0100000000000000000000000000000000000000000000000000000000000080
eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f
eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05
26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85
c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a
c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa
ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f
ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
""".split()


@pytest.mark.parametrize("number", range(len(SPECCHECK)))
def test_a_signature_that_programs_differ_about_is_none(number: int) -> None:
    case = {name: bytes.fromhex(text) for name, text in SPECCHECK[number].items()}
    assert not standalone_verifier.is_signed(case["pub_key"], case["message"], case["signature"])


@pytest.mark.parametrize("public", SMALL)
def test_a_weak_key_is_none_here_and_in_the_register(dossier: Made, check: Check, public: str) -> None:
    """R and S as zero would be right, for one message in eight or for all, whoever made them."""
    weak = VerifierKey(dossier.origin, bytes.fromhex(public))
    code, out = check("--key", weak.text)
    assert (code, "This key is weak" in out) == (1, True)
    text = Checkpoint(dossier.origin, 23, bytes(32)).text
    for r in SMALL:
        signature = bytes.fromhex(r) + bytes(32)
        assert not standalone_verifier.is_signed(weak.public, text.encode(), signature)
        assert not weak.signed(text, signature)
    with pytest.raises(BadKey):
        VerifierKey.parse(weak.text)


def test_a_forged_dossier_under_a_weak_key_of_its_own_is_wrong(dossier: Made, check: Check) -> None:
    """What one would make who cannot sign: the key 1, under which a signature of nothing fits everything."""
    weak = VerifierKey(dossier.origin, b"\1" + bytes(31))
    signature = b64encode(weak.key_id + b"\1" + bytes(63)).decode()
    line = f"— {dossier.origin} {signature}\n"
    (dossier.folder / "key.txt").write_text(f"{weak.text}\n", "utf-8")
    for name in ("checkpoint.txt", "manifest.txt"):
        text = (dossier.folder / name).read_text("utf-8").partition("\n\n")[0]
        (dossier.folder / name).write_text(f"{text}\n\n{line}", "utf-8")
    code, out = check(outside=[])
    assert (code, "This key is weak" in out) == (1, True)


def test_a_key_with_something_added_of_small_order_is_weak() -> None:
    public = Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    point = standalone_verifier.point_of(public)
    assert point is not None
    x, y, z, _ = standalone_verifier.add_points(point, (0, -1 % standalone_verifier.P, 1, 0))
    inverse = pow(z, -1, standalone_verifier.P)
    x, y = x * inverse % standalone_verifier.P, y * inverse % standalone_verifier.P
    assert standalone_verifier.x_of(y, x & 1) == x
    assert standalone_verifier.point_of((y | (x & 1) << 255).to_bytes(32, "little")) is None


def test_a_checkpoint_does_not_pass_for_a_manifest_nor_the_other_way_round(dossier: Made, check: Check) -> None:
    for one, other in (("manifest.txt", "checkpoint.txt"), ("checkpoint.txt", "manifest.txt")):
        whole = (dossier.folder / one).read_bytes()
        (dossier.folder / one).write_bytes((dossier.folder / other).read_bytes())
        code, out = check()
        assert (code, f"{one} is not written as it should be" in out or one in out) == (1, True)
        (dossier.folder / one).write_bytes(whole)


def test_numbers_without_end_are_no_numbers() -> None:
    with pytest.raises(standalone_verifier.Malformed):
        standalone_verifier.parsed(b'{"position": ' + b"1" * 10_000_000 + b"}", "x")
