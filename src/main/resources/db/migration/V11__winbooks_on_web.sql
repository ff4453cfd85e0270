-- WinBooks on Web: people whom the distributor synchronises to the Portaal (procedures.md §2.5).
alter table winbooks_user add column on_web_user boolean default false not null;
alter table winbooks_user add column sync_requested_at timestamp with time zone;
alter table winbooks_user add column sync_confirmed_at timestamp with time zone;
