#!/usr/bin/env python3
"""How long Chwila's analysis takes against independent programs for the same, at the same sizes.

    /usr/bin/python3 tests/bench/analysis_ratio.py build/bench/tests/bench/bench_analysis

Whatever is installed is measured (Debian: python3-networkx, python3-igraph, python3-scipy, r-cran-spdep). Maps have the
shape of generated_journey.h: four branches in step, with crossings, ways back and early ends. Chwila's columns hold
more than the others do, and say so.
"""
import json
import random
import shutil
import subprocess
import sys
import time

WIDTH = 4


def journey(touchpoints):
    """Links (from, to, weight) with START = n and END = n + 1."""
    draw = random.Random(2026)
    start, end = touchpoints, touchpoints + 1
    links = [(start, i, 10) for i in range(WIDTH)]
    for i in range(touchpoints):
        following = (i // WIDTH + 1) * WIDTH
        if following + WIDTH > touchpoints:
            links.append((i, end, 10))
            continue
        links.append((i, following + i % WIDTH, 80))
        links.append((i, following + draw.randrange(WIDTH), 15))
        if draw.randrange(5) == 0:
            links.append((i, end, 1))
        if i > 3 * WIDTH and draw.randrange(10) == 0:
            links.append((i, i - 1 - draw.randrange(2 * WIDTH), 5))
    return links


def best_of(rounds, work):
    times = []
    for _ in range(rounds):
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times)


def with_networkx(links, touchpoints):
    import networkx

    graph = networkx.DiGraph()
    graph.add_edges_from((a, b) for a, b, _ in links)

    def work():
        networkx.immediate_dominators(graph, touchpoints)
        list(networkx.strongly_connected_components(graph))

    return best_of(3, work)


def with_igraph(links, touchpoints):
    import igraph

    graph = igraph.Graph(n=touchpoints + 2, edges=[(a, b) for a, b, _ in links], directed=True)

    def work():
        graph.dominator(touchpoints, mode="out")
        graph.connected_components(mode="strong")

    return best_of(3, work)


def with_scipy(links, touchpoints):
    """Losses with and without each touchpoint's bad experiences: one sparse LU for all layers each time, measured for
    20 touchpoints and multiplied."""
    import numpy
    import scipy.sparse
    import scipy.sparse.linalg

    n, tried = touchpoints, 20
    weight = numpy.zeros(n + 2)
    for a, _, w in links:
        weight[a] += w
    inner = [(a, b, w / weight[a]) for a, b, w in links if a < n and b < n]
    shares = scipy.sparse.csc_matrix(
        ([w for _, _, w in inner], ([a for a, _, _ in inner], [b for _, b, _ in inner])), shape=(n, n))
    start = numpy.zeros(n)
    for a, b, w in links:
        if a == n:
            start[b] = w / weight[a]
    stay = (1 - 0.44, 1 - 0.44 / 0.56, 1 - 0.44 / 0.56)
    one = scipy.sparse.identity(n, format="csc")

    def lost(low):
        good, bad = scipy.sparse.diags(1 - low), scipy.sparse.diags(low)
        first = scipy.sparse.linalg.splu((one - good @ shares).T.tocsc())
        v0 = first.solve(start)
        v1 = first.solve((bad @ shares).T @ v0 * stay[0])
        v2 = scipy.sparse.linalg.splu((one - (good + stay[2] * bad) @ shares).T.tocsc()).solve(
            (bad @ shares).T @ v1 * stay[1])
        return float(low @ (v0 * (1 - stay[0]) + v1 * (1 - stay[1]) + v2 * (1 - stay[2])))

    low = numpy.full(n, 0.16)
    all_of_it = best_of(2, lambda: lost(low))

    def some():
        for i in range(tried):
            mended = low.copy()
            mended[i] = 0
            lost(mended)

    return all_of_it + best_of(1, some) / tried * n


SPDEP = """
suppressMessages(library(spdep))
links <- read.csv("stdin", header = FALSE)
n <- %d
around <- lapply(seq_len(n), function(i) sort(unique(c(links$V2[links$V1 == i], links$V1[links$V2 == i]))))
around <- lapply(around, function(x) as.integer(if (length(x) == 0) 0L else x))
class(around) <- "nb"
withself <- nb2listw(include.self(around), style = "W", zero.policy = TRUE)
without <- nb2listw(around, style = "W", zero.policy = TRUE)
set.seed(1)
x <- runif(n)
cat(system.time(localG_perm(x, withself, nsim = 999, zero.policy = TRUE))[["user.self"]], "")
cat(system.time(localmoran_perm(x, without, nsim = 999, zero.policy = TRUE))[["user.self"]])
"""


def with_spdep(links, touchpoints):
    rows = "\n".join(f"{a + 1},{b + 1}" for a, b, _ in links if a < touchpoints and b < touchpoints and a != b)
    ran = subprocess.run(["Rscript", "-e", SPDEP % touchpoints], input=rows, capture_output=True, text=True,
                         check=True)
    return tuple(float(word) for word in ran.stdout.split()[-2:])


def chwila(program, name):
    ran = subprocess.run([program, f"--benchmark_filter=^{name}$", "--benchmark_format=json",
                          "--benchmark_min_time=0.5"], capture_output=True, text=True, check=True)
    return json.loads(ran.stdout)["benchmarks"][0]["cpu_time"] / 1000


def tell(what, other, theirs, ours):
    print(f"| {what} | {other} | {theirs * 1000:.0f} ms | {ours * 1000:.1f} ms | {ours / theirs:.4f} |", flush=True)


def attempt(what, other, ours, work):
    try:
        tell(what, other, work(), ours)
    except (ImportError, AttributeError, subprocess.CalledProcessError) as error:
        print(f"{other}: not measured ({error})", file=sys.stderr)


def main():
    program = sys.argv[1]
    print("| what | against | theirs | Chwila | ratio |\n|---|---|---|---|---|")
    large = journey(10000)
    structure = chwila(program, "dominatorsAndComponents/10000")
    dominators = "dominators and strong components, 10,000 touchpoints (ours: twice, and what reaches the end)"
    attempt(dominators, "networkx", structure, lambda: with_networkx(large, 10000))
    attempt(dominators, "igraph", structure, lambda: with_igraph(large, 10000))
    attempt("chain with avoidable losses of each of 10,000 touchpoints", "scipy, a factorisation each",
            chwila(program, "chainAndAvoidable/10000"), lambda: with_scipy(large, 10000))
    if not shutil.which("Rscript"):
        print("spdep: there is no Rscript", file=sys.stderr)
        return
    for size in (300, 2000):
        ours = chwila(program, f"shuffledHeatAndAreas/{size}")
        try:
            gi, moran = with_spdep(journey(size), size)
        except subprocess.CalledProcessError as error:
            print(f"spdep: not measured ({error.stderr})", file=sys.stderr)
            return
        what = f"999 shuffles of {size:,} touchpoints (ours: 1 million answers, heat and best area)"
        tell(what, "spdep localG_perm", gi, ours)
        tell(what, "spdep localmoran_perm", moran, ours)


if __name__ == "__main__":
    main()
