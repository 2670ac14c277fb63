#include "ui/services/password_keeper.h"

#include <QCoreApplication>
#include <qt6keychain/keychain.h>

namespace chwila::ui {

namespace {

const QString service = QStringLiteral("Chwila");

struct Keyring {
    Q_DECLARE_TR_FUNCTIONS(chwila::ui::KeychainPasswords)
};

} // namespace

QString notKept() {
    return Keyring::tr("The password was not kept.");
}

Error keyringError(const QString& reason) {
    return {ErrorCode::Io,
            Keyring::tr("The system's keyring does not take it; you will be asked for it again. See whether "
                        "a keyring is installed and open."),
            reason,
            {}};
}

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

void KeychainPasswords::keep(const QString& key, const QString& password, QObject* receiver,
                             std::function<void(const QString& reason)> failed) {
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setInsecureFallback(false);
    job->setKey(key);
    job->setTextData(password);
    QObject::connect(job, &QKeychain::Job::finished, receiver, [job, failed = std::move(failed)] {
        if (job->error() != QKeychain::NoError) failed(job->errorString());
    });
    job->start();
}

void KeychainPasswords::forget(const QString& key) {
    auto* job = new QKeychain::DeletePasswordJob(service);
    job->setInsecureFallback(false);
    job->setKey(key);
    job->start();
}

} // namespace chwila::ui
