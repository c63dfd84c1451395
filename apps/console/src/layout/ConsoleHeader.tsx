import { useGetIdentity, useLogout, useTheme } from 'react-admin';
import { Link } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { LanguageSwitch } from './LanguageSwitch.js';

/** Where one is, in which language and look, as whom, and the way out. */
export function ConsoleHeader() {
  const { say, locale } = useWords();
  const logout = useLogout();
  const { data: identity } = useGetIdentity();
  const [theme, setTheme] = useTheme(matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  return (
    <header className="console__header">
      <Link className="console__name" to="/">
        {say.siteName} <span className="quiet">{say.console}</span>
      </Link>
      <div className="console__tools">
        <LanguageSwitch />
        <button type="button" className="plain" onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
          {theme === 'dark' ? say.light : say.dark}
        </button>
        <a href={`/${locale}`}>{say.portal}</a>
        <span className="quiet">{identity?.fullName}</span>
        <button type="button" className="plain" onClick={() => void logout()}>
          {say.signOut}
        </button>
      </div>
    </header>
  );
}
