import type { Assignment } from '@e-index/contracts';
import { text } from '@e-index/messages';
import { useParams } from 'react-router';
import { formatDay } from '../../format/formatDay.js';
import { formatMoment } from '../../format/formatMoment.js';
import { useWords } from '../../i18n/useWords.js';
import { Facts } from '../../layout/Facts.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { ProgressBar } from '../../layout/ProgressBar.js';
import { Reading } from '../../layout/Reading.js';
import { useRead } from '../../providers/useRead.js';
import { useMethodology } from '../methodologies/useMethodology.js';
import { AnswerTable } from './AnswerTable.js';
import { InviteForm } from './InviteForm.js';
import { MissingQuestions } from './MissingQuestions.js';
import { ReopenButton } from './ReopenButton.js';
import { SectionProgress } from './SectionProgress.js';
import { StateTag } from './StateTag.js';
import { TeamTable } from './TeamTable.js';

/** One body's questionnaire as the staff see it: who works on it, how far it is, what was answered, by whom and when. */
export function AssignmentShow() {
  const { id = '' } = useParams();
  const assignment = useRead(['assignment', id], (api) => api.assignment(id), { every: () => 30_000 });
  return <Reading of={assignment}>{(data) => <Opened assignment={data} />}</Reading>;
}

function Opened({ assignment }: { readonly assignment: Assignment }) {
  const { say, locale } = useWords();
  const methodology = useMethodology(assignment.methodology.versionId);
  const { population, closedBecause } = assignment;
  return (
    <>
      <PageHeader
        title={text(assignment.organisation.name, locale)}
        crumbs={[
          { to: '/populations', name: say.populations },
          { to: `/populations/${encodeURIComponent(population.id)}/show`, name: text(population.title, locale) },
        ]}
      >
        <p className="row">
          <StateTag state={assignment.state} />
          <span className="quiet">{closedBecause === null ? say.openNow : say.closedBecause[closedBecause]}</span>
          {assignment.may.reopen && assignment.state === 'submitted' ? <ReopenButton assignment={assignment.id} /> : null}
        </p>
      </PageHeader>
      <Facts
        of={[
          [say.progress, <ProgressBar key="progress" answered={assignment.progress.answered} asked={assignment.progress.asked} />],
          [say.deadline, formatDay(assignment.deadline, locale)],
          [say.submittedAt, assignment.submittedAt === null ? null : formatMoment(assignment.submittedAt, locale)],
          [say.kind, assignment.attributes.kind === undefined ? null : say.kinds(assignment.attributes.kind)],
          [say.returnedBecause, assignment.returnedReason],
        ]}
      />
      <section aria-labelledby="team">
        <h2 id="team">{say.team}</h2>
        <TeamTable team={assignment.team} />
        {assignment.may.invite ? <InviteForm assignment={assignment.id} /> : null}
      </section>
      <Reading of={methodology}>
        {(opened) => (
          <>
            <div className="columns">
              <SectionProgress progress={assignment.progress} methodology={opened.methodology} />
              <MissingQuestions progress={assignment.progress} questions={opened.questions} />
            </div>
            <AnswerTable assignment={assignment.id} questions={opened.questions} />
          </>
        )}
      </Reading>
    </>
  );
}
