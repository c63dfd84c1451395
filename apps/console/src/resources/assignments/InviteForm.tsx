import { Locale, TeamRole } from '@e-index/contracts';
import { Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.js';
import { AskFirst } from '../../layout/AskFirst.js';
import { useAct } from '../../providers/useAct.js';
import { mailsLink } from '../mails/mailsLink.js';
import type { InviteDraft } from './InviteDraft.js';
import { InviteFields } from './InviteFields.js';
import { inviteFaults } from './inviteFaults.js';

const empty: InviteDraft = { email: '', name: '', role: TeamRole.enum.contributor, locale: Locale.enum.lv };

/** Invites a person into the team; what was typed stays until the invitation is made. */
export function InviteForm({ assignment }: { readonly assignment: string }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(empty);
  const [checked, setChecked] = useState(false);
  const [invited, setInvited] = useState<string | null>(null);
  const invite = useAct((api) => api.invite(assignment, { ...draft, email: draft.email.trim(), name: draft.name.trim() }));
  const faults = inviteFaults(draft);
  const confirm = (): void => {
    setChecked(true);
    if (faults.length > 0) return;
    invite.mutate(undefined, {
      onSuccess: ({ email }) => {
        setInvited(email);
        setOpen(false);
        setDraft(empty);
        setChecked(false);
      },
    });
  };
  return (
    <>
      <p>
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {say.invite}
        </Button>
      </p>
      <div aria-live="polite">
        {invited === null ? null : (
          <p className="notice notice--success">
            {say.invited(invited)} <Link to={mailsLink(invited)}>{say.seeMails(invited)}</Link>
          </p>
        )}
      </div>
      <AskFirst
        open={open}
        title={say.inviteTitle}
        confirm={say.invite}
        busy={invite.isPending}
        error={invite.error}
        onClose={() => setOpen(false)}
        onConfirm={confirm}
      >
        <p>{say.inviteLead}</p>
        <InviteFields draft={draft} faults={checked ? faults : []} onChange={setDraft} />
      </AskFirst>
    </>
  );
}
