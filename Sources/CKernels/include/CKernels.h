#ifndef NEWSGRAPH_CKERNELS_H
#define NEWSGRAPH_CKERNELS_H

#include <stddef.h>
#include <stdint.h>

/// The kinds of processors for which there are kernels of their own. All of them give the same
/// bits.
typedef enum {
  /// Any processor, without special instructions.
  CKERNELS_PLAIN = 0,
  /// AVX2 and FMA.
  CKERNELS_AVX2 = 1,
  /// And AVX-VNNI, which adds up products of bytes.
  CKERNELS_AVX_VNNI = 2,
  /// AVX-512 (F, BW, DQ, VL and VNNI).
  CKERNELS_AVX512 = 3,
} ckernels_processor;

/// Whether the processor at hand can run the kernels of a kind.
int ckernels_has(ckernels_processor processor);

/// `c = a b + biases`, without biases `c = a b`, or, if `adds`, `c += a b`: `a` has `m` rows of `k`
/// with the steps given, `b` `k` rows of `n`, `n` a multiple of 16.
///
/// The sums are made in one order with fused multiplications and additions whatever the processor,
/// so that the result has the same bits everywhere.
void ckernels_multiply(
    ckernels_processor processor, size_t m, size_t n, size_t k, const float *_Nonnull a,
    size_t a_row, size_t a_column, const float *_Nonnull b, size_t b_row, float *_Nonnull c,
    size_t c_row, int adds, const float *_Nullable biases);

/// For each word the sum of rows of 8-bit numbers, each times its row's scale: `out[j] = Σ
/// scales[rows[i]] table[rows[i]][j]`. Word after word has `counts` of the rows.
void ckernels_sum_rows(
    ckernels_processor processor, size_t width, size_t words, const uint32_t *_Nonnull counts,
    const uint32_t *_Nonnull rows, const int8_t *_Nonnull table, const float *_Nonnull scales,
    float *_Nonnull out);

/// A bidirectional simple recurrent layer over `steps` words of `width` channels, the first half of
/// the channels read forwards, the second backwards.
///
/// `gates` holds for each word the candidate, the forget gate and the output gate before their
/// functions, `width` each; the two gates are replaced by their values. `peepholes` are the `2
/// width` weights of the state in the gates. The states go to `states`, the outputs to `out`.
void ckernels_recur(
    ckernels_processor processor, size_t steps, size_t width, float *_Nonnull gates,
    const float *_Nonnull peepholes, const float *_Nonnull in, float *_Nonnull states,
    float *_Nonnull out);

/// The gradients of a layer: `d_gates` before the functions, `d_in` of what bypasses the layer, and
/// those of the peepholes, added up.
void ckernels_recur_back(
    ckernels_processor processor, size_t steps, size_t width, const float *_Nonnull gates,
    const float *_Nonnull peepholes, const float *_Nonnull in, const float *_Nonnull states,
    const float *_Nonnull d_out, float *_Nonnull d_gates, float *_Nonnull d_in,
    float *_Nonnull d_peepholes);

/// Replaces `count` scores by the gradient, times `scale`, of the cross-entropy of their softmax
/// where class `right` is right, and gives the probability of that class.
float ckernels_softmax(
    ckernels_processor processor, size_t count, float *_Nonnull scores, size_t right,
    float scale);

/// Moves weights against their gradients times `scale` by Adam, brings its two moments up to date,
/// and clears the gradients; `count` is a multiple of 16.
void ckernels_adam(
    ckernels_processor processor, size_t count, float rate, float scale, float *_Nonnull weights,
    float *_Nonnull gradients, float *_Nonnull first, float *_Nonnull second);

/// The longest row that is quantised.
#define CKERNELS_LONGEST_ROW 1024

/// Replaces each row of `k` numbers, `k` a multiple of 16, by bytes: 128 and the number divided by
/// the row's scale, which makes the largest 127.
void ckernels_quantize_rows(
    ckernels_processor processor, size_t m, size_t k, const float *_Nonnull a, size_t a_row,
    uint8_t *_Nonnull bytes, float *_Nonnull scales);

/// Quantises a matrix of `k` rows of `n` numbers, both multiples of 16, each column with its own
/// scale.
///
/// The quantised matrix has `k n + 8 n` bytes: 8-bit numbers, and for each column a scale and the
/// number from which its sum starts.
void ckernels_quantize_matrix(
    ckernels_processor processor, size_t k, size_t n, const float *_Nonnull b,
    void *_Nonnull matrix);

/// Makes `count` rows of `k` numbers the columns `first ..< first + count` of a quantised matrix of
/// `n` columns.
void ckernels_quantize_transposed(
    ckernels_processor processor, size_t k, size_t n, size_t first, size_t count,
    const float *_Nonnull rows, size_t row, void *_Nonnull matrix);

/// An arc of a tree: a word and its head by their rows, and the class of their distance.
typedef struct {
  uint32_t word, head, distance;
} ckernels_arc;

/// The hidden layer of arcs as bytes: for each the sum of three rows, of which negative numbers are
/// cut; `k` is at most the longest row.
void ckernels_quantize_arcs(
    ckernels_processor processor, size_t count, const ckernels_arc *_Nonnull arcs, size_t k,
    const float *_Nonnull dependents, const float *_Nonnull heads, size_t row,
    const float *_Nonnull distances, uint8_t *_Nonnull bytes, float *_Nonnull scales);

/// `c = a b + biases` for quantised rows and a quantised matrix; of the first `cut` columns negative
/// numbers are cut.
///
/// Rows of `a` are read and those of `c` written up to a multiple of 8. The sums are of whole
/// numbers, and exact.
void ckernels_multiply_quantized(
    ckernels_processor processor, size_t m, size_t n, size_t k, const uint8_t *_Nonnull a,
    const float *_Nonnull a_scales, const void *_Nonnull b, const float *_Nullable biases,
    size_t cut, float *_Nonnull c, size_t c_row);

/// A layer like that of ``ckernels_recur`` over sentences that end where `ends` says, its gates
/// products of quantised numbers.
///
/// There is room for a multiple of 8 words, and in `gates` for 96 numbers a word; `width` is a
/// multiple of 32.
void ckernels_recur_quantized(
    ckernels_processor processor, size_t sentences, const uint32_t *_Nonnull ends, size_t width,
    const uint8_t *_Nonnull bytes, const float *_Nonnull scales, const void *_Nonnull weights,
    const float *_Nonnull biases, const float *_Nonnull peepholes, const float *_Nonnull in,
    float *_Nonnull gates, float *_Nonnull out);

/// The first of the largest of `count` numbers, leaving out one, or none if there is no `except`; 0
/// if none can be compared.
uint32_t ckernels_first_largest(
    ckernels_processor processor, size_t count, const float *_Nonnull values, size_t except);

/// A place, and the number there.
typedef struct {
  float score;
  uint32_t place;
} ckernels_choice;

/// The first of the places where `a` and `b` have the largest sum; both are read up to a multiple
/// of 16.
ckernels_choice ckernels_best_split(
    ckernels_processor processor, size_t count, const float *_Nonnull a,
    const float *_Nonnull b);

/// Adds the scores of distances to those of the arcs of `count` words.
///
/// `scores` has a row a dependent and a column a head, the last of which is the root; `distances`
/// is read from `1 - count` to `count + 14`.
void ckernels_add_distances(
    ckernels_processor processor, size_t count, const float *_Nonnull distances, float root,
    float *_Nonnull scores, size_t stride);

#endif
