#include "CKernels.h"

#include <string.h>

// A multiplication is fused with an addition where it says so and nowhere else: every processor gives the same bits,
// those without such an instruction slowly.
#pragma STDC FP_CONTRACT OFF
#pragma clang diagnostic ignored "-Wpsabi"

#define LANES 16
typedef float Vector __attribute__((vector_size(64), aligned(4)));
typedef int32_t IntVector __attribute__((vector_size(64), aligned(4)));
typedef int8_t Bytes __attribute__((vector_size(16), aligned(1)));

#define INLINE static inline __attribute__((always_inline))

// MARK: - Bodies, compiled once for each kind of processor

#define SPLAT(X) ((Vector){X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X})

/// A block of `rows` times `vectors` vectors of the product, its sums held in registers.
INLINE void block(
    const size_t rows, const size_t vectors, size_t k, const float *a, size_t a_row,
    size_t a_column, const float *b, size_t b_row, float *c, size_t c_row, int adds) {
  Vector sums[8][2];
  for (size_t row = 0; row < rows; row++) {
    for (size_t vector = 0; vector < vectors; vector++) {
      const float *out = c + row * c_row + vector * LANES;
      sums[row][vector] = adds ? *(const Vector *)out : (Vector){};
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
    size_t a_column, const float *b, size_t b_row, float *c, size_t c_row, int adds) {
  size_t row = 0;
  for (; row + rows <= m; row += rows) {
    block(rows, vectors, k, a + row * a_row, a_row, a_column, b, b_row, c + row * c_row, c_row,
          adds);
  }
  for (; row < m; row++) {
    block(1, vectors, k, a + row * a_row, a_row, a_column, b, b_row, c + row * c_row, c_row, adds);
  }
}

/// Products are made over parts of the inner dimension, whose part of b is copied together: rows far apart would fall
/// on the same lines of the cache.
#define PART 256

INLINE void multiply(
    const size_t rows, const size_t vectors, size_t m, size_t n, size_t k, const float *a,
    size_t a_row, size_t a_column, const float *b, size_t b_row, float *c, size_t c_row,
    int adds) {
  Vector panel[PART * 2];
  for (size_t start = 0; start < k; start += PART) {
    size_t part = k - start < PART ? k - start : PART;
    const float *a_part = a + start * a_column;
    for (size_t column = 0; column < n; column += vectors * LANES) {
      size_t taken = n - column < vectors * LANES ? 1 : vectors;
      const float *b_part = b + start * b_row + column;
      for (size_t step = 0; step < part; step++) {
        for (size_t vector = 0; vector < taken; vector++) {
          panel[step * taken + vector] =
              *(const Vector *)(b_part + step * b_row + vector * LANES);
        }
      }
      if (taken == vectors) {
        block_column(rows, vectors, m, part, a_part, a_row, a_column, (const float *)panel,
                     vectors * LANES, c + column, c_row, adds || start > 0);
      } else {
        block_column(rows, 1, m, part, a_part, a_row, a_column, (const float *)panel, LANES,
                     c + column, c_row, adds || start > 0);
      }
    }
  }
}

INLINE void sum_rows(
    size_t width, size_t count, const uint32_t *rows, const int8_t *table, const float *scales,
    float *out) {
  for (size_t column = 0; column < width; column += LANES) {
    Vector sum = {};
    for (size_t index = 0; index < count; index++) {
      Bytes bytes = *(const Bytes *)(table + (size_t)rows[index] * width + column);
      sum += scales[rows[index]] * __builtin_convertvector(bytes, Vector);
    }
    *(Vector *)(out + column) = sum;
  }
}

/// e to the x: a power of two times a polynomial of the rest (Cephes).
INLINE Vector exponential(Vector x) {
  IntVector low = x < -87.0f, high = x > 88.0f;
  x = (Vector)(((IntVector)x & ~low) | ((IntVector)((Vector){} - 87.0f) & low));
  x = (Vector)(((IntVector)x & ~high) | ((IntVector)((Vector){} + 88.0f) & high));
  // Adding and taking away 1.5 times 2 to the 23 rounds to a whole number.
  Vector whole = (x * 1.44269504f + 12582912.0f) - 12582912.0f;
  Vector rest = x - whole * 0.693359375f;
  rest = rest + whole * 2.12194440e-4f;
  Vector power = rest * 1.9875691500e-4f + 1.3981999507e-3f;
  power = power * rest + 8.3334519073e-3f;
  power = power * rest + 4.1665795894e-2f;
  power = power * rest + 1.6666665459e-1f;
  power = power * rest + 5.0000001201e-1f;
  power = power * rest * rest + rest + 1.0f;
  IntVector exponent = (__builtin_convertvector(whole, IntVector) + 127) << 23;
  return power * (Vector)exponent;
}

INLINE Vector sigmoid(Vector x) { return 1.0f / (1.0f + exponential(-x)); }
INLINE Vector hyperbolic(Vector x) { return 2.0f * sigmoid(2.0f * x) - 1.0f; }

INLINE void recur(
    size_t steps, size_t width, float *gates, const float *peepholes, const float *in,
    float *states, float *out) {
  for (size_t channel = 0; channel < width; channel += LANES) {
    int forwards = channel < width / 2;
    Vector forget_peephole = *(const Vector *)(peepholes + channel);
    Vector output_peephole = *(const Vector *)(peepholes + width + channel);
    Vector state = {};
    for (size_t step = 0; step < steps; step++) {
      size_t word = forwards ? step : steps - 1 - step;
      float *gate = gates + word * 3 * width + channel;
      Vector candidate = *(Vector *)gate;
      Vector forget = sigmoid(*(Vector *)(gate + width) + forget_peephole * state);
      Vector output = sigmoid(*(Vector *)(gate + 2 * width) + output_peephole * state);
      state = candidate + forget * (state - candidate);
      Vector input = *(const Vector *)(in + word * width + channel);
      *(Vector *)(gate + width) = forget;
      *(Vector *)(gate + 2 * width) = output;
      *(Vector *)(states + word * width + channel) = state;
      *(Vector *)(out + word * width + channel) = input + output * (hyperbolic(state) - input);
    }
  }
}

INLINE void recur_back(
    size_t steps, size_t width, const float *gates, const float *peepholes, const float *in,
    const float *states, const float *d_out, float *d_gates, float *d_in, float *d_peepholes) {
  for (size_t channel = 0; channel < width; channel += LANES) {
    int forwards = channel < width / 2;
    Vector forget_peephole = *(const Vector *)(peepholes + channel);
    Vector output_peephole = *(const Vector *)(peepholes + width + channel);
    Vector d_forget_peephole = *(Vector *)(d_peepholes + channel);
    Vector d_output_peephole = *(Vector *)(d_peepholes + width + channel);
    Vector d_state = {};
    for (size_t step = steps; step-- > 0;) {
      size_t word = forwards ? step : steps - 1 - step;
      const float *gate = gates + word * 3 * width + channel;
      float *d_gate = d_gates + word * 3 * width + channel;
      Vector candidate = *(const Vector *)gate;
      Vector forget = *(const Vector *)(gate + width);
      Vector output = *(const Vector *)(gate + 2 * width);
      Vector input = *(const Vector *)(in + word * width + channel);
      Vector bent = hyperbolic(*(const Vector *)(states + word * width + channel));
      Vector before = {};
      if (step > 0) {
        size_t previous = forwards ? word - 1 : word + 1;
        before = *(const Vector *)(states + previous * width + channel);
      }
      Vector d = *(const Vector *)(d_out + word * width + channel);
      Vector d_output = d * (bent - input) * output * (1.0f - output);
      *(Vector *)(d_in + word * width + channel) = d * (1.0f - output);
      d_state += d * output * (1.0f - bent * bent);
      Vector d_forget = d_state * (before - candidate) * forget * (1.0f - forget);
      *(Vector *)d_gate = d_state * (1.0f - forget);
      *(Vector *)(d_gate + width) = d_forget;
      *(Vector *)(d_gate + 2 * width) = d_output;
      d_forget_peephole += d_forget * before;
      d_output_peephole += d_output * before;
      d_state = d_state * forget + d_forget * forget_peephole + d_output * output_peephole;
    }
    *(Vector *)(d_peepholes + channel) = d_forget_peephole;
    *(Vector *)(d_peepholes + width + channel) = d_output_peephole;
  }
}

INLINE float softmax(size_t count, float *values, size_t right, float scale) {
  float largest = values[0];
  for (size_t index = 1; index < count; index++) {
    largest = values[index] > largest ? values[index] : largest;
  }
  Vector sums = {};
  size_t index = 0;
  for (; index + LANES <= count; index += LANES) {
    Vector power = exponential(*(Vector *)(values + index) - largest);
    *(Vector *)(values + index) = power;
    sums += power;
  }
  if (index < count) {
    Vector last = SPLAT(-87.0f) + largest;
    memcpy(&last, values + index, (count - index) * sizeof(float));
    last = exponential(last - largest);
    memcpy(values + index, &last, (count - index) * sizeof(float));
    sums += last;
  }
  float sum = 0;
  for (size_t lane = 0; lane < LANES; lane++) sum += sums[lane];
  float probability = values[right] / sum;
  float factor = scale / sum;
  for (index = 0; index < count; index++) values[index] *= factor;
  values[right] -= scale;
  return probability;
}

/// How much of its moments Adam keeps.
#define FIRST_KEPT 0.9f
#define SECOND_KEPT 0.98f

INLINE void adam(
    size_t count, float rate, float scale, float *weights, float *gradients, float *first,
    float *second) {
  for (size_t index = 0; index < count; index += LANES) {
    Vector gradient = *(Vector *)(gradients + index) * scale;
    Vector mean = FIRST_KEPT * *(Vector *)(first + index) + (1 - FIRST_KEPT) * gradient;
    Vector square =
        SECOND_KEPT * *(Vector *)(second + index) + (1 - SECOND_KEPT) * gradient * gradient;
    *(Vector *)(first + index) = mean;
    *(Vector *)(second + index) = square;
    *(Vector *)(weights + index) -= rate * mean / (__builtin_elementwise_sqrt(square) + 1e-8f);
    *(Vector *)(gradients + index) = (Vector){};
  }
}

// MARK: - One copy for each kind of processor

#define COPIES(SUFFIX, TARGET, ROWS, VECTORS)                                                              \
  TARGET static void multiply_##SUFFIX(                                                           \
      size_t m, size_t n, size_t k, const float *a, size_t a_row, size_t a_column, const float *b, \
      size_t b_row, float *c, size_t c_row, int adds) {                                           \
    multiply(ROWS, VECTORS, m, n, k, a, a_row, a_column, b, b_row, c, c_row, adds);                        \
  }                                                                                               \
  TARGET static void sum_rows_##SUFFIX(                                                           \
      size_t width, size_t count, const uint32_t *rows, const int8_t *table, const float *scales, \
      float *out) {                                                                               \
    sum_rows(width, count, rows, table, scales, out);                                             \
  }                                                                                               \
  TARGET static void recur_##SUFFIX(                                                              \
      size_t steps, size_t width, float *gates, const float *peepholes, const float *in,          \
      float *states, float *out) {                                                                \
    recur(steps, width, gates, peepholes, in, states, out);                                       \
  }                                                                                               \
  TARGET static void recur_back_##SUFFIX(                                                         \
      size_t steps, size_t width, const float *gates, const float *peepholes, const float *in,    \
      const float *states, const float *d_out, float *d_gates, float *d_in, float *d_peepholes) { \
    recur_back(                                                                                   \
        steps, width, gates, peepholes, in, states, d_out, d_gates, d_in, d_peepholes);           \
  }                                                                                               \
  TARGET static float softmax_##SUFFIX(                                                           \
      size_t count, float *values, size_t right, float scale) {                                   \
    return softmax(count, values, right, scale);                                                  \
  }                                                                                               \
  TARGET static void adam_##SUFFIX(                                                               \
      size_t count, float rate, float scale, float *weights, float *gradients, float *first,      \
      float *second) {                                                                            \
    adam(count, rate, scale, weights, gradients, first, second);                                  \
  }

COPIES(plain, , 2, 1)

#if defined(__x86_64__)
COPIES(avx2, __attribute__((target("avx2,fma"))), 4, 1)
COPIES(avx512, __attribute__((target("fma,avx512f,avx512bw,avx512dq,avx512vl"))), 8, 2)
#define SELECT(NAME, ...)                                                                          \
  (has_avx512() ? NAME##_avx512(__VA_ARGS__)                                                       \
   : has_avx2() ? NAME##_avx2(__VA_ARGS__)                                                         \
                : NAME##_plain(__VA_ARGS__))

static int has_avx512(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
}

static int has_avx2(void) {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}
#else
#define SELECT(NAME, ...) NAME##_plain(__VA_ARGS__)
#endif

void ckernels_multiply(
    size_t m, size_t n, size_t k, const float *a, size_t a_row, size_t a_column, const float *b,
    size_t b_row, float *c, size_t c_row, int adds) {
  SELECT(multiply, m, n, k, a, a_row, a_column, b, b_row, c, c_row, adds);
}

void ckernels_sum_rows(
    size_t width, size_t count, const uint32_t *rows, const int8_t *table, const float *scales,
    float *out) {
  SELECT(sum_rows, width, count, rows, table, scales, out);
}

void ckernels_recur(
    size_t steps, size_t width, float *gates, const float *peepholes, const float *in,
    float *states, float *out) {
  SELECT(recur, steps, width, gates, peepholes, in, states, out);
}

void ckernels_recur_back(
    size_t steps, size_t width, const float *gates, const float *peepholes, const float *in,
    const float *states, const float *d_out, float *d_gates, float *d_in, float *d_peepholes) {
  SELECT(
      recur_back, steps, width, gates, peepholes, in, states, d_out, d_gates, d_in, d_peepholes);
}

float ckernels_softmax(size_t count, float *values, size_t right, float scale) {
  return SELECT(softmax, count, values, right, scale);
}

void ckernels_adam(
    size_t count, float rate, float scale, float *weights, float *gradients, float *first,
    float *second) {
  SELECT(adam, count, rate, scale, weights, gradients, first, second);
}
