# SPDX-License-Identifier: MIT
"""Safe file access: the content of a folder that others can write to is never trusted.

Only regular files are read, never a pipe or device that could block. The program's own files are created
exclusively: they follow no link and replace nothing. Their permissions are never wider than those of the
project they belong to.
"""

from __future__ import annotations

import contextlib
import os
import stat
import time
from pathlib import Path
from typing import TextIO

_NOFOLLOW: int = getattr(os, "O_NOFOLLOW", 0)  # Windows has none of these except O_BINARY
_BASE_FLAGS: int = getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_NONBLOCK: int = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_ACL = "system.posix_acl_access"
PRIVATE = 0o600
TRIES, PAUSE = 20, 0.02
"""Retries on Windows, and seconds between them, while somebody reads the file to be replaced."""


class NotAFileError(OSError):
    """The path is not a regular file.

    link    whether it is a link, which is not followed
    folder  whether it is a folder; if neither, it is a pipe, a socket or a device
    """

    def __init__(self, mode: int) -> None:
        super().__init__(None, "not a regular file")
        self.link, self.folder = stat.S_ISLNK(mode), stat.S_ISDIR(mode)


def read_regular(path: Path, max_bytes: int, *, links: bool = False) -> bytes:
    """The first bytes of a regular file, one more than `most` of them where there are more.

    links  whether a link is followed, as for a file that the user named
    Raises NotAFileError, without blocking, for anything else, and OSError as the system does.
    """
    expected = os.stat(path) if links else os.lstat(path)
    _refuse_irregular(expected)
    handle = os.open(path, os.O_RDONLY | _BASE_FLAGS | _NONBLOCK | (0 if links else _NOFOLLOW))
    with open(handle, "rb") as stream:
        opened = os.fstat(handle)
        _refuse_irregular(opened)
        if not links and not _NOFOLLOW and not os.path.samestat(expected, opened):
            raise NotAFileError(stat.S_IFLNK)
        return stream.read(max_bytes + 1)


def _refuse_irregular(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise NotAFileError(status.st_mode)


def existing_file(path: Path) -> os.stat_result | None:
    """The status of the file at a path, without following links; None if nothing is there.

    Raises NotAFileError if it is not a regular file.
    """
    try:
        status = os.lstat(path)
    except FileNotFoundError:
        return None
    _refuse_irregular(status)
    return status


def modified_at(path: Path) -> float | None:
    """When a file was last written or touched, by the clock of its disk; None if there is no such file."""
    try:
        return os.lstat(path).st_mtime
    except OSError:
        return None


def clock_of(folder: Path) -> float:
    """The time by the clock that stamps files in a folder, which may be a server's."""
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
    """Set a regular file's time to now if it begins with these bytes; whether it does."""
    try:
        if read_regular(path, len(begins))[: len(begins)] != begins:
            return False
        if os.utime not in os.supports_fd:
            os.utime(path)
            return True
        handle = os.open(path, os.O_RDONLY | _BASE_FLAGS | _NONBLOCK | _NOFOLLOW)
        try:
            if os.read(handle, len(begins)) == begins:  # the same file that gets the new time
                os.utime(handle)
                return True
        finally:
            os.close(handle)
    except FileNotFoundError:
        return False
    except OSError:
        return True  # a disk that fails now may work the next time
    return False


# Writing


def _temporary(folder: Path, name: str) -> tuple[int, str]:
    """A new, empty temporary file for the user alone, whose name identifies this process."""
    import tempfile  # slow to import, and not needed at start-up

    from mcda_app.files.leftovers import prefix

    return tempfile.mkstemp(prefix=prefix(name), suffix=".tmp", dir=folder)


def write_beside(path: Path, data: bytes, mode: int, *, sync: bool = True) -> str:
    """Write data to a temporary file beside a path, and return its name.

    mode  its permissions
    sync  whether to flush it to disk
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
    """Create a file atomically with its full content.

    Raises FileExistsError if anything has its name, even a broken link.
    """
    if os.path.lexists(path):
        raise FileExistsError(path)
    name = write_beside(path, data, mode, sync=sync)
    try:
        if os.name == "nt":
            os.rename(name, path)  # replaces nothing on Windows
            return
        try:
            os.link(name, path, follow_symlinks=False)
        except FileExistsError:
            raise
        except OSError:  # a file system without hard links
            _create_plainly(path, data, mode)
    finally:
        drop(name)


def _create_plainly(path: Path, data: bytes, mode: int) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BASE_FLAGS | _NOFOLLOW, mode)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
    except BaseException:
        drop(path)
        raise


def append(path: Path, data: bytes) -> None:
    """Append to one of the program's files, creating it for the user alone; NotAFileError otherwise."""
    existing_file(path)
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | _BASE_FLAGS | _NONBLOCK | _NOFOLLOW
    handle = os.open(path, flags, PRIVATE)
    with open(handle, "ab") as stream:
        status = os.fstat(handle)
        _refuse_irregular(status)
        if os.name != "nt" and status.st_mode & 0o077:
            os.fchmod(handle, status.st_mode & 0o700)
        stream.write(data)


def new_text(path: Path) -> TextIO:
    """Create one of the program's files and open it for writing."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BASE_FLAGS | _NOFOLLOW, PRIVATE)
    return open(handle, "w", encoding="utf-8")


def replace(name: str | Path, path: Path) -> None:
    """Move a temporary file to a path; a link there is replaced, not followed."""
    for remaining in reversed(range(TRIES)):
        try:
            os.replace(name, path)
            return
        except PermissionError:
            if os.name != "nt" or not remaining:
                raise
            time.sleep(PAUSE)


def flush_folder(folder: Path) -> None:
    """Have a file's new name in a folder survive a power cut, where the system and the disk can."""
    if os.name == "nt":  # Windows cannot open a folder to flush it
        return
    # The file is in place by now; network drives that cannot flush a folder have still saved it.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def overwrite(path: Path) -> None:
    """Write zeros over the content of one of the program's files, where it lies, and flush them.

    Some disks keep older copies of a block all the same. Raises NotAFileError for a link, OSError otherwise.
    """
    existing_file(path)
    handle = os.open(path, os.O_WRONLY | _BASE_FLAGS | _NONBLOCK | _NOFOLLOW)
    with open(handle, "wb", buffering=0) as stream:
        status = os.fstat(handle)
        _refuse_irregular(status)
        stream.write(bytes(status.st_size))
        os.fsync(handle)


def drop(path: str | Path) -> None:
    """Remove one of the program's files if possible."""
    with contextlib.suppress(OSError):
        os.unlink(path)


# Rights


def usual_mode() -> int:
    """The default permissions of a new file; the process's umask is read and never set."""
    try:
        with open("/proc/self/status", "rb") as stream:
            for line in stream:
                if line.startswith(b"Umask:"):
                    return 0o666 & ~int(line.split()[1], 8)
    except (OSError, ValueError, IndexError):
        pass
    return 0o666 if os.name == "nt" else PRIVATE


def mode_like(project: Path | None) -> int:
    """The permissions of a file that belongs to a project: the same or stricter; private without a file."""
    if project is None:
        return PRIVATE
    try:
        status = os.stat(project)
        if not stat.S_ISREG(status.st_mode) or has_list(project):
            return PRIVATE
    except OSError:
        return PRIVATE
    return mode_beside(status, project.parent) | PRIVATE if os.name != "nt" else 0o666


def has_list(path: Path) -> bool:
    """Whether a file has an access control list, of which the mode bits are only a part."""
    try:
        return _ACL in os.listxattr(path)
    except (AttributeError, OSError):
        return False


def mode_beside(status: os.stat_result, folder: Path) -> int:
    """A file's permissions for a new file beside it; another group gets only what everybody has."""
    mode = status.st_mode & 0o666
    try:
        parent = os.stat(folder)
    except OSError:
        return mode & ~0o066
    group = parent.st_gid if parent.st_mode & stat.S_ISGID else os.getegid()
    if group != status.st_gid:
        mode &= ~0o070 | (mode & 0o007) << 3
    return mode


def make_private_folder(path: Path) -> None:
    """Create one of the program's folders for the user alone, or restrict an existing one.

    Raises NotAFileError if a link or file has its name, PermissionError if it belongs to somebody else.
    """
    missing = [folder for folder in (path, *path.parents) if not os.path.lexists(folder)]
    for folder in reversed(missing):
        with contextlib.suppress(FileExistsError):
            folder.mkdir(mode=0o700)
    status = os.lstat(path)
    if not stat.S_ISDIR(status.st_mode):
        raise NotAFileError(status.st_mode)
    if os.name == "nt":  # where users' folders are private anyway
        return
    if status.st_uid != os.geteuid():
        raise PermissionError(13, "the folder is somebody else's", str(path))
    if status.st_mode & 0o077:
        os.chmod(path, status.st_mode & 0o700)
