#pragma once

#include "base/result.h"
#include "services/mail/preparedmail.h"

#include <QByteArray>
#include <QString>

namespace kontorist {

/// Messages as files (`.eml`, RFC 5322) that mail programs open as unsent drafts. Such a file holds
/// the secret link: it is readable by its owner only and, where we chose the place, removed at the
/// next start.
class DraftFile
{
public:
    /// The file's bytes: X-Unsent, To, Subject, plain text and HTML as multipart/alternative; no
    /// From, Date or Message-ID, which the mail program adds. Error: Invalid as MailtoUrl::check().
    [[nodiscard]] static Result<QByteArray> encode(const MailMessage& message);

    /// Writes a draft under a name of its own into `folder` (made with mode 0700) and returns the
    /// path. Errors: Invalid, Full, ReadOnly, Unavailable.
    [[nodiscard]] static Result<QString> writePrivate(
        const MailMessage& message, const QString& folder);

    /// Writes to a place that the user chose, replacing a file there. Errors as writePrivate().
    [[nodiscard]] static Result<void> save(const MailMessage& message, const QString& path);

    /// Removes the drafts of earlier runs; called at each start. Returns how many were removed.
    static int cleanUp(const QString& folder);

    /// A file name to suggest for a message to `name`: legal on every file system, ends in ".eml".
    [[nodiscard]] static QString suggestedName(const QString& name);
};

} // namespace kontorist
