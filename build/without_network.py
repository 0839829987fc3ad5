# SPDX-License-Identifier: EUPL-1.2
"""Runs first in each frozen program: lets libraries import `urllib.request`, which is not in the folder, and find nothing.

xml.sax imports it for reading from addresses, and segno and openpyxl import xml.sax for its `escape`. The real one would
bring http.client and ssl. Whoever should ever call it meets an AttributeError.
"""

import sys
import types

sys.modules["urllib.request"] = types.ModuleType("urllib.request", "Not in this program: it has no network.")
