# SPDX-License-Identifier: EUPL-1.2
"""Where the checks leave what they find."""

from __future__ import annotations

from datetime import date

from kit.content.finding import Finding, Origin
from kit.content.tree import Content


class Notes:
    """Findings stop a compile; warnings do not."""

    def __init__(self, content: Content, today: date) -> None:
        self.content = content
        self.today = today
        self.findings: list[Finding] = []
        self.warnings: list[Finding] = []

    def finding(self, code: str, ref: str, path: tuple[str | int, ...], message: str, remedy: str) -> None:
        """About the field at `path` of record `ref` ("kind:id")."""
        self.finding_at(code, self.content.place(ref, *path), ref, message, remedy)

    def finding_at(self, code: str, origin: Origin, ref: str, message: str, remedy: str) -> None:
        self.findings.append(Finding(origin.file, origin.line, code, ref, message, remedy))

    def warning(self, code: str, ref: str, path: tuple[str | int, ...], message: str, remedy: str) -> None:
        self.warning_at(code, self.content.place(ref, *path), ref, message, remedy)

    def warning_at(self, code: str, origin: Origin, ref: str, message: str, remedy: str) -> None:
        self.warnings.append(Finding(origin.file, origin.line, code, ref, message, remedy))

    def is_hidden(self, kind: str, record_id: str) -> bool:
        """Whether a later tree took the record out on purpose: a link to it then shows its words and leads nowhere."""
        return any(
            patch.hides and patch.kind == kind and patch.id in (record_id, f"{record_id}/nl", f"{record_id}/en")
            for patch in self.content.patches
        )

    def known(self, code: str, ref: str, path: tuple[str | int, ...], value: str, among: object, what: str) -> bool:
        """Whether `value` is in `among`; a finding when it is not. An empty value was reported by the reader."""
        if not value or value in among:  # type: ignore[operator]
            return True
        self.finding(code, ref, path, f"{what} {value!r} is not known", "use an id that exists, or add it first")
        return False
