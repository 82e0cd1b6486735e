"""All projections and all questions: found here, and listed nowhere.

A file whose name ends in ``_table`` holds projections; a file named as the verb of a question holds that question. So
a new one is a new file, and nothing else.
"""

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import projections
from projections.engine.deriving.derived import Kept
from projections.engine.question import Question

_TABLE = "_table"


def _modules() -> Iterator[str]:
    """The modules of all topics, always in the same order."""
    for module in walk_packages(projections.__path__, "projections."):
        if not module.ispkg and not module.name.startswith(("projections.engine.", __name__)):
            yield module.name


PROJECTIONS: tuple[Kept, ...] = tuple(
    projection
    for module in _modules()
    if module.endswith(_TABLE)  # who records needs no question: these alone are loaded then
    for projection in import_module(module).PROJECTIONS
)


@cache
def questions() -> tuple[Question[Any], ...]:
    """All questions, by topic."""
    found = (getattr(import_module(module), "QUESTION", None) for module in _modules())
    return tuple(question for question in found if isinstance(question, Question))


def question(verb: str) -> Question[Any]:
    """The question with this verb; loads no other. Raises ``KeyError``."""
    for module in _modules():
        if module.rpartition(".")[2] == verb.replace("-", "_"):
            found = import_module(module).QUESTION
            assert isinstance(found, Question)
            return found
    raise KeyError(verb)
