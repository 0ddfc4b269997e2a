-- Lists of any length stay as quick as short ones: indexes that bring them in their order, and a policy of the cases whose
-- share of rows the planner does not take for nothing (docs/adr/0025). Who sees what is as in 0006.

alter table consultations add column district_code text collate "C" generated always as (left(region_code, 8)) stored;
-- The column wrote every row again.
select audit_baseline('consultations');
-- The newest first in a kecamatan or regency; of a village or an office 0006 has one.
create index consultations_of_district on consultations (district_code, asked_at desc, id desc);
create index consultations_of_regency on consultations (regency_code, asked_at desc, id desc);
-- What went up to a province is little.
create index consultations_of_province on consultations (region_code, asked_at desc) where reached_province;
-- What is open is little, however much there has been.
create index consultations_open_newest on consultations (region_code, asked_at desc) where state not in ('closed', 'merged');
create index consultations_closed on consultations (handling_office_id, closed_at desc) where state in ('closed', 'merged');
create index consultations_to_rate on consultations (office_id, closed_at desc) where state = 'closed';
create index follow_ups_verifier on follow_ups (verifier_office_id, due_on);
-- Every page says how much is unread; what has been read is ever more.
create index notifications_unread_office on notifications (office_id) where read_at is null;
create index notifications_unread_person on notifications (person_id) where read_at is null and person_id is not null;
create index messages_to_sign on messages (consultation_id) where state = 'awaiting_signature';

-- The same rows as the policy of 0006, written as a choice instead of a sum of small chances: out of those the planner
-- concluded that a hat sees one row of any table of cases, and sorted or scanned the whole of it.
alter policy consultations_read on consultations using (
  case when restricted then
      asker_person_id = (select hat_person())
      or case (select hat_reach())
        when 'branch' then named_officer_id = (select hat_person())
        when 'oversight' then region_code >= (select hat_from()) and region_code < (select hat_until())
        when 'agency' then id in (select cases_referred_to_hat())
        else false end
    else case (select hat_reach())
      when 'branch' then region_code >= (select hat_from()) and region_code < (select hat_until())
      when 'village' then region_code = (select hat_region())
      when 'institution' then office_id = (select hat_office())
      when 'province' then reached_province and region_code >= (select hat_from()) and region_code < (select hat_until())
      when 'oversight' then region_code >= (select hat_from()) and region_code < (select hat_until())
      when 'agency' then id in (select cases_referred_to_hat())
      else false end
  end);
