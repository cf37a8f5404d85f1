import type { CssNode } from 'css-tree/parser';

/** What a selector is matched against: an element's name and its fixed attributes, and those of the elements around it. */
export interface Matchable {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Matchable | undefined;
}

/** Tests one element alone: `td`, `.card`, `[style*="border-top"]`. */
type Test = (element: Matchable) => boolean;

interface Step {
  readonly tests: readonly Test[];
  /** Its relation to the step before it. */
  readonly combinator: ' ' | '>' | undefined;
}

export interface Selector {
  /** Ids, classes and attributes, names: CSS's order of precedence as one number. */
  readonly weight: number;
  matches(element: Matchable): boolean;
}

const never: Test = () => false;

/**
 * Reads a selector of names, classes, ids, attributes, descendants and children. States such as `:hover` are not checked, and
 * no layout uses `+` or `~`: such a selector matches nothing here.
 */
export function readSelector(selector: CssNode): Selector {
  let weight = 0;
  let tests: Test[] = [];
  let combinator: Step['combinator'];
  const steps: Step[] = [];
  selector.children?.forEach((node) => {
    const name = typeof node.name === 'string' ? node.name : (node.name?.name ?? '');
    if (node.type === 'Combinator') {
      steps.push({ tests, combinator });
      tests = name === ' ' || name === '>' ? [] : [never];
      combinator = name === '>' ? '>' : ' ';
    } else if (node.type === 'TypeSelector') {
      weight += name === '*' ? 0 : 1;
      if (name !== '*') tests.push((element) => element.name === name.toLowerCase());
    } else if (node.type === 'ClassSelector') {
      weight += 100;
      tests.push((element) => (element.attributes.class ?? '').split(/\s+/).includes(name));
    } else if (node.type === 'IdSelector') {
      weight += 10_000;
      tests.push((element) => element.attributes.id === name);
    } else if (node.type === 'AttributeSelector') {
      weight += 100;
      tests.push(readAttributeTest(name, node));
    } else {
      tests.push(never);
    }
  });
  steps.push({ tests, combinator });
  return { weight, matches: (element) => matchesSteps(steps, steps.length - 1, element) };
}

function readAttributeTest(name: string, { matcher, value }: CssNode): Test {
  const wanted = typeof value === 'string' ? value : `${value?.value ?? value?.name ?? ''}`;
  return ({ attributes }) => {
    const found = attributes[name];
    if (found === undefined) return false;
    if (matcher === '*=') return found.includes(wanted);
    if (matcher === '^=') return found.startsWith(wanted);
    if (matcher === '$=') return found.endsWith(wanted);
    if (matcher === '~=') return found.split(/\s+/).includes(wanted);
    return matcher ? found === wanted : true;
  };
}

function matchesSteps(steps: readonly Step[], last: number, element: Matchable): boolean {
  const step = steps[last];
  if (!step?.tests.every((test) => test(element))) return false;
  if (last === 0) return true;
  for (let around = element.parent; around; around = around.parent) {
    if (matchesSteps(steps, last - 1, around)) return true;
    if (step.combinator === '>') return false;
  }
  return false;
}
