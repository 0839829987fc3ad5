# SPDX-License-Identifier: EUPL-1.2
"""How the HTML file looks: black on white like paper, one narrow column, at home on a screen and on A4."""

from __future__ import annotations

STYLE = """\
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1rem 1.25rem 3rem; max-width: 46rem; background: #fff; color: #000;
  font: 1rem/1.5 "IBM Plex Sans", "Segoe UI", "Noto Sans", Arial, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1rem 0; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 2rem 0 .5rem; }
h3 { font-size: 1.2rem; margin: 1.5rem 0 .4rem; }
h4, h5 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: 0 0 .6rem; }
a { color: #000; }
ul, ol { margin: 0 0 .8rem; padding-left: 1.5rem; }
li { margin-bottom: .35rem; }
section { border-top: 3px solid #000; margin-top: 2.5rem; }
hr { border: 0; border-top: 1px solid #808080; margin: 1rem 0; }
hr.heavy { border-top: 2px solid #000; }
.running, .label, .standing, .hint, .sources li { color: #404040; font-size: .875rem; font-weight: 400; }
.lead { font-size: 1.1rem; }
.strong { font-weight: 600; }
ul.acute { list-style: none; margin: 0; padding: .6rem .9rem; background: #000; color: #fff; }
ul.acute li { display: inline-block; margin: 0 1.5rem 0 0; }
ul.acute strong { font-size: 1.2rem; }
ul.contacts, ul.told { list-style: none; padding-left: 0; }
ul.contacts li { border-top: 1px solid #808080; padding: .5rem 0; margin: 0; }
.number { font-size: 1.3rem; }
.lighter .number { font-weight: 400; }
.own { white-space: pre-wrap; }
.beside { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
.callout, .emergency { border-left: 4px solid #000; padding: .1rem 0 .1rem 1rem; margin: 1rem 0; }
.callout-head { font-weight: 600; }
.emergency .number strong { font-size: 2.2rem; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; }
caption { text-align: left; padding: .5rem 0; font-size: 1.1rem; }
th, td { border-bottom: 1px solid #808080; padding: .4rem .6rem .4rem 0; text-align: left; vertical-align: top; }
th { font-weight: 600; }
.signs th[scope=row] { font-weight: 400; }
.signs td { text-align: center; font-size: 1.25rem; line-height: 1; width: 4.5rem; }
.signs thead th + th { text-align: center; font-size: .8rem; width: 4.5rem; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.to-fill { display: inline-block; min-width: 14rem; border-bottom: 1px solid #000; height: 1.2rem; }
.pen hr { margin: 1.6rem 0 0; }
footer { border-top: 1px solid #000; margin-top: 2rem; padding-top: .5rem; font-size: .875rem; }
@media (max-width: 36rem) { .beside { display: block; } }
@media print {
  @page { size: A4; margin: 16mm; @bottom-right { content: counter(page) " / " counter(pages); } }
  body { max-width: none; padding: 0; font-size: 10pt; }
  section { break-before: page; border: 0; margin: 0; }
  li, tr, article, .callout, .emergency { break-inside: avoid; }
  h2, h3, h4, caption { break-after: avoid; }
  ul.acute { background: none; color: #000; border: 2px solid #000; }
}
"""
