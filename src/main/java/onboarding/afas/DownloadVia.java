package onboarding.afas;

/** Where a user downloads PCC from; from Profit itself it needs a third function (procedures.md §1.1). */
public enum DownloadVia {
    INSITE,
    PROFIT_WINDOWS
}
