import { QueryClient } from '@tanstack/react-query';
import { Admin, Resource } from 'react-admin';
import { Dashboard } from './dashboard/index.js';
import { ConsoleLayout } from './layout/ConsoleLayout.js';
import { darkTheme, lightTheme } from './layout/theme.js';
import { LoginPage } from './login/LoginPage.js';
import { ApiContext } from './providers/ApiContext.js';
import { createAuthProvider } from './providers/authProvider.js';
import { createConsoleClient } from './providers/createConsoleClient.js';
import { createDataProvider } from './providers/dataProvider.js';
import { i18nProvider } from './providers/i18nProvider.js';
import { mayRetry } from './providers/mayRetry.js';
import assignments from './resources/assignments/index.js';
import mails from './resources/mails/index.js';
import methodologies from './resources/methodologies/index.js';
import organisations from './resources/organisations/index.js';
import populations from './resources/populations/index.js';
import scoringRuns from './resources/scoring-runs/index.js';

const client = createConsoleClient(i18nProvider.getLocale);
const dataProvider = createDataProvider(client);
const authProvider = createAuthProvider(client);
const queryClient = new QueryClient({ defaultOptions: { queries: { retry: mayRetry } } });

/** The staff's console. A resource is one folder and one line here. */
export function App() {
  return (
    <ApiContext value={client}>
      <Admin
        dataProvider={dataProvider}
        authProvider={authProvider}
        i18nProvider={i18nProvider}
        queryClient={queryClient}
        theme={lightTheme}
        darkTheme={darkTheme}
        layout={ConsoleLayout}
        loginPage={LoginPage}
        dashboard={Dashboard}
        requireAuth
        disableTelemetry
        title="E-indekss"
      >
        <Resource name="populations" {...populations} />
        <Resource name="assignments" {...assignments} />
        <Resource name="scoring-runs" {...scoringRuns} />
        <Resource name="organisations" {...organisations} />
        <Resource name="methodologies" {...methodologies} />
        <Resource name="mails" {...mails} />
      </Admin>
    </ApiContext>
  );
}
