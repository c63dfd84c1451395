import type { MethodologyDraft, MethodologyRow } from '@e-index/contracts';
import { formatDate } from '@e-index/messages';
import { Link } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { useWords } from '../../../i18n/useWords.js';
import { StatusTag, type Tone } from '../../../layout/StatusTag.js';
import { WideTable } from '../../../layout/WideTable.js';
import { usePermission } from '../../../providers/usePermission.js';
import { useRead } from '../../../providers/useRead.js';
import { isDraft } from './isDraft.js';
import type { VersionGroup } from './groupVersions.js';
import { VersionActions } from './VersionActions.js';
import { versionsWords } from './versionsWords.js';

const tones: Readonly<Record<MethodologyRow['status'], Tone>> = {
  draft: 'active',
  reviewed: 'warning',
  published: 'done',
  retired: 'quiet',
};

export interface VersionTableProps {
  readonly group: VersionGroup;
  readonly label: string;
  readonly names: ReadonlyMap<string, string>;
}

/** The versions of one methodology, with what can be done with each. */
export function VersionTable({ group, label, names }: VersionTableProps) {
  const { say } = useSaid(versionsWords);
  const taken = group.versions.map(({ version }) => version);
  return (
    <WideTable label={label} className="versions">
      <thead>
        <tr>
          <th scope="col">{say.version}</th>
          <th scope="col">{say.status}</th>
          <th scope="col">{say.basedOn}</th>
          <th scope="col">{say.editors}</th>
          <th scope="col" className="ei-number">
            {say.sections}
          </th>
          <th scope="col" className="ei-number">
            {say.questions}
          </th>
          <th scope="col">{say.published}</th>
          <th scope="col">{say.actions}</th>
        </tr>
      </thead>
      <tbody>
        {group.versions.map((row) => (
          <VersionRow key={row.id} row={row} taken={taken} names={names} />
        ))}
      </tbody>
    </WideTable>
  );
}

interface VersionRowProps {
  readonly row: MethodologyRow;
  readonly taken: readonly string[];
  readonly names: VersionTableProps['names'];
}

function VersionRow({ row, taken, names }: VersionRowProps) {
  const { say: words, locale } = useWords();
  const { basedOn, editors } = useDraftSummary(row);
  return (
    <tr>
      <th scope="row">
        <Link to={`/methodologies/${row.id}/show`}>{`${row.methodology} ${row.version}`}</Link>
      </th>
      <td>
        <StatusTag tone={tones[row.status]}>{words.statuses[row.status]}</StatusTag>
      </td>
      <td>{names.get(basedOn ?? '') ?? '–'}</td>
      <td>{editors.length === 0 ? '–' : editors.map(({ name }) => name).join(', ')}</td>
      <td className="ei-number">{row.sections}</td>
      <td className="ei-number">{row.questions}</td>
      <td>{row.publishedAt === null ? '–' : formatDate(row.publishedAt, locale)}</td>
      <td>
        <VersionActions row={row} taken={taken} />
      </td>
    </tr>
  );
}

const unknown: Pick<MethodologyDraft, 'basedOn' | 'editors'> = { basedOn: null, editors: [] };

/** From which version a draft was started and who works on it, for those who may see drafts. */
function useDraftSummary(row: MethodologyRow): Pick<MethodologyDraft, 'basedOn' | 'editors'> {
  const mayEdit = usePermission('edit-methodology');
  // Nothing has changed after the last of all revisions: what is known of the draft comes without its nodes.
  const { data } = useRead(['draft-summary', row.id], (api) => api.methodologyDraft(row.id, Number.MAX_SAFE_INTEGER), {
    enabled: mayEdit && isDraft(row),
  });
  return data ?? unknown;
}
