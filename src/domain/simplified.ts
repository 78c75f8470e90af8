/** Traditional and variant characters of names of places, totals and indicators; below each its simplified form. */
const traditional = "區縣廣壯瑤臨陽靈興龍勝資樂峯疊總計發專擁權請數萬開經濟術產業國東鎮鄉貴賀欽寧羅馬雲門長嶺灣島陸";
const simple = "区县广壮瑶临阳灵兴龙胜资乐峰叠总计发专拥权请数万开经济术产业国东镇乡贵贺钦宁罗马云门长岭湾岛陆";

const simpleOf = new Map([...traditional].map((character, i) => [character, simple.charAt(i)]));

/** The text in simplified characters, as far as names need it. */
export function simplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simpleOf.get(character) ?? character);
}
