import { TopicForm } from '../workspace/TopicForm.js';
import type { WorkspaceProps } from '../workspace/WorkspaceProps.js';
import { hydrateWorkspace } from './hydrateWorkspace.js';

export const hydrate = hydrateWorkspace<WorkspaceProps & { readonly topic: string }>((workspace) => <TopicForm {...workspace} />);
