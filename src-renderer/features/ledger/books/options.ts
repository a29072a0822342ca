/** The words of an enum as options, in the order they are written in the strings. */
export const optionsOf = (words: Readonly<Record<string, string>>): readonly { readonly value: string; readonly label: string }[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
