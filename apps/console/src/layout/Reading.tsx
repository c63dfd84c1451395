import type { UseQueryResult } from '@tanstack/react-query';
import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/useWords.js';
import { problemText } from '../providers/problemText.js';

export interface ReadingProps<T> {
  readonly of: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** What is read, once it is there; until then that it loads, or why it cannot be shown. */
export function Reading<T>({ of, children }: ReadingProps<T>) {
  const { say, locale } = useWords();
  if (of.data !== undefined) return children(of.data);
  if (of.error === null)
    return (
      <p role="status" className="quiet">
        {say.loading}
      </p>
    );
  return (
    <div role="alert" className="notice notice--danger">
      <p>{problemText(of.error, locale)}</p>
      <Button variant="outlined" onClick={() => void of.refetch()}>
        {say.retry}
      </Button>
    </div>
  );
}
