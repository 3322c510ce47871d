#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace kontorist {

struct CancelState
{
    std::atomic<bool> cancelled = false;
    std::mutex mutex;
    int nextKey = 1;
    std::map<int, std::function<void()>> callbacks;
};

/// Shared "please stop" flag. Copies share one state; cancel() may be called from any thread.
/// A worker polls isCancelled(); a blocking call registers a callback that interrupts it.
class CancelToken
{
public:
    CancelToken()
        : m_state(std::make_shared<CancelState>())
    {
    }

    [[nodiscard]] bool isCancelled() const { return m_state->cancelled.load(); }

    void cancel() const
    {
        const std::scoped_lock lock(m_state->mutex);
        if (m_state->cancelled.exchange(true)) {
            return;
        }
        for (const auto& [key, callback] : m_state->callbacks) {
            callback();
        }
    }

    /// While alive, `callback` runs once on cancel(), in the cancelling thread; at once if the
    /// token is cancelled already. After destruction it never runs again.
    class Registration
    {
    public:
        Registration(const CancelToken& token, std::function<void()> callback)
            : m_state(token.m_state)
        {
            const std::scoped_lock lock(m_state->mutex);
            if (m_state->cancelled.load()) {
                callback();
                return;
            }
            m_key = m_state->nextKey++;
            m_state->callbacks.emplace(m_key, std::move(callback));
        }
        ~Registration()
        {
            const std::scoped_lock lock(m_state->mutex);
            m_state->callbacks.erase(m_key);
        }
        Registration(const Registration&) = delete;
        Registration& operator=(const Registration&) = delete;

    private:
        std::shared_ptr<CancelState> m_state;
        int m_key = 0;
    };

private:
    std::shared_ptr<CancelState> m_state;
};

} // namespace kontorist
