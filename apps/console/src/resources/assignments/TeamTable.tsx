import type { TeamMember } from '@e-index/contracts';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.js';
import { Moment } from '../../layout/Moment.js';
import { WideTable } from '../../layout/WideTable.js';
import { mailsLink } from '../mails/mailsLink.js';

/** Who works on the questionnaire, and whether they have opened it; their mails are one click away. */
export function TeamTable({ team }: { readonly team: readonly TeamMember[] }) {
  const { say } = useWords();
  if (team.length === 0) return <p>{say.noTeam}</p>;
  return (
    <WideTable label={say.team}>
      <thead>
        <tr>
          <th scope="col">{say.name}</th>
          <th scope="col">{say.email}</th>
          <th scope="col">{say.role}</th>
          <th scope="col">{say.invitedAt}</th>
          <th scope="col">{say.openedAt}</th>
        </tr>
      </thead>
      <tbody>
        {team.map((member) => (
          <tr key={member.userId}>
            <th scope="row">{member.name}</th>
            <td>
              <Link to={mailsLink(member.email)} aria-label={say.seeMails(member.email)}>
                {member.email}
              </Link>
            </td>
            <td>{say.teamRoles[member.role]}</td>
            <td>
              <Moment at={member.invitedAt} />
            </td>
            <td>{member.openedAt === null ? <span className="quiet">{say.notOpened}</span> : <Moment at={member.openedAt} />}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
