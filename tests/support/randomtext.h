#pragma once

#include <QRandomGenerator>
#include <QString>

#include <iterator>

namespace kontorist::test {

/// Text made to break encoders: letters of many scripts, emoji, everything that has a meaning in a
/// URL, in HTML or in a header, doubled blanks and full stops at line ends. Same seed, same text.
class RandomText
{
public:
    explicit RandomText(quint32 seed)
        : m_random(seed)
    {
    }

    QString line(int most)
    {
        // clang-format off
        static const char32_t pool[] = U"abcXYZ019  %+&?=#;:/@!$'()*,.<>\"\\[]{}|^`~_-"
                                       U"åäöøæßéçŁżźЖдѣαΩאبक字語\u00a0\u200d\u0301\u2019–…€😀👩🏽"
                                       U"🦄";
        // clang-format on
        const int count = static_cast<int>(std::size(pool)) - 1;
        QString text;
        const int length = m_random.bounded(most + 1);
        for (int i = 0; i < length; ++i) {
            const char32_t c = pool[m_random.bounded(count)];
            text += QString::fromUcs4(&c, 1);
        }
        return text;
    }
    QString lines(int count, int most)
    {
        QString text = line(most);
        for (int i = m_random.bounded(count); i > 0; --i) {
            text += QLatin1Char('\n');
            text += line(most);
        }
        return text;
    }
    int number(int below) { return m_random.bounded(below); }

private:
    QRandomGenerator m_random;
};

} // namespace kontorist::test
