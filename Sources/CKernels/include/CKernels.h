#ifndef NEWSGRAPH_CKERNELS_H
#define NEWSGRAPH_CKERNELS_H

#include <stddef.h>
#include <stdint.h>

/// `c = a b + biases`, without biases `c = a b`, or, if `adds`, `c += a b`: `a` has `m` rows of `k`
/// with the steps given, `b` `k` rows of `n`, `n` a multiple of 16.
///
/// The sums are made in one order with fused multiplications and additions whatever the processor,
/// so that the result has the same bits everywhere.
void ckernels_multiply(
    size_t m, size_t n, size_t k, const float *_Nonnull a, size_t a_row, size_t a_column,
    const float *_Nonnull b, size_t b_row, float *_Nonnull c, size_t c_row, int adds,
    const float *_Nullable biases);

/// Sums rows of 8-bit numbers, each times its row's scale: `out[j] = Σ scales[rows[i]]
/// table[rows[i]][j]`.
void ckernels_sum_rows(
    size_t width, size_t count, const uint32_t *_Nonnull rows, const int8_t *_Nonnull table,
    const float *_Nonnull scales, float *_Nonnull out);

/// A bidirectional simple recurrent layer over `steps` words of `width` channels, the first half of
/// the channels read forwards, the second backwards.
///
/// `gates` holds for each word the candidate, the forget gate and the output gate before their
/// functions, `width` each; the two gates are replaced by their values. `peepholes` are the `2
/// width` weights of the state in the gates. The states go to `states`, the outputs to `out`.
void ckernels_recur(
    size_t steps, size_t width, float *_Nonnull gates, const float *_Nonnull peepholes,
    const float *_Nonnull in, float *_Nonnull states, float *_Nonnull out);

/// The gradients of a layer: `d_gates` before the functions, `d_in` of what bypasses the layer, and
/// those of the peepholes, added up.
void ckernels_recur_back(
    size_t steps, size_t width, const float *_Nonnull gates, const float *_Nonnull peepholes,
    const float *_Nonnull in, const float *_Nonnull states, const float *_Nonnull d_out,
    float *_Nonnull d_gates, float *_Nonnull d_in, float *_Nonnull d_peepholes);

/// Replaces `count` scores by the gradient, times `scale`, of the cross-entropy of their softmax
/// where class `right` is right, and gives the probability of that class.
float ckernels_softmax(size_t count, float *_Nonnull scores, size_t right, float scale);

/// Moves weights against their gradients times `scale` by Adam, brings its two moments up to date,
/// and clears the gradients; `count` is a multiple of 16.
void ckernels_adam(
    size_t count, float rate, float scale, float *_Nonnull weights, float *_Nonnull gradients,
    float *_Nonnull first, float *_Nonnull second);

#endif
