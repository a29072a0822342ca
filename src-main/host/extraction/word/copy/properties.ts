import { walkXml, type XmlTag } from '../../xml';
import { Removals } from './elements';

/** What stays of the properties of a file: what it is about, not who made it where. */
const kept = new Set(
  ['title', 'subject', 'keywords', 'description', 'category', 'language', 'created', 'modified', 'Application', 'AppVersion'].concat(
    ['Pages', 'Words', 'Characters', 'CharactersWithSpaces', 'Lines', 'Paragraphs', 'DocSecurity', 'ScaleCrop', 'LinksUpToDate'],
    ['SharedDoc', 'HyperlinksChanged'],
  ),
);

/** Core or extended properties without the people, the unit, the template and whatever a program added. */
export function scrubProperties(xml: string): string {
  const removals = new Removals(xml);
  const open: XmlTag[] = [];
  walkXml(xml, {
    open: (tag) => open.push(tag),
    close: (name, _contentEnd, end) => {
      const tag = open.pop();
      if (tag !== undefined && open.length === 1 && !kept.has(name.slice(name.indexOf(':') + 1))) removals.drop(tag.start, end);
    },
    aside: (_text, start, end) => removals.drop(start, end),
  });
  return removals.apply();
}
