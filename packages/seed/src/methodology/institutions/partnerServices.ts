import { option, question, reason, single, t, whenIs, words } from '../build.js';

const throughOthers = question({
  code: 'SV6.5',
  text: t(
    'Vai Jūsu pakalpojumiem var pieteikties arī pie sadarbības partneriem?',
    'Can people apply for your services through partners as well?',
  ),
  help: t(
    'Partneris ir cita iestāde, pašvaldība vai uzņēmums, kas Jūsu vietā pieņem pieteikumus.',
    'A partner is another institution, a municipality or a company that takes applications in your place.',
  ),
  why: t(
    'Partneri ļauj pakalpojumu saņemt tuvāk mājām, neatverot jaunu klientu centru.',
    'Partners bring a service closer to home without a new customer centre.',
  ),
  example: t(
    'Pieteikumus pieņem Valsts un pašvaldību vienotie klientu apkalpošanas centri.',
    'The state and local government customer service centres take applications.',
  ),
  weight: 2,
  effort: 3,
  answer: single(
    option('most', 'Jā, vairumam pakalpojumu', 'Yes, for most services', 1, words(['vairumam', 'lielākajai daļai'], ['most'])),
    option('some', 'Jā, dažiem', 'Yes, for some', 0.5, words(['dažiem', 'daļai'], ['some'])),
    option('no', 'Nē', 'No', 0, words(['nevar', 'nav'], ['none', 'cannot'])),
  ),
  recommendations: [
    whenIs(
      'some',
      'Izvērtējiet, kuru citu pakalpojumu pieteikumus partneri varētu pieņemt saskaņā ar to pašu vienošanos, un sāciet ar to, ko klātienē prasa visbiežāk.',
      'See for which other services partners could take applications under the same agreement, and start with the one asked for most in person.',
    ),
    whenIs(
      'no',
      'Vienojieties ar vienotajiem klientu apkalpošanas centriem par vienu vienkāršu pakalpojumu un sagatavojiet darbiniekiem īsu pamācību.',
      'Agree with the unified customer service centres on one simple service and prepare a short guide for their staff.',
    ),
  ],
});

/** The other way round: what the report on 2018 calls services of partners. */
const forOthers = question({
  code: 'SV6.6',
  text: t(
    'Vai Jūsu klientu apkalpošanas vietās klients var pieteikties arī citu iestāžu pakalpojumiem?',
    'Can clients apply for services of other institutions at your service points?',
  ),
  help: t(
    'Skaitās pakalpojumi, kuru pieteikumus pieņemat vai palīdzat iesniegt saskaņā ar vienošanos.',
    'Services count whose applications you take, or help to submit, under an agreement.',
  ),
  why: t(
    'Cilvēkam valsts ir viena: kas jau atnācis, to nevajag sūtīt uz citu adresi.',
    'To people the state is one: whoever has come should not be sent to another address.',
  ),
  example: t(
    'Reģionālajās nodaļās pieņem pieteikumus arī citas resora iestādes pakalpojumiem: „Jā, dažās vietās”.',
    'Regional offices also take applications for another institution of the sector: “Yes, at some places”.',
  ),
  weight: 1,
  effort: 4,
  notApplicable: [reason('no-premises', 'Nav apmeklētājiem pieejamu telpu', 'There are no premises open to visitors')],
  answer: single(
    option('everywhere', 'Jā, visās vietās', 'Yes, at all places', 1, words(['visās', 'visur'], ['everywhere', 'all'])),
    option('some', 'Jā, dažās vietās', 'Yes, at some places', 0.5, words(['dažās', 'dažviet'], ['some'])),
    option('no', 'Nē', 'No', 0, words(['nevar', 'nav'], ['cannot', 'none'])),
  ),
  recommendations: [
    whenIs(
      'some',
      'Salīdziniet, cik partneru pieteikumu saņem katra vieta, un vienošanos attieciniet arī uz pārējām, sākot ar tām, kur tuvumā partneriem nav savas nodaļas.',
      'Compare how many applications for partners each place takes and extend the agreement to the others, beginning where the partners have no office nearby.',
    ),
    whenIs(
      'no',
      'Pajautājiet klientu apkalpotājiem, ar kādiem citu iestāžu jautājumiem cilvēki nāk pie Jums, un ar biežāk minēto iestādi vienojieties, ka pieņemsiet viena tās pakalpojuma pieteikumus.',
      'Ask front-office staff with which matters of other institutions people come to you, and agree with the one named most on taking one of its services.',
    ),
  ],
});

/** SV6.5 and SV6.6: services taken by others in one's place, and in the place of others. */
export const partnerServices = [throughOthers, forOthers] as const;
