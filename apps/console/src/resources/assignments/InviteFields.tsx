import { Locale, TeamRole } from '@e-index/contracts';
import { useId } from 'react';
import { useWords } from '../../i18n/useWords.js';
import type { InviteDraft } from './InviteDraft.js';
import type { InviteFault } from './inviteFaults.js';

export interface InviteFieldsProps {
  readonly draft: InviteDraft;
  readonly faults: readonly InviteFault[];
  readonly onChange: (draft: InviteDraft) => void;
}

/** The fields of an invitation, each fault beside its field. */
export function InviteFields({ draft, faults, onChange }: InviteFieldsProps) {
  const { say } = useWords();
  const id = useId();
  const text = (field: 'email' | 'name', label: string, fault: string) => (
    <div className="field">
      <label htmlFor={`${id}-${field}`}>{label}</label>
      <input
        id={`${id}-${field}`}
        type={field === 'email' ? 'email' : 'text'}
        autoComplete="off"
        value={draft[field]}
        aria-invalid={faults.includes(field)}
        aria-describedby={`${id}-${field}-fault`}
        onChange={(event) => onChange({ ...draft, [field]: event.target.value })}
      />
      <span id={`${id}-${field}-fault`} className="ei-problem" aria-live="polite">
        {faults.includes(field) ? fault : ''}
      </span>
    </div>
  );
  return (
    <>
      {text('name', say.name, say.nameMissing)}
      {text('email', say.email, say.emailInvalid)}
      <div className="field">
        <label htmlFor={`${id}-role`}>{say.role}</label>
        <select id={`${id}-role`} value={draft.role} onChange={(event) => onChange({ ...draft, role: TeamRole.parse(event.target.value) })}>
          {TeamRole.options.map((role) => (
            <option key={role} value={role}>
              {say.teamRoles[role]}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}-locale`}>{say.mailLanguage}</label>
        <select
          id={`${id}-locale`}
          value={draft.locale}
          onChange={(event) => onChange({ ...draft, locale: Locale.parse(event.target.value) })}
        >
          {Locale.options.map((locale) => (
            <option key={locale} value={locale}>
              {say.languages[locale]}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
