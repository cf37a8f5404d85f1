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
  [`see <${PAGE}>, (<${PAGE}>)`, `see <${PAGE}>, (<${PAGE}>)`],
])('reads %j as Outlook means it', (typed, read) => expect(readAngled(typed)).toBe(read));
