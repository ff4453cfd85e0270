package onboarding.sage;

/** A part of the set-up that somebody at the client does in one sitting, on our page. */
public enum Sitting {
    ORDER("sage-order"),
    REGISTER("sage-register"),
    WIZARD("sage-wizard"),
    ACTIVATE("sage-activate"),
    JOIN("sage-join"),
    INVITE("sage-invite"),
    SEND("sage-send"),
    RECEIVED("sage-received");

    private final String topic;

    Sitting(String topic) {
        this.topic = topic;
    }

    /** Names the steps on the page, and the question within the case. */
    public String topic() {
        return topic;
    }

    /** Whether the person activates an account there, which may have been active before. */
    boolean activates() {
        return this == ACTIVATE || this == JOIN;
    }

    /** By which the mail tells them apart, from 1 on. */
    int number() {
        return ordinal() + 1;
    }
}
