/** One part of a zip file, packed as it lies there. */
export interface ZipEntry {
  readonly name: string;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  /** CRC-32 of the unpacked bytes. */
  readonly sum: number;
  /** Unpacked, as the directory states it. */
  readonly size: number;
  readonly data: Uint8Array;
}

/** The lengths of the fixed fields: of the end, of a record of the directory, and of the header before the data. */
export const zipLengths = { end: 22, record: 46, header: 30 } as const;

const longestComment = 65535;
/** Stands where a number is too large for its field: the number itself follows in the extra field. */
const isLong = 0xffffffff;

/** What a zip file holds by name, from its directory; `null` where there is none or it points outside the file. */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  if (end === null) return null;
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    if (at + zipLengths.record > end || view.getUint32(at, true) !== 0x02014b50) return null;
    const entry = readRecord(view, at);
    if (entry === null) return null;
    entries.set(entry.name, entry);
    at +=
      zipLengths.record + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unpacks a part; `null` where it is damaged, or larger than the directory states. */
export async function unpack({ method, size, data }: ZipEntry): Promise<Uint8Array | null> {
  if (method === 0) return data;
  const stream = new Blob([data as BlobPart]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const unpacked = new Uint8Array(size);
  try {
    for (let at = 0; ;) {
      const { done, value } = await reader.read();
      if (done) return at === size ? unpacked : null;
      if (at + value.length > size) return null;
      unpacked.set(value, at);
      at += value.length;
    }
  } catch {
    // The stream ends in a TypeError where the bytes are no deflate stream.
    return null;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

function directoryEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - zipLengths.end - longestComment);
  for (let at = view.byteLength - zipLengths.end; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

function readRecord(view: DataView, at: number): ZipEntry | null {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  const numbers = readNumbers(view, at);
  if (isEncrypted || (method !== 0 && method !== 8) || numbers === null) return null;
  const { size, packed, header } = numbers;
  if (header + zipLengths.header > view.byteLength || view.getUint32(header, true) !== 0x04034b50) return null;
  const start = header + zipLengths.header + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > view.byteLength || (method === 0 ? packed !== size : size === 0 && packed > 2)) return null;
  const bytes = (from: number, length: number) => new Uint8Array(view.buffer, view.byteOffset + from, length);
  const name = new TextDecoder().decode(bytes(at + zipLengths.record, view.getUint16(at + 28, true)));
  return { name, method, sum: view.getUint32(at + 16, true), size, data: bytes(start, packed) };
}

interface RecordNumbers {
  readonly size: number;
  readonly packed: number;
  readonly header: number;
}

function readNumbers(view: DataView, at: number): RecordNumbers | null {
  const short = [at + 24, at + 20, at + 42].map((field) => view.getUint32(field, true));
  let next = short.includes(isLong) ? longNumbers(view, at) : null;
  const numbers = short.map((number) => {
    if (number !== isLong || next === null) return number;
    next += 8;
    return next <= view.byteLength ? Number(view.getBigUint64(next - 8, true)) : isLong;
  });
  const [size = isLong, packed = isLong, header = isLong] = numbers;
  return numbers.includes(isLong) ? null : { size, packed, header };
}

/** Where the long numbers of a record begin; `null` where it has none. */
function longNumbers(view: DataView, at: number): number | null {
  let field = at + zipLengths.record + view.getUint16(at + 28, true);
  const end = Math.min(field + view.getUint16(at + 30, true), view.byteLength - 4);
  while (field < end) {
    if (view.getUint16(field, true) === 1) return field + 4;
    field += 4 + view.getUint16(field + 2, true);
  }
  return null;
}
