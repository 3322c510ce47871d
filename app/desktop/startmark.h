#pragma once

#include <QObject>

namespace kontorist {

class ContactTableView;

/// For measuring: says on standard output when the first rows have been painted ("rows painted",
/// after that paint), once, and deletes itself.
class StartMark : public QObject
{
    Q_OBJECT

public:
    StartMark(ContactTableView& table, QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ContactTableView& m_table;
    bool m_seen = false;
};

} // namespace kontorist
