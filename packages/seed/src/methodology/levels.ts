import type { Level } from '@e-index/core';
import { t } from './build.js';

/**
 * The five levels of maturity. The bounds fit all published pairs of score and level and were never published themselves,
 * which is why they are data. The colours go from pale to deep and stay apart for the colour-blind.
 */
export const levels: readonly Level[] = [
  {
    level: 1,
    from: 0,
    name: t('situatīvs', 'situational'),
    text: t(
      'Rīkojas katrā gadījumā atsevišķi, kad vajadzība jau radusies.',
      'Things are dealt with case by case, once the need has arisen.',
    ),
    color: '#f4e3b2',
  },
  {
    level: 2,
    from: 30,
    name: t('intuitīvs', 'intuitive'),
    text: t(
      'Ir ieradumi, ko visi ievēro, bet tie nav pierakstīti vai ir pierakstīti tikai daļēji.',
      'There are habits that everybody follows, but they are not written down, or only in part.',
    ),
    color: '#a9d3a5',
  },
  {
    level: 3,
    from: 60,
    name: t('definēts', 'defined'),
    text: t(
      'Darba kārtība ir pierakstīta un zināma, un jaunus risinājumus meklē un ievieš.',
      'The ways of working are written down and known, and new solutions are sought and introduced.',
    ),
    color: '#4fae9c',
  },
  {
    level: 4,
    from: 80,
    name: t('pārvaldīts', 'managed'),
    text: t(
      'Pierakstīto kārtību ievēro praksē, rezultātus mēra, un jaunus risinājumus ievieš mērķtiecīgi.',
      'What is written down is done in practice, results are measured and new solutions are introduced on purpose.',
    ),
    color: '#2a7391',
  },
  {
    level: 5,
    from: 90,
    name: t('optimāls', 'optimal'),
    text: t(
      'Izvēlēts labākais, kas attiecīgajos apstākļos iespējams, un to var pamatot ar skaidriem kritērijiem.',
      'The best that the circumstances allow has been chosen, and clear criteria can show why.',
    ),
    color: '#2f3d7c',
  },
];
