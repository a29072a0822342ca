import { describeGazette } from '../journey/describeGazette';

describeGazette('electron');
