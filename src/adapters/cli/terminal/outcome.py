"""Carries out one command and shows at once what it changed."""

from typing import Any

from adapters.cli.terminal import output
from adapters.cli.terminal.settings import Settings
from adapters.cli.terminal.streams import show_json
from adapters.register.register import Outcome, Register
from domain.data_subjects import ErasureOrdered
from domain.kernel.deciding import Command
from domain.kernel.history import Effects
from domain.kernel.rules import N_


def record(settings: Settings, command: Command, command_id: str | None, *, as_json: bool) -> None:
    """Give the command to the register and tell what became of it. It is recorded under an id, always."""
    command_id = settings.telling.begin("command", command_id)
    with settings.register() as register:
        outcome = register.do(command, command_id=command_id)
        if as_json:
            show_json(answer(outcome))
            return
        for line in told(settings, register, outcome):
            output.line(line, settings)


def answer(outcome: Outcome) -> dict[str, Any]:
    """What became of a command, as data."""
    return {
        "command": outcome.command,
        "command_id": outcome.command_id,
        "positions": [recorded.position for recorded in outcome.events],
        "types": [recorded.event.TOPIC for recorded in outcome.events],
        "deviates": list(outcome.deviates),
        "repeated": outcome.repeated,
    }


def told(settings: Settings, register: Register, outcome: Outcome) -> list[str]:
    """What became of a command, in sentences."""
    texts, lines = settings.texts, []
    for recorded in outcome.events:
        text = (
            N_("Was recorded before, at position {position}: {type}.")
            if outcome.repeated
            else N_("Recorded at position {position}: {type}.")
        )
        lines.append(texts.say(text, position=recorded.position, type=recorded.event.TOPIC.partition("@")[0]))
        if recorded.event.deviation and recorded.event.deviation.rules:
            rules = ", ".join(recorded.event.deviation.rules)
            lines.append(texts.say(N_("It deviates from {rules}; the reason stands with it."), rules=rules))
        if isinstance(recorded.event, ErasureOrdered):
            lines.append(texts.say(N_("What was personal of {subject} is erased."), subject=recorded.event.subject))
        if isinstance(recorded.event, Effects):
            lines += _effects(settings, register, recorded.event)
    return lines


def _effects(settings: Settings, register: Register, effects: Effects) -> list[str]:
    from projections.engine.question import Asked
    from projections.locations.occupancy import occupancy

    texts, lines = settings.texts, []
    head = register.ledger.head()
    for change in effects.occupancy:
        with register.ledger.connect() as connection:
            rows = occupancy(Asked.at_the_end_of(change.from_, connection, head))
        now = [row for row in rows if row.location == change.location and row.group == change.group]
        text = N_("{location}, {group}, from {day}: {persons:+d}; then {occupied} of {capacity} places taken.")
        lines += [
            texts.say(
                text,
                location=change.location,
                group=change.group,
                day=change.from_,
                persons=change.persons,
                occupied=row.occupied,
                capacity=row.capacity,
            )
            for row in now
        ]
    for counted in effects.realised:
        text = N_("{municipality}, {group}: {persons:+d} counted as housed on {day}.")
        lines.append(
            texts.say(
                text,
                municipality=counted.municipality,
                group=counted.group,
                persons=counted.persons,
                day=counted.on,
            )
        )
    return lines
