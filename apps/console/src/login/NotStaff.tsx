import { Button } from '@mui/material';
import { useLogout } from 'react-admin';
import { useWords } from '../i18n/useWords.js';

export function NotStaff({ name }: { readonly name: string }) {
  const { say, locale } = useWords();
  const logout = useLogout();
  return (
    <div role="status">
      <h1>{say.notStaffTitle}</h1>
      <p>{say.notStaff(name)}</p>
      <p className="row">
        <Button variant="contained" href={`/${locale}/questionnaires`}>
          {say.toPortal}
        </Button>
        <Button
          onClick={() =>
            void logout().then(() => {
              location.reload();
            })
          }
        >
          {say.signOut}
        </Button>
      </p>
    </div>
  );
}
