import { simplified } from "./simplified";

/** Blanks of every width, line breaks, zero-width and other characters that nobody sees. */
const invisible = /[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

// ① becomes (1) by hand: unifying compatibility forms would make it a plain 1, as if part of the name
const circled = /[\u2460-\u2473\u2776-\u2793\u24EA-\u24FF\u00B9\u00B2\u00B3\u2070-\u2079]/g;

/** 1. 12、 (1) 一、 （一） ★ # before a name. */
const numbering =
  /^(?:[★☆※#*]|\d{1,3}[.、)]|\(\d{1,3}\)[、.]?|[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)[、.]?)+/;

/** * (*) 注 注1 (注) (1) [1] after a name. */
const footnote = /(?:\*|\(\*+\)|注\d{0,2}|\(注\d{0,2}\)|\(\d{1,2}\)|\[\d{1,2}\])+$/;

/** A text as it compares with others: one width, simplified characters, lower case, nothing invisible. */
export function plainSpelling(text: string): string {
  return simplified(text.normalize("NFKC").replace(invisible, "")).toLowerCase();
}

/** A name without the numbering before and the footnote sign after it, in plain spelling. */
export function bareName(text: string): string {
  const plain = plainSpelling(text.replace(circled, "(1)"));
  return plain.replace(numbering, "").replace(footnote, "");
}

/** Pinyin without blanks, apostrophes and capitals: `Xing'an`, `XING AN` and `xingan` are one. Empty for anything else. */
export function plainPinyin(text: string): string {
  const letters = plainSpelling(text).replace(/['’‘`ʼ-]/g, "");
  return /^[a-z]+$/.test(letters) ? letters : "";
}
