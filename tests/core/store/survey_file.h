// A project file with the survey of store_support.h and no answers yet, for tests of what becomes of answers.
#pragma once

#include "tests/core/store/store_support.h"

namespace chwila::store {

struct SurveyFile {
    Folder folder;
    Survey survey;
    std::unique_ptr<ProjectFile> file;
    NoProgress progress;

    SurveyFile() { file = *ProjectFile::create(folder.file(), survey.project); }

    AnswerStore& store() { return file->answers(); }
    feedback::AnswerCounts counts(const feedback::Filter& filter = {}) {
        const auto cube = store().cube(survey.project, progress);
        if (!cube) qFatal("%s", qPrintable(describe(cube.error())));
        return (*cube)->counts(survey.project, filter);
    }
};

} // namespace chwila::store
