// A link that opens an account, shown once: to be read out, copied, scanned or printed now.
import { Button, Buttons, LinkButton } from "#ui/Button.tsx";
import { DescriptionList } from "#ui/Facts.tsx";
import { HiddenField } from "#ui/Field.tsx";
import { Form } from "#ui/Form.tsx";
import { Notice } from "#ui/Notice.tsx";
import type { PageFrame } from "#ui/frame.ts";
import { Shell } from "#ui/Shell.tsx";
import type { LinkPurpose } from "../access-links.ts";

export interface SecretLinkPageProps {
  frame: PageFrame;
  person: { id: string; name: string; username: string };
  purpose: LinkPurpose;
  address: string;
  token: string;
  validUntil: string;
  /** The same address as a picture, `data:` URI. */
  qr: string;
  submissionId: string;
}

export function SecretLinkPage(props: SecretLinkPageProps) {
  const { frame, person, purpose, address, token, validUntil, qr, submissionId } = props;
  const what = purpose === "invitation" ? "undangan" : "atur ulang";
  return (
    <Shell frame={frame} title={`Tautan ${what} untuk ${person.name}`}>
      <Notice tone="wait" title="Tautan ini hanya tampil sekali, di halaman ini">
        Serahkan langsung kepada {person.name}, jangan ke grup. Siapa pun yang memegangnya dapat
        masuk sebagai {person.name}.
      </Notice>
      <DescriptionList
        facts={[
          {
            term: "Tautan",
            detail: (
              <a href={address} rel="noreferrer">
                {address}
              </a>
            ),
          },
          { term: "Nama pengguna", detail: person.username },
          { term: "Berlaku sampai", detail: `${validUntil}, satu kali pakai` },
        ]}
      />
      <p>
        <img src={qr} width="200" height="200" alt={`Kode QR tautan untuk ${person.name}`} />
      </p>
      <Form action={`/admin/orang/${person.id}/slip`} submissionId={submissionId}>
        <HiddenField name="token" value={token} />
        <Buttons>
          <Button icon="print">Cetak slip (PDF, 8 kB)</Button>
          <LinkButton kind="secondary" href={`/admin/orang/${person.id}`}>
            Selesai
          </LinkButton>
        </Buttons>
      </Form>
    </Shell>
  );
}
