// Random walks through everything that can be done with a project and its named versions: edits, steps back
// and forth, naming, renaming, deleting and bringing back, reopening, recovering. Whatever the order, the
// project, its steps and its versions are what they were made to be.
#include "core/document/document.h"
#include "core/model/validate.h"
#include "core/versions/bring_back.h"
#include "tests/core/store/store_support.h"

#include <QUndoStack>

#include <map>

using namespace chwila;
using namespace chwila::document;
using namespace chwila::model;
using chwila::store::Folder;

namespace {

std::unique_ptr<Document> opened(const Folder& folder) {
    auto document = Document::open(folder.file());
    if (!document) qFatal("%s", qPrintable(describe(document.error())));
    return *std::move(document);
}

struct Kept {
    QString name;
    Project project;
};

/// What must be there: the states of the project, one for each step, and the versions.
struct Expected {
    std::vector<Project> states{Project()};
    std::size_t at = 0;
    std::map<qint64, Kept> versions;
    qint64 highestId = 0;

    const Project& now() const { return states[at]; }
    void step(const Project& project) {
        states.resize(++at);
        states.push_back(project);
    }
};

} // namespace

class TestVersionWalks : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everythingIsAsItWasMadeToBe_data();
    void everythingIsAsItWasMadeToBe();

  private:
    void walk(RandomEditor& editor);
    void name(RandomEditor& editor);
    void bringBack(qint64 id);
    void check();
    void checkVersions(store::VersionStore& store);
    qint64 anyVersion(RandomEditor& editor) const;

    std::unique_ptr<Folder> m_folder;
    std::unique_ptr<Document> m_document;
    Expected m_expected;
};

qint64 TestVersionWalks::anyVersion(RandomEditor& editor) const {
    if (m_expected.versions.empty()) return 0;
    return std::next(m_expected.versions.begin(),
                     static_cast<std::ptrdiff_t>(editor.below(m_expected.versions.size())))
        ->first;
}

void TestVersionWalks::name(RandomEditor& editor) {
    REQUIRE(m_document->waitForSaved());
    const QString wanted = editor.text().simplified();
    const auto added = m_document->versions().add(wanted);
    const bool taken = std::ranges::any_of(m_expected.versions, [&](const auto& each) {
        return each.second.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    QCOMPARE(added.has_value(), !taken);
    if (added) m_expected.versions[added->id] = {wanted, m_expected.now()};
}

void TestVersionWalks::bringBack(qint64 id) {
    const auto read = m_document->versions().project(id);
    REQUIRE(read);
    const auto change = versions::bringBack(m_document->project(), *read);
    REQUIRE(change);
    const Project expected = versions::broughtBack(m_expected.now(), m_expected.versions[id].project);
    REQUIRE(m_document->commit(*change, QStringLiteral("back")));
    if (expected != m_expected.now()) m_expected.step(expected);
}

void TestVersionWalks::walk(RandomEditor& editor) {
    const qint64 version = anyVersion(editor);
    switch (editor.below(14)) {
    case 0:
    case 1:
        if (m_expected.at == 0) return;
        m_document->undoStack()->undo();
        --m_expected.at;
        return;
    case 2:
        if (m_expected.at + 1 == m_expected.states.size()) return;
        m_document->undoStack()->redo();
        ++m_expected.at;
        return;
    case 3:
        return name(editor);
    case 4:
    case 5:
        if (version != 0) bringBack(version);
        return;
    case 6: {
        if (version == 0) return;
        const QString wanted = QStringLiteral("renamed %1").arg(editor.below(1000000));
        REQUIRE(m_document->versions().rename(version, wanted));
        m_expected.versions[version].name = wanted;
        return;
    }
    case 7:
        if (version == 0 || editor.below(3) != 0) return;
        REQUIRE(m_document->versions().remove(version));
        m_expected.versions.erase(version);
        return;
    case 8:
        m_document.reset();
        m_document = opened(*m_folder);
        return;
    default: {
        const Change change = editor.next(m_document->project());
        Project next = m_expected.now();
        REQUIRE(change.applyTo(next));
        REQUIRE(m_document->commit(change, QStringLiteral("edit")));
        m_expected.step(next);
    }
    }
}

void TestVersionWalks::checkVersions(store::VersionStore& store) {
    const auto all = store.all();
    REQUIRE(all);
    QCOMPARE(all->size(), m_expected.versions.size());
    auto newest = all->begin();
    for (auto each = m_expected.versions.rbegin(); each != m_expected.versions.rend(); ++each, ++newest) {
        QCOMPARE(newest->name, each->second.name);
        const auto project = store.project(newest->id);
        REQUIRE(project);
        QVERIFY(*project == each->second.project);
    }
}

void TestVersionWalks::check() {
    QVERIFY(m_document->project() == m_expected.now());
    QVERIFY(validate(m_document->project()).empty());
    QCOMPARE(m_document->undoStack()->canUndo(), m_expected.at > 0);
    QCOMPARE(m_document->undoStack()->canRedo(), m_expected.at + 1 < m_expected.states.size());
    QVERIFY2(m_document->project().highestId() >= m_expected.highestId, "an id would be given twice");
    m_expected.highestId = m_document->project().highestId();
}

void TestVersionWalks::everythingIsAsItWasMadeToBe_data() {
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("walk %d", seed) << seed;
}

void TestVersionWalks::everythingIsAsItWasMadeToBe() {
    QFETCH(int, seed);
    m_folder = std::make_unique<Folder>();
    m_expected = {};
    auto made = Document::create(m_folder->file(), m_expected.now());
    REQUIRE(made);
    m_document = *std::move(made);
    RandomEditor editor(static_cast<std::uint64_t>(seed) * 31);
    for (int i = 0; i < 200; ++i) {
        walk(editor);
        if (QTest::currentTestFailed()) return;
        check();
        if (QTest::currentTestFailed()) return;
    }
    checkVersions(m_document->versions());
    if (QTest::currentTestFailed()) return;
    QVERIFY2(m_expected.versions.size() > 1, "the walk named something");

    for (; m_expected.at > 0; --m_expected.at)
        m_document->undoStack()->undo();
    check();
    for (; m_expected.at + 1 < m_expected.states.size(); ++m_expected.at)
        m_document->undoStack()->redo();
    m_document.reset();
    m_document = opened(*m_folder);
    check();
    checkVersions(m_document->versions());
    m_document.reset();
    REQUIRE(store::ProjectFile::open(m_folder->file()).value()->check());

    NoProgress progress;
    const QString rescued = m_folder->file(QStringLiteral("rescued.chwila"));
    REQUIRE(store::ProjectFile::recover(m_folder->file(), rescued, progress));
    const auto file = store::ProjectFile::open(rescued);
    REQUIRE(file);
    QVERIFY(*(*file)->load() == m_expected.now());
    checkVersions((*file)->versions());
}

QTEST_GUILESS_MAIN(TestVersionWalks)
#include "tst_version_walks.moc"
