#include "CModels.h"

// An embedded file keeps the program one file: nothing is looked for on the disk when it runs.

static const uint8_t countries[] = {
#embed "Tables/countries.tsv"
};
static const uint8_t given_names[] = {
#embed "Tables/given_names.tsv"
};
static const uint8_t nouns[] = {
#embed "Tables/nouns.tsv"
};
static const uint8_t organizations[] = {
#embed "Tables/organizations.tsv"
};
static const uint8_t places[] = {
#embed "Tables/places.tsv"
};
static const uint8_t title_prefixes[] = {
#embed "Tables/title_prefixes.tsv"
};
static const uint8_t titles[] = {
#embed "Tables/titles.tsv"
};

CModelsBytes cmodels_countries(void) { return (CModelsBytes){countries, sizeof countries}; }
CModelsBytes cmodels_given_names(void) { return (CModelsBytes){given_names, sizeof given_names}; }
CModelsBytes cmodels_nouns(void) { return (CModelsBytes){nouns, sizeof nouns}; }
CModelsBytes cmodels_organizations(void) {
  return (CModelsBytes){organizations, sizeof organizations};
}
CModelsBytes cmodels_places(void) { return (CModelsBytes){places, sizeof places}; }
CModelsBytes cmodels_title_prefixes(void) {
  return (CModelsBytes){title_prefixes, sizeof title_prefixes};
}
CModelsBytes cmodels_titles(void) { return (CModelsBytes){titles, sizeof titles}; }
