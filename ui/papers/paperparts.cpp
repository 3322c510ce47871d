#include "ui/papers/paperparts.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct PaperParts
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::PaperParts)
};

/// Two pairs of caption and value need about this many letters.
constexpr int lettersForTwoPairs = 74;

} // namespace

QString reasonNotToManage(const Workspace& workspace)
{
    if (!workspace.isWritable()) {
        return PaperParts::tr("The database can only be read at the moment.");
    }
    return workspace.actor().rights.testFlag(Right::ManageCustomers)
        ? QString()
        : QString(PaperParts::tr(
            "For this you need the right “%1”. Your administrator can give it to you.")
                      .arg(words::right(Right::ManageCustomers)));
}

void fillStaff(QComboBox* box, const std::vector<StaffMember>& staff, const QString& none)
{
    const QVariant chosen = box->currentData();
    box->clear();
    if (!none.isEmpty()) {
        box->addItem(none, qint64(0));
    }
    for (const StaffMember& member : staff) {
        box->addItem(member.name.isEmpty() ? member.login : member.name, member.id.value());
    }
    selectData(box, chosen);
}

QString placeInWords(const QString& facility, const QString& object)
{
    const QString where = facility.isEmpty() ? words::noFacility() : facility;
    return object.isEmpty() ? where : QString(where % u" · "_s % object);
}

FactGrid::FactGrid(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme.metrics().medium());
    m_grid->setVerticalSpacing(theme.metrics().tiny());
}

void FactGrid::setFacts(const QList<std::pair<QString, QString>>& facts)
{
    if (facts != m_facts) {
        m_facts = facts;
        layOut();
    }
}

int FactGrid::pairsBeside() const
{
    return width() >= textWidth(this, lettersForTwoPairs) ? 2 : 1;
}

void FactGrid::layOut()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_laidOutFor = pairsBeside();
    for (int column = 0; column < 4; ++column) {
        m_grid->setColumnStretch(column, column % 2 == 1 && column < 2 * m_laidOutFor ? 1 : 0);
    }
    int at = 0;
    for (const auto& [caption, value] : std::as_const(m_facts)) {
        const int row = at / m_laidOutFor;
        const int column = 2 * (at % m_laidOutFor);
        QLabel* name = makeNote(m_theme, caption, {});
        name->setWordWrap(false);
        name->setTextInteractionFlags(Qt::NoTextInteraction);
        QLabel* text = makeParagraph(value.isEmpty() ? u"–"_s : value, {});
        text->setAccessibleName(QString(caption % u": "_s % text->text()));
        m_grid->addWidget(name, row, column, Qt::AlignTop);
        m_grid->addWidget(text, row, column + 1, Qt::AlignTop);
        ++at;
    }
}

void FactGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (pairsBeside() != m_laidOutFor) {
        layOut();
    }
}

} // namespace kontorist
