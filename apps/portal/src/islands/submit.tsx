import { SubmitView } from '../workspace/SubmitView.js';
import { hydrateWorkspace } from './hydrateWorkspace.js';

export const hydrate = hydrateWorkspace((workspace) => <SubmitView {...workspace} />);
