import type { NotApplicableReason } from '../../methodology/methodology.js';
import { findByFullText } from './findByFullText.js';
import { foldText, foldWords } from './foldText.js';
import { matchWording } from './matchWording.js';
import type { ReplyLocale } from './replyLocale.js';
import { type ReplyOutcome, unclear, unsure } from './replyOutcome.js';
import { wordKind } from './wordKind.js';

const PHRASE =
  /\b(?:(?:tas |sis )?(?:uz )?(?:mums |iestadi |pasvaldibu )?(?:tas )?(?:nav (?:attiecinam|piemerojam)\p{L}*|neattiecas|nepiemerojam\p{L}*)(?: uz (?:mums|iestadi|pasvaldibu|musu iestadi|musu pasvaldibu|mani|so iestadi))?|n ?\/ ?a|n\. ?a\.|not applicable(?: to (?:us|our body|our organisation))?|(?:it |this |that )?(?:does not|doesnt) apply(?: to us)?)(?!\p{L})/u;
const OPENING = /^\s*(?:mums|mēs|iestādei|pašvaldībai|jo|because|we have)\s+(?=\S)/iu;
const BECAUSE = /^(?:jo|tapec ka|ta ka|because|since|as|iemesls|reason)\b/u;

/** Whether a reply says that the question does not apply, and for which of the reasons it allows; undefined when it says no such thing. */
export function readNotApplicable(text: string, reasons: readonly NotApplicableReason[], locale: ReplyLocale): ReplyOutcome | undefined {
  const bare = text.replace(/^["'“”„«(]+|["'“”»),.;:!]+$/gu, '').trim();
  const named = reasons.filter(({ code }) => code.toLowerCase() === bare.toLowerCase());
  const worded = findByFullText(text.replace(OPENING, ''), reasons);
  const [reason, ...more] = named.length > 0 ? named : worded.flatMap((index) => reasons[index] ?? []);
  if (reason && more.length === 0) return { status: 'notApplicable', reason: reason.code };
  const folded = foldText(text);
  const phrase = PHRASE.exec(folded);
  if (!phrase && !/^na[.!]?$/u.test(folded)) return shortened(meaningful(foldWords(text)), reasons, locale);
  const around = folded
    .replace(phrase?.[0] ?? folded, ' ')
    .replace(/[-–—,.;:!()]+/gu, ' ')
    .trim();
  const why = around.replace(BECAUSE, '').trim();
  const words = meaningful(foldWords(why));
  if (/^(?:ja|yes|jaa)\b|\d/u.test(around))
    return unclear(
      'contradiction',
      reasons.map(({ code }) => ({ notApplicable: code })),
    );
  if (reasons.length === 0) return unclear('not-understood');
  if (words.length === 0) return bareReply(reasons);
  const explained = findByFullText(why, reasons);
  const [index] = explained;
  if (explained.length === 1 && index !== undefined) return { status: 'notApplicable', reason: reasons[index]?.code ?? '' };
  const given = shortened(words, reasons, locale);
  return given ?? unsure(bareReply(reasons));
}

function bareReply(reasons: readonly NotApplicableReason[]): ReplyOutcome {
  const [only, ...others] = reasons;
  if (only && others.length === 0) return { status: 'confirm', notApplicable: only.code };
  return unclear(
    'ambiguous',
    reasons.map(({ code }) => ({ notApplicable: code })),
  );
}

const meaningful = (words: readonly string[]) => words.filter((word) => !['polite', 'filler'].includes(wordKind(word)));

/** A reason shortened is one likely reading: "nav telpu" may be a plain no. */
function shortened(words: readonly string[], reasons: readonly NotApplicableReason[], locale: ReplyLocale): ReplyOutcome | undefined {
  if (words.length < 2) return undefined;
  const found = matchWording(words, reasons, locale);
  return found.kind === 'one' ? { status: 'confirm', notApplicable: reasons[found.index]?.code ?? '' } : undefined;
}
