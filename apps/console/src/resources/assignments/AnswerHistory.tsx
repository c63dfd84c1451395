import type { Question } from '@e-index/core';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useWords } from '../../i18n/useWords.js';
import { Moment } from '../../layout/Moment.js';
import { Reading } from '../../layout/Reading.js';
import { WideTable } from '../../layout/WideTable.js';
import { useRead } from '../../providers/useRead.js';
import { storedAnswerText } from '../../format/storedAnswerText.js';

export interface AnswerHistoryProps {
  readonly assignment: string;
  readonly code: string;
  readonly question: Question | undefined;
  readonly onClose: () => void;
}

/** Every revision of one answer: what, who, when, and how it came. */
export function AnswerHistory({ assignment, code, question, onClose }: AnswerHistoryProps) {
  const { say, locale } = useWords();
  const revisions = useRead(['revisions', assignment, code], (api) => api.revisions(assignment, code));
  return (
    <Dialog open onClose={onClose} aria-labelledby="history" fullWidth maxWidth="md">
      <DialogTitle id="history">{say.historyOf(code)}</DialogTitle>
      <DialogContent>
        <Reading of={revisions}>
          {({ items }) => (
            <WideTable label={say.historyOf(code)}>
              <thead>
                <tr>
                  <th scope="col">{say.revision}</th>
                  <th scope="col">{say.answer}</th>
                  <th scope="col">{say.who}</th>
                  <th scope="col">{say.when}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((revision) => (
                  <tr key={`${revision.source} ${revision.revision}`}>
                    <th scope="row">{revision.revision}</th>
                    <td>
                      {storedAnswerText(revision, question, locale)}
                      {revision.note === null ? null : <p className="quiet">{`${say.note}: ${revision.note}`}</p>}
                    </td>
                    <td>
                      {revision.by ?? '–'} <span className="quiet">{say.via(revision.via)}</span>
                      {revision.line === null ? null : <p className="quiet">„{revision.line}”</p>}
                    </td>
                    <td>
                      <Moment at={revision.at} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </WideTable>
          )}
        </Reading>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say.close}</Button>
      </DialogActions>
    </Dialog>
  );
}
