#!/usr/bin/env python3
"""Time hspplan on workbooks, as a whole process, beside openpyxl and python-calamine reading the same file.

The workbooks are made with openpyxl in bench-data/, which git ignores. Peers only read the cells; hspplan also
checks every one. Exit code 1 when rows are lost or a limit of the project's is passed.
"""
import os
import statistics
import subprocess
import sys
import zipfile

from bench import DATA, HSPPLAN, RUNS, TOOLS, measured, session

# rows, most seconds, most MB (None: not limited)
ROSTERS = [(5_000, 1.0, None), (50_000, 6.0, 200)]
BLANK_ROWS, BLANK_SECONDS, BLANK_MB = 1_000_000, 5.0, 100
WRITING_SECONDS = 1.0

PEERS = {
    "openpyxl": "import sys, openpyxl\n"
    "book = openpyxl.load_workbook(sys.argv[1], read_only=True)\n"
    "print(sum(1 for sheet in book for row in sheet.iter_rows(values_only=True)))",
    "calamine": "import sys, python_calamine\n"
    "book = python_calamine.CalamineWorkbook.from_path(sys.argv[1])\n"
    "print(sum(len(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names))",
}

SMALL = {
    "Réglages": [["Clé", "Valeur"], ["session.code", "A26"], ["session.debut", "2026-08-31"],
                 ["session.fin", "2026-12-18"]],
    "Blocs": [["Bloc", "Début", "Fin", "Jours"], ["B1", "2026-08-31", "2026-10-23", "L Ma Me"]],
    "Destinations": [["Destination", "Site", "Service"], ["HSL-4O", "HSL", "Médecine"]],
    "Stages": [["Stage", "Destination", "Bloc", "Quart", "Places", "Statut"],
               ["P1", "HSL-4O", "B1", "J8", 2, "acceptée"]],
}


def roster(rows):
    """Where the session workbook with so many students is."""
    return os.path.join(DATA, f"roster-{rows}.xlsx")


BLANK = os.path.join(DATA, "blank-rows.xlsx")


def make_roster(rows):
    """Makes it, once."""
    import openpyxl

    path = roster(rows)
    if os.path.exists(path):
        return
    os.makedirs(DATA, exist_ok=True)
    book = openpyxl.Workbook(write_only=True)
    for name, lines in SMALL.items():
        sheet = book.create_sheet(name)
        for line in lines:
            sheet.append(line)
    sheet = book.create_sheet("Étudiants")
    sheet.append(["No étudiant", "Nom", "Prénom", "Programme", "Année", "Cohorte", "Priorité", "Courriel"])
    for n in range(rows):
        sheet.append([f"{n:07d}", f"Côté-{n % 977}", f"Zoé {n % 89}", "180.A0", n % 3 + 1, "2024", n % 5, f"e{n}@ex.ca"])
    book.save(path + ".part")
    os.replace(path + ".part", path)


def make_blank(path, out):
    """Makes a copy of a session's workbook with a million rows that hold nothing under its students, once."""
    import openpyxl

    if os.path.exists(out):
        return
    book = openpyxl.load_workbook(path)
    part = f"xl/worksheets/sheet{book.sheetnames.index('Étudiants') + 1}.xml"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out + ".part", "w", zipfile.ZIP_DEFLATED) as copy:
        for name in source.namelist():
            data = source.read(name)
            if name == part:
                start = data.count(b"<row ") + 1
                rows = b"".join(b'<row r="%d"/>' % n for n in range(start, min(start + BLANK_ROWS, 1_048_577)))
                data = data.replace(b"</sheetData>", rows + b"</sheetData>")
            copy.writestr(name, data)
    os.replace(out + ".part", out)


def make():
    """Makes every workbook. In a process of its own: the system counts a parent's memory as its child's."""
    for rows, _, _ in ROSTERS:
        make_roster(rows)
    make_blank(roster(ROSTERS[0][0]), BLANK)


def timed(command, wrong, ends=(0,)):
    """Median wall and CPU seconds, highest MB and the output of some runs."""
    runs = []
    for _ in range(RUNS):
        code, wall, cpu, memory, output = measured(command)
        if code not in ends:
            wrong.append(f"{' '.join(command[:3])}… ended with {code}: {output.strip()[:300]}")
        runs.append((wall, cpu, memory))
    wall, cpu = (statistics.median(run[k] for run in runs) for k in range(2))
    return wall, cpu, max(run[2] for run in runs), output


def judge(name, what, value, most, wrong):
    if most is not None and value > most:
        wrong.append(f"{name}: {value:.2f} {what}, the limit is {most}")


def read(name, path, rows, seconds, megabytes, wrong):
    wall, cpu, memory, output = timed([HSPPLAN, "check", path, "--lang", "en", "--json"], wrong)
    if f'"read": {rows}' not in output or f'"used": {rows}' not in output:
        wrong.append(f"{name}: not all {rows} students are used")
    judge(name, "s", wall, seconds, wrong)
    judge(name, "MB", memory, megabytes, wrong)
    print(f"{name:<22}{wall:>8.2f}{cpu:>8.2f}{memory:>9.0f}  hspplan check")
    for peer, code in PEERS.items():
        wall, cpu, memory, _ = timed([sys.executable, "-c", code, path], wrong)
        print(f"{'':<22}{wall:>8.2f}{cpu:>8.2f}{memory:>9.0f}  {peer}, cells only")


def written(wrong):
    """The CPU seconds a result workbook takes beyond the same plan as JSON."""
    name = "rotations-1000x150x3"
    folder = session(name, ["rotations", "1000", "150", "3"])
    seconds = {}
    for kind in ("json", "xlsx"):
        path = os.path.join(DATA, f"result.{kind}")
        _, seconds[kind], memory, _ = timed([HSPPLAN, "plan", "-C", folder, "-o", path], wrong)
    more = seconds["xlsx"] - seconds["json"]
    judge("result workbook", "s", more, WRITING_SECONDS, wrong)
    print(f"{'result workbook':<22}{'–':>8}{more:>8.2f}{memory:>9.0f}  {name}: CPU beyond the same plan as JSON")


def main():
    if sys.argv[1:] == ["make"]:
        make()
        return 0
    subprocess.run([sys.executable, os.path.abspath(__file__), "make"], check=True)
    wrong = []
    print("{:<22}{:>8}{:>8}{:>9}".format("workbook", "wall s", "CPU s", "peak MB"))
    for rows, seconds, megabytes in ROSTERS:
        read(f"roster {rows}", roster(rows), rows, seconds, megabytes, wrong)
    wall, cpu, memory, _ = timed([HSPPLAN, "check", BLANK, "--lang", "en"], wrong)
    print(f"{'million blank rows':<22}{wall:>8.2f}{cpu:>8.2f}{memory:>9.0f}  hspplan check")
    judge("million blank rows", "s", wall, BLANK_SECONDS, wrong)
    judge("million blank rows", "MB", memory, BLANK_MB, wrong)
    if os.path.isdir(TOOLS):
        written(wrong)
    else:
        print("SKIPPED: the result workbook; there is no ../shared/tools here to make a session of 1,000 students.")
    print(f"Whole processes, median of {RUNS}, highest memory.")
    for line in wrong:
        print("WRONG:", line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
