// The library consists of resources only; some tool chains want at least one object in an archive.
#include <QtGlobal>

extern const int chwilaResources;
const int chwilaResources = 1;
