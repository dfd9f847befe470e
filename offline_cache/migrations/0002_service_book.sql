-- What technicians did, how devices fared, what paper lies where. Times are whole milliseconds
-- since 1970-01-01T00:00Z; days are the hall's, as YYYY-MM-DD.

CREATE INDEX ledger_by_event ON ledger (event, at);

CREATE TABLE service_log (
    sequence INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL,
    who      TEXT NOT NULL,
    what     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    number   INTEGER,
    result   TEXT NOT NULL
) STRICT;

CREATE TRIGGER service_log_never_updated BEFORE UPDATE ON service_log
BEGIN SELECT RAISE(ABORT, 'the log of service is append-only'); END;

CREATE TRIGGER service_log_never_replaced BEFORE INSERT ON service_log
WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM service_log)
BEGIN SELECT RAISE(ABORT, 'the log of service is append-only'); END;

-- 90 days, and 50,000 lines at most.
CREATE TRIGGER service_log_deleted_when_old BEFORE DELETE ON service_log
WHEN OLD.at > (SELECT max(at) FROM service_log) - 90 * 86400000
 AND OLD.sequence > (SELECT max(sequence) FROM service_log) - 50000
BEGIN SELECT RAISE(ABORT, 'the log of service is append-only'); END;

CREATE TABLE device_history (
    sequence INTEGER PRIMARY KEY,
    device   TEXT NOT NULL,
    at       INTEGER NOT NULL,
    word     TEXT NOT NULL
) STRICT;

CREATE INDEX device_history_by_device ON device_history (device, sequence);

CREATE TABLE device_counter (
    device TEXT NOT NULL,
    name   TEXT NOT NULL,
    value  INTEGER NOT NULL CHECK (value >= 0),
    since  INTEGER NOT NULL,
    PRIMARY KEY (device, name)
) STRICT;

CREATE TABLE paper_source (
    source    TEXT PRIMARY KEY,
    level     INTEGER NOT NULL,
    filled_at INTEGER NOT NULL,
    filled_by TEXT NOT NULL
) STRICT;

CREATE TABLE paper_day (
    source  TEXT NOT NULL,
    day     TEXT NOT NULL,
    begun   INTEGER NOT NULL,
    filled  INTEGER NOT NULL DEFAULT 0,
    printed INTEGER NOT NULL DEFAULT 0,
    spoiled INTEGER NOT NULL DEFAULT 0,
    sent    INTEGER NOT NULL DEFAULT 0,
    counted INTEGER,
    PRIMARY KEY (source, day)
) STRICT;

CREATE TABLE retirement (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    at  INTEGER NOT NULL,
    who TEXT NOT NULL
) STRICT;

CREATE TABLE technician (
    name     TEXT PRIMARY KEY,
    salt     BLOB,
    hash     BLOB,
    cost     INTEGER,
    -- In hex: an index of blobs would look like the ledger's own to a salvage (salvage.py).
    card     TEXT UNIQUE,
    added_at INTEGER NOT NULL
) STRICT;

CREATE TABLE lockout (
    one      INTEGER PRIMARY KEY CHECK (one = 1),
    wrong    INTEGER NOT NULL,
    locked   INTEGER NOT NULL,
    seconds  INTEGER NOT NULL
) STRICT;
