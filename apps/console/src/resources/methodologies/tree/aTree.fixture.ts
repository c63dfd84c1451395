import { draftMethodology, readMethodologyValue, type MethodologyDraft } from '@e-index/core';

const question = (code: string, more: object = {}) => ({ code, text: { lv: `${code}?` }, weight: 0, answer: { type: 'text' }, ...more });
const topic = (code: string, ...questions: readonly object[]) => ({ code, title: { lv: code }, questions });

/** Sections A (topics A1: q A1.1, A1.2, A1.3; A2: A2.1) and B (B1: B1.1). A1.2 hangs on A1.1, A2.1 on A1.2. Ids are the codes; the methodology's is m. */
export function aTree(): MethodologyDraft {
  const read = readMethodologyValue({
    format: 'e-index/methodology@1',
    id: 'm',
    version: '1',
    title: { lv: 'Metodika' },
    levels: [{ level: 1, from: 0, name: { lv: 'pirmais' } }],
    sections: [
      {
        code: 'A',
        title: { lv: 'A' },
        topics: [
          topic(
            'A1',
            question('A1.1', { previous: { question: 'K', comparable: true } }),
            question('A1.2', { visibleIf: { question: 'A1.1', answered: true } }),
            question('A1.3'),
          ),
          topic('A2', question('A2.1', { visibleIf: { not: { question: 'A1.2', answered: true } } })),
        ],
      },
      { code: 'B', title: { lv: 'B' }, scored: false, topics: [topic('B1', question('B1.1'))] },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const ids = ['m', 'A', 'A1', 'A1.1', 'A1.2', 'A1.3', 'A2', 'A2.1', 'B', 'B1', 'B1.1'];
  return draftMethodology(read.value, () => ids.shift() ?? '');
}
