"""The office: registry, issuance, kiosks, sign-in and the verify page. The ``office`` command."""
