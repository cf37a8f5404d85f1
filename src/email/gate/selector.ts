import type { CssNode } from 'css-tree/parser';

/** What a selector is matched against: an element's name and its fixed attributes, and those of the elements around it. */
export interface Matchable {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Matchable | undefined;
}

type Test = (element: Matchable) => boolean;

interface Step {
  readonly tests: readonly Test[];
  /** Its relation to the step before it. */
  readonly combinator: ' ' | '>' | undefined;
}

export interface Selector {
  readonly weight: number;
  matches(element: Matchable): boolean;
}

const never: Test = () => false;

/** By the type of a node, what it weighs and tests. */
const SIMPLE: Readonly<Record<string, (name: string, node: CssNode) => readonly [weight: number, test: Test]>> = {
  TypeSelector: (name) => (name === '*' ? [0, () => true] : [1, (element) => element.name === name.toLowerCase()]),
  ClassSelector: (name) => [100, ({ attributes }) => (attributes.class ?? '').split(/\s+/).includes(name)],
  IdSelector: (name) => [10_000, ({ attributes }) => attributes.id === name],
  AttributeSelector: (name, node) => [100, readAttributeTest(name, node)],
};

/** Reads names, classes, ids, attributes, descendants and children. States, `+` and `~`, which no layout uses, match nothing. */
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
      return;
    }
    const [more, test] = SIMPLE[node.type]?.(name, node) ?? [0, never];
    weight += more;
    tests.push(test);
  });
  steps.push({ tests, combinator });
  return { weight, matches: (element) => matchesSteps(steps, steps.length - 1, element) };
}

const MATCHERS: Readonly<Record<string, (found: string, wanted: string) => boolean>> = {
  '*=': (found, wanted) => found.includes(wanted),
  '^=': (found, wanted) => found.startsWith(wanted),
  '$=': (found, wanted) => found.endsWith(wanted),
  '~=': (found, wanted) => found.split(/\s+/).includes(wanted),
  '=': (found, wanted) => found === wanted,
};

function readAttributeTest(name: string, { matcher, value }: CssNode): Test {
  const wanted = typeof value === 'string' ? value : `${value?.value ?? value?.name ?? ''}`;
  return ({ attributes }) => {
    const found = attributes[name];
    return found !== undefined && (!matcher || MATCHERS[matcher]?.(found, wanted) === true);
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
