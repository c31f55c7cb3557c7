#ifndef NEWSGRAPH_RECURRENCE_H
#define NEWSGRAPH_RECURRENCE_H

#include "Functions.h"

INLINE void recur(
    size_t steps, size_t width, float *gates, const float *peepholes, const float *in,
    float *states, float *out) {
  for (size_t channel = 0; channel < width; channel += LANES) {
    int forwards = channel < width / 2;
    Vector forget_peephole = *(const Vector *)(peepholes + channel);
    Vector output_peephole = *(const Vector *)(peepholes + width + channel);
    Vector state = {};
    for (size_t step = 0; step < steps; step++) {
      size_t word = forwards ? step : steps - 1 - step;
      float *gate = gates + word * 3 * width + channel;
      Vector candidate = *(Vector *)gate;
      Vector forget = sigmoid(*(Vector *)(gate + width) + forget_peephole * state);
      Vector output = sigmoid(*(Vector *)(gate + 2 * width) + output_peephole * state);
      state = candidate + forget * (state - candidate);
      Vector input = *(const Vector *)(in + word * width + channel);
      *(Vector *)(gate + width) = forget;
      *(Vector *)(gate + 2 * width) = output;
      *(Vector *)(states + word * width + channel) = state;
      *(Vector *)(out + word * width + channel) = input + output * (hyperbolic(state) - input);
    }
  }
}

INLINE void recur_back(
    size_t steps, size_t width, const float *gates, const float *peepholes, const float *in,
    const float *states, const float *d_out, float *d_gates, float *d_in, float *d_peepholes) {
  for (size_t channel = 0; channel < width; channel += LANES) {
    int forwards = channel < width / 2;
    Vector forget_peephole = *(const Vector *)(peepholes + channel);
    Vector output_peephole = *(const Vector *)(peepholes + width + channel);
    Vector d_forget_peephole = *(Vector *)(d_peepholes + channel);
    Vector d_output_peephole = *(Vector *)(d_peepholes + width + channel);
    Vector d_state = {};
    for (size_t step = steps; step-- > 0;) {
      size_t word = forwards ? step : steps - 1 - step;
      const float *gate = gates + word * 3 * width + channel;
      float *d_gate = d_gates + word * 3 * width + channel;
      Vector candidate = *(const Vector *)gate;
      Vector forget = *(const Vector *)(gate + width);
      Vector output = *(const Vector *)(gate + 2 * width);
      Vector input = *(const Vector *)(in + word * width + channel);
      Vector bent = hyperbolic(*(const Vector *)(states + word * width + channel));
      Vector before = {};
      if (step > 0) {
        size_t previous = forwards ? word - 1 : word + 1;
        before = *(const Vector *)(states + previous * width + channel);
      }
      Vector d = *(const Vector *)(d_out + word * width + channel);
      Vector d_output = d * (bent - input) * output * (1.0f - output);
      *(Vector *)(d_in + word * width + channel) = d * (1.0f - output);
      d_state += d * output * (1.0f - bent * bent);
      Vector d_forget = d_state * (before - candidate) * forget * (1.0f - forget);
      *(Vector *)d_gate = d_state * (1.0f - forget);
      *(Vector *)(d_gate + width) = d_forget;
      *(Vector *)(d_gate + 2 * width) = d_output;
      d_forget_peephole += d_forget * before;
      d_output_peephole += d_output * before;
      d_state = d_state * forget + d_forget * forget_peephole + d_output * output_peephole;
    }
    *(Vector *)(d_peepholes + channel) = d_forget_peephole;
    *(Vector *)(d_peepholes + width + channel) = d_output_peephole;
  }
}

/// One step of sixteen channels, from their three gates, for reading only.
INLINE void step_channels(
    const float *gates, const float *forget_peepholes, const float *output_peepholes,
    const float *in, Vector *state, float *out) {
  Vector candidate = *(const Vector *)gates;
  Vector forget =
      FUSED(*(const Vector *)forget_peepholes, *state, *(const Vector *)(gates + LANES));
  Vector output =
      FUSED(*(const Vector *)output_peepholes, *state, *(const Vector *)(gates + 2 * LANES));
  Vector kept = 1.0f / exponential_and_one(-forget);
  *state = FUSED(kept, *state - candidate, candidate);
  // The output gate and the hyperbolic tangent of the state share a division.
  Vector open = exponential_and_one(-output);
  Vector bent = exponential_and_one(-2.0f * *state);
  Vector both = 1.0f / (open * bent);
  Vector input = *(const Vector *)in;
  *(Vector *)out = FUSED(both * bent, FUSED(2.0f * both, open, -1.0f - input), input);
}

#endif
