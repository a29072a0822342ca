import { describeRosterPdfs } from '../journey/describeRosterPdfs';

describeRosterPdfs('electron');
