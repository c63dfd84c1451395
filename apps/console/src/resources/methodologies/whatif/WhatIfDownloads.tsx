import { Button } from '@mui/material';
import { useState } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { useWhatIfRoom } from './useWhatIf.js';
import { saveFile } from './saveFile.js';
import type { WhatIfFiles } from './WhatIfDesk.js';
import { whatIfWords } from './whatIfWords.js';

/** The two documents behind the numbers, and what to type to get the same ones. */
export function WhatIfDownloads({ name }: Pick<WhatIfFiles, 'name'>) {
  const { say } = useSaid(whatIfWords);
  const { store } = useWhatIfRoom();
  const [failed, setFailed] = useState(false);
  const [methodology, responses] = [`${name}.json`, `${name}-responses.json`];
  const save = async (file: string, pick: (files: WhatIfFiles) => string): Promise<void> => {
    try {
      saveFile(file, pick(await store.files()));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <p>{say.filesLead}</p>
      <p>
        <Button variant="outlined" onClick={() => void save(methodology, (files) => files.methodology)}>
          {say.downloadMethodology}
        </Button>{' '}
        <Button variant="outlined" onClick={() => void save(responses, (files) => files.responses)}>
          {say.downloadResponses}
        </Button>
      </p>
      {failed ? <p role="alert">{say.filesFailed}</p> : null}
      <pre className="whatif__command" tabIndex={0} aria-label={say.files}>
        <code>{`npm run --silent eindex -- score --methodology ${methodology} --responses ${responses}`}</code>
      </pre>
    </>
  );
}
