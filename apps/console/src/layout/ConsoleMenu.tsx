import { useEffect, useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { isOffered } from '../providers/permissions.js';
import { useRead } from '../providers/useRead.js';

/** The menu holds what the person's roles are offered. On a narrow screen it opens by a button. */
export function ConsoleMenu() {
  const { say } = useWords();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [pathname]);
  const { data: me } = useRead(['me'], (api) => api.me());
  const entries = [
    { to: '/populations', name: say.populations },
    { to: '/assignments', name: say.assignments },
    { to: '/scoring-runs', name: say.scoringRuns },
    { to: '/organisations', name: say.organisations },
    { to: '/methodologies', name: say.methodologies },
    { to: '/mails', name: say.mails },
  ].filter(({ to }) => me !== undefined && isOffered(me.roles, to.slice(1)));
  return (
    <nav className="console__menu" aria-label={say.mainMenu}>
      <button type="button" className="plain console__menu-button" aria-expanded={open} aria-controls="menu" onClick={() => setOpen(!open)}>
        ☰ {say.menu}
      </button>
      <ul id="menu" className={open ? 'open' : undefined}>
        <li>
          <NavLink to="/" end>
            {say.dashboard}
          </NavLink>
        </li>
        {entries.map(({ to, name }) => (
          <li key={to}>
            <NavLink to={to}>{name}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
