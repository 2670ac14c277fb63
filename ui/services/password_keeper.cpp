#include "ui/services/password_keeper.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

namespace chwila::ui {

namespace {

const QString service = QStringLiteral("Chwila");

} // namespace

void KeychainPasswords::find(const QString& key, QObject* receiver,
                             std::function<void(const std::optional<QString>&)> found) {
    auto* job = new QKeychain::ReadPasswordJob(service); // deletes itself
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, receiver, [job, found = std::move(found)] {
        const bool kept = job->error() == QKeychain::NoError && !job->textData().isEmpty();
        found(kept ? std::optional(job->textData()) : std::nullopt);
    });
    job->start();
}

void KeychainPasswords::keep(const QString& key, const QString& password) {
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setInsecureFallback(false);
    job->setKey(key);
    job->setTextData(password);
    job->start();
}

void KeychainPasswords::forget(const QString& key) {
    auto* job = new QKeychain::DeletePasswordJob(service);
    job->setInsecureFallback(false);
    job->setKey(key);
    job->start();
}

} // namespace chwila::ui
