"""The office's settings. Everything has a default; nothing needs to be set to try it out.

============================  ==============================================================
``OFFICE_STATE``              folder of secrets and of the embedded database
``OFFICE_ADDRESS``            address as kiosks and phones know this office, for instance
                              ``https://motcua.example``; signatures are checked against it
``OFFICE_NAME``               agency that issues, as printed
``OFFICE_PARENT``             the agency above it, as printed
``OFFICE_PLACE``              place of issue, as printed
``OFFICE_CIVIL_NAME``         people's committee that issues papers of civil status, as printed
``OFFICE_CIVIL_PARENT``       the authority above it, as printed
``OFFICE_CIVIL_PLACE``        place of issue of its papers, as printed
``OFFICE_CIVIL_SIGNER``       who signs its papers
``OFFICE_CIVIL_SIGNER_TITLE`` as what
``OFFICE_SERIAL_CODE``        this office in a serial number
``OFFICE_PERMIT_HOURS``       how long a kiosk's key counts after it was last told so (24; 1 to
                              168): a stolen machine keeps no requests any more by then
``DATABASE_URL``              ``postgresql://user:password@host/name`` instead of SQLite
``DATABASE_PASSWORD_FILE``    file that holds the password, if it is not in the address
``OFFICE_SECRET_KEY_FILE``    file with Django's secret; made in the state folder otherwise
``OFFICE_CLIENT_HEADER``      header in which the proxy names who called, for instance
                              ``X-Forwarded-For``; none is believed otherwise
``OFFICE_RELEASE_KEYS``       folder of the keys with which the office signs releases itself; in
                              the state folder otherwise
``OFFICE_FORMS_SECRET_FILE``  file with the passphrase of the forms key, where it has one
``OFFICE_EVENTS_ADDRESS``     address of ``office events`` as kiosks know it; empty: none
``OFFICE_EVENTS_LIMIT``       streams that it holds at most
``OFFICE_PDF_PKCS11_MODULE``  library of a token that signs downloaded certificates; otherwise the
                              key is a file in the state folder
``OFFICE_PDF_PKCS11_TOKEN``   the token's label
``OFFICE_PDF_PKCS11_LABEL``   label of key and certificate on it
``OFFICE_PDF_PKCS11_PIN_FILE``  file with its PIN
``OIDC_ISSUER``               identity provider; default: the stand-in of ``office provider``
``OIDC_CLIENT_ID``            the office's name at the provider
``OIDC_CLIENT_SECRET_FILE``   file with its secret, where the provider gave one
``OIDC_NUMBER_CLAIM``         claim that carries the 12-digit personal number
============================  ==============================================================
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from urllib.parse import urlsplit

from backend.accounts.sessions import AT_MOST
from backend.database import database_from_url, sqlite_database
from backend.log import logging_config
from backend.state import DATABASE_FILE, SECRET_KEY_FILE, read_secret, state_folder

OFFICE_STATE = state_folder(os.environ)
OFFICE_ADDRESS = os.environ.get("OFFICE_ADDRESS", "http://127.0.0.1:8480").rstrip("/")
OFFICE_NAME = os.environ.get("OFFICE_NAME", "Công an phường Hải Châu")
OFFICE_PARENT = os.environ.get("OFFICE_PARENT", "Công an thành phố Đà Nẵng")
OFFICE_PLACE = os.environ.get("OFFICE_PLACE", "Đà Nẵng")
OFFICE_CIVIL_NAME = os.environ.get("OFFICE_CIVIL_NAME", "UBND phường Hải Châu")
OFFICE_CIVIL_PARENT = os.environ.get("OFFICE_CIVIL_PARENT", "Thành phố Đà Nẵng")
OFFICE_CIVIL_PLACE = os.environ.get("OFFICE_CIVIL_PLACE", "Hải Châu")
OFFICE_CIVIL_SIGNER_TITLE = os.environ.get("OFFICE_CIVIL_SIGNER_TITLE", "Chủ tịch")
OFFICE_CIVIL_SIGNER = os.environ.get("OFFICE_CIVIL_SIGNER", "LÊ VĂN THÀNH")
OFFICE_SERIAL_CODE = os.environ.get("OFFICE_SERIAL_CODE", "HC")
OFFICE_PERMIT_HOURS = min(max(int(os.environ.get("OFFICE_PERMIT_HOURS", "24")), 1), 168)
OFFICE_CLIENT_HEADER = os.environ.get("OFFICE_CLIENT_HEADER", "")

OFFICE_RELEASE_KEYS = Path(os.environ.get("OFFICE_RELEASE_KEYS") or OFFICE_STATE / "release-keys")
_passphrase_file = os.environ.get("OFFICE_FORMS_SECRET_FILE")
OFFICE_FORMS_SECRET_FILE = Path(_passphrase_file) if _passphrase_file else None
OFFICE_EVENTS_ADDRESS = os.environ.get("OFFICE_EVENTS_ADDRESS", "").rstrip("/")
OFFICE_EVENTS_LIMIT = int(os.environ.get("OFFICE_EVENTS_LIMIT", "5000"))

OFFICE_PDF_PKCS11_MODULE = os.environ.get("OFFICE_PDF_PKCS11_MODULE", "")
OFFICE_PDF_PKCS11_TOKEN = os.environ.get("OFFICE_PDF_PKCS11_TOKEN", "")
OFFICE_PDF_PKCS11_LABEL = os.environ.get("OFFICE_PDF_PKCS11_LABEL", "")
OFFICE_PDF_PKCS11_PIN_FILE = os.environ.get("OFFICE_PDF_PKCS11_PIN_FILE", "")

OIDC_ISSUER = os.environ.get("OIDC_ISSUER", "http://127.0.0.1:8481").rstrip("/")
OIDC_CLIENT_ID = os.environ.get("OIDC_CLIENT_ID", "mot-cua-office")
OIDC_NUMBER_CLAIM = os.environ.get("OIDC_NUMBER_CLAIM", "national_id")
_client_secret_file = os.environ.get("OIDC_CLIENT_SECRET_FILE")
OIDC_CLIENT_SECRET = (
    Path(_client_secret_file).read_text(encoding="utf-8").strip() if _client_secret_file else ""
)

OFFICE_SECRET_KEY_FILE = Path(
    os.environ.get("OFFICE_SECRET_KEY_FILE") or OFFICE_STATE / SECRET_KEY_FILE
)
# Until `office migrate` has made the file, each process has a secret of its own, and nothing is
# served: slips' short codes are found by it (backend.issuance.waiting).
_secret_key = read_secret(OFFICE_SECRET_KEY_FILE)
SECRET_KEY = (_secret_key or secrets.token_urlsafe(50).encode()).decode().strip()

DEBUG = False
ALLOWED_HOSTS = [urlsplit(OFFICE_ADDRESS).hostname or "", "127.0.0.1", "localhost", "[::1]"]
ROOT_URLCONF = "backend.urls"
WSGI_APPLICATION = "backend.wsgi.application"
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "django_otp.plugins.otp_static",
    "backend.accounts",
    "backend.audit",
    "backend.console",
    "backend.drafts",
    "backend.designer",
    "backend.releases",
    "backend.notices",
    "backend.counter",
    "backend.registry",
    "backend.kiosks",
    "backend.identity",
    "backend.issuance",
    "backend.people",
    "backend.verify",
]
MIDDLEWARE = [
    "backend.api.middleware.OfficeTimeMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django_otp.middleware.OTPMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "backend.console.middleware.ConsolePolicyMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "backend.api.middleware.ProblemMiddleware",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.csrf",
                "django.contrib.messages.context_processors.messages",
                "backend.console.navigation.navigation",
            ]
        },
    }
]

_database_url = os.environ.get("DATABASE_URL")
DATABASES = {
    "default": database_from_url(_database_url, os.environ.get("DATABASE_PASSWORD_FILE"))
    if _database_url
    else sqlite_database(OFFICE_STATE / DATABASE_FILE)
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "vi"
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_TZ = True
USE_I18N = True
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]

AUTH_USER_MODEL = "accounts.Account"
LOGIN_URL = "sign-in"
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("login", "name")},
    },
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
# Memory-hard, and in Python's own library.
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
SESSION_COOKIE_NAME = "office-session"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_COOKIE_PATH = "/console/"
SESSION_COOKIE_AGE = round(AT_MOST.total_seconds())
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_COOKIE_NAME = "office-csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_FAILURE_VIEW = "backend.console.failures.csrf"
LANGUAGE_COOKIE_NAME = "office-language"
LANGUAGE_COOKIE_AGE = 31_536_000
LANGUAGE_COOKIE_PATH = "/console/"
LANGUAGE_COOKIE_HTTPONLY = True
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"
OTP_TOTP_ISSUER = "Mot Cua"
# Phones know the time; a step of theirs that is off is not learned.
OTP_TOTP_SYNC = False
# Wrong codes are counted with wrong passwords (backend.accounts.attempts), by account.
OTP_TOTP_THROTTLE_FACTOR = 0
OTP_STATIC_THROTTLE_FACTOR = 0

# A form's JSON as a whole, on the expert page. What kiosks send is bounded by MAX_REQUEST_BYTES,
# where it is authenticated.
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
# A choice of 200 options has a key and words in a dozen languages for each.
DATA_UPLOAD_MAX_NUMBER_FIELDS = 4000
FILE_UPLOAD_HANDLERS = ["backend.drafts.uploads.BoundedUploadHandler"]
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "no-referrer"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
if OFFICE_ADDRESS.startswith("https://"):
    SECURE_HSTS_SECONDS = 31_536_000
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = True
    # With this prefix no other host of the domain can set them; it wants the path "/".
    SESSION_COOKIE_NAME = "__Host-office-session"
    SESSION_COOKIE_PATH = "/"
    CSRF_COOKIE_NAME = "__Host-office-csrf"
    # The proxy speaks plain HTTP to us, so that forms seem to come from another origin.
    CSRF_TRUSTED_ORIGINS = [OFFICE_ADDRESS]
    SILENCED_SYSTEM_CHECKS = [
        # The redirect to TLS is the proxy's: it alone hears plain HTTP.
        "security.W008",
        # Other names below this one's domain are not ours to bind to TLS, nor is the list that
        # browsers ship; whoever owns the domain adds both at the proxy.
        "security.W005",
        "security.W021",
    ]

LOGGING = logging_config()
