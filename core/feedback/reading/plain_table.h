// The long tables that are read by their bytes: UTF-8, one touchpoint and one score in a row. What all pieces
// of one share; written by nobody once they are read. See plain_chunk.h.
#pragma once

#include "core/feedback/reading/plain_file.h"
#include "core/feedback/reading/row_reader.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace chwila::feedback {

struct PlainTable {
    std::shared_ptr<PlainFile> file;
    QString path;
    char delimiter = ',';
    QChar delimiterSign = u',';
    Mapping mapping;
    QStringList columns;
    std::vector<std::size_t> names; ///< columns that decide the profile or are the channel
    std::size_t named = 0;          ///< columns up to the last one with a title of its own
    std::size_t touchpoint = 0;
    std::size_t score = 0;
    std::optional<std::size_t> question, time, customer, comment;
    std::vector<QString> notApplicable; ///< the mapping's, in lower case
    bool isoTimes = false;              ///< a day written as plainTime() takes it is that day

    /// Nothing for any other table.
    static std::shared_ptr<PlainTable> of(const Mapping& mapping, const QStringList& columns);
};

} // namespace chwila::feedback
