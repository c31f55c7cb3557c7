// A recurrent layer whose gates are products of quantised numbers. Sixteen channels that read
// forwards and sixteen that read backwards are made at a time for all words: their gates stay in
// the nearest cache, and each of the two chains of steps goes on while the other waits.

/// The numbers of a word's gates: three for each of twice sixteen channels.
#define GATES (3 * LANES)

INLINE void NAME(gate_block)(
    size_t words, size_t width, const uint8_t *bytes, const float *scales, const void *weights,
    const float *biases, size_t channel, float *gates) {
  for (size_t gate = 0; gate < 3; gate += VECTORS_OF_BYTES) {
    NAME(quantized_column)(
        ROWS_OF_BYTES, VECTORS_OF_BYTES, words, 3 * width, width, bytes, scales, weights,
        gate * width + channel, width, biases, 0, gates + gate * LANES, 2 * GATES);
  }
}

static void NAME(recur_quantized)(
    size_t sentences, const uint32_t *ends, size_t width, const uint8_t *bytes,
    const float *scales, const void *weights, const float *biases, const float *peepholes,
    const float *in, float *gates, float *out) {
  size_t words = sentences > 0 ? ends[sentences - 1] : 0, half = width / 2;
  for (size_t channel = 0; channel < half; channel += LANES) {
    NAME(gate_block)(words, width, bytes, scales, weights, biases, channel, gates);
    NAME(gate_block)(
        words, width, bytes, scales, weights, biases, half + channel, gates + GATES);
    const float *forget = peepholes + channel, *output = forget + width;
    size_t start = 0;
    for (size_t sentence = 0; sentence < sentences; sentence++) {
      Vector state = {}, back_state = {};
      size_t end = ends[sentence];
      for (size_t step = 0; step < end - start; step++) {
        size_t word = start + step, back = end - 1 - step;
        size_t place = word * width + channel, back_place = back * width + half + channel;
        step_channels(
            gates + word * 2 * GATES, forget, output, in + place, &state, out + place);
        step_channels(
            gates + back * 2 * GATES + GATES, forget + half, output + half, in + back_place,
            &back_state, out + back_place);
      }
      start = end;
    }
  }
}
