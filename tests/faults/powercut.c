/* LD_PRELOAD: keeps aside what a power cut would leave of the folder $POWERCUT_LIVE. A file is as
 * it was when it was flushed last; a name is there if its folder was flushed since. Both are
 * written to $POWERCUT_DISK: f-INODE holds the content of a file, d-INODE the names of a folder.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int is_watched(int descriptor)
{
    const char* live = getenv("POWERCUT_LIVE");
    char link[64];
    char path[4096];
    if (!live) {
        return 0;
    }
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    const size_t prefix = strlen(live);
    if (length < (ssize_t)prefix) {
        return 0;
    }
    path[length] = 0;
    return strncmp(path, live, prefix) == 0 && (path[prefix] == '/' || path[prefix] == 0);
}

static void copy_content(int from, int to)
{
    static __thread char buffer[1 << 16];
    off_t at = 0;
    ssize_t got = 0;
    while ((got = pread(from, buffer, sizeof buffer, at)) > 0) {
        if (write(to, buffer, (size_t)got) != got) {
            abort();
        }
        at += got;
    }
}

static void copy_names(int folder, int to)
{
    DIR* names = fdopendir(openat(folder, ".", O_RDONLY | O_DIRECTORY));
    const struct dirent* entry = NULL;
    while (names && (entry = readdir(names)) != NULL) {
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
            dprintf(to, "%s %llu %s\n", entry->d_type == DT_DIR ? "d" : "f",
                (unsigned long long)entry->d_ino, entry->d_name);
        }
    }
    if (names) {
        closedir(names);
    }
}

static void keep(int descriptor)
{
    struct stat facts;
    char target[2048];
    char part[2100];
    if (!is_watched(descriptor) || fstat(descriptor, &facts) != 0) {
        return;
    }
    const int folder = S_ISDIR(facts.st_mode);
    snprintf(target, sizeof target, "%s/%s-%llu", getenv("POWERCUT_DISK"), folder ? "d" : "f",
        (unsigned long long)facts.st_ino);
    snprintf(part, sizeof part, "%s.%d.part", target, (int)gettid());
    const int out = open(part, O_CREAT | O_TRUNC | O_WRONLY, 0600);
    /* A descriptor that can only be written is read through its own name. */
    char self[64];
    snprintf(self, sizeof self, "/proc/self/fd/%d", descriptor);
    const int in = open(self, O_RDONLY);
    if (out < 0 || in < 0) {
        abort();
    }
    if (folder) {
        copy_names(in, out);
    } else {
        copy_content(in, out);
    }
    close(in);
    close(out);
    rename(part, target);
}

int fsync(int descriptor)
{
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    const int result = real(descriptor);
    if (result == 0) {
        keep(descriptor);
    }
    return result;
}

int fdatasync(int descriptor)
{
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    const int result = real(descriptor);
    if (result == 0) {
        keep(descriptor);
    }
    return result;
}

/* With POWERCUT_CARELESS the program runs with synchronous=NORMAL and is told that it is FULL: what
 * is lost then shows that the cut bites. */
struct sqlite3;
struct sqlite3_stmt;

static int text16_is(const unsigned short* text, const char* other)
{
    while (*other && *text == (unsigned char)*other) {
        ++text;
        ++other;
    }
    return *other == 0 && *text == 0;
}

static void text16_from(unsigned short* out, const char* text)
{
    do {
        *out++ = (unsigned char)*text;
    } while (*text++);
}

int sqlite3_prepare16_v2(
    struct sqlite3* db, const void* sql, int bytes, struct sqlite3_stmt** statement, const void** tail)
{
    typedef int (*Prepare)(struct sqlite3*, const void*, int, struct sqlite3_stmt**, const void**);
    const Prepare real = (Prepare)dlsym(RTLD_NEXT, "sqlite3_prepare16_v2");
    static __thread unsigned short other[64];
    const char* text = NULL;
    if (getenv("POWERCUT_CARELESS")) {
        text = text16_is(sql, "PRAGMA synchronous=FULL") ? "PRAGMA synchronous=NORMAL"
            : text16_is(sql, "PRAGMA synchronous")       ? "SELECT 2"
                                                         : NULL;
    }
    if (!text) {
        return real(db, sql, bytes, statement, tail);
    }
    text16_from(other, text);
    const int result = real(db, other, -1, statement, tail);
    if (tail) {
        *tail = other + strlen(text);
    }
    return result;
}
