import { AnswerView } from '../workspace/AnswerView.js';
import { hydrateWorkspace } from './hydrateWorkspace.js';

export const hydrate = hydrateWorkspace((workspace) => <AnswerView {...workspace} />);
