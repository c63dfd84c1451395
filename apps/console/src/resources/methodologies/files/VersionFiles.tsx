import { useSaid } from '../../../i18n/useSaid.js';
import { fileAddress } from './fileAddress.js';
import { filesWords } from './filesWords.js';

/** A stored version as files to take along, in the language of the reader. */
export function VersionFiles({ versionId }: { readonly versionId: string }) {
  const { say, locale } = useSaid(filesWords);
  const files = [
    ['methodology.json', say.json],
    ['methodology.xlsx', say.xlsx],
    ['questionnaire.docx', say.docx],
  ] as const;
  return (
    <p>
      {say.exportTitle}:{' '}
      {files.map(([file, name], at) => (
        <span key={file}>
          {at === 0 ? null : ' · '}
          <a href={fileAddress(versionId, file, { locale: file === 'methodology.json' ? '' : locale })} download>
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}
