"""The answer to a COMMIT is lost on its way: what was recorded is recorded once, and so it is said."""

from collections.abc import Sequence
from random import Random

from scripts.faulting.scene import Scene, must
from tests.acceptance.world import household, record
from tests.adapters.ledger.commit_proxy import CommitProxy, Loss

from adapters.audit.verify import verify
from adapters.ledger.ledger import LedgerUnavailable, OutcomeUnknown
from adapters.register.register import Outcome, Register


def answers_lost(scene: Scene, seeds: Sequence[int]) -> str:
    """Each command has one effect, and is answered with it, though every answer to a COMMIT is lost."""
    again = 0
    with (
        scene.place() as place,
        CommitProxy(place.url) as proxy,
        Register(proxy.url, keyring=place.keyring) as register,
    ):
        register.create()
        for seed in seeds:
            chance = Random(seed)
            position = register.ledger.head() + 1
            if chance.random() < 0.2:  # the COMMIT itself is lost first, and the command is repeated
                again += 1
                proxy.lose(Loss.BEFORE)
                must(_recorded(register, seed) is None, seed, "it was said to be recorded, and can't have been")
            proxy.lose(chance.choice((Loss.AFTER, Loss.DURING)))
            outcome = _recorded(register, seed)
            must(outcome is not None and outcome.position == position, seed, f"not recorded at {position}")
        must(proxy.commits_lost == len(seeds) + again, seeds[-1], f"{proxy.commits_lost} COMMITs were lost")
        recorded = [event.command_id for event in register.ledger.stored()]
        must(recorded == [str(seed) for seed in seeds], seeds[-1], "not each command has one effect")
        must(verify(register.ledger).ok, seeds[-1], "the seal is broken")
    return f"{len(seeds):,} answers lost, {again:,} times after the COMMIT itself: one effect each"


def _recorded(register: Register, seed: int) -> Outcome | None:
    try:
        (outcome,) = record(register, household(f"c-{seed}") | {"command_id": str(seed)})
    except OutcomeUnknown as error:
        must(False, seed, str(error))
    except LedgerUnavailable:
        return None
    return outcome
