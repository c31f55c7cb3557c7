// What is compiled for one kind of processor: `NAME` tells its names from the others', `ROWS` and
// `VECTORS` are the block of a product whose sums its registers hold, the same `OF_BYTES` for products
// of bytes, whose rows are a part of 8 and whose vectors are 1 or 3.

#include "QuantizedProducts.h"
#include "QuantizedRecurrence.h"

static void NAME(multiply)(
    size_t m, size_t n, size_t k, const float *a, size_t a_row, size_t a_column, const float *b,
    size_t b_row, float *c, size_t c_row, int adds, const float *biases) {
  multiply(ROWS, VECTORS, m, n, k, a, a_row, a_column, b, b_row, c, c_row, adds, biases);
}

static void NAME(recur)(
    size_t steps, size_t width, float *gates, const float *peepholes, const float *in,
    float *states, float *out) {
  recur(steps, width, gates, peepholes, in, states, out);
}

static void NAME(recur_back)(
    size_t steps, size_t width, const float *gates, const float *peepholes, const float *in,
    const float *states, const float *d_out, float *d_gates, float *d_in, float *d_peepholes) {
  recur_back(steps, width, gates, peepholes, in, states, d_out, d_gates, d_in, d_peepholes);
}

static float NAME(softmax)(size_t count, float *values, size_t right, float scale) {
  return softmax(count, values, right, scale);
}

static void NAME(adam)(
    size_t count, float rate, float scale, float *weights, float *gradients, float *first,
    float *second) {
  adam(count, rate, scale, weights, gradients, first, second);
}

static void NAME(sum_rows)(
    size_t width, size_t words, const uint32_t *counts, const uint32_t *rows, const int8_t *table,
    const float *scales, float *out) {
  sum_rows(width, words, counts, rows, table, scales, out);
}

static void NAME(quantize_rows)(
    size_t m, size_t k, const float *a, size_t a_row, uint8_t *bytes, float *scales) {
  quantize_rows(m, k, a, a_row, bytes, scales);
}

static void NAME(quantize_matrix)(size_t k, size_t n, const float *b, void *matrix) {
  quantize_matrix(k, n, b, matrix);
}

static void NAME(quantize_transposed)(
    size_t k, size_t n, size_t first, size_t count, const float *rows, size_t row, void *matrix) {
  quantize_transposed(k, n, first, count, rows, row, matrix);
}

static void NAME(quantize_arcs)(
    size_t count, const ckernels_arc *arcs, size_t k, const float *dependents, const float *heads,
    size_t row, const float *distances, uint8_t *bytes, float *scales) {
  quantize_arcs(count, arcs, k, dependents, heads, row, distances, bytes, scales);
}

static uint32_t NAME(first_largest)(size_t count, const float *values, size_t except) {
  return first_largest(count, values, except);
}

static void NAME(add_distances)(
    size_t count, const float *distances, float root, float *scores, size_t stride) {
  add_distances(count, distances, root, scores, stride);
}

static ckernels_choice NAME(best_split)(size_t count, const float *a, const float *b) {
  return best_split(count, a, b);
}

static const Bodies NAME(bodies) = {
    .multiply = NAME(multiply),
    .recur = NAME(recur),
    .recur_back = NAME(recur_back),
    .softmax = NAME(softmax),
    .adam = NAME(adam),
    .sum_rows = NAME(sum_rows),
    .quantize_rows = NAME(quantize_rows),
    .quantize_matrix = NAME(quantize_matrix),
    .quantize_transposed = NAME(quantize_transposed),
    .quantize_arcs = NAME(quantize_arcs),
    .multiply_quantized = NAME(multiply_quantized),
    .recur_quantized = NAME(recur_quantized),
    .first_largest = NAME(first_largest),
    .best_split = NAME(best_split),
    .add_distances = NAME(add_distances),
};
