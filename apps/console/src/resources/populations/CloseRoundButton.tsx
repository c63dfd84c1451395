import type { Population } from '@e-index/contracts';
import { text } from '@e-index/messages';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useWords } from '../../i18n/useWords.js';
import { AskFirst } from '../../layout/AskFirst.js';
import { useAct } from '../../providers/useAct.js';

/** Closes the round of a population as it was seen: had somebody changed it meanwhile, the api refuses and the sentence is shown. */
export function CloseRoundButton({ population }: { readonly population: Population }) {
  const { say, locale } = useWords();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const close = useAct((api) => api.closePopulation(population.id, population.version));
  const { surveyed, submitted } = population.counts;
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {say.closeRound}
      </Button>
      <AskFirst
        open={open}
        title={say.closeRoundTitle(text(population.title, locale))}
        confirm={say.closeRound}
        busy={close.isPending}
        error={close.error}
        onClose={() => setOpen(false)}
        onConfirm={() =>
          close.mutate(undefined, {
            onSuccess: () => {
              setOpen(false);
              notify(say.roundClosed, { type: 'success' });
            },
          })
        }
      >
        <p>{say.closeRoundText(surveyed - submitted)}</p>
      </AskFirst>
    </>
  );
}
