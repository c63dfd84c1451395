import { attributeName, groupName, kindName } from '@e-index/messages';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { Link } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { useChecks } from '../checks/useChecks.js';
import { useDraftState } from '../draft/useDraftState.js';
import { draftKinds } from '../draft/draftKinds.js';
import { draftGroups } from './draftGroups.js';
import { DownloadLink } from './DownloadLink.js';
import { fileAddress } from './fileAddress.js';
import { filesWords } from './filesWords.js';

/** The draft as files to take along. */
export function ExportPanel() {
  const { say, locale } = useSaid(filesWords);
  const id = useId();
  const versionId = useDraftState(({ meta }) => meta.row.id);
  const draft = useDeferredValue(useDraftState((state) => state.draft));
  const isFaulty = useChecks(({ problems }) => problems.some(({ kind }) => kind === 'fault'));
  const [language, setLanguage] = useState(locale);
  const [kind, setKind] = useState('');
  const [groups, setGroups] = useState<Readonly<Record<string, string>>>({});
  const kinds = useMemo(() => draftKinds(draft), [draft]);
  const attributes = useMemo(() => [...draftGroups(draft)], [draft]);
  const address = (file: string, query: Readonly<Record<string, string>> = {}): string => fileAddress(versionId, file, query);
  return (
    <section aria-labelledby={`${id}-export`}>
      <h3 id={`${id}-export`}>{say.exportTitle}</h3>
      <div className="filters">
        <span className="inline-field">
          <label htmlFor={`${id}-language`}>{say.language}</label>
          <select id={`${id}-language`} value={language} onChange={(event) => setLanguage(event.target.value === 'en' ? 'en' : 'lv')}>
            <option value="lv">{say.languages.lv}</option>
            <option value="en">{say.languages.en}</option>
          </select>
        </span>
      </div>
      <ul className="files__list">
        <li>
          <DownloadLink href={address('methodology.json')}>{say.json}</DownloadLink>
          <p className="quiet">{say.jsonText}</p>
        </li>
        {isFaulty ? (
          <li>
            <p className="notice notice--warning">
              {say.faulty} <Link to={`/methodologies/${versionId}/workshop/checks`}>{say.toChecks}</Link>
            </p>
          </li>
        ) : (
          <>
            <li>
              <DownloadLink href={address('methodology.xlsx', { locale: language })}>{say.xlsx}</DownloadLink>
              <p className="quiet">{say.xlsxText}</p>
            </li>
            <li>
              <DownloadLink href={address('questionnaire.docx', { locale: language, kind, ...groups })}>{say.docx}</DownloadLink>
              <p className="quiet">{say.docxText}</p>
              <div className="filters">
                <Choice
                  label={say.kind}
                  value={kind}
                  none={say.anyKind}
                  options={kinds}
                  name={(one) => kindName(one, locale)}
                  onChoose={setKind}
                />
                {attributes.map(([attribute, values]) => (
                  <Choice
                    key={attribute}
                    label={attributeName(attribute, locale)}
                    value={groups[attribute] ?? ''}
                    none={say.anyValue}
                    options={values}
                    name={(value) => groupName(attribute, value, locale)}
                    onChoose={(value) => setGroups({ ...groups, [attribute]: value })}
                  />
                ))}
              </div>
            </li>
          </>
        )}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly none: string;
  readonly options: readonly string[];
  readonly name: (option: string) => string;
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, none, options, name, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <span className="inline-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {name(option)}
          </option>
        ))}
      </select>
    </span>
  );
}
