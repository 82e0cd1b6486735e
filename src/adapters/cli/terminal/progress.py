"""A progress bar, on a terminal only."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from adapters.cli.terminal.settings import Settings


@contextmanager
def progress(settings: Settings, text: str) -> Iterator[Callable[[int, int], None]]:
    """Gives a function that takes how much is done, and of how much; it draws on standard error."""
    if not sys.stderr.isatty():
        yield _draw_nothing
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(settings.texts.say(text), total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _draw_nothing(done: int, total: int) -> None:
    del done, total
