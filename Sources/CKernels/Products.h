#ifndef NEWSGRAPH_PRODUCTS_H
#define NEWSGRAPH_PRODUCTS_H

#include "Vectors.h"

/// A block of `rows` times `vectors` vectors of the product, its sums held in registers.
INLINE void block(
    const size_t rows, const size_t vectors, size_t k, const float *a, size_t a_row,
    size_t a_column, const float *b, size_t b_row, float *c, size_t c_row, int adds,
    const float *biases) {
  Vector sums[8][2];
  for (size_t row = 0; row < rows; row++) {
    for (size_t vector = 0; vector < vectors; vector++) {
      const float *out = c + row * c_row + vector * LANES;
      sums[row][vector] = adds     ? *(const Vector *)out
                          : biases ? *(const Vector *)(biases + vector * LANES)
                                   : (Vector){};
    }
  }
  for (size_t step = 0; step < k; step++) {
    Vector values[2];
    for (size_t vector = 0; vector < vectors; vector++) {
      values[vector] = *(const Vector *)(b + step * b_row + vector * LANES);
    }
    for (size_t row = 0; row < rows; row++) {
      float factor = a[row * a_row + step * a_column];
      for (size_t vector = 0; vector < vectors; vector++) {
        sums[row][vector] =
            __builtin_elementwise_fma(SPLAT(factor), values[vector], sums[row][vector]);
      }
    }
  }
  for (size_t row = 0; row < rows; row++) {
    for (size_t vector = 0; vector < vectors; vector++) {
      *(Vector *)(c + row * c_row + vector * LANES) = sums[row][vector];
    }
  }
}

/// A column of blocks: all of them read the same part of b, which stays in the nearest cache.
INLINE void block_column(
    const size_t rows, const size_t vectors, size_t m, size_t k, const float *a, size_t a_row,
    size_t a_column, const float *b, size_t b_row, float *c, size_t c_row, int adds,
    const float *biases) {
  size_t row = 0;
  for (; row + rows <= m; row += rows) {
    block(rows, vectors, k, a + row * a_row, a_row, a_column, b, b_row, c + row * c_row, c_row,
          adds, biases);
  }
  for (; row < m; row++) {
    block(1, vectors, k, a + row * a_row, a_row, a_column, b, b_row, c + row * c_row, c_row, adds,
          biases);
  }
}

/// Products are made over parts of the inner dimension, whose part of b is copied together: rows
/// far apart would fall on the same lines of the cache.
#define PART 256

INLINE void multiply(
    const size_t rows, const size_t vectors, size_t m, size_t n, size_t k, const float *a,
    size_t a_row, size_t a_column, const float *b, size_t b_row, float *c, size_t c_row,
    int adds, const float *biases) {
  Vector panel[PART * 2];
  for (size_t start = 0; start < k; start += PART) {
    size_t part = k - start < PART ? k - start : PART;
    const float *a_part = a + start * a_column;
    for (size_t column = 0; column < n; column += vectors * LANES) {
      size_t taken = n - column < vectors * LANES ? 1 : vectors;
      const float *b_part = b + start * b_row + column;
      const float *bias_part = biases ? biases + column : biases;
      for (size_t step = 0; step < part; step++) {
        for (size_t vector = 0; vector < taken; vector++) {
          panel[step * taken + vector] =
              *(const Vector *)(b_part + step * b_row + vector * LANES);
        }
      }
      if (taken == vectors) {
        block_column(rows, vectors, m, part, a_part, a_row, a_column, (const float *)panel,
                     vectors * LANES, c + column, c_row, adds || start > 0, bias_part);
      } else {
        block_column(rows, 1, m, part, a_part, a_row, a_column, (const float *)panel, LANES,
                     c + column, c_row, adds || start > 0, bias_part);
      }
    }
  }
}

#endif
