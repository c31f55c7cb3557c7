// Products of quantised rows and matrices. The sums are whole numbers, and so the same on every
// processor.

/// The sums of `rows` times `vectors` vectors, which stand `panel` bytes apart in the matrix.
INLINE void NAME(sum_block)(
    const size_t rows, const size_t vectors, size_t k, const uint8_t *a, const int8_t *b,
    size_t panel, IntVector sums[8][3]) {
  for (size_t step = 0; step < k; step += 4) {
    NAME(Weights) weights[3];
    for (size_t vector = 0; vector < vectors; vector++) {
      weights[vector] = NAME(load_weights)(b + vector * panel + step * LANES);
    }
    for (size_t row = 0; row < rows; row++) {
      NAME(Values) values = NAME(load_values)(a + row * k + step);
      for (size_t vector = 0; vector < vectors; vector++) {
        sums[row][vector] = NAME(dot)(sums[row][vector], weights[vector], values);
      }
    }
  }
}

/// A column of the product, `vectors` vectors wide, which stand `apart` columns apart in the matrix.
///
/// Rows are read and written up to a whole block.
INLINE void NAME(quantized_column)(
    const size_t rows, const size_t vectors, size_t m, size_t n, size_t k, const uint8_t *a,
    const float *a_scales, const void *b, size_t column, size_t apart, const float *biases,
    size_t cut, float *c, size_t c_row) {
  const float *b_scales = scales_of(k, n, b) + column;
  const int32_t *starts = starts_of(k, n, b) + column;
  const int8_t *bytes = (const int8_t *)b + column * k;
  for (size_t row = 0; row < m; row += rows) {
    IntVector sums[8][3];
    for (size_t index = 0; index < rows; index++) {
      for (size_t vector = 0; vector < vectors; vector++) {
        sums[index][vector] = NAME(start)(starts + vector * apart);
      }
    }
    NAME(sum_block)(rows, vectors, k, a + row * k, bytes, apart * k, sums);
#pragma clang loop unroll(full)
    for (size_t vector = 0; vector < vectors; vector++) {
      size_t place = column + vector * apart;
#pragma clang loop unroll(full)
      for (size_t index = 0; index < rows; index++) {
        finish_sums(
            &sums[index][vector], a_scales[row + index], b_scales + vector * apart,
            biases ? biases + place : biases, place < cut,
            c + (row + index) * c_row + vector * LANES);
      }
    }
  }
}

static void NAME(multiply_quantized)(
    size_t m, size_t n, size_t k, const uint8_t *a, const float *a_scales, const void *b,
    const float *biases, size_t cut, float *c, size_t c_row) {
  size_t column = 0;
  for (; column + VECTORS_OF_BYTES * LANES <= n; column += VECTORS_OF_BYTES * LANES) {
    NAME(quantized_column)(
        ROWS_OF_BYTES, VECTORS_OF_BYTES, m, n, k, a, a_scales, b, column, LANES, biases, cut,
        c + column, c_row);
  }
  for (; column < n; column += LANES) {
    NAME(quantized_column)(
        ROWS_OF_BYTES, 1, m, n, k, a, a_scales, b, column, LANES, biases, cut, c + column, c_row);
  }
}
