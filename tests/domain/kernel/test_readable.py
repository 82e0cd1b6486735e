"""No recorded text holds what cannot be seen, and each says where it does; old ones are shown written out."""

import json
from pathlib import Path
from typing import Annotated, Any, get_args

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from domain.catalogue import CATALOGUE
from domain.data_subjects import ConfirmErasure, ReadPersonalData
from domain.kernel.deciding import command_adapter
from domain.kernel.malformed import problem_of
from domain.kernel.readable import composed, visible, visible_in_json
from domain.kernel.vocabulary import Name, Text, words
from tests.domain.examples import EXAMPLES

BIDIRECTIONAL = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
CONTROL = "".join(map(chr, [*range(9), *range(11, 32), *range(127, 160)]))
WITHOUT_WIDTH = "\u200b\u2060\ufeff\u00ad\u180e\u2028\u2029\u2063\u115f\u3164\U000e0041\ufff9\ud800"
REFUSED = BIDIRECTIONAL + CONTROL + WITHOUT_WIDTH

GOLDEN = sorted((Path(__file__).parent.parent / "golden").glob("*.json"))
OF_THE_REGISTER = (ConfirmErasure, ReadPersonalData)


@pytest.mark.parametrize("character", REFUSED, ids=lambda character: f"U+{ord(character):04X}")
def test_a_text_with_what_cannot_be_seen_is_refused(character: str) -> None:
    for kind in (Text, Name):
        with pytest.raises(ValidationError) as refused:
            TypeAdapter(kind).validate_python(f"ab{character}c")
        if not 0xD800 <= ord(character) < 0xE000:  # no text at all, which pydantic says
            said = str(problem_of(refused.value.errors()[0]))
            assert said.startswith(f"character 3 is U+{ord(character):04X} (")
            assert character not in said
    with pytest.raises(ValueError, match="character 3"):
        words(f"ab{character}c")


@pytest.mark.parametrize(
    "text",
    [
        "two lines\nand\ta tab",
        "علی\u200cرضا",  # a Persian name
        "क्\u200dष",
        "👨\u200d👩\u200d👧",
        "❤\ufe0f",
        "Çağrı Đoković",
        "ቃል",
    ],
)
def test_what_is_needed_to_write_with_stands(text: str) -> None:
    assert TypeAdapter(Text).validate_python(text) == text == words(text)


@pytest.mark.parametrize("text", ["\u200dx", "Jan\u200dsen", "a \u200cb", "پ\u200c\u200cپ"])
def test_a_joiner_that_joins_nothing_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"U\+200[CD]"):
        words(text)


def test_a_name_stands_on_one_line() -> None:
    for text in ("a\nb", "a\tb"):
        with pytest.raises(ValidationError):
            TypeAdapter(Name).validate_python(text)


def test_what_looks_the_same_is_the_same() -> None:
    for kind in (Text, Name):
        assert TypeAdapter(kind).validate_python("Zoe\u0308") == "Zo\u00eb"
    assert words("Zoe\u0308") == composed("Zoe\u0308") == "Zo\u00eb"
    assert words("\ufb01e") == "\ufb01e"  # no likeness


def test_a_text_that_grows_when_it_is_composed_is_as_long_as_it_then_is() -> None:
    long = "\u0958" * 2001  # which is two characters, composed
    with pytest.raises(ValidationError):
        TypeAdapter(Text).validate_python(long)
    with pytest.raises(ValueError, match="4000"):
        words(long)


def test_an_old_text_is_shown_with_what_cannot_be_seen_written_out() -> None:
    for character in REFUSED + "\n\t":
        shown = visible(f"a{character}b")
        assert shown[0] + shown[-1] == "ab"
        assert shown.isascii()
    assert visible("a\u202eb\x1b\n") == r"a\u202eb\x1b\n"


@pytest.mark.parametrize("character", REFUSED, ids=lambda character: f"U+{ord(character):04X}")
def test_and_in_json_it_is_the_same_when_it_is_read(character: str) -> None:
    text = visible_in_json(json.dumps({"a": f"x{character}y"}, ensure_ascii=False, indent=2))
    assert character not in text
    assert json.loads(text) == {"a": f"x{character}y"}


# ---------------------------------------------------------------- every text of every command and event


def _strings(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(value, str):
        return [path]
    if isinstance(value, dict):
        return [at for key, item in value.items() for at in _strings(item, (*path, key))]
    if isinstance(value, list | tuple):
        return [at for key, item in enumerate(value) for at in _strings(item, (*path, key))]
    return []


def _with_hidden(value: Any, path: tuple[Any, ...]) -> Any:
    if not path:
        return f"{value[:2]}\u202e{value[2:]}"
    if isinstance(value, dict):
        return {key: _with_hidden(item, path[1:]) if key == path[0] else item for key, item in value.items()}
    return [_with_hidden(item, path[1:]) if key == path[0] else item for key, item in enumerate(value)]


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_text_of_a_command_may_hold_it(name: str) -> None:
    example = EXAMPLES[name]
    cls = type(example.command())
    adapter = command_adapter(cls)
    for path in _strings(example.fields):
        if path[0] == "fields":
            continue  # of a restatement, which is held against the event: below
        with pytest.raises(ValidationError) as refused:
            adapter.validate_python(_with_hidden(example.fields, path))
        assert "\u202e" not in str(problem_of(refused.value.errors()[0])), path


def _models_in(kind: Any) -> set[type[BaseModel]]:
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return {kind}
    return {found for inner in get_args(kind) for found in _models_in(inner)}


def _with_those_inside(models: set[type[BaseModel]]) -> set[type[BaseModel]]:
    found = {inner for cls in models for field in cls.model_fields.values() for inner in _models_in(field.annotation)}
    return models if found <= models else _with_those_inside(models | found)


ALL = _with_those_inside({*CATALOGUE.commands, *CATALOGUE.events, *OF_THE_REGISTER})
HIDDEN = "ab\u202ec"
GIVEN: tuple[Any, ...] = (
    HIDDEN,
    [HIDDEN],
    {HIDDEN: 1},
    {"a": HIDDEN},
    {"personal": "case:c1", "value": HIDDEN},
    {"personal": HIDDEN, "sealed": None},
)


@pytest.mark.parametrize("cls", sorted(ALL, key=str), ids=lambda cls: cls.__name__)
def test_no_field_of_any_command_or_event_takes_it(cls: type[BaseModel]) -> None:
    cls.model_rebuild()
    for name, field in cls.model_fields.items():
        if name in ("deviates", "fields"):
            continue  # ids of rules, as the class itself says; what is restated is held against its event
        kind: Any = Annotated[field.annotation, "", *field.metadata]
        taken: TypeAdapter[Any] = TypeAdapter(kind)
        for value in GIVEN:
            try:
                found = taken.validate_python(value)
            except ValidationError:
                continue
            pytest.fail(f"{name} takes {value!r}: {found!r}")


def test_the_reason_of_a_deviation_may_not_hold_it() -> None:
    for cls in CATALOGUE.commands:
        with pytest.raises(ValidationError) as refused:
            command_adapter(cls).validate_python({"deviation": "a\u202eb"})
        assert any(error["loc"][-1] == "deviation" for error in refused.value.errors()), cls
        with pytest.raises(ValidationError) as refused:
            command_adapter(cls).validate_python({"deviates": ["P1\u202e"], "deviation": "x"})


@pytest.mark.parametrize("file", GOLDEN, ids=lambda file: file.stem)
def test_no_text_of_an_event_may_hold_it(file: Path) -> None:
    found = json.loads(file.read_text("utf-8"))
    cls = CATALOGUE.event_type(file.stem)
    assert cls is not None
    assert issubclass(cls, BaseModel)
    data = found.get("data", found)
    for path in _strings(data):
        if path[-1] in ("sealed", "personal") or path[0] == "fields":
            continue  # of the vault; of a restatement, which was held against the event when it was decided on
        with pytest.raises(ValidationError):
            cls.model_validate(_with_hidden(data, path))
