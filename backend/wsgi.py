from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

from backend.no_dumps import forbid_dumps

forbid_dumps()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "backend.settings")
application = get_wsgi_application()
