import { compileQuestionnaire, readMethodologyValue, type Methodology, type Questionnaire } from '@e-index/core';
import type { Client } from '@e-index/contracts';
import type { Locale } from '@e-index/messages';
import type { WorkspaceProps } from './WorkspaceProps.js';

export interface Workspace extends WorkspaceProps {
  readonly methodology: Methodology;
  readonly questionnaire: Questionnaire;
}

const methodologies = new Map<string, Promise<Methodology>>();

/** The published methodology of a version, read once in this process or page: a version never changes. */
export const loadMethodology = (client: Client, versionId: string): Promise<Methodology> => {
  const known = methodologies.get(versionId);
  if (known) return known;
  const loading = client.methodology(versionId).then(({ document }) => {
    const parsed = readMethodologyValue(document);
    if (!parsed.ok) throw new Error(`the published methodology ${versionId} is faulty`);
    return parsed.value;
  });
  methodologies.set(versionId, loading);
  loading.catch(() => methodologies.delete(versionId));
  return loading;
};

/** Everything a workspace page shows, from the api. */
export const loadWorkspace = async (client: Client, locale: Locale, id: string): Promise<Workspace> => {
  const [assignment, answers] = await Promise.all([client.assignment(id), client.answers(id)]);
  const methodology = await loadMethodology(client, assignment.methodology.versionId);
  return {
    locale,
    assignment,
    answers: answers.items.filter(({ source }) => source === 'self'),
    methodology,
    questionnaire: compileQuestionnaire(methodology, assignment.attributes),
  };
};

/** The part of a workspace that travels to the browser inside the page. */
export const propsOf = ({ locale, assignment, answers }: Workspace): WorkspaceProps => ({ locale, assignment, answers });
