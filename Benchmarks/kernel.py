#!/usr/bin/env python3
"""Time the simulator's kernel beside SimPy (PyPI) on the queue M/M/c, and compare the waits both find.

Both run the same model in turns: customers come at random, wait for the first free server, are served and leave.
SimPy has a process per customer and a Resource, as its manual teaches; its events are those it schedules, the kernel's
those it handles. Then both estimate the mean wait from replications; the 99 % intervals must overlap, and hold the
mean wait of Erlang's formula C. Exit code 1 when they do not, or when the kernel is below its limit; 77 without SimPy.
"""
import math
import random
import statistics
import subprocess
import sys
import time

try:
    import simpy
except ImportError:
    print("SKIPPED: simpy is not installed, so the kernel was compared with nothing (pip install simpy==4.1.1).",
          file=sys.stderr)
    sys.exit(77)

BENCH = sys.argv[1] if len(sys.argv) > 1 else ".build/release/kernel-bench"
# Customers, servers and use of the queues that are timed; thousands of customers are in the second at once.
QUEUES = [(100_000, 10, 0.9), (100_000, 4_000, 0.95)]
TIMES = 50
RUNS = 5
RATIO = 20
# Customers, servers, use, customers left out at the beginning, replications, level.
WAITS = [(10_000, 3, 0.7, 500, 40, 0.99), (10_000, 10, 0.9, 2_000, 40, 0.99)]
# Student's t, 39 degrees of freedom, 99.5 % (scipy.stats.t.ppf).
STUDENT = 2.7079132


class Queue:
    """One run of the queue in SimPy, service rate 1."""
    def __init__(self, customers, servers, use, seed):
        self.customers = customers
        self.rate = use * servers
        self.chance = random.Random(seed)
        self.env = simpy.Environment()
        self.servers = simpy.Resource(self.env, capacity=servers)
        self.waits = []
        self.env.process(self.source())

    def source(self):
        for _ in range(self.customers):
            yield self.env.timeout(self.chance.expovariate(self.rate))
            self.env.process(self.customer())

    def customer(self):
        came = self.env.now
        with self.servers.request() as request:
            yield request
            self.waits.append(self.env.now - came)
            yield self.env.timeout(self.chance.expovariate(1))

    def run(self):
        """Events scheduled and seconds."""
        begin = time.process_time()
        self.env.run()
        seconds = time.process_time() - begin
        return next(self.env._eid), seconds


def kernel(*words):
    """Numbers that kernel-bench prints."""
    run = subprocess.run([BENCH, *map(str, words)], check=True, capture_output=True, text=True)
    return [float(word) for word in run.stdout.split()]


def speed(customers, servers, use):
    """True when the kernel handles enough times as many events a second."""
    ours, theirs, ratios, customer_ratios = [], [], [], []
    for turn in range(RUNS):
        # More customers on the kernel's side, so that its time can be told.
        events, seconds = kernel("speed", TIMES * customers, servers, use)
        ours.append(events / seconds)
        their_events, their_seconds = Queue(customers, servers, use, turn).run()
        theirs.append(their_events / their_seconds)
        # Each turn by itself, for the machine may be slower in the next.
        ratios.append(ours[-1] / theirs[-1])
        customer_ratios.append((TIMES * customers / seconds) / (customers / their_seconds))
    ratio = statistics.median(ratios)
    print(f"M/M/{servers}, use {use}: kernel {statistics.median(ours) / 1e6:.2f} million events/s "
          f"({min(ours) / 1e6:.2f} to {max(ours) / 1e6:.2f}), SimPy {simpy.__version__} "
          f"{statistics.median(theirs) / 1e6:.3f} ({min(theirs) / 1e6:.3f} to {max(theirs) / 1e6:.3f}): "
          f"{ratio:.1f} times ({min(ratios):.1f} to {max(ratios):.1f}); customers {statistics.median(customer_ratios):.0f} times. Limit {RATIO} times.")
    return ratio >= RATIO


def wait(customers, servers, use, left_out, replications, level):
    """True when both intervals overlap and hold the formula's value."""
    mean, lower, upper, formula = kernel("wait", customers, servers, use, left_out, replications, level)
    means = []
    for replication in range(replications):
        queue = Queue(customers, servers, use, replication)
        queue.run()
        means.append(statistics.fmean(queue.waits[left_out:]))
    their_mean = statistics.fmean(means)
    half = STUDENT * statistics.stdev(means) / math.sqrt(replications)
    print(f"M/M/{servers}, use {use}, mean wait: kernel {mean:.4f} ({lower:.4f} to {upper:.4f}), "
          f"SimPy {their_mean:.4f} ({their_mean - half:.4f} to {their_mean + half:.4f}), formula {formula:.4f}")
    return lower <= formula <= upper and abs(their_mean - formula) <= half and abs(mean - their_mean) <= half + (
        upper - lower) / 2


if __name__ == "__main__":
    passed = [speed(*queue) for queue in QUEUES] + [wait(*case) for case in WAITS]
    print("The kernel is fast enough and agrees with SimPy." if all(passed) else "A limit was passed.")
    sys.exit(not all(passed))
