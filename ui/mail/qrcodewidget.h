#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace kontorist {

/// A QR code, always black on white with its quiet zone, since cameras read nothing else reliably.
class QrCodeWidget final : public QWidget
{
    Q_OBJECT

public:
    explicit QrCodeWidget(QWidget* parent = nullptr);

    /// Shows `text` (UTF-8); false where it is too long for a code (about 2,300 bytes).
    bool setText(const QString& text);
    void clear();
    /// Modules along one side without the quiet zone; 0 = nothing to show.
    [[nodiscard]] int moduleCount() const { return m_size; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<bool> m_modules; ///< row by row, true = black
    int m_size = 0;
};

} // namespace kontorist
