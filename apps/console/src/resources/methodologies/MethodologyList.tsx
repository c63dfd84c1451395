import { text } from '@e-index/messages';
import { useId } from 'react';
import { useSaid } from '../../i18n/useSaid.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { Reading } from '../../layout/Reading.js';
import { usePermission } from '../../providers/usePermission.js';
import { useRead } from '../../providers/useRead.js';
import { NewDraftFromFileButton } from './files/NewDraftFromFileButton.js';
import { groupVersions } from './versions/groupVersions.js';
import { VersionTable } from './versions/VersionTable.js';
import { versionsWords } from './versions/versionsWords.js';
import './versions/versions.css';

/** Every version of every methodology. */
export function MethodologyList() {
  const { say, locale } = useSaid(versionsWords);
  const id = useId();
  const mayEdit = usePermission('edit-methodology');
  const versions = useRead(['versions'], (api) => api.methodologies({ perPage: 1000 }));
  return (
    <>
      <PageHeader title={say.methodologies}>
        <p>{say.lead}</p>
        {mayEdit ? <NewDraftFromFileButton /> : null}
      </PageHeader>
      <Reading of={versions}>
        {({ items }) => {
          const names = new Map(items.map((row) => [row.id, `${row.methodology} ${row.version}`]));
          return groupVersions(items).map((group) => {
            const title = text(group.versions[0]?.title ?? {}, locale);
            return (
              <section key={group.methodology} aria-labelledby={`${id}-${group.methodology}`}>
                <h2 id={`${id}-${group.methodology}`}>{title === '' ? group.methodology : title}</h2>
                <VersionTable group={group} label={title === '' ? group.methodology : title} names={names} />
              </section>
            );
          });
        }}
      </Reading>
    </>
  );
}
