package onboarding.approval;

/** Why something needs an approval. */
public enum Matter {
    /** It may cost money; at the office's cost a manager approves it (procedures.md §0.5). */
    COST,
    /** The client loses functions (procedures.md §4.5). */
    DOWNGRADE,
    /** A colleague may see more than everybody does; a manager approves it (procedures.md §2.4, step 3). */
    ACCESS
}
