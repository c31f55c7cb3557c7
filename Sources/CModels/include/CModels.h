#ifndef NEWSGRAPH_CMODELS_H
#define NEWSGRAPH_CMODELS_H

#include <stddef.h>

/// The trained weights, aligned to 64 bytes; NULL if the program was built without them.
const unsigned char *newsgraph_weights(void);

/// The number of bytes of the weights.
ptrdiff_t newsgraph_weights_size(void);

#endif
