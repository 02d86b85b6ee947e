#!/usr/bin/env python3
"""Times the store and what is handed out: a list of 50 000 requests, requests beside 200 plans, 200 destinations
printed. Whole processes, median of five; sessions are made here, nothing is kept."""
import datetime
import os
import statistics
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(".build/release/hspplan")
ENVIRONMENT = {"HSPPLAN_LANG": "en", "HSPPLAN_BY": "bench", "HSPPLAN_NOW": "2026-01-05T14:00:00Z", "PATH": os.environ["PATH"]}


def run(folder, *arguments):
    begun = time.monotonic()
    done = subprocess.run([PROGRAM, *arguments], cwd=folder, env=ENVIRONMENT, capture_output=True, text=True)
    if done.returncode not in (0, 2):
        sys.exit(f"hspplan {' '.join(arguments)[:200]}: {done.returncode}\n{done.stderr[:2000]}")
    return time.monotonic() - begun, done.stdout


def session(folder, places, students, destinations):
    def write(name, rows):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.writelines(row + "\n" for row in rows)

    write("session.yaml", ["session: {id: B26, start: 2026-01-05, end: 2026-12-18}", "seats: all"])
    write("blocks.csv", ["block,start,end"] + [
        f"B{block},{datetime.date(2026, 1, 5) + datetime.timedelta(28 * block)},{datetime.date(2026, 1, 30) + datetime.timedelta(28 * block)}"
        for block in range(10)])
    write("destinations.csv", ["destination,site,service,agency"] + [
        f"D{unit:04},S{unit % 40},V{unit % 25},A{unit % 20}" for unit in range(destinations)])
    write("places.csv", ["place,destination,block,shift,seats"] + [
        f"P{place:05},D{place % destinations:04},B{place % 10},{('D8', 'E8', 'N8')[place % 3]},2" for place in range(places)])
    write("students.csv", ["student,last_name"] + [f"{student:05},Nom{student}" for student in range(students)])


def timed(what, limit, folder, *arguments):
    times = [run(folder, *arguments)[0] for _ in range(5)]
    middle = statistics.median(times)
    print(f"{what:<44} {middle:7.3f} s   limit {limit} s   {'yes' if middle < limit else 'MISSED'}")
    return middle < limit


def main():
    well = True
    with tempfile.TemporaryDirectory() as top:
        large, small = os.path.join(top, "large"), os.path.join(top, "small")
        os.mkdir(large)
        os.mkdir(small)
        session(large, 50_000, 10, 2_000)
        print(f"{'50 000 requests prepared':<44} {run(large, 'requests', 'prepare', '--from', 'places')[0]:7.3f} s")
        well &= timed("50 000 requests listed", 1, large, "requests")
        session(small, 200, 200, 200)
        run(small, "requests", "prepare", "--from", "places")
        for number in range(200):
            run(small, "plan", "--name", f"plan {number}")
        well &= timed("requests beside 200 plans", 0.1, small, "requests")
        begun = time.monotonic()
        run(small, "export", "requests", "--format", "pdf", "-o", os.path.join(top, "pdf/"))
        taken = time.monotonic() - begun
        pages = len(os.listdir(os.path.join(top, "pdf")))
        print(f"{f'{pages} requests printed as PDF':<44} {taken:7.3f} s   limit 10 s   {'yes' if taken < 10 else 'MISSED'}")
        well &= taken < 10 and pages >= 200
    sys.exit(0 if well else 1)


main()
