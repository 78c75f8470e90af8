import { zipLengths, type ZipEntry } from "./zip";

/** A part that is not packed. A sum of 0 is not checked by readers. */
export function storedEntry(name: string, text: string): ZipEntry {
  const data = new TextEncoder().encode(text);
  return { name, method: 0, sum: 0, size: data.length, data };
}

/** A zip file of the entries, packed as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named: NamedEntry[] = entries.map((entry) => ({ ...entry, label: new TextEncoder().encode(entry.name) }));
  const body = named.reduce((sum, { label, data }) => sum + zipLengths.header + label.length + data.length, 0);
  const directory = named.reduce((sum, { label }) => sum + zipLengths.record + label.length, 0);
  const bytes = new Uint8Array(body + directory + zipLengths.end);
  const view = new DataView(bytes.buffer);
  let [at, record] = [0, body];
  for (const entry of named) {
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 6, entry);
    view.setUint32(record, 0x02014b50, true);
    writeFields(view, record + 8, entry);
    view.setUint32(record + 42, at, true);
    bytes.set(entry.label, at + zipLengths.header);
    bytes.set(entry.data, at + zipLengths.header + entry.label.length);
    bytes.set(entry.label, record + zipLengths.record);
    at += zipLengths.header + entry.label.length + entry.data.length;
    record += zipLengths.record + entry.label.length;
  }
  writeEnd(view, body, directory, named.length);
  return bytes;
}

interface NamedEntry extends ZipEntry {
  readonly label: Uint8Array;
}

/** The fields that a header and a record share, after the mark and the versions. */
function writeFields(view: DataView, at: number, { method, sum, size, data, label }: NamedEntry): void {
  // Bit 11: names are UTF-8.
  view.setUint16(at, 0x0800, true);
  view.setUint16(at + 2, method, true);
  view.setUint32(at + 8, sum, true);
  view.setUint32(at + 12, data.length, true);
  view.setUint32(at + 16, size, true);
  view.setUint16(at + 20, label.length, true);
}

function writeEnd(view: DataView, body: number, directory: number, count: number): void {
  const at = body + directory;
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, directory, true);
  view.setUint32(at + 16, body, true);
}
