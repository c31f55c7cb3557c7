#ifndef NEWSGRAPH_EMBEDDINGS_H
#define NEWSGRAPH_EMBEDDINGS_H

#include "Vectors.h"

/// The bytes that a cache holds together, and how many words ahead they are called for.
#define LINE 64
#define AHEAD 3

INLINE void call_for_rows(
    size_t width, size_t count, const uint32_t *rows, const int8_t *table, const float *scales) {
  for (size_t index = 0; index < count; index++) {
    const int8_t *row = table + (size_t)rows[index] * width;
    __builtin_prefetch(scales + rows[index]);
    for (size_t byte = 0; byte < width; byte += LINE) __builtin_prefetch(row + byte);
  }
}

/// The sum of rows over `vectors` vectors.
INLINE void sum_part(
    const size_t vectors, size_t width, size_t count, const uint32_t *rows, const int8_t *table,
    const float *scales, float *out) {
  Vector sums[4] = {};
  for (size_t index = 0; index < count; index++) {
    const int8_t *row = table + (size_t)rows[index] * width;
    Vector scale = SPLAT(scales[rows[index]]);
    for (size_t vector = 0; vector < vectors; vector++) {
      Bytes bytes = *(const Bytes *)(row + vector * LANES);
      sums[vector] = FUSED(scale, __builtin_convertvector(bytes, Vector), sums[vector]);
    }
  }
  for (size_t vector = 0; vector < vectors; vector++) {
    *(Vector *)(out + vector * LANES) = sums[vector];
  }
}

INLINE void sum_rows(
    size_t width, size_t words, const uint32_t *counts, const uint32_t *rows, const int8_t *table,
    const float *scales, float *out) {
  size_t ahead = 0;
  const uint32_t *called = rows;
  for (size_t word = 0; word < words; word++) {
    for (; ahead < words && ahead <= word + AHEAD; ahead++) {
      call_for_rows(width, counts[ahead], called, table, scales);
      called += counts[ahead];
    }
    size_t column = 0;
    for (; column + 4 * LANES <= width; column += 4 * LANES) {
      sum_part(
          4, width, counts[word], rows, table + column, scales, out + word * width + column);
    }
    for (; column < width; column += LANES) {
      sum_part(
          1, width, counts[word], rows, table + column, scales, out + word * width + column);
    }
    rows += counts[word];
  }
}

#endif
