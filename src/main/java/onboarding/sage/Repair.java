package onboarding.sage;

/** What comes first when a sitting is taken up again after something did not work (procedures.md §3.9). */
public enum Repair {
    /** What was set up the wrong way is deleted (no. 6 and 11). */
    DELETE_CONFIGURATION("deleteConfiguration"),
    /** The password had changed (no. 9). */
    ENTER_PASSWORD("enterPassword"),
    /** The mail to the main account is asked for once more (no. 5). */
    MAIL_AGAIN("mailAgain"),
    /** Nothing has arrived at the receiver. */
    SEND_AGAIN("sendAgain");

    private final String step;

    Repair(String step) {
        this.step = step;
    }

    /** Names the step on the client's page and in the forms. */
    public String step() {
        return step;
    }

    /** Whether it can come first in this sitting. Whoever orders has nothing to repair. */
    public boolean isFor(Sitting sitting) {
        return this == SEND_AGAIN ? sitting == Sitting.SEND || sitting == Sitting.RECEIVED : sitting != Sitting.ORDER;
    }
}
