import { draftOf, visibleSteps } from '@e-index/core';
import { text } from '@e-index/messages';
import { workspaceWords } from '../locales/workspace.js';
import { DraftQuestion } from './DraftQuestion.js';
import type { Workspace } from './loadWorkspace.js';
import { TopicList } from './TopicList.js';
import { useDraft } from './useDraft.js';
import { WorkspaceFrame } from './WorkspaceFrame.js';

export interface TopicFormProps extends Workspace {
  readonly topic: string;
}

/** The form, one page a topic. What is visible follows the answers at once; each answer is saved as it is given. */
export function TopicForm(props: TopicFormProps) {
  const { locale, assignment, questionnaire, methodology, topic: code } = props;
  const draft = useDraft(props);
  const say = workspaceWords(locale);
  const base = `/${locale}/questionnaires/${assignment.id}/form`;
  const steps = visibleSteps(questionnaire, draftOf(draft.answers.values())).filter((step) => step.topic.code === code);
  const topics = methodology.sections.flatMap((section) => section.topics.map((topic) => ({ section, topic })));
  const at = topics.findIndex(({ topic }) => topic.code === code);
  const here = topics[at];
  const previous = topics[at - 1];
  const next = topics[at + 1];
  return (
    <WorkspaceFrame locale={locale} assignment={{ ...assignment, progress: draft.progress }} part="form">
      <div className="form">
        <TopicList methodology={methodology} progress={draft.progress} locale={locale} base={base} current={code} />
        <div>
          <p className="quiet">{text(here?.section.title, locale)}</p>
          <h2 id="topic">{text(here?.topic.title, locale)}</h2>
          {here?.topic.description === undefined ? null : <p className="prose">{text(here.topic.description, locale)}</p>}
          {steps.length === 0 ? <p>{say.nothingHere}</p> : null}
          {steps.map((step) => (
            <DraftQuestion key={step.code} step={step} draft={draft} locale={locale} assignment={assignment} />
          ))}
          <p className="pager">
            {previous === undefined ? null : <a href={`${base}/${previous.topic.code}`}>{`← ${say.previousTopic}`}</a>}
            {next === undefined ? (
              <a href={`/${locale}/questionnaires/${assignment.id}/submit`}>{`${say.submit} →`}</a>
            ) : (
              <a href={`${base}/${next.topic.code}`}>{`${say.nextTopic}: ${text(next.topic.title, locale)} →`}</a>
            )}
          </p>
        </div>
      </div>
    </WorkspaceFrame>
  );
}
