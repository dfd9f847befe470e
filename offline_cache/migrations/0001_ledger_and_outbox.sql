-- Times are whole milliseconds since 1970-01-01T00:00Z.

CREATE TABLE ledger (
    sequence INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,
    event    TEXT NOT NULL,
    session  TEXT NOT NULL,
    request  TEXT NOT NULL,
    code     TEXT NOT NULL,
    serial   TEXT NOT NULL,
    sheet    INTEGER NOT NULL CHECK (sheet >= 0),
    digest   TEXT NOT NULL,
    outcome  TEXT NOT NULL,
    note     TEXT NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash     BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX ledger_by_request ON ledger (request, sheet);
CREATE INDEX ledger_by_serial ON ledger (serial) WHERE serial <> '';
-- One serial for each sheet of a request (F2).
CREATE UNIQUE INDEX ledger_one_reservation ON ledger (request, sheet) WHERE event = 'reserved';

CREATE TRIGGER ledger_never_updated BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER ledger_never_deleted BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

-- INSERT OR REPLACE deletes without firing DELETE triggers unless recursive_triggers is on.
CREATE TRIGGER ledger_never_replaced BEFORE INSERT ON ledger
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM ledger)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TABLE outbox (
    entry      TEXT PRIMARY KEY,
    kind       TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'parked')),
    payload    BLOB NOT NULL,
    created    INTEGER NOT NULL,
    next_try   INTEGER NOT NULL,
    expires    INTEGER,
    attempts   INTEGER NOT NULL DEFAULT 0,
    strikes    INTEGER NOT NULL DEFAULT 0,
    last_try   INTEGER,
    finished   INTEGER,
    reason     TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX outbox_due ON outbox (attempts, next_try) WHERE state = 'waiting';
CREATE INDEX outbox_sent ON outbox (finished) WHERE state = 'sent';
