// A small CBOR reader (RFC 8949): the definite-length subset that a seal uses, and no more.

const MAX_DEPTH = 6;

export class CborError extends Error {}

/** Decode one item that fills `bytes`. Maps with integer keys become Map. */
export function decode(bytes) {
  const reader = { bytes, at: 0, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length) };
  const item = read(reader, 0);
  if (reader.at !== bytes.length) throw new CborError("something follows the item");
  return item;
}

function read(reader, depth) {
  if (depth > MAX_DEPTH) throw new CborError("too deep");
  const head = take(reader, 1)[0];
  const major = head >> 5;
  const value = argument(reader, head & 0x1f);
  switch (major) {
    case 0: return value;
    case 1: return -1 - value;
    case 2: return take(reader, value);
    case 3: return new TextDecoder("utf-8", { fatal: true }).decode(take(reader, value));
    case 4: return many(reader, value, () => read(reader, depth + 1));
    case 5: {
      const entries = many(reader, value, () => [read(reader, depth + 1), read(reader, depth + 1)]);
      const map = new Map(entries);
      if (map.size !== entries.length) throw new CborError("a key stands twice");
      return map;
    }
    default: throw new CborError("a kind that no seal has");
  }
}

function argument(reader, low) {
  if (low < 24) return low;
  const at = reader.at;
  switch (low) {
    case 24: return take(reader, 1)[0];
    case 25: take(reader, 2); return reader.view.getUint16(at);
    case 26: take(reader, 4); return reader.view.getUint32(at);
    case 27: {
      take(reader, 8);
      const value = reader.view.getBigUint64(at);
      if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new CborError("too large a number");
      return Number(value);
    }
    default: throw new CborError("indefinite length");
  }
}

function take(reader, count) {
  const end = reader.at + count;
  if (end > reader.bytes.length) throw new CborError("cut off");
  const part = reader.bytes.subarray(reader.at, end);
  reader.at = end;
  return part;
}

function many(reader, count, one) {
  if (count > reader.bytes.length - reader.at) throw new CborError("cut off");
  return Array.from({ length: count }, one);
}

/** A byte string with its head. */
export function byteString(bytes) {
  const length = bytes.length;
  const head = length < 24 ? [0x40 | length] : length < 256 ? [0x58, length] : [0x59, length >> 8, length & 0xff];
  const out = new Uint8Array(head.length + length);
  out.set(head);
  out.set(bytes, head.length);
  return out;
}
