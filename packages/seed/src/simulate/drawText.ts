import { Random } from './createRandom.js';

const texts = [
  'Demonstrācijas atbilde: kārtība aprakstīta iekšējos noteikumos.',
  'Demonstrācijas atbilde: par to atbild IT nodaļa kopā ar klientu apkalpošanas centru.',
  'Demonstrācijas atbilde: risinājums ieviests pērn, šogad to papildinām.',
  'Demonstrācijas atbilde: trūkst finansējuma un darbinieku.',
  'Demonstrācijas atbilde: pieredzi labprāt nodosim citiem.',
  'Demonstrācijas atbilde: skat. https://www.iestade.example/.',
];

/** A short sentence that says of itself that it is a demonstration, at most `maxLength` UTF-16 units long. */
export function drawText(random: Random, maxLength = Infinity): string {
  const text = texts[Math.floor(random() * texts.length)] ?? '';
  return text.length <= maxLength ? text : text.slice(0, maxLength);
}
