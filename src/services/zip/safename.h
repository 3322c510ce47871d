#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace kontorist {

/// One part of a path that every file system and unpacker takes: the only way a text from a person
/// or a database becomes a file or folder name. Never empty, never "." or "..", at most
/// `maxBytes` bytes of UTF-8, NFC, without controls, bidi and invisible marks, separators,
/// trailing dots or blanks, and never a device name of Windows.
class SafeName
{
public:
    enum class Kind {
        Folder, ///< a dot is a letter like any other
        File ///< a short extension survives shortening; a suffix goes before it
    };
    static constexpr qsizetype maxBytes = 80;

    /// `fallback` stands where nothing of `text` is usable; it is cleaned in the same way.
    [[nodiscard]] static SafeName from(
        QStringView text, Kind kind = Kind::File, QStringView fallback = u"unnamed");

    /// "Name_2.pdf" for 2; still at most maxBytes long.
    [[nodiscard]] SafeName withSuffix(int number) const;

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QByteArray utf8() const { return m_text.toUtf8(); }
    [[nodiscard]] Kind kind() const { return m_kind; }
    friend bool operator==(const SafeName& a, const SafeName& b) { return a.m_text == b.m_text; }

private:
    SafeName(QString text, Kind kind)
        : m_text(std::move(text))
        , m_kind(kind)
    {
    }
    friend SafeName fileNameForContact(QStringView name);

    QString m_text;
    Kind m_kind;
};

/// Relative path in an archive: safe names joined by "/".
class SafePath
{
public:
    /// Above this many bytes add() of the writer refuses: unpackers on Windows add their own
    /// folder.
    static constexpr qsizetype maxBytes = 180;

    explicit SafePath(const SafeName& name);
    SafePath(std::initializer_list<SafeName> parts);

    [[nodiscard]] SafePath child(const SafeName& name) const;
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QByteArray utf8() const { return m_text.toUtf8(); }

private:
    SafePath() = default;
    QString m_text;
};

/// The names taken in one folder. Names that a case-insensitive or normalising file system would
/// hold to be equal get "_2", "_3" … in the order asked for.
class SafeNameSet
{
public:
    /// `wanted`, or it with the first free suffix; the returned name is taken from now on.
    [[nodiscard]] SafeName take(const SafeName& wanted);

    /// What two names must not have in common in one folder.
    [[nodiscard]] static QString clashKey(QStringView text);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_next;
};

/// "<contact name>.zip", safe, at most SafeName::maxBytes bytes with the extension.
[[nodiscard]] SafeName fileNameForContact(QStringView name);

} // namespace kontorist
