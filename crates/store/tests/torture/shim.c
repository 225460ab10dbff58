/*
 * A bad disk, preloaded. It counts the calls that change a folder and, at the n-th, kills the
 * process, tears the write, loses what was not synced, or says that the disk is full or broken.
 *
 * TIDEMARK_SHIM_FOLDER is the folder, without a slash at its end. A process asks for its turns by
 * opening TIDEMARK_SHIM_FOLDER/turn: for each line "mode n word" on standard input it is forked, and
 * the fork goes on from there, with the word in TIDEMARK_SHIM_TURN. Its parent prints "over STATUS CALLS" when the fork has ended.
 * STATUS is the signal, or 0; CALLS has one letter for each call:
 *   c create, w write, t truncate, s sync, r rename, u unlink or remove a folder, m make a folder.
 *
 * What is lost (modes `lose` and `some`): what was written to a file since it was last synced, all
 * of it or about half of the writes; creations, renames and unlinkings since their folder was last
 * synced, all or the later ones. Making a folder is never lost, and syncing is believed, not done.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define FDS 1024
#define FILES 256
#define PATH 512
#define PENDING 65536

enum mode { COUNT, KILL, TEAR, LOSE, SOME, FULL, BROKEN };
static const char *const MODES[] = {"count", "kill", "tear", "lose", "some", "full", "broken"};

struct change { int64_t at; size_t length; uint8_t *bytes; }; /* no bytes: cut to `at` */
struct file {
    char path[PATH]; /* empty once unlinked */
    uint8_t *durable;
    size_t length;
    int known, changes, room;
    struct change *change;
};
struct entry { char kind; char path[PATH], to[PATH]; struct file *file, *gone; int durable; };

static struct { long calls; char letters[PENDING]; } *tally;
static char folder[PATH];
static enum mode mode = COUNT;
static long at = -1;
static int onward;
static struct file file[FILES], *of_fd[FDS];
static int files;
static struct entry entry[PENDING / 64];
static int entries;

#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static int losing(void) { return at > 0 && (mode == LOSE || mode == SOME); }

static int is_ours(const char *path) {
    size_t length = strlen(folder);
    return length && !strncmp(path, folder, length) && (path[length] == '/' || !path[length]);
}

static struct file *by_path(const char *path) {
    for (int i = 0; i < files; i++)
        if (!strcmp(file[i].path, path)) return &file[i];
    if (files == FILES || strlen(path) >= PATH) abort();
    strcpy(file[files].path, path);
    return &file[files++];
}

static struct file *by_fd(int fd) { return fd >= 0 && fd < FDS ? of_fd[fd] : NULL; }

/* What the disk holds for certain: everything, at the first change after the turn began. */
static void know(struct file *f, int fresh) {
    f->known = 1;
    f->length = 0;
    free(f->durable);
    f->durable = NULL;
    if (fresh) return;
    int fd = REAL(open)(f->path, O_RDONLY);
    struct stat s;
    if (fd < 0) return;
    if (!fstat(fd, &s) && s.st_size) {
        f->durable = malloc(s.st_size);
        f->length = pread(fd, f->durable, s.st_size, 0);
    }
    REAL(close)(fd);
}

static void remember(struct file *f, int64_t at, const void *bytes, size_t length) {
    if (!losing()) return;
    if (!f->known) know(f, 0);
    if (f->changes == f->room) {
        f->room = f->room ? 2 * f->room : 256;
        f->change = realloc(f->change, f->room * sizeof *f->change);
    }
    struct change *c = &f->change[f->changes++];
    c->at = at;
    c->length = length;
    c->bytes = bytes ? malloc(length) : NULL;
    if (bytes) memcpy(c->bytes, bytes, length);
}

static void note(char kind, const char *path, const char *to, struct file *f, struct file *gone) {
    if (!losing()) return;
    struct entry *e = &entry[entries++];
    *e = (struct entry){.kind = kind, .file = f, .gone = gone};
    strcpy(e->path, path);
    if (to) strcpy(e->to, to);
}

static uint32_t dice(void) {
    static uint32_t state;
    if (!state) state = (uint32_t)at * 2654435761u | 1;
    state ^= state << 13, state ^= state >> 17, state ^= state << 5;
    return state;
}

static void put(const char *path, const uint8_t *bytes, size_t length) {
    int fd = REAL(open)(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (fd < 0) return;
    if (length && REAL(write)(fd, bytes, length) != (ssize_t)length) abort();
    REAL(close)(fd);
}

static void lose_changes(struct file *f) {
    if (!f->known || !f->changes || !*f->path) return;
    size_t length = f->length, room = length;
    for (int i = 0; i < f->changes; i++) {
        size_t end = f->change[i].at + (f->change[i].bytes ? f->change[i].length : 0);
        if (end > room) room = end;
    }
    uint8_t *now = calloc(1, room + 1);
    if (f->durable) memcpy(now, f->durable, length);
    for (int i = 0; mode == SOME && i < f->changes; i++) {
        struct change *c = &f->change[i];
        if (dice() & 1) continue;
        if (!c->bytes) {
            if ((size_t)c->at < length) memset(now + c->at, 0, length - c->at);
            length = c->at;
        } else {
            memcpy(now + c->at, c->bytes, c->length);
            if (c->at + c->length > length) length = c->at + c->length;
        }
    }
    /* In place, for somebody may hold the file open. */
    put(f->path, now, length);
}

static void lose_entries(void) {
    int keep = 0;
    for (int i = 0; i < entries; i++) keep += !entry[i].durable;
    keep = mode == SOME && keep ? dice() % (keep + 1) : 0;
    for (int i = 0; i < entries; i++)
        if (!entry[i].durable && keep-- > 0) entry[i].durable = 1;
    for (int i = entries - 1; i >= 0; i--) {
        struct entry *e = &entry[i];
        if (e->durable) continue;
        if (e->kind == 'c') REAL(unlink)(e->path);
        if (e->kind == 'd') REAL(mkdir)(e->path, 0700);
        if (e->kind == 'u') put(e->path, e->gone->durable, e->gone->length);
        if (e->kind == 'r') {
            REAL(rename)(e->to, e->path);
            if (e->gone) put(e->to, e->gone->durable, e->gone->length);
        }
    }
}

static void die(void) {
    if (losing()) {
        for (int i = 0; i < files; i++) lose_changes(&file[i]);
        lose_entries();
    }
    kill(getpid(), SIGKILL);
    for (;;) pause();
}

/* 1: the call is to be done by halves, then dies. -1: it fails, errno says how. 0: it is done. */
static int turn(char letter) {
    if (!tally || at < 0) return 0;
    long n = ++tally->calls;
    if (n <= PENDING) tally->letters[n - 1] = letter;
    if (mode == COUNT || (onward ? n < at : n != at)) return 0;
    switch (mode) {
    case KILL: case LOSE: case SOME: die(); return 0;
    case TEAR: return 1;
    case FULL:
        /* A full disk still takes away, renames and syncs. */
        if (!strchr("cwm", letter)) return 0;
        errno = ENOSPC;
        return -1;
    default: errno = EIO; return -1;
    }
}

static void serve(void) {
    char line[64];
    setvbuf(stdin, NULL, _IONBF, 0);
    tally = mmap(NULL, sizeof *tally, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    dprintf(1, "ready\n");
    while (fgets(line, sizeof line, stdin)) {
        char name[32], word[32];
        if (sscanf(line, "%31s %ld %31s", name, &at, word) != 3) abort();
        memset(tally, 0, sizeof *tally);
        pid_t child = fork();
        if (!child) {
            setenv("TIDEMARK_SHIM_TURN", word, 1);
            char *plus = strchr(name, '+');
            onward = plus != NULL;
            if (plus) *plus = 0;
            for (mode = COUNT; strcmp(MODES[mode], name); mode++) if (mode == BROKEN) abort();
            return;
        }
        int status = 0;
        at = -1;
        waitpid(child, &status, 0);
        int how = WIFSIGNALED(status) ? WTERMSIG(status) : -WEXITSTATUS(status);
        dprintf(1, "over %d %s\n", how, tally->letters);
    }
    _exit(0);
}

static int opened(const char *path, int flags, mode_t rights) {
    struct stat s;
    if (!is_ours(path)) return REAL(open)(path, flags, rights);
    if (!strcmp(path + strlen(folder), "/turn")) {
        serve();
        errno = ENOENT;
        return -1;
    }
    int is_new = stat(path, &s) != 0, cuts = !is_new && (flags & O_TRUNC) && s.st_size;
    int half = 0;
    if ((is_new && (flags & O_CREAT)) || cuts) half = turn(is_new ? 'c' : 't');
    if (half < 0) return -1;
    struct file *f = by_path(path);
    if (cuts) remember(f, 0, NULL, 0);
    int fd = REAL(open)(path, flags, rights);
    if (half) die();
    if (fd < 0 || fd >= FDS) return fd;
    if (is_new) {
        if (losing()) know(f, 1);
        note('c', path, NULL, f, NULL);
    }
    of_fd[fd] = f;
    return fd;
}

#define OPEN(name)                                                 \
    int name(const char *path, int flags, ...) {                   \
        va_list rest;                                              \
        va_start(rest, flags);                                     \
        mode_t rights = flags & O_CREAT ? va_arg(rest, int) : 0;   \
        va_end(rest);                                              \
        return opened(path, flags, rights);                        \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name)                                               \
    int name(int at, const char *path, int flags, ...) {           \
        va_list rest;                                              \
        va_start(rest, flags);                                     \
        mode_t rights = flags & O_CREAT ? va_arg(rest, int) : 0;   \
        va_end(rest);                                              \
        if (*path == '/') return opened(path, flags, rights);      \
        return REAL(openat)(at, path, flags, rights);              \
    }
OPENAT(openat)
OPENAT(openat64)

int close(int fd) {
    if (by_fd(fd)) of_fd[fd] = NULL;
    return REAL(close)(fd);
}

static ssize_t written(int fd, const void *bytes, size_t length, int64_t where) {
    struct file *f = by_fd(fd);
    int half = turn('w');
    if (half) {
        /* A broken disk takes half before it says so, a full one nothing. */
        int why = errno;
        if (half > 0 || why == EIO) {
            if (REAL(pwrite)(fd, bytes, length / 2, where) < 0) abort();
            remember(f, where, bytes, length / 2);
        }
        if (half > 0) die();
        errno = why;
        return -1;
    }
    ssize_t done = REAL(pwrite)(fd, bytes, length, where);
    if (done > 0) remember(f, where, bytes, done);
    return done;
}

#define PWRITE(name)                                                       \
    ssize_t name(int fd, const void *bytes, size_t length, off_t where) {  \
        if (!by_fd(fd)) return REAL(name)(fd, bytes, length, where);       \
        return written(fd, bytes, length, where);                          \
    }
PWRITE(pwrite)
PWRITE(pwrite64)

ssize_t write(int fd, const void *bytes, size_t length) {
    if (!by_fd(fd)) return REAL(write)(fd, bytes, length);
    off_t where = lseek(fd, 0, REAL(fcntl)(fd, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
    ssize_t done = written(fd, bytes, length, where);
    if (done > 0) lseek(fd, where + done, SEEK_SET);
    return done;
}

/* One part at a time: a short write is allowed. */
ssize_t writev(int fd, const struct iovec *parts, int count) {
    if (!by_fd(fd)) return REAL(writev)(fd, parts, count);
    return count ? write(fd, parts->iov_base, parts->iov_len) : 0;
}

/* So that copies are written by `write`. */
ssize_t copy_file_range(int in, off64_t *i, int out, off64_t *o, size_t length, unsigned flags) {
    if (!by_fd(out)) return REAL(copy_file_range)(in, i, out, o, length, flags);
    errno = ENOSYS;
    return -1;
}
ssize_t sendfile(int out, int in, off_t *from, size_t length);
ssize_t sendfile64(int out, int in, off64_t *from, size_t length) {
    if (!by_fd(out)) return REAL(sendfile)(out, in, from, length);
    errno = ENOSYS;
    return -1;
}

#define TRUNCATE(name)                                     \
    int name(int fd, off_t length) {                       \
        struct file *f = by_fd(fd);                        \
        int half = f ? turn('t') : 0;                      \
        if (half < 0) return -1;                           \
        if (f) remember(f, length, NULL, 0);               \
        int done = REAL(name)(fd, length);                 \
        if (half) die();                                   \
        return done;                                       \
    }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

#define SYNC(name)                                         \
    int name(int fd) {                                     \
        struct file *f = by_fd(fd);                        \
        if (!f) return REAL(name)(fd);                     \
        int half = turn('s');                              \
        if (half < 0) return -1;                           \
        synced(f);                                         \
        if (half) die();                                   \
        return 0;                                          \
    }
static void synced(struct file *f) {
    if (!losing()) return;
    for (int i = 0; i < entries; i++) {
        /* A rename is where it leads to. */
        const char *path = entry[i].kind == 'r' ? entry[i].to : entry[i].path;
        size_t length = strrchr(path, '/') - path;
        if (!strncmp(path, f->path, length) && !f->path[length]) entry[i].durable = 1;
    }
    if (!f->known && !f->changes) return;
    for (int i = 0; i < f->changes; i++) free(f->change[i].bytes);
    f->changes = 0;
    know(f, 0);
}
SYNC(fsync)
SYNC(fdatasync)

/* A fork has none of its parent's locks, or shares them, and its parent keeps them: so there are
 * none. */
int flock(int fd, int what) { return by_fd(fd) ? 0 : REAL(flock)(fd, what); }

#define LOCK(name)                                         \
    int name(int fd, int what, ...) {                      \
        va_list rest;                                      \
        va_start(rest, what);                              \
        void *more = va_arg(rest, void *);                 \
        va_end(rest);                                      \
        if (by_fd(fd) && what == F_SETLK) return 0;        \
        return REAL(name)(fd, what, more);                 \
    }
LOCK(fcntl)
LOCK(fcntl64)

int rename(const char *from, const char *to) {
    if (!is_ours(from)) return REAL(rename)(from, to);
    int half = turn('r');
    if (half < 0) return -1;
    struct stat s;
    struct file *f = by_path(from), *gone = stat(to, &s) || S_ISDIR(s.st_mode) ? NULL : by_path(to);
    if (losing() && gone && !gone->known) know(gone, 0);
    int done = REAL(rename)(from, to);
    if (!done) {
        note('r', from, to, f, gone);
        if (gone) *gone->path = 0;
        size_t length = strlen(from);
        for (int i = 0; i < files; i++) {
            char rest[PATH];
            if (strncmp(file[i].path, from, length)) continue;
            if (file[i].path[length] && file[i].path[length] != '/') continue;
            strcpy(rest, file[i].path + length);
            snprintf(file[i].path, PATH, "%s%s", to, rest);
        }
    }
    if (half) die();
    return done;
}

int unlink(const char *path) {
    if (!is_ours(path)) return REAL(unlink)(path);
    int half = turn('u');
    if (half < 0) return -1;
    struct file *f = by_path(path);
    if (losing() && !f->known) know(f, 0);
    int done = REAL(unlink)(path);
    if (!done) {
        note('u', path, NULL, NULL, f);
        *f->path = 0;
    }
    if (half) die();
    return done;
}

/* How a folder is emptied. */
int unlinkat(int at, const char *name, int flags) {
    char link[64], path[PATH];
    snprintf(link, sizeof link, "/proc/self/fd/%d", at);
    ssize_t length = *name == '/' ? 0 : readlink(link, path, PATH - 1);
    if (length < 0 || length + strlen(name) + 2 > PATH) return REAL(unlinkat)(at, name, flags);
    path[length] = 0;
    if (length) strcat(path, "/");
    strcat(path, name);
    return flags & AT_REMOVEDIR ? rmdir(path) : unlink(path);
}

int rmdir(const char *path) {
    int half = is_ours(path) ? turn('u') : 0;
    if (half < 0) return -1;
    int done = REAL(rmdir)(path);
    if (!done && is_ours(path)) note('d', path, NULL, NULL, NULL);
    if (half) die();
    return done;
}

int mkdir(const char *path, mode_t rights) {
    int half = is_ours(path) ? turn('m') : 0;
    if (half < 0) return -1;
    int done = REAL(mkdir)(path, rights);
    if (half) die();
    return done;
}

__attribute__((constructor)) static void begin(void) {
    const char *given = getenv("TIDEMARK_SHIM_FOLDER");
    if (given && strlen(given) < PATH - 64) strcpy(folder, given);
}
