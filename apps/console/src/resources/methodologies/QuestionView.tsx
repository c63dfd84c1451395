import { policiesOf, pointsFor, sourcesOf, type Methodology, type Question, type Text } from '@e-index/core';
import { conditionSentence, explainScoring, organisationSentence, text } from '@e-index/messages';
import { useWords } from '../../i18n/useWords.js';
import { Facts } from '../../layout/Facts.js';
import { AnswerView } from './AnswerView.js';
import { RecommendationList } from './RecommendationList.js';

export interface QuestionViewProps {
  readonly question: Question;
  readonly questions: ReadonlyMap<string, Question>;
  readonly methodology: Methodology;
  /** '' for none in particular. */
  readonly kind: string;
}

/** Everything the document says about one question. */
export function QuestionView({ question, questions, methodology, kind }: QuestionViewProps) {
  const { say, locale } = useWords();
  const { visibleIf, appliesTo, notApplicable = [], evidence } = question;
  const other = locale === 'lv' ? 'en' : 'lv';
  const { unanswered, notApplicable: policy } = policiesOf(methodology);
  const scoring = explainScoring(question, locale, {
    weight: pointsFor(question, kind === '' ? undefined : kind),
    unanswered,
    notApplicable: policy,
  });
  return (
    <div className="question-detail">
      <p lang={other}>
        <span className="quiet" lang={locale}>{`${say.otherLanguage}: `}</span>
        {question.text[other] ?? '–'}
      </p>
      <Facts
        of={[
          [say.answerType, say.answerTypes[question.answer.type]],
          [say.source, sourcesOf(question).map(say.sources).join(', ')],
          [say.appliesTo, appliesTo === undefined ? null : organisationSentence(appliesTo, locale)],
          [
            say.condition,
            visibleIf === undefined
              ? null
              : `${conditionSentence(visibleIf, questions, locale)}. ${say.hiddenIs[question.whenHidden ?? 'exclude']}`,
          ],
        ]}
      />
      <AnswerView answer={question.answer} />
      <Explained name={say.scoring} lines={scoring} />
      <Explained name={say.why} lines={lines(question.why, locale)} />
      <Explained name={say.help} lines={lines(question.help, locale)} />
      <Explained name={say.example} lines={lines(question.example, locale)} />
      {evidence === undefined ? null : (
        <Explained name={`${say.evidence}${evidence.required ? ` (${say.required})` : ''}`} lines={lines(evidence.text, locale)} />
      )}
      <Explained name={say.reasons} lines={notApplicable.map((reason) => text(reason.text, locale))} />
      <RecommendationList question={question} />
    </div>
  );
}

const lines = (of: Text | undefined, locale: 'lv' | 'en'): readonly string[] => (of === undefined ? [] : [text(of, locale)]);

function Explained({ name, lines: said }: { readonly name: string; readonly lines: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <>
      <h3>{name}</h3>
      {said.length === 1 ? (
        <p>{said[0]}</p>
      ) : (
        <ul>
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
