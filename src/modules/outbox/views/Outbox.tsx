// The outbox: what this phone has not brought to the server yet. The list is filled on the phone, because only the phone knows.
import type { PageFrame } from "#ui/frame.ts";
import { EmptyState } from "#ui/Notice.tsx";
import { Shell } from "#ui/Shell.tsx";

interface OutboxProps {
  frame: PageFrame;
  /** Also receives what others could not send. */
  isSupervisor: boolean;
}

export function OutboxPage({ frame, isSupervisor }: OutboxProps) {
  return (
    <Shell frame={frame} title="Kotak keluar">
      <p class="lead">
        Tulisan yang belum sampai di server menunggu di HP ini, lalu terkirim sendiri begitu ada
        jaringan.
      </p>
      <outbox-list>
        <EmptyState
          title="Tidak ada yang menunggu di sini"
          text="Bila skrip dimatikan di peramban ini, setiap kiriman langsung ke server dan tidak ada yang disimpan di HP."
        />
      </outbox-list>
      {isSupervisor && (
        <p>
          <a href="/kiriman-serahan">Kiriman yang diserahkan kepada Anda</a>
        </p>
      )}
    </Shell>
  );
}
