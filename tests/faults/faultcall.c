/* LD_PRELOAD: makes the FAULTCALL_AT-th call of one family on a file below $FAULTCALL_BELOW fail.
 *   FAULTCALL_FAMILY  open read write short sync truncate rename unlink mkdir lock map
 *                     ("short": the write does half of it and says so)
 *   FAULTCALL_ERRNO   number
 *   FAULTCALL_LASTS   every later call of the family fails, too
 *   FAULTCALL_ARMED   counts only behind faultcall_arm()
 *   FAULTCALL_REPORT  file: number of calls of each family, and "hit" where one failed
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum family { OPEN, READ, WRITE, SHORT, SYNC, TRUNCATE, RENAME, UNLINK, MKDIR, LOCK, MAP, FAMILIES };
static const char* const names[FAMILIES] = {"open", "read", "write", "short", "sync", "truncate",
    "rename", "unlink", "mkdir", "lock", "map"};

static atomic_int armed;
static atomic_int hit;
static atomic_int counts[FAMILIES];
static enum family wanted = FAMILIES;
static int wanted_at;
static int wanted_errno;
static int lasts;
static const char* below;

void faultcall_arm(void)
{
    armed = 1;
}

__attribute__((constructor)) static void begin(void)
{
    const char* family = getenv("FAULTCALL_FAMILY");
    const char* at = getenv("FAULTCALL_AT");
    const char* number = getenv("FAULTCALL_ERRNO");
    below = getenv("FAULTCALL_BELOW");
    for (int i = 0; family && i < FAMILIES; ++i) {
        if (strcmp(family, names[i]) == 0) {
            wanted = (enum family)i;
        }
    }
    wanted_at = at ? atoi(at) : 0;
    wanted_errno = number ? atoi(number) : EIO;
    lasts = getenv("FAULTCALL_LASTS") != NULL;
    armed = getenv("FAULTCALL_ARMED") == NULL;
}

__attribute__((destructor)) static void end(void)
{
    const char* report = getenv("FAULTCALL_REPORT");
    armed = 0;
    if (!report) {
        return;
    }
    FILE* out = fopen(report, "w");
    for (int i = 0; out && i < FAMILIES; ++i) {
        fprintf(out, "%s %d\n", names[i], (int)counts[i]);
    }
    if (out) {
        fprintf(out, "hit %d\n", (int)hit);
        fclose(out);
    }
}

static int is_below(const char* path)
{
    const size_t length = below ? strlen(below) : 0;
    return length > 0 && path && strncmp(path, below, length) == 0 && path[length] == '/';
}

static int descriptor_is_below(int descriptor)
{
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) {
        return 0;
    }
    path[length] = 0;
    /* The folder itself counts: it is flushed, too. */
    return is_below(path) || (below && strcmp(path, below) == 0);
}

static int fails(enum family family)
{
    const int number = ++counts[family];
    if (family != wanted || !(number == wanted_at || (lasts && number > wanted_at))) {
        return 0;
    }
    hit = 1;
    errno = wanted_errno;
    return 1;
}

static int path_fails(enum family family, const char* path)
{
    return armed && is_below(path) && fails(family);
}

static int descriptor_fails(enum family family, int descriptor)
{
    return armed && descriptor_is_below(descriptor) && fails(family);
}

/* The real function, looked up once. */
#define REAL(TYPE, NAME)                                                                            \
    static TYPE real;                                                                               \
    if (!real) {                                                                                    \
        real = (TYPE)dlsym(RTLD_NEXT, #NAME);                                                       \
    }

typedef int (*Open)(const char*, int, ...);
typedef int (*OpenAt)(int, const char*, int, ...);
typedef ssize_t (*Read)(int, void*, size_t);
typedef ssize_t (*ReadAt)(int, void*, size_t, off_t);
typedef ssize_t (*Write)(int, const void*, size_t);
typedef ssize_t (*WriteAt)(int, const void*, size_t, off_t);
typedef ssize_t (*WriteParts)(int, const struct iovec*, int, off_t);
typedef int (*OnDescriptor)(int);
typedef int (*Resize)(int, off_t);
typedef int (*Allocate)(int, off_t, off_t);
typedef int (*OnPath)(const char*);
typedef int (*OnTwoPaths)(const char*, const char*);
typedef int (*RenameAt)(int, const char*, int, const char*, unsigned);
typedef int (*UnlinkAt)(int, const char*, int);
typedef int (*MakeFolder)(const char*, mode_t);
typedef int (*Control)(int, int, ...);
typedef void* (*Map)(void*, size_t, int, int, int, off_t);

#define OPEN_LIKE(NAME)                                                                             \
    int NAME(const char* path, int flags, ...)                                                      \
    {                                                                                               \
        REAL(Open, NAME)                                                                            \
        va_list arguments;                                                                          \
        va_start(arguments, flags);                                                                 \
        const mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;                        \
        va_end(arguments);                                                                          \
        return path_fails(OPEN, path) ? -1 : real(path, flags, mode);                               \
    }
OPEN_LIKE(open)
OPEN_LIKE(open64)

#define OPENAT_LIKE(NAME)                                                                           \
    int NAME(int folder, const char* path, int flags, ...)                                          \
    {                                                                                               \
        REAL(OpenAt, NAME)                                                                          \
        va_list arguments;                                                                          \
        va_start(arguments, flags);                                                                 \
        const mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;                        \
        va_end(arguments);                                                                          \
        return path_fails(OPEN, path) ? -1 : real(folder, path, flags, mode);                       \
    }
OPENAT_LIKE(openat)
OPENAT_LIKE(openat64)

ssize_t read(int descriptor, void* buffer, size_t size)
{
    REAL(Read, read)
    return descriptor_fails(READ, descriptor) ? -1 : real(descriptor, buffer, size);
}

#define PREAD_LIKE(NAME)                                                                            \
    ssize_t NAME(int descriptor, void* buffer, size_t size, off_t at)                               \
    {                                                                                               \
        REAL(ReadAt, NAME)                                                                          \
        return descriptor_fails(READ, descriptor) ? -1 : real(descriptor, buffer, size, at);        \
    }
PREAD_LIKE(pread)
PREAD_LIKE(pread64)

static size_t short_of(int descriptor, size_t size)
{
    return size > 1 && descriptor_fails(SHORT, descriptor) ? size / 2 : size;
}

ssize_t write(int descriptor, const void* buffer, size_t size)
{
    REAL(Write, write)
    if (descriptor_fails(WRITE, descriptor)) {
        return -1;
    }
    return real(descriptor, buffer, short_of(descriptor, size));
}

#define PWRITE_LIKE(NAME)                                                                           \
    ssize_t NAME(int descriptor, const void* buffer, size_t size, off_t at)                         \
    {                                                                                               \
        REAL(WriteAt, NAME)                                                                         \
        if (descriptor_fails(WRITE, descriptor)) {                                                  \
            return -1;                                                                              \
        }                                                                                           \
        return real(descriptor, buffer, short_of(descriptor, size), at);                            \
    }
PWRITE_LIKE(pwrite)
PWRITE_LIKE(pwrite64)

#define PWRITEV_LIKE(NAME)                                                                          \
    ssize_t NAME(int descriptor, const struct iovec* parts, int count, off_t at)                    \
    {                                                                                               \
        REAL(WriteParts, NAME)                                                                      \
        if (descriptor_fails(WRITE, descriptor)) {                                                  \
            return -1;                                                                              \
        }                                                                                           \
        const size_t size = parts[0].iov_len;                                                       \
        const struct iovec half = {parts[0].iov_base, short_of(descriptor, size)};                  \
        return half.iov_len < size ? real(descriptor, &half, 1, at)                                 \
                                   : real(descriptor, parts, count, at);                            \
    }
PWRITEV_LIKE(pwritev)
PWRITEV_LIKE(pwritev64)

#define SYNC_LIKE(NAME)                                                                             \
    int NAME(int descriptor)                                                                        \
    {                                                                                               \
        REAL(OnDescriptor, NAME)                                                                    \
        return descriptor_fails(SYNC, descriptor) ? -1 : real(descriptor);                          \
    }
SYNC_LIKE(fsync)
SYNC_LIKE(fdatasync)

#define RESIZE_LIKE(NAME)                                                                           \
    int NAME(int descriptor, off_t size)                                                            \
    {                                                                                               \
        REAL(Resize, NAME)                                                                          \
        return descriptor_fails(TRUNCATE, descriptor) ? -1 : real(descriptor, size);                \
    }
RESIZE_LIKE(ftruncate)
RESIZE_LIKE(ftruncate64)

/* Tells its error by its value. */
#define ALLOCATE_LIKE(NAME)                                                                         \
    int NAME(int descriptor, off_t at, off_t size)                                                  \
    {                                                                                               \
        REAL(Allocate, NAME)                                                                        \
        return descriptor_fails(TRUNCATE, descriptor) ? errno : real(descriptor, at, size);         \
    }
ALLOCATE_LIKE(posix_fallocate)
ALLOCATE_LIKE(posix_fallocate64)

#define RENAME_LIKE(NAME)                                                                           \
    int NAME(const char* from, const char* to)                                                      \
    {                                                                                               \
        REAL(OnTwoPaths, NAME)                                                                      \
        return path_fails(RENAME, to) ? -1 : real(from, to);                                        \
    }
RENAME_LIKE(rename)
RENAME_LIKE(link)

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    REAL(RenameAt, renameat2)
    return path_fails(RENAME, to) ? -1 : real(fromFolder, from, toFolder, to, flags);
}

#define REMOVE_LIKE(NAME)                                                                           \
    int NAME(const char* path)                                                                      \
    {                                                                                               \
        REAL(OnPath, NAME)                                                                          \
        return path_fails(UNLINK, path) ? -1 : real(path);                                          \
    }
REMOVE_LIKE(unlink)
REMOVE_LIKE(remove)
REMOVE_LIKE(rmdir)

int unlinkat(int folder, const char* path, int flags)
{
    REAL(UnlinkAt, unlinkat)
    return path_fails(UNLINK, path) ? -1 : real(folder, path, flags);
}

int mkdir(const char* path, mode_t mode)
{
    REAL(MakeFolder, mkdir)
    return path_fails(MKDIR, path) ? -1 : real(path, mode);
}

#define CONTROL_LIKE(NAME)                                                                          \
    int NAME(int descriptor, int command, ...)                                                      \
    {                                                                                               \
        REAL(Control, NAME)                                                                         \
        va_list arguments;                                                                          \
        va_start(arguments, command);                                                               \
        void* const argument = va_arg(arguments, void*);                                            \
        va_end(arguments);                                                                          \
        const int locks = command == F_SETLK || command == F_SETLKW || command == F_GETLK;          \
        const int copies = command == F_DUPFD || command == F_DUPFD_CLOEXEC;                        \
        const int failed = (locks && descriptor_fails(LOCK, descriptor))                            \
            || (copies && descriptor_fails(OPEN, descriptor));                                      \
        return failed ? -1 : real(descriptor, command, argument);                                   \
    }
CONTROL_LIKE(fcntl)
CONTROL_LIKE(fcntl64)

#define MAP_LIKE(NAME)                                                                              \
    void* NAME(void* near, size_t size, int protection, int flags, int descriptor, off_t at)        \
    {                                                                                               \
        REAL(Map, NAME)                                                                             \
        if (descriptor >= 0 && descriptor_fails(MAP, descriptor)) {                                 \
            return MAP_FAILED;                                                                      \
        }                                                                                           \
        return real(near, size, protection, flags, descriptor, at);                                 \
    }
MAP_LIKE(mmap)
MAP_LIKE(mmap64)
