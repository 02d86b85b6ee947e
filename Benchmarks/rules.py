#!/usr/bin/env python3
"""Time `hspplan check` under the built-in rule book, as a whole process, beside zen-engine (PyPI) on the same rules.

A session of 300 destinations × 4 blocks, one place each, and students with 12 rows of evidence is made in a temporary
folder. hspplan reads it, answers every requirement for every student and period, and reports. zen-engine gets a
sample of the same students as ready objects and answers those of the requirements its expressions can say; its time
is the evaluation alone. Both must say the same of every student, requirement and block compared. Exit code 1 when
they do not, or when a limit of the project's is passed.
"""
import collections
import csv
import datetime
import json
import os
import random
import statistics
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


class Dates:
    """Random days of some spans."""
    def __init__(self, chance):
        self.pick = chance.choice
        self.recent = days("2024-09-15", "2026-07-31")
        self.year = days("2025-09-15", "2026-07-31")
        self.long = days("2022-01-01", "2026-07-31")
        self.born = days("1996-01-01", "2007-06-30")


def later(day, years, shift=0):
    """The day so many years and days after."""
    return (datetime.date(int(day[:4]) + years, int(day[5:7]), min(int(day[8:]), 28))
            + datetime.timedelta(days=shift)).isoformat()


def evidence(chance, dates, born):
    """12 rows of what a student holds: kind, detail, on, expires, result."""
    pick, draw = dates.pick, chance.random
    positive = draw() < 0.05
    step = pick(dates.recent)
    rows = [
        ("registration", "OIIQ", pick(dates.long), "", "revoked" if draw() < 0.002 else ""),
        ("fit-test", pick(MASKS), pick(dates.recent), "", "passed"),
        ("certification", "RCR SIR" if draw() < 0.9 else "RCR niveau C", pick(dates.year), "", ""),
        ("training", "protection des renseignements", pick(dates.year), "", ""),
        ("declaration", "", pick(dates.year), "", "yes" if draw() < 0.01 else "no"),
    ]
    if draw() < 0.7:
        tst = later(step, 0, 10)
        rows += [
            ("attestation", "conformité vaccinale", pick(dates.recent), pick(("", "2027-06-30")), ""),
            ("training", "SIMDUT", pick(dates.long), "", ""),
            ("training", "PDSB", pick(dates.long), "", ""),
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
            ("dose", "dcaT", later(born, 14), "", ""),
            ("serology", "anti-HBs", pick(dates.recent), "", str(chance.randrange(5, 200))),
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
    """Makes the session of so many students; the evidence of the sample comes back, spread over all."""
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
    sample = {}
    every = max(1, students // SAMPLE)
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
            if number % every == 0:
                sample[student] = rows
    return sample


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
    "tuberculosis-yearly": held("tst", None, "12M") + " or " + held("chest-xray", None, None),
}


def graph():
    """The decision: one node with an expression for each requirement."""
    expressions = [{"id": key, "key": key, "value": value} for key, value in EXPRESSIONS.items()]
    kinds = [("in", "inputNode", {}), ("rules", "expressionNode", {"expressions": expressions}),
             ("out", "outputNode", {})]
    return json.dumps({
        "contentType": "application/vnd.gorules.decision",
        "nodes": [{"id": name, "name": name, "type": kind, "position": {"x": 0, "y": 0}, "content": content}
                  for name, kind, content in kinds],
        "edges": [{"id": "1", "sourceId": "in", "targetId": "rules"},
                  {"id": "2", "sourceId": "rules", "targetId": "out"}],
    })


def zen_answers(sample):
    """Who does not meet what in which block, and the seconds it took."""
    import zen

    decision = zen.ZenEngine().create_decision(graph())
    keys = ("kind", "detail", "on", "expires", "result")
    people = [(student, [dict(zip(keys, row)) for row in rows]) for student, rows in sample.items()]
    unmet = set()
    start = time.perf_counter()
    for student, rows in people:
        for first, last in BLOCKS:
            answers = decision.evaluate({"evidence": rows, "start": first, "end": last})["result"]
            for key in EXPRESSIONS:
                if not answers[key]:
                    unmet.add((student, key, first))
    return unmet, time.perf_counter() - start
