-- Anchors of the ledger (office_contract.anchors). Hashes and signatures in hex: what looks like
-- the ledger's own to a salvage would be taken for it (salvage.py).

-- The newest counts. Drawn when the store is made, and when the office has refused an anchor.
CREATE TABLE ledger_chain (
    number INTEGER PRIMARY KEY,
    chain  TEXT NOT NULL
) STRICT;

INSERT INTO ledger_chain (number, chain) VALUES (1, lower(hex(randomblob(16))));

CREATE TABLE ledger_anchor (
    number            INTEGER PRIMARY KEY,
    kiosk             TEXT NOT NULL,
    chain             TEXT NOT NULL,
    sequence          INTEGER NOT NULL,
    hash              TEXT NOT NULL,
    previous_sequence INTEGER NOT NULL,
    previous_hash     TEXT NOT NULL,
    at                INTEGER NOT NULL,
    signature         TEXT NOT NULL,
    state             TEXT NOT NULL CHECK (state IN ('made', 'countersigned', 'refused')),
    office_key        TEXT NOT NULL DEFAULT '',
    received          INTEGER NOT NULL DEFAULT 0,
    countersignature  TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TRIGGER ledger_chain_never_updated BEFORE UPDATE ON ledger_chain
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER ledger_chain_never_deleted BEFORE DELETE ON ledger_chain
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER ledger_anchor_never_deleted BEFORE DELETE ON ledger_anchor
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TRIGGER ledger_anchor_never_replaced BEFORE INSERT ON ledger_anchor
WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM ledger_anchor)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

-- Once, when the office has answered.
CREATE TRIGGER ledger_anchor_answered_once BEFORE UPDATE ON ledger_anchor
WHEN OLD.state <> 'made'
 OR (NEW.number, NEW.kiosk, NEW.chain, NEW.sequence, NEW.hash, NEW.previous_sequence,
     NEW.previous_hash, NEW.at, NEW.signature)
 IS NOT (OLD.number, OLD.kiosk, OLD.chain, OLD.sequence, OLD.hash, OLD.previous_sequence,
     OLD.previous_hash, OLD.at, OLD.signature)
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
