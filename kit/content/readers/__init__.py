# SPDX-License-Identifier: EUPL-1.2
"""From the fields of one record to the record itself, a module for each folder of the resources tree."""
