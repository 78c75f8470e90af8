import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/t";
import type { Page, PageProps } from "./page";
import { refusal } from "./refusal";

type Component = Page["Component"];

/** A page that is fetched when it is first opened, so that the pane itself is there at once. */
export function laterPage(load: () => Promise<Component>): Component {
  return function LaterPage(props: PageProps): JSX.Element {
    const [found, setFound] = useState<{ readonly Component: Component } | null>(null);
    const [fault, setFault] = useState<string | null>(null);
    useEffect(() => {
      load().then(
        (Component) => setFound({ Component }),
        (error: unknown) => setFault(refusal(props.messages, error).lines[0]?.text ?? ""),
      );
    }, []);
    if (fault !== null) return <p class="refusal">{fault}</p>;
    if (found) return <found.Component {...props} />;
    return <p aria-busy={true}>{t(props.messages, "pane.busy")}</p>;
  };
}
