// A case in one SMS, for whoever has no line for pages: shown to be copied, or handed to the reader's own telephone. We send nothing.
import { Disclosure } from "#ui/Page.tsx";

export interface CaseSmsProps {
  text: string;
  /** Opens WhatsApp with the text. */
  whatsapp: string;
}

export function CaseSms({ text, whatsapp }: CaseSmsProps) {
  return (
    <Disclosure summary="Kabar dalam satu SMS" icon="send">
      <copy-text>
        <p class="sms">{text}</p>
        <p class="buttons">
          <a class="btn secondary" href={`sms:?&body=${encodeURIComponent(text)}`}>
            Kirim lewat SMS
          </a>
          <a class="btn secondary" href={whatsapp} rel="noreferrer">
            Kirim lewat WhatsApp
          </a>
        </p>
      </copy-text>
      <p class="hint">
        {text.length} huruf, cukup satu SMS. Nomornya Anda pilih sendiri di telepon.
      </p>
    </Disclosure>
  );
}
