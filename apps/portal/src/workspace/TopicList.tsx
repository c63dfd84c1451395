import type { Progress } from '@e-index/contracts';
import type { Methodology } from '@e-index/core';
import { text, type Locale } from '@e-index/messages';
import { workspaceWords } from '../locales/workspace.js';

export interface TopicListProps {
  readonly methodology: Methodology;
  readonly progress: Progress;
  readonly locale: Locale;
  readonly base: string;
  readonly current: string;
}

/** Sections and topics with their progress, as core counts it; jumps anywhere. Topics that ask nothing now are left out. */
export function TopicList({ methodology, progress, locale, base, current }: TopicListProps) {
  const say = workspaceWords(locale);
  const tallies = new Map(progress.sections.flatMap(({ topics }) => topics).map((tally) => [tally.code, tally]));
  const open = methodology.sections.find(({ topics }) => topics.some(({ code }) => code === current));
  return (
    <nav className="topics" aria-label={say.topics}>
      {methodology.sections.map((section) => (
        <details key={section.code} open={section === open}>
          <summary>{text(section.title, locale)}</summary>
          <ul>
            {section.topics.map((topic) => {
              const tally = tallies.get(topic.code);
              return tally === undefined ? null : (
                <li key={topic.code}>
                  <a href={`${base}/${topic.code}`} aria-current={topic.code === current ? 'page' : undefined}>
                    {text(topic.title, locale)}
                  </a>{' '}
                  <span className={tally.answered === tally.asked ? 'saved' : 'quiet'}>
                    {say.topicProgress(tally.answered, tally.asked)}
                  </span>
                </li>
              );
            })}
          </ul>
        </details>
      ))}
    </nav>
  );
}
