// How sixteen sums of four products of bytes each are made by any processor.

/// The weights of sixteen columns, by their place in the four.
typedef struct {
  IntVector bytes[4];
} NAME(Weights);

typedef struct {
  int32_t bytes[4];
} NAME(Values);

INLINE NAME(Weights) NAME(load_weights)(const int8_t *weights) {
  NAME(Weights) result;
  for (size_t column = 0; column < LANES; column++) {
    for (size_t place = 0; place < 4; place++) {
      result.bytes[place][column] = weights[4 * column + place];
    }
  }
  return result;
}

INLINE NAME(Values) NAME(load_values)(const uint8_t *values) {
  return (NAME(Values)){{values[0], values[1], values[2], values[3]}};
}

INLINE IntVector NAME(dot)(IntVector sums, NAME(Weights) weights, NAME(Values) values) {
  for (size_t place = 0; place < 4; place++) sums += values.bytes[place] * weights.bytes[place];
  return sums;
}
