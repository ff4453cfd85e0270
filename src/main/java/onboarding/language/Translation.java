package onboarding.language;

/** The words that stand in the place of English ones. */
@FunctionalInterface
public interface Translation {

    /**
     * The words for a reader, or {@code english} itself where there are no others.
     *
     * @param key names the thing that the words belong to, such as {@code form.task-ending.Field_ending.label}
     */
    String of(String key, String english);
}
