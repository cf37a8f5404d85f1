/** What a log, a terminal or a workflow would obey. Each ends in a line that somebody would take for ours. */
export const COMMANDS = [
  '\n::error title=x::forged',
  '\r\n  ::warning file=a::forged',
  '::add-mask::forged',
  '##[error]forged',
  '##vso[task.complete result=Failed;]forged',
  '\u001b[2J\u001b[1;1Hforged',
  '\u001b]0;forged\u0007',
  '\u009b31mforged',
  '\u2028forged.md:1:1  forged',
  '\u0085forged.md:1:1  forged',
  '\rforged.md:1:1  forged',
  '\nforged.md:1:1  forged',
  '\u202eforged',
  '\u0000forged\u0008\u0008',
];

/** What is in an output that one of them must not have brought about. */
export function findForged(text: string): readonly string[] {
  const lines = text.split('\n');
  return [
    ...lines.filter((line) => /^\s*::(?!(?:error|warning|notice) file=)\p{L}/u.test(line)),
    ...lines.filter((line) => /##\w*\[/.test(line) || line.startsWith('forged')),
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
    ...lines.filter((line) => /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/.test(line)),
  ];
}
