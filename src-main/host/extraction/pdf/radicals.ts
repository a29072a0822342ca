// Chromium and some printers write the radical instead of the character that looks the same. The Kangxi block has NFKC forms, the
// supplement hardly any. NFKC as a whole would also change ：，（ and ㎡.
const supplement =
  '⺁厂⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糸⺰纟⺱罓⺲罒⺳网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱亀⻲亀⻳龟';

const points = [...supplement];
const ofSupplement = new Map(points.flatMap((point, index) => (index % 2 === 0 ? [[point, points[index + 1] ?? point] as const] : [])));

const radical = /[\u2e80-\u2fd5]/gu;

/** The ordinary characters for radicals of both blocks. */
export const withoutRadicals = (text: string): string => text.replace(radical, (sign) => ofSupplement.get(sign) ?? sign.normalize('NFKC'));
