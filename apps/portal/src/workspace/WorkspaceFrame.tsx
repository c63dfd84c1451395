import type { Assignment } from '@e-index/contracts';
import { formatDeadline, formatNumber, text, type Locale } from '@e-index/messages';
import { DemonstrationMark } from '@e-index/ui';
import type { ReactNode } from 'react';
import { workspaceWords } from '../locales/workspace.js';

export type WorkspacePart = 'chat' | 'form' | 'print' | 'submit';

export interface WorkspaceFrameProps {
  readonly locale: Locale;
  readonly assignment: Assignment;
  readonly part: WorkspacePart;
  readonly children: ReactNode;
}

/** Around every view of a questionnaire: whose it is, how far along, until when, whom to ask, and the way to the other views. */
export function WorkspaceFrame({ locale, assignment, part, children }: WorkspaceFrameProps) {
  const say = workspaceWords(locale);
  const base = `/${locale}/questionnaires/${assignment.id}`;
  const { answered, asked, share } = assignment.progress;
  const progress = say.progress(formatNumber(answered, locale), formatNumber(asked, locale));
  const parts: readonly { readonly part: WorkspacePart; readonly href: string; readonly label: string }[] = [
    { part: 'chat', href: base, label: say.chat },
    { part: 'form', href: `${base}/form`, label: say.form },
    { part: 'print', href: `${base}/print`, label: say.print },
    { part: 'submit', href: `${base}/submit`, label: say.submit },
  ];
  return (
    <div className="workspace">
      <h1>{text(assignment.organisation.name, locale)}</h1>
      <p className="facts">{text(assignment.population.title, locale)}</p>
      {assignment.population.rehearsal ? (
        <p className="notice" role="note">
          {say.rehearsal}
        </p>
      ) : null}
      {assignment.population.demonstration ? <DemonstrationMark locale={locale} /> : null}
      <div className="workspace__facts">
        <p>
          <strong>{say.deadline}:</strong> {say.until(formatDeadline(assignment.deadline, locale))}
        </p>
        <p>
          <strong>{say.help}:</strong> {text(assignment.contact.name, locale)},{' '}
          <a href={`mailto:${assignment.contact.email}`}>{assignment.contact.email}</a>
          {assignment.contact.phone === '' ? null : (
            <>
              , <a href={`tel:${assignment.contact.phone.replaceAll(' ', '')}`}>{assignment.contact.phone}</a>
            </>
          )}
        </p>
        <p className="workspace__progress">
          <label htmlFor="progress">{progress}</label>
          <progress id="progress" max={1} value={share} />
        </p>
      </div>
      {assignment.closedBecause === null ? null : (
        <p className="notice" role="note">
          {say.closed[assignment.closedBecause]}
        </p>
      )}
      {assignment.returnedReason === null || !assignment.open ? null : (
        <p className="notice" role="note">
          {say.returned(assignment.returnedReason)}
        </p>
      )}
      <noscript>
        <p className="notice">{say.needsScript}</p>
      </noscript>
      <nav aria-label={say.parts} className="workspace__parts">
        <ul>
          {parts.map((link) => (
            <li key={link.part}>
              <a href={link.href} aria-current={link.part === part ? 'page' : undefined}>
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </div>
  );
}
