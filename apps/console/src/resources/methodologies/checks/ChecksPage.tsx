import type { LintRule, Operation } from '@e-index/core';
import { useMemo, useRef } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { useDraftState } from '../draft/useDraftState.js';
import { codeOf } from '../draft/codeOf.js';
import { checksWords } from './checksWords.js';
import { ProblemItem } from './ProblemItem.js';
import { ruleNames } from './ruleNames.js';
import { sortProblems, type Warnings } from './sortProblems.js';
import { useChecks } from './useChecks.js';
import { Verdict } from './Verdict.js';
import { WordForm } from './WordForm.js';
import './checks.css';

const MOST_ERRORS = 300;

/** What stands against publishing the draft, and the warnings that somebody has to mend or to accept with a word. */
export function ChecksPage() {
  const { say, locale } = useSaid(checksWords);
  const store = useDraftStore();
  const page = useRef<HTMLDivElement>(null);
  const draft = useDraftState((state) => state.draft);
  const problems = useChecks((checks) => checks.problems);
  const { errors, open, accepted } = useMemo(() => sortProblems(draft, problems), [draft, problems]);
  const warnings = [...open.values()].flat();
  const hasFaults = errors.some(({ kind }) => kind === 'fault');
  const about = (of: Warnings): string => `${codeOf(draft.nodes.get(of.node))} ${ruleNames[locale][of.rule]}`.trim();
  const explain = (rule: LintRule, nodes: readonly string[], word: string | null): void => {
    const operations = nodes.map((node): Operation => ({ op: 'explain', node, rule, word }));
    // The line goes elsewhere, and the button with it: the keyboard goes on to the next one that waits.
    const buttons = [...(page.current?.querySelectorAll<HTMLElement>('[data-explain], .word-form') ?? [])];
    const at = buttons.findIndex((button) => button.contains(document.activeElement));
    store.edit(operations, (word === null ? say.takingBack : say.accepting)(ruleNames[locale][rule]));
    requestAnimationFrame(() => focusNext(page.current, at));
  };
  return (
    <div ref={page} className="checks-room">
      <Verdict errors={errors.length} warnings={warnings.length} />
      <p className="quiet">{say.explanation}</p>
      {errors.length === 0 ? null : (
        <section aria-label={say.errors(errors.length)}>
          <h2>{say.errors(errors.length)}</h2>
          <ul className="plain-list">
            {errors.slice(0, MOST_ERRORS).map((problem) => (
              <ProblemItem key={`${problem.place.node} ${problem.place.field} ${codeFor(problem)}`} of={[problem]} />
            ))}
          </ul>
          {errors.length <= MOST_ERRORS ? null : <p>{say.more(errors.length - MOST_ERRORS)}</p>}
          {hasFaults ? <p className="quiet">{say.faultsFirst}</p> : null}
        </section>
      )}
      {warnings.length === 0 ? null : (
        <section aria-label={say.warnings(warnings.length)}>
          <h2>{say.warnings(warnings.length)}</h2>
          {[...open].map(([rule, entries]) => (
            <details key={rule} className="rule" open>
              <summary>
                {ruleNames[locale][rule]} ({entries.length})
              </summary>
              {entries.length < 2 ? null : (
                <WordForm
                  opener={say.explainAll(entries.length)}
                  about={ruleNames[locale][rule]}
                  onWord={(word) =>
                    explain(
                      rule,
                      entries.map(({ node }) => node),
                      word,
                    )
                  }
                />
              )}
              <ul className="plain-list">
                {entries.map((entry) => (
                  <ProblemItem key={entry.node} of={entry.problems}>
                    <WordForm opener={say.explain} about={about(entry)} onWord={(word) => explain(rule, [entry.node], word)} />
                  </ProblemItem>
                ))}
              </ul>
            </details>
          ))}
        </section>
      )}
      {accepted.length === 0 ? null : (
        <details className="rule">
          <summary>{say.accepted(accepted.length)}</summary>
          <ul className="plain-list">
            {accepted.map((entry) => (
              <ProblemItem key={`${entry.rule} ${entry.node}`} of={entry.problems}>
                <p className="quiet">{say.word(entry.word ?? '')}</p>
                <WordForm
                  opener={say.change}
                  about={about(entry)}
                  word={entry.word}
                  onWord={(word) => explain(entry.rule, [entry.node], word)}
                />
                <button
                  type="button"
                  className="plain"
                  aria-label={`${say.takeBack}: ${about(entry)}`}
                  onClick={() => explain(entry.rule, [entry.node], null)}
                >
                  {say.takeBack}
                </button>
              </ProblemItem>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

const codeFor = (problem: Parameters<typeof sortProblems>[1][number]): string =>
  problem.kind === 'fault' ? problem.fault.code : problem.finding.rule;

function focusNext(page: HTMLElement | null, at: number): void {
  if (page === null || (document.activeElement !== document.body && document.activeElement !== null)) return;
  const buttons = [...page.querySelectorAll<HTMLElement>('[data-explain]')].filter((button) => button.checkVisibility());
  const next = buttons[Math.min(Math.max(at, 0), buttons.length - 1)] ?? page.querySelector<HTMLElement>('.verdict');
  next?.focus();
}
