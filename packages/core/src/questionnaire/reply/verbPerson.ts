/** A folded Latvian verb without its ending of the first or second person plural: "planojam", "planojat" → "plano". */
export function verbPerson(word: string): string {
  return word.replace(/(?<=[aeio])(?:jam|jat)$/u, '');
}
