package onboarding.afas.process;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onboarding.afas.AfasWords;
import onboarding.afas.Environment;
import onboarding.afas.Environments;
import onboarding.afas.Links;
import onboarding.afas.PccUser;
import onboarding.approval.Matter;
import onboarding.approval.Proposal;
import onboarding.language.Phrase;
import org.springframework.stereotype.Component;

/**
 * Who is to see which environments of a client, as a manager reads and approves it (procedures.md §0.5): every person with
 * the user code, never a part of the list. Another list is another subject, so that what was approved holds for it alone.
 */
@Component
class AccessList {

    private static final String SUBJECT = "afas-access-";

    /** As long as an approval can name what it is about. */
    private static final int ITEM_LENGTH = 200;

    /** As long as an approval can say why it is wanted. */
    private static final int REASON_LENGTH = 2100;

    private final Environments environments;
    private final Links links;
    private final AfasWords words;

    AccessList(Environments environments, Links links, AfasWords words) {
        this.environments = environments;
        this.links = links;
        this.words = words;
    }

    /**
     * What is proposed.
     *
     * @param subject names exactly this list: environments, people and their user codes
     * @param item short
     * @param everybody the whole list
     */
    record Access(String subject, String item, String everybody) {

        /** What a manager decides who did not ask for it; it costs nothing. */
        Proposal proposal(String caseReference, String requestedBy) {
            return new Proposal(caseReference, subject, Matter.ACCESS, item, false, null, null, requestedBy, everybody);
        }
    }

    Access of(String caseReference) {
        return access(peopleOf(caseReference));
    }

    /** Of a person who is to join a client. */
    Access of(List<Environment> joined, PccUser person) {
        return access(joined.stream()
                .collect(Collectors.toMap(
                        Function.identity(), environment -> List.of(person), (one, other) -> one, LinkedHashMap::new)));
    }

    private Access access(Map<Environment, List<PccUser>> people) {
        return new Access(SUBJECT + digest(people), item(people), everybody(people));
    }

    /** Whether the list stays short enough to be read as a whole when a person with this user code is added. */
    boolean hasRoomFor(String caseReference, String userCode) {
        Map<Environment, List<PccUser>> people = peopleOf(caseReference);
        return list(people, PccUser::userCode).length() + people.size() * (userCode.length() + 2) <= REASON_LENGTH;
    }

    private Map<Environment, List<PccUser>> peopleOf(String caseReference) {
        return environments.ofCase(caseReference).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        environment -> links.peopleOf(environment.id()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static String item(Map<Environment, List<PccUser>> people) {
        long number = people.values().stream().flatMap(List::stream).distinct().count();
        String item = "AFAS Profit %s: %s"
                .formatted(
                        people.keySet().stream().map(Environment::code).collect(Collectors.joining(", ")),
                        Phrase.of("afas.access.people", number));
        return item.length() <= ITEM_LENGTH
                ? item
                : Phrase.of("afas.access.many", people.size(), number).toString();
    }

    /** By name and user code; where that is too long to be kept, by user code. */
    private String everybody(Map<Environment, List<PccUser>> people) {
        String named = list(people, user -> "%s (%s)".formatted(words.nameOf(user.colleague()), user.userCode()));
        return named.length() <= REASON_LENGTH ? named : list(people, PccUser::userCode);
    }

    /** Environments that the same people see are named together. */
    private static String list(Map<Environment, List<PccUser>> people, Function<PccUser, String> words) {
        Map<String, List<String>> codes = new LinkedHashMap<>();
        people.forEach((environment, users) -> codes.merge(
                users.stream().map(words).sorted().collect(Collectors.joining(", ")),
                List.of(environment.code()),
                AccessList::both));
        return codes.entrySet().stream()
                .map(entry -> "%s: %s".formatted(String.join(", ", entry.getValue()), entry.getKey()))
                .collect(Collectors.joining("; "));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static String digest(Map<Environment, List<PccUser>> people) {
        String list = people.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(user -> "%s/%d/%s".formatted(entry.getKey().code(), user.id(), user.userCode())))
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
