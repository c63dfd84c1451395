import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../i18n/useWords.js';

export interface Crumb {
  readonly to: string;
  readonly name: string;
}

export interface PageHeaderProps {
  readonly title: string;
  /** The pages above this one, outermost first. */
  readonly crumbs?: readonly Crumb[];
  readonly children?: ReactNode;
}

/** The h1 of a page, the title of its tab, the way up, and what stands under the title. */
export function PageHeader({ title, crumbs = [], children }: PageHeaderProps) {
  const { say } = useWords();
  return (
    <div className="page-header">
      <title>{`${title} · ${say.siteName}`}</title>
      {crumbs.length === 0 ? null : (
        <p className="crumbs">
          {crumbs.map(({ to, name }, at) => (
            <span key={to}>
              {at === 0 ? null : <span aria-hidden="true"> / </span>}
              <Link to={to}>{name}</Link>
            </span>
          ))}
        </p>
      )}
      <h1>{title}</h1>
      {children}
    </div>
  );
}
