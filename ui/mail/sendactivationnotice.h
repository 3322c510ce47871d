#pragma once

#include "ui/mail/messagebar.h"
#include "ui/mail/sendactivationdialog.h"

namespace kontorist {

/// What the dialog's bar says about the last thing that happened.
struct SendActivationDialog::Notice
{
    MessageBar::Kind kind = MessageBar::Kind::Info;
    QString text;
    std::vector<MessageBar::Choice> choices;
};

} // namespace kontorist
