#!/usr/bin/env python3
"""Prints the figures of tst_many_drivers.cpp: relative weights (Johnson 2000) of 18 predictors, in plain
Python with nothing of the program's. The square root of the correlations is found by Denman and Beavers'
iteration (1976) and not by eigenvectors, so that the two ways have nothing in common. A second way checks the
first: the sum of the weights is R squared of an ordinary regression by Gaussian elimination.

The answers are made by a generator small enough to be written down twice.
"""

PREDICTORS = 18
CUSTOMERS = 240


def numbers(seed=20250701):
    while True:
        seed = (1103515245 * seed + 12345) % 2**31
        yield seed >> 16


def answers():
    draw = numbers()
    rows = []
    for _ in range(CUSTOMERS):
        mood = next(draw) % 5
        scores = [min(10, mood + next(draw) % (4 + j % 4)) for j in range(PREDICTORS)]
        pull = scores[0] + 2 * scores[3] + scores[7] + next(draw) % 7
        rows.append([min(10, pull // 4)] + scores)
    return rows


def correlations(rows):
    columns = list(zip(*rows))
    n = len(rows)
    means = [sum(c) / n for c in columns]
    centred = [[v - m for v in c] for c, m in zip(columns, means)]
    norms = [sum(v * v for v in c) ** 0.5 for c in centred]
    return [[sum(a * b for a, b in zip(x, y)) / (nx * ny) for y, ny in zip(centred, norms)]
            for x, nx in zip(centred, norms)]


def inverse(matrix):
    n = len(matrix)
    work = [row[:] + [float(i == j) for j in range(n)] for i, row in enumerate(matrix)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda k: abs(work[k][i]))
        work[i], work[pivot] = work[pivot], work[i]
        work[i] = [v / work[i][i] for v in work[i]]
        for k in range(n):
            if k != i:
                factor = work[k][i]
                work[k] = [a - factor * b for a, b in zip(work[k], work[i])]
    return [row[n:] for row in work]


def root(matrix):
    y = matrix
    z = [[float(i == j) for j in range(len(matrix))] for i in range(len(matrix))]
    for _ in range(60):
        iy, iz = inverse(y), inverse(z)
        y, z = ([[(a + b) / 2 for a, b in zip(r, s)] for r, s in zip(y, iz)],
                [[(a + b) / 2 for a, b in zip(r, s)] for r, s in zip(z, iy)])
    return y


def times(matrix, vector):
    return [sum(a * b for a, b in zip(row, vector)) for row in matrix]


def main():
    r = correlations(answers())
    among = [row[1:] for row in r[1:]]
    with_overall = r[0][1:]
    half = root(among)
    beta = times(inverse(half), with_overall)
    weights = times([[v * v for v in row] for row in half], [b * b for b in beta])
    r_squared = sum(a * b for a, b in zip(with_overall, times(inverse(among), with_overall)))
    assert abs(sum(weights) - r_squared) < 1e-12
    print(f"R squared {r_squared:.15g}")
    for j, weight in enumerate(weights):
        print(f"{j} {weight:.15g}")


if __name__ == "__main__":
    main()
