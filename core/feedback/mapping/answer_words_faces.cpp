// Answers that are drawn: faces and thumbs, as kiosks and chats ask for them.
#include "core/feedback/mapping/answer_words_parts.h"

#include <array>
#include <set>

namespace chwila::feedback::wording {

namespace {

struct Face {
    const char* signs; ///< parted by blanks
    int mood;          ///< −2 … 2
};
constexpr std::array<Face, 5> faces{{
    {"😡 😠 🤬 😭 😢 😖 😣 😫 🤮 >:( :'(", -2},
    {"🙁 ☹ 😞 😟 😕 😒 👎 :( :-( =(", -1},
    {"😐 😑 😶 🫤 :| :-| :/ :-/", 0},
    {"🙂 ☺ 😊 😌 👍 :) :-) =)", 1},
    {"😀 😃 😄 😁 😆 😍 🤩 🥰 :D :-D =D", 2},
}};

} // namespace

std::optional<int> faceOf(const QString& value) {
    QString sign = value.trimmed();
    sign.remove(QChar(0xFE0F)); // "drawn in colour"
    for (const Face& face : faces) {
        if (QString::fromUtf8(face.signs).split(u' ').contains(sign)) return face.mood;
    }
    return std::nullopt;
}

std::optional<WordScale> byFaces(const Values& values) {
    std::set<int> moods;
    for (const auto& [value, folded] : values.words) {
        if (const auto mood = faceOf(value)) moods.insert(*mood);
    }
    if (moods.size() < 2) return std::nullopt;
    // Five places where strong and weak moods were offered, three with a middle, else two.
    const bool strong = moods.contains(-2) || moods.contains(2);
    const bool weak = moods.contains(-1) || moods.contains(1);
    const bool middle = moods.contains(0);
    const auto placeOf = [&](int mood) {
        if (strong && weak) return mood + 3;
        const int side = mood < 0 ? -1 : mood > 0 ? 1 : 0;
        return middle ? side + 2 : (side + 3) / 2;
    };
    std::vector<std::optional<int>> places;
    for (const auto& [value, folded] : values.words) {
        const auto mood = faceOf(value);
        places.push_back(mood ? std::optional(placeOf(*mood)) : std::nullopt);
    }
    return proposal(values, places, strong && weak ? 5 : middle ? 3 : 2, true);
}

} // namespace chwila::feedback::wording
