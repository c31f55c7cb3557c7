#ifndef NEWSGRAPH_VECTORS_H
#define NEWSGRAPH_VECTORS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

// A multiplication is fused with an addition where it says so and nowhere else: every processor
// gives the same bits, those without such an instruction slowly.
#pragma STDC FP_CONTRACT OFF
#pragma clang diagnostic ignored "-Wpsabi"

#define LANES 16
typedef float Vector __attribute__((vector_size(64), aligned(4)));
typedef int32_t IntVector __attribute__((vector_size(64), aligned(4)));
typedef uint32_t BitVector __attribute__((vector_size(64), aligned(4)));
typedef int8_t Bytes __attribute__((vector_size(16), aligned(1)));

#define INLINE static inline __attribute__((always_inline))

#define SPLAT(X) ((Vector){X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X})
#define FUSED(A, B, C) __builtin_elementwise_fma(A, B, C)

/// The elements of one vector where a mask is set, those of another elsewhere.
INLINE Vector pick(IntVector mask, Vector yes, Vector no) {
  return (Vector)(((IntVector)yes & mask) | ((IntVector)no & ~mask));
}

INLINE Vector larger(Vector a, Vector b) { return pick(a > b, a, b); }
INLINE Vector smaller(Vector a, Vector b) { return pick(a < b, a, b); }

/// Folds a vector in half, and all of it into its first element.
#define FOLD(VALUES, LARGER, ...)                                                                  \
  VALUES = LARGER(VALUES, __builtin_shufflevector(VALUES, VALUES, __VA_ARGS__))
#define FOLD_ALL(VALUES, LARGER)                                                                   \
  FOLD(VALUES, LARGER, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);                      \
  FOLD(VALUES, LARGER, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3);                            \
  FOLD(VALUES, LARGER, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3, 0, 1);                            \
  FOLD(VALUES, LARGER, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0)

/// The largest element.
INLINE float largest(Vector values) {
  FOLD_ALL(values, larger);
  return values[0];
}

INLINE IntVector lower(IntVector a, IntVector b) {
  IntVector isLower = a < b;
  return (a & isLower) | (b & ~isLower);
}

/// The lowest element.
INLINE int32_t lowest(IntVector values) {
  FOLD_ALL(values, lower);
  return values[0];
}

#endif
