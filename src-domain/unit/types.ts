/** A unit of the county: who publishes, signs and reports. */
export interface UnitProfile {
  /** Nine digits: county code + the three digits of the index number, e.g. 640425031. */
  readonly code: string;
  /** Full name, as on the seal. */
  readonly name: string;
  readonly kind: UnitKind;
  /** The 主体 names of catalogues that mean this unit, e.g. 乡（镇）人民政府. */
  readonly subjects: readonly string[];
  /** Office telephones that may be published; the white-list of screening. */
  readonly phones: readonly string[];
  readonly address: string;
  /** Its own website, a whole address; absent while nobody has said. Stays on this machine. */
  readonly website?: string | undefined;
  readonly county: { readonly code: string; readonly name: string };
  /** 机关代字 in use, e.g. 白政发; empty when not registered. */
  readonly documentCodes?: readonly string[] | undefined;
}

export type UnitKind = 'township' | 'department' | 'county-office';

/** 承办 · 保密审查 · 审批 · 主要领导 */
export type OfficerRole = 'handler' | 'reviewer' | 'approver' | 'head';

export interface Officer {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly OfficerRole[];
  readonly phone?: string | undefined;
  readonly active: boolean;
}

/** The three signatures of a secrecy review (保密审查), by name. */
export interface ThreeNames {
  readonly handler: string;
  readonly reviewer: string;
  readonly approver: string;
}
