"""Small random expressions and statements of the Jinja2 subset that chat templates use; make_template_golden.py has the
reference render them. `Maker(seed).template()` gives one; VARIABLES is what they may name."""
import random

VARIABLES = {
    "s": "Hello  World",
    "u": "é中😀ß ǆX’s",
    "w": " \t a-b\n c \r\n",
    "q": "it's \"q\" \\n <b>&",
    "e": "",
    "k": "<think>\nhm\n</think>\n\nyes",
    "n": 7,
    "z": 0,
    "m": -3,
    "f": 2.5,
    "g": -0.125,
    "t": True,
    "no": None,
    "l": [3, 1, 2, 1],
    "ls": ["b", "A", "c", "a", "B"],
    "el": [],
    "d": {"b": 1, "A": "x", "c": None},
    "nd": {"type": "object", "p": {"x": {"type": ["string", "null"], "d": "é"}, "y": {}}, "r": ["x"]},
    "ms": [
        {"role": "system", "content": " Be brief.\n"},
        {"role": "user", "content": "Hi"},
        {"role": "assistant", "content": None, "calls": [{"name": "f", "arguments": {"a": 1, "b": [True, 1.5]}}]},
        {"role": "tool", "content": "ok", "n": 3},
    ],
}

BY_KIND = {
    "str": ["s", "u", "w", "q", "e", "k"],
    "int": ["n", "z", "m"],
    "float": ["f", "g"],
    "bool": ["t"],
    "list": ["l", "ls", "el", "ms"],
    "dict": ["d", "nd", "ms[0]", "ms[2]"],
    "other": ["no", "nix", "d.nix", "nd.p.x"],
}
TEXTS = ["''", "'a'", '"b"', "' '", "'\\n'", "'lo'", "'</think>'", "'A-b c'", "'é'", "'x\\ty'", "'%s-%s'", "'{}|{}'", "'12'", "' 3.5 '", "'0x1f'", "'ab,c,,d'", "'l'"]


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def pick(self, *options):
        return self.random.choice(options)

    def some(self, make, most, least=0):
        return ", ".join(make() for _ in range(self.random.randint(least, most)))

    def any(self, depth):
        return self.make(self.pick("str", "str", "int", "float", "bool", "list", "dict", "other"), depth)

    def make(self, kind, depth):
        if self.random.random() < 0.04 and depth > 0:  # of the wrong kind: both must agree on what is an error
            return self.any(depth - 1)
        if depth <= 0:
            if kind == "str" and self.random.random() < 0.6:
                return self.random.choice(TEXTS)
            if kind == "int" and self.random.random() < 0.6:
                return str(self.pick(0, 1, 2, 3, 5, 10, 255))
            if kind == "float" and self.random.random() < 0.6:
                return self.pick("0.5", "1.0", "3.14159", "1e3", "2.5e-7", "1e16", "0.1", "100.0")
            if kind == "bool" and self.random.random() < 0.6:
                return self.pick("true", "false", "True", "False")
            if kind == "list" and self.random.random() < 0.4:
                return self.pick("[]", "[1, 'a']", "(1, 2)", "[none, true]", "('x',)", "range(4)", "['b', 'a']", "[[1, 2], [3, 4]]")
            if kind == "dict" and self.random.random() < 0.4:
                return self.pick("{}", "{'a': 1}", "{1: 'x', 'y': [2]}", "dict(a=1, b='c')")
            return self.random.choice(BY_KIND[kind])
        return getattr(self, kind)(depth - 1)

    def str(self, p):
        s, i, a = (lambda: self.make("str", p)), (lambda: self.make("int", p)), (lambda: self.any(p))
        r = self.random.randrange(30)
        if r == 0: return f"{self.atom(s())}.{self.pick('strip', 'lstrip', 'rstrip')}({self.pick('', '', self.random.choice(TEXTS))})"
        if r == 1: return f"{self.atom(s())}.{self.pick('upper', 'lower', 'title', 'capitalize')}()"
        if r == 2: return f"{self.atom(s())}.replace({s()}, {s()}{self.pick('', '', ', 1')})"
        if r == 3: return f"{s()} | {self.pick('trim', 'upper', 'lower', 'capitalize', 'title', 'string', 'safe', 'e', 'reverse')}"
        if r == 4: return f"{s()} + {s()}"
        if r == 5: return f"{a()} ~ {a()}" + (f" ~ {a()}" if self.random.random() < 0.3 else "")
        if r == 6: return f"{self.atom(s())}.join({self.make('list', p)})"
        if r == 7: return f"{self.make('list', p)} | join({s()}{self.pick('', '', ', attribute=' + repr(self.pick('role', 'n', 0)))})"
        if r == 8: return f"{self.atom(s())}[{self.slice(p)}]"
        if r == 9: return f"{self.atom(s())}[{i()}]"
        if r == 10: return f"{a()} | tojson{self.pick('', '', '(indent=2)', '(indent=4)', '(sort_keys=true)', '(ensure_ascii=true)')}"
        if r == 11: return f"{s()} if {self.make('bool', p)} else {s()}"
        if r == 12: return f"{s()} if {self.make('bool', p)}"
        if r == 13: return f"{s()} * {self.pick('0', '2', '3', '-1')}"
        if r == 14: return f"{self.pick(chr(39) + '%s=%d' + chr(39), chr(39) + '%5.2f|%s' + chr(39), chr(39) + '%-4s|%r' + chr(39), chr(39) + '%05d%%%x' + chr(39))} % ({a()}, {i()})"
        if r == 15: return f"'{self.pick('{}{}', '{1}-{0}', '{a}', '{0[0]}', '{:>6}|', '{!r}', '{:.2f}', '{{}}{}', '{:04d}', '{a.b}')}'.format({a()}, {a()}, a={a()})"
        if r == 16: return f"{a()} | string"
        if r == 17: return f"{s()} | replace({s()}, {s()})"
        if r == 18: return f"{s()} | indent({self.pick('2', '4', 'first=true', '3, true', 'width=1, blank=true', chr(39) + '> ' + chr(39))})"
        if r == 19: return f"{a()} | default({s()}{self.pick('', ', true', ', boolean=true')})"
        if r == 20: return f"{self.atom(s())}.split({s()}){self.pick('[0]', '[-1]', '[1]', '|first', '|last')}"
        if r == 21: return f"{self.make('list', p)} | {self.pick('first', 'last', 'max', 'min')}"
        if r == 22: return f"{self.atom(s())}.{self.pick('partition', 'rpartition')}({s()})[{self.pick('0', '1', '2', '-1')}]"
        if r == 23: return f"{self.atom(s())}.{self.pick('removeprefix', 'removesuffix')}({s()})"
        if r == 24: return f"{self.atom(s())}.{self.pick('center', 'ljust', 'rjust', 'zfill')}({self.pick('3', '8', '9')})"
        if r == 25: return f"{self.atom(self.make('dict', p))}[{self.pick(chr(39) + 'role' + chr(39), chr(39) + 'b' + chr(39), s())}]"
        if r == 26: return f"{self.atom(self.make('dict', p))}.get({s()}{self.pick('', ', ' + a())})"
        if r == 27: return f"{s()} | trim({self.random.choice(TEXTS)})"
        if r == 28: return f"{self.atom(self.make('dict', p))}.{self.pick('role', 'content', 'b', 'items', 'nix', 'type')}"
        return f"({s()})"

    def int(self, p):
        i = lambda: self.make("int", p)
        r = self.random.randrange(13)
        if r < 3: return f"{i()} {self.pick('+', '-', '*', '//', '%')} {i()}"
        if r == 3: return f"{self.pick(self.make('str', p), self.make('list', p), self.make('dict', p))} | {self.pick('length', 'count')}"
        if r == 4: return f"{self.any(p)} | int{self.pick('', '', '(5)', '(base=16)', '(0, 16)', '(default=-1)')}"
        if r == 5: return f"-{self.atom(i())}"
        if r == 6: return f"{i()} | abs"
        if r == 7: return f"{self.make('list', p)} | {self.pick('sum', 'max', 'min', 'first', 'last', 'length')}"
        if r == 8: return f"{self.atom(self.make('str', p))}.{self.pick('find', 'rfind', 'count', 'index')}({self.make('str', p)})"
        if r == 9: return f"{self.atom(self.make('list', p))}[{i()}]"
        if r == 10: return f"{self.atom(self.make('list', p))}.{self.pick('count', 'index')}({self.any(p)})"
        if r == 11: return f"{self.pick('n', 'm', '2', 'f')} ** {self.pick('0', '2', '3', '-1')}"
        return f"({i()} if {self.make('bool', p)} else {i()})"

    def float(self, p):
        x = lambda: self.make(self.pick("float", "int"), p)
        r = self.random.randrange(7)
        if r < 3: return f"{x()} {self.pick('+', '-', '*', '/', '//', '%')} {x()}"
        if r == 3: return f"{x()} | round{self.pick('', '(1)', '(2)', '(2, ' + repr('ceil') + ')', '(method=' + repr('floor') + ')', '(-1)', '(0)')}"
        if r == 4: return f"{self.any(p)} | float{self.pick('', '(1.5)')}"
        if r == 5: return f"{x()} | abs"
        return f"-{self.atom(x())}"

    def bool(self, p):
        a, b = (lambda: self.any(p)), (lambda: self.make("bool", p))
        r = self.random.randrange(14)
        if r < 2: return f"{a()} is {self.pick('', 'not ')}{self.pick('defined', 'undefined', 'none', 'string', 'number', 'integer', 'float', 'boolean', 'mapping', 'iterable', 'sequence', 'true', 'false', 'callable')}"
        if r == 2: return f"{self.make('int', p)} is {self.pick('odd', 'even', 'divisibleby 3', 'divisibleby(2)')}"
        if r == 3: return f"{self.make('str', p)} is {self.pick('', 'not ')}{self.pick('lower', 'upper')}"
        if r == 4: return f"{a()} is {self.pick('equalto', 'eq', 'ne', 'sameas', '')} {self.atom(a())}".replace("is  ", "is eq ")
        if r == 5: return f"{self.make('str', p)} {self.pick('in', 'not in')} {self.make(self.pick('str', 'list', 'dict'), p)}"
        if r == 6: return f"{a()} {self.pick('==', '!=')} {a()}"
        if r == 7:
            kind = self.pick("int", "float", "str", "list")
            return f"{self.make(kind, p)} {self.pick('<', '<=', '>', '>=')} {self.make(kind, p)}" + (f" {self.pick('<', '>=', '==')} {self.make(kind, p)}" if self.random.random() < 0.2 else "")
        if r == 8: return f"{b()} {self.pick('and', 'or')} {b()}"
        if r == 9: return f"not {a()}"
        if r == 10: return f"{a()} {self.pick('and', 'or')} {a()}"
        if r == 11: return f"{self.atom(self.make('str', p))}.{self.pick('startswith', 'endswith')}({self.pick(self.make('str', p), '(' + chr(39) + 'a' + chr(39) + ', ' + chr(39) + chr(39) + ')')})"
        if r == 12: return f"{self.atom(self.make('str', p))}.{self.pick('isdigit', 'isalpha', 'isalnum', 'isspace', 'isupper', 'islower', 'isnumeric', 'isdecimal', 'istitle')}()"
        return f"{a()} is {self.pick('', 'not ')}in {self.atom(self.make('list', p))}"

    def list(self, p):
        x = lambda: self.make("list", p)
        r = self.random.randrange(22)
        if r == 0: return f"[{self.some(lambda: self.any(p), 3)}]"
        if r == 1: return f"({self.some(lambda: self.any(p), 2, 1)},)"
        if r == 2: return f"{self.atom(x())}[{self.slice(p)}]"
        if r == 3: return f"{x()} + {x()}"
        if r == 4: return f"{x()} | map({self.pick('attribute=' + repr('role'), 'attribute=' + repr('n') + ', default=0', repr('upper'), repr('string'), repr('trim'), repr('length'), repr('tojson'), repr('replace') + ', ' + repr('a') + ', ' + repr('z'), repr('default') + ', 1')}) | list"
        if r == 5: return f"{x()} | {self.pick('selectattr', 'rejectattr')}({self.pick(repr('role'), repr('content'), repr('role') + ', ' + repr('equalto') + ', ' + repr('user'), repr('role') + ', ' + repr('in') + ', [' + repr('user') + ', ' + repr('tool') + ']', repr('content') + ', ' + repr('none'), repr('calls') + ', ' + repr('defined'), repr('n') + ', ' + repr('gt') + ', 2')}) | list"
        if r == 6: return f"{x()} | {self.pick('select', 'reject')}({self.pick('', repr('string'), repr('odd'), repr('number'), repr('equalto') + ', 1', repr('defined'), repr('mapping'))}) | list"
        if r == 7: return f"{x()} | {self.pick('sort', 'unique | list', 'reverse | list', 'list', 'sort(reverse=true)', 'sort(attribute=' + repr('role') + ')', 'unique(attribute=' + repr('role') + ') | list', 'sort(case_sensitive=true)')}"
        if r == 8: return f"{self.make('dict', p)} | {self.pick('items | list', 'dictsort', 'list', 'dictsort(reverse=true)', 'dictsort(by=' + repr('value') + ')', 'dictsort(true)')}"
        if r == 9: return f"{self.atom(self.make('dict', p))}.{self.pick('items', 'keys', 'values')}() | list"
        if r == 10: return f"{self.atom(self.make('dict', p))}.{self.pick('items', 'keys', 'values')}()"
        if r == 11: return f"{self.atom(self.make('str', p))}.{self.pick('split', 'rsplit')}({self.pick('', self.make('str', p), self.make('str', p) + ', 1', 'maxsplit=1', 'none, 1')})"
        if r == 12: return f"{self.atom(self.make('str', p))}.splitlines({self.pick('', 'true')})"
        if r == 13: return f"range({self.make('int', 0)}{self.pick('', ', ' + self.make('int', 0), ', ' + self.make('int', 0) + ', ' + self.pick('2', '-1', '3'))}) | list"
        if r == 14: return f"{x()} | batch({self.pick('2', '3, ' + repr('-'))}) | list"
        if r == 15: return f"{self.make('str', p)} | list"
        if r == 16: return f"{self.atom(self.make('dict', p))}.{self.pick('r', 'calls', 'p')}"
        if r == 17: return f"{x()} if {self.make('bool', p)} else {x()}"
        if r == 18: return f"{x()} * {self.pick('0', '2')}"
        if r == 19: return f"{self.make('str', p)} | {self.pick('list | sort', 'map(' + repr('upper') + ') | list')}"
        if r == 20: return f"{x()} | slice({self.pick('2', '3, 0')}) | list"
        return f"range({self.make('int', 0)}{self.pick('', ', 9', ', 9, 2', ', 0, -1')})"

    def dict(self, p):
        r = self.random.randrange(6)
        if r < 2:
            return "{" + self.some(lambda: f"{self.pick(self.make('str', 0), self.make('int', 0))}: {self.any(p)}", 3) + "}"
        if r == 2: return f"{self.atom(self.make('list', p))}[{self.make('int', 0)}]"
        if r == 3: return f"dict({self.make('dict', p)}, x={self.any(p)})"
        if r == 4: return f"{self.make('dict', p)} if {self.make('bool', p)} else {{}}"
        return f"{self.make('list', p)} | {self.pick('first', 'last')}"

    def other(self, p):
        r = self.random.randrange(6)
        if r == 0: return f"{self.atom(self.any(p))}.{self.pick('nix', 'x', 'content')}"
        if r == 1: return f"{self.atom(self.any(p))}[{self.any(p)}]"
        if r == 2: return f"{self.any(p)} | {self.pick('first', 'last', 'length', 'list', 'd(1)', 'trim', 'wordcount')}"
        if r == 3: return f"({self.any(p)}, {self.any(p)})"
        if r == 4: return f"{self.any(p)} {self.pick('+', '*', '%', '~', '-')} {self.any(p)}"
        return self.pick("none", "nix", "nix is defined", "1 is sameas true", "'a' 'b'", "1_000", "0x1F", "[1,2,]", "[][0]", "'\\u00e9\\x41'", "ms[-1]['content']", "ms[1:][0].role", "ms[::-1][0].role")

    def atom(self, text):
        return text if text.replace("_", "").isalnum() and not text[0].isdigit() else f"({text})"

    def slice(self, p):
        number = lambda: self.pick("", "", "0", "1", "2", "-1", "-2", "5", self.make("int", 0))
        return f"{number()}:{number()}" + self.pick("", "", f":{self.pick('', '1', '2', '-1', '-2')}")

    # Statements

    def gap(self):
        return self.pick("", "", "", " ", "\n", "  \n ", "\n\n", "x", " y ", "\t", "\n  ", "{# c #}", " {#- c -#} ", "\r\n")

    def tag(self, inner):
        return "{%" + self.pick("", "", "", "-", "+") + " " + inner + " " + self.pick("", "", "", "-", "+") + "%}"

    def shown(self, inner):
        return "{{" + self.pick("", "", "-") + " " + inner + " " + self.pick("", "", "-") + "}}"

    def body(self, p, names):
        g = self.gap
        return g() + "".join(self.statement(p, names) + g() for _ in range(self.random.randint(1, 2)))

    def statement(self, p, names):
        name = lambda: self.random.choice(names) if names and self.random.random() < 0.7 else self.any(1)
        if p <= 0:
            return self.shown(name())
        t, q = self.tag, p - 1
        r = self.random.randrange(14)
        if r < 3:
            v = self.pick("x", "i", "n")
            where = self.pick(self.make("list", 1), self.make("dict", 0), "ms", "l")
            inner = names + [v, "loop." + self.pick("index", "index0", "first", "last", "length", "revindex", "revindex0", "previtem", "nextitem", "depth", "cycle('a', 'b')", f"changed({v})")]
            extra = self.pick("", "", self.tag("if " + self.pick("loop.first", "loop.index > 2", v)) + self.tag(self.pick("break", "continue")) + self.tag("endif"))
            other = t("else") + self.body(q, names) if self.random.random() < 0.3 else ""
            condition = self.pick("", "", f" if {v}", f" if {v} is {self.pick('string', 'odd', 'mapping')}", " if not loop.first")
            return t(f"for {v} in {where}{condition}") + extra + self.body(q, inner) + other + t("endfor")
        if r == 3:
            return t(f"for a, b in {self.make('dict', 0)}.items()") + self.body(q, names + ["a", "b", "a ~ '=' ~ b"]) + t("endfor")
        if r < 6:
            middle = t(f"elif {self.make('bool', 1)}") + self.body(q, names) if self.random.random() < 0.3 else ""
            other = t("else") + self.body(q, names) if self.random.random() < 0.5 else ""
            return t(f"if {self.any(1)}") + self.body(q, names) + middle + other + t("endif")
        if r == 6:
            return t(f"set x = {name()}") + self.body(q, names + ["x"]) + self.shown("x")
        if r == 7:
            return t("set x" + self.pick("", " | trim", " | upper | trim")) + self.body(q, names) + t("endset") + self.shown("x") + self.shown("x | length")
        if r == 8:
            inner = t(f"set ns.c = {self.pick('ns.c + 1', 'ns.c ~ y', 'y', 'loop.index0')}") + self.pick("", t("if loop.index == 2") + t("break") + t("endif"))
            return t(f"set ns = namespace({self.pick('c=0', 'c=' + repr(''), '{' + repr('c') + ': 1}')})") + t(f"for y in {self.make('list', 1)}") + inner + t("endfor") + self.shown("ns.c")
        if r == 9:
            signature = self.pick("a, b=2", "a", "a=1, b='x'", "a, b", "")
            uses = ["a", "b"] + self.pick([], ["varargs"], ["kwargs"], ["caller is defined"])
            given = self.pick("1", "'p', 'q'", "a='z'", "b=[1], a=none", "1, 2, 3", "c=1", "", "*[1, 2]", "**{'a': 5}")
            return t(f"macro mac({signature})") + self.body(q, uses) + t("endmacro") + self.shown(f"mac({given})") + self.pick("", self.shown("mac.name"))
        if r == 10:
            return t("macro box(a='v')") + "[" + self.shown("a") + self.shown(self.pick("caller()", "caller(a)", "caller() | upper", "caller(a, 1)")) + "]" + t("endmacro") + t("call" + self.pick("", "(y)", "(y, v=2)") + f" box({self.pick('', '1')})") + self.body(q, names + ["y", "v"]) + t("endcall")
        if r == 11:
            return t(f"filter {self.pick('upper', 'trim', 'replace(' + repr('a') + ', ' + repr('b') + ')', 'trim | length', 'indent(2)')}") + self.body(q, names) + t("endfilter")
        if r == 12:
            return t(f"with v={self.any(1)}, y={self.any(0)}") + self.body(q, names + ["v", "y"]) + t("endwith") + self.shown("v")
        return self.pick(
            t("raw") + "{{ x }} {% if %}" + t("endraw"),
            t(f"set a, b = {self.pick('1, 2', '(1, [2])', 'ls', 'd', repr('xy'))}") + self.shown("a") + self.shown("b"),
            t("generation") + self.body(q, names) + t("endgeneration"),
            t("set a = [1, 2] | map('string')") + self.shown("a | list") + self.shown("a | list"),
            t("for i in range(3)") + t("set n = n + i") + self.shown("n") + t("endfor") + self.shown("n"),
            t("if ms[0].role == 'system'") + t("set ms = ms[1:]") + t("endif") + self.shown("ms | length"),
        )

    def template(self):
        if self.random.random() < 0.62:
            kind = self.pick("str", "str", "str", "int", "float", "bool", "bool", "list", "list", "dict", "other")
            return "{{ " + self.make(kind, self.pick(1, 1, 2, 2, 3)) + " }}"
        return self.gap() + self.statement(self.pick(1, 1, 2, 2, 3), []) + self.gap()
