// How sixteen sums of four products of bytes each are made with AVX2: bytes are widened to 16 bits,
// as the instruction that multiplies them as they are cuts its sums to 16 bits.

/// The weights of eight and eight columns: those at even places of the four, and at odd.
typedef struct {
  __m256i even[2], odd[2];
} NAME(Weights);

typedef struct {
  __m256i even, odd;
} NAME(Values);

INLINE NAME(Weights) NAME(load_weights)(const int8_t *weights) {
  NAME(Weights) result;
  for (size_t half = 0; half < 2; half++) {
    __m256i bytes = _mm256_loadu_si256((const __m256i *)(weights + 32 * half));
    result.even[half] = _mm256_srai_epi16(_mm256_slli_epi16(bytes, 8), 8);
    result.odd[half] = _mm256_srai_epi16(bytes, 8);
  }
  return result;
}

INLINE NAME(Values) NAME(load_values)(const uint8_t *values) {
  int32_t four;
  memcpy(&four, values, 4);
  __m256i bytes = _mm256_set1_epi32(four);
  return (NAME(Values)){
      _mm256_and_si256(bytes, _mm256_set1_epi16(255)), _mm256_srli_epi16(bytes, 8)};
}

INLINE IntVector NAME(dot)(IntVector sums, NAME(Weights) weights, NAME(Values) values) {
  union {
    IntVector all;
    __m256i half[2];
  } result = {sums};
  for (size_t half = 0; half < 2; half++) {
    __m256i even = _mm256_madd_epi16(weights.even[half], values.even);
    __m256i odd = _mm256_madd_epi16(weights.odd[half], values.odd);
    result.half[half] = _mm256_add_epi32(result.half[half], _mm256_add_epi32(even, odd));
  }
  return result.all;
}
