import { ProblemError, type Client } from '@e-index/contracts';
import { readMethodology, readMethodologyValue, type Fault } from '@e-index/core';
import { faultSentence, type Locale } from '@e-index/messages';
import { filesWords } from './filesWords.js';
import type { MethodologyFile } from './MethodologyFile.js';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A workbook larger than the api takes is refused by it; as JSON nothing this large is read in a browser. */
const MOST_MEGABYTES = 10;

/**
 * Reads a methodology from a file: JSON here in the browser, a workbook by the api. What the file is, its first bytes say, not its name.
 * @throws ProblemError where the api could not look at the workbook at all
 */
export async function readMethodologyFile(file: File, api: Pick<Client, 'readWorkbook'>, locale: Locale): Promise<MethodologyFile> {
  if (file.size > MOST_MEGABYTES * 1024 * 1024)
    return { kind: 'faulty', name: file.name, faults: [{ place: '', sentence: filesWords[locale].tooLarge(MOST_MEGABYTES) }] };
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  // "PK": every archive begins so, and no JSON.
  return first === 0x50 && second === 0x4b ? readWorkbookFile(file.name, bytes, api, locale) : readJsonFile(file.name, bytes, locale);
}

async function readWorkbookFile(
  name: string,
  bytes: ArrayBuffer,
  api: Pick<Client, 'readWorkbook'>,
  locale: Locale,
): Promise<MethodologyFile> {
  try {
    const { document } = await api.readWorkbook(new Blob([bytes], { type: WORKBOOK }));
    return concluded(name, readMethodologyValue(document), locale);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.slug !== 'faulty-document') throw error;
    const errors = error.problem.errors ?? [{ path: '', message: error.problem.detail }];
    return { kind: 'faulty', name, faults: errors.map(({ path, message }) => ({ place: path, sentence: message })) };
  }
}

function readJsonFile(name: string, bytes: ArrayBuffer, locale: Locale): MethodologyFile {
  const text = decode(bytes);
  if (text === null) return concluded(name, { ok: false, faults: [{ path: '$', code: 'not-utf8' }] }, locale);
  return concluded(name, readMethodology(text), locale);
}

function decode(bytes: ArrayBuffer): string | null {
  try {
    // A byte order mark is a fault of the format: it stays to be found.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

type Outcome = ReturnType<typeof readMethodology> | { readonly ok: false; readonly faults: readonly Fault[] };

function concluded(name: string, read: Outcome, locale: Locale): MethodologyFile {
  if (read.ok) return { kind: 'read', name, methodology: read.value };
  return { kind: 'faulty', name, faults: read.faults.map((fault) => ({ place: fault.path, sentence: faultSentence(fault, locale) })) };
}
