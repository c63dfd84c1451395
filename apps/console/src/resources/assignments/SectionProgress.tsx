import type { Methodology } from '@e-index/core';
import type { Progress } from '@e-index/contracts';
import { text } from '@e-index/messages';
import { useWords } from '../../i18n/useWords.js';
import { ProgressBar } from '../../layout/ProgressBar.js';

export interface SectionProgressProps {
  readonly progress: Progress;
  readonly methodology: Methodology;
}

/** How far each section is, and under it its topics. */
export function SectionProgress({ progress, methodology }: SectionProgressProps) {
  const { say, locale } = useWords();
  const titles = new Map(
    methodology.sections.flatMap((section) => [section, ...section.topics]).map(({ code, title }) => [code, text(title, locale)]),
  );
  return (
    <section aria-labelledby="by-section">
      <h2 id="by-section">{say.bySection}</h2>
      <div className="tree">
        {progress.sections.map((section) => (
          <details key={section.code}>
            <summary>
              <span className="node">
                <span className="node__title">{titles.get(section.code) ?? section.code}</span>
                <ProgressBar answered={section.answered} asked={section.asked} />
              </span>
            </summary>
            <ul className="plain-list">
              {section.topics.map((topic) => (
                <li key={topic.code} className="node">
                  <span className="node__title">{titles.get(topic.code) ?? topic.code}</span>
                  <ProgressBar answered={topic.answered} asked={topic.asked} />
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}
