/**
 * The scoring of docs/formats/INTERCHANGE.md once more, written from its sentences as slowly and plainly as they stand there.
 * Shares no code with src/scoring. A question is looked at again from the beginning whenever somebody asks about it.
 */
export function scoreLiterally(methodology, responses) {
  const policies = {
    unanswered: 'zero',
    notApplicable: 'exclude',
    minimumAnswered: 0,
    sources: ['expert', 'automated', 'self'],
    ...methodology.policies,
  };
  const ranking = { on: 'unrounded', decimals: 0, ...methodology.policies?.ranking };
  const allQuestions = methodology.sections.flatMap((section) => section.topics.flatMap((topic) => topic.questions));
  const own = (object, name) => (object === undefined ? undefined : new Map(Object.entries(object)).get(name));
  const attributesMatch = (test, organisation) => {
    for (const [attribute, values] of Object.entries(test)) {
      const value = attribute === 'kind' ? organisation.kind : own(organisation.groups, attribute);
      if (!values.some((accepted) => accepted === value)) return false;
    }
    return true;
  };
  // A value is what its question's type says; these look into it without asking again.
  const part = (value, name) => new Map(Object.entries(Object(value))).get(name);
  const chosen = (value, code) => Array.isArray(value) && value.includes(code);
  const ratio = (question, value) => {
    if (question.answer.type === 'share') return Number(part(value, 'numerator')) / Number(part(value, 'denominator'));
    if (question.answer.type !== 'counts') return NaN;
    const counts = new Map(Object.entries(Object(part(value, 'rows'))).map(([code, count]) => [code, Number(count)]));
    let top = 0;
    let all = 0;
    for (const row of question.answer.rows) {
      all += counts.get(row.code) ?? 0;
      if (question.answer.share.includes(row.code)) top += counts.get(row.code) ?? 0;
    }
    const bottom = question.answer.basis === 'declared' ? Number(part(value, 'total')) : all;
    if (bottom === 0) return NaN;
    return top / bottom > 1 ? 1 : top / bottom;
  };
  const byRule = (scoring, x) => {
    if (scoring === undefined) return x < 0 ? 0 : x > 1 ? 1 : x;
    if (scoring.rule === 'none') return 0;
    if (scoring.rule === 'bands') {
      let score = 0;
      for (const band of scoring.bands) if (band.from <= x) score = band.score;
      return score;
    }
    const lo = scoring.range?.[0] ?? 0;
    const hi = scoring.range?.[1] ?? 1;
    let clipped = (x - scoring.zero) / (scoring.full - scoring.zero);
    if (clipped < 0) clipped = 0;
    if (clipped > 1) clipped = 1;
    return lo + (hi - lo) * clipped;
  };
  // 'na' where the value makes the question not applicable.
  const raw = (question, value) => {
    const answer = question.answer;
    if (answer.type === 'text') return 0;
    if (answer.type === 'single') return answer.options.filter((option) => option.code === value)[0].score;
    if (answer.type === 'multiple') {
      let sum = 0;
      for (const option of answer.options) if (chosen(value, option.code)) sum = sum + option.score;
      return sum > 1 ? 1 : sum;
    }
    if (answer.type === 'number') return byRule(answer.scoring, Number(value));
    if (answer.type === 'share' || answer.type === 'counts') {
      const x = ratio(question, value);
      return Number.isNaN(x) ? 'na' : byRule(answer.scoring, x);
    }
    const columns = new Map(Object.entries(Object(value)));
    let top = 0;
    let bottom = 0;
    for (const row of answer.rows) {
      const weight = row.weight ?? 1;
      if (columns.has(row.code)) {
        const column = answer.columns.filter(({ code }) => code === columns.get(row.code))[0];
        if (column.score !== null) {
          top = top + weight * column.score;
          bottom = bottom + weight;
        }
      } else if (policies.unanswered === 'zero') {
        // The row's score is 0 and adds nothing above the line.
        bottom = bottom + weight;
      }
    }
    return bottom === 0 ? 'na' : top / bottom;
  };
  const winner = (question, answers) => {
    const its = answers.filter((answer) => answer.question === question.code);
    for (const source of policies.sources) {
      for (const answer of its) if ((answer.source ?? 'self') === source && answer.notTested === undefined) return answer;
    }
    for (const source of policies.sources) {
      for (const answer of its) if ((answer.source ?? 'self') === source) return answer;
    }
    return undefined;
  };
  const state = (question, organisation, answers) => {
    if (question.appliesTo && !attributesMatch(question.appliesTo, organisation)) return 'excluded';
    if (question.visibleIf && !holds(question.visibleIf, organisation, answers)) return 'hidden';
    const answer = winner(question, answers);
    if (answer === undefined) return 'unanswered';
    if (answer.notApplicable !== undefined) return 'notApplicable';
    if (answer.notTested !== undefined) return 'notTested';
    return raw(question, answer.value) === 'na' ? 'notApplicable' : 'answered';
  };
  const holds = (condition, organisation, answers) => {
    if ('all' in condition) return condition.all.filter((inner) => !holds(inner, organisation, answers)).length === 0;
    if ('any' in condition) return condition.any.filter((inner) => holds(inner, organisation, answers)).length > 0;
    if ('not' in condition) return !holds(condition.not, organisation, answers);
    if ('organisation' in condition) return attributesMatch(condition.organisation, organisation);
    const question = allQuestions.filter(({ code }) => code === condition.question)[0];
    const answered = state(question, organisation, answers) === 'answered';
    if ('answered' in condition) return condition.answered ? answered : !answered;
    if (!answered) return false;
    const value = winner(question, answers).value;
    if ('is' in condition) return value === condition.is;
    if ('includes' in condition) return chosen(value, condition.includes);
    const x = question.answer.type === 'number' ? Number(value) : ratio(question, value);
    return 'atLeast' in condition ? x >= condition.atLeast : x < condition.below;
  };
  const weightOf = (node, organisation, pointsBelow) => {
    const byKind = organisation.kind === undefined ? undefined : own(node.weightByKind, organisation.kind);
    const weight = byKind ?? node.weight ?? 'points';
    return weight === 'points' ? pointsBelow : Number(weight);
  };
  const mean = (how, children) => {
    const counting = children.filter(({ w, s }) => s !== null && w !== 0).map(({ w, s }) => ({ w, s: s ?? 0 }));
    if (counting.length === 0) return null;
    if (how !== undefined && how !== 'arithmetic' && counting.some(({ s }) => s === 0)) return 0;
    const total = (f) => {
      let sum = 0;
      for (const child of counting) sum = sum + f(child);
      return sum;
    };
    const w = total((child) => child.w);
    if (how === 'geometric') return Math.exp(total((child) => child.w * Math.log(child.s)) / w);
    if (how === 'harmonic') return w / total((child) => child.w / child.s);
    return total((child) => child.w * child.s) / w;
  };
  const level = (score) => {
    if (score === null) return null;
    let highest = null;
    for (const { level, from } of methodology.levels) if (from <= score + 1e-9) highest = level;
    return highest;
  };
  const plus = (numbers) => {
    let sum = 0;
    for (const number of numbers) sum = sum + number;
    return sum;
  };
  const organisations = responses.organisations.map((organisation) => {
    const response = responses.responses.filter((entry) => entry.organisation === organisation.id)[0];
    const answers = response?.answers ?? [];
    const asked = [];
    const forIndex = [];
    const sections = methodology.sections.map((section) => {
      const forSection = [];
      const topics = section.topics.map((topic) => {
        const forTopic = [];
        const questions = topic.questions.map((question) => {
          const itsState = state(question, organisation, answers);
          const w = weightOf(question, organisation, 0);
          if (section.scored !== false && itsState !== 'excluded' && itsState !== 'hidden') asked.push({ w, state: itsState });
          let s = null;
          if (itsState === 'hidden' && question.whenHidden === 'zero') s = 0;
          if (itsState === 'notApplicable' && policies.notApplicable === 'zero') s = 0;
          if (itsState === 'unanswered' && policies.unanswered === 'zero') s = 0;
          if (itsState === 'answered') s = 100 * Number(raw(question, winner(question, answers).value));
          if (w === 0) s = null;
          if (s !== null) forTopic.push({ w, s });
          const wins = ['answered', 'notApplicable', 'notTested'].includes(itsState);
          const source = wins ? (winner(question, answers).source ?? 'self') : null;
          const obtainable = s === null ? 0 : w;
          return { code: question.code, state: itsState, source, score: s, earned: s === null ? 0 : w * (s / 100), obtainable };
        });
        const points = plus(forTopic.map(({ w }) => w));
        const score = mean(topic.aggregation, forTopic);
        forSection.push({ w: weightOf(topic, organisation, points), s: score });
        return { code: topic.code, score, earned: plus(questions.map((q) => q.earned)), obtainable: points, questions };
      });
      const questions = topics.flatMap((topic) => topic.questions);
      const points = plus(questions.map((question) => question.obtainable));
      const score = mean(section.aggregation, forSection);
      if (section.scored !== false) forIndex.push({ w: weightOf(section, organisation, points), s: score });
      return { code: section.code, score, level: level(score), earned: plus(questions.map((q) => q.earned)), obtainable: points, topics };
    });
    const index = mean(methodology.aggregation, forIndex);
    const all = plus(asked.map(({ w }) => w));
    const given = plus(asked.filter((question) => question.state !== 'unanswered').map(({ w }) => w));
    const answeredShare = response === undefined ? 0 : all === 0 ? 1 : given / all;
    let reason;
    if (index === null) reason = 'nothing-counts';
    if (answeredShare < policies.minimumAnswered - 1e-9) reason = 'below-minimum';
    if (response === undefined) reason = 'no-response';
    return {
      organisation,
      index: reason === undefined ? index : null,
      reason,
      answeredShare,
      sections: response === undefined ? [] : sections,
    };
  });
  const rounded = (x) =>
    ranking.on === 'rounded' ? (Math.sign(x) * Math.floor(Math.abs(x) * 10 ** ranking.decimals + 0.5 + 1e-9)) / 10 ** ranking.decimals : x;
  const descending = organisations.flatMap(({ index }) => (index === null ? [] : [rounded(index)])).toSorted((a, b) => b - a);
  const ranks = new Map();
  let first;
  let rankOfFirst = 0;
  descending.forEach((score, position) => {
    const tied = first !== undefined && (ranking.on === 'rounded' ? first === score : first - score <= 1e-9);
    if (!tied) {
      first = score;
      rankOfFirst = position + 1;
    }
    ranks.set(score, rankOfFirst);
  });
  const listed = organisations.map(({ organisation, index, reason, answeredShare, sections }) => {
    const common = { id: organisation.id, score: index, level: level(index), answeredShare, sections };
    return reason === undefined
      ? { ...common, scored: true, rank: ranks.get(rounded(index ?? 0)) }
      : { ...common, scored: false, reason, rank: null };
  });
  const average = (numbers) => (numbers.length === 0 ? null : plus(numbers) / numbers.length);
  const levelsOf = (scores, surveyed) =>
    methodology.levels.map((entry) => {
      const count = scores.filter((score) => level(score) === entry.level).length;
      return { level: entry.level, count, shareOfSurveyed: surveyed === 0 ? 0 : count / surveyed };
    });
  const group = (by, value, belongs) => {
    const members = organisations.filter(({ organisation }) => belongs(organisation));
    const scored = members.filter(({ index }) => index !== null);
    const scores = scored.map(({ index }) => index ?? NaN);
    const ascending = scores.toSorted((a, b) => a - b);
    const half = ascending.length / 2;
    const median =
      ascending.length === 0 ? null : Number.isInteger(half) ? (ascending[half - 1] + ascending[half]) / 2 : ascending[half - 0.5];
    const groupMean = average(scores);
    return {
      by,
      value,
      surveyed: members.length,
      scored: scored.length,
      mean: groupMean,
      median,
      min: ascending.length === 0 ? null : ascending[0],
      max: ascending.length === 0 ? null : ascending[ascending.length - 1],
      level: level(groupMean),
      levels: levelsOf(scores, members.length),
      sections: methodology.sections.map((section, position) => {
        const its = scored.flatMap(({ sections }) => sections[position].score ?? []);
        const sectionMean = average(its);
        return { code: section.code, mean: sectionMean, level: level(sectionMean), levels: levelsOf(its, members.length) };
      }),
    };
  };
  const distinct = (values) => values.filter((value, position) => values.indexOf(value) === position);
  const kinds = distinct(responses.organisations.flatMap(({ kind }) => kind ?? []));
  const attributes = distinct(responses.organisations.flatMap(({ groups }) => Object.keys(groups ?? {})));
  const groups = [
    group('all', 'all', () => true),
    ...kinds.map((kind) => group('kind', kind, (organisation) => organisation.kind === kind)),
    ...attributes.flatMap((attribute) =>
      distinct(
        responses.organisations.flatMap((organisation) =>
          [own(organisation.groups, attribute)].flatMap((value) => (typeof value === 'string' ? [value] : [])),
        ),
      ).map((value) => group(attribute, value, (organisation) => own(organisation.groups, attribute) === value)),
    ),
  ];
  return {
    format: 'e-index/results@1',
    methodology: { id: methodology.id, version: methodology.version, sha256: null },
    responses: { sha256: null },
    engine: null,
    organisations: listed,
    groups,
  };
}
