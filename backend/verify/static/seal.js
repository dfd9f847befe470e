// Opening a seal, by the rules of docs/seal.md, in their order. Everything happens in this browser.

import { byteString, CborError, decode } from "./cbor.js";

const MAX_TEXT = 4000;
const MAX_INFLATED = 16384;
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const PURPOSE = ["declaration", "certificate"];

/** A text that is no seal to be trusted; `problem` is one of forms.seal.SealProblem. */
export class SealError extends Error {
  constructor(problem) {
    super(problem);
    this.problem = problem;
  }
}

/** Whether this browser can check an Ed25519 signature at all. */
export async function canVerify() {
  if (!globalThis.crypto?.subtle || typeof DecompressionStream === "undefined") return false;
  try {
    await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Check the letters after "#".
 * trust: { keys: [{ key_id, public_key, purpose, valid_from, valid_until, owner }] }
 */
export async function openSeal(letters, trust) {
  if (letters.length > MAX_TEXT) throw new SealError("too-large");
  const { payload, key } = await opened(await inflate(fromBase32(letters), MAX_INFLATED), trust);
  const paper = readPaper(payload);
  if (key.purpose !== PURPOSE[paper.kind]) throw new SealError("wrong-purpose");
  if (paper.issuedAt < new Date(key.valid_from) || paper.issuedAt > new Date(key.valid_until)) {
    throw new SealError("key-expired");
  }
  return { ...paper, owner: key.owner };
}

/** The payload of a COSE_Sign1 whose signature is good, decoded, and the key that made it. */
export async function opened(message, trust) {
  const { protectedHeader, payload, signature, keyId } = coseParts(message);
  const key = trust.keys.find((candidate) => candidate.key_id === keyId);
  if (!key) throw new SealError("unknown-key");
  const publicKey = await crypto.subtle.importKey("raw", fromHex(key.public_key), { name: "Ed25519" }, false, ["verify"]);
  const signed = toBeSigned(protectedHeader, payload);
  if (!(await crypto.subtle.verify({ name: "Ed25519" }, publicKey, signature, signed))) {
    throw new SealError("bad-signature");
  }
  return { payload: decoded(payload), key };
}

function fromBase32(letters) {
  if (!letters || /[^A-Z2-7]/.test(letters)) throw new SealError("damaged");
  const out = new Uint8Array(Math.floor((letters.length * 5) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const letter of letters) {
    held = ((held << 5) | ALPHABET.indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      out[at++] = (held >> bits) & 0xff;
    }
  }
  // Bits left over must be zero and fewer than a letter's, or one seal would have several texts.
  if (bits >= 5 || (held & ((1 << bits) - 1)) !== 0) throw new SealError("damaged");
  return out;
}

/** Inflate (RFC 1950) to at most `most` bytes. */
export async function inflate(packed, most) {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  const chunks = [];
  let length = 0;
  for (;;) {
    let step;
    try {
      step = await reader.read();
    } catch {
      throw new SealError("damaged");
    }
    if (step.done) break;
    length += step.value.length;
    if (length > most) {
      await reader.cancel().catch(() => {});
      throw new SealError("too-large");
    }
    chunks.push(step.value);
  }
  const message = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    message.set(chunk, at);
    at += chunk.length;
  }
  return message;
}

/** COSE_Sign1 (RFC 9052): tag 18, then [protected, {}, payload, signature]. */
function coseParts(message) {
  if (message[0] !== 0xd2) throw new SealError("damaged");
  const parts = decoded(message.subarray(1));
  if (!Array.isArray(parts) || parts.length !== 4) throw new SealError("damaged");
  const [protectedHeader, unprotected, payload, signature] = parts;
  const shaped =
    protectedHeader instanceof Uint8Array && unprotected instanceof Map && unprotected.size === 0 &&
    payload instanceof Uint8Array && signature instanceof Uint8Array && signature.length === 64;
  if (!shaped) throw new SealError("damaged");
  const header = decoded(protectedHeader);
  const kid = header instanceof Map && header.size === 2 && header.get(1) === -8 ? header.get(4) : null;
  if (!(kid instanceof Uint8Array) || kid.length !== 8) throw new SealError("damaged");
  return { protectedHeader, payload, signature, keyId: toHex(kid) };
}

/** Sig_structure of RFC 9052, section 4.4, without external data. */
function toBeSigned(protectedHeader, payload) {
  const parts = [
    Uint8Array.of(0x84, 0x6a), new TextEncoder().encode("Signature1"),
    byteString(protectedHeader), Uint8Array.of(0x40), byteString(payload),
  ];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function readPaper(map) {
  if (!(map instanceof Map) || map.size !== 10) throw new SealError("damaged");
  const [kind, code, version, language, serial, sheet, issued, request, issuer, values] =
    Array.from({ length: 10 }, (_, index) => map.get(index + 1));
  const shaped =
    (kind === 0 || kind === 1) && isText(code) && isCount(version) && isText(language) &&
    isText(serial) && isCount(sheet) && isCount(issued) && isRequest(request) &&
    isText(issuer) && Array.isArray(values) && values.every(isValue);
  if (!shaped) throw new SealError("damaged");
  return { kind, code, version, language, serial, sheet, issuedAt: new Date(issued * 1000), issuer, values, request: `${toHex(request[0])}-${request[1]}` };
}

function decoded(bytes) {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof CborError || error instanceof TypeError) throw new SealError("damaged");
    throw error;
  }
}

const isRequest = (value) =>
  Array.isArray(value) && value.length === 2 && value[0] instanceof Uint8Array && value[0].length === 8 && isCount(value[1]);
const isText = (value) => typeof value === "string";
const isCount = (value) => typeof value === "number" && value >= 0;
const isValue = (value) =>
  isText(value) || (Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isText)));
const fromHex = (text) => Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16));
const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
