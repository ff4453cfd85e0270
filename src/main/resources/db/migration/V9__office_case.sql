-- A case can be the office's own matter: it has a subject instead of a client and a contact.
alter table onboarding_case alter column client_id drop not null;
alter table onboarding_case alter column contact_first_name drop not null;
alter table onboarding_case alter column contact_last_name drop not null;
alter table onboarding_case alter column contact_email drop not null;
alter table onboarding_case alter column contact_phone drop not null;
alter table onboarding_case alter column known_situation drop not null;
alter table onboarding_case add column subject varchar(200);

-- What open cases of the office are about, such as one person on one path: never two at a time.
create table case_matter (
  matter varchar(300) primary key,
  case_reference varchar(20) not null references onboarding_case (reference)
);
create index case_matter_case on case_matter (case_reference);
