# SPDX-License-Identifier: EUPL-1.2
"""What editors write: typed records, the reader that names file and line, and the checks."""
