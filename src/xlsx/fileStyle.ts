/** How a cell looks, every attribute named. Colours are `#RRGGBB`, sizes points. */
export interface FileStyle {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly color: string;
  readonly fill: string | null;
  readonly horizontal: FileHorizontal | null;
  readonly vertical: "top" | "middle" | "bottom" | "justify" | "distributed";
  readonly wraps: boolean;
  readonly indent: number;
  readonly isLocked: boolean;
  readonly borders: Readonly<Partial<Record<"top" | "bottom" | "left" | "right", FileBorder>>>;
}

export type FileHorizontal = "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";

export interface FileBorder {
  readonly line: FileLine;
  readonly color: string;
}

export type FileLine =
  | "hair"
  | "thin"
  | "medium"
  | "thick"
  | "double"
  | "dotted"
  | "dashed"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";
