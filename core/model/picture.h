// A picture that belongs to the project, such as the client's logo. A record of its own, so that an edit of
// a title does not write the picture into the history once more. The bytes are those of the PNG or JPEG
// file, in Base64; core/edit/logo.h puts only sound ones in.
#pragma once

#include "core/model/field.h"

namespace chwila::model {

struct Picture {
    Id<Picture> id;
    QString name; ///< of the file it came from
    QString data; ///< Base64 of a PNG or JPEG file

    static constexpr const char* table = "picture";
    static constexpr auto fields() {
        using P = Picture;
        return std::tuple{field("id", &P::id), field("name", &P::name), field("data", &P::data)};
    }
    bool operator==(const Picture&) const = default;
};

} // namespace chwila::model
