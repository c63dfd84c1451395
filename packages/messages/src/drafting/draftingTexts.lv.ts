import type { DraftingTexts } from './DraftingTexts.js';

export const draftingTextsLv: DraftingTexts = {
  refusals: {
    stale: 'Šo daļu pa šo laiku ir mainījis kolēģis.',
    gone: 'Šīs daļas vai tās vietas melnrakstā vairs nav.',
    'taken-id': 'Šāda daļa melnrakstā jau ir. Pārlādējiet lapu un mēģiniet vēlreiz.',
    'wrong-place': 'Sadaļa var būt tikai metodikā, tēma – tikai sadaļā, jautājums – tikai tēmā. Pašu metodiku pārvietot vai izņemt nevar.',
    'unknown-field': 'Šai daļai tāda lauka nav.',
    'bad-value': 'Šo vērtību nevar saglabāt: tajā ir neatļauta rakstzīme, pārāk liels skaitlis vai pārāk dziļa struktūra.',
    'too-many': 'Melnrakstā vairs nav vietas jaunām daļām. Izdzēsiet izņemtās daļas, kuras vairs nav vajadzīgas.',
  },
  tooLarge: ({ megabytes }) => `Melnraksts kļūtu pārāk liels: tajā var būt ne vairāk par ${megabytes} MB teksta. Saīsiniet tekstus.`,
  versionTaken: ({ methodology, version }) =>
    `Metodikai „${methodology}” versija „${version}” jau ir. Izvēlieties citu versijas apzīmējumu vai turpiniet darbu esošajā versijā.`,
  usedBySurvey: ({ title }) => `Šo versiju izmanto aptauja „${title}”.`,
  usedElsewhere: 'Šo versiju pašlaik kāds izmēģina. Vispirms pabeidziet izmēģinājumus.',
  rehearsalOf: ({ title }) => `Izmēģinājums: ${title}`,
  rehearsalBody: 'Izmēģinājuma organizācija',
  tooLongForCell:
    'Kāds teksts ir garāks par 32 767 rakstzīmēm, tāpēc darbgrāmatas šūnā neietilpst. Lejupielādējiet metodiku kā JSON datni.',
  needsWord: 'Izlabojiet to vai paskaidrojiet, kāpēc tā ir labi.',
};
