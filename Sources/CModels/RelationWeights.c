#include "CModels.h"

#if __has_embed("Weights/relations.model")
__attribute__((aligned(64))) static const uint8_t relation_weights[] = {
#embed "Weights/relations.model"
};

CModelsBytes cmodels_relation_weights(void) {
  return (CModelsBytes){relation_weights, sizeof relation_weights};
}
#else
CModelsBytes cmodels_relation_weights(void) { return (CModelsBytes){(const uint8_t *)"", 0}; }
#endif
