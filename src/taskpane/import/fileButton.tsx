import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";

interface FileButtonProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly choose: (file: File) => void;
}

/** A button in the pane's look before the browser's own chooser. */
export function FileButton({ messages, isBusy, choose }: FileButtonProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    // So that the same file, corrected meanwhile, can be chosen once more.
    input.value = "";
    if (file) choose(file);
  };
  return (
    <>
      <Button onPress={() => field.current?.click()} isBusy={isBusy}>
        {t(messages, "import.chooseFile")}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        // Any file: who brings an .xls or a picture is told what to do instead.
        aria-label={t(messages, "import.file")}
        onChange={(event) => chosen(event.currentTarget)}
      />
    </>
  );
}
