package onboarding.approval;

/** Why something needs an approval. */
public enum Matter {
    /** It may cost money; at the office's cost a manager approves it (procedures.md §0.5). */
    COST,
    /** The client loses functions (procedures.md §4.5). */
    DOWNGRADE,
    /** People get to see what is not open to them now; a manager approves it (procedures.md §0.5; §2.4, step 3). */
    ACCESS
}
