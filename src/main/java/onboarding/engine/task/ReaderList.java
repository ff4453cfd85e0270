package onboarding.engine.task;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;

/** A list of tasks that means something else for everybody who looks, in the order in which Tasklist shows them. */
enum ReaderList {
    /** Assigned to the reader and not resting. */
    MINE {
        @Override
        void narrow(ArrayNode conditions, Reader reader) {
            conditions.addObject().put("assignee", reader.personId());
            notResting(conditions, reader);
        }
    },
    /** Offered to the reader or the reader's groups, taken by nobody and not resting. */
    TEAM {
        @Override
        void narrow(ArrayNode conditions, Reader reader) {
            conditions.addObject().put("unassigned", true);
            groups(conditions.addObject().put("candidateUser", reader.personId()), reader);
            notResting(conditions, reader);
        }
    },
    /** The reader's or of the reader's groups, whoever has it, and due before now. */
    OVERDUE {
        @Override
        void narrow(ArrayNode conditions, Reader reader) {
            conditions.addObject().put("dueBefore", reader.now());
            readersOrTheirGroups(conditions, reader);
        }
    },
    /** The reader's or of the reader's groups, whoever has it, and resting until a later time. */
    WAITING {
        @Override
        void narrow(ArrayNode conditions, Reader reader) {
            conditions.addObject().put("followUpAfter", reader.now());
            readersOrTheirGroups(conditions, reader);
        }
    };

    private static final DateTimeFormatter REST_TIME = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** Who looks, and when. */
    record Reader(String personId, Collection<String> groups, Instant at) {

        String now() {
            return REST_TIME.format(at);
        }
    }

    /** The value of the filter's mark. */
    String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Adds the conditions of this list. Each object is one condition, or several of which one suffices; all objects hold
     * together, so whatever else the person searches for narrows further and can never widen.
     */
    abstract void narrow(ArrayNode conditions, Reader reader);

    private static void notResting(ArrayNode conditions, Reader reader) {
        conditions.addObject().put("followUpBeforeOrNotExistent", reader.now());
    }

    private static void readersOrTheirGroups(ArrayNode conditions, Reader reader) {
        ObjectNode either = conditions
                .addObject()
                .put("assignee", reader.personId())
                .put("candidateUser", reader.personId())
                .put("includeAssignedTasks", true);
        if (!reader.groups().isEmpty()) {
            groups(either, reader);
        }
    }

    /** Somebody without a group sees no group's tasks; the engine takes no empty list, so a group that nobody has stands in. */
    private static ObjectNode groups(ObjectNode condition, Reader reader) {
        ArrayNode groups = condition.putArray("candidateGroups");
        reader.groups().forEach(groups::add);
        if (groups.isEmpty()) {
            groups.add("");
        }
        return condition;
    }
}
