import { useSaid } from '../../../../i18n/useSaid.js';
import { fieldWords } from '../fields/fieldWords.js';
import { Problems, problemAttributes } from '../fields/Problems.js';
import { useField } from '../fields/useField.js';
import type { FieldPath } from '../json/FieldPath.js';
import { entriesOf, fieldIn, listOf, stringOf } from '../json/jsonIn.js';
import { answerWords } from './answerWords.js';
import { LinesBox } from './LinesBox.js';

const LANGUAGES = ['lv', 'en'];

/** Further words by language, one a line, folded away. */
export function SynonymsField({ path, name }: { readonly path: FieldPath; readonly name: string }) {
  const { say } = useSaid(answerWords);
  const words = useSaid(fieldWords).say;
  const label = `${name}: ${say.synonyms}`;
  const { value, put, problems, id, place } = useField(path, label);
  const count = entriesOf(value).reduce((sum, [, list]) => sum + listOf(list).length, 0);
  const change = (tag: string, lines: readonly string[]): void => {
    const others = entriesOf(value).filter(([name]) => name !== tag);
    const next = lines.length === 0 ? others : [...others, [tag, lines] as const];
    put(next.length === 0 ? undefined : Object.fromEntries(next.toSorted(([a], [b]) => LANGUAGES.indexOf(a) - LANGUAGES.indexOf(b))), true);
  };
  return (
    <details className="editor-synonyms" data-field={place}>
      <summary>
        {say.synonyms}
        {count === 0 ? null : ` (${count})`}
      </summary>
      <p className="editor-hint">{say.synonymsHint}</p>
      <div className="editor-text__languages">
        {LANGUAGES.map((tag) => (
          <LinesBox
            key={tag}
            id={`${id}-${tag}`}
            lang={tag}
            label={`${label}: ${words.language(tag)}`}
            shown={words.language(tag)}
            lines={listOf(fieldIn(value, tag)).flatMap((word) => stringOf(word) ?? [])}
            attributes={problemAttributes(`${id}-problems`, problems)}
            onChange={(lines) => change(tag, lines)}
          />
        ))}
      </div>
      <Problems id={`${id}-problems`} of={problems} />
    </details>
  );
}
