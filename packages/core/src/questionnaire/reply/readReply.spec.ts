import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { methodologySchema } from '../../methodology/methodology.js';
import { readReply } from './readReply.js';
import questions from './replies.questions.json' with { type: 'json' };
import table from './replies.table.json' with { type: 'json' };

const bank = methodologySchema.parse({
  format: 'e-index/methodology@1',
  id: 'replies',
  version: '1',
  title: { lv: 'Atbildes', en: 'Replies' },
  levels: [{ level: 1, from: 0, name: { lv: 'sākums', en: 'start' } }],
  sections: [{ code: 'S', title: { lv: 'S', en: 'S' }, topics: [{ code: 'T', title: { lv: 'T', en: 'T' }, questions }] }],
}).sections[0]?.topics[0]?.questions;

const casesSchema = z.array(
  z.object({
    question: z.string(),
    locale: z.string(),
    reply: z.string(),
    row: z.string().optional(),
    pending: z.unknown().optional(),
    previous: z.unknown().optional(),
    outcome: z.looseObject({ status: z.string() }),
  }),
);

describe('a typed reply comes out as settled', () => {
  for (const { question: code, outcome, ...request } of casesSchema.parse(table)) {
    const extra = [request.pending && 'pending', request.previous && 'previous', request.row && 'one row'].filter(Boolean).join(', ');
    it(`${code} ${request.locale} ${JSON.stringify(request.reply)}${extra && ` (${extra})`} is ${outcome.status}`, () => {
      const question = bank?.find((asked) => asked.code === code);
      if (!question) throw new Error(`no question ${code}`);
      const read = readReply(question, request);
      // A row of the table that names no candidates leaves them open; everything else has to agree exactly.
      const settled = 'candidates' in outcome || read.status !== 'unclear' ? outcome : { ...outcome, candidates: read.candidates };
      expect(read).toEqual(settled);
    });
  }
});
