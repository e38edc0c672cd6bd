"""Fills a template with every issue of a generated season by docxtpl: usage fill-season.py ISSUE.docx SEASON OUT.

The template is a Word file of ours whose text was replaced by docxtpl's tags, so that styles and sections weigh the same.
"""
import glob
import json
import os
import sys

import docx
from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage


def make_template(source, target):
    document = docx.Document(source)
    body = document.element.body
    for element in list(body)[:-1]:
        body.remove(element)
    for tag in (
        "{{ Heading }}", "第{{ Number }}期　{{ Date }}",
        "{%p for a in Articles %}", "{{ a.Title }}", "{{ a.Summary }}", "{%p endfor %}",
        "{%p for a in Articles %}", "{{ a.Title }}", "{{ a.image }}", "（{{ a.Caption }}）",
        "{%p for p in a.Paragraphs %}", "{{ p }}", "{%p endfor %}", "{%p endfor %}",
        "报送：省交通运输厅、市政府。", "分送：各县区春运办，各成员单位。", "市春运办　电话：0427-2828578",
    ):
        document.add_paragraph(tag)
    document.save(target)


def main():
    source, season, out = sys.argv[1:]
    template = os.path.join(out, "template.docx")
    make_template(source, template)
    for path in sorted(glob.glob(os.path.join(season, "*.json"))):
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        filled = DocxTemplate(template)
        for article in data["Articles"]:
            article["image"] = InlineImage(filled, os.path.join(season, article["Photo"]), width=Mm(156))
        filled.render(data)
        filled.save(os.path.join(out, os.path.basename(path)[:-5] + ".docx"))


main()
