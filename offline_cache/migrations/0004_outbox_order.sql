-- Whose entry it is, where order counts: nothing overtakes an older entry of the same person.
ALTER TABLE outbox ADD COLUMN person TEXT NOT NULL DEFAULT '';

-- Those that may hold back younger ones: held for a time, or tried before. What waits for its first
-- try has next_try = 0, is sent in the order of its rowid, and costs this index nothing.
CREATE INDEX outbox_before ON outbox (person)
WHERE state = 'waiting' AND person <> '' AND next_try > 0;

-- What was set aside is told with each question to the office; sent entries stay for a month.
CREATE INDEX outbox_parked ON outbox (state) WHERE state = 'parked';
