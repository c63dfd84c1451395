import { exclusive, multiple, option, other, otherText, question, t, topic, words } from '../../build.js';

const solutions = question({
  code: 'SM1.1',
  text: t(
    'Kādi gudrās kopienas IT risinājumi pašvaldībā ir ieviesti?',
    'Which smart-community IT solutions are in place in the municipality?',
  ),
  help: t(
    'Skaitās risinājumi, kas darbojas ikdienā, nevis tikai projekta laikā.',
    'Solutions in daily operation count, not those that lasted for a project only.',
  ),
  why: t(
    'Atbildes rāda, kur pieredzi var pārņemt citi; punktus nepiešķir.',
    'The answers show where others can learn; they earn no points.',
  ),
  example: t(
    'Ielu apgaismojums pats ieslēdzas un ziņo par bojājumiem: atzīmējiet apgaismojumu.',
    'Street lights switch on by themselves and report faults: tick lighting.',
  ),
  weight: 0,
  answer: multiple(
    option(
      'telemetry',
      'Telemetrija (skaitītāji, sensori)',
      'Telemetry (meters, sensors)',
      0,
      words(['sensori', 'skaitītāji'], ['sensors', 'meters']),
    ),
    option('video', 'Videonovērošana', 'Video surveillance', 0, words(['kameras', 'video'], ['cameras', 'cctv'])),
    option(
      'traffic',
      'Attālināta satiksmes vadība',
      'Remote traffic control',
      0,
      words(['satiksme', 'luksofori'], ['traffic lights', 'traffic']),
    ),
    option(
      'lighting',
      'Automātiska apgaismojuma vadība',
      'Automatic control of lighting',
      0,
      words(['apgaismojums', 'ielu lampas'], ['lights', 'street lighting']),
    ),
    other(0),
    exclusive('none', 'Neviens', 'None', words(['nav', 'nekādi'], ['no', 'nothing'])),
  ),
});

/** Smart community. */
export const SM1 = topic('SM1', 'Gudrā kopiena', 'Smart community', [
  solutions,
  otherText(solutions, 'Kādi citi risinājumi ir ieviesti?', 'Which other solutions are in place?'),
]);
