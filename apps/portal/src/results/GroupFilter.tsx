import type { Results } from '@e-index/core';
import type { Locale } from '@e-index/messages';
import { words } from '../locales/words.js';

export interface GroupFilterProps {
  readonly groups: Results['groups'];
  /** `by=value` of the group shown. */
  readonly chosen: string;
  readonly locale: Locale;
}

/** Chooses the group that distribution and table are about. A plain form: it works without script and its address can be shared. */
export function GroupFilter({ groups, chosen, locale }: GroupFilterProps) {
  const say = words(locale);
  const attributes = [...new Set(groups.map(({ by }) => by))].filter((by) => by !== 'all');
  return (
    <form method="get" className="filter">
      <label htmlFor="group">{say.group}</label>
      <select id="group" name="group" defaultValue={chosen}>
        <option value="all=all">{say.allGroups}</option>
        {attributes.map((by) => (
          <optgroup key={by} label={say.groupName(by)}>
            {groups
              .filter((group) => group.by === by)
              .map(({ value, surveyed }) => (
                <option key={value} value={`${by}=${value}`}>
                  {`${say.groupValue(by, value)} (${surveyed})`}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
      <button type="submit">{say.show}</button>
    </form>
  );
}
