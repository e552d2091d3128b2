/** A message's text part with its links as links. */
export function MailText({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/\S+)/);
  return (
    <p className="break-words whitespace-pre-wrap">
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <a key={at} href={part} className="text-accent underline underline-offset-2">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}
