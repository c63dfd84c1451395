import { ProblemError } from '@e-index/contracts';

/** What a refusal names one by one, each once; nothing where it names nothing. */
export function ProblemErrors({ error }: { readonly error: unknown }) {
  const errors = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  const messages = [...new Set(errors.map(({ message }) => message))];
  if (messages.length === 0) return null;
  return (
    <ul>
      {messages.map((message) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  );
}
