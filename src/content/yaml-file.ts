import type { z } from 'zod';
import { parseWithSchema } from '../fields/parse-with-schema.ts';
import { typingOf } from '../fields/schema.ts';
import { readYamlFile } from '../text/front-matter.ts';
import { type Problem, type Report, type Result, reportInto } from '../text/problem.ts';
import type { SourceFile } from '../text/source.ts';
import type { Yaml } from '../text/yaml.ts';

interface YamlFile<T> extends Result<T> {
  readonly problems: Problem[];
  /** Undefined where the file is not YAML. */
  readonly yaml: Yaml | undefined;
  /** For what else is wrong with the file. */
  readonly report: Report;
}

/** A file that is YAML as a whole, by the schema of what it holds. */
export function parseYamlFile<S extends z.ZodType>(file: SourceFile, schema: S, rule: string): YamlFile<z.output<S>> {
  const problems: Problem[] = [];
  const report = reportInto(problems, file.path);
  const yaml = readYamlFile(file, report, typingOf(schema));
  return { value: yaml && parseWithSchema(schema, yaml.data ?? {}, { rule, ...yaml }, report), problems, yaml, report };
}
