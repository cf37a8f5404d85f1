import { declarationsOf } from './baseline.ts';
import type { Declaration } from './css.ts';
import { judgeShapes, nameElement } from './rule.ts';

/** What some mail programs leave out. Where the layout has it, somebody has looked at the mail without it. */
const DEGRADES = ({ property, value }: Declaration) =>
  (property === 'display' && /flex|grid/.test(value)) ||
  property === 'float' ||
  property === 'max-width' ||
  property === 'background-image' ||
  (property === 'background' && /url\(|gradient\(/.test(value)) ||
  /^border(-\w+)*-radius$/.test(property);

export const degrade = judgeShapes({
  rule: 'mail-degrade',
  judge(shape, { baseline }) {
    const keys = declarationsOf(shape);
    return shape.style.declarations.flatMap((one, index) =>
      DEGRADES(one) && !baseline.declarations.has(keys[index] ?? '')
        ? [
            `“${one.property}: ${one.value}” of ${nameElement(shape)} is nowhere in the layout, and some mail programs leave it out. Put it into the layout and look at the mail without it, or delete it.`,
          ]
        : [],
    );
  },
});
