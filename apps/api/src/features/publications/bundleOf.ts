import { createHash } from 'node:crypto';
import { bundleFiles } from '@e-index/contracts';
import { codebook, csv, resultsTable, writeCanonical } from '@e-index/core';
import { licence } from './licence.js';
import type { SealedDocuments } from './sealedDocuments.js';
import type { BundleOrganisation, PublishedPopulation } from './SealedRun.js';

export interface NewBundleFile {
  readonly name: string;
  readonly mediaType: string;
  /** Hexadecimal, of the content. */
  readonly sha256: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

export interface Publishable {
  readonly population: PublishedPopulation;
  readonly documents: SealedDocuments;
  readonly organisations: readonly BundleOrganisation[];
}

const JSON_TYPE = 'application/json; charset=utf-8';
const CSV_TYPE = 'text/csv; charset=utf-8; header=present';
const TEXT_TYPE = 'text/plain; charset=utf-8';

/**
 * The files of a bundle. methodology.json and responses.json are the very texts whose hashes the results name; results.json is what the
 * command prints from those two, with its line feed. SHA256SUMS is in the form that `sha256sum --check` reads.
 */
export function bundleOf({ population, documents, organisations }: Publishable): readonly NewBundleFile[] {
  const { texts, methodology, responses, results } = documents;
  const registry = { format: 'e-index/organisations@1', asOf: population.opensOn, organisations };
  const files = [
    file(bundleFiles.methodology, JSON_TYPE, texts.methodology),
    file(bundleFiles.responses, JSON_TYPE, texts.responses),
    file(bundleFiles.results, JSON_TYPE, `${texts.results}\n`),
    file(bundleFiles.organisations, JSON_TYPE, `${writeCanonical(registry)}\n`),
    file(bundleFiles.table, CSV_TYPE, csv(resultsTable(results, methodology, responses.organisations))),
    file(bundleFiles.codebook, CSV_TYPE, csv(codebook(methodology))),
    file(bundleFiles.licence, TEXT_TYPE, licence(population)),
  ];
  const sums = files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  return [...files, file(bundleFiles.checksums, TEXT_TYPE, sums)];
}

function file(name: string, mediaType: string, text: string): NewBundleFile {
  const content = new TextEncoder().encode(text);
  return { name, mediaType, sha256: createHash('sha256').update(content).digest('hex'), content };
}
