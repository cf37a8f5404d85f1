import type { Rule } from '../../engine/check.ts';

const FACTS = {
  prepared: 'Add “prepared:” with the day on which you tested the archive.',
  how: 'Add “how:” with what you tested, and with what, in a sentence or two.',
} as const;

export const accessibilityStatement: Rule = {
  rule: 'accessibility-statement',
  severity: 'warning',
  otherwise: 'error without its facts, and for a draft once an issue is published',
  force: 'binding',
  finds: 'A `bulletin.yaml` without the details of the accessibility statement, or with a draft of it',
  raises: [
    {
      board: `title: Safeguarding Update
        board: { name: Exampleshire Safeguarding Children Partnership, short: ESCP }
        about: News and training.
        address: https://bulletin.example.org/
        colours: { brand: "#005ea5", accent: "#b10e1e" }
        email: bulletin@example.org
        postal: The partnership, Exampleton
        subscribe: https://www.example.org/sign-up
        contacts: [{ role: front-door, name: Front door, phone: 01632 960000, about: Any worry., verified: 2018-01-25 }]`,
    },
    { board: 'accessibility: { status: draft, reply: five working days }' },
    { board: 'accessibility: { reply: five working days }' },
  ],
  passes: [
    { board: 'accessibility: { prepared: 2018-01-25, how: We looked at every page., reply: five working days }' },
  ],
  advised: [
    { board: 'accessibility: { prepared: 2018-01-25, how: We looked at every page., reply: five working days }' },
    { board: 'accessibility: { prepared: 2018-01-25, how: We looked at every page., reply: five working days }' },
    { board: 'accessibility: { prepared: 2018-01-25, how: We looked at every page., reply: five working days }' },
  ],
  why: `The law requires a statement from public bodies: what does not work, whom to contact and who enforces the law.
    The archive makes that page from \`accessibility:\`.`,
  source: 'The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018, regulation 8.',
  findInBoard({ accessibility, keyAt, placeOf }, { issues }, report) {
    if (accessibility?.status === 'draft') {
      const isPublic = [...issues.values()].some(({ status }) => status === 'published');
      report(
        placeOf(['accessibility', 'status']),
        'This accessibility statement is a draft, so readers do not get it. Test the archive, write the day under “prepared” and what you tested under “how”, then delete this line. Until then no issue can be published.',
        isPublic ? 'error' : 'warning',
      );
      return;
    }
    for (const key of ['prepared', 'how'] as const)
      if (accessibility && accessibility[key] === undefined)
        report(keyAt.accessibility, `The accessibility statement has no “${key}”. ${FACTS[key]}`, 'error');
    if (accessibility || keyAt.accessibility) return;
    report(
      undefined,
      'The archive has no accessibility statement, which the law requires of public bodies. Add “accessibility:” with “prepared”, “how” and “reply”, as in the example’s bulletin.yaml.',
    );
  },
};
