#ifndef NEWSGRAPH_ADAM_H
#define NEWSGRAPH_ADAM_H

#include "Vectors.h"

/// How much of its moments Adam keeps.
#define FIRST_KEPT 0.9f
#define SECOND_KEPT 0.98f

INLINE void adam(
    size_t count, float rate, float scale, float *weights, float *gradients, float *first,
    float *second) {
  for (size_t index = 0; index < count; index += LANES) {
    Vector gradient = *(Vector *)(gradients + index) * scale;
    Vector mean = FIRST_KEPT * *(Vector *)(first + index) + (1 - FIRST_KEPT) * gradient;
    Vector square =
        SECOND_KEPT * *(Vector *)(second + index) + (1 - SECOND_KEPT) * gradient * gradient;
    *(Vector *)(first + index) = mean;
    *(Vector *)(second + index) = square;
    *(Vector *)(weights + index) -= rate * mean / (__builtin_elementwise_sqrt(square) + 1e-8f);
    *(Vector *)(gradients + index) = (Vector){};
  }
}

#endif
