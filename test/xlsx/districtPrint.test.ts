import { writeXlsx } from "../../src/xlsx/writeXlsx";
import { districtWorkbook } from "../independent/districtWorkbook";
import { districts } from "../independent/enteredScene";
import { printScene } from "../independent/printScene";
import { overprinted, printedWords, type PrintedWord } from "../independent/printed";
import { useLibreOffice, type PrintedPage } from "../libreOffice";
import { officialTargets } from "../officialText";

const libreOffice = useLibreOffice();

let pages: readonly PrintedPage[];
let words: readonly (readonly PrintedWord[])[];

beforeAll(async () => {
  const excel = await districtWorkbook(printScene);
  const pdf = await libreOffice.toPdf(libreOffice.keep("districts.xlsx", await writeXlsx(excel.file())));
  excel.dispose();
  pages = await libreOffice.pages(pdf);
  words = printedWords(pdf);
});
