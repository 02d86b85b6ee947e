#!/usr/bin/env python3
"""Time hspplan, as a whole process, beside HiGHS and OR-tools on the same session folders in the same run.

The folders come from ../shared/tools/generate.py and stay in bench-data/, which git ignores. Every plan is
re-checked by ../shared/tools/check_plan.py and by `hspplan verify`. Peers count the solve alone, without
reading their input. Exit code 1 when a value or a check is wrong; times are printed, never judged.
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TOOLS = os.path.join(os.path.dirname(ROOT), "shared", "tools")
DATA = os.path.join(ROOT, "bench-data")
HSPPLAN = os.path.join(ROOT, ".build", "release", "hspplan")
RUNS = 3
HIGHS_SECONDS = 120

# name, arguments of generate.py, goals, peer ("highs", "mcf" or None), values that must come out
CASES = [
    ("rotations-130x40x3", ["rotations", "130", "40", "3"], "rank-sum", "highs", {"placed": 390, "rank_sum": 1172}),
    ("rotations-400x80x3", ["rotations", "400", "80", "3"], "rank-sum", None, {}),
    ("rotations-1000x150x3", ["rotations", "1000", "150", "3"], "rank-sum", None, {}),
    ("rotations-400x80x3", ["rotations", "400", "80", "3"], "generous", None, {}),
    ("rotations-400x80x3", ["rotations", "400", "80", "3"], "equity", None, {}),
    ("transport-3000x200x8", ["transport", "3000", "200", "8"], "rank-sum", "mcf", {}),
    ("pools-400x100", ["pools", "400", "100"], "rank-sum", None, {"placed": 400, "rank_sum": 533}),
    ("pools-400x100", ["pools", "400", "100"], "generous", None, {"placed": 400}),
    ("pools-400x100", ["pools", "400", "100"], "greedy", None, {"placed": 400}),
]


def read_back(file):
    """All of a file that was written."""
    file.seek(0)
    return file.read()


def measured(command, path=None):
    """Run a command; its exit code, wall seconds, CPU seconds, peak memory in MB, standard output. With a path the
    output goes there instead, and messages come back."""
    start = time.perf_counter()
    with open(path, "w") if path else tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
        child = subprocess.Popen(command, stdout=output, stderr=errors)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        text = "" if path else read_back(output)
        text = text or errors.read()
    return child.returncode, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, text


def session(name, arguments):
    """The session folder of a case, made once."""
    folder = os.path.join(DATA, name)
    if not os.path.exists(os.path.join(folder, "session.yaml")):
        os.makedirs(DATA, exist_ok=True)
        subprocess.run([sys.executable, os.path.join(TOOLS, "generate.py"), *arguments, folder], check=True)
    return folder


def peer(how, folder):
    """Seconds of the peer's solve and the values it reached; seconds None when it proved nothing."""
    command = [sys.executable, os.path.join(TOOLS, "reference.py"), folder, "placed,rank-sum", how]
    if how == "highs":
        command.append(str(HIGHS_SECONDS))
    code, _, _, _, output = measured(command)
    if code != 0:
        return None, {}
    result = json.loads(output)
    if how == "mcf":
        return result["solve"], {"placed": result["placed"], "rank_sum": result["rank_sum"]}
    proved = all(stage[2] for stage in result["stages"])
    return result["seconds"], {"placed": result["placed"], "rank_sum": result["rank_sum"]} if proved else {}


def checked(folder, plan, wrong):
    """The values check_plan.py counts; what is wrong is added to the list."""
    code, _, _, _, found = measured([sys.executable, os.path.join(TOOLS, "check_plan.py"), folder, plan])
    if code != 0:
        wrong.append(f"check_plan.py refuses {plan}: {found.strip()}")
        return {}
    code, _, _, _, output = measured([HSPPLAN, "verify", "--lang", "en", "-C", folder, plan])
    if code != 0:
        wrong.append(f"hspplan verify refuses {plan}: {output.strip()}")
    return json.loads(found)


def main():
    if not os.path.isdir(TOOLS):
        print("SKIPPED: there is no ../shared/tools here, so nothing can be generated or compared.")
        return 0
    wrong = []
    rows = []
    for name, arguments, goal, how, expected in CASES:
        folder = session(name, arguments)
        name = f"{name} {goal}"
        plan = os.path.join(DATA, name.replace(" ", "-") + ".json")
        ours, theirs = [], []
        values = {}
        for _ in range(RUNS):
            code, wall, cpu, memory, output = measured(
                [HSPPLAN, "plan", "-C", folder, "--goal", "placed", "--goal", goal, "-o", plan])
            if code != 0:
                wrong.append(f"{name}: hspplan ended with {code}: {output.strip()[:300]}")
                break
            ours.append((wall, cpu, memory))
            if how and (how == "mcf" or not theirs):
                seconds, values = peer(how, folder)
                theirs.append(seconds)
        if not ours:
            continue
        found = checked(folder, plan, wrong)
        for key, value in {**values, **expected}.items():
            if found.get(key) != value:
                wrong.append(f"{name}: {key} is {found.get(key)}, expected {value}")
        status = json.load(open(plan, encoding="utf-8"))["status"]
        if status != "optimal":
            wrong.append(f"{name}: {status}, not proved optimal")
        wall, cpu, memory = (statistics.median(run[k] for run in ours) for k in range(3))
        known = [seconds for seconds in theirs if seconds is not None]
        rival = statistics.median(known) if known else None
        rows.append((name, wall, cpu, memory, found.get("placed"), found.get("rank_sum"), how, rival, bool(values)))
        print(f"… {name} done", file=sys.stderr)
    header = ("session", "wall s", "CPU s", "peak MB", "placed", "rank sum", "peer", "peer s", "ratio")
    print("{:<32}{:>8}{:>8}{:>9}{:>8}{:>10}  {:<6}{:>9}{:>8}".format(*header))
    for name, wall, cpu, memory, placed, ranks, how, rival, proved in rows:
        seconds = "–" if rival is None else f"{rival:.2f}" if proved else f">{rival:.0f}"
        ratio = "–" if rival is None else f"{'' if proved else '>'}{rival / wall:.2f}"
        print(
            f"{name:<32}{wall:>8.2f}{cpu:>8.2f}{memory:>9.0f}{str(placed):>8}{str(ranks):>10}  "
            f"{how or '–':<6}{seconds:>9}{ratio:>8}")
    print(f"hspplan: whole process, median of {RUNS}; peers: the solve alone; ratio: peer s / wall s.")
    for line in wrong:
        print("WRONG:", line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
