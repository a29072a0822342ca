import { describeGazette } from '../journey/describeGazette';

describeGazette('chromium');
