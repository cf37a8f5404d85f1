import { expect, test } from 'vitest';
import { readAngled } from './angled-links.ts';

const PAGE = 'https://www.example.org/a';

test.each([
  ['a@example.org<mailto:a@example.org>; b', 'a@example.org; b'],
  [`${PAGE}<${PAGE}>.`, `${PAGE}.`],
  ['www.example.org<https://www.example.org/>', '[www.example.org](https://www.example.org/)'],
  ['a@example.org<mailto:a@example.org?subject=Hello>', '[a@example.org](mailto:a@example.org?subject=Hello)'],
  [`the policy<${PAGE}>, and`, `the policy <${PAGE}>, and`],
  [`“The policy”<${PAGE}> (new)<${PAGE}>`, `“The policy” <${PAGE}> (new) <${PAGE}>`],
  [`"<${PAGE}>"`, `"<${PAGE}>"`],
  ['a@example.org <mailto:a@example.org>, Team<mailto:a@example.org>', 'a@example.org, Team <a@example.org>'],
  [`${PAGE} <${PAGE}>`, PAGE],
  ['Ring 01632960123<tel:+441632960123>', 'Ring 01632960123'],
  ['01632 960123<tel:01632960123> or Duty<tel:+441632960123>', '01632 960123 or Duty +441632960123'],
  [`[The policy]<${PAGE}>, (the plan)<${PAGE}>`, `[The policy](${PAGE}), (the plan) <${PAGE}>`],
  [`see <${PAGE}>, (<${PAGE}>)`, `see <${PAGE}>, (<${PAGE}>)`],
])('reads %j as Outlook means it', (typed, read) => expect(readAngled(typed)).toBe(read));
