import type { AnswerInputProps } from './AnswerInputProps.js';
import { CountsInput } from './CountsInput.js';
import { MultipleInput } from './MultipleInput.js';
import { NotApplicableInput } from './NotApplicableInput.js';
import { NumberInput } from './NumberInput.js';
import { ShareInput } from './ShareInput.js';
import { SingleInput } from './SingleInput.js';
import { TableInput } from './TableInput.js';
import { TextInput } from './TextInput.js';

/** The input of one question, whatever its type, and its reasons for not applying. The legend is the question itself. */
export function AnswerInput(props: AnswerInputProps) {
  return (
    <>
      <TypedInput {...props} />
      {props.question.notApplicable === undefined || props.question.notApplicable.length === 0 ? null : <NotApplicableInput {...props} />}
    </>
  );
}

function TypedInput(props: AnswerInputProps) {
  const definition = props.question.answer;
  switch (definition.type) {
    case 'single':
      return <SingleInput {...props} definition={definition} />;
    case 'multiple':
      return <MultipleInput {...props} definition={definition} />;
    case 'number':
      return <NumberInput {...props} definition={definition} />;
    case 'share':
      return <ShareInput {...props} definition={definition} />;
    case 'counts':
      return <CountsInput {...props} definition={definition} />;
    case 'table':
      return <TableInput {...props} definition={definition} />;
    case 'text':
      return <TextInput {...props} definition={definition} />;
  }
}
