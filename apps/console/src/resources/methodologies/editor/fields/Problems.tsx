/** What is wrong at a field. No alert: it would be read out again at every keystroke; the field names it by aria-describedby. */
export function Problems({ id, of }: { readonly id: string; readonly of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <ul id={id} className="editor-problems">
      {[...new Set(of)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** The attributes by which a control names its problems. */
export const problemAttributes = (id: string, problems: readonly unknown[]) =>
  problems.length === 0 ? {} : ({ 'aria-invalid': true, 'aria-describedby': id } as const);
