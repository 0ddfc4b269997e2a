-- Files on their way: an upload that may be cut and go on (tus), until a form names it.

-- Seen by its person alone, whatever hat is worn. `expires_at` moves with every piece that arrives.
create table uploads (
  id uuid primary key,
  person_id uuid not null references people(id),
  name text not null check (length(name) between 1 and 255),
  bytes integer not null check (bytes >= 0),
  received integer not null default 0 check (received between 0 and bytes),
  -- Of the whole, once all of it is here.
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index uploads_person on uploads (person_id, created_at);
create index uploads_expiry on uploads (expires_at);
alter table uploads enable row level security;
create policy uploads_read on uploads for select to klik_web using (person_id = (select hat_person()));
create policy uploads_add on uploads for insert to klik_web with check (person_id = (select hat_person()) and received = 0);
create policy uploads_change on uploads for update to klik_web using (person_id = (select hat_person()));
create policy uploads_end on uploads for delete to klik_web using (person_id = (select hat_person()));
create policy uploads_work on uploads for all to klik_worker using ((select hat_reach()) = 'worker');
grant select, insert, update (received, sha256, expires_at), delete on uploads to klik_web;
grant select, delete on uploads to klik_worker;

-- Pieces of an upload in the file store, end to end: the next one begins at `uploads.received`.
create table upload_parts (
  upload_id uuid not null references uploads(id) on delete cascade,
  position integer not null check (position >= 0),
  bytes integer not null check (bytes > 0),
  file_key text not null check (file_key ~ '^[0-9a-f]{32}$'),
  primary key (upload_id, position)
);
alter table upload_parts enable row level security;
create policy upload_parts_read on upload_parts for select to klik_web using (exists (select 1 from uploads u where u.id = upload_id));
create policy upload_parts_add on upload_parts for insert to klik_web with check (exists (select 1 from uploads u where u.id = upload_id));
create policy upload_parts_work on upload_parts for select to klik_worker using ((select hat_reach()) = 'worker');
grant select, insert on upload_parts to klik_web;
grant select on upload_parts to klik_worker;
