// How sixteen sums of four products of bytes each are made with AVX2. Its instruction for that cuts
// the sums of two to 16 bits: values are taken with their signs and these given to the weights, so
// that two products are at most 2 * 127 * 127 and are never cut.

typedef struct {
  __m256i half[2];
} NAME(Weights);

typedef struct {
  __m256i signs, sizes;
} NAME(Values);

INLINE NAME(Weights) NAME(load_weights)(const int8_t *weights) {
  return (NAME(Weights)){
      {_mm256_loadu_si256((const __m256i *)weights),
       _mm256_loadu_si256((const __m256i *)(weights + 32))}};
}

INLINE NAME(Values) NAME(load_values)(const uint8_t *values) {
  int32_t four;
  memcpy(&four, values, 4);
  __m256i signs = _mm256_xor_si256(_mm256_set1_epi32(four), _mm256_set1_epi8(-MIDDLE));
  return (NAME(Values)){signs, _mm256_abs_epi8(signs)};
}

/// Values have their signs, so nothing is to be made up for.
INLINE IntVector NAME(start)(const int32_t *starts) { return (IntVector){}; }

INLINE IntVector NAME(dot)(IntVector sums, NAME(Weights) weights, NAME(Values) values) {
  union {
    IntVector all;
    __m256i half[2];
  } result = {sums};
  for (size_t half = 0; half < 2; half++) {
    __m256i twos = _mm256_maddubs_epi16(
        values.sizes, _mm256_sign_epi8(weights.half[half], values.signs));
    __m256i fours = _mm256_madd_epi16(twos, _mm256_set1_epi16(1));
    result.half[half] = _mm256_add_epi32(result.half[half], fours);
  }
  return result.all;
}
