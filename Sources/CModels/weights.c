#include "CModels.h"

#if __has_embed("Weights/english.model")
__attribute__((aligned(64))) static const unsigned char weights[] = {
#embed "Weights/english.model"
};

const unsigned char *newsgraph_weights(void) { return weights; }
ptrdiff_t newsgraph_weights_size(void) { return sizeof weights; }
#else
const unsigned char *newsgraph_weights(void) { return NULL; }
ptrdiff_t newsgraph_weights_size(void) { return 0; }
#endif
