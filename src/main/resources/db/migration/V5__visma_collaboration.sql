create table visma_collaboration (
  case_reference varchar(20) primary key,
  stage varchar(20) not null,
  situation varchar(40) not null,
  assignment varchar(200) not null,
  current_variant varchar(20),
  variant varchar(20),
  invoice_recipient varchar(20),
  renewal_on date,
  activated_at timestamp with time zone,
  activated_by varchar(64),
  approved_by varchar(200),
  active_since timestamp with time zone,
  ended_at timestamp with time zone
);
