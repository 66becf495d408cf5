"""Object code on disk: used again where it can be trusted, ignored where it cannot, and never in the way."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from programs import build

from autograd.compiler.backends.executable import Request
from autograd.compiler.backends.llvm import disk, machine_code, target
from autograd.core.table import TABLE

COMPILED = []
PROGRAM = build(1, (3.0,), [(TABLE["exp"], (0,)), (TABLE["multiply"], (2, 1))], (3,))


@pytest.fixture(autouse=True)
def place(tmp_path, monkeypatch):
    """Return a folder that is not there yet; what is compiled is written down in COMPILED."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("AUTOGRAD_CACHE_DIR", str(folder))
    monkeypatch.setattr(target, "object_code", lambda *given: COMPILED.append(given) or OBJECT_CODE(*given))
    COMPILED.clear()
    return folder


OBJECT_CODE = target.object_code


def run():
    """Compute 3 exp(0.5); return how often something was compiled for it."""
    before, results = len(COMPILED), np.zeros(1)
    assert machine_code(Request(PROGRAM)).point(np.array([0.5]), results) == -1
    assert results[0] == 3.0 * np.exp(0.5)
    return len(COMPILED) - before


def the_file(place):
    (file,) = place.iterdir()
    return file


def test_a_program_is_compiled_once(place):
    assert [run(), run()] == [1, 0]
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    assert stat.S_IMODE(the_file(place).stat().st_mode) == 0o600


def test_another_process_uses_the_code(place):
    run()
    program = (
        "import sys; sys.path += sys.argv[1:]; import test_llvm_disk as t;t.target.object_code = None; print(t.run())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *Path(__file__).parents[:2]], capture_output=True, text=True, check=True
    )
    assert done.stdout == "0\n"


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[: len(data) // 2],
        lambda data: data[:-1],
        lambda data: data + b"x",
        lambda data: bytes([data[0] ^ 1]) + data[1:],
        lambda data: data[:40] + bytes([data[40] ^ 1]) + data[41:],
        lambda data: data[:-9] + bytes([data[-9] ^ 128]) + data[-8:],
        lambda data: b"something else entirely",
    ],
)
def test_a_damaged_entry_is_ignored_and_replaced(place, damage):
    run()
    file = the_file(place)
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    assert [run(), run()] == [1, 0]
    assert file.read_bytes() == whole


def test_every_flipped_byte_of_the_frame_is_noticed(place):
    run()
    file = the_file(place)
    whole = file.read_bytes()
    for position in range(min(200, len(whole))):
        file.write_bytes(whole[:position] + bytes([whole[position] ^ 16]) + whole[position + 1 :])
        assert disk.read(file.stem) is None


def test_an_entry_of_another_program_is_ignored(place):
    run()
    file = the_file(place)
    assert disk.read(file.stem) is not None
    file.rename(place / ("0" * 64 + ".code"))
    assert disk.read("0" * 64) is None


@pytest.mark.skipif(sys.platform == "win32", reason="the bits of the mode say nothing on Windows")
@pytest.mark.parametrize("bits", [0o020, 0o002], ids=["group", "others"])
def test_what_others_may_write_is_not_executed(place, bits):
    run()
    assert run() == 0
    place.chmod(0o700 | bits)
    assert run() == 1
    place.chmod(0o700)
    the_file(place).chmod(0o600 | bits)
    assert run() == 1


@pytest.mark.skipif(sys.platform == "win32", reason="files have no such owner on Windows")
def test_what_belongs_to_somebody_else_is_not_executed(place, monkeypatch):
    run()
    monkeypatch.setattr(os, "geteuid", lambda: place.stat().st_uid + 1)
    assert run() == 1


def test_an_entry_that_may_only_be_read_is_used(place, monkeypatch):
    run()

    def fail(*_):
        raise OSError("read-only file system")

    monkeypatch.setattr(os, "utime", fail)
    assert run() == 0


def test_a_folder_that_cannot_be_made_is_done_without(place):
    place.write_text("a file where the folder should be")
    assert [run(), run()] == [1, 1]
    assert place.read_text() == "a file where the folder should be"


def test_an_empty_setting_switches_the_cache_off(place, monkeypatch):
    monkeypatch.setenv("AUTOGRAD_CACHE_DIR", "")
    assert [run(), run()] == [1, 1]
    assert not place.exists()


def key(number):
    return f"{number:064x}"


def fill(place, *numbers):
    """Write entries of a little over 1,000 bytes, each used later than the one before."""
    for number in numbers:
        disk.write(key(number), disk.Entry(bytes(1_000), 0, ()))
        file = place / f"{key(number)}.code"
        if file.exists():
            os.utime(file, (number, number))


def entries(place):
    return sorted(int(file.stem, 16) for file in place.iterdir() if len(file.stem) == 64)


def test_the_oldest_entries_go_when_there_are_too_many(place, monkeypatch):
    monkeypatch.setattr(disk, "_LARGEST", 3_000)
    fill(place, *range(5))
    assert entries(place) == [3, 4]


def test_an_entry_that_was_used_stays(place, monkeypatch):
    fill(place, 0, 1, 2)
    assert disk.read(key(0)) is not None
    monkeypatch.setattr(disk, "_LARGEST", 3_000)
    fill(place, 3)
    assert entries(place) == [0, 3]


@pytest.mark.parametrize(
    "name", ["mine.code", "notes.txt", ".hidden", "tmpabcdefgh", key(7), f"{key(7)}.code", ".autograd-abcdefgh.part"]
)
def test_the_files_of_others_stay_and_do_not_count(place, monkeypatch, name):
    monkeypatch.setattr(disk, "_LARGEST", 3_000)
    place.mkdir(mode=0o700)
    (place / name).write_bytes(b"x" * 5_000)
    os.utime(place / name, (0, 0))
    fill(place, 10, 11, 12)
    assert (place / name).read_bytes() == b"x" * 5_000
    assert {11, 12} <= set(entries(place))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
@pytest.mark.parametrize("make", [os.mkdir, lambda path: path.symlink_to("target"), getattr(os, "mkfifo", None)])
def test_what_is_no_file_is_neither_opened_nor_replaced(place, monkeypatch, make):
    """In a process of its own, which can be ended if it waits for somebody to write into the pipe."""
    fill(place, 1)
    (place / f"{key(1)}.code").rename(place / "target")
    for name in (f"{key(1)}.code", ".autograd-abcdefgh.part"):
        make(place / name)
        os.utime(place / name, (0, 0), follow_symlinks=False)
    program = (
        "import sys; from autograd.compiler.backends.llvm import disk; disk._LARGEST = 0; disk._ABANDONED = -1;"
        f"print(disk.read('{key(1)}')); disk.write('{key(1)}', disk.Entry(b'', 0, ())); disk._tidy(disk.folder())"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout == "None\n"
    assert {file.name for file in place.iterdir()} == {"target", f"{key(1)}.code", ".autograd-abcdefgh.part"}
    assert not any(stat.S_ISREG(file.lstat().st_mode) for file in place.iterdir() if file.name != "target")


def test_what_a_killed_process_was_writing_goes_after_a_day(place, monkeypatch):
    def kill(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", kill)
        patch.setattr(Path, "unlink", lambda *_, **__: None)
        with pytest.raises(KeyboardInterrupt):
            fill(place, 1)
    part = the_file(place)
    fill(place, 2)
    assert part.exists()
    os.utime(part, (0, 0))
    fill(place, 3)
    assert not part.exists()
    assert entries(place) == [2, 3]


def test_a_home_is_expanded_in_the_setting(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("AUTOGRAD_CACHE_DIR", "~/code")
    assert disk.folder() == tmp_path / "code"


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="there the system has another place")
@pytest.mark.parametrize(("chosen", "base"), [("", ".cache"), ("here", ".cache"), ("~/x", ".cache"), ("/caches", None)])
def test_a_relative_folder_of_caches_is_ignored(tmp_path, monkeypatch, chosen, base):
    monkeypatch.delenv("AUTOGRAD_CACHE_DIR")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", chosen)
    assert disk.folder() == (tmp_path / base if base else Path(chosen)) / "scalar-autograd"


def test_a_broken_off_write_leaves_nothing(place, monkeypatch):
    def fail(*_):
        raise OSError("no space left")

    monkeypatch.setattr(Path, "replace", fail)
    assert run() == 1
    assert list(place.iterdir()) == []


def test_two_processes_may_write_at_once(place):
    program = "import sys; sys.path += sys.argv[1:]; import test_llvm_disk as t; print(t.run())"
    command = [sys.executable, "-c", program, *Path(__file__).parents[:2]]
    children = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert all(child.communicate()[0] in {"0\n", "1\n"} for child in children)
    assert all(child.returncode == 0 for child in children)
    assert run() == 0
