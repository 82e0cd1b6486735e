"""By what personal text that which is recorded is to be found again, and whom that text is about."""

from collections.abc import Iterator, Sequence

from eventsourcing.dcb.domain import Tagged

from adapters.privacy.look_up import NOBODY, LookUp, by_v_number
from domain.cases.member import V_NUMBER
from domain.kernel.history import Event
from domain.kernel.personal import KINDS, personal_in, subjects_in


def numbers_in(decided: Sequence[Tagged[Event]]) -> Iterator[LookUp]:
    """The V-numbers in events, each of a person and leading to the case."""
    for tagged in decided:
        case = next((tag.removeprefix("case:") for tag in tagged.tags if tag.startswith("case:")), None)
        for path, personal in personal_in(tagged.decision):
            number = personal.plain()
            if case is not None and number is not None and path.rpartition(".")[2] == V_NUMBER:
                yield LookUp(by_v_number(number), personal.subject, case)


def texts_about(decided: Sequence[Tagged[Event]], known_by: Sequence[tuple[bytes, str]]) -> Iterator[LookUp]:
    """The texts by which ids are known again, of each data subject that the events are about: it goes with the first
    of them who is erased."""
    if not known_by:
        return
    subjects = {subject for tagged in decided for subject in subjects_in(tagged.decision)}
    subjects |= {tag for tagged in decided for tag in tagged.tags if tag.partition(":")[0] in KINDS}
    for asked, found in known_by:
        for subject in sorted(subjects) or [NOBODY]:
            yield LookUp(asked, subject, found)
