import { answerQuestions } from "./answering";
import type { Question } from "./messages";

// The compiler knows this file as part of a page: what a worker calls itself has the page's type.
const answer = answerQuestions((said) => self.postMessage(said));

self.addEventListener("message", ({ data }: MessageEvent<Question>) => void answer(data));
