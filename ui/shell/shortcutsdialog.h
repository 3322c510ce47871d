#pragma once

#include <QDialog>

class QTableWidget;

namespace kontorist {

/// All keys, searchable: those of the actions, and those that belong to tables and fields.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget* parent);

private:
    void add(const QString& keys, const QString& what, const QString& where);
    void fill();
    void filter(const QString& text);

    QTableWidget* m_table;
};

} // namespace kontorist
