import { useId } from 'react';
import { useWords } from '../../i18n/useWords.js';
import type { GroupChoice } from './groupChoices.js';

export interface GroupSelectProps {
  readonly choices: readonly GroupChoice[];
  readonly chosen: GroupChoice | null;
  readonly onChoose: (group: GroupChoice | null) => void;
}

/** Chooses one group of bodies, by any attribute they have. */
export function GroupSelect({ choices, chosen, onChoose }: GroupSelectProps) {
  const { say } = useWords();
  const id = useId();
  const keyOf = ({ by, value }: GroupChoice): string => JSON.stringify([by, value]);
  const attributes = [...new Set(choices.map(({ by }) => by))];
  return (
    <span className="inline-field">
      <label htmlFor={id}>{say.group}</label>
      <select
        id={id}
        value={chosen === null ? '' : keyOf(chosen)}
        onChange={(event) => onChoose(choices.find((choice) => keyOf(choice) === event.target.value) ?? null)}
      >
        <option value="">{say.all}</option>
        {attributes.map((attribute) => (
          <optgroup key={attribute} label={say.groupName(attribute)}>
            {choices
              .filter(({ by }) => by === attribute)
              .map((choice) => (
                <option key={choice.value} value={keyOf(choice)}>
                  {`${attribute === 'kind' ? say.kinds(choice.value) : say.groupValue(attribute, choice.value)} (${choice.count})`}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </span>
  );
}
