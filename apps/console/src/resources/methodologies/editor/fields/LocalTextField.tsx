import { useSaid } from '../../../../i18n/useSaid.js';
import type { FieldPath } from '../json/FieldPath.js';
import { entriesOf, fieldIn, stringOf } from '../json/jsonIn.js';
import { fieldWords } from './fieldWords.js';
import { Problems, problemAttributes } from './Problems.js';
import { useField } from './useField.js';

export interface LocalTextFieldProps {
  readonly path: FieldPath;
  readonly label: string;
  /** What the text belongs to where that has to be said with its label: an entry of a list. */
  readonly within?: string;
  /** Said below the label. */
  readonly hint?: string;
  readonly multiline?: boolean;
  /** Nothing in any language is in order. */
  readonly optional?: boolean;
  /** In a table, where the column says what it is: the label is for screen readers alone. */
  readonly compact?: boolean;
}

const WRITTEN = ['lv', 'en'];

/** A text in both languages side by side, Latvian first; a language that is missing beside the other is marked. */
export function LocalTextField({ path, label, within, hint, multiline = false, optional = false, compact = false }: LocalTextFieldProps) {
  const { say } = useSaid(fieldWords);
  const { value, put, problems, id, place } = useField(path, within === undefined ? label : `${within}: ${label}`);
  const others = entriesOf(value).flatMap(([tag]) => (WRITTEN.includes(tag) ? [] : [tag]));
  const isExpected = !optional || entriesOf(value).length > 0;
  return (
    <fieldset className={compact ? 'editor-text editor-text--compact' : 'editor-text'} data-field={place}>
      <legend className={compact ? 'ei-visually-hidden' : undefined}>{label}</legend>
      {hint === undefined ? null : <p className="editor-hint">{hint}</p>}
      <div className="editor-text__languages">
        {[...WRITTEN, ...others].map((tag) => {
          const written = stringOf(fieldIn(value, tag)) ?? '';
          const change = (typed: string): void => put(withLanguage(value, tag, typed), true);
          return (
            <Language
              key={tag}
              id={`${id}-${tag}`}
              tag={tag}
              name={say.language(tag)}
              label={within === undefined ? label : `${within}: ${label}`}
              written={written}
              mark={isExpected && written === '' ? say.missing : ''}
              multiline={multiline}
              compact={compact}
              attributes={problemAttributes(`${id}-problems`, problems)}
              onChange={change}
            />
          );
        })}
      </div>
      <Problems id={`${id}-problems`} of={problems} />
    </fieldset>
  );
}

interface LanguageProps {
  readonly id: string;
  readonly tag: string;
  readonly name: string;
  readonly label: string;
  readonly written: string;
  /** '' where the text is there or need not be. */
  readonly mark: string;
  readonly multiline: boolean;
  readonly compact: boolean;
  readonly attributes: ReturnType<typeof problemAttributes>;
  readonly onChange: (typed: string) => void;
}

function Language({ id, tag, name, label, written, mark, multiline, compact, attributes, onChange }: LanguageProps) {
  const shared = {
    id,
    lang: tag,
    value: written,
    'aria-label': `${label}: ${name}`,
    ...attributes,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => onChange(event.currentTarget.value),
  };
  return (
    <div className="editor-text__language">
      <label htmlFor={id} className={mark === '' ? 'editor-tag' : 'editor-tag editor-tag--missing'}>
        {compact ? tag.toUpperCase() : name}
        {mark === '' ? null : ` · ${mark}`}
      </label>
      {multiline ? <textarea rows={2} {...shared} /> : <textarea rows={1} className="editor-line" onKeyDown={keepOneLine} {...shared} />}
    </div>
  );
}

// One line of text that may be longer than the field: it is shown whole, but holds no line break.
const keepOneLine = (event: React.KeyboardEvent): void => {
  if (event.key === 'Enter') event.preventDefault();
};

function withLanguage(value: ReturnType<typeof useField>['value'], tag: string, typed: string) {
  const others = entriesOf(value).filter(([name]) => name !== tag);
  const all = typed === '' ? others : [...entriesOf(value).filter(([name]) => name !== tag), [tag, typed] as const];
  // Latvian first, as documents have it.
  const sorted = all.toSorted(([a], [b]) => rank(a) - rank(b));
  return sorted.length === 0 ? undefined : Object.fromEntries(sorted);
}

const rank = (tag: string): number => (WRITTEN.includes(tag) ? WRITTEN.indexOf(tag) : WRITTEN.length);
