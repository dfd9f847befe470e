"""The kiosk interface, version 1: every message of ``office_contract.messages``."""
