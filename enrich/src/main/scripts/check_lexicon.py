#!/usr/bin/env python3
"""Checks the event lexicons: columns, codes, classes, arguments, roles, expectations, duplicates.

usage: check_lexicon.py [LANG ...]      (default: every language found)

Prints one line per mistake, then figures per language; exit code 1 when there is a mistake. What the rows mean is told in
the header of each file; this script reads their form only. Whether an example gives what it should is tested by the coder.
"""

import re
import sys
from collections import Counter
from pathlib import Path

DIRECTORY = Path(__file__).resolve().parents[1] / "resources/org/vigie/enrich/events"
CONTROLS = set("PASS INTENT PLAN APPEAL DEMAND REFUSE THREATEN STOP NEG ACCUSE ALLOW SAY CLAIM DENY -".split())
ARGUMENTS = set("subj obj iobj refl inf that act of by poss adj -".split())
INNER = re.compile(r"(.+)\.of$")
PREPOSITIONS = {
    "en": set(
        """with to from against on over for into about at in after between among amid toward towards under through across before
        behind beside inside near off onto out outside past since than upon via within without along alongside around as by of
        during despite following regarding concerning and because""".split()
    ),
    "fr": set(
        """à de avec contre sur envers auprès aux en dans pour par entre chez vers sous depuis malgré devant derrière après avant
        parmi hors sans selon outre et comme dès face lors jusque durant pendant""".split()
    ),
}
COMPLEX = {"en": {"out of", "in favour of", "in favor of", "on behalf of", "in support of", "in solidarity with", "at the hands of",
                  "in front of", "off the coast of", "away from", "because of", "next to", "close to"},
           "fr": {"auprès de", "aux côtés de", "à l'encontre de", "en faveur de", "vis-à-vis de", "au profit de", "à l'égard de",
                  "face à", "au nom de", "à destination de", "hors de", "au sujet de", "à propos de", "au sein de", "près de",
                  "lors de", "autour de", "au large de", "à bord de", "aux mains de", "de la part de", "en direction de", "à cause de", "en provenance de"}}
STATUS = {"ACTUAL", "ONGOING", "FUTURE", "HYPOTHETICAL", "NEGATED", "HISTORIC"}
MODES = set(
    """military economic humanitarian peacekeeping asylum judicial intelligence beat torture execute sexual abduct firearms
    explosives suicide-attack airstrike drone heavy-weapons primitive crowd-control cleansing chemical destroy demo hunger
    boycott strike obstruct riot visit host meet phone third-party multilateral seize restrict ban censor curfew martial-law
    arrest deport withhold misinformation cyber convict expel withdraw discontinue assist change yield disapprove investigate
    allege troops weapons police militia alert ceasefire release access retreat blockade occupy""".split()
)
PAIR = re.compile(r"([A-Z0-9]*)>([A-Z0-9]*)(?:\[([A-Z]+)\])?$")


class Checker:
    """Collects the mistakes of one language."""

    def __init__(self, lang, codes):
        self.lang, self.codes, self.mistakes = lang, codes, []
        self.classes, self.used, self.figures, self.rows = {}, set(), Counter(), []

    def mistake(self, file, number, text):
        self.mistakes.append(f"{file}:{number}: {text}")

    def read_classes(self):
        file = f"classes.{self.lang}.tsv"
        for number, cells in rows(DIRECTORY / file):
            if len(cells) != 2:
                self.mistake(file, number, f"{len(cells)} columns, not 2")
                continue
            name, words = cells[0], [word.strip() for word in cells[1].split(",")]
            if not re.fullmatch(r"[A-Z][A-Z_]*", name):
                self.mistake(file, number, f"class name {name!r}")
            if name in self.classes:
                self.mistake(file, number, f"class {name} twice")
            for word, times in Counter(words).items():
                if times > 1 or not word:
                    self.mistake(file, number, f"{name}: {word!r} {times} times")
            self.classes[name] = set(words)

    def read_predicates(self):
        file = f"predicates.{self.lang}.tsv"
        seen = {}
        for number, cells in rows(DIRECTORY / file):
            if len(cells) != 8:
                self.mistake(file, number, f"{len(cells)} columns, not 8: {cells[:2]}")
                continue
            predicate, kind, when, code, roles, mode, expect, example = cells
            say = lambda text: self.mistake(file, number, f"{predicate}: {text}")
            names = predicate.split("|")
            self.figures["rows"] += 1
            self.figures["predicates"] += len(names)
            self.rows.append((names, kind, code))
            if kind not in ("v", "n", "a"):
                say(f"kind {kind!r}")
            condition = ";".join(sorted(when.split(";"))) if when not in ("", "*") else ""
            for name in names:
                if not name or name != name.strip() or "  " in name:
                    say(f"predicate {name!r}")
                if (name, kind, condition) in seen:
                    say(f"{name!r} with this condition is on line {seen[name, kind, condition]} too")
                seen[name, kind, condition] = number
            for part in condition.split(";") if condition else []:
                self.check_condition(part, say)
            if code not in self.codes and code not in CONTROLS:
                say(f"code {code!r}")
            self.check_roles(roles, code, say)
            if mode and mode not in MODES:
                say(f"mode {mode!r}")
            self.check_expect(expect, code, say)
            if len(example.split()) < 3 or example[-1:] not in ".?!”»\"":
                say(f"example {example!r}")

    def check_condition(self, part, say):
        found = re.fullmatch(r"(!?)([^=!]+?)(?:(!?=)(.+))?", part)
        if not found:
            say(f"condition {part!r}")
            return
        negated, argument, operator, values = found.groups()
        if not self.is_argument(argument):
            say(f"argument {argument!r} in {part!r}")
        if negated and operator:
            say(f"condition {part!r}: ! and = together")
        for value in (values or "").split("|") if operator else []:
            if value.startswith("@"):
                self.used.add(value[1:])
                if value[1:] not in self.classes:
                    say(f"class {value} unknown")
            elif argument == "act" and not re.fullmatch(r"\d{2,4}", value):
                say(f"act={value}")
            elif argument != "act" and value not in ("ACTOR", "PLACE") and value != value.lower():
                say(f"value {value!r} is not lower case")
            elif not value or value != value.strip():
                say(f"value {value!r}")

    def is_argument(self, name):
        inner = INNER.match(name)
        name = inner.group(1) if inner else name
        return name in ARGUMENTS or name in PREPOSITIONS[self.lang] or name in COMPLEX.get(self.lang, ())

    def check_roles(self, roles, code, say):
        if not roles:
            if code in self.codes:
                say("a code needs roles")
            return
        for part in roles.split(" / "):
            sides = re.fullmatch(r"(\S.*?) (>|<>) (\S.*)", part)
            if not sides:
                say(f"roles {part!r}")
                continue
            for argument in (sides.group(1) + "," + sides.group(3)).split(","):
                if not self.is_argument(argument.strip()):
                    say(f"argument {argument!r} in roles {roles!r}")

    def check_expect(self, expect, code, say):
        if expect == "-":
            if code in self.codes:
                say("a row with a code must expect an event")
            return
        for pair in expect.split(";"):
            found = PAIR.match(pair.strip())
            if not found:
                say(f"expect {pair!r}")
            elif found.group(3) and found.group(3) not in STATUS:
                say(f"status {found.group(3)!r}")
            elif not found.group(1) and not found.group(2):
                say(f"expect {pair!r} names nobody")

    def summary(self):
        unused = sorted(set(self.classes) - self.used)
        covered = {code for _, _, code in self.rows if code in self.codes}
        missing = [code for code in self.codes if len(code) > 2 and code not in covered]
        print(f"{self.lang}: {self.figures['rows']} rows, {self.figures['predicates']} predicates, {len(self.classes)} classes, "
              f"{len(covered)} of {sum(len(c) > 2 for c in self.codes)} codes, "
              f"{sum(c == '-' for _, _, c in self.rows)} block rows, {sum(c in CONTROLS - {'-'} for _, _, c in self.rows)} control rows")
        if unused:
            print(f"{self.lang}: classes not used in conditions: {' '.join(unused)}")
        print(f"{self.lang}: codes without a row of their own: {' '.join(missing)}")


def rows(path):
    """Numbered lines of a tab-separated file as lists of cells, without comments and empty lines."""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line.split("\t")


def main(langs):
    codes = {cells[0]: cells for _, cells in rows(DIRECTORY / "cameo.tsv")}
    wrong = [code for code, cells in codes.items() if len(cells) != 5]
    for code in wrong:
        print(f"cameo.tsv: {code} has not 5 columns")
    failed = bool(wrong)
    for lang in langs or sorted(path.name.split(".")[1] for path in DIRECTORY.glob("predicates.*.tsv")):
        checker = Checker(lang, codes)
        checker.read_classes()
        checker.read_predicates()
        print(*checker.mistakes, sep="\n", end="\n" if checker.mistakes else "")
        checker.summary()
        failed |= bool(checker.mistakes)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
