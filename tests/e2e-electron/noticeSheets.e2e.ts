import { describeNoticeSheets } from '../journey/describeNoticeSheets';

describeNoticeSheets('electron');
