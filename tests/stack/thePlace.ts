import { afterAll, inject } from 'vitest';
import { Country } from './Country.js';
import type { Place } from './startStack.js';

/** The platform of this run and its people; closed behind the file's last test. */
export function thePlace(): { readonly place: Place; readonly country: Country } {
  const place = inject('place');
  const country = new Country(place);
  afterAll(() => country.close());
  return { place, country };
}
