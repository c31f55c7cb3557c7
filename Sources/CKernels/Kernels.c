#include "CKernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include "Adam.h"
#include "Choices.h"
#include "Embeddings.h"
#include "Functions.h"
#include "Products.h"
#include "Quantization.h"
#include "Recurrence.h"

// The bodies are compiled once for each kind of processor, and chosen between at each call.

typedef struct {
  void (*multiply)(
      size_t, size_t, size_t, const float *, size_t, size_t, const float *, size_t, float *,
      size_t, int, const float *);
  void (*recur)(size_t, size_t, float *, const float *, const float *, float *, float *);
  void (*recur_back)(
      size_t, size_t, const float *, const float *, const float *, const float *, const float *,
      float *, float *, float *);
  float (*softmax)(size_t, float *, size_t, float);
  void (*adam)(size_t, float, float, float *, float *, float *, float *);
  void (*sum_rows)(
      size_t, size_t, const uint32_t *, const uint32_t *, const int8_t *, const float *, float *);
  void (*quantize_rows)(size_t, size_t, const float *, size_t, uint8_t *, float *);
  void (*quantize_matrix)(size_t, size_t, const float *, void *);
  void (*quantize_transposed)(size_t, size_t, size_t, size_t, const float *, size_t, void *);
  void (*quantize_arcs)(
      size_t, const ckernels_arc *, size_t, const float *, const float *, size_t, const float *,
      uint8_t *, float *);
  void (*multiply_quantized)(
      size_t, size_t, size_t, const uint8_t *, const float *, const void *, const float *, size_t,
      float *, size_t);
  void (*recur_quantized)(
      size_t, const uint32_t *, size_t, const uint8_t *, const float *, const void *,
      const float *, const float *, const float *, float *, float *);
  uint32_t (*first_largest)(size_t, const float *, size_t);
  ckernels_choice (*best_split)(size_t, const float *, const float *);
  void (*add_distances)(size_t, const float *, float, float *, size_t);
} Bodies;

#define NAME(FUNCTION) FUNCTION##_plain
#define ROWS 2
#define VECTORS 1
#define ROWS_OF_BYTES 2
#define VECTORS_OF_BYTES 1
#include "DotPlain.h"
#include "Bodies.h"
#undef NAME
#undef ROWS
#undef VECTORS
#undef ROWS_OF_BYTES
#undef VECTORS_OF_BYTES

#if defined(__x86_64__)

#define NAME(FUNCTION) FUNCTION##_avx2
#define ROWS 4
#define VECTORS 1
#define ROWS_OF_BYTES 2
#define VECTORS_OF_BYTES 3
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#include "DotAVX2.h"
#include "Bodies.h"
#pragma clang attribute pop
#undef NAME

#define NAME(FUNCTION) FUNCTION##_avx_vnni
#pragma clang attribute push(__attribute__((target("avx2,fma,avxvnni"))), apply_to = function)
#include "DotAVXVNNI.h"
#include "Bodies.h"
#pragma clang attribute pop
#undef NAME
#undef ROWS
#undef VECTORS
#undef ROWS_OF_BYTES
#undef VECTORS_OF_BYTES

#define NAME(FUNCTION) FUNCTION##_avx512
#define ROWS 8
#define VECTORS 2
#define ROWS_OF_BYTES 8
#define VECTORS_OF_BYTES 3
#pragma clang attribute push( \
    __attribute__((target("fma,avx512f,avx512bw,avx512dq,avx512vl,avx512vnni"))), \
    apply_to = function)
#include "DotAVX512.h"
#include "Bodies.h"
#pragma clang attribute pop
#undef NAME

static int has_avx2(void) {
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}

int ckernels_has(ckernels_processor processor) {
  switch (processor) {
  case CKERNELS_PLAIN: return 1;
  case CKERNELS_AVX2: return has_avx2();
  case CKERNELS_AVX_VNNI: return has_avx2() && __builtin_cpu_supports("avxvnni");
  case CKERNELS_AVX512:
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("fma");
  }
  return 0;
}

static const Bodies *bodies(ckernels_processor processor) {
  switch (processor) {
  case CKERNELS_PLAIN: break;
  case CKERNELS_AVX2: return &bodies_avx2;
  case CKERNELS_AVX_VNNI: return &bodies_avx_vnni;
  case CKERNELS_AVX512: return &bodies_avx512;
  }
  return &bodies_plain;
}

#else

int ckernels_has(ckernels_processor processor) { return processor == CKERNELS_PLAIN; }

static const Bodies *bodies(ckernels_processor processor) { return &bodies_plain; }

#endif

void ckernels_multiply(
    ckernels_processor processor, size_t m, size_t n, size_t k, const float *a, size_t a_row,
    size_t a_column, const float *b, size_t b_row, float *c, size_t c_row, int adds,
    const float *biases) {
  bodies(processor)->multiply(m, n, k, a, a_row, a_column, b, b_row, c, c_row, adds, biases);
}

void ckernels_recur(
    ckernels_processor processor, size_t steps, size_t width, float *gates,
    const float *peepholes, const float *in, float *states, float *out) {
  bodies(processor)->recur(steps, width, gates, peepholes, in, states, out);
}

void ckernels_recur_back(
    ckernels_processor processor, size_t steps, size_t width, const float *gates,
    const float *peepholes, const float *in, const float *states, const float *d_out,
    float *d_gates, float *d_in, float *d_peepholes) {
  bodies(processor)->recur_back(
      steps, width, gates, peepholes, in, states, d_out, d_gates, d_in, d_peepholes);
}

float ckernels_softmax(
    ckernels_processor processor, size_t count, float *values, size_t right, float scale) {
  return bodies(processor)->softmax(count, values, right, scale);
}

void ckernels_adam(
    ckernels_processor processor, size_t count, float rate, float scale, float *weights,
    float *gradients, float *first, float *second) {
  bodies(processor)->adam(count, rate, scale, weights, gradients, first, second);
}

void ckernels_sum_rows(
    ckernels_processor processor, size_t width, size_t words, const uint32_t *counts,
    const uint32_t *rows, const int8_t *table, const float *scales, float *out) {
  bodies(processor)->sum_rows(width, words, counts, rows, table, scales, out);
}

void ckernels_quantize_rows(
    ckernels_processor processor, size_t m, size_t k, const float *a, size_t a_row,
    uint8_t *bytes, float *scales) {
  bodies(processor)->quantize_rows(m, k, a, a_row, bytes, scales);
}

void ckernels_quantize_matrix(
    ckernels_processor processor, size_t k, size_t n, const float *b, void *matrix) {
  bodies(processor)->quantize_matrix(k, n, b, matrix);
}

void ckernels_quantize_transposed(
    ckernels_processor processor, size_t k, size_t n, size_t first, size_t count,
    const float *rows, size_t row, void *matrix) {
  bodies(processor)->quantize_transposed(k, n, first, count, rows, row, matrix);
}

void ckernels_quantize_arcs(
    ckernels_processor processor, size_t count, const ckernels_arc *arcs, size_t k,
    const float *dependents, const float *heads, size_t row, const float *distances,
    uint8_t *bytes, float *scales) {
  bodies(processor)->quantize_arcs(
      count, arcs, k, dependents, heads, row, distances, bytes, scales);
}

void ckernels_multiply_quantized(
    ckernels_processor processor, size_t m, size_t n, size_t k, const uint8_t *a,
    const float *a_scales, const void *b, const float *biases, size_t cut, float *c,
    size_t c_row) {
  bodies(processor)->multiply_quantized(m, n, k, a, a_scales, b, biases, cut, c, c_row);
}

void ckernels_recur_quantized(
    ckernels_processor processor, size_t sentences, const uint32_t *ends, size_t width,
    const uint8_t *bytes, const float *scales, const void *weights, const float *biases,
    const float *peepholes, const float *in, float *gates, float *out) {
  bodies(processor)->recur_quantized(
      sentences, ends, width, bytes, scales, weights, biases, peepholes, in, gates, out);
}

uint32_t ckernels_first_largest(
    ckernels_processor processor, size_t count, const float *values, size_t except) {
  return bodies(processor)->first_largest(count, values, except);
}

void ckernels_add_distances(
    ckernels_processor processor, size_t count, const float *distances, float root,
    float *scores, size_t stride) {
  bodies(processor)->add_distances(count, distances, root, scores, stride);
}

ckernels_choice ckernels_best_split(
    ckernels_processor processor, size_t count, const float *a, const float *b) {
  return bodies(processor)->best_split(count, a, b);
}
