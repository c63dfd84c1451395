import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { usePermission } from '../../../providers/usePermission.js';
import { useChecks } from '../checks/useChecks.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { useDraftState } from '../draft/useDraftState.js';
import { DiscardButton } from '../versions/DiscardButton.js';
import { isDraft } from '../versions/isDraft.js';
import { useFocusAfter } from '../versions/useFocusAfter.js';
import { BriefDifference } from './BriefDifference.js';
import { ChecksStep } from './ChecksStep.js';
import { PublishStep } from './PublishStep.js';
import { publicationWords } from './publicationWords.js';
import { readinessOf } from './readiness.js';
import { RetireStep } from './RetireStep.js';
import { ReviewStep } from './ReviewStep.js';
import { STEPS, stepsOf, type Step } from './stepsOf.js';
import './publication.css';

/** The way of a version, step by step, with where it is and who has to do what; and what was changed, for whoever reviews it. */
export function PublicationPage() {
  const { say } = useSaid(publicationWords);
  const store = useDraftStore();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const changes = useRef<HTMLHeadingElement>(null);
  const meta = useDraftState((state) => state.meta);
  const draft = useDraftState((state) => state.draft);
  const isSaved = useDraftState(({ save }) => save === 'saved');
  const checks = useChecks((state) => state);
  const mayRelease = usePermission('release-methodology');
  // Whoever comes here wants to go on with all that was done.
  useEffect(() => void store.flush(), [store]);
  const readiness = readinessOf(draft, checks.problems);
  const isChecked = checks.draft === draft && !checks.failed;
  const isReady = isChecked && readiness.errors + readiness.warnings === 0;
  useFocusAfter(`${meta.row.status} ${meta.reviews.length}`, heading);
  const states = stepsOf(meta.row.status, isReady);
  const contents: Readonly<Record<Step, ReactNode>> = {
    draft: <p>{meta.editors.length === 0 ? say.notEdited : say.editedBy(meta.editors.map(({ name }) => name).join(', '))}</p>,
    checks: isDraft(meta.row) ? <ChecksStep readiness={isChecked ? readiness : null} failed={checks.failed} /> : null,
    review: <ReviewStep isReady={isReady} onReadChanges={meta.basedOn === null ? null : () => changes.current?.focus()} />,
    publication: <PublishStep />,
    retirement: <RetireStep />,
  };
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {say.title}
      </h2>
      <p>{say.lead}</p>
      {isSaved ? null : <p className="notice notice--warning">{say.notSaved}</p>}
      <ol className="publication__steps">
        {STEPS.map((step) => (
          <li
            key={step}
            className={`publication__step publication__step--${states[step]}`}
            aria-current={states[step] === 'now' ? 'step' : undefined}
          >
            <h3>
              {say.steps[step]} <span className="quiet publication__state">{say.states[states[step]]}</span>
            </h3>
            {contents[step]}
          </li>
        ))}
      </ol>
      {isDraft(meta.row) ? <BriefDifference heading={changes} /> : null}
      {mayRelease && isDraft(meta.row) ? (
        <section aria-labelledby={`${id}-discard`}>
          <h3 id={`${id}-discard`}>{say.discardTitle}</h3>
          <DiscardButton row={meta.row} />
        </section>
      ) : null}
    </section>
  );
}
