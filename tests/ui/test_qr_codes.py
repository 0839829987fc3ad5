# SPDX-License-Identifier: EUPL-1.2
"""A contact held before a phone arrives there whole. Two decoders that know nothing of each other read every code."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kit.exchange.slip import SlipField, payload, read_slips, slip_about
from kit.exchange.slip_line import LONGEST
from kit.exchange.vcard import contact_card
from kit.languages import Language
from kit.store import shelf
from kit.store.directory import Directory, Filters
from kit.store.library import Library
from tests.builders import a_phone, an_organisation
from ui.painting.qr import QUIET, paint_qr, qr_matrix

Picture = NDArray[np.uint8]
SCALE = 4
"""Pixels a module: OpenCV takes 10 ms a code at 4 and 26 ms at 8, and reads both."""
NAMES = (
    "مركز الدعم القانوني للعمال",
    "Öffentliche Hilfe für Älteste, Zürich",
    "Łódź; Škoda\\Ţăran",
    "Đường dây nóng",
    "Помощь",
)


@pytest.fixture(scope="module")
def library(shipped_content: Path) -> Iterator[Library]:
    file = shelf.current(shipped_content)
    assert file is not None
    opened = Library(file)
    yield opened
    opened.close()


def painted(text: str) -> Picture:
    """The code as the window paints it, with its quiet zone."""
    matrix = qr_matrix(text)
    side = (len(matrix) + 2 * QUIET) * SCALE
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    painter = QPainter(image)
    paint_qr(painter, QRectF(0, 0, side, side), matrix)
    painter.end()
    raw = np.frombuffer(image.constBits(), np.uint8)
    return raw.reshape(side, image.bytesPerLine())[:, :side].copy()


def drawn(text: str) -> Picture:
    """The same pixels without a painter, which takes 25 ms a code."""
    light = np.pad(~np.array(qr_matrix(text)), QUIET, constant_values=True)
    return np.kron(light.astype(np.uint8) * 255, np.ones((SCALE, SCALE), np.uint8))


def by_zxing(picture: Picture) -> str:
    found = zxingcpp.read_barcode(picture)
    return found.text if found else ""


def by_opencv(picture: Picture) -> str:
    return cv2.QRCodeDetectorAruco().detectAndDecode(picture)[0] or cv2.QRCodeDetector().detectAndDecode(picture)[0]


READERS: tuple[Callable[[Picture], str], ...] = (by_zxing, by_opencv)


def test_every_contact_is_read_whole_by_both(library: Library) -> None:
    contacts = Directory(library).find(Filters())
    assert len(contacts) > 150
    made_up = [an_organisation("made-up", name, name, email="hulp@lindenwaard.example") for name in NAMES]
    made_up.append(
        an_organisation("many", phones=tuple(a_phone(f"010 411 39 {n}", f"+311041139{n}") for n in range(10, 20)))
    )
    unread = []
    for one in (*made_up, *contacts):
        text = contact_card(one, library.wording, Language.NL)
        picture = drawn(text)
        unread += [f"{one.id}, {read.__name__}" for read in READERS if read(picture) != text]
    assert unread == []


def test_the_window_paints_exactly_these_pixels(library: Library) -> None:
    for one in (library.organisation("comensha"), an_organisation("made-up", NAMES[0], NAMES[0])):
        text = contact_card(one, library.wording, Language.NL)
        assert np.array_equal(painted(text), drawn(text)), one.id


def test_the_fullest_slip_is_one_code_that_both_read() -> None:
    longest = ("مركز الدعم " * LONGEST)[:LONGEST].strip()
    one = an_organisation("een-heel-lange-naam-van-een-contact", "Ü" * 200)
    for text in ("033 448 11 87", "Łódź 24 uur", longest):
        slip = slip_about(one, SlipField.HOURS, text, text, text, date(2026, 11, 30), "2026.11.24")
        picture = painted(payload(slip))
        for read in READERS:
            assert read_slips(read(picture)) == ((slip,), 0), read.__name__
