#ifndef NEWSGRAPH_CLIBYAML_SHIM_H
#define NEWSGRAPH_CLIBYAML_SHIM_H

#include <yaml.h>

#endif
