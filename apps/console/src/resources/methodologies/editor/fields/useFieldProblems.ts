import { isWithin, type Fault } from '@e-index/core';
import { useMemo } from 'react';
import type { Problem } from '../../checks/Problem.js';
import { problemSentence } from '../../checks/problemSentence.js';
import { useSaid } from '../../../../i18n/useSaid.js';
import type { FieldProblem } from './FieldProblem.js';
import { fieldWords } from './fieldWords.js';
import { inPercent } from './inPercent.js';
import { useOpenProblems } from './useOpenProblems.js';

/**
 * What is wrong at a place of the edited node and within it; `exactly` leaves out what lies within, which other fields show. Of a field that
 * is shown in per cent the numbers are told in per cent too: of 150 % nobody is told that 1.5 is above 1.
 */
export function useFieldProblems(place: string, { exactly = false, percent = false } = {}): readonly FieldProblem[] {
  const { locale } = useSaid(fieldWords);
  const open = useOpenProblems();
  return useMemo(() => {
    const isMeant = ({ place: { field } }: Problem): boolean => (exactly ? field === place : isWithin(field, place));
    return open.filter(isMeant).map((problem) => {
      const shown: Problem = percent && problem.kind === 'fault' ? { ...problem, fault: scaled(problem.fault) } : problem;
      return { severity: problem.severity, sentence: problemSentence(shown, locale) };
    });
  }, [open, place, exactly, percent, locale]);
}

const scaled = (fault: Fault): Fault => (fault.params === undefined ? fault : { ...fault, params: inPercent(fault.params) });
