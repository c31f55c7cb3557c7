#ifndef NEWSGRAPH_CHOICES_H
#define NEWSGRAPH_CHOICES_H

#include "CKernels.h"
#include "Vectors.h"

#define LEAST SPLAT(-__FLT_MAX__)

/// The best number seen in each lane, and where.
typedef struct {
  Vector scores;
  IntVector places;
} Best;

INLINE void consider(Best *best, const Vector *scores, const IntVector *places, IntVector isOpen) {
  IntVector isBetter = (*scores > best->scores) & isOpen;
  best->scores = pick(isBetter, *scores, best->scores);
  best->places = (*places & isBetter) | (best->places & ~isBetter);
}

/// The first of the best of all lanes.
INLINE ckernels_choice first_best(const Best *best) {
  float score = largest(best->scores);
  IntVector isBest = best->scores == score;
  int32_t place = lowest((best->places & isBest) | (INT32_MAX & ~isBest));
  // Where nothing can be compared, all lanes are as they were.
  return (ckernels_choice){score, (uint32_t)place};
}

INLINE uint32_t first_largest(size_t count, const float *values, size_t except) {
  IntVector places = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  Best best = {LEAST, {}};
  for (size_t index = 0; index < count; index += LANES) {
    Vector part = LEAST;
    if (count - index >= LANES) {
      part = *(const Vector *)(values + index);
    } else {
      memcpy(&part, values + index, (count - index) * sizeof(float));
    }
    consider(&best, &part, &places, places != (int32_t)except);
    places += LANES;
  }
  return first_best(&best).place;
}

INLINE ckernels_choice best_split(size_t count, const float *a, const float *b) {
  IntVector places = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  Best best = {LEAST, {}};
  for (size_t index = 0; index < count; index += LANES) {
    Vector sum = *(const Vector *)(a + index) + *(const Vector *)(b + index);
    consider(&best, &sum, &places, places < (int32_t)count);
    places += LANES;
  }
  return first_best(&best);
}

INLINE void add_distances(
    size_t count, const float *distances, float root, float *scores, size_t stride) {
  for (size_t word = 0; word < count; word++) {
    float *row = scores + word * stride;
    float at_root = row[count] + root;
    for (size_t head = 0; head < count; head += LANES) {
      *(Vector *)(row + head) += *(const Vector *)(distances + head - word);
    }
    row[count] = at_root;
  }
}

#endif
