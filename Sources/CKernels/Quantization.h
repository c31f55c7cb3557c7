#ifndef NEWSGRAPH_QUANTIZATION_H
#define NEWSGRAPH_QUANTIZATION_H

#include "CKernels.h"
#include "Vectors.h"

/// Adding this to a small number rounds it to a whole one, which then stands in the lowest bits.
#define ROUNDER 12582912.0f

/// What number a quantised value of 0 stands for: values are kept without a sign.
#define MIDDLE 128

INLINE Vector absolute(Vector values) { return (Vector)((IntVector)values & 0x7fffffff); }

/// The largest absolute value of a row, whose length is a multiple of 16.
INLINE float extent(size_t count, const float *values) {
  Vector result = {};
  for (size_t index = 0; index < count; index += LANES) {
    result = larger(absolute(*(const Vector *)(values + index)), result);
  }
  return largest(result);
}

/// Sixteen numbers times a factor, rounded.
INLINE IntVector rounded(Vector values, float factor) {
  return (IntVector)(values * factor + ROUNDER) - (IntVector)SPLAT(ROUNDER);
}

INLINE float inverse(float extent) { return extent > 0 ? 127 / extent : 0; }

INLINE void quantize_rows(
    size_t m, size_t k, const float *a, size_t a_row, uint8_t *bytes, float *scales) {
  for (size_t row = 0; row < m; row++) {
    const float *values = a + row * a_row;
    float top = extent(k, values);
    float factor = inverse(top);
    scales[row] = top / 127;
    for (size_t index = 0; index < k; index += LANES) {
      IntVector numbers = rounded(*(const Vector *)(values + index), factor) + MIDDLE;
      *(Bytes *)(bytes + row * k + index) = __builtin_convertvector(numbers, Bytes);
    }
  }
}

/// Where the parts of a quantised matrix stand: its bytes, sixteen columns after sixteen columns,
/// of each four rows after four rows, the four of a column together; a scale for each column; and
/// what the sum of a column begins with because values of 0 are kept as `MIDDLE`.
INLINE float *scales_of(size_t k, size_t n, const void *matrix) {
  return (float *)((char *)matrix + k * n);
}

INLINE int32_t *starts_of(size_t k, size_t n, const void *matrix) {
  return (int32_t *)(scales_of(k, n, matrix) + n);
}

INLINE int8_t *column_of(size_t k, void *matrix, size_t column) {
  return (int8_t *)matrix + column / LANES * LANES * k + column % LANES * 4;
}

/// Makes numbers of sums of products of bytes.
INLINE void finish_sums(
    const IntVector *sums, float a_scale, const float *b_scales, const float *biases, int cuts,
    float *out) {
  Vector bias = biases ? *(const Vector *)biases : (Vector){};
  Vector value = FUSED(
      __builtin_convertvector(*sums, Vector), SPLAT(a_scale) * *(const Vector *)b_scales, bias);
  *(Vector *)out = cuts ? larger(value, (Vector){}) : value;
}

/// Quantises a matrix of rows, each column with its own scale.
INLINE void quantize_matrix(size_t k, size_t n, const float *b, void *matrix) {
  for (size_t column = 0; column < n; column += LANES) {
    Vector top = {};
    for (size_t row = 0; row < k; row++) {
      top = larger(absolute(*(const Vector *)(b + row * n + column)), top);
    }
    Vector factor = pick(top > 0.0f, 127.0f / top, (Vector){});
    IntVector sums = {};
    int8_t *out = column_of(k, matrix, column);
    for (size_t row = 0; row < k; row += 4) {
      BitVector fours = {};
      for (size_t place = 0; place < 4; place++) {
        Vector values = *(const Vector *)(b + (row + place) * n + column);
        IntVector numbers = (IntVector)(values * factor + ROUNDER) - (IntVector)SPLAT(ROUNDER);
        sums += numbers;
        fours |= ((BitVector)numbers & 255) << (8 * place);
      }
      *(BitVector *)(out + row * LANES) = fours;
    }
    *(Vector *)(scales_of(k, n, matrix) + column) = top / 127.0f;
    *(IntVector *)(starts_of(k, n, matrix) + column) = -MIDDLE * sums;
  }
}

/// Makes rows columns of a quantised matrix.
INLINE void quantize_transposed(
    size_t k, size_t n, size_t first, size_t count, const float *rows, size_t row, void *matrix) {
  for (size_t column = first; column < first + count; column++) {
    const float *values = rows + (column - first) * row;
    int8_t *out = column_of(k, matrix, column);
    float top = extent(k, values);
    float factor = inverse(top);
    IntVector sums = {};
    for (size_t index = 0; index < k; index += LANES) {
      IntVector numbers = rounded(*(const Vector *)(values + index), factor);
      sums += numbers;
      Bytes bytes = __builtin_convertvector(numbers, Bytes);
      for (size_t four = 0; four < LANES; four += 4) {
        memcpy(out + (index + four) * LANES, (const int8_t *)&bytes + four, 4);
      }
    }
    int32_t sum = 0;
    for (size_t lane = 0; lane < LANES; lane++) sum += sums[lane];
    scales_of(k, n, matrix)[column] = top / 127;
    starts_of(k, n, matrix)[column] = -MIDDLE * sum;
  }
}

/// The hidden layer of arcs, quantised: dependent, head and distance added up, and negative numbers
/// cut.
INLINE void quantize_arcs(
    size_t count, const ckernels_arc *arcs, size_t k, const float *dependents, const float *heads,
    size_t row, const float *distances, uint8_t *bytes, float *scales) {
  for (size_t index = 0; index < count; index++) {
    ckernels_arc arc = arcs[index];
    float sums[CKERNELS_LONGEST_ROW];
    for (size_t column = 0; column < k; column += LANES) {
      Vector sum = *(const Vector *)(dependents + arc.word * row + column) +
                   *(const Vector *)(heads + arc.head * row + column) +
                   *(const Vector *)(distances + arc.distance * k + column);
      *(Vector *)(sums + column) = larger(sum, (Vector){});
    }
    quantize_rows(1, k, sums, k, bytes + index * k, scales + index);
  }
}

#endif
