import { formatDeadline, formatNumber, text } from '@e-index/messages';
import { workspaceWords } from '../locales/workspace.js';
import { words } from '../locales/words.js';
import { failurePage } from '../shell/failurePage.js';
import type { Page, PageContext } from '../shell/page.js';
import { AnswerView } from './AnswerView.js';
import { loadWorkspace, propsOf } from './loadWorkspace.js';
import { PrintView } from './PrintView.js';
import { SubmitView } from './SubmitView.js';
import { TopicForm } from './TopicForm.js';

const open = (context: PageContext) => loadWorkspace(context.client, context.locale, context.params['assignment'] ?? '');
const titled = (context: PageContext, part: string): string => `${part} · ${words(context.locale).siteName}`;

/** The person's questionnaires; with one only, straight to it. */
export const questionnairesPage: Page = async (context) => {
  const { locale } = context;
  const say = workspaceWords(locale);
  const { assignments } = await context.client.me();
  const [only] = assignments;
  if (only !== undefined && assignments.length === 1) return { redirect: `/${locale}/questionnaires/${only.id}` };
  return {
    title: titled(context, say.myQuestionnaires),
    body: (
      <>
        <h1>{say.myQuestionnaires}</h1>
        {assignments.length === 0 ? <p>{say.none}</p> : null}
        <ul className="cards">
          {assignments.map(({ id, organisation, population, state, deadline, answered, asked }) => (
            <li key={id} className="card">
              <h2>
                <a href={`/${locale}/questionnaires/${id}`}>{text(organisation, locale)}</a>
              </h2>
              <p>{text(population, locale)}</p>
              <p>
                {[
                  say.states[state as keyof typeof say.states],
                  say.progress(formatNumber(answered, locale), formatNumber(asked, locale)),
                ].join(' · ')}
              </p>
              <p className="quiet">{say.until(formatDeadline(deadline, locale))}</p>
            </li>
          ))}
        </ul>
      </>
    ),
  };
};

export const answerPage: Page = async (context) => {
  const workspace = await open(context);
  return {
    title: titled(context, workspaceWords(context.locale).chat),
    body: <AnswerView {...workspace} />,
    island: { name: 'answer', props: propsOf(workspace) },
  };
};

/** Without a topic: the one where the person's pointer stands. */
export const formPage: Page = async (context) => {
  const workspace = await open(context);
  const { questionnaire, assignment } = workspace;
  const topic = context.params['topic'];
  if (topic === undefined) {
    const step = (assignment.position === null ? undefined : questionnaire.byCode.get(assignment.position)) ?? questionnaire.steps[0];
    return { redirect: `/${context.locale}/questionnaires/${assignment.id}/form/${step?.topic.code ?? ''}` };
  }
  if (!questionnaire.steps.some((step) => step.topic.code === topic)) return failurePage(context, 'not-found');
  return {
    title: titled(context, workspaceWords(context.locale).form),
    body: <TopicForm {...workspace} topic={topic} />,
    island: { name: 'form', props: { ...propsOf(workspace), topic } },
  };
};

export const submitPage: Page = async (context) => {
  const workspace = await open(context);
  return {
    title: titled(context, workspaceWords(context.locale).submit),
    body: <SubmitView {...workspace} />,
    island: { name: 'submit', props: propsOf(workspace) },
  };
};

export const printPage: Page = async (context) => {
  const workspace = await open(context);
  return { title: titled(context, workspaceWords(context.locale).print), body: <PrintView {...workspace} /> };
};
