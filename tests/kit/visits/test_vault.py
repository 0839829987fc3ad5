# SPDX-License-Identifier: EUPL-1.2
"""A sealed file opens with its passphrase, and with nothing else."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kit import selfcheck
from kit.errors import StorageError, VaultError
from kit.visits.vault import create_vault, open_vault

FEW = 1_000
"""Rounds of a cheap key: the real number costs a tenth of a second for each opening."""


def test_what_the_frozen_program_checks_holds_here_too(tmp_path: Path) -> None:
    assert "SQLCipher" in selfcheck.sealed_store(tmp_path)


def test_what_was_written_is_there_when_the_file_is_opened_again(tmp_path: Path) -> None:
    file = tmp_path / "sealed.db"
    with create_vault(file, "vier woorden in een zin", rounds=FEW) as vault:
        vault.execute("CREATE TABLE note (text TEXT)")
        vault.execute("INSERT INTO note VALUES (?)", ("een kas bij Zutphen",))
    with open_vault(file, "vier woorden in een zin", rounds=FEW) as vault:
        assert vault.execute("SELECT text FROM note") == [("een kas bij Zutphen",)]
    assert b"Zutphen" not in file.read_bytes()


def test_a_wrong_passphrase_says_so_quietly_and_changes_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "sealed.db"
    create_vault(file, "goed", rounds=FEW).close()
    before = file.read_bytes()
    with pytest.raises(VaultError, match="passphrase does not fit"):
        open_vault(file, "fout", rounds=FEW)
    assert file.read_bytes() == before
    assert capfd.readouterr() == ("", "")


def test_a_changed_file_does_not_open(tmp_path: Path) -> None:
    file = tmp_path / "sealed.db"
    create_vault(file, "goed", rounds=FEW).close()
    sealed = bytearray(file.read_bytes())
    sealed[100] ^= 1
    file.write_bytes(sealed)
    with pytest.raises(VaultError):
        open_vault(file, "goed", rounds=FEW)


def test_a_plain_database_is_no_sealed_file(tmp_path: Path) -> None:
    file = tmp_path / "plain.db"
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE note (text TEXT)")
    connection.close()
    with pytest.raises(VaultError):
        open_vault(file, "goed", rounds=FEW)


def test_opening_makes_no_file_and_making_overwrites_none(tmp_path: Path) -> None:
    file = tmp_path / "sealed.db"
    with pytest.raises(StorageError):
        open_vault(file, "goed", rounds=FEW)
    assert not file.exists()
    create_vault(file, "goed", rounds=FEW).close()
    with pytest.raises(VaultError):
        create_vault(file, "goed", rounds=FEW)


@pytest.mark.parametrize("passphrase", ["", "nul\0teken"])
def test_an_unusable_passphrase_is_refused_before_there_is_a_file(tmp_path: Path, passphrase: str) -> None:
    with pytest.raises(VaultError):
        create_vault(tmp_path / "sealed.db", passphrase, rounds=FEW)
    assert not (tmp_path / "sealed.db").exists()


@given(passphrase=st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1))
def test_any_words_can_be_a_passphrase(tmp_path_factory: pytest.TempPathFactory, passphrase: str) -> None:
    file = tmp_path_factory.mktemp("any") / "sealed.db"
    create_vault(file, passphrase, rounds=FEW).close()
    open_vault(file, passphrase, rounds=FEW).close()
    with pytest.raises(VaultError):
        open_vault(file, passphrase + "'", rounds=FEW)
