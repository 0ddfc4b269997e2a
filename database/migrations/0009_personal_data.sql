-- Personal data under UU 27/2022: how long each kind is kept, what a person may ask for, and the two functions by which
-- personal data leaves. Both change rows through the audit's triggers; the trail never held the values.

-- Rules as data. `automatic`: the nightly job carries the rule out; the others are kept by law and say so.
create table retention_rules (
  code text collate "C" primary key check (code ~ '^[a-z_]{3,40}$'),
  subject text not null check (length(subject) between 3 and 200),
  ground text not null check (length(ground) between 3 and 300),
  keep_days integer check (keep_days between 1 and 36500),
  counted_from text not null check (length(counted_from) between 3 and 120),
  afterwards text not null check (length(afterwards) between 3 and 300),
  automatic boolean not null,
  sort smallint not null,
  check (not automatic or keep_days is not null)
);
alter table retention_rules enable row level security;
create policy retention_rules_read on retention_rules for select using (true);
grant select on retention_rules to klik_web, klik_worker;
insert into retention_rules (code, subject, ground, keep_days, counted_from, afterwards, automatic, sort) values
  ('sign_in_attempts', 'Percobaan masuk: nama pengguna dan alamat internet', 'Keamanan sistem (UU 27/2022 pasal 35 dan 39)', 1, 'percobaannya', 'Dihapus', true, 10),
  ('presences', 'Siapa yang sedang membuka sebuah kasus', 'Pelaksanaan layanan publik (UU 27/2022 pasal 20)', 1, 'terakhir terlihat', 'Dihapus', true, 20),
  ('sessions', 'Sesi masuk: perangkat dan alamat internet', 'Keamanan sistem (UU 27/2022 pasal 35 dan 39)', 30, 'sesi berakhir atau terakhir dipakai', 'Dihapus', true, 30),
  ('access_links', 'Tautan undangan dan atur ulang kata sandi', 'Keamanan sistem (UU 27/2022 pasal 35 dan 39)', 90, 'dipakai atau lewat waktu', 'Dihapus', true, 40),
  ('submissions', 'Salinan isi formulir, penjaga kiriman ganda', 'Pelaksanaan layanan publik (UU 27/2022 pasal 20)', 180, 'dikirim', 'Isinya dikosongkan; tanda terima tinggal', true, 50),
  ('notifications', 'Pemberitahuan', 'Pelaksanaan layanan publik (UU 27/2022 pasal 20)', 365, 'dibuat', 'Dihapus', true, 60),
  ('guest_book', 'Buku tamu: nomor telepon, alamat, dan jenis kelamin', 'Pelaksanaan layanan publik (UU 27/2022 pasal 20)', 365, 'kasusnya ditutup', 'Dikosongkan; nama dan tanggal tinggal pada kasus', true, 70),
  ('closed_cases', 'Nama penanya pada kasus biasa dan buku tamu', 'Kearsipan (UU 43/2009) dan layanan publik (UU 25/2009)', 3650, 'kasus ditutup', 'Nama diganti; pertanyaan dan jawaban tinggal', true, 80),
  ('uploads', 'Berkas yang baru sebagian terkirim', 'Pelaksanaan layanan publik (UU 27/2022 pasal 20)', 7, 'mulai dikirim', 'Dihapus oleh penyapu unggahan', false, 82),
  ('exports', 'Unduhan daftar yang diminta seseorang', 'Pelaksanaan layanan publik (UU 27/2022 pasal 20)', 7, 'selesai dibuat', 'Berkasnya dihapus oleh penyapu unduhan', false, 84),
  ('unsent_work', 'Tulisan luring yang tidak dapat dikirim penulisnya', 'Pelaksanaan layanan publik (UU 27/2022 pasal 20)', null, 'tidak dihitung', 'Disimpan sampai petugas menyelesaikannya, lalu sebagai arsip', false, 86),
  ('cases', 'Kasus, jawaban, surat, berita acara, dan lampirannya', 'Kearsipan (UU 43/2009)', null, 'tidak dihitung', 'Disimpan menurut jadwal retensi arsip kabupaten', false, 90),
  ('reports', 'Laporan tentang penyimpangan', 'PP 12/2017 pasal 22 dan Kearsipan (UU 43/2009)', null, 'tidak dihitung', 'Disimpan sampai Inspektorat menetapkan penyusutannya', false, 100),
  ('audit_trail', 'Jejak perubahan dan catatan pembaca, tanpa isi data pribadi', 'Perekaman pemrosesan (UU 27/2022 pasal 31)', null, 'tidak dihitung', 'Disimpan selama sistem dipakai', false, 110);

-- What a person asks of its own data, or what the admin notes for somebody who came in person.
create table data_requests (
  id uuid primary key,
  person_id uuid not null references people(id),
  region_code text collate "C" not null references regions(code) on update cascade,
  kind text not null check (kind in ('correction', 'erasure')),
  wish text not null check (length(wish) <= 1000),
  state text not null check (state in ('open', 'done', 'refused')),
  -- Null where the person asked by itself.
  recorded_by uuid references people(id),
  asked_at timestamptz not null,
  due_at timestamptz not null,
  decided_at timestamptz,
  decided_by text check (length(decided_by) <= 300),
  reason text not null default '' check (length(reason) <= 1000),
  version integer not null default 1
);
create unique index data_requests_one_open on data_requests (person_id, kind) where state = 'open';
create index data_requests_region on data_requests (region_code, asked_at);
alter table data_requests enable row level security;
create policy data_requests_read on data_requests for select to klik_web using (
  person_id = (select hat_person())
  or (select hat_role()) = 'admin_kabupaten' and region_code >= (select hat_from()) and region_code < (select hat_until()));
create policy data_requests_add on data_requests for insert to klik_web with check (
  state = 'open' and (person_id = (select hat_person()) and recorded_by is null and region_code = (select hat_region())
    or (select hat_role()) = 'admin_kabupaten' and recorded_by = (select hat_person()) and may_administer(person_id)
      and region_code >= (select hat_from()) and region_code < (select hat_until())));
create policy data_requests_change on data_requests for update to klik_web using (
  (select hat_role()) = 'admin_kabupaten' and region_code >= (select hat_from()) and region_code < (select hat_until())
  and may_administer(person_id));
grant select, insert, update (state, decided_at, decided_by, reason, version) on data_requests to klik_web;
select keep_audit('data_requests', '{kind,state}', '{wish,reason}');

-- Carries the automatic rules out, at most `most` rows each; tells what was done. Called by the job, repeated while it is full.
create function carry_out_retention(moment timestamptz, most integer) returns table (rule text, done integer)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  r record;
  past timestamptz;
begin
  for r in select code, keep_days from retention_rules where automatic order by sort loop
    past := moment - make_interval(days => r.keep_days);
    case r.code
      when 'sign_in_attempts' then
        delete from sign_in_attempts a where a.ctid in (select x.ctid from sign_in_attempts x where x.at < past limit most);
      when 'presences' then
        delete from presences a where a.ctid in (select x.ctid from presences x where x.seen_at < past limit most);
      when 'sessions' then
        delete from sessions a where a.id in (select x.id from sessions x where least(x.expires_at, x.seen_at) < past limit most);
      when 'access_links' then
        delete from access_links a where a.id in (select x.id from access_links x where least(x.used_at, x.expires_at) < past limit most);
      when 'submissions' then
        update submissions a set content = '{}' where a.id in (
          select x.id from submissions x where x.at < past and x.content <> '{}' limit most);
      when 'notifications' then
        delete from notifications a where a.id in (select x.id from notifications x where x.at < past limit most);
      when 'guest_book' then
        update guest_book a set phone = '', address = '', sex = '' where a.consultation_id in (
          select x.consultation_id from guest_book x join consultations c on c.id = x.consultation_id
          where c.closed_at < past and (x.phone <> '' or x.address <> '' or x.sex <> '') limit most);
      when 'closed_cases' then
        update guest_book a set name = 'Nama dihapus' where a.consultation_id in (
          select x.consultation_id from guest_book x join consultations c on c.id = x.consultation_id
          where c.closed_at < past and not c.restricted and x.name <> 'Nama dihapus' limit most);
        update consultations a set asker_name = 'Nama dihapus', asker_person_id = null where a.id in (
          select c.id from consultations c where c.closed_at < past and not c.restricted and c.asker_name <> 'Nama dihapus' limit most);
      else raise exception 'There is no way to carry out the rule %.', r.code;
    end case;
    get diagnostics done = row_count;
    rule := r.code;
    return next;
  end loop;
end $$;

-- Erases an account that its person asked to be erased: whoever decides administers the whole account. What must be kept
-- loses the name. Reports of wrongdoing stay as they are (PP 12/2017 art. 22), and so do papers as they were issued.
-- False when there is no such open request for this hat.
create function erase_account(request uuid, moment timestamptz) returns boolean
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  gone constant text := 'Pengguna yang dihapus';
  who uuid;
  was text;
begin
  select d.person_id, p.name into who, was from data_requests d join people p on p.id = d.person_id
  where d.id = request and d.kind = 'erasure' and d.state = 'open' and hat_role() = 'admin_kabupaten'
    and d.region_code >= hat_from() and d.region_code < hat_until() and may_administer(d.person_id)
  for update of d;
  if who is null then return false; end if;
  -- Closing ends sessions and links.
  update people set name = gone, username = 'dihapus-' || left(replace(gen_random_uuid()::text, '-', ''), 12),
    phone = null, email = null, active = false, version = version + 1 where id = who;
  delete from sessions where person_id = who;
  delete from credentials where person_id = who;
  delete from access_links where person_id = who;
  delete from notifications where person_id = who;
  delete from presences where person_id = who;
  -- Also what others typed about the person: the receipt of a form needs no content.
  update submissions set content = '{}' where content <> '{}' and (person_id = who or position(was in content::text) > 0);
  update assignments set ends_on = greatest(starts_on, hat_day()) where person_id = who and (ends_on is null or ends_on > hat_day());
  update leaves set reason = 'Dihapus' where person_id = who;
  update decree_members set name = gone where person_id = who;
  update data_requests set wish = '' where person_id = who;
  -- What a phone could not send (0015).
  delete from outbox_keys where person_id = who;
  update unsent_work set person_name = gone where person_id = who;
  update unsent_work set settled_by = replace(settled_by, was, gone) where position(was in settled_by) > 0;
  -- The name as it was copied beside what the person did.
  update consultations set asker_name = case when asker_person_id = who then gone else asker_name end,
    holder_name = case when holder_id = who then gone else holder_name end,
    responsible_name = case when responsible_person_id = who then gone else responsible_name end
  where not restricted and (asker_person_id = who or holder_id = who or responsible_person_id = who);
  update consultations set filed_by_label = replace(filed_by_label, was, gone) where filed_by = who and not restricted;
  update messages set author_name = gone where author_id = who and consultation_id not in (select id from consultations where restricted);
  update notes set author_name = gone where author_id = who and consultation_id not in (select id from consultations where restricted);
  update attachments set uploaded_by_name = gone where uploaded_by = who and subject_id not in (select id from consultations where restricted);
  update follow_up_steps s set by_name = gone where by_id = who
    and not exists (select 1 from follow_ups f where f.id = s.follow_up_id and f.restricted);
  update follow_ups set proven_by = replace(proven_by, was, gone) where proven_by_id = who and not restricted;
  perform erase_copied_name(who, was, gone);
  return true;
end $$;

-- Lines that hold a name and no id, in ordinary cases that the person has touched. Called by erase_account only.
create function erase_copied_name(who uuid, was text, gone text) returns void
language plpgsql volatile as $$
declare
  touched uuid[];
begin
  select array_agg(distinct e.consultation_id) into touched from case_events e join consultations c on c.id = e.consultation_id
  where e.by_id = who and not c.restricted;
  update case_events set by_name = gone where by_id = who and consultation_id = any (touched);
  update case_events set details = replace(details::text, to_json(was)::text, to_json(gone)::text)::jsonb
  where consultation_id = any (touched) and position(to_json(was)::text in details::text) > 0;
  update escalations set by_name = replace(by_name, was, gone) where consultation_id = any (touched) and position(was in by_name) > 0;
  update closings set by_name = replace(by_name, was, gone) where consultation_id = any (touched) and position(was in by_name) > 0;
  update case_links set by_name = replace(by_name, was, gone) where consultation_id = any (touched) and position(was in by_name) > 0;
  update messages set signed_by = replace(signed_by, was, gone) where consultation_id = any (touched) and position(was in signed_by) > 0;
  update referrals set decided_by = replace(decided_by, was, gone) where consultation_id = any (touched) and position(was in decided_by) > 0;
  update follow_ups set created_by = replace(created_by, was, gone), proven_by = replace(proven_by, was, gone),
    verified_by = replace(verified_by, was, gone)
  where source_id = any (touched) and (position(was in created_by) > 0 or position(was in proven_by) > 0 or position(was in verified_by) > 0);
end $$;

-- Everything that the house holds about the person who asks, at most 2,000 rows of a kind; nothing about anybody else.
create function own_data() returns jsonb
language sql stable security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'orang', (select to_jsonb(x) from (select id, name as nama, username as nama_pengguna, phone as nomor_hp, email as surel,
      active as aktif, created_at as dibuat from people where id = hat_person()) x),
    'masuk', (select to_jsonb(x) from (select password_hash is not null as kata_sandi_ada, totp_confirmed_at as kode_hp_sejak,
      changed_at as diubah from credentials where person_id = hat_person()) x),
    'jabatan', (select coalesce(jsonb_agg(x), '[]') from (select a.title as sebutan, r.name as peran, o.name as kantor,
      g.name as wilayah, a.starts_on as mulai, a.ends_on as berakhir from assignments a join roles r on r.code = a.role
      join offices o on o.id = a.office_id join regions g on g.code = a.region_code
      where a.person_id = hat_person() order by a.starts_on limit 2000) x),
    'perangkat', (select coalesce(jsonb_agg(x), '[]') from (select device as perangkat, address as alamat, started_at as masuk,
      seen_at as terakhir from sessions where person_id = hat_person() order by started_at limit 2000) x),
    'pertanyaan', (select coalesce(jsonb_agg(x), '[]') from (select number as nomor, subject as perihal, question as pertanyaan,
      state as keadaan, asked_at as ditanyakan from consultations where asker_person_id = hat_person() order by asked_at limit 2000) x),
    'tulisan', (select coalesce(jsonb_agg(x), '[]') from (select c.number as nomor_kasus, m.kind as jenis, m.body as isi,
      m.written_at as ditulis from messages m join consultations c on c.id = m.consultation_id
      where m.author_id = hat_person() order by m.written_at limit 2000) x),
    'lampiran', (select coalesce(jsonb_agg(x), '[]') from (select name as berkas, bytes as ukuran, uploaded_at as dikirim
      from attachments where uploaded_by = hat_person() order by uploaded_at limit 2000) x),
    'cuti', (select coalesce(jsonb_agg(x), '[]') from (select starts_on as mulai, ends_on as berakhir, reason as alasan
      from leaves where person_id = hat_person() order by starts_on limit 2000) x),
    'kegiatan', (select coalesce(jsonb_agg(x), '[]') from (select c.number as nomor_kasus, e.kind as kegiatan, e.at as waktu
      from case_events e join consultations c on c.id = e.consultation_id where e.by_id = hat_person() order by e.at desc limit 2000) x),
    'pemberitahuan', (select coalesce(jsonb_agg(x), '[]') from (select title as judul, at as waktu, read_at as dibaca
      from notifications where person_id = hat_person() order by at desc limit 2000) x),
    'permintaan', (select coalesce(jsonb_agg(x), '[]') from (select kind as jenis, wish as isi, state as keadaan, asked_at as diminta,
      decided_at as diputuskan, reason as alasan from data_requests where person_id = hat_person() order by asked_at limit 2000) x))
  where hat_person() is not null
$$;
revoke execute on function carry_out_retention(timestamptz, integer), erase_account(uuid, timestamptz), own_data() from public;
grant execute on function carry_out_retention(timestamptz, integer) to klik_worker;
grant execute on function erase_account(uuid, timestamptz), own_data() to klik_web;
