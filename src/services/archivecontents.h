#pragma once

#include "domain/audit.h"
#include "domain/booking.h"
#include "domain/contact.h"
#include "domain/customeruser.h"
#include "domain/document.h"
#include "domain/job.h"
#include "domain/order.h"
#include "services/zip/safename.h"
#include "services/zip/zipentry.h"
#include "services/zip/zipsource.h"
#include "storage/filestore.h"

#include <QByteArray>

#include <vector>

namespace kontorist {

/// Everything about one person, read in one go, and how it is written down in the archive.
struct ArchiveContents
{
    Contact contact;
    std::vector<Job> jobs; ///< oldest first
    std::vector<AuditEvent> events; ///< oldest first
    std::vector<CustomerUser> memberships; ///< by customer
    std::vector<Order> orders; ///< placed by this person, oldest first
    std::vector<Comment> comments; ///< written by this person, oldest first
    std::vector<Document> documents; ///< uploaded by this person, oldest first
    std::vector<Booking> bookings; ///< linked to this person, oldest first
    std::vector<Invoice> invoices; ///< of those, oldest first, with their lines
    QDateTime now;
    QString actor;

    [[nodiscard]] qint64 fileBytes() const;
};

/// A job's folder name ("104 Poster A2") and its files' names, all safe and unlike each other.
struct ArchivedJob
{
    SafeName folder;
    std::vector<SafeName> files; ///< as Job::files
};

[[nodiscard]] std::vector<ArchivedJob> archiveNames(const std::vector<Job>& jobs);

[[nodiscard]] std::vector<SafeName> archiveNames(const std::vector<Document>& documents);

[[nodiscard]] QByteArray userProfileJson(const ArchiveContents& contents);
[[nodiscard]] QByteArray jobsJson(
    const ArchiveContents& contents, const std::vector<ArchivedJob>& names);
[[nodiscard]] QByteArray customerUsersJson(const ArchiveContents& contents);
[[nodiscard]] QByteArray ordersJson(const ArchiveContents& contents);
[[nodiscard]] QByteArray commentsJson(const ArchiveContents& contents);
[[nodiscard]] QByteArray bookingsJson(const ArchiveContents& contents);
[[nodiscard]] QByteArray invoicesJson(const ArchiveContents& contents);
/// `names`: the documents' files below "documents/", in their order.
[[nodiscard]] QByteArray documentsJson(
    const ArchiveContents& contents, const std::vector<SafeName>& names);
[[nodiscard]] QByteArray activityJson(const ArchiveContents& contents);
/// Entries with size and SHA-256, gaps with their reason, schema version, when and by whom.
[[nodiscard]] QByteArray manifestJson(
    const ArchiveContents& contents, const std::vector<ZipEntryResult>& entries);
/// The same as a page that a browser shows without a network.
[[nodiscard]] QByteArray indexHtml(const ArchiveContents& contents,
    const std::vector<ArchivedJob>& names, const std::vector<ZipEntryResult>& entries);

/// Entries of the jobs' files, checked against the size and SHA-256 that the database knows.
[[nodiscard]] std::vector<ZipEntry> jobEntries(
    const ArchiveContents& contents, const std::vector<ArchivedJob>& names, const FileStore& files);

/// The same of the documents that the person uploaded.
[[nodiscard]] std::vector<ZipEntry> documentEntries(
    const ArchiveContents& contents, const std::vector<SafeName>& names, const FileStore& files);

} // namespace kontorist
