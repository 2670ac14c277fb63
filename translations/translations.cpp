// The library consists of resources only; some tool chains want at least one object in an archive.
#include <QtGlobal>

extern const int chwilaTranslations;
const int chwilaTranslations = 1;
