"""What is personal: the value with its data subject, its words on their way in, and the one walk to such values."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Annotated, Any, Self, final, get_args

from pydantic import AfterValidator, BaseModel, Field, SecretStr
from pydantic_core import CoreSchema, core_schema

from domain.kernel.rules import N_
from domain.kernel.vocabulary import words


@final
class Personal:
    """A personal value together with its data subject, such as ``signal:S1``.

    It shows itself nowhere. In the data of an event it is ``{"personal": subject, "value": text}`` on its way in, and
    ``{"personal": subject, "sealed": ciphertext}`` in store: the register's vault, the one place that seals and opens
    it, puts the one for the other. A ``sealed`` of None is a value whose subject was erased.
    """

    __slots__ = ("_value", "origin", "sealed", "subject")

    def __init__(
        self,
        subject: str,
        value: str | None = None,
        *,
        sealed: str | None = None,
        origin: object = None,
    ) -> None:
        """A value that is to be recorded, or one as it is stored; ``origin`` says in which event, to who opens it."""
        self.subject = subject
        self.sealed = sealed
        self.origin = origin
        self._value = value

    def plain(self) -> str | None:
        """The text of a value that is to be recorded; None for one that comes from store."""
        return self._value

    def __repr__(self) -> str:
        return f"Personal({self.subject!r}, …)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Personal) and self._identity() == other._identity()

    def __hash__(self) -> int:
        return hash(self._identity())

    def _identity(self) -> tuple[str, str | None, str | None]:
        return self.subject, self._value, self.sealed

    @classmethod
    def _validate(cls, value: Any) -> Self:
        if isinstance(value, cls):
            return value
        if cls.is_data(value):
            return cls(value["personal"], value.get("value"), sealed=value.get("sealed"))
        raise ValueError(N_("not a personal value with its subject"))

    @staticmethod
    def is_data(value: Any) -> bool:
        """Whether a value in the data of an event is a personal one."""
        return isinstance(value, dict) and "personal" in value and value.keys() <= {"personal", "value", "sealed"}

    def as_data(self) -> dict[str, str | None]:
        """As it stands in the data of an event."""
        if self._value is not None:
            return {"personal": self.subject, "value": self._value}
        return {"personal": self.subject, "sealed": self.sealed}

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._validate,
            serialization=core_schema.plain_serializer_function_ser_schema(cls.as_data, when_used="json"),
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: Any) -> dict[str, Any]:
        return {
            "type": "object",
            "properties": {"personal": {"type": "string"}, "sealed": {"type": ["string", "null"]}},
            "required": ["personal", "sealed"],
        }


def _words(value: SecretStr) -> SecretStr:
    return SecretStr(words(value.get_secret_value()))


SecretText = Annotated[
    SecretStr,
    AfterValidator(_words),
    Field(min_length=1, max_length=4000, description="Personal: kept for its data subject, shown only on purpose."),
]
"""Words about persons, on their way into a personal field."""


def takes_what_is_personal(annotation: Any) -> bool:
    """Whether a field of a command is personal, or something within it, by what it is annotated with."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return any(takes_what_is_personal(info.annotation) for info in annotation.model_fields.values())
    return annotation is SecretStr or any(map(takes_what_is_personal, get_args(annotation)))


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
