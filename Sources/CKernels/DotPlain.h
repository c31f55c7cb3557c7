// How sixteen sums of four products of bytes each are made by any processor.

/// The weights of sixteen columns, by their place in the four.
typedef struct {
  IntVector bytes[4];
} NAME(Weights);

typedef struct {
  int32_t bytes[4];
} NAME(Values);

INLINE NAME(Weights) NAME(load_weights)(const int8_t *weights) {
  // The lowest byte stands first.
  BitVector fours = *(const BitVector *)weights;
  return (NAME(Weights)){
      {(IntVector)(fours << 24) >> 24, (IntVector)(fours << 16) >> 24,
       (IntVector)(fours << 8) >> 24, (IntVector)fours >> 24}};
}

INLINE NAME(Values) NAME(load_values)(const uint8_t *values) {
  return (NAME(Values)){{values[0], values[1], values[2], values[3]}};
}

INLINE IntVector NAME(start)(const int32_t *starts) { return *(const IntVector *)starts; }

INLINE IntVector NAME(dot)(IntVector sums, NAME(Weights) weights, NAME(Values) values) {
  for (size_t place = 0; place < 4; place++) sums += values.bytes[place] * weights.bytes[place];
  return sums;
}
