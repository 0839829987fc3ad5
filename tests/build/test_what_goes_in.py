# SPDX-License-Identifier: EUPL-1.2
"""The rules by which files go into the frozen folder, without freezing anything."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path

import archive
import bundle
import elf
import manifest
import pytest


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/plugins/platforms/qoffscreen.dll",
        r"PySide6\plugins\iconengines\qsvgicon.dll",
        "PySide6/Qt/translations/qtbase_nl.qm",
        "PySide6/Qt/lib/libQt6PrintSupport.so.6",
        "resources/translations/nl.qm",
    ],
)
def test_what_printing_wayland_and_our_languages_need_goes_in(place: str) -> None:
    assert manifest.is_wanted(place)
    assert manifest.why_forbidden_file(Path(place).name) == ""


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/plugins/imageformats/qtiff.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/translations/qt_help_nl.qm",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt6Network.dll",
        "libcrypto.so.3",
        "libssl-3.dll",
    ],
)
def test_what_nobody_here_uses_stays_out(place: str) -> None:
    assert not manifest.is_wanted(place)


@pytest.mark.parametrize(
    "name",
    [
        "libQt6Network.so.6",
        "Qt6Network.dll",
        "_ssl.pyd",
        "libssl.so.3",
        "libgnutls.so.30",
        "icuuc.dll",
        "api-ms-win-core-file-l1-1-0.dll",
    ],
)
def test_a_folder_with_such_a_file_is_refused(name: str) -> None:
    assert manifest.why_forbidden_file(name)


def test_a_folder_with_a_network_module_is_refused() -> None:
    assert all(
        map(manifest.is_forbidden_module, ["ssl", "http.client", "urllib3.util", "requests", "PySide6.QtNetwork"])
    )
    assert not any(
        map(manifest.is_forbidden_module, ["socket", "sslike", "urllib.parse", "PySide6.QtGui", "httpheaders"])
    )


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("readelf"), reason="reads Linux libraries with readelf")
def test_a_library_that_nothing_reaches_is_dropped_and_a_chain_of_needs_is_kept() -> None:
    found = importlib.util.find_spec("PySide6")
    assert found is not None and found.submodule_search_locations
    qt = Path(found.submodule_search_locations[0]) / "Qt"
    names = ["libQt6Svg.so.6", "libQt6Gui.so.6", "libQt6Core.so.6", "libQt6Network.so.6", "libQt6DBus.so.6"]
    entries = [(f"PySide6/Qt/lib/{name}", str(qt / "lib" / name), "BINARY") for name in names]
    entries += [(name, f"PySide6/Qt/lib/{name}", "SYMLINK") for name in names]
    plugin = ("PySide6/Qt/plugins/imageformats/libqsvg.so", str(qt / "plugins/imageformats/libqsvg.so"), "BINARY")

    kept = {place for place, _, _ in elf.reached([plugin, *entries], ["libQt6DBus.so.6"])}

    assert plugin[0] in kept
    assert {f"PySide6/Qt/lib/{name}" for name in names[:3]} | set(names[:3]) < kept
    assert not [place for place in kept if "Network" in place], "nothing needs it"
    assert not [place for place in kept if "DBus" in place], "left to the machine"


def test_a_link_to_a_library_that_was_dropped_goes_too() -> None:
    kept = ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK")
    dead = ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK")
    inner = ("PySide6/Qt/lib/libQt6Core.so", "libQt6Core.so.6", "SYMLINK")
    places = ["PySide6/Qt/lib/libQt6Core.so.6"]
    assert elf.leading_somewhere([kept, dead, inner], places) == [kept, inner]


def test_each_file_is_counted_in_one_group() -> None:
    groups = {
        "_internal/PySide6/Qt/lib/libicudata.so.73": "ICU data",
        "_internal/PySide6/Qt/lib/libQt6Core.so.6": "Qt libraries",
        "_internal/PySide6/Qt6Core.dll": "Qt libraries",
        "_internal/PySide6/QtCore.abi3.so": "bindings",
        "_internal/PySide6/QtCore.pyd": "bindings",
        "_internal/libpython3.11.so.1.0": "Python",
        "_internal/python311.dll": "Python",
        "_internal/libX11.so.6": "libraries from this machine",
        "_internal/content/content-1-0.db": "content and resources",
        "veldgids": "programs with pure Python",
        "_internal/nh3/nh3.abi3.so": bundle.REST,
    }
    assert {place: bundle.group_of(place) for place in groups} == groups


def test_an_archive_is_the_same_each_time(tmp_path: Path) -> None:
    folder = tmp_path / "veldgids"
    (folder / "inner").mkdir(parents=True)
    (folder / "inner" / "b").write_text("b", encoding="utf-8")
    (folder / "a").symlink_to("inner/b")
    for as_zip in (False, True):
        first = archive.make(folder, tmp_path / "first", as_zip=as_zip, date=1_700_000_000)
        (folder / "inner" / "b").touch()
        second = archive.make(folder, tmp_path / "second", as_zip=as_zip, date=1_700_000_000)
        assert first.read_bytes() == second.read_bytes()
