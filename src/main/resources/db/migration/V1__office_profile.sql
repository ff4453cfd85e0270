create table office_profile (
    -- One installation serves one office.
    id             smallint           primary key check (id = 1),
    name           varchar(200)       not null,
    country        varchar(2)         not null,
    national_id    varchar(20)        not null,
    email_domains  varchar(253) array not null,
    sender_address varchar(254)       not null,
    phone          varchar(16)        not null,
    language       varchar(2)         not null,
    opens_at       time               not null,
    closes_at      time               not null,
    time_zone      varchar(64)        not null
);
