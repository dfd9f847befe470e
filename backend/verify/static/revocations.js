// The office's signed list of papers that no longer count: docs/seal.md, checked in this browser.

import { inflate, opened, SealError } from "./seal.js";

const MAX_BYTES = 2 * 1024 * 1024;
const LIST = 2;
const REVOKED = 1;

/** Check a list. Raises SealError; returns { number, issuedAt, until, entries }. */
export async function openList(bytes, trust) {
  if (bytes.length > MAX_BYTES) throw new SealError("too-large");
  const { payload, key } = await opened(await inflate(bytes, 8 * MAX_BYTES), trust);
  const shaped =
    payload instanceof Map && payload.size === 5 && payload.get(1) === LIST && Array.isArray(payload.get(5)) &&
    [2, 3, 4].every((name) => typeof payload.get(name) === "number" && payload.get(name) >= 0) &&
    payload.get(5).every(isEntry);
  if (!shaped) throw new SealError("damaged");
  if (key.purpose !== "certificate") throw new SealError("wrong-purpose");
  const issuedAt = new Date(payload.get(3) * 1000);
  if (issuedAt < new Date(key.valid_from) || issuedAt > new Date(key.valid_until)) throw new SealError("key-expired");
  return { number: payload.get(2), issuedAt, until: new Date(payload.get(4) * 1000), entries: payload.get(5) };
}

/** What a list says of a paper: "revoked", "replaced", or null. */
export function standing(list, paper) {
  const reasons = list.entries
    .filter(([serial, sheet]) => serial === paper.serial && (sheet === 0 || paper.sheet <= sheet))
    .map(([, , reason]) => reason);
  if (reasons.length === 0) return null;
  return reasons.includes(REVOKED) ? "revoked" : "replaced";
}

const isEntry = (row) =>
  Array.isArray(row) && row.length === 4 && typeof row[0] === "string" && (row[2] === 1 || row[2] === 2) &&
  [1, 3].every((at) => typeof row[at] === "number" && row[at] >= 0);
