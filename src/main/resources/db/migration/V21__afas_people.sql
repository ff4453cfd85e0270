-- The user code while the person works here, so that no two people have the same.
alter table afas_user add column held_user_code varchar(60);
update afas_user set held_user_code = upper(user_code)
 where held_colleague is not null
   and not exists (select 1 from afas_user other
                    where other.held_colleague is not null and upper(other.user_code) = upper(afas_user.user_code)
                      and other.id < afas_user.id);
alter table afas_user add constraint afas_user_code_unique unique (held_user_code);

-- A user code that is to be corrected while rights hang on it; it counts once a manager has approved it.
create table afas_user_correction (
  case_reference varchar(20) not null,
  user_id bigint not null references afas_user (id),
  user_code varchar(60) not null,
  email varchar(254) not null,
  asked_by varchar(64) not null,
  asked_at timestamp with time zone not null,
  constraint afas_user_correction_pk primary key (case_reference)
);
create index afas_user_correction_user on afas_user_correction (user_id);

-- Where the CIO of a local installation is configured, and where an app connector lists the tokens of users.
alter table afas_menu add column central_environment varchar(300);
alter table afas_menu add column user_tokens varchar(300);
update afas_menu set central_environment = 'General / Environment / Central environment / Properties / PCC settings',
       user_tokens = 'General / Management / App connector / Profit Communication Center / User tokens'
 where edition = 'PROFIT' and language = 'en' and filled_by is null;
update afas_menu set central_environment = 'Configuration du CIO'
 where edition = 'PROFIT' and language = 'fr' and filled_by is null;

-- Words of a combination that its source does not name, as an admin filled them in.
create table afas_menu_addition (
  edition varchar(20) not null,
  language varchar(5) not null,
  name varchar(30) not null,
  words varchar(300) not null,
  source varchar(300) not null,
  filled_by varchar(64) not null,
  filled_at timestamp with time zone not null,
  constraint afas_menu_addition_pk primary key (edition, language, name)
);
