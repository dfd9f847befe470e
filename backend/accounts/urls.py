from __future__ import annotations

from django.urls import path

from backend.accounts import own_views, room_views, views

urlpatterns = [
    path("sign-in", views.sign_in, name="sign-in"),
    path("sign-in/code", views.sign_in_code, name="sign-in-code"),
    path("sign-out", views.sign_out, name="sign-out"),
    path("begin/phone", views.begin_phone, name="begin-phone"),
    path("begin/with/<str:token>", views.begin, name="begin"),
    path("account", own_views.my_account, name="my-account"),
    path("account/password", own_views.password, name="own-password"),
    path("account/phone", own_views.phone, name="own-phone"),
    path("account/recovery-codes", own_views.recovery_codes, name="own-recovery-codes"),
    path("accounts/", room_views.accounts, name="accounts"),
    path("accounts/add", room_views.add, name="account-add"),
    path("accounts/<int:pk>", room_views.account, name="account"),
    path("accounts/<int:pk>/deactivate", room_views.deactivate, name="account-deactivate"),
    path("accounts/<int:pk>/activate", room_views.activate, name="account-activate"),
    path("accounts/<int:pk>/link", room_views.new_link, name="account-link"),
    path(
        "accounts/<int:pk>/remove-second-factor",
        room_views.remove_second_factor,
        name="account-remove-second-factor",
    ),
]
