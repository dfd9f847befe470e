from __future__ import annotations

from django.urls import path
from django.views.generic import RedirectView
from oauth2_provider.views.oidc import UserInfoView

from backend.pages.views import file_view
from backend.provider import oauth, phone

urlpatterns = [
    path(".well-known/openid-configuration", oauth.discovery),
    path("oauth/device_authorization", oauth.DeviceAuthorizationView.as_view()),
    path("oauth/token", oauth.TokenView.as_view()),
    path("oauth/userinfo", UserInfoView.as_view()),
    path("", RedirectView.as_view(pattern_name="device")),
    path("device", phone.device, name="device"),
    path("sign-in", phone.sign_in, name="sign-in"),
    path("sign-out", phone.sign_out, name="sign-out"),
    path("files/<str:name>", file_view("backend.provider")),
]
