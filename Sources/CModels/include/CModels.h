#ifndef NEWSGRAPH_CMODELS_H
#define NEWSGRAPH_CMODELS_H

#include <stddef.h>
#include <stdint.h>

/// Bytes that are part of the program and live as long as it does.
typedef struct {
  const uint8_t *_Nonnull bytes;
  size_t count;
} CModelsBytes;

/// The tables of facts, as tab-separated values.
CModelsBytes cmodels_countries(void);
CModelsBytes cmodels_given_names(void);
CModelsBytes cmodels_nouns(void);
CModelsBytes cmodels_organizations(void);
CModelsBytes cmodels_places(void);
CModelsBytes cmodels_title_prefixes(void);
CModelsBytes cmodels_titles(void);

/// The trained weights of the language models; empty if the program was built without them.
CModelsBytes cmodels_weights(void);

/// The trained weights of the classifier of states; empty if the program was built without them.
CModelsBytes cmodels_relation_weights(void);

#endif
