/* LD_PRELOAD: whenever a file below $POWERCUT_LIVE is flushed, its content is copied to
 * $POWERCUT_DISK. That folder then holds what a power cut would leave: nothing that was only
 * written. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void keep(int descriptor)
{
    const char* live = getenv("POWERCUT_LIVE");
    const char* disk = getenv("POWERCUT_DISK");
    char link[64];
    char path[1024];
    if (!live || !disk) {
        return;
    }
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) {
        return;
    }
    path[length] = 0;
    if (strncmp(path, live, strlen(live)) != 0) {
        return;
    }
    char target[2048];
    char part[2100];
    snprintf(target, sizeof target, "%s/%s", disk, strrchr(path, '/') + 1);
    snprintf(part, sizeof part, "%s.copying", target);
    int out = open(part, O_CREAT | O_TRUNC | O_WRONLY, 0600);
    if (out < 0) {
        return;
    }
    static __thread char buffer[1 << 16];
    off_t at = 0;
    ssize_t got;
    while ((got = pread(descriptor, buffer, sizeof buffer, at)) > 0) {
        if (write(out, buffer, (size_t)got) != got) {
            break;
        }
        at += got;
    }
    close(out);
    rename(part, target);
}

int fsync(int descriptor)
{
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
    int result = real(descriptor);
    if (result == 0) {
        keep(descriptor);
    }
    return result;
}

int fdatasync(int descriptor)
{
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");
    int result = real(descriptor);
    if (result == 0) {
        keep(descriptor);
    }
    return result;
}

/* SQLite flushes the folder after it removed a journal, so a removed file stays removed. */
int unlink(const char* path)
{
    int (*real)(const char*) = (int (*)(const char*))dlsym(RTLD_NEXT, "unlink");
    const char* live = getenv("POWERCUT_LIVE");
    const char* disk = getenv("POWERCUT_DISK");
    if (live && disk && strncmp(path, live, strlen(live)) == 0) {
        char target[2048];
        snprintf(target, sizeof target, "%s/%s", disk, strrchr(path, '/') + 1);
        real(target);
    }
    return real(path);
}
