-- The dossier that the people of a client see, and whether they read reports in View (procedures.md §2.7).
create table winbooks_client (
  case_reference varchar(20) primary key references onboarding_case (reference),
  licence_id bigint not null references winbooks_licence (id),
  dossier varchar(200) not null,
  view_wanted boolean not null,
  ready_at timestamp with time zone
);
