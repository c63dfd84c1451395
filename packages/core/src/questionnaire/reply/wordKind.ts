/** What a word does in a reply when no option contains it. */
export type WordKind = 'polite' | 'filler' | 'hedge' | 'negation' | 'content';

const list = (words: string) => words.split(' ');

const POLITE = new Set(list('ludzu paldies sveiki labdien labrit labvakar cau please thanks thank hello hi hey kind regards pls plz'));

const FILLERS = new Set([
  ...list('mums mes musu man es tas ta to tie tos tads tada tadi tadas taja si sis so ir esam gan tik tikai tacu un ka atbilde atbildes'),
  ...list('mana variants varianta variantu opcija izvele izvelos izvelamies punkts nr numurs iestade iestadei iestades pie uz par'),
  ...list(
    'diemzel unfortunately sadly the a an it is its are we i our us my have has had got do does that this there they you answer option choice number one only just',
  ),
  ...list('of in on at to by and for as well pa'),
]);

const HEDGES = new Set([
  ...list('laikam varbut iespejams iespejam skiet liekas domaju ticu drosi vien gandriz apmeram aptuveni ap kadi kadas kadus kads kada'),
  ...list(
    'kadam nedaudz mazliet vairak mazak vismaz maksimums maksimali minimums lidz parasti parsvara galvenokart lielakoties dazreiz reizem daleji',
  ),
  ...list(
    'bet tomer tacu drizak vai vel ari velak planojam planots planojas atkarigs atkariba ceru nezinu itka ganjau jau nosaciti teoretiski principa',
  ),
  ...list(
    'maybe perhaps probably possibly likely think guess suppose believe about around roughly approximately approx nearly almost circa ca mostly',
  ),
  ...list(
    'mainly usually sometimes partly partially somewhat but however although more less least most over under up depends or kind sort yet',
  ),
  ...list('add pievienot pielikt hopefully seems apparently also plus soon unsure sure hmm nu eh um uh'),
]);

const NEGATIONS = new Set([
  ...list('ne nav nevis bez iznemot nekad neviens neviena nevienu nekas nekur neesam vairs nene'),
  ...list('no not except none never without neither nor cannot cant dont doesnt isnt arent havent hasnt wont nothing nowhere nope nah non'),
]);

/** Negations win over hedges and hedges over fillers: the doubtful reading of a word is the one that is read back. */
export function wordKind(word: string): WordKind {
  if (NEGATIONS.has(word)) return 'negation';
  if (HEDGES.has(word)) return 'hedge';
  if (POLITE.has(word)) return 'polite';
  if (FILLERS.has(word)) return 'filler';
  return 'content';
}
