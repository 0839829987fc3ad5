# SPDX-License-Identifier: EUPL-1.2
"""The tables of a content file and the few bytes by which it is recognised. Plain SQLite as of 3.40.

Rules for whoever changes this: a changed table raises SCHEMA, and so does a new kind of record, which a program that does
not know it could not show; nothing is migrated, for content files are compiled anew and never changed in place. The search
tables follow the measured design: document ids are in order of quality, so that reading matches in rowid order is reading
the best first.
"""

from __future__ import annotations

SCHEMA = 5
"""Version of these tables. A program opens files of its own schema only; `shelf.choose` passes over the others."""

APPLICATION_ID = 0x56474453
"""The four bytes "VGDS" in the header of the file: this is a content file of Veldgids."""

PAGE_SIZE = 4096

TABLES = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE record(kind TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, tree TEXT NOT NULL,
  nl TEXT NOT NULL, en TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY (kind, id));
CREATE TABLE page(slug TEXT NOT NULL, language TEXT NOT NULL, theme TEXT NOT NULL, position INTEGER NOT NULL,
  tree TEXT NOT NULL, title TEXT NOT NULL, neutral TEXT NOT NULL, html TEXT NOT NULL, data TEXT NOT NULL,
  PRIMARY KEY (slug, language));
CREATE TABLE wording(key TEXT PRIMARY KEY, nl TEXT NOT NULL, en TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sign(id TEXT PRIMARY KEY, sector TEXT NOT NULL, position INTEGER NOT NULL, data TEXT NOT NULL);
CREATE INDEX sign_by_sector ON sign(sector, position);
CREATE TABLE regions(one INTEGER PRIMARY KEY, data TEXT NOT NULL);
CREATE TABLE organisation(id TEXT PRIMARY KEY, position INTEGER NOT NULL, kind TEXT NOT NULL, for_whom TEXT NOT NULL,
  standing TEXT NOT NULL, has_number INTEGER NOT NULL, is_national INTEGER NOT NULL, text TEXT NOT NULL,
  tree TEXT NOT NULL, data TEXT NOT NULL);
CREATE TABLE facet(facet TEXT NOT NULL, value TEXT NOT NULL, organisation TEXT NOT NULL,
  PRIMARY KEY (facet, value, organisation)) WITHOUT ROWID;
CREATE TABLE place(code TEXT PRIMARY KEY, kind TEXT NOT NULL, nl TEXT NOT NULL, en TEXT NOT NULL,
  within TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE place_name(key TEXT NOT NULL, code TEXT NOT NULL, PRIMARY KEY (key, code)) WITHOUT ROWID;
CREATE TABLE area(code TEXT NOT NULL, distance INTEGER NOT NULL, area TEXT NOT NULL, PRIMARY KEY (code, distance))
  WITHOUT ROWID;
CREATE TABLE coordination(area TEXT NOT NULL, position INTEGER NOT NULL, organisation TEXT NOT NULL,
  is_probable INTEGER NOT NULL, nl TEXT NOT NULL, en TEXT NOT NULL, PRIMARY KEY (area, position)) WITHOUT ROWID;
CREATE TABLE without_full_cover(area TEXT PRIMARY KEY) WITHOUT ROWID;
"""
"""What is read: records as JSON of `kit.content.model`, pages as ready HTML, the directory's filters as rows.

Whatever holds `data` keeps its rowid: without one, each row of over a kilobyte takes a page of its own, and a hundred
thousand services took 460 MB instead of a quarter of that.
"""

SEARCH_TABLES = """
CREATE TABLE doc(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, ref TEXT NOT NULL, lang TEXT NOT NULL, standing TEXT NOT NULL,
  name TEXT NOT NULL, key TEXT NOT NULL, short INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE name(key TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (key, id)) WITHOUT ROWID;
CREATE TABLE name_top(p TEXT PRIMARY KEY, ids TEXT NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE fn USING fts5(n, content='', columnsize=0, detail=none, tokenize="ascii tokenchars '_'",
  prefix='1 2 3 4');
CREATE VIRTUAL TABLE ft USING fts5(t, content='', columnsize=0, detail=none, tokenize="ascii tokenchars '_'",
  prefix='1 2 3 4');
CREATE TABLE word(w TEXT PRIMARY KEY, df INTEGER NOT NULL, dn INTEGER NOT NULL, written INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE phone(id INTEGER PRIMARY KEY, doc INTEGER NOT NULL, digits TEXT NOT NULL, shown TEXT NOT NULL);
CREATE VIRTUAL TABLE pf USING fts5(digits, content='', detail=none, columnsize=0, tokenize='trigram');
CREATE VIRTUAL TABLE spell USING fts5(w, detail=none, columnsize=0, tokenize='trigram');
CREATE TABLE synonym(stems TEXT NOT NULL, lang TEXT NOT NULL, said TEXT NOT NULL, means TEXT NOT NULL,
  PRIMARY KEY (stems, lang, said, means)) WITHOUT ROWID;
"""
"""What is searched. The FTS tables hold tokens and no text: no tokenizer, ranking or snippet of SQLite's is used.

In `word`, `df` and `dn` count documents and names; `written` is 0 for a stem or a part that no text has as such, and `df` is 0
for what people only say. In `doc`, `short` counts the words of the name without what stands in brackets or after a dash.
"""
