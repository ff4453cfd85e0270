-- Which side keeps its main account after both had made one (procedures.md §3.9, no. 11); null where only one was made.
alter table sage_exchange add column kept_by varchar(10);
-- When the account was activated at Między Firmami (procedures.md §3.9, record); null where it was active before.
alter table sage_participant add column activated_at timestamp with time zone;
