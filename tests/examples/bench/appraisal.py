"""What numpy and its like take for the calculations of the room "appraisal", on the very floats that Nytta was given.

Called with the folder of those floats and the number of cores. Prints a line for each measurement: its name, a tab, and
milliseconds with spaces between. Writes results into the folder, to be compared.
"""

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy
import numpy_financial
import pyxirr

FOLDER, CORES = Path(sys.argv[1]), int(sys.argv[2])
RUNS, FACTORS, FLOWS = 10_000, 1_000, 10_000


def floats(name, *shape):
    return numpy.fromfile(FOLDER / f"{name}.f64").reshape(shape)


def measure(name, times, work):
    taken = []
    for _ in range(times + 1):
        start = time.perf_counter()
        result = work()
        taken.append((time.perf_counter() - start) * 1_000)
    # The first one warms up.
    print(name, " ".join(f"{ms:.6f}" for ms in taken[1:]), sep="\t", flush=True)
    return result


def write(name, result):
    numpy.asarray(result, dtype=numpy.float64).tofile(FOLDER / f"{name}.f64")


low, likely, high, weight = floats("ranges", 4, FACTORS)


def as_generated(random, rows, _):
    return random.triangular(low, likely, high, (rows, FACTORS)) @ weight


def by_inverse(random, rows, room):
    even, other = room[0], room[1]
    random.random(out=even)
    left = even < (likely - low) / (high - low)
    numpy.subtract(1, even, out=other)
    even *= (high - low) * (likely - low)
    other *= (high - low) * (high - likely)
    numpy.sqrt(even, out=even)
    numpy.sqrt(other, out=other)
    even += low
    numpy.subtract(high, other, out=other)
    return numpy.where(left, even, other) @ weight


def by_two_even(random, rows, room):
    one, other, more = room
    random.random(out=one)
    random.random(out=other)
    numpy.maximum(one, other, out=more)
    numpy.minimum(one, other, out=one)
    return low @ weight + one @ ((high - likely) * weight) + more @ ((likely - low) * weight)


def simulated(draw, rows, pool):
    """All runs, a few rows at a time so that they stay in the cache, each thread with a generator and room of its own."""

    def share(seed):
        random = numpy.random.Generator(numpy.random.SFC64(seed))
        room = numpy.empty((3, rows, FACTORS))
        return [draw(random, rows, room) for _ in range(RUNS // CORES // rows)]

    return lambda: numpy.concatenate([part for parts in pool.map(share, range(CORES)) for part in parts])


with ThreadPoolExecutor(CORES) as pool:
    for name, draw in [
        ("numpy: Generator.triangular", as_generated),
        ("numpy: inverse by square root", by_inverse),
        ("numpy: minimum and maximum of two", by_two_even),
    ]:
        result = measure(f"simulate\t{name}, {CORES} threads", 10, simulated(draw, 25, pool))
        write("simulated", [result.mean(), result.std(ddof=1)])

months, factors = floats("months", FLOWS, 120), floats("factors", 120)
write("present_values", measure("present_values\tnumpy: flows @ factors", 200, lambda: months @ factors))

years = floats("years", FLOWS, 20)
write("rates", measure("rates\tpyxirr", 10, lambda: [pyxirr.irr(row) for row in years]))
some = years[:500]
measure("rates_of_500\tnumpy-financial", 3, lambda: [numpy_financial.irr(row) for row in some])
