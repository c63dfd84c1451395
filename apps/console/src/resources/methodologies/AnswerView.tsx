import type { AnswerDefinition } from '@e-index/core';
import { text } from '@e-index/messages';
import { formatPlain } from '../../format/formatScore.js';
import { useWords } from '../../i18n/useWords.js';
import { WideTable } from '../../layout/WideTable.js';

interface Named {
  readonly code: string;
  readonly text: Readonly<Record<string, string>>;
  /** 0..1; null: a row so answered does not count; undefined: it has no score of its own. */
  readonly score?: number | null;
  readonly exclusive?: boolean | undefined;
}

/** What can be answered, in both languages, and what each choice is worth. Types without choices are told by how they are scored. */
export function AnswerView({ answer }: { readonly answer: AnswerDefinition }) {
  const { say } = useWords();
  switch (answer.type) {
    case 'single':
    case 'multiple':
      return <Choices name={say.option} of={answer.options} />;
    case 'table':
      return (
        <>
          <Choices name={say.row} of={answer.rows} />
          <Choices name={say.column} of={answer.columns} />
        </>
      );
    case 'counts':
      return <Choices name={say.row} of={answer.rows} />;
    case 'number':
    case 'share':
    case 'text':
      return null;
  }
}

function Choices({ name, of }: { readonly name: string; readonly of: readonly Named[] }) {
  const { say, locale } = useWords();
  const isScored = of.some(({ score }) => score !== undefined);
  return (
    <WideTable label={name}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          <th scope="col">{say.otherLanguage}</th>
          {isScored ? (
            <th scope="col" className="ei-number">
              {say.optionScore}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {of.map((choice) => (
          <tr key={choice.code}>
            <th scope="row">
              {text(choice.text, locale)}
              {choice.exclusive === true ? <span className="quiet"> ({say.exclusive})</span> : null}
            </th>
            <td lang={locale === 'lv' ? 'en' : 'lv'}>{choice.text[locale === 'lv' ? 'en' : 'lv'] ?? '–'}</td>
            {isScored ? (
              <td className="ei-number">
                {choice.score === null ? say.rowNotCounted : choice.score === undefined ? '–' : formatPlain(choice.score * 100, locale)}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
