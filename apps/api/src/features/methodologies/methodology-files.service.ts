import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Locale, MethodologyRow, WorkbookReading } from '@e-index/contracts';
import { isCode, readMethodology, type Methodology } from '@e-index/core';
import { draftingSentences, workbookFaultSentence, type WorkbookFault } from '@e-index/messages';
import { readWorkbook, writeQuestionnaire, writeWorkbook } from '@e-index/office';
import type { Principal } from '../../platform/auth/Principal.js';
import { Recent } from '../../platform/collections/Recent.js';
import { isUuid } from '../../platform/database/isUuid.js';
import type { Tagged } from '../../platform/http/sendTagged.js';
import { WORKBOOK } from '../../platform/http/takeWorkbooks.js';
import { Failure } from '../../platform/problems/Failure.js';
import { faultyDocument } from './faultyDocument.js';
import { isChangeable } from './isChangeable.js';
import { allowMethodologies, readableStatuses } from './methodologies.policy.js';
import { MethodologiesRepository } from './methodologies.repository.js';
import type { QuestionnaireQuery } from './QuestionnaireQuery.js';

const DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
// A file is some hundred kilobytes and takes about as many milliseconds; whoever asks is often the public.
const KEPT = 50;

interface Version {
  readonly row: MethodologyRow;
  readonly canonical: string;
}

/** A version as files to take along, and a workbook that comes back. */
@Injectable()
export class MethodologyFilesService {
  private readonly methodologies = new Recent<string, Methodology>(8);
  private readonly made = new Recent<string, Uint8Array>(KEPT);

  constructor(private readonly repository: MethodologiesRepository) {}

  /** The document's canonical bytes: of a published version those its hash was published of. */
  async document(who: Principal | null, versionId: string): Promise<Tagged> {
    const { row, canonical } = await this.find(who, versionId);
    return {
      sha256: row.sha256,
      mediaType: 'application/json; charset=utf-8',
      cacheControl: isChangeable(row.status) ? 'private, no-cache' : 'public, max-age=31536000, immutable',
      headers: attached(row, 'json'),
      body: canonical,
    };
  }

  /** @throws Failure not-found, or faulty-document: a faulty draft is no workbook */
  async workbook(who: Principal | null, versionId: string, locale: Locale): Promise<Tagged> {
    const version = await this.find(who, versionId);
    const body = await this.make(version, `xlsx ${locale}`, (methodology) => writeWorkbook(methodology, locale).catch(asFailure));
    return { ...tagged(body, WORKBOOK), headers: attached(version.row, 'xlsx') };
  }

  /** The blank questionnaire of such a body. @throws Failure not-found or faulty-document */
  async questionnaire(who: Principal | null, versionId: string, locale: Locale, query: QuestionnaireQuery): Promise<Tagged> {
    const version = await this.find(who, versionId);
    const { locale: _, kind, ...groups } = query;
    // One for every kind of body and language would fill the memory with what hardly anybody asks for twice.
    const body = await writeQuestionnaire(this.methodology(version), { locale, organisation: { kind, groups } });
    const name = kind === undefined || !isCode(kind) ? 'questionnaire' : `questionnaire-${kind}`;
    return { ...tagged(body, DOCUMENT), headers: attached(version.row, 'docx', `-${name}`) };
  }

  /** @throws Failure faulty-document with every fault by sheet and cell */
  async readWorkbook(who: Principal, body: unknown): Promise<WorkbookReading> {
    allowMethodologies('methodology.edit', who);
    if (!(body instanceof Uint8Array)) throw new Failure('bad-request');
    const read = await readWorkbook(body);
    if (!read.ok) throw faultyWorkbook(read.faults);
    return { document: read.document };
  }

  private async find(who: Principal | null, versionId: string): Promise<Version> {
    const found = isUuid(versionId) ? await this.repository.find(versionId, readableStatuses(who)) : null;
    if (found === null) throw new Failure('not-found');
    return found;
  }

  /** What was made of a document is good for as long as the document is the same. */
  private async make(version: Version, what: string, write: (methodology: Methodology) => Promise<Uint8Array>): Promise<Uint8Array> {
    const key = `${version.row.sha256} ${what}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const made = await write(this.methodology(version));
    this.made.set(key, made);
    return made;
  }

  private methodology({ row, canonical }: Version): Methodology {
    const known = this.methodologies.get(row.sha256);
    if (known !== undefined) return known;
    const read = readMethodology(canonical);
    if (!read.ok) throw faultyDocument(read.faults);
    this.methodologies.set(row.sha256, read.value);
    return read.value;
  }
}

function asFailure(error: unknown): never {
  if (!(error instanceof RangeError)) throw error;
  throw new Failure('faulty-document', { errors: [{ path: '', sentence: (locale) => draftingSentences(locale).tooLongForCell }] });
}

function tagged(body: Uint8Array, mediaType: string): Tagged {
  return { sha256: createHash('sha256').update(body).digest('hex'), mediaType, cacheControl: 'private, no-cache', body };
}

/** Every part of the name is a code, so that nothing has to be quoted. */
function attached({ methodology, version }: MethodologyRow, extension: string, what = ''): Readonly<Record<string, string>> {
  return { 'content-disposition': `attachment; filename="${methodology}-${version}${what}.${extension}"` };
}

function faultyWorkbook(faults: readonly WorkbookFault[]): Failure {
  return new Failure('faulty-document', {
    errors: faults.map((fault) => ({
      path: [fault.sheet, fault.cell].filter((part) => part !== '').join('!'),
      sentence: (locale) => workbookFaultSentence(fault, locale),
    })),
  });
}
