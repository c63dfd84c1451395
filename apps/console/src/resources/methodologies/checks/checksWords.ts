const lv = {
  title: 'Pārbaudes',
};

const en: typeof lv = {
  title: 'Checks',
};

export const checksWords = { lv, en };
