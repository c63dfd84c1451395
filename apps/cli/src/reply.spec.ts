import { describe, expect, it } from 'vitest';
import { methodology } from '../test/documents.js';
import { runHere } from '../test/runHere.js';
import { withFiles } from '../test/withFiles.js';

const asked = (question: string, ...rest: readonly string[]) =>
  withFiles({ 'm.json': methodology }, (path) => {
    const { code, out, err } = runHere('reply', '--methodology', path('m.json'), '--question', question, '--locale', 'lv', ...rest);
    return { code, outcome: out === '' ? undefined : JSON.parse(out), err };
  });

describe('eindex reply', () => {
  it('prints the outcome as one line of JSON', () =>
    withFiles({ 'm.json': methodology }, (path) => {
      const args = ['reply', '--methodology', path('m.json'), '--question', 'Q1', '--locale', 'lv', '--reply', 'jā'];
      expect(runHere(...args)).toEqual({ code: 0, out: '{"status":"ok","value":"yes"}\n', err: '' });
    }));

  it('takes a reply that looks like an option, in both spellings', async () => {
    expect((await asked('Q2', '--reply', '-5')).outcome).toEqual({ status: 'ok', value: -5 });
    expect((await asked('Q2', '--reply=-5')).outcome).toEqual({ status: 'ok', value: -5 });
    expect((await asked('Q2', '--reply', '--help')).code).toBe(0);
    expect((await asked('Q2', '--reply', '')).outcome).toMatchObject({ status: 'unclear', reason: 'empty' });
    expect((await asked('Q2', '--reply=')).outcome).toMatchObject({ status: 'unclear', reason: 'empty' });
  });

  it('ends with 0 for a reply that is not understood', async () => {
    const { code, outcome } = await asked('Q1', '--reply', 'zilonis');
    expect(code).toBe(0);
    expect(outcome.status).toBe('unclear');
  });

  it('settles a read-back', async () => {
    const { outcome } = await asked('Q2', '--reply', 'jā', '--pending', '{"status":"confirm","value":10}');
    expect(outcome).toEqual({ status: 'ok', value: 10 });
  });

  it('takes what is no read-back and no value of the question as if it were not there', async () => {
    const { outcome } = await asked('Q1', '--reply', 'jā', '--pending', '7', '--previous', '{"constructor":1}');
    expect(outcome).toEqual({ status: 'ok', value: 'yes' });
  });

  it.each([
    [['Q9', '--reply', 'jā'], 'The methodology has no question Q9.\n'],
    [['constructor', '--reply', 'jā'], 'The methodology has no question constructor.\n'],
    [['Q1', '--reply', 'jā', '--pending', '{'], '--pending is no JSON.\n'],
    [['Q1', '--reply', 'jā', '--previous', 'yes'], '--previous is no JSON.\n'],
    [['Q1'], '--reply is missing.\n'],
  ])('%j ends with 1 and a sentence', async ([question = '', ...rest], sentence) => {
    expect(await asked(question, ...rest)).toEqual({ code: 1, outcome: undefined, err: sentence });
  });

  it('reads a batch and answers in its order', () =>
    withFiles(
      {
        'm.json': methodology,
        'batch.json': [
          { question: 'Q1', locale: 'lv', reply: 'nē' },
          { question: 'Q2', locale: 'en', reply: '12.5' },
          { question: 'Q1', locale: 'lv', reply: '\ud800' },
        ],
      },
      (path) => {
        const { code, out } = runHere('reply', '--methodology', path('m.json'), '--batch', path('batch.json'));
        expect(code).toBe(0);
        expect(JSON.parse(out)).toEqual([
          { status: 'ok', value: 'no' },
          { status: 'ok', value: 12.5 },
          expect.objectContaining({ status: 'unclear' }),
        ]);
      },
    ));

  it.each([
    ['{}', 'The batch must be an array.\n'],
    ['[', 'The batch is no JSON.\n'],
    ['[7]', 'Entry 1 of the batch must be an object.\n'],
    [
      '[{"question":"Q1","locale":"lv","reply":"jā"},{"question":"Q1","locale":"lv"}]',
      'Entry 2 of the batch must have the text “reply”.\n',
    ],
    ['[{"question":"Q1","locale":"de","reply":"ja"}]', 'Entry 1 of the batch: the locale must be lv or en.\n'],
    ['[{"question":"Q9","locale":"lv","reply":"jā"}]', 'The methodology has no question Q9.\n'],
  ])('refuses the batch %s', (batch, sentence) =>
    withFiles({ 'm.json': methodology, 'batch.json': batch }, (path) => {
      const ran = runHere('reply', '--methodology', path('m.json'), '--batch', path('batch.json'));
      expect(ran).toEqual({ code: 1, out: '', err: sentence });
    }),
  );
});
