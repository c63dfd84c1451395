import { formatDeadline } from '@e-index/messages';
import type { Population, ScoringRun } from '@e-index/contracts';
import { Button } from '@mui/material';
import { Link } from 'react-router';
import { formatDay } from '../format/formatDay.js';
import { useWords } from '../i18n/useWords.js';
import { usePermission } from '../providers/usePermission.js';
import { CloseRoundButton } from '../resources/populations/CloseRoundButton.js';
import { StartScoringButton } from '../resources/populations/StartScoringButton.js';
import { nextStep, type Step } from './nextStep.js';

export interface NextStepProps {
  readonly population: Population;
  readonly run: ScoringRun | null;
}

/** The next step in a sentence and as a button. */
export function NextStep({ population, run }: NextStepProps) {
  const { say, locale } = useWords();
  const step = nextStep(population, run, new Date().toISOString().slice(0, 10));
  const words = say.steps[step];
  // "līdz" asks for another case than the bare day.
  const day =
    step === 'follow'
      ? formatDeadline(population.deadline, locale)
      : formatDay(step === 'prepare' ? population.opensOn : population.deadline, locale);
  return (
    <div className="next-step">
      <p>
        <strong>{say.nextStep}.</strong> {words.text(day)}
      </p>
      <StepButton step={step} population={population} run={run} label={words.button} />
    </div>
  );
}

function StepButton({ step, population, run, label }: NextStepProps & { readonly step: Step; readonly label: string }) {
  const mayClose = usePermission('close');
  const mayScore = usePermission('score');
  const page = `/populations/${population.id}/show`;
  switch (step) {
    case 'close':
      return mayClose ? <CloseRoundButton population={population} /> : <Go to={page} label={label} />;
    case 'score':
      return mayScore ? <StartScoringButton population={population.id} again={false} /> : <Go to={page} label={label} />;
    case 'prepare':
      return <Go to="/organisations" label={label} />;
    case 'follow':
      return <Go to={page} label={label} />;
    case 'watch':
    case 'rescore':
    case 'publish':
    case 'correct':
    case 'done':
      return <Go to={run === null ? page : `/scoring-runs/${run.id}/show`} label={label} quiet={step === 'done'} />;
  }
}

function Go({ to, label, quiet = false }: { readonly to: string; readonly label: string; readonly quiet?: boolean }) {
  return (
    <Button component={Link} to={to} variant={quiet ? 'outlined' : 'contained'}>
      {label}
    </Button>
  );
}
