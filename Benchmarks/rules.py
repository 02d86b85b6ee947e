#!/usr/bin/env python3
"""Time `hspplan check` under the built-in rule book, as a whole process, beside zen-engine (PyPI) on the same rules.

A session of 300 destinations × 4 blocks, one place each, and students with 12 rows of evidence is made in a temporary
folder. hspplan reads it, answers every requirement for every student and period, and prints its report. zen-engine
gets the students of a small session of the same kind as ready objects and answers those of the requirements its
expressions can say; its time is the evaluation alone. Both must say the same of every student, requirement and block
of that session. Exit code 1 when they do not, or when a limit of the project's is passed.
"""
import csv
import datetime
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

from bench import HSPPLAN, measured

SIZES = [25_000, 50_000, 100_000]
DESTINATIONS = 300
TODAY = "2026-08-01"
BLOCKS = [("2026-08-31", "2026-09-25"), ("2026-10-05", "2026-10-30"), ("2026-11-09", "2026-12-04"),
          ("2027-01-11", "2027-02-05")]
# Limits at the largest size.
SECONDS, MEGABYTES, RATIO = 5.0, 1024, 100
SAMPLE = 500
RUNS = 3

MASKS = ["3M 1870+", "3M 1860", "3M 1860S", "3M 1804", "3M 1804S", "3M 8210"]
STOCKS = [MASKS, MASKS[:4], MASKS[:3] + MASKS[5:], MASKS[1:5]]


def days(first, last):
    """Dates as text, from one day to another, so that none is written twice."""
    start = datetime.date.fromisoformat(first)
    count = (datetime.date.fromisoformat(last) - start).days + 1
    return [(start + datetime.timedelta(days=n)).isoformat() for n in range(count)]


def mostly(first, turn, last="2026-07-31"):
    """Days of a span, those from the turn on more often, so that most still hold in the last block."""
    return days(first, turn) + days(turn, last) * 6


class Dates:
    """Random days of some spans."""
    def __init__(self, chance):
        self.pick = chance.choice
        self.two_years = mostly("2024-09-15", "2025-02-10")
        self.year = mostly("2025-09-15", "2026-02-10")
        self.three_years = mostly("2022-01-01", "2024-02-10")
        self.born = days("1996-01-01", "2007-06-30")


def later(day, years, shift=0):
    """The day so many years and days after."""
    return (datetime.date(int(day[:4]) + years, int(day[5:7]), min(int(day[8:]), 28))
            + datetime.timedelta(days=shift)).isoformat()


def evidence(chance, dates, born):
    """12 rows of what a student holds: kind, detail, on, expires, result."""
    pick, draw = dates.pick, chance.random
    positive = draw() < 0.05
    step = pick(dates.year)
    rows = [
        ("registration", "OIIQ", pick(dates.three_years), "", "revoked" if draw() < 0.002 else ""),
        ("fit-test", pick(MASKS), pick(dates.two_years), "", "passed"),
        ("certification", "RCR SIR" if draw() < 0.9 else "RCR niveau C", pick(dates.year), "", ""),
        ("training", "protection des renseignements", pick(dates.year), "", ""),
        ("declaration", "", pick(dates.year), "", "yes" if draw() < 0.01 else "no"),
    ]
    if draw() < 0.7:
        tst = later(step, 0, 10)
        rows += [
            ("attestation", "conformité vaccinale", pick(dates.two_years), pick(("", "2027-06-30")), ""),
            ("training", "SIMDUT", pick(dates.three_years), "", ""),
            ("training", "PDSB", pick(dates.three_years), "", ""),
            ("tst", "", step, "", "0 mm"),
            ("tst", "", tst, "", "positive" if positive else "0 mm"),
            ("dose", "dcaT", later(born, 14), "", ""),
            ("chest-xray", "", later(tst, 0, 20), "", "normal") if positive
            else ("dose", "Inf", later("2025-10-15", 0), "", ""),
        ]
    else:
        rows += [
            ("dose", "RRO", later(born, 1, chance.randrange(-3, 60)), "", ""),
            ("dose", "RRO-Var", later(born, 1, 190), "", ""),
            ("dose", "HB", later(born, 9, 200), "", ""),
            ("dose", "HB", later(born, 9, chance.randrange(300, 400)), "", ""),
            ("dose", "DCaT-VPI", later(born, 5), "", ""),
            ("serology", "anti-HBs", pick(dates.two_years), "", str(chance.randrange(5, 200))),
            ("tst", "", step, "", "0 mm"),
        ]
    return rows


def table(folder, name, header, rows):
    """A CSV file of a session."""
    with open(os.path.join(folder, name + ".csv"), "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(header)
        writer.writerows(rows)


def make(folder, students):
    """Makes the session of so many students; the evidence of a small one comes back."""
    chance = random.Random(f"rules {students}")
    dates = Dates(chance)
    with open(os.path.join(folder, "session.yaml"), "w", encoding="utf-8") as file:
        file.write("session: {id: A26, start: 2026-08-24, end: 2027-02-26}\nrules: [quebec-nursing]\n")
    numbers = range(len(BLOCKS))
    table(folder, "blocks", ["block", "start", "end", "days"],
          [[f"B{n}", *BLOCKS[n], "LMMJV"] for n in numbers])
    table(folder, "courses", ["course", "rotation", "blocks"], [["C1", f"R{n}", f"B{n}"] for n in numbers])
    table(folder, "agencies", ["agency", "agreement_until"], [[f"O{n:02d}", "2027-06-30"] for n in range(30)])
    table(folder, "destinations", ["destination", "site", "service", "agency", "masks"],
          [[f"D{n:03d}", f"H{n // 10:02d}", f"V{n:03d}", f"O{n // 10:02d}", "; ".join(STOCKS[n % len(STOCKS)])]
           for n in range(DESTINATIONS)])
    table(folder, "places", ["place", "destination", "block", "shift", "seats", "status"],
          [[f"P{n:03d}-{block}", f"D{n:03d}", f"B{block}", "D8", students // DESTINATIONS + 1, "accepted"]
           for n in range(DESTINATIONS) for block in numbers])
    held = {}
    with open(os.path.join(folder, "students.csv"), "w", encoding="utf-8") as people, \
         open(os.path.join(folder, "evidence.csv"), "w", encoding="utf-8") as file:
        people.write("student,born\n")
        file.write("student,kind,detail,on,expires,result\n")
        for number in range(students):
            student, born = f"S{number:06d}", dates.pick(dates.born)
            people.write(f"{student},{born}\n")
            rows = evidence(chance, dates, born)
            file.writelines(f"{student},{kind},{detail},{on},{expires},{result}\n"
                            for kind, detail, on, expires, result in rows)
            if students <= SAMPLE:
                held[student] = rows
    return held


# --- zen-engine ------------------------------------------------------------------------------------------------------

def held(kind, names, valid):
    """An expression: something of the kind and names holds from the first to the last day."""
    named = f" and #.detail in {json.dumps(names, ensure_ascii=False)}" if names else ""
    until = f' and d(#.on).add("{valid}") >= d(end)' if valid else ""
    return f'some(evidence, #.kind == "{kind}"{named} and d(#.on) <= d(start){until})'


def at_start(expression):
    """The same, asked of the first day only."""
    return expression.replace("d(end)", "d(start)")


LEVELS = ["RCR SIR", "SIR", "BLS", "CPR BLS", "HCP"]
OTHERS = ["RCR", "CPR", "RCR niveau C"]
NAMES = ["protection des renseignements", "privacy"]
POSITIVE = 'some(evidence, #.kind == "tst" and #.result == "positive")'
# The requirements that are compared, as an expression: true when the book says met, or expiring where only the
# first day is asked.
EXPRESSIONS = {
    "oiiq-registration": held("registration", ["OIIQ"], None)
    + ' and not(some(evidence, #.kind == "registration" and #.result == "revoked"))',
    "fit-test": held("fit-test", None, "24M"),
    "cpr": held("certification", LEVELS + OTHERS, "12M"),
    "privacy-training": held("training", NAMES, "12M"),
    "criminal-record-declaration": at_start(held("declaration", None, "12M"))
    + ' and not(some(evidence, #.kind == "declaration" and #.result == "yes"))',
    "whmis": at_start(held("training", ["SIMDUT", "WHMIS"], "36M")),
    "safe-moving": at_start(held("training", ["PDSB", "PDSP"], None)),
    "tuberculosis-yearly": f'{POSITIVE} ? {held("chest-xray", None, None)} : {held("tst", None, "12M")}',
}


def graph(keys):
    """A decision: one node with an expression for each of these requirements."""
    expressions = [{"id": key, "key": key, "value": EXPRESSIONS[key]} for key in keys]
    kinds = [("in", "inputNode", {}), ("rules", "expressionNode", {"expressions": expressions}),
             ("out", "outputNode", {})]
    return json.dumps({
        "contentType": "application/vnd.gorules.decision",
        "nodes": [{"id": name, "name": name, "type": kind, "position": {"x": 0, "y": 0}, "content": content}
                  for name, kind, content in kinds],
        "edges": [{"id": "1", "sourceId": "in", "targetId": "rules"},
                  {"id": "2", "sourceId": "rules", "targetId": "out"}],
    })


def zen_answers(sample, groups):
    """Who does not meet what in which block, and verdicts a second. Requirements of a group are answered by one
    evaluation."""
    import zen

    engine = zen.ZenEngine()
    decisions = [(keys, engine.create_decision(graph(keys))) for keys in groups]
    names = ("kind", "detail", "on", "expires", "result")
    people = [(student, [dict(zip(names, row)) for row in rows]) for student, rows in sample.items()]
    unmet, count = set(), 0
    start = time.perf_counter()
    for student, rows in people:
        for first, last in BLOCKS:
            facts = {"evidence": rows, "start": first, "end": last}
            for keys, decision in decisions:
                answers = decision.evaluate(facts)["result"]
                for key in keys:
                    count += 1
                    if not answers[key]:
                        unmet.add((student, key, first))
    return unmet, count / (time.perf_counter() - start)


# --- hspplan ---------------------------------------------------------------------------------------------------------

def our_answers(document):
    """The same from the document of `check --json`."""
    unmet = set()
    for finding in document["findings"]:
        key = finding["requirement"].split(":")[1]
        if key in EXPRESSIONS and finding["status"] in ("unmet", "review", "unknown"):
            unmet.update((finding["student"], key, period["from"]) for period in finding["periods"])
    return unmet


def verdicts(document):
    """How many verdicts of a student were needed: one for each requirement and block, and for each stock of masks
    where the requirement asks for it. Those of destinations alone are not counted."""
    count = 0
    for requirement in document["requirements"]:
        key = requirement["requirement"].split(":")[1]
        if key not in ("affiliation-agreement", "unit-audit"):
            count += len(BLOCKS) * (len(STOCKS) if key == "fit-test-stocked" else 1)
    return count


def compared(wrong):
    """What hspplan says of a small session beside what zen-engine says: verdicts a student, and verdicts a second of
    zen-engine with one and with all requirements an evaluation."""
    with tempfile.TemporaryDirectory(prefix="hspplan-rules-") as folder:
        held = make(folder, SAMPLE)
        said = subprocess.run([HSPPLAN, "check", "-C", folder, "--on", TODAY, "--json"], capture_output=True, text=True)
    document = json.loads(said.stdout)["rules"]
    ours = our_answers(document)
    keys = list(EXPRESSIONS)
    theirs, together = zen_answers(held, [keys])
    again, alone = zen_answers(held, [[key] for key in keys])
    assert theirs == again
    wrong += [f"{'only hspplan' if one in ours else 'only zen'} finds {one} unmet" for one in sorted(ours ^ theirs)[:20]]
    print(f"{SAMPLE} students x {len(keys)} requirements x {len(BLOCKS)} blocks: {len(ours)} unmet, {len(ours ^ theirs)}"
          f" answers differ from zen-engine's")
    return verdicts(document), alone, together


def timed(students, wrong):
    """Median wall and CPU seconds and highest MB of a size."""
    with tempfile.TemporaryDirectory(prefix="hspplan-rules-") as folder:
        # Made in a process of its own: the system counts a parent's memory as its child's.
        subprocess.run([sys.executable, os.path.abspath(__file__), "make", folder, str(students)], check=True)
        runs = []
        for _ in range(RUNS):
            code, wall, cpu, memory, said = measured(
                [HSPPLAN, "check", "-C", folder, "--on", TODAY], os.path.join(folder, "output.txt"))
            if code != 2:
                wrong.append(f"{students} students: hspplan check ended with {code}: {said.strip()[:300]}")
                return None
            runs.append((wall, cpu, memory))
        return (*(statistics.median(run[k] for run in runs) for k in range(2)), max(run[2] for run in runs))


def main():
    if sys.argv[1:2] == ["make"]:
        make(sys.argv[2], int(sys.argv[3]))
        return 0
    wrong = []
    each, alone, together = compared(wrong)
    header = ("students", "wall s", "CPU s", "peak MB", "verdicts", "a second", "pairs", "zen a second", "ratio",
              "zen batch", "ratio")
    layout = "{:>9}{:>8}{:>8}{:>9}{:>12}{:>12}{:>13}{:>14}{:>7}{:>11}{:>7}"
    print(layout.format(*header))
    for students in SIZES:
        found = timed(students, wrong)
        if not found:
            continue
        wall, cpu, memory = found
        rate = each * students / wall
        pairs = students * DESTINATIONS * len(BLOCKS)
        print(layout.format(
            students, f"{wall:.2f}", f"{cpu:.2f}", f"{memory:.0f}", each * students, f"{rate:.0f}", pairs,
            f"{alone:.0f}", f"{rate / alone:.0f}", f"{together:.0f}", f"{rate / together:.0f}"), flush=True)
        if students == SIZES[-1]:
            for what, value, most in (("s", wall, SECONDS), ("MB", memory, MEGABYTES)):
                if value > most:
                    wrong.append(f"{students} students: {value:.2f} {what}, the limit is {most}")
            if rate < RATIO * alone:
                wrong.append(f"{rate / alone:.0f} times zen-engine, the goal is {RATIO}")
    print(f"hspplan: whole process with reading and report, median of {RUNS}, highest memory; a verdict is one of a"
          " student, a requirement, a block (and a stock of masks); a pair is a student and a place.")
    print(f"zen-engine: evaluation alone, {len(EXPRESSIONS)} requirements, one an evaluation; batch: all of them in one.")
    for line in wrong:
        print("WRONG:", line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
