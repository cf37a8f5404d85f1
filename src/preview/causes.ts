/** What went wrong, and each cause that it names, a line each: a layout is named by one of them only. */
export function tellCauses(error: unknown): string {
  const told: string[] = [];
  for (let cause = error; cause !== undefined && told.length < 10; ) {
    told.push(cause instanceof Error ? cause.message : String(cause));
    cause = cause instanceof Error ? cause.cause : undefined;
  }
  return [...new Set(told)].join('\n');
}
