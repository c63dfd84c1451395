import { createClient } from '@e-index/contracts';
import { compileQuestionnaire } from '@e-index/core';
import type { ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { loadMethodology, type Workspace } from '../workspace/loadWorkspace.js';
import type { WorkspaceProps } from '../workspace/WorkspaceProps.js';

/** Fetches the methodology, which the browser keeps for good, and brings a workspace view to life. */
export const hydrateWorkspace =
  <P extends WorkspaceProps>(view: (workspace: Workspace & P) => ReactElement) =>
  async (element: Element, props: unknown): Promise<void> => {
    const own = props as P;
    const methodology = await loadMethodology(createClient({ locale: own.locale }), own.assignment.methodology.versionId);
    hydrateRoot(element, view({ ...own, methodology, questionnaire: compileQuestionnaire(methodology, own.assignment.attributes) }));
  };
