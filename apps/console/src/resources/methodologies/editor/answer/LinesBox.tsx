import { useState } from 'react';
import type { problemAttributes } from '../fields/Problems.js';

export interface LinesBoxProps {
  readonly id: string;
  readonly lang: string;
  readonly label: string;
  readonly shown: string;
  readonly lines: readonly string[];
  readonly attributes: ReturnType<typeof problemAttributes>;
  readonly onChange: (lines: readonly string[]) => void;
}

/** Several short texts, one a line. A line that is still empty is kept while somebody types, and means nothing. */
export function LinesBox({ id, lang, label, shown, lines, attributes, onChange }: LinesBoxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string): readonly string[] => [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ];
  // From elsewhere (undo, a colleague): what is typed here no longer says what is stored.
  const isOwn = typed !== null && read(typed).join('\n') === lines.join('\n');
  return (
    <div>
      <label htmlFor={id} className="editor-tag">
        {shown}
      </label>
      <textarea
        id={id}
        lang={lang}
        rows={2}
        aria-label={label}
        value={isOwn ? typed : lines.join('\n')}
        {...attributes}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onChange(read(currentTarget.value));
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
