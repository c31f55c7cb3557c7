// How sixteen sums of four products of bytes each are made with AVX512-VNNI.

typedef __m512i NAME(Weights);
typedef __m512i NAME(Values);

INLINE NAME(Weights) NAME(load_weights)(const int8_t *weights) {
  return _mm512_loadu_si512(weights);
}

INLINE NAME(Values) NAME(load_values)(const uint8_t *values) {
  int32_t four;
  memcpy(&four, values, 4);
  return _mm512_set1_epi32(four);
}

INLINE IntVector NAME(start)(const int32_t *starts) { return *(const IntVector *)starts; }

INLINE IntVector NAME(dot)(IntVector sums, NAME(Weights) weights, NAME(Values) values) {
  return (IntVector)_mm512_dpbusd_epi32((__m512i)sums, values, weights);
}
