"""Settings of the stand-in identity provider. ``office provider`` sets the environment."""

from __future__ import annotations

import os
import secrets
from urllib.parse import urlsplit

from backend.database import sqlite_database
from backend.log import logging_config
from backend.provider.codes import new_user_code
from backend.state import (
    PROVIDER_DATABASE_FILE,
    PROVIDER_SECRET_KEY_FILE,
    read_secret,
    state_folder,
)

_folder = state_folder(os.environ)
PROVIDER_ISSUER = os.environ.get("PROVIDER_ISSUER", "http://127.0.0.1:8481").rstrip("/")
PROVIDER_CODE_LIFETIME = int(os.environ.get("PROVIDER_CODE_LIFETIME", "300"))
PROVIDER_INTERVAL = int(os.environ.get("PROVIDER_INTERVAL", "2"))
PROVIDER_CLIENTS = os.environ.get("PROVIDER_CLIENTS", "mot-cua-office").split()

SECRET_KEY = (
    (read_secret(_folder / PROVIDER_SECRET_KEY_FILE) or secrets.token_urlsafe(50).encode())
    .decode()
    .strip()
)
DEBUG = False
ALLOWED_HOSTS = [urlsplit(PROVIDER_ISSUER).hostname or "", "127.0.0.1", "localhost", "[::1]"]
ROOT_URLCONF = "backend.provider.urls"
INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "oauth2_provider",
    "backend.provider",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "backend.provider.middleware.ContentPolicyMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.csrf"]},
    }
]
DATABASES = {"default": sqlite_database(_folder / PROVIDER_DATABASE_FILE)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "provider.Citizen"
LOGIN_URL = "sign-in"

OAUTH2_PROVIDER_DEVICE_GRANT_MODEL = "provider.DeviceGrant"
SCOPES = {"openid": "sign in", "profile": "name", "national_id": "personal number"}
OAUTH2_PROVIDER = {
    "OIDC_ENABLED": True,
    "OIDC_ISS_ENDPOINT": PROVIDER_ISSUER,
    "OIDC_SERVER_CLASS": "backend.provider.oauth.ProviderServer",
    "OAUTH2_VALIDATOR_CLASS": "backend.provider.oauth.ProviderValidator",
    "SCOPES": SCOPES,
    "DEFAULT_SCOPES": ["openid"],
    "ACCESS_TOKEN_EXPIRE_SECONDS": 60,
    "DEVICE_FLOW_INTERVAL": PROVIDER_INTERVAL,
    "OAUTH_DEVICE_VERIFICATION_URI": f"{PROVIDER_ISSUER}/device",
    "OAUTH_DEVICE_VERIFICATION_URI_COMPLETE": f"{PROVIDER_ISSUER}/device?user_code={{user_code}}",
    "OAUTH_DEVICE_USER_CODE_GENERATOR": new_user_code,
    "COMPLIANT_BCP_RFC9700_ACCESS_TOKEN_TRANSPORT": True,
    "COMPLIANT_BCP_RFC9700_TOKEN_STORAGE": True,
}

LANGUAGE_CODE = "vi"
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_TZ = True
USE_I18N = False
DATA_UPLOAD_MAX_MEMORY_SIZE = 64 * 1024
SESSION_COOKIE_NAME = "provider_session"
SESSION_COOKIE_AGE = 15 * 60
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PROVIDER_ISSUER.startswith("https://")
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_NAME = "provider_csrf"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
LOGGING = logging_config()
