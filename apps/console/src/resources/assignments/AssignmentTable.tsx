import type { Question } from '@e-index/core';
import type { AssignmentRow } from '@e-index/contracts';
import { text } from '@e-index/messages';
import { Tooltip } from '@mui/material';
import { DataTable } from 'react-admin';
import { Link } from 'react-router';
import { formatDayShort } from '../../format/formatDayShort.js';
import { useWords } from '../../i18n/useWords.js';
import { Moment } from '../../layout/Moment.js';
import { ProgressBar } from '../../layout/ProgressBar.js';
import { StateTag } from './StateTag.js';

const Column = DataTable.Col<AssignmentRow>;

export interface AssignmentTableProps {
  /** By code; for the text of the last question. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly withPopulation?: boolean;
}

/** Who is how far. Sorts by what the api sorts by. */
export function AssignmentTable({ questions, withPopulation = false }: AssignmentTableProps) {
  const { say, locale } = useWords();
  return (
    <DataTable bulkActionButtons={false} rowClick={false}>
      <Column
        source="organisation"
        label={say.body}
        render={({ id, organisation }) => <Link to={`/assignments/${id}/show`}>{text(organisation.name, locale)}</Link>}
      />
      {withPopulation ? (
        <Column
          source="population"
          label={say.population}
          render={({ population }) => <Link to={`/populations/${population}/show`}>{population}</Link>}
        />
      ) : null}
      <Column label={say.kind} render={({ organisation }) => (organisation.kind === null ? '–' : say.kinds(organisation.kind))} />
      <Column source="state" label={say.state} render={({ state }) => <StateTag state={state} />} />
      <Column source="answered" label={say.progress} render={({ answered, asked }) => <ProgressBar answered={answered} asked={asked} />} />
      <Column
        source="lastActivityAt"
        label={say.lastActivity}
        render={({ lastActivityAt }) =>
          lastActivityAt === null ? <span className="quiet">{say.noActivity}</span> : <Moment at={lastActivityAt} />
        }
      />
      <Column
        label={say.lastQuestion}
        render={({ lastQuestion }) =>
          lastQuestion === null ? '–' : <QuestionCode code={lastQuestion} question={questions.get(lastQuestion)} />
        }
      />
      <Column source="deadline" label={say.deadline} render={({ deadline }) => formatDayShort(deadline, locale)} />
      <DataTable.NumberCol source="teamSize" label={say.teamSize} />
    </DataTable>
  );
}

/** A question by its code; its text comes by pointer or focus. */
function QuestionCode({ code, question }: { readonly code: string; readonly question: Question | undefined }) {
  const { locale } = useWords();
  if (question === undefined) return <>{code}</>;
  return (
    <Tooltip title={text(question.text, locale)} describeChild>
      <button type="button" className="plain">
        {code}
      </button>
    </Tooltip>
  );
}
