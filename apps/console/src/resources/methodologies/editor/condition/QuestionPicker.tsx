import { text } from '@e-index/messages';
import { Autocomplete, TextField } from '@mui/material';
import { useId } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import { foldText } from '../../foldText.js';
import { readText } from '../../draft/readText.js';
import type { FieldProblem } from '../fields/FieldProblem.js';
import { Problems, problemAttributes } from '../fields/Problems.js';
import { conditionWords } from './conditionWords.js';
import type { TestedQuestion } from './TestedQuestion.js';

export interface QuestionPickerProps {
  readonly label: string;
  /** Of the question that is chosen now, be it there or not. */
  readonly code: string;
  readonly questions: readonly TestedQuestion[];
  readonly problems: readonly FieldProblem[];
  readonly place: string;
  readonly onChange: (chosen: TestedQuestion) => void;
}

/** One of the earlier questions, found by typing a part of its code or text in either language. */
export function QuestionPicker({ label, code, questions, problems, place, onChange }: QuestionPickerProps) {
  const { say, locale } = useSaid(conditionWords);
  const id = useId();
  const chosen = questions.find((question) => question.code === code) ?? null;
  const named = (question: TestedQuestion): string => `${question.code} ${text(readText(question.fields['text']), locale)}`;
  const options = questions.filter((question) => question.place === 'earlier' || question === chosen);
  return (
    <div className="editor-condition__question" data-field={place}>
      <Autocomplete
        id={id}
        size="small"
        options={options}
        value={chosen}
        getOptionLabel={named}
        getOptionKey={(question) => question.id}
        isOptionEqualToValue={(a, b) => a.id === b.id}
        filterOptions={(all, { inputValue }) => {
          // The field holds the chosen one's name until something else is typed.
          const sought = chosen !== null && inputValue === named(chosen) ? '' : inputValue;
          const words = foldText(sought)
            .split(/\s+/)
            .filter((word) => word !== '');
          return all.filter(({ code: each, fields }) => {
            const folded = foldText([each, ...Object.values(readText(fields['text']))].join(' '));
            return words.every((word) => folded.includes(word));
          });
        }}
        noOptionsText={say.noQuestions}
        openText={say.open}
        closeText={say.close}
        disableClearable={chosen !== null}
        onChange={(_, next) => {
          if (next !== null) onChange(next);
        }}
        renderInput={(params) => (
          <TextField
            {...params}
            label={label}
            placeholder={code}
            error={problems.length > 0}
            slotProps={{
              ...params.slotProps,
              htmlInput: { ...params.slotProps.htmlInput, ...problemAttributes(`${id}-problems`, problems) },
            }}
          />
        )}
      />
      <Problems id={`${id}-problems`} of={problems} />
    </div>
  );
}
