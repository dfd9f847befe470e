from __future__ import annotations

from django.urls import path

from backend.releases import views

urlpatterns = [
    path("", views.releases, name="releases"),
    path("groups/", views.groups, name="kiosk-groups"),
    path("groups/new/", views.group, name="new-kiosk-group"),
    path("groups/<int:number>/", views.group, name="kiosk-group"),
    path("groups/<int:number>/delete", views.delete_group, name="delete-kiosk-group"),
    path("<slug:code>/<int:version>/", views.release, name="release"),
    path("<slug:code>/<int:version>/widen/", views.widen, name="widen-release"),
    path("<slug:code>/<int:version>/stop/", views.stop, name="stop-release"),
    path("<slug:code>/<int:version>/take-back/", views.take_back, name="take-back-release"),
]
