-- The Profit Update that the functions were looked at on last; another one calls for a look (procedures.md §1.8, no. 10).
alter table afas_environment add column functions_update varchar(20);
update afas_environment set functions_update = profit_update
 where ready_at is not null
   and id not in (select environment_id from afas_link where flagged_at is not null);
