-- The Profit Update that the functions were looked at on last; another one calls for a look (procedures.md §1.8, no. 10).
alter table afas_environment add column functions_update varchar(20);
update afas_environment set functions_update = profit_update
 where ready_at is not null
   and id not in (select environment_id from afas_link where flagged_at is not null);

-- The case in which PCC is being put on the person's workstation; there is never a second one.
alter table afas_user add column pcc_case varchar(20);

-- The case in which the person was last wanted for the environment.
alter table afas_link add column wanted_in varchar(20);

-- "Linked" is since when a token exists; a link that was taken away has none.
update afas_link set linked_at = null, workstation = null
 where state = 'REVOKED' or (state = 'OPEN' and settled_at is not null and settled_at >= linked_at);
