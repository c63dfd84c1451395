import type { Answer, Assignment, AssignmentRow, Mail, Me, Organisation, Population, ResultRow, ScoringRun } from '@e-index/contracts';
import { answersOfCesis, methodologyDocument, resultOfCesis } from './documents.js';

/** What the stubbed api answers, as of 22 November 2026, 10:00 in UTC. */

const contact = {
  name: { lv: 'Indeksa atbalsts', en: 'Index support' },
  email: 'atbalsts@e-indekss.example',
  phone: '+371 67000000',
  hours: { lv: '9–17', en: '9–17' },
};
const methodology = { versionId: 'm1', id: 'municipalities', version: '2021.1' };
const cesis = { lv: 'Cēsu novads', en: 'Cēsis municipality' };
export const list = <T>(items: readonly T[]) => ({ items, total: items.length });

export const administrator: Me = {
  id: 'u1',
  name: 'Anna Administratore',
  email: 'admin@e-indekss.example',
  locale: 'lv',
  roles: [{ role: 'administrator', organisation: null }],
  assignments: [],
};
export const respondent: Me = { ...administrator, id: 'u2', name: 'Rita Respondente', roles: [] };

export const open: Population = {
  id: '2026-municipalities',
  round: '2026',
  population: 'municipalities',
  title: { lv: 'E-indekss 2026: pašvaldības', en: 'E-index 2026: municipalities' },
  referenceYear: 2025,
  methodology,
  stage: 'collect',
  opensOn: '2026-11-01',
  deadline: '2026-12-13',
  contact,
  demonstration: true,
  version: 7,
  closedAt: null,
  counts: { surveyed: 43, notStarted: 12, inProgress: 20, submitted: 10, returned: 1 },
  latestRun: null,
  latestBundle: null,
};
export const overdue: Population = {
  ...open,
  id: '2026-state',
  population: 'state',
  title: { lv: 'E-indekss 2026: valsts iestādes', en: 'E-index 2026: state institutions' },
  deadline: '2026-11-20',
  counts: { surveyed: 114, notStarted: 0, inProgress: 0, submitted: 114, returned: 0 },
};
export const scored: Population = {
  ...open,
  id: '2021-municipalities',
  round: '2021',
  title: { lv: 'E-indekss 2021: pašvaldības', en: 'E-index 2021: municipalities' },
  stage: 'check',
  opensOn: '2021-03-01',
  deadline: '2021-05-31',
  closedAt: '2021-06-01T08:00:00.000Z',
  latestRun: 'r1',
};
export const published: Population = {
  ...scored,
  id: '2021-state',
  title: { lv: 'E-indekss 2021: valsts iestādes', en: 'E-index 2021: state institutions' },
  stage: 'published',
  latestRun: 'r2',
  latestBundle: 1,
};

export const run: ScoringRun = {
  id: 'r1',
  population: '2021-municipalities',
  state: 'done',
  done: 3,
  total: 3,
  engine: '@e-index/core 0.1.0',
  methodologySha256: 'a'.repeat(64),
  responsesSha256: 'b'.repeat(64),
  failure: null,
  createdAt: '2026-11-21T09:00:00.000Z',
  finishedAt: '2026-11-21T09:01:00.000Z',
  publishedAs: null,
};

const row: AssignmentRow = {
  id: 'a1',
  population: '2026-municipalities',
  organisation: { id: 'lv-cesu-novads-2021', name: cesis, kind: 'municipality' },
  state: 'in_progress',
  answered: 12,
  asked: 48,
  deadline: '2026-12-13',
  lastActivityAt: '2026-11-12T10:00:00.000Z',
  lastQuestion: 'CS1.2',
  submittedAt: null,
  teamSize: 2,
};
const rows: readonly AssignmentRow[] = [
  row,
  {
    ...row,
    id: 'a2',
    organisation: { id: 'lv-riga', name: { lv: 'Rīgas valstspilsēta', en: 'Riga state city' }, kind: 'municipality' },
    state: 'submitted',
    answered: 48,
    lastActivityAt: '2026-11-22T08:00:00.000Z',
    submittedAt: '2026-11-22T08:00:00.000Z',
  },
  {
    ...row,
    id: 'a3',
    organisation: { id: 'lv-talsu-novads-2021', name: { lv: 'Talsu novads', en: 'Talsi municipality' }, kind: 'municipality' },
    state: 'not_started',
    answered: 0,
    lastActivityAt: null,
    lastQuestion: null,
    teamSize: 0,
  },
];

export const assignment: Assignment = {
  id: 'a1',
  organisation: { id: 'lv-cesu-novads-2021', name: cesis },
  population: { id: '2026-municipalities', title: open.title, referenceYear: 2025, demonstration: true, rehearsal: false },
  methodology,
  attributes: { kind: 'municipality', groups: { tier: 'regional' } },
  state: 'submitted',
  open: false,
  closedBecause: 'submitted',
  deadline: '2026-12-13',
  contact,
  team: [
    {
      userId: 'u5',
      name: 'Ilze Bērziņa',
      email: 'ilze@cesis.example',
      role: 'lead',
      invitedAt: '2026-11-01T08:00:00.000Z',
      openedAt: '2026-11-02T08:00:00.000Z',
    },
    {
      userId: 'u6',
      name: 'Juris Kalns',
      email: 'juris@cesis.example',
      role: 'signer',
      invitedAt: '2026-11-01T08:00:00.000Z',
      openedAt: null,
    },
  ],
  may: { answer: false, submit: false, invite: true, reopen: true },
  progress: {
    answered: 2,
    asked: 3,
    share: 2 / 3,
    sections: [
      { code: 'CS', answered: 2, asked: 2, topics: [{ code: 'CS1', answered: 2, asked: 2 }] },
      { code: 'OD', answered: 0, asked: 1, topics: [{ code: 'OD1', answered: 0, asked: 1 }] },
    ],
    items: [],
    missing: ['OD1.1'],
    pointsMissing: 2,
  },
  position: 'OD1.1',
  sequence: '9',
  submittedAt: '2026-11-21T12:00:00.000Z',
  submittedBy: 'Juris Kalns',
  returnedReason: null,
};

const answer: Answer = {
  question: 'CS1.1',
  source: 'self',
  value: 'yes',
  notApplicable: null,
  notTested: null,
  note: null,
  revision: 2,
  updatedBy: { id: 'u5', name: 'Ilze Bērziņa' },
  updatedAt: '2026-11-12T10:00:00.000Z',
};

const result: ResultRow = {
  id: 'lv-cesu-novads-2021',
  run: 'r1',
  name: cesis,
  kind: 'municipality',
  groups: { tier: 'regional' },
  scored: true,
  reason: null,
  score: 73,
  level: 3,
  rank: 1,
  answeredShare: 1,
  sections: [
    { code: 'CS', score: 75, level: 3 },
    { code: 'OD', score: 70, level: 3 },
    { code: 'GI', score: null, level: null },
  ],
};
const results: readonly ResultRow[] = [
  result,
  {
    ...result,
    id: 'lv-riga',
    name: { lv: 'Rīgas valstspilsēta', en: 'Riga state city' },
    groups: { tier: 'national' },
    score: 58.24,
    level: 2,
    rank: 2,
  },
  {
    ...result,
    id: 'lv-talsu-novads-2021',
    name: { lv: 'Talsu novads', en: 'Talsi municipality' },
    scored: false,
    reason: 'no-response',
    score: null,
    level: null,
    rank: null,
    answeredShare: 0,
    sections: [],
  },
];

const organisation: Organisation = {
  id: 'lv-cesu-novads-2021',
  name: cesis,
  kind: 'municipality',
  parent: null,
  groups: { region: 'vidzeme', tier: 'regional' },
  establishedOn: '2021-07-01',
  closedOn: null,
  demonstration: false,
  registrationNumber: '90000031048',
  provenance: null,
  names: [{ name: cesis, validFrom: '2021-07-01', validTo: null }],
  kinds: [{ kind: 'municipality', validFrom: '2021-07-01', validTo: null }],
  parents: [],
  groupHistory: [{ attribute: 'tier', value: 'regional', validFrom: '2021-07-01', validTo: null }],
  predecessors: [
    {
      predecessor: { id: 'lv-priekulu-novads', name: { lv: 'Priekuļu novads', en: 'Priekuļi municipality' } },
      successor: { id: 'lv-cesu-novads-2021', name: cesis },
      on: '2021-07-01',
      part: 'whole',
      territory: null,
      legalGround: { lv: 'Administratīvo teritoriju likums', en: 'Law on administrative territories' },
    },
  ],
  successors: [],
};

const mail: Mail = {
  id: 'e1',
  kind: 'invitation',
  recipient: 'ilze@cesis.example',
  locale: 'lv',
  subject: 'Uzaicinājums aizpildīt anketu',
  text: 'Labdien!\n\nAtveriet anketu: http://console.test/lv/questionnaires/a1.\n\nAr cieņu',
  state: 'kept',
  failure: null,
  createdAt: '2026-11-01T08:00:00.000Z',
  sentAt: null,
};

export const methodologyRow = {
  id: 'm1',
  methodology: 'municipalities',
  version: '2021.1',
  title: methodologyDocument.title,
  status: 'published',
  sha256: 'c'.repeat(64),
  publishedAt: '2021-02-01T08:00:00.000Z',
  sections: 3,
  questions: 4,
};

/** Method and path → body of a 200. */
export const answersOfApi: Readonly<Record<string, unknown>> = {
  'GET /me': administrator,
  'GET /populations': list([open, overdue, scored, published]),
  'GET /populations/2026-municipalities': open,
  'GET /populations/2026-state': overdue,
  'GET /populations/2021-municipalities': scored,
  'GET /populations/2021-state': published,
  'GET /assignments': list(rows),
  'GET /assignments/a1': assignment,
  'GET /assignments/a1/answers': list([answer, { ...answer, question: 'CS1.2', value: null, notApplicable: 'none', revision: 1 }]),
  'GET /assignments/a1/answers/CS1.1/revisions': list([
    {
      question: 'CS1.1',
      source: 'self',
      revision: 1,
      value: 'no',
      notApplicable: null,
      note: null,
      via: 'chat',
      by: 'Juris Kalns',
      at: '2026-11-10T10:00:00.000Z',
      line: 'nav',
    },
    {
      question: 'CS1.1',
      source: 'self',
      revision: 2,
      value: 'yes',
      notApplicable: null,
      note: null,
      via: 'form',
      by: 'Ilze Bērziņa',
      at: '2026-11-12T10:00:00.000Z',
      line: null,
    },
  ]),
  'GET /scoring-runs': list([run]),
  'GET /scoring-runs/r1': run,
  'GET /scoring-runs/r2': { ...run, id: 'r2', population: '2021-state', publishedAs: 1 },
  'GET /scoring-runs/r1/results': list(results),
  'GET /scoring-runs/r1/results/lv-cesu-novads-2021': {
    ...result,
    sections: undefined,
    methodologyVersion: 'm1',
    result: resultOfCesis,
    answers: answersOfCesis,
  },
  'GET /organisations': list([organisation]),
  'GET /organisations/lv-cesu-novads-2021': organisation,
  'GET /methodologies': list([methodologyRow]),
  'GET /methodologies/m1': { ...methodologyRow, document: methodologyDocument },
  'GET /mails': list([mail]),
};
