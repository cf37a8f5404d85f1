/** Lines that `text` has and `base` has not (+), and the other way about (-), each run of them below the number of its first line in `base`. */
export function differenceOf(base: string, text: string): string {
  const [old, fresh] = [base.split('\n'), text.split('\n')];
  // How many lines the two have in common from here to their ends.
  const common = Array.from({ length: old.length + 1 }, () => new Uint16Array(fresh.length + 1));
  const at = (one: number, other: number) => common[one]?.[other] ?? 0;
  for (let one = old.length - 1; one >= 0; one--)
    for (let other = fresh.length - 1; other >= 0; other--)
      (common[one] as Uint16Array)[other] =
        old[one] === fresh[other] ? at(one + 1, other + 1) + 1 : Math.max(at(one + 1, other), at(one, other + 1));
  const lines: string[] = [];
  let last = -1;
  for (let [one, other] = [0, 0]; one < old.length || other < fresh.length; ) {
    if (old[one] === fresh[other]) {
      one++;
      other++;
      continue;
    }
    if (last !== one) lines.push(`@@ ${one + 1}`);
    if (other === fresh.length || (one < old.length && at(one + 1, other) >= at(one, other + 1)))
      lines.push(`-${old[one++]}`);
    else lines.push(`+${fresh[other++]}`);
    last = one;
  }
  return lines.map((line) => `${line}\n`).join('');
}
