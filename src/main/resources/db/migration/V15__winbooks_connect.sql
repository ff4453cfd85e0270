-- Since when WinBooks Connect is active for the dossier, so that it can be switched off again.
alter table winbooks_client add column connect_at timestamp with time zone;
