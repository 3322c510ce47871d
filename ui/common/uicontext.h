#pragma once

namespace kontorist {

class AppSettings;
class Clock;
class MailHandoff;
class TaskList;
class Theme;
class UserPrompt;

/// What every part of the window needs; all of it outlives the window.
struct UiContext
{
    UserPrompt& prompt;
    MailHandoff& mail;
    AppSettings& settings;
    Theme& theme;
    TaskList& tasks;
    const Clock& clock;
};

} // namespace kontorist
