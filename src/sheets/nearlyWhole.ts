/** 99.96 % must not read as 100.0 %: what is not reached never looks as if it were. */
export function nearlyWhole(rate: string): string {
  return `IF(AND(${rate}<1,ROUND(${rate},3)>=1),0.999,${rate})`;
}
