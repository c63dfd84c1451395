import type { MouseEvent, ReactNode } from 'react';
import { useDraftStore } from '../draft/DraftContext.js';

export interface DownloadLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A file of the draft; what was just typed is saved first, so that it is in it. */
export function DownloadLink({ href, children }: DownloadLinkProps) {
  const store = useDraftStore();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (store.current().save !== 'saving') return;
    event.preventDefault();
    const link = event.currentTarget;
    void store.flush().then(() => {
      if (store.current().save === 'saved') link.click();
    });
  };
  return (
    <a href={href} download onClick={follow}>
      {children}
    </a>
  );
}
