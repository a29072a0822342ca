const absolute = (css: string, base: string): string =>
  css.replace(/url\("?([^")]+)"?\)/gu, (_whole, url: string) => `url("${new URL(url, base).href}")`);

/** The fonts that come with the app as CSS for a page of its own at the same origin: a sheet on its way to the printer. */
export function fontFaces(): string {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule) =>
      rule instanceof CSSFontFaceRule ? [absolute(rule.cssText, sheet.href ?? document.baseURI)] : [],
    ),
  );
  return rules.join('\n');
}
