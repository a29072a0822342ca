import { describeNoticeSheets } from '../journey/describeNoticeSheets';

describeNoticeSheets('chromium');
