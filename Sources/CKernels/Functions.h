#ifndef NEWSGRAPH_FUNCTIONS_H
#define NEWSGRAPH_FUNCTIONS_H

#include "Vectors.h"

/// e to the x: a power of two times a polynomial of the rest (Cephes).
INLINE Vector exponential(Vector x) {
  IntVector low = x < -87.0f, high = x > 88.0f;
  x = (Vector)(((IntVector)x & ~low) | ((IntVector)((Vector){} - 87.0f) & low));
  x = (Vector)(((IntVector)x & ~high) | ((IntVector)((Vector){} + 88.0f) & high));
  // Adding and taking away 1.5 times 2 to the 23 rounds to a whole number.
  Vector whole = (x * 1.44269504f + 12582912.0f) - 12582912.0f;
  Vector rest = x - whole * 0.693359375f;
  rest = rest + whole * 2.12194440e-4f;
  Vector power = rest * 1.9875691500e-4f + 1.3981999507e-3f;
  power = power * rest + 8.3334519073e-3f;
  power = power * rest + 4.1665795894e-2f;
  power = power * rest + 1.6666665459e-1f;
  power = power * rest + 5.0000001201e-1f;
  power = power * rest * rest + rest + 1.0f;
  IntVector exponent = (__builtin_convertvector(whole, IntVector) + 127) << 23;
  return power * (Vector)exponent;
}

INLINE Vector sigmoid(Vector x) { return 1.0f / (1.0f + exponential(-x)); }
INLINE Vector hyperbolic(Vector x) { return 2.0f * sigmoid(2.0f * x) - 1.0f; }

/// 1 + e to the x, to five digits; at most 2 to the 60, so that two of them can be multiplied.
INLINE Vector exponential_and_one(Vector x) {
  x = smaller(larger(x * 1.44269504f, SPLAT(-60.0f)), SPLAT(60.0f));
  // The whole part stands in the lowest bits of the sum, from where it is moved to the exponent.
  Vector sum = x + 12582912.0f;
  Vector rest = x - (sum - 12582912.0f);
  Vector power = FUSED(rest, SPLAT(9.570101699e-3f), SPLAT(5.591786030e-2f));
  power = FUSED(power, rest, SPLAT(2.402474483e-1f));
  power = FUSED(power, rest, SPLAT(6.931218147e-1f));
  power = FUSED(power, rest, SPLAT(9.999992614e-1f));
  return (Vector)((BitVector)power + ((BitVector)sum << 23)) + 1.0f;
}

INLINE float softmax(size_t count, float *values, size_t right, float scale) {
  float largest = values[0];
  for (size_t index = 1; index < count; index++) {
    largest = values[index] > largest ? values[index] : largest;
  }
  Vector sums = {};
  size_t index = 0;
  for (; index + LANES <= count; index += LANES) {
    Vector power = exponential(*(Vector *)(values + index) - largest);
    *(Vector *)(values + index) = power;
    sums += power;
  }
  if (index < count) {
    Vector last = SPLAT(-87.0f) + largest;
    memcpy(&last, values + index, (count - index) * sizeof(float));
    last = exponential(last - largest);
    memcpy(values + index, &last, (count - index) * sizeof(float));
    sums += last;
  }
  float sum = 0;
  for (size_t lane = 0; lane < LANES; lane++) sum += sums[lane];
  float probability = values[right] / sum;
  float factor = scale / sum;
  for (index = 0; index < count; index++) values[index] *= factor;
  values[right] -= scale;
  return probability;
}

#endif
