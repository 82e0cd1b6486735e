"""Answers are cut off at each of their writes: what is then said of the record is true, and goes on as it says."""

import json
from collections.abc import Sequence
from contextlib import chdir
from random import Random

from eventsourcing.dcb.domain import Tagged
from scripts.faulting.scene import Place, Scene, must
from tests.adapters.cli.cutting import OUTPUTS, Output, cut
from tests.adapters.cli.typed import typed
from tests.domain.examples import EXAMPLES, Example

from adapters.register.register import Register

FORMS: tuple[tuple[str, ...], ...] = ((), ("--json",), ("--atomic",), ("--atomic", "--json"))

ASKED = [example for _, example in sorted(EXAMPLES.items()) if not example.given_by_the_register]


def cut_off(scene: Scene, seeds: Sequence[int]) -> str:
    """Each command of the catalogue, as it is typed or in a feed of one line; cut off everywhere, the record is as
    ever."""
    times = 0
    for seed in seeds:
        chance = Random(seed)
        example = ASKED[seed % len(ASKED)]
        asked = ["do", "feed", *chance.choice(FORMS)]
        if seed // len(ASKED) % 2 == 0:
            asked = [*typed(type(example.command()), example.fields), *chance.choice(FORMS[:2])]
        whole = _tried(scene, seed, example, asked, "stdout", None)
        must(bool(whole), seed, f"nothing was recorded by {asked}")
        for output in OUTPUTS:
            at = 0
            while (found := _tried(scene, seed, example, asked, output, at)) is not None:
                must(found == whole, seed, f"{asked}, {output} cut off at {at}: {found}, not {whole}")
                at += 1
            times += at
    return f"cut off {times} times"


def _tried(
    scene: Scene, seed: int, example: Example, asked: list[str], output: Output, at: int | None
) -> list[str] | None:
    """What is recorded in the end, after what had happened before; None when there was nothing to cut off there."""
    with scene.place() as place, chdir(place.folder):
        (place.folder / "feed").write_text(json.dumps(example.fields | {"command": example.name}), "utf-8")
        with Register(place.url, keyring=place.keyring) as register:
            register.create()
            before = [
                register.codec.encode(Tagged(list(one.tags), one.event)) for one in example.story_before().recorded
            ]
            if before:
                register.ledger.append(before)
        arguments = ["--db", place.url, "--keyring", place.keyring, "--lang", "en", *asked]
        told = cut(output, at, *arguments)
        must("The program failed" not in told.out + told.err, seed, told.err)
        recorded = _recorded(place, len(before))
        if at is not None and not told.was_cut:
            return None
        if told.code == 2:
            must(recorded == [], seed, f"exit 2, and there is {recorded}")
        if told.code == 0:
            must(recorded != [], seed, "exit 0, and nothing is recorded")
        if told.was_cut and not told.is_done:
            again = cut("stdout", None, *arguments, *told.again)
            must(again.code == 0, seed, f"{told.err}; again: {again.err}")
        return _recorded(place, len(before))


def _recorded(place: Place, after: int) -> list[str]:
    with Register(place.url, keyring=place.keyring) as register:
        return [f"{event.type} {sorted(event.tags)}" for event in register.ledger.stored(after=after)]
