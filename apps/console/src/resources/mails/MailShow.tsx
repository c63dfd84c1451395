import type { Mail } from '@e-index/contracts';
import { useParams } from 'react-router';
import { formatMoment } from '../../format/formatMoment.js';
import { useWords } from '../../i18n/useWords.js';
import { Facts } from '../../layout/Facts.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { Reading } from '../../layout/Reading.js';
import { useRead } from '../../providers/useRead.js';
import { MailStateTag } from './MailStateTag.js';
import { splitLinks } from './splitLinks.js';

/** One mail as it was written, its links clickable. */
export function MailShow() {
  const { say, locale } = useWords();
  const { id = '' } = useParams();
  const mail = useRead(['mail', id], async (api) => {
    const { items } = await api.mails({ id, perPage: 1000 });
    return items.find((candidate) => candidate.id === id) ?? null;
  });
  return (
    <Reading of={mail}>
      {(data) => (
        <>
          <PageHeader title={data?.subject ?? say.mail} crumbs={[{ to: '/mails', name: say.mails }]} />
          {data === null ? (
            <p>{say.none}</p>
          ) : (
            <>
              <Facts
                of={[
                  [say.recipient, data.recipient],
                  [say.mailKind, say.mailKinds(data.kind)],
                  [say.state, <MailStateTag key="state" state={data.state} />],
                  [say.when, formatMoment(data.createdAt, locale)],
                  [say.sentAt, data.sentAt === null ? null : formatMoment(data.sentAt, locale)],
                  [say.failure, data.failure],
                ]}
              />
              {data.state === 'kept' ? <p className="notice notice--warning">{say.keptNote}</p> : null}
              <MailText mail={data} />
            </>
          )}
        </>
      )}
    </Reading>
  );
}

function MailText({ mail }: { readonly mail: Mail }) {
  const { say } = useWords();
  return (
    <section className="panel mail-text" aria-label={say.mailText} lang={mail.locale}>
      {splitLinks(mail.text).map((part, at) =>
        part.kind === 'text' ? (
          part.text
        ) : (
          <a key={at} href={part.href}>
            {part.href}
          </a>
        ),
      )}
    </section>
  );
}
