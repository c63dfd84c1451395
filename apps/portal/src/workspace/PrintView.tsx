import { draftAnswerOf, draftOf, visibleSteps } from '@e-index/core';
import { formatValue, text } from '@e-index/messages';
import { workspaceWords } from '../locales/workspace.js';
import type { Workspace } from './loadWorkspace.js';
import { WorkspaceFrame } from './WorkspaceFrame.js';

/** The whole questionnaire with one's own answers on one printable page; needs no script. */
export function PrintView({ locale, assignment, answers, methodology, questionnaire }: Workspace) {
  const say = workspaceWords(locale);
  const stored = new Map(answers.map((answer) => [answer.question, answer]));
  const steps = visibleSteps(questionnaire, draftOf(answers));
  return (
    <WorkspaceFrame locale={locale} assignment={assignment} part="print">
      <h2>{say.printTitle}</h2>
      {methodology.sections.map((section) => (
        <section key={section.code} className="print-section">
          <h3>{text(section.title, locale)}</h3>
          <dl className="print-answers">
            {steps
              .filter((step) => step.section.code === section.code)
              .map(({ code, question }) => {
                const answer = draftAnswerOf(stored.get(code));
                return (
                  <div key={code}>
                    <dt>
                      <span className="question__code">{code}</span> {text(question.text, locale)}
                    </dt>
                    <dd>{answer === undefined ? <span className="quiet">{say.noAnswer}</span> : formatValue(question, answer, locale)}</dd>
                  </div>
                );
              })}
          </dl>
        </section>
      ))}
    </WorkspaceFrame>
  );
}
