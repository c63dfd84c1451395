import { foldWords } from './foldText.js';

const PHRASES = [
  'nezinu|nezinam|nezinasu|es nezinu|mes nezinam|to nezinu|neko nezinu|nav ne jausmas|nav zinams|nezinams|nav man zinams|man nav zinams|mums nav zinams',
  'nav informacijas|man nav informacijas|mums nav informacijas|sadas informacijas nav|nav tadas informacijas|nav sadas informacijas|nav datu|mums nav datu|nav sadu datu|nav pieejami dati',
  'neesmu dross|neesmu drosa|neesmu parliecinats|neesmu parliecinata|neesam drosi|nevaru pateikt|nevaru atbildet|nemacesu teikt|nemacesu pateikt|grutiteikt|gruti pateikt|gruti teikt|gruti spriest',
  'jaskatas|japrecize|jajauta|japajauta|jajauta kolegiem|japajauta kolegiem|janoskaidro|japarbauda|vel janoskaidro|jaskatas dokumentos|nav ne mazakas nojausmas|nav nojausmas|ka lai to zina',
  'dont know|i dont know|do not know|i do not know|we dont know|we do not know|dunno|idk|no idea|i have no idea|we have no idea|not sure|im not sure|i am not sure|unsure|not certain',
  'unknown|no information|no data|hard to say|hard to tell|cant say|cannot say|i cant say|i cannot say|cant tell|need to check|have to check|i need to check|i have to check|will check|need to ask|i need to ask',
];
const KNOWN = new Set(PHRASES.flatMap((line) => line.split('|')));
const OPENING = /^(?:es |mes |i |we )?(?:nezinu|nezinam|nezinasu|dont know|do not know|dunno|idk|nav ne jausmas|no idea)\b/u;

/** Whether a reply says that the person does not know: the whole of it, or its first words. */
export function saysDoesNotKnow(text: string): 'whole' | 'first' | undefined {
  const sentence = foldWords(text)
    .filter((word) => !/^(?:ludzu|diemzel|sorry|please|pagaidam|godigi|sakot|ak|hmm|nu|well|really|honestly|sobrid)$/u.test(word))
    .join(' ');
  if (KNOWN.has(sentence)) return 'whole';
  return OPENING.test(sentence) ? 'first' : undefined;
}
