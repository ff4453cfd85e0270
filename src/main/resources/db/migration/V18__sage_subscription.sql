-- A client who pays for Sage Connect has the own subscription on the exchange; a main account of the office, which serves
-- many clients, bears only what the office pays.
alter table sage_exchange add column package_name varchar(200);
alter table sage_exchange add column contract_reference varchar(100);
alter table sage_exchange add column ordered_on date;
-- Whether the office ordered it for this case, which settles the order when it is given up.
alter table sage_exchange add column ordered_here boolean default false not null;
update sage_exchange set
  package_name = (select a.package_name from sage_main_account a where a.id = main_account_id
                   and (a.ordered_in = sage_exchange.case_reference or a.paid_by = 'OFFICE')),
  contract_reference = (select a.contract_reference from sage_main_account a where a.id = main_account_id
                   and (a.ordered_in = sage_exchange.case_reference or a.paid_by = 'OFFICE')),
  ordered_on = (select a.ordered_on from sage_main_account a where a.id = main_account_id
                   and (a.ordered_in = sage_exchange.case_reference or a.paid_by = 'OFFICE')),
  ordered_here = exists (select 1 from sage_main_account a where a.id = main_account_id
                   and a.ordered_in = sage_exchange.case_reference and a.paid_by = 'OFFICE');
update sage_main_account set package_name = null, contract_reference = null, ordered_on = null where paid_by <> 'OFFICE';
alter table sage_main_account drop column ordered_in;
alter table sage_main_account drop column paid_by;
