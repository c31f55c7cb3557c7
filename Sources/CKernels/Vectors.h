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
typedef int8_t Bytes __attribute__((vector_size(16), aligned(1)));

#define INLINE static inline __attribute__((always_inline))

#define SPLAT(X) ((Vector){X, X, X, X, X, X, X, X, X, X, X, X, X, X, X, X})

#endif
