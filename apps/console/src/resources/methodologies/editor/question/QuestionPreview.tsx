import type { DraftAnswer, Question } from '@e-index/core';
import { text, type Locale } from '@e-index/messages';
import { AnswerInput } from '@e-index/ui';
import { useId, useState } from 'react';
import { useSaid } from '../../../../i18n/useSaid.js';
import { useEditedNode } from '../EditedNode.js';
import { fieldWords } from '../fields/fieldWords.js';
import { readQuestion } from '../json/readQuestion.js';
import { questionWords } from './questionWords.js';

/** The question as it stands in the form, in both languages; what is answered here goes nowhere. */
export function QuestionPreview() {
  const { say } = useSaid(questionWords);
  const question = readQuestion(useEditedNode().fields);
  if (question === undefined) return <p className="quiet">{say.previewLater}</p>;
  return (
    <div className="columns">
      {(['lv', 'en'] as const).map((language) => (
        <InLanguage key={`${language} ${question.answer.type}`} question={question} language={language} />
      ))}
    </div>
  );
}

function InLanguage({ question, language }: { readonly question: Question; readonly language: Locale }) {
  const words = useSaid(fieldWords).say;
  const id = useId();
  const [answer, setAnswer] = useState<DraftAnswer>();
  return (
    <fieldset className="editor-preview" lang={language}>
      <legend>{words.language(language)}</legend>
      <p>
        <strong>{text(question.text, language)}</strong>
      </p>
      {question.help === undefined ? null : <p className="quiet">{text(question.help, language)}</p>}
      <AnswerInput question={question} locale={language} answer={answer} onChange={setAnswer} id={`preview-${id}`} />
    </fieldset>
  );
}
