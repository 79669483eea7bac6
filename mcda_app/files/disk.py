# SPDX-License-Identifier: MIT
"""The door to the disk: what a folder holds that others may have prepared is never trusted.

Only regular files are read, never a pipe or device that could keep the reader waiting. What this program
writes on its own account follows no link and takes nothing's place: it is created exclusively. Rights are
never wider than those of the project that a file belongs to.
"""

from __future__ import annotations

import contextlib
import os
import stat
import time
from pathlib import Path
from typing import TextIO

_NOFOLLOW: int = getattr(os, "O_NOFOLLOW", 0)  # none of these is known on Windows, apart from O_BINARY
_PLAIN: int = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_PATIENT: int = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_ACL = "system.posix_acl_access"
PRIVATE = 0o600
TRIES, PAUSE = 20, 0.02
"""How often Windows is asked again, and after how many seconds, where somebody reads what is replaced."""


class NotAFileError(OSError):
    """Something else than a regular file stands there.

    link    whether it is a link, which is not followed
    folder  whether it is a folder; otherwise it is a pipe, a socket or a device
    """

    def __init__(self, found: int) -> None:
        super().__init__(None, "not a regular file")
        self.link, self.folder = stat.S_ISLNK(found), stat.S_ISDIR(found)


def read_regular(path: Path, most: int, *, links: bool = False) -> bytes:
    """The first bytes of a regular file, one more than `most` of them where there are more.

    links  whether a link is followed, as for a file that the user named
    Raises NotAFileError for whatever else stands there, without waiting for it, and OSError as the system
    does.
    """
    before = os.stat(path) if links else os.lstat(path)
    _refuse_irregular(before)
    handle = os.open(path, os.O_RDONLY | _PLAIN | _PATIENT | (0 if links else _NOFOLLOW))
    with open(handle, "rb") as stream:
        now = os.fstat(handle)
        _refuse_irregular(now)
        if not links and not _NOFOLLOW and not os.path.samestat(before, now):
            raise NotAFileError(stat.S_IFLNK)
        return stream.read(most + 1)


def _refuse_irregular(found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise NotAFileError(found.st_mode)


def standing(path: Path) -> os.stat_result | None:
    """What stands at a path, a link itself and not what it leads to; None if nothing does.

    Raises NotAFileError where that is no regular file.
    """
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        return None
    _refuse_irregular(found)
    return found


def changed(path: Path) -> float | None:
    """When a file was last written or touched, by the clock of its disk; None if there is no such file."""
    try:
        return os.lstat(path).st_mtime
    except OSError:
        return None


def clock_of(folder: Path) -> float:
    """The time by the clock that stamps the files of a folder, which may be that of a server."""
    try:
        handle, name = _temporary(folder, "clock")
    except OSError:
        return time.time()
    try:
        return os.fstat(handle).st_mtime
    finally:
        os.close(handle)
        with contextlib.suppress(OSError):
            os.unlink(name)


def touch(path: Path, begins: bytes) -> bool:
    """Stamp a regular file with the present time, if it still begins so; whether it does."""
    try:
        if read_regular(path, len(begins))[: len(begins)] != begins:
            return False
        if os.utime not in os.supports_fd:
            os.utime(path)
            return True
        handle = os.open(path, os.O_RDONLY | _PLAIN | _PATIENT | _NOFOLLOW)
        try:
            if os.read(handle, len(begins)) == begins:  # the very file that is stamped
                os.utime(handle)
                return True
        finally:
            os.close(handle)
    except FileNotFoundError:
        return False
    except OSError:
        return True  # a disk that does not answer now may do so the next time
    return False


# Writing


def _temporary(folder: Path, name: str) -> tuple[int, str]:
    """A new, empty file of this process's own, for the user alone; its name tells whose it is."""
    import tempfile  # brings random numbers and hashes with it, which the start does not need

    from mcda_app.files.leftovers import prefix

    return tempfile.mkstemp(prefix=prefix(name), suffix=".tmp", dir=folder)


def write_beside(path: Path, data: bytes, mode: int, *, sync: bool = True) -> str:
    """Write data to a temporary file in the folder of a path; its name.

    mode  its rights
    sync  whether it is on the disk itself on return
    """
    handle, name = _temporary(path.parent, path.name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            if sync:
                os.fsync(stream.fileno())
            if os.name != "nt":  # where rights are those of the folder
                os.fchmod(stream.fileno(), mode)
    except BaseException:
        drop(name)
        raise
    return name


def create(path: Path, data: bytes, mode: int = PRIVATE, *, sync: bool = False) -> None:
    """Write a file that is not there yet, whole from its first moment.

    Raises FileExistsError where anything stands already, be it a link that leads nowhere.
    """
    if os.path.lexists(path):
        raise FileExistsError(path)
    name = write_beside(path, data, mode, sync=sync)
    try:
        if os.name == "nt":
            os.rename(name, path)  # which takes nothing's place there
            return
        try:
            os.link(name, path, follow_symlinks=False)
        except FileExistsError:
            raise
        except OSError:  # a file system without links of this kind
            _create_plainly(path, data, mode)
    finally:
        drop(name)


def _create_plainly(path: Path, data: bytes, mode: int) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _PLAIN | _NOFOLLOW, mode)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
    except BaseException:
        drop(path)
        raise


def append(path: Path, data: bytes) -> None:
    """Add to a file of one's own, made for the user alone if need be; NotAFileError for anything else."""
    standing(path)
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | _PLAIN | _PATIENT | _NOFOLLOW
    handle = os.open(path, flags, PRIVATE)
    with open(handle, "ab") as stream:
        found = os.fstat(handle)
        _refuse_irregular(found)
        if os.name != "nt" and found.st_mode & 0o077:
            os.fchmod(handle, found.st_mode & 0o700)
        stream.write(data)


def new_text(path: Path) -> TextIO:
    """A file of one's own to write to, which is not there yet."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _PLAIN | _NOFOLLOW, PRIVATE)
    return open(handle, "w", encoding="utf-8")


def replace(name: str | Path, path: Path) -> None:
    """Put a temporary file in a path's place; a link that stands there is replaced and not followed."""
    for left in reversed(range(TRIES)):
        try:
            os.replace(name, path)
            return
        except PermissionError:
            if os.name != "nt" or not left:
                raise
            time.sleep(PAUSE)


def drop(path: str | Path) -> None:
    """Take a file of one's own away, if it is there and can be taken."""
    with contextlib.suppress(OSError):
        os.unlink(path)


# Rights


def usual_mode() -> int:
    """The rights of a new file as the user wants them; the process's mask is looked at and never set."""
    try:
        with open("/proc/self/status", "rb") as stream:
            for line in stream:
                if line.startswith(b"Umask:"):
                    return 0o666 & ~int(line.split()[1], 8)
    except (OSError, ValueError, IndexError):
        pass
    return 0o666 if os.name == "nt" else PRIVATE


def mode_like(project: Path | None) -> int:
    """The rights of a file that belongs to a project: its own or stricter ones; one's own without a file."""
    if project is None:
        return PRIVATE
    try:
        found = os.stat(project)
        if not stat.S_ISREG(found.st_mode) or has_list(project):
            return PRIVATE
    except OSError:
        return PRIVATE
    return narrowed(found, project.parent) | PRIVATE if os.name != "nt" else 0o666


def has_list(path: Path) -> bool:
    """Whether a file's rights are told by a list of access, of which the nine bits tell a part."""
    try:
        return _ACL in os.listxattr(path)
    except (AttributeError, OSError):
        return False


def narrowed(found: os.stat_result, folder: Path) -> int:
    """A file's rights for a new one beside it, whose group may be another: that gets what all have."""
    mode = found.st_mode & 0o666
    try:
        parent = os.stat(folder)
    except OSError:
        return mode & ~0o066
    group = parent.st_gid if parent.st_mode & stat.S_ISGID else os.getegid()
    if group != found.st_gid:
        mode &= ~0o070 | (mode & 0o007) << 3
    return mode


def own_folder(path: Path) -> None:
    """Make a folder of the program's own, for the user alone, or narrow one that is wider.

    Raises NotAFileError where a link or file stands there, PermissionError where the folder is somebody
    else's.
    """
    missing = [folder for folder in (path, *path.parents) if not os.path.lexists(folder)]
    for folder in reversed(missing):
        with contextlib.suppress(FileExistsError):
            folder.mkdir(mode=0o700)
    found = os.lstat(path)
    if not stat.S_ISDIR(found.st_mode):
        raise NotAFileError(found.st_mode)
    if os.name == "nt":  # where a user's own folders are theirs
        return
    if found.st_uid != os.geteuid():
        raise PermissionError(13, "the folder is somebody else's", str(path))
    if found.st_mode & 0o077:
        os.chmod(path, found.st_mode & 0o700)
