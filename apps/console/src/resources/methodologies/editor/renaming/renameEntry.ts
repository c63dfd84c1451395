import type { JsonObject, JsonValue, MethodologyDraft, Operation } from '@e-index/core';
import { codeOf } from '../../draft/codeOf.js';
import { codeIn, entriesOf, fieldIn, isObject, listOf, type Loose } from '../json/jsonIn.js';
import { putAt } from '../json/putAt.js';

/** The lists of a question whose entries have codes that something else names. */
export type CodedList = 'options' | 'rows' | 'columns' | 'notApplicable';

export interface EntryRenamed {
  /** Fields of the question itself. */
  readonly fields: JsonObject;
  /** Conditions of other questions. */
  readonly elsewhere: readonly Operation[];
}

/**
 * What changes when an entry of a question gets another code: the entry, and whatever names it: the question's recommendations, the rows
 * that count, and the conditions of other questions. Where another entry of the list has the old code too, nothing follows.
 */
export function renameEntry(draft: MethodologyDraft, id: string, list: CodedList, at: number, to: string): EntryRenamed {
  const node = draft.nodes.get(id);
  if (node === undefined) return { fields: {}, elsewhere: [] };
  const path = list === 'notApplicable' ? [list] : ['answer', list];
  const entries = listOf(path.reduce<Loose>(fieldIn, node.fields));
  const from = codeIn(entries[at]);
  const renamed = putAt(node.fields, [...path, at, 'code'], to);
  const follows = from !== '' && !entries.some((entry, position) => position !== at && codeIn(entry) === from);
  const fields = [...new Set([path[0] ?? '', ...(follows ? ['answer', 'recommendations'] : [])])].flatMap((name): [string, JsonValue][] => {
    const value = fieldIn(renamed, name);
    const next =
      !follows || value === undefined
        ? value
        : name === 'recommendations'
          ? inCases(value, list, from, to)
          : inShare(value, list, from, to);
    return next === undefined || JSON.stringify(next) === JSON.stringify(node.fields[name]) ? [] : [[name, next]];
  });
  const elsewhere = follows && list === 'options' ? inConditions(draft, codeOf(node), from, to) : [];
  return { fields: Object.fromEntries(fields), elsewhere };
}

function inShare(answer: JsonValue, list: CodedList, from: string, to: string): JsonValue {
  const share = listOf(fieldIn(answer, 'share'));
  if (list !== 'rows' || !share.includes(from)) return answer;
  return (
    putAt(
      answer,
      ['share'],
      share.map((code) => (code === from ? to : code)),
    ) ?? answer
  );
}

function inCases(recommendations: JsonValue, list: CodedList, from: string, to: string): JsonValue {
  return listOf(recommendations).map((recommendation) => {
    const wanted = fieldIn(recommendation, 'for');
    const names = namesOf(list, fieldIn(wanted, 'row') !== undefined);
    if (!entriesOf(wanted).some(([name, value]) => names.includes(name) && value === from)) return recommendation;
    const next = entriesOf(wanted).map(([name, value]): [string, JsonValue] => [name, names.includes(name) && value === from ? to : value]);
    return putAt(recommendation, ['for'], Object.fromEntries(next)) ?? recommendation;
  });
}

function namesOf(list: CodedList, isOfRow: boolean): readonly string[] {
  switch (list) {
    case 'options':
      return isOfRow ? [] : ['is', 'lacks'];
    case 'rows':
      return ['row'];
    case 'columns':
      return isOfRow ? ['is'] : [];
    case 'notApplicable':
      return ['notApplicable'];
  }
}

function inConditions(draft: MethodologyDraft, question: string, from: string, to: string): readonly Operation[] {
  return [...draft.nodes.values()].flatMap(({ id, fields }): readonly Operation[] => {
    const condition = fields['visibleIf'];
    if (condition === undefined) return [];
    const next = inCondition(condition, question, from, to);
    return JSON.stringify(next) === JSON.stringify(condition) ? [] : [{ op: 'set', node: id, version: 0, fields: { visibleIf: next } }];
  });
}

function inCondition(condition: JsonValue, question: string, from: string, to: string): JsonValue {
  if (!isObject(condition))
    return Array.isArray(condition) ? listOf(condition).map((inner) => inCondition(inner, question, from, to)) : condition;
  const isTest = condition['question'] === question;
  return Object.fromEntries(
    Object.entries(condition).map(([name, value]): [string, JsonValue] => {
      if (name === 'is' || name === 'includes') return [name, isTest && value === from ? to : value];
      return [name, name === 'organisation' ? value : inCondition(value, question, from, to)];
    }),
  );
}
