import type { Rule } from '../../engine/check.ts';

export const accessibilityStatement: Rule = {
  rule: 'accessibility-statement',
  severity: 'warning',
  force: 'binding',
  finds: 'A `bulletin.yaml` without the details of the accessibility statement',
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
  ],
  passes: [
    { board: 'accessibility: { prepared: 2018-01-25, how: We looked at every page., reply: five working days }' },
  ],
  advised: [
    { board: 'accessibility: { prepared: 2018-01-25, how: We looked at every page., reply: five working days }' },
  ],
  why: `The law requires a statement from public bodies: what does not work, whom to contact and who enforces the law.
    The archive makes that page from \`accessibility:\`.`,
  source: 'The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018, regulation 8.',
  findInBoard({ accessibility, keyAt }, _context, report) {
    if (accessibility || keyAt.accessibility) return;
    report(
      undefined,
      'The archive has no accessibility statement, which the law requires of public bodies. Add “accessibility:” with “prepared”, “how” and “reply”, as in the example’s bulletin.yaml.',
    );
  },
};
