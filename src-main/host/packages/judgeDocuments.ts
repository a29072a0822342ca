import type { z } from 'zod';
import type { documentsPayload } from '../../../src-bridge/payload/documents';
import type { BagFile } from '../../../src-domain/packages/bag';
import { problem, type Problem } from '../../../src-domain/packages/problemCodes';
import { isInstant } from '../../../src-domain/packages/statement';

type Documents = z.infer<typeof documentsPayload>['documents'];
type Document = Documents[number];

const where = 'data/documents.json';

/** Every file that travels is named, is what it is called by, and was approved for publication (formats.md, section 3). */
export function judgeDocuments(files: readonly BagFile[], documents: Documents | undefined): readonly Problem[] {
  const travelling = files.filter(({ path }) => path.startsWith('data/files/'));
  const named = new Set((documents ?? []).flatMap((document) => document.files.map(({ path }) => path)));
  const unlisted = travelling.filter(({ path }) => !named.has(path)).map(({ path }) => problem('content/file-unlisted', path));
  return [...unlisted, ...(documents ?? []).flatMap((document, index) => judgeDocument(document, index, travelling))];
}

function judgeDocument(document: Document, index: number, travelling: readonly BagFile[]): Problem[] {
  const wrong = (field: string) => problem('content/schema', where, `documents.${index}.${field}`);
  const { files, review } = document;
  return [
    ...(isInstant(review.at) ? [] : [wrong('review.at')]),
    ...(files.some(({ sha256 }) => sha256 === review.sha256) ? [] : [wrong('review.sha256')]),
    ...(document.attribute === 'proactive' ? [] : [wrong('attribute')]),
    ...files.flatMap((file, at) => (isFile(file, travelling) ? [] : [wrong(`files.${at}`)])),
  ];
}

const isFile = (file: Document['files'][number], travelling: readonly BagFile[]): boolean => {
  const found = travelling.find(({ path }) => path === file.path);
  const name = file.path.slice('data/files/'.length);
  return found?.sha256 === file.sha256 && found.size === file.size && (name === file.sha256 || name.startsWith(`${file.sha256}.`));
};
