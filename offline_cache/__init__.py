"""What survives a power cut: encrypted store, ledger, outbox, and the line to the office.

Rules of this room:

1. Nothing is acknowledged before it is on the disk (WAL, ``synchronous=EXTRA``).
2. The ledger is appended to, never edited; it holds ids, serials, hashes and times, never a name.
3. The outbox may be held up by the office, never by one of its own entries.
4. An answer of the office is used only if it repeats what was asked for.
"""
