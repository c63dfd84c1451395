import { createClient, ProblemError } from '@e-index/contracts';
import { formatDate, formatNumber, text } from '@e-index/messages';
import { useState } from 'react';
import { workspaceWords } from '../locales/workspace.js';
import { useLive } from '../shell/useLive.js';
import type { Workspace } from './loadWorkspace.js';
import { WorkspaceFrame } from './WorkspaceFrame.js';

/** Before submitting: what is missing, that missing counts as 0, and the button of the lead or signer. Afterwards: the receipt. */
export function SubmitView(props: Workspace) {
  const { locale, questionnaire } = props;
  const [assignment, setAssignment] = useState(props.assignment);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const say = workspaceWords(locale);
  const live = useLive();
  const { missing, pointsMissing } = assignment.progress;
  const submit = async (): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    try {
      setAssignment(await createClient({ locale }).submit(assignment.id));
    } catch (failure) {
      setProblem(failure instanceof ProblemError ? failure.problem.detail : say.failed);
    }
    setBusy(false);
  };
  return (
    <WorkspaceFrame locale={locale} assignment={assignment} part="submit">
      <h2>{say.missingTitle}</h2>
      {missing.length === 0 ? (
        <p>{say.missingNone}</p>
      ) : (
        <>
          <p className="notice">
            {say.missingCountsAsZero} {say.missingPoints(formatNumber(Math.round(pointsMissing * 100) / 100, locale))}
          </p>
          <ul>
            {missing.map((code) => {
              const step = questionnaire.byCode.get(code);
              return step === undefined ? null : (
                <li key={code}>
                  <a href={`/${locale}/questionnaires/${assignment.id}/form/${step.topic.code}#q-${code.replaceAll('.', '-')}`}>
                    {code} {text(step.question.text, locale)}
                  </a>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <div aria-live="polite">
        {assignment.submittedAt !== null && assignment.state === 'submitted' ? (
          <p className="saved">{say.submitted(formatDate(assignment.submittedAt, locale))}</p>
        ) : !assignment.open ? null : assignment.may.submit ? (
          <>
            <p>{say.submitWarning}</p>
            <button type="button" disabled={!live || busy} onClick={() => void submit()}>
              {say.submitNow}
            </button>
          </>
        ) : (
          <p>{say.notYours}</p>
        )}
        {problem === undefined ? null : (
          <p className="ei-problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </WorkspaceFrame>
  );
}
