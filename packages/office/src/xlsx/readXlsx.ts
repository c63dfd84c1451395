import type { WorkbookFault } from '@e-index/messages';
import { unzipParts } from '../ooxml/unzipParts.js';
import type { ReadSheet } from './readCell.js';
import { READ_LIMITS } from './readLimits.js';
import { readPlainFormats } from './readPlainFormats.js';
import { readRelationships } from './readRelationships.js';
import { readSharedStrings } from './readSharedStrings.js';
import { readSheetXml } from './readSheetXml.js';
import { readSheetList } from './readSheetList.js';
import { tooLarge, WorkbookRefusal } from './WorkbookRefusal.js';

export type ReadXlsx = { readonly ok: true; readonly sheets: readonly ReadSheet[] } | { readonly ok: false; readonly fault: WorkbookFault };

/**
 * The cells of an XLSX in the order of its sheets. Only workbook, worksheets, shared strings and styles are unpacked; macros,
 * links, pictures and queries are not even looked at, and formulas are read by the value kept beside them. Total.
 */
export async function readXlsx(bytes: Uint8Array): Promise<ReadXlsx> {
  try {
    return { ok: true, sheets: await read(bytes) };
  } catch (error) {
    if (error instanceof WorkbookRefusal) return { ok: false, fault: error.fault };
    // XML that is not well-formed.
    if (error instanceof SyntaxError) return { ok: false, fault: notAWorkbook.fault };
    throw error;
  }
}

const notAWorkbook = new WorkbookRefusal({ sheet: '', cell: '', code: 'not-a-workbook' });
const READ =
  /^(?:_rels\/\.rels|[^/]+\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedstrings\.xml|styles\.xml|worksheets\/[^/]+\.xml))$/;

async function read(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  if (bytes.length > READ_LIMITS.file) throw tooLarge('file');
  const unzipped = await unzipParts(bytes, (path) => READ.test(path), READ_LIMITS.unpacked);
  if (!unzipped.ok) throw unzipped.reason === 'too-large' ? tooLarge('unpacked') : notAWorkbook;
  const { parts } = unzipped;
  const workbook = [...readRelationships(parts.get('_rels/.rels') ?? '', '').values()].find(({ type }) => type === 'officeDocument')?.path;
  const workbookXml = workbook === undefined ? undefined : parts.get(workbook);
  if (workbook === undefined || workbookXml === undefined) throw notAWorkbook;

  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const related = readRelationships(parts.get(`${folder}_rels/${workbook.slice(folder.length)}.rels`) ?? '', folder);
  const partOf = (type: string) => parts.get([...related.values()].find((relation) => relation.type === type)?.path ?? '') ?? '';
  const around = {
    strings: readSharedStrings(partOf('sharedStrings')),
    plain: readPlainFormats(partOf('styles')),
    left: { cells: READ_LIMITS.cells, characters: READ_LIMITS.characters },
  };
  const sheets: ReadSheet[] = [];
  for (const { name, relation } of readSheetList(workbookXml)) {
    const found = related.get(relation);
    // A chart may be a sheet as well.
    if (found?.type !== 'worksheet') continue;
    sheets.push({ name, rows: readSheetXml(parts.get(found.path) ?? '', name, around) });
  }
  return sheets;
}
