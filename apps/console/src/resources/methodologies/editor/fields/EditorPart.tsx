import { useState, type ReactNode } from 'react';

// Whoever goes through questions looking at one thing finds it open at the next question too.
const wereOpen = new Map<string, boolean>();

export interface EditorPartProps {
  /** The same for the part of every node. */
  readonly name: string;
  readonly title: string;
  /** What stands within, in a word or two, to be read without opening. */
  readonly summary?: string;
  readonly open?: boolean;
  /** Whether what is within is made only while it is open. Not for fields: links lead to fields that are folded away too. */
  readonly lazy?: boolean;
  readonly children: ReactNode;
}

/** A part of an editor that can be folded away; how it was left is kept for the next node. */
export function EditorPart({ name, title, summary = '', open = false, lazy = false, children }: EditorPartProps) {
  const [isOpen, setIsOpen] = useState(wereOpen.get(name) ?? open);
  return (
    <details
      className="editor-part"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        wereOpen.set(name, currentTarget.open);
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>
        {title}
        {summary === '' ? null : <span className="quiet">{summary}</span>}
      </summary>
      {lazy && !isOpen ? null : <div className="editor-part__body">{children}</div>}
    </details>
  );
}
