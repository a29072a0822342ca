export type PaperName = 'A4' | 'A3';

/** `document` keeps the measures of GB/T 9704, `board` is large type to be read from 60 to 80 cm. */
export type SheetStyle = 'document' | 'board';

/** What the officer picks for a sheet. */
export interface SheetChoice {
  readonly style: SheetStyle;
  readonly paper: PaperName;
  readonly landscape: boolean;
}

export interface Sides {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Size of the signs and distance of the lines, in points. */
export interface TypeSize {
  readonly pt: number;
  readonly pitchPt: number;
}

interface TableSize extends TypeSize {
  readonly minPt: number;
  readonly rowHeightMinMm: number;
}

interface FootSize {
  readonly belowTypeAreaMm: number;
  readonly heightMm: number;
  readonly qrMm: number;
  readonly pt: number;
}

/** Measures of both styles, from `resources/notices.json`. */
export interface LayoutRules {
  readonly papers: Readonly<Record<PaperName, { readonly widthMm: number; readonly heightMm: number }>>;
  readonly document: {
    readonly marginsMm: Sides;
    readonly title: TypeSize;
    readonly facts: TypeSize;
    readonly body: { readonly pt: number };
    readonly linePitch: { readonly pt: number };
    readonly charPitchMm: number;
    readonly table: TableSize;
    readonly pageNumber: { readonly form: string; readonly pt: number; readonly belowTypeAreaMm: number };
    readonly foot: FootSize;
  };
  readonly board: {
    readonly marginsMm: { readonly all: number };
    readonly title: { readonly pt: Readonly<Record<PaperName, number>>; readonly pitch: number };
    readonly facts: TypeSize;
    readonly body: { readonly pt: Readonly<Record<PaperName, number>>; readonly pitchPt: Readonly<Record<PaperName, number>> };
    readonly table: TableSize;
    readonly pageNumber: { readonly form: string; readonly pt: number };
    readonly foot: FootSize;
    readonly longListRows: number;
  };
}

/** All measures of a sheet on its paper; mm where the name says so, else points. */
export interface SheetLayout extends SheetChoice {
  readonly widthMm: number;
  readonly heightMm: number;
  /** From the edge of the paper to the type area (版心); what stands in the foot lies outside of it. */
  readonly marginsMm: Sides;
  readonly areaMm: { readonly width: number; readonly height: number };
  readonly title: TypeSize & {
    /** Signs that fit on one line. */
    readonly signs: number;
  };
  readonly facts: TypeSize;
  readonly body: TypeSize & {
    /** From one sign to the next; documents press 28 signs into 156 mm. */
    readonly signMm: number;
  };
  readonly table: TableSize;
  /** Where the page number stands: at the outer edge, as documents have it, or in the middle of the foot. */
  readonly pageNumber: { readonly form: string; readonly pt: number; readonly place: 'outer' | 'middle'; readonly belowMm: number };
  readonly foot: { readonly belowMm: number; readonly heightMm: number; readonly qrMm: number; readonly pt: number };
}

export const pointsPerMm = 72 / 25.4;
export const millimetresPerPoint = 1 / pointsPerMm;

/** The paper as it lies. */
function paperOf({ papers }: LayoutRules, { paper, landscape }: SheetChoice) {
  const { widthMm, heightMm } = papers[paper];
  return landscape ? { widthMm: heightMm, heightMm: widthMm } : { widthMm, heightMm };
}

/** A lying document is a standing one turned to the left: what was above is then at the left. */
const turned = ({ top, right, bottom, left }: Sides): Sides => ({ top: left, right: bottom, bottom: right, left: top });

const footOf = ({ belowTypeAreaMm, heightMm, qrMm, pt }: FootSize) => ({ belowMm: belowTypeAreaMm, heightMm, qrMm, pt });

/** Room that the foot needs under the type area, beside the printer's own edge of 5 mm. */
const underArea = ({ belowTypeAreaMm, heightMm }: FootSize): number => belowTypeAreaMm + heightMm + 5;

type Styled = Pick<SheetLayout, 'marginsMm' | 'facts' | 'body' | 'table' | 'pageNumber' | 'foot'> & { readonly title: TypeSize };

function documentStyle({ document }: LayoutRules, { landscape }: SheetChoice): Styled {
  const { marginsMm, title, facts, body, linePitch, charPitchMm, table, pageNumber, foot } = document;
  const lying = turned(marginsMm);
  return {
    marginsMm: landscape ? { ...lying, bottom: Math.max(lying.bottom, underArea(foot)) } : marginsMm,
    title,
    facts,
    body: { pt: body.pt, pitchPt: linePitch.pt, signMm: charPitchMm },
    table,
    pageNumber: { form: pageNumber.form, pt: pageNumber.pt, place: 'outer', belowMm: pageNumber.belowTypeAreaMm },
    foot: footOf(foot),
  };
}

function boardStyle({ board }: LayoutRules, { paper }: SheetChoice): Styled {
  const { title, facts, body, table, pageNumber, foot } = board;
  const all = board.marginsMm.all;
  return {
    marginsMm: { top: all, right: all, left: all, bottom: all + foot.heightMm + foot.belowTypeAreaMm },
    title: { pt: title.pt[paper], pitchPt: Math.round(title.pt[paper] * title.pitch) },
    facts,
    body: { pt: body.pt[paper], pitchPt: body.pitchPt[paper], signMm: body.pt[paper] / pointsPerMm },
    table,
    pageNumber: { form: pageNumber.form, pt: pageNumber.pt, place: 'middle', belowMm: foot.belowTypeAreaMm },
    foot: footOf(foot),
  };
}

/**
 * What is added between two signs of the text, in points: a whole twentieth of one, rounded down. Office programs know nothing finer, and
 * browsers that round each sign for itself would set 27 signs on a line of 28 without the little that is left over.
 */
export const signSpacing = ({ body }: Pick<SheetLayout, 'body'>): number =>
  Math.floor((body.signMm * pointsPerMm - body.pt) * 20 + 1e-6) / 20;

/** The measures of a sheet on the paper and in the style that were picked (GB/T 9704-2012; domain H.3 for boards). */
export function sheetLayout(rules: LayoutRules, choice: SheetChoice): SheetLayout {
  const paper = paperOf(rules, choice);
  const { title, ...style } = choice.style === 'document' ? documentStyle(rules, choice) : boardStyle(rules, choice);
  const { top, right, bottom, left } = style.marginsMm;
  const width = paper.widthMm - left - right;
  return {
    style: choice.style,
    paper: choice.paper,
    landscape: choice.landscape,
    ...paper,
    ...style,
    areaMm: { width, height: paper.heightMm - top - bottom },
    title: { pt: title.pt, pitchPt: title.pitchPt, signs: Math.floor((width * pointsPerMm) / title.pt) },
  };
}
