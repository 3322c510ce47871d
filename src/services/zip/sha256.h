#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace kontorist {

/// SHA-256 over data that comes in pieces, with the processor's own instructions where it has them
/// (OpenSSL). Not thread-safe; may be handed from thread to thread.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;

    void add(QByteArrayView data);

    /// The 32 bytes of the digest; the object starts anew.
    [[nodiscard]] QByteArray finish();

    /// The digest of `data`, 32 bytes.
    [[nodiscard]] static QByteArray of(QByteArrayView data);

private:
    struct Free
    {
        void operator()(evp_md_ctx_st* context) const;
    };
    void start();
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace kontorist
