#!/usr/bin/env python3
"""Time `hspplan simulate` on possible sessions of 130 students with three rotations each and about 60 events.

The session comes from ../shared/tools/generate.py and stays in bench-data/, which git ignores: every fifth request is
a draft, and chances are given so that a session has about 60 events in the mean, which is printed. The policies that
plan again on Mondays and on each event live through the same sessions. Printed are wall seconds with their limits on
two cores, the seconds of a replication beside those of a quarter of them (1 is linear), and peak memory. Times are
never judged; exit code 1 when a run fails or the same run writes other bytes with one thread.
"""
import csv
import os
import sys

from bench import DATA, HSPPLAN, TOOLS, measured, session

NAME = "simulate-130x40x3"
SOURCE = ("rotations-130x40x3", ["rotations", "130", "40", "3"])
REPLICATIONS = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
# Policy, seconds that 1,000 replications may take on two cores.
POLICIES = [("weekly", 120), ("re-optimise", 600)]
CHANCES = {
    "refused": 0.15, "unanswered": 0.05, "answer-days": 15, "taken-back": 0.03, "withdrawn": 0.04,
    "late-per-hundred": 2, "closed": 0.05, "closed-days": 10, "leave": 0, "expired": 0,
}


def rows(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def prepare():
    """The session folder, and how many events it has in the mean."""
    source = session(*SOURCE)
    folder = os.path.join(DATA, NAME)
    os.makedirs(folder, exist_ok=True)
    for name in os.listdir(source):
        table = rows(source, name) if name.endswith(".csv") else None
        text = open(os.path.join(source, name), encoding="utf-8").read()
        if name == "session.yaml":
            text += "chances: {" + ", ".join(f"{key}: {value}" for key, value in CHANCES.items()) + "}\n"
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
            if name == "places.csv":
                status = table[0].index("status")
                for number, row in enumerate(table[1:]):
                    row[status] = "draft" if number % 5 == 0 else "accepted"
            if table:
                csv.writer(file).writerows(table)
            else:
                file.write(text)
    places, students = len(rows(folder, "places.csv")) - 1, len(rows(folder, "students.csv")) - 1
    destinations = len(rows(folder, "destinations.csv")) - 1
    drafts = (places + 4) // 5
    accepted = places - drafts + drafts * (1 - CHANCES["refused"]) * (1 - CHANCES["unanswered"])
    # Sent and answered; taken back; left or late; closed and open again.
    events = (
        2 * drafts + accepted * CHANCES["taken-back"]
        + students * (CHANCES["withdrawn"] + CHANCES["late-per-hundred"] / 100)
        + 2 * destinations * CHANCES["closed"])
    return folder, events


def simulate(folder, policy, replications, wrong, *more):
    """Wall seconds and peak MB of a run, and what it wrote."""
    code, wall, _, memory, output = measured(
        [HSPPLAN, "simulate", "--lang", "en", "-C", folder, "--policy", policy,
         "--replications", str(replications), "--json", *more])
    if code != 0:
        wrong.append(f"{policy}, {replications} replications: hspplan ended with {code}: {output.strip()[:300]}")
    return wall, memory, output


def main():
    if not os.path.isdir(TOOLS):
        print("SKIPPED: there is no ../shared/tools here, so nothing can be generated.")
        return 0
    wrong = []
    folder, events = prepare()
    print(f"{NAME}: {events:.0f} events in a session, in the mean; {os.cpu_count()} processors")
    print("{:<12}{:>13}{:>9}{:>9}{:>15}{:>9}".format(
        "policy", "replications", "wall s", "limit s", "s each ÷ 1/4", "peak MB"))
    for policy, limit in POLICIES:
        quarter, small, _ = simulate(folder, policy, REPLICATIONS // 4, wrong)
        wall, memory, _ = simulate(folder, policy, REPLICATIONS, wrong)
        growth = wall / REPLICATIONS / (quarter / (REPLICATIONS // 4))
        print("{:<12}{:>13}{:>9.1f}{:>9.0f}{:>15.2f}{:>9.0f}".format(
            policy, REPLICATIONS, wall, limit * REPLICATIONS / 1000, growth, memory))
        print("{:<12}{:>13}{:>9.1f}{:>9}{:>15}{:>9.0f}".format(policy, REPLICATIONS // 4, quarter, "", "", small))
        one = simulate(folder, policy, 12, wrong, "--threads", "1")[2]
        if one != simulate(folder, policy, 12, wrong, "--threads", "2")[2]:
            wrong.append(f"{policy}: two threads write other bytes than one")
    for line in wrong:
        print("WRONG:", line)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
