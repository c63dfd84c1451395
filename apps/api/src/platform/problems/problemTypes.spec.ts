import { problemSlugs } from '@e-index/contracts';
import { problemTypes } from '@e-index/messages';
import { expect, test } from 'vitest';

test('every problem the api may answer with has its sentences, and no sentence is for a problem that does not exist', () => {
  expect([...problemTypes].toSorted()).toEqual([...problemSlugs].toSorted());
});
