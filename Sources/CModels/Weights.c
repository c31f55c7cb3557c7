#include "CModels.h"

#if __has_embed("Weights/english.model")
__attribute__((aligned(64))) static const uint8_t weights[] = {
#embed "Weights/english.model"
};

CModelsBytes cmodels_weights(void) { return (CModelsBytes){weights, sizeof weights}; }
#else
CModelsBytes cmodels_weights(void) { return (CModelsBytes){(const uint8_t *)"", 0}; }
#endif
