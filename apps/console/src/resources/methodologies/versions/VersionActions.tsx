import type { MethodologyRow } from '@e-index/contracts';
import { Button } from '@mui/material';
import { useRef } from 'react';
import { Link } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { usePermission } from '../../../providers/usePermission.js';
import { isDraft } from './isDraft.js';
import { useFocusAfter } from './useFocusAfter.js';
import { NewDraftButton } from './NewDraftButton.js';
import { RetireButton } from './RetireButton.js';
import { versionsWords } from './versionsWords.js';

export interface VersionActionsProps {
  readonly row: MethodologyRow;
  readonly taken: readonly string[];
}

/** What the person may do with a version: work on a draft, start one, compare, take out of use. */
export function VersionActions({ row, taken }: VersionActionsProps) {
  const { say } = useSaid(versionsWords);
  const mayEdit = usePermission('edit-methodology');
  const mayRelease = usePermission('release-methodology');
  const compare = useRef<HTMLAnchorElement>(null);
  useFocusAfter(row.status, compare);
  const name = `${row.methodology} ${row.version}`;
  return (
    <span className="versions__actions">
      {mayEdit && isDraft(row) ? (
        <Button
          component={Link}
          size="small"
          variant="contained"
          to={`/methodologies/${row.id}/workshop/content`}
          aria-label={say.openWorkshopOf(name)}
        >
          {say.openWorkshop}
        </Button>
      ) : null}
      <Button ref={compare} component={Link} size="small" to={`/methodologies/${row.id}/compare`} aria-label={say.compareOf(name)}>
        {say.compare}
      </Button>
      {mayEdit ? <NewDraftButton from={row} taken={taken} /> : null}
      {mayRelease && row.status === 'published' ? <RetireButton row={row} /> : null}
    </span>
  );
}
