import { question, single, t, whenIs, words, option } from '../build.js';

/** SV4.10: clients name difficult terms as the reason why they come in person. */
export const plainLanguage = question({
  code: 'SV4.10',
  text: t(
    'Vai pārbaudāt, vai pakalpojumu apraksti klientam ir saprotami?',
    'Do you check whether clients understand the descriptions of your services?',
  ),
  help: t(
    'Pārbaude ir, piemēram, lasīšana kopā ar klientu, valodas redaktora skatījums vai jautājums „Vai tas ir saprotami?” pie apraksta.',
    'A check is, for instance, reading it with a client, a language editor’s view or the question “Is this clear?” beside the description.',
  ),
  why: t(
    'Kas aprakstu nesaprot, tas zvana vai brauc klātienē arī tad, ja pakalpojums ir elektronisks.',
    'Whoever does not understand the description calls or comes in person, even where the service is electronic.',
  ),
  example: t(
    'Trīs klientiem iedeva izlasīt jauno aprakstu, pārējie apraksti nav pārbaudīti: „Dažiem”.',
    'Three clients read the new description, the others were not checked: “For some”.',
  ),
  weight: 2,
  effort: 2,
  answer: single(
    option('all', 'Jā, visiem pakalpojumiem', 'Yes, for all services', 1, words(['visiem', 'vienmēr'], ['all', 'always'])),
    option('some', 'Dažiem', 'For some', 0.5, words(['daļai', 'biežākajiem'], ['some', 'the frequent ones'])),
    option('no', 'Nē', 'No', 0, words(['nepārbaudām', 'nav'], ['not checked', 'none'])),
  ),
  recommendations: [
    whenIs(
      'some',
      'Iekļaujiet saprotamības pārbaudi kārtībā, kādā aprakstus atjaunina, lai tā notiktu katru reizi, nevis tikai jauniem pakalpojumiem.',
      'Make the check part of how descriptions are updated, so that it happens every time and not only for new services.',
    ),
    whenIs(
      'no',
      'Paņemiet biežāk lietotā pakalpojuma aprakstu, palūdziet trim cilvēkiem ārpus iestādes pateikt, kas jādara, un pārrakstiet vietas, kur viņi kļūdās.',
      'Take the description of the service used most, ask three people from outside to say what has to be done and rewrite the places where they go wrong.',
    ),
  ],
});
