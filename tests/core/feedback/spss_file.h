// An SPSS file made by ReadStat's own writer, for the tests of its reader.
#pragma once

#include <QByteArray>
#include <QFile>

#include <readstat.h>

namespace chwila::feedback {

inline ssize_t writeBytes(const void* data, size_t size, void* context) {
    return static_cast<QFile*>(context)->write(static_cast<const char*>(data), static_cast<qint64>(size));
}

/// Cases with a key, a rating with labels and a declared missing value, a sex, a day and a time.
inline QByteArray spssFile(int cases, bool compressed, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    readstat_writer_t* writer = readstat_writer_init();
    readstat_set_data_writer(writer, &writeBytes);
    readstat_label_set_t* ratings = readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, "ratings");
    readstat_label_double_value(ratings, 1, "Bardzo źle");
    readstat_label_double_value(ratings, 5, "Bardzo dobrze");
    readstat_label_double_value(ratings, -99, "Odmowa");
    readstat_label_set_t* sexes = readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, "sexes");
    readstat_label_double_value(sexes, 1, "Kobieta");
    readstat_label_double_value(sexes, 2, "Mężczyzna");
    readstat_variable_t* key = readstat_add_variable(writer, "resp_id", READSTAT_TYPE_STRING, 12);
    readstat_variable_t* rating = readstat_add_variable(writer, "q1", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_set_label(rating, "Jak oceniasz <b>odprawę</b>?");
    readstat_variable_set_label_set(rating, ratings);
    readstat_variable_add_missing_double_value(rating, -99);
    readstat_variable_t* sex = readstat_add_variable(writer, "sex", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_set_label_set(sex, sexes);
    readstat_variable_t* day = readstat_add_variable(writer, "day", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_set_format(day, "EDATE10");
    readstat_variable_t* time = readstat_add_variable(writer, "sent", READSTAT_TYPE_DOUBLE, 0);
    readstat_variable_set_format(time, "DATETIME20");
    readstat_writer_set_compression(writer, compressed ? READSTAT_COMPRESS_BINARY : READSTAT_COMPRESS_NONE);
    readstat_begin_writing_sav(writer, &file, cases);
    constexpr double firstOfMarch2025 = 12219379200.0 + 1740787200.0; // since 14 October 1582
    for (int i = 0; i < cases; ++i) {
        readstat_begin_row(writer);
        readstat_insert_string_value(writer, key, QByteArray("R" + QByteArray::number(i)).constData());
        if (i % 7 == 6) {
            readstat_insert_missing_value(writer, rating);
        } else {
            readstat_insert_double_value(writer, rating, i % 7 == 5 ? -99 : i % 5 + 1);
        }
        readstat_insert_double_value(writer, sex, i % 2 + 1);
        readstat_insert_double_value(writer, day, firstOfMarch2025 + 86400.0 * (i % 28));
        readstat_insert_double_value(writer, time, firstOfMarch2025 + 3600.0 * 10 + 30 * 60);
        readstat_end_row(writer);
    }
    readstat_end_writing(writer);
    readstat_writer_free(writer);
    file.close();
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll();
}

} // namespace chwila::feedback
