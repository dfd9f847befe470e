from __future__ import annotations

from django.urls import path

from backend.designer import views

urlpatterns = [
    path("drafts/<int:number>/designer", views.designer, name="designer"),
    path("drafts/<int:number>/designer/layout", views.layout, name="designer-layout"),
    path("drafts/<int:number>/designer/save", views.save, name="designer-save"),
    path("designer/<str:name>", views.file, name="designer-file"),
    path("designer/fonts/<str:name>.ttf", views.font, name="designer-font"),
]
