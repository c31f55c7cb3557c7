// How sixteen sums of four products of bytes each are made with AVX-VNNI.

typedef struct {
  __m256i half[2];
} NAME(Weights);

typedef __m256i NAME(Values);

INLINE NAME(Weights) NAME(load_weights)(const int8_t *weights) {
  return (NAME(Weights)){
      {_mm256_loadu_si256((const __m256i *)weights),
       _mm256_loadu_si256((const __m256i *)(weights + 32))}};
}

INLINE NAME(Values) NAME(load_values)(const uint8_t *values) {
  int32_t four;
  memcpy(&four, values, 4);
  return _mm256_set1_epi32(four);
}

INLINE IntVector NAME(start)(const int32_t *starts) { return *(const IntVector *)starts; }

INLINE IntVector NAME(dot)(IntVector sums, NAME(Weights) weights, NAME(Values) values) {
  union {
    IntVector all;
    __m256i half[2];
  } result = {sums};
  for (size_t half = 0; half < 2; half++) {
    result.half[half] = _mm256_dpbusd_avx_epi32(result.half[half], values, weights.half[half]);
  }
  return result.all;
}
