/** Every spelling of the Guilin districts that is accepted, written out by hand from the table of names and codes. */
export const guilinSpellings: Readonly<Record<string, Spellings>> = {
  lingchuan: { names: ["灵川县", "灵川", "靈川縣", "靈川"], codes: ["450323"], pinyin: "Lingchuan" },
  quanzhou: { names: ["全州县", "全州", "全州縣"], codes: ["450324"], pinyin: "Quanzhou" },
  xingan: { names: ["兴安县", "兴安", "興安縣"], codes: ["450325"], pinyin: "Xing'an" },
  yongfu: { names: ["永福县", "永福", "永福縣"], codes: ["450326"], pinyin: "Yongfu" },
  yangshuo: { names: ["阳朔县", "阳朔", "陽朔縣", "陽朔"], codes: ["450321"], pinyin: "Yangshuo" },
  guanyang: { names: ["灌阳县", "灌阳", "灌陽縣"], codes: ["450327"], pinyin: "Guanyang" },
  longsheng: {
    names: ["龙胜县", "龙胜", "龙胜各族自治县", "龙胜自治县", "龍勝各族自治縣"],
    codes: ["450328"],
    pinyin: "Longsheng",
  },
  ziyuan: { names: ["资源县", "资源", "資源縣"], codes: ["450329"], pinyin: "Ziyuan" },
  pingle: { names: ["平乐县", "平乐", "平樂縣"], codes: ["450330"], pinyin: "Pingle" },
  lipu: {
    names: ["荔浦县", "荔浦市", "荔浦", "荔浦縣", "荔蒲", "荔蒲县", "荔蒲市", "荔蒲縣"],
    codes: ["450331", "450381"],
    pinyin: "Lipu",
  },
  gongcheng: {
    names: ["恭城县", "恭城", "恭城瑶族自治县", "恭城自治县", "恭城瑤族自治縣"],
    codes: ["450332"],
    pinyin: "Gongcheng",
  },
  lingui: { names: ["临桂区", "临桂县", "临桂", "臨桂區", "臨桂縣"], codes: ["450312", "450322"], pinyin: "Lingui" },
  xiangshan: { names: ["象山区", "象山", "象山區"], codes: ["450304"], pinyin: "Xiangshan" },
  xiufeng: { names: ["秀峰区", "秀峰", "秀峰區", "秀峯區"], codes: ["450302"], pinyin: "Xiufeng" },
  diecai: { names: ["叠彩区", "叠彩", "疊彩區"], codes: ["450303"], pinyin: "Diecai" },
  qixing: {
    names: ["七星区", "七星", "七星區", "高新七星区", "七星区（高新区）", "七星区(高新区)", "高新区（七星区）"],
    codes: ["450305"],
    pinyin: "Qixing",
  },
  yanshan: { names: ["雁山区", "雁山", "雁山區"], codes: ["450311"], pinyin: "Yanshan" },
};

export interface Spellings {
  readonly names: readonly string[];
  readonly codes: readonly string[];
  readonly pinyin: string;
}
