import type { Locale } from '../locale.js';
import { mailTextsEn } from './mailTexts.en.js';
import { mailTextsLv } from './mailTexts.lv.js';
import type { MailKind, MailParams, MailText, MailTexts } from './MailTexts.js';

const texts: Readonly<Record<Locale, MailTexts>> = { lv: mailTextsLv, en: mailTextsEn };

/**
 * A mail in one language, as plain text and as HTML of the same words. Values are escaped in the HTML,
 * and the subject is one line whatever a body's name holds: a line break there would begin another mail header.
 */
export function mail<Kind extends MailKind>(
  kind: Kind,
  params: MailParams[Kind],
  locale: Locale,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const written = texts[locale][kind](params);
  return { subject: written.subject.replace(/\s+/gu, ' '), text: asText(written), html: asHtml(written, locale) };
}

function asText({ before, action, after }: MailText): string {
  return [...before, `${action.label}: ${action.link}`, ...after].join('\n\n') + '\n';
}

function asHtml({ subject, before, action, after }: MailText, locale: Locale): string {
  const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="font-family: sans-serif; line-height: 1.5; color: #1c1c1c; max-width: 40em">
${paragraphs(before)}
<p><a href="${escapeHtml(action.link)}" style="display: inline-block; padding: 0.6em 1.2em; background: #0b4f8a; color: #ffffff; text-decoration: none; border-radius: 4px">${escapeHtml(action.label)}</a></p>
${paragraphs(after)}
<p style="color: #555555">${escapeHtml(action.link)}</p>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;').replace(/'/gu, '&#39;');
}
