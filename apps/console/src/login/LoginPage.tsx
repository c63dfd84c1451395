import { DocumentLanguage } from '../layout/DocumentLanguage.js';
import { LanguageSwitch } from '../layout/LanguageSwitch.js';
import { useWords } from '../i18n/useWords.js';
import { useRead } from '../providers/useRead.js';
import { NotStaff } from './NotStaff.js';
import { SignInForm } from './SignInForm.js';

/** Sign-in; whoever is signed in already and has no role in the console is told where their place is. */
export function LoginPage() {
  const { say } = useWords();
  const { data: me } = useWhoIsHere();
  return (
    <div className="sign-in-page">
      <DocumentLanguage />
      <title>{`${say.signInTitle} · ${say.siteName}`}</title>
      <main className="sign-in">
        <p className="quiet">
          {say.siteName} · {say.console}
        </p>
        <LanguageSwitch />
        {me !== undefined && me !== null && me.roles.length === 0 ? <NotStaff name={me.name} /> : <SignInForm />}
      </main>
    </div>
  );
}

// Nobody here is the expected answer on this page, not a failure that would lead to this page again.
const useWhoIsHere = () => useRead(['visitor'], (api) => api.me().catch(() => null));
