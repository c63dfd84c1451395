import { isError, sentenceOf, type FieldProblem } from './FieldProblem.js';

/** What is wrong at a field. No alert: it would be read out again at every keystroke; the field names it by aria-describedby. */
export function Problems({ id, of }: { readonly id: string; readonly of: readonly FieldProblem[] }) {
  if (of.length === 0) return null;
  const said = new Map(of.map((problem) => [sentenceOf(problem), problem]));
  return (
    <ul id={id} className="editor-problems">
      {[...said].map(([sentence, problem]) => (
        <li key={sentence} className={isError(problem) ? 'editor-problems__error' : 'editor-problems__warning'}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}

/** The attributes by which a control names its problems; warnings make it no wrong one. */
export const problemAttributes = (id: string, problems: readonly FieldProblem[]) =>
  problems.length === 0 ? {} : { 'aria-invalid': problems.some(isError), 'aria-describedby': id };
