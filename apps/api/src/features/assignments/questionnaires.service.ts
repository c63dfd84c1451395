import { Injectable } from '@nestjs/common';
import { compileQuestionnaire, type Methodology, type Questionnaire } from '@e-index/core';
import { Recent } from '../../platform/collections/Recent.js';
import type { AssignmentSnapshot } from './AssignmentSnapshot.js';
import { QuestionnairesRepository } from './questionnaires.repository.js';
import { storedMethodology } from './storedMethodology.js';

/** The compiled questions of each kind of body. A version never changes, so nothing here ever grows old. */
@Injectable()
export class Questionnaires {
  private readonly methodologies = new Recent<string, Methodology>(8);
  private readonly compiled = new Recent<string, Questionnaire>(500);

  constructor(private readonly repository: QuestionnairesRepository) {}

  async of({ methodology, attributes }: Pick<AssignmentSnapshot, 'methodology' | 'attributes'>): Promise<Questionnaire> {
    const key = JSON.stringify([
      methodology.versionId,
      attributes.kind,
      Object.entries(attributes.groups).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]);
    const known = this.compiled.get(key);
    if (known !== undefined) return known;
    const compiled = compileQuestionnaire(await this.methodology(methodology.versionId), attributes);
    this.compiled.set(key, compiled);
    return compiled;
  }

  private async methodology(versionId: string): Promise<Methodology> {
    const known = this.methodologies.get(versionId);
    if (known !== undefined) return known;
    const read = storedMethodology(await this.repository.methodologyText(versionId));
    this.methodologies.set(versionId, read);
    return read;
  }
}
