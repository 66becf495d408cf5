"""A file is there whole or not at all."""

import errno
import os
import stat

import pytest

import nn
from autograd.compiler import load
from autograd.files import write_atomically
from nn import MLP, save


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("as_path", [str, lambda path: path])
def test_a_file_is_written_and_replaced(tmp_path, as_path):
    target = tmp_path / "note.txt"
    for content in [b"first, which is longer", b"second", b""]:
        write_atomically(as_path(target), content, "note")
        assert target.read_bytes() == content
    assert names_in(tmp_path) == ["note.txt"]


def test_the_content_is_on_the_disk_before_it_takes_the_name(tmp_path, monkeypatch):
    target = tmp_path / "note.txt"
    target.write_bytes(b"old")
    synced = []

    def look(descriptor):
        assert target.read_bytes() == b"old"
        synced.append(os.fstat(descriptor).st_size)

    monkeypatch.setattr(os, "fsync", look)
    write_atomically(target, b"content", "note")

    assert synced == [7]
    assert target.read_bytes() == b"content"


@pytest.mark.parametrize("failure", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()])
def test_a_failure_while_writing_leaves_the_old_file(tmp_path, monkeypatch, failure):
    target = tmp_path / "note.txt"
    target.write_bytes(b"old")

    def fail(descriptor):
        raise failure

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(type(failure)) as caught:
        write_atomically(target, b"content", "note")

    if isinstance(failure, OSError):
        assert caught.value.errno == errno.ENOSPC
        assert caught.value.strerror.startswith("cannot write the note (No space left on device): choose")
        assert caught.value.filename == str(target)
    assert target.read_bytes() == b"old"
    assert names_in(tmp_path) == ["note.txt"]


@pytest.mark.parametrize("name", ["absent/note.txt", "folder", ".", "folder/..", "n" * 300])
def test_what_cannot_be_written_is_named_and_nothing_is_left(tmp_path, name):
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="cannot write the note") as refusal:
        write_atomically(tmp_path / name, b"content", "note")

    assert refusal.value.filename == str(tmp_path / name)
    assert [path.name for path in tmp_path.rglob("*")] == ["folder"]


def test_a_missing_folder_keeps_the_kind_of_its_error(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"cannot write the model \(No such file or directory\): choose a file"):
        save(tmp_path / "absent" / "model.safetensors", MLP(1, [1]))


def test_what_is_written_may_be_read_by_whom_the_umask_allows(tmp_path):
    target = tmp_path / "note.txt"
    before = os.umask(0o027)
    try:
        write_atomically(target, b"content", "note")
    finally:
        os.umask(before)

    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o666, 0o444, 0o755])
def test_a_file_that_is_replaced_keeps_its_permissions(tmp_path, mode):
    target = tmp_path / "note.txt"
    target.write_bytes(b"old")
    target.chmod(mode)

    write_atomically(target, b"new", "note")

    assert target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == mode


def test_nobody_else_can_read_what_replaces_a_private_file_before_it_has_its_permissions(tmp_path, monkeypatch):
    target = tmp_path / "note.txt"
    target.write_bytes(b"old")
    target.chmod(0o600)
    modes = []
    monkeypatch.setattr(os, "fsync", lambda descriptor: modes.append(stat.S_IMODE(os.fstat(descriptor).st_mode)))

    write_atomically(target, b"new", "note")

    assert modes == [0o600]


def test_a_symbolic_link_stays_and_what_it_leads_to_is_replaced(tmp_path):
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared" / "note.txt").write_bytes(b"old")
    (tmp_path / "middle.txt").symlink_to("shared/note.txt")
    link = tmp_path / "link.txt"
    link.symlink_to("middle.txt")

    write_atomically(link, b"new", "note")

    assert (tmp_path / "shared" / "note.txt").read_bytes() == b"new"
    assert link.readlink().name == "middle.txt"
    assert names_in(tmp_path / "shared") == ["note.txt"]


def test_a_link_to_nothing_yet_makes_the_file_and_one_to_itself_is_refused(tmp_path):
    (tmp_path / "link.txt").symlink_to("note.txt")
    write_atomically(tmp_path / "link.txt", b"new", "note")
    assert (tmp_path / "note.txt").read_bytes() == b"new"

    (tmp_path / "round.txt").symlink_to("round.txt")
    with pytest.raises(OSError, match="cannot write the note"):
        write_atomically(tmp_path / "round.txt", b"new", "note")
    assert names_in(tmp_path) == ["link.txt", "note.txt", "round.txt"]


def test_what_is_no_file_is_refused_and_not_replaced(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match=r"cannot write the note \(it is no regular file\)"):
        write_atomically(tmp_path / "pipe", b"new", "note")

    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)
    assert names_in(tmp_path) == ["pipe"]


def test_a_model_saved_again_keeps_the_permissions_and_the_link(tmp_path):
    path, link = tmp_path / "model.safetensors", tmp_path / "latest.safetensors"
    save(path, MLP(1, [1]))
    path.chmod(0o600)
    link.symlink_to(path.name)

    save(link, MLP(1, [1]))

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert link.is_symlink()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
@pytest.mark.parametrize("read", [load, nn.load], ids=["a compiled function", "a model"])
def test_a_pipe_is_refused_where_a_file_is_read(tmp_path, read):
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ValueError, match="is no regular file, but a pipe"):
        read(tmp_path / "pipe")
