import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

export type Unzipped =
  { readonly ok: true; readonly parts: ReadonlyMap<string, string> } | { readonly ok: false; readonly reason: 'damaged' | 'too-large' };

const MAX_ENTRIES = 2_000;

/**
 * The wanted parts of an Office Open XML package as text. Nothing else is unpacked, and never more than `maxBytes` in all:
 * what an entry says of its size is added up before, and yauzl cuts off an entry that turns out longer than it said.
 */
export async function unzipParts(bytes: Uint8Array, wanted: (path: string) => boolean, maxBytes: number): Promise<Unzipped> {
  try {
    const zip = await open(bytes);
    const entries = await list(zip);
    const chosen = [...entries].filter(([path]) => wanted(path));
    if (chosen.reduce((sum, [, { uncompressedSize }]) => sum + uncompressedSize, 0) > maxBytes) return { ok: false, reason: 'too-large' };
    const parts = new Map<string, string>();
    for (const [path, entry] of chosen) parts.set(path, await unpack(zip, entry));
    return { ok: true, parts };
  } catch {
    // Whatever an archive is damaged by (yauzl, zlib and TextDecoder each have their own words), it is damaged.
    return { ok: false, reason: 'damaged' };
  }
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => (error === null ? resolve(zip) : reject(error)));
  });
}

/** Paths are compared without case, as packages do. */
function list(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if (entries.size >= MAX_ENTRIES) {
        reject(new RangeError('more parts than any workbook has'));
        return;
      }
      entries.set(entry.fileName.toLowerCase(), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function unpack(zip: ZipFile, entry: Entry): Promise<string> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        reject(error);
        return;
      }
      const chunks: Buffer[] = [];
      stream.on('error', reject);
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        try {
          resolve(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
        } catch (cause) {
          reject(cause);
        }
      });
    });
  });
}
