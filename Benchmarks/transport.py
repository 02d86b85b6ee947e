#!/usr/bin/env python3
"""Time the seat auction beside OR-tools' min-cost flow on the same sessions of one rotation.

    Benchmarks/transport.py [--most STUDENTS] [--runs N] [--json FILE] [--adversarial]

Sessions are made by `transport-bench make` and solved by `transport-bench solve` and by OR-tools in turns, each in a
process of its own. Seconds are CPU time: the auction's from the problem to the proved plan, OR-tools' of `solve` alone,
its graph already built. Memory is the peak minus what stood after reading. Both must come to the same total, and
every plan must pass the check by its prices. Prints a table; exit code 1 when a limit of the project's is passed.
Without OR-tools, says so and times the auction alone.
"""
import argparse
import json
import math
import os
import resource
import statistics
import subprocess
import sys
import tempfile

PROGRAM = os.environ.get("TRANSPORT_BENCH", ".build/release/transport-bench")
SIZES = [(3_000, 300), (10_000, 800), (30_000, 1_000), (100_000, 5_000), (300_000, 10_000), (1_000_000, 20_000)]
FAMILIES = ["easy", "contended", "short"]
ADVERSARIAL = ["one-place", "ties", "one-seat", "many-seats", "chain"]
CHOICES = 10
# What must be reached: times faster than OR-tools by (students, family), times less memory, exponent of growth.
FASTER = {(100_000, "contended"): 12, (100_000, "short"): 12, (1_000_000, "contended"): 10, (1_000_000, "short"): 10,
          (1_000_000, "easy"): 80}
LESS_MEMORY, EXPONENT = 10, 1.2


def resident(name):
    """A line of this process's memory, in megabytes."""
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name + ":"))


def peer(path):
    """Solve one session with OR-tools and print what it took; runs in a process of its own."""
    import numpy
    from ortools.graph.python import min_cost_flow
    numbers = numpy.fromfile(path, numpy.int32)
    _, students, places, choices, no_seat = (int(n) for n in numbers[:5])
    seats = numbers[5:5 + places].astype(numpy.int64)
    costs = numbers[5 + places:5 + places + choices].astype(numpy.int64)
    wishes = numbers[5 + places + choices:].reshape(students, choices)
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")
    before = resident("VmRSS")
    flow = min_cost_flow.SimpleMinCostFlow()
    sink = students + places
    who = numpy.arange(students, dtype=numpy.int32)
    one = numpy.ones(students, dtype=numpy.int64)
    for rank in range(choices):
        flow.add_arcs_with_capacity_and_unit_cost(who, (wishes[:, rank] + students).astype(numpy.int32), one,
                                                  one * costs[rank])
    flow.add_arcs_with_capacity_and_unit_cost(who, numpy.full(students, sink, numpy.int32), one, one * no_seat)
    flow.add_arcs_with_capacity_and_unit_cost(numpy.arange(students, sink, dtype=numpy.int32),
                                              numpy.full(places, sink, numpy.int32), seats, seats * 0)
    flow.set_nodes_supplies(who, one)
    flow.set_node_supply(sink, -students)
    start = resource.getrusage(resource.RUSAGE_SELF)
    status = flow.solve()
    end = resource.getrusage(resource.RUSAGE_SELF)
    used = end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime
    print(json.dumps({"cpu": used, "megabytes": resident("VmHWM") - before,
                      "total": flow.optimal_cost() if status == flow.OPTIMAL else None}))


def told(command):
    """What a command prints, as JSON."""
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)}: {done.stderr.strip() or done.returncode}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def measured(family, students, places, runs, has_peer, folder):
    """Medians of what both take on one session, run in turns; None for a peer that is not there."""
    path = os.path.join(folder, "session")
    subprocess.run([PROGRAM, "make", family, str(students), str(places), str(CHOICES), "1", path], check=True)
    own, other = [], []
    for _ in range(runs):
        own += told([PROGRAM, "solve", path])
        if has_peer:
            other += told([sys.executable, __file__, "--peer", path])
    case = {"family": family, "students": students, "places": own[0]["places"], "total": own[0].get("total"),
            "flaw": own[0].get("flaw"), "cpu": statistics.median(run["cpu"] for run in own),
            "megabytes": statistics.median(run["megabytes"] for run in own)}
    if other:
        case |= {"peer cpu": statistics.median(run["cpu"] for run in other), "peer total": other[0]["total"],
                 "peer megabytes": statistics.median(run["megabytes"] for run in other)}
    return case


def printed(case):
    """A line of the table; says which limits are passed."""
    wrong = []
    line = f"{case['family']:>11} {case['students']:>9} {case['places']:>7} {case['cpu']:>9.3f} s" \
           f" {case['megabytes']:>8.1f} MB"
    if case["flaw"] or case["total"] is None:
        wrong.append("the plan is not proved")
    if "peer cpu" in case:
        faster = case["peer cpu"] / max(case["cpu"], 1e-6)
        less = case["peer megabytes"] / max(case["megabytes"], 0.1)
        line += f" {case['peer cpu']:>9.3f} s {case['peer megabytes']:>8.1f} MB {faster:>7.1f} {less:>7.1f}"
        if case["total"] != case["peer total"]:
            wrong.append(f"{case['total']} against {case['peer total']}")
        if faster < FASTER.get((case["students"], case["family"]), 0):
            wrong.append(f"less than {FASTER[case['students'], case['family']]} times faster")
        if case["students"] == 1_000_000 and less < LESS_MEMORY:
            wrong.append(f"less than {LESS_MEMORY} times less memory")
    print(line + ("  MISSED: " + ", ".join(wrong) if wrong else ""), flush=True)
    return not wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--most", type=int, default=100_000, help="students of the largest session")
    parser.add_argument("--least", type=int, default=0, help="students of the smallest session")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--json", help="write the figures here")
    parser.add_argument("--alone", action="store_true", help="without the peer")
    parser.add_argument("--adversarial", action="store_true", help="the families meant to hurt instead")
    parser.add_argument("--peer", help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.peer:
        return peer(wanted.peer)
    if not os.access(PROGRAM, os.X_OK):
        sys.exit(f"{PROGRAM} is not built: swift build -c release --product transport-bench")
    has_peer = not wanted.alone
    if has_peer:
        try:
            import numpy, ortools  # noqa: F401
            print(f"OR-tools {ortools.__version__}")
        except ImportError:
            has_peer = False
            print("SKIPPED: OR-tools is not installed (Benchmarks/requirements.txt); the auction is timed alone.")
    print(f"{'family':>11} {'students':>9} {'places':>7} {'auction':>11} {'':>11} {'OR-tools':>11} {'':>11}"
          f" {'faster':>7} {'less':>7}")
    cases, is_fine = [], True
    with tempfile.TemporaryDirectory() as folder:
        for students, places in SIZES:
            if wanted.least <= students <= wanted.most:
                for family in ADVERSARIAL if wanted.adversarial else FAMILIES:
                    cases.append(measured(family, students, places, wanted.runs, has_peer, folder))
                    is_fine &= printed(cases[-1])
    for family in FAMILIES:
        own = [case for case in cases if case["family"] == family]
        if len(own) > 1:
            for key, name in [("cpu", "auction"), ("peer cpu", "OR-tools")]:
                if key in own[0]:
                    span = math.log(own[-1]["students"] / own[0]["students"])
                    exponent = math.log(own[-1][key] / max(own[0][key], 1e-4)) / span
                    is_late = key == "cpu" and exponent > EXPONENT
                    is_fine &= not is_late
                    print(f"growth of {name}, {family}, {own[0]['students']} to {own[-1]['students']}: "
                          f"exponent {exponent:.2f}{'  MISSED' if is_late else ''}")
    if wanted.json:
        with open(wanted.json, "w") as file:
            json.dump(cases, file, indent=1)
    sys.exit(0 if is_fine else 1)


if __name__ == "__main__":
    main()
