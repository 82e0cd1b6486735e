"""Mutants: small changes to a source file that a test should notice.

What no test could notice is left as it is: texts, docstrings, types, decorators, ``__repr__``.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import ndiff
from pathlib import Path

COMPARED: dict[type[ast.cmpop], tuple[str, tuple[str, ...]]] = {
    ast.Lt: ("<", ("<=", ">=")),
    ast.LtE: ("<=", ("<", ">")),
    ast.Gt: (">", (">=", "<=")),
    ast.GtE: (">=", (">", "<")),
    ast.Eq: ("==", ("!=",)),
    ast.NotEq: ("!=", ("==",)),
    ast.Is: ("is", ("is not",)),
    ast.IsNot: ("is not", ("is",)),
    ast.In: ("in", ("not in",)),
    ast.NotIn: ("not in", ("in",)),
}
"""How each comparison is written, and what may stand there instead: with the bound, and the other way round."""

COMPUTED: dict[type[ast.operator], ast.operator] = {
    ast.Add: ast.Sub(),
    ast.Sub: ast.Add(),
    ast.Mult: ast.FloorDiv(),
    ast.Div: ast.Mult(),
    ast.FloorDiv: ast.Mult(),
    ast.Mod: ast.FloorDiv(),
    ast.BitOr: ast.BitAnd(),
    ast.BitAnd: ast.BitOr(),
}

NAMED = {
    "min": "max",
    "max": "min",
    "any": "all",
    "all": "any",
    "bisect_left": "bisect_right",
    "bisect_right": "bisect_left",
}

ENDLESS = {"min": "max", "max": "min"}
"""Of ``date.min`` and the like."""

EMPTY = {
    "list": "[]",
    "set": "set()",
    "frozenset": "frozenset()",
    "dict": "{}",
    "tuple": "()",
    "Sequence": "()",
    "Iterable": "()",
    "Collection": "()",
    "Mapping": "{}",
}
"""What a function that returns one of these may return instead."""

UNSEEN = {"N_", "isinstance", "issubclass", "cast", "TypeVar"}
"""Calls about texts and types."""

UNHEARD = {"description", "title", "examples", "repr", "slots", "json_schema_extra"}
"""Arguments that change nothing that is decided."""


@dataclass(frozen=True)
class Mutant:
    """A file with the bytes from ``start`` to ``end`` replaced by ``text``.

    ``function`` is the first line of the (outermost) function that it is in; None for what runs at import.
    """

    file: Path
    source: bytes
    start: int
    end: int
    text: str
    function: int | None

    @property
    def line(self) -> int:
        """The line on which the change begins."""
        return self.source[: self.start].count(b"\n") + 1

    @property
    def changed(self) -> str:
        """The whole file with the change in it."""
        return (self.source[: self.start] + self.text.encode() + self.source[self.end :]).decode()

    def diff(self) -> list[str]:
        """The lines that differ, with ``-`` and ``+`` before them."""
        compared = ndiff(self.source.decode().splitlines(), self.changed.splitlines())
        return [line for line in compared if line[0] in "-+"]

    def differs(self) -> bool:
        """Whether it is still Python, and other Python than it was."""
        try:
            return ast.dump(ast.parse(self.changed)) != ast.dump(ast.parse(self.source))
        except SyntaxError:
            return False


def mutants_of(file: Path) -> list[Mutant]:
    """All mutants of a file, in the order of the file."""
    making = _Making(file)
    for statement in making.tree.body:
        making.walk(statement, None)
    return sorted(set(making.made), key=lambda mutant: (mutant.start, mutant.end, mutant.text))


class _Making:
    def __init__(self, file: Path) -> None:
        self.file = file
        self.source = file.read_bytes()
        self.tree = ast.parse(self.source)
        self.starts = [0]
        for line in self.source.splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))
        self.made: list[Mutant] = []
        self.first_lines: dict[ast.FunctionDef, int] = {}

    def walk(self, node: ast.AST, function: ast.FunctionDef | None) -> None:
        """Make the mutants of a node and of all that is in it."""
        if _is_unseen(node):
            return
        for place, text in self.changes(node, function):
            start, end = place
            first = None if function is None else self.first_lines[function]
            if self.source[start:end] != text.encode():
                self.made.append(Mutant(self.file, self.source, start, end, text, first))
        if isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant):
            return  # ``-1`` is one number
        inner = function
        if isinstance(node, ast.FunctionDef):
            inner = node
            self.first_lines[node] = _first_line(node) if function is None else self.first_lines[function]
        for name, value in ast.iter_fields(node):
            if name in ("decorator_list", "pattern", "returns"):
                continue
            for child in value if isinstance(value, list) else [value]:
                if not isinstance(child, ast.AST):
                    continue
                if name == "annotation" or _is_annotated(node):
                    self.walk_bounds(child, function)
                else:
                    # defaults are made where the function is, not when it runs
                    self.walk(child, function if name == "args" else inner)

    def walk_bounds(self, node: ast.AST, function: ast.FunctionDef | None) -> None:
        """A type is no rule, but what is called in it is: ``Field(ge=1)``."""
        if isinstance(node, ast.Call):
            self.walk(node, function)
            return
        for child in ast.iter_child_nodes(node):
            self.walk_bounds(child, function)

    def changes(self, node: ast.AST, function: ast.FunctionDef | None) -> Iterator[tuple[tuple[int, int], str]]:
        """What may stand in place of what, for this node alone."""
        match node:
            case ast.Compare():
                yield from self.compared(node)
            case ast.BoolOp(op=op, values=values):
                other: ast.boolop = ast.Or() if isinstance(op, ast.And) else ast.And()
                yield self.place(node), _whole(ast.BoolOp(op=other, values=values))
                for n in range(len(values)):
                    kept = [*values[:n], *values[n + 1 :]]
                    yield self.place(node), _whole(kept[0] if len(kept) == 1 else ast.BoolOp(op=op, values=kept))
            case ast.UnaryOp(op=ast.Not(), operand=operand):
                yield self.place(node), _whole(operand)
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(number))):
                yield from ((self.place(node), f"({-number + step})") for step in (-1, 1))
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                yield self.place(node), _whole(operand)
            case ast.BinOp(left=left, op=op, right=right):
                about_types = isinstance(op, ast.BitOr) and function is None
                if type(op) in COMPUTED and not about_types and not (_is_text(left) or _is_text(right)):
                    yield self.place(node), _whole(ast.BinOp(left=left, op=COMPUTED[type(op)], right=right))
            case ast.Constant(value=bool(truth)):
                yield self.place(node), str(not truth)
            case ast.Constant(value=int(number)):
                yield from ((self.place(node), str(number + step)) for step in (-1, 1))
            case ast.Call(func=ast.Name(id="sorted" | "reversed"), args=[argument]):
                yield self.place(node), f"list({ast.unparse(argument)})"
            case ast.Call(func=ast.Name(id=name)) if name in NAMED:
                yield self.place(node.func), NAMED[name]
            case ast.Attribute(value=ast.Name(id="date" | "datetime"), attr=name) if name in ENDLESS:
                yield self.place(node), f"{ast.unparse(node.value)}.{ENDLESS[name]}"
            case ast.IfExp(body=body, orelse=orelse):
                yield from ((self.place(node), _whole(kept)) for kept in (body, orelse))
            case ast.If(test=test):
                yield from ((self.place(test), certain) for certain in ("True", "False"))
            case ast.comprehension(ifs=tests):
                yield from ((self.place(test), "True") for test in tests)
            case ast.match_case(guard=ast.expr() as guard):
                yield from ((self.place(guard), certain) for certain in ("True", "False"))
        if isinstance(node, ast.stmt) and function is not None:
            yield from self.left_out(node, function)

    def left_out(self, node: ast.stmt, function: ast.FunctionDef) -> Iterator[tuple[tuple[int, int], str]]:
        """A statement that is not carried out, or that returns something else."""
        match node:
            case ast.Expr(value=ast.Yield() | ast.YieldFrom()):
                yield self.place(node), "yield from ()"
            case ast.Expr(value=ast.Call()) | ast.Assign(targets=[ast.Attribute() | ast.Subscript()]) | ast.AugAssign():
                yield self.place(node), "pass"
            case ast.Delete(targets=[ast.Attribute() | ast.Subscript()]):
                yield self.place(node), "pass"
            case ast.Raise() | ast.Continue() | ast.Break() | ast.Return(value=None):
                yield self.place(node), "pass"
            case ast.Return(value=ast.expr() as value) if function.returns is not None:
                yield from ((self.place(value), other) for other in _otherwise(value, function.returns))
        match node:
            case ast.AugAssign(op=op, value=value) if type(op) in COMPUTED and not _is_text(value):
                other = ast.AugAssign(target=node.target, op=COMPUTED[type(op)], value=value)
                yield self.place(node), ast.unparse(other)

    def compared(self, node: ast.Compare) -> Iterator[tuple[tuple[int, int], str]]:
        left = node.left
        for op, right in zip(node.ops, node.comparators, strict=True):
            written, others = COMPARED[type(op)]
            between = self.place(left)[1], self.place(right)[0]
            text = self.source[slice(*between)].decode()
            yield from ((between, text.replace(written, other, 1)) for other in others)
            left = right

    def place(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        """From which byte until which it stands in the file."""
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return (
            self.starts[node.lineno - 1] + node.col_offset,
            self.starts[node.end_lineno - 1] + node.end_col_offset,
        )


def _first_line(function: ast.FunctionDef) -> int:
    """Where its code begins, for Python: with its decorators."""
    return min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])


def _whole(node: ast.expr) -> str:
    text = ast.unparse(node)
    return text if isinstance(node, ast.Name | ast.Attribute | ast.Call | ast.Constant) else f"({text})"


def _is_unseen(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id=name)):
            return name in UNSEEN
        case ast.keyword(arg=str(name)):
            return name in UNHEARD
        case ast.FunctionDef(name=name):
            return name == "__repr__"
        case ast.If(test=ast.Name(id=name)):
            return name == "TYPE_CHECKING"
    return isinstance(node, ast.Assert | ast.Import | ast.ImportFrom | ast.JoinedStr)


def _is_annotated(node: ast.AST) -> bool:
    return isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Annotated"


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _otherwise(value: ast.expr, returns: ast.expr) -> Iterator[str]:
    """What may be returned instead of the value, by the type that the function says it returns."""
    words = ast.unparse(returns).split(" | ")
    kind = words[0].partition("[")[0]
    if words == ["bool"] and not isinstance(value, ast.Compare | ast.BoolOp | ast.UnaryOp | ast.Constant):
        yield f"not {_whole(value)}"
    if words == ["int"] and not isinstance(value, ast.Constant):
        yield f"{_whole(value)} + 1"
    if "None" in words and not (isinstance(value, ast.Constant) and value.value is None):
        yield "None"
    elif kind in EMPTY and (kind != "tuple" or "..." in words[0]):
        yield EMPTY[kind]
