"""``/console/drafts/``: forms, from a draft to being published."""

from __future__ import annotations

from django.urls import path

from backend.drafts.views import (
    about,
    drafts,
    expert,
    fees,
    fields,
    imports,
    paper,
    publish,
    reviews,
    samples,
    steps,
    texts,
    trying,
)
from backend.pages.views import file_view

urlpatterns = [
    path("", drafts.drafts, name="drafts"),
    path("static/<str:name>", file_view("backend.drafts"), name="drafts-file"),
    path("new", imports.new, name="draft-new"),
    path("begin/<str:code>", drafts.begin, name="draft-begin"),
    path("fees", fees.fees, name="draft-fees"),
    path("fees/<str:code>", fees.fee, name="draft-fee"),
    path("<int:number>/", drafts.draft, name="draft"),
    path("<int:number>/report", drafts.report, name="draft-report"),
    path("<int:number>/submit", reviews.submit, name="draft-submit"),
    path("<int:number>/review", reviews.review, name="draft-review"),
    path("<int:number>/withdraw", reviews.withdraw, name="draft-withdraw"),
    path("<int:number>/compared", reviews.compared, name="draft-compared"),
    path("<int:number>/publish", publish.publish, name="draft-publish"),
    path("<int:number>/history", drafts.history, name="draft-history"),
    path("<int:number>/history/<int:at>", drafts.revision, name="draft-revision"),
    path("<int:number>/history/<int:at>/take-up", drafts.take_up, name="draft-take-up"),
    path("<int:number>/history/<int:at>/<str:name>", drafts.download, name="draft-download"),
    path("<int:number>/texts", texts.on_screen, name="draft-texts"),
    path("<int:number>/words", texts.on_paper, name="draft-words"),
    path("<int:number>/picture", texts.paper, name="draft-picture"),
    path("<int:number>/fields", fields.fields, name="draft-fields"),
    path("<int:number>/fields/new", fields.new_field, name="draft-field-new"),
    path("<int:number>/fields/of/<str:name>", fields.field, name="draft-field"),
    path("<int:number>/fields/of/<str:name>/<str:column>", fields.column, name="draft-column"),
    path("<int:number>/steps", steps.steps, name="draft-steps"),
    path("<int:number>/about", about.about, name="draft-about"),
    path("<int:number>/layout", paper.paper, name="draft-paper"),
    path("<int:number>/layout/new", paper.new_element, name="draft-element-new"),
    path("<int:number>/layout/<int:at>/<int:index>", paper.element, name="draft-element"),
    path("<int:number>/samples", samples.samples, name="draft-samples"),
    path("<int:number>/try", trying.try_it, name="draft-try"),
    path("<int:number>/expert", expert.expert, name="draft-expert"),
    path("<int:number>/expert/<str:name>", expert.file, name="draft-expert-file"),
]
