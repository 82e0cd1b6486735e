"""The one walk to the personal values in an event, a command, or the data of an event."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

from pydantic import BaseModel, SecretStr

from domain.kernel.vocabulary import Personal

_PLAIN = (str, int, date)
"""Nearly all values; asking whether a value has others in it takes longer."""


def in_event(event: BaseModel) -> Iterator[tuple[str, Personal]]:
    """The personal values in an event, each with its place: a field's name, or ``members.0.name``."""
    return _within(event, lambda value: isinstance(value, Personal))


def in_command(command: BaseModel) -> list[str]:
    """The personal texts of a command, in their order: dumped, each is a row of asterisks and equal to any other."""
    return [secret.get_secret_value() for _, secret in _within(command, lambda value: isinstance(value, SecretStr))]


def in_data(data: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The personal values in the data of an event, as ``Personal.as_data`` gives them, each with its place."""
    return _within(data, Personal.is_data)


def replaced(data: Any, replace: Callable[[str, dict[str, Any]], Any], path: str = "") -> Any:
    """The data of an event with something else for each personal value in it, given its place and itself."""
    if Personal.is_data(data):
        return replace(path, data)
    if isinstance(data, dict):
        return {name: replaced(item, replace, _place(path, name)) for name, item in data.items()}
    if isinstance(data, list):
        return [replaced(item, replace, _place(path, number)) for number, item in enumerate(data)]
    return data


def _within(value: Any, wanted: Callable[[Any], bool], path: str = "") -> Iterator[tuple[str, Any]]:
    if value is None or isinstance(value, _PLAIN):
        return
    if wanted(value):
        yield path, value
        return
    for name, item in _parts(value):
        yield from _within(item, wanted, _place(path, name))


def _parts(value: Any) -> Iterable[tuple[str | int, Any]]:
    if isinstance(value, BaseModel):
        return vars(value).items()
    if isinstance(value, dict):
        return value.items()
    if isinstance(value, tuple | list):
        return enumerate(value)
    return ()


def _place(path: str, name: str | int) -> str:
    return f"{path}.{name}" if path else str(name)
