-- What of a source is ours to say, not the document's own title, reads in each reader's language.
update afas_menu set source = '⟦afas.menus.source.helpPages¦Profit, en⟧'
  where edition = 'PROFIT' and language = 'en' and filled_by is null;

update afas_cio_rule set source = '⟦afas.menus.source.noCioStep¦AFAS: Installatieprocedure PCC bij meerdere omgevingen⟧'
  where edition = 'SMALL_BUSINESS' and hosting = 'ONLINE' and filled_by is null;
