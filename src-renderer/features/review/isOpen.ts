import type { OfficeDocument } from '../../../src-domain/review/types';

/** Waits for somebody here: neither approved nor somebody else's. */
export const isOpen = ({ stage }: OfficeDocument): boolean => stage.stage !== 'approved' && stage.stage !== 'closed-elsewhere';
