#include "CKernels.h"

#include "Adam.h"
#include "Functions.h"
#include "Products.h"
#include "Recurrence.h"

// The bodies are compiled once for each kind of processor, and chosen between at each call.

#define COPIES(SUFFIX, TARGET, ROWS, VECTORS)                                                     \
  TARGET static void multiply_##SUFFIX(                                                           \
      size_t m, size_t n, size_t k, const float *a, size_t a_row, size_t a_column, const float *b, \
      size_t b_row, float *c, size_t c_row, int adds, const float *biases) {                      \
    multiply(                                                                                     \
        ROWS, VECTORS, m, n, k, a, a_row, a_column, b, b_row, c, c_row, adds, biases);            \
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
    size_t b_row, float *c, size_t c_row, int adds,
    const float *biases) {
  SELECT(multiply, m, n, k, a, a_row, a_column, b, b_row, c, c_row, adds, biases);
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
