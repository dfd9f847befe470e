"""A stand-in for the national identity provider: django-oauth-toolkit, with repairs.

A process and a database of its own. The office knows it by its address alone, like any other
OpenID provider. It is for demonstrations and tests: anybody can be any of its demo people.
"""
