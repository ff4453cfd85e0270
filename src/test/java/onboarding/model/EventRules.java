package onboarding.model;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Messages and timers. */
final class EventRules {

    /** The property with which an element says why it catches a message that another one catches too. */
    static final String SHARED_MESSAGE_REASON = "sharedMessageReason";

    static final List<Rule<ProcessModel>> RULES = List.of(
            new Rule<>("one scope subscribes to a message", (model, models) -> subscriptions(model)
                    .filter(subscription ->
                            subscription.property(SHARED_MESSAGE_REASON).isEmpty())
                    .flatMap(subscription -> models.processes().stream().flatMap(other -> subscriptions(other)
                            .filter(element -> !element.equals(subscription))
                            .filter(element -> message(element).equals(message(subscription)))
                            .filter(element ->
                                    element.property(SHARED_MESSAGE_REASON).isEmpty())
                            .map(element -> "%s: %s of %s waits for %s too, which makes an answer ambiguous:"
                                            .formatted(
                                                    subscription.id(),
                                                    element.id(),
                                                    other.id(),
                                                    message(subscription).orElse(""))
                                    + " use one scope, or give the reason in a property "
                                    + SHARED_MESSAGE_REASON)))),
            Rule.each(
                    "a timer fires once",
                    model -> model.of("timerEventDefinition"),
                    timer -> timer.child("timeCycle").isPresent(),
                    "an overdue cycle loses its repetitions: use a date or duration, and a loop in the model"));

    private EventRules() {}

    /** What waits for a message within a running case; a message that starts a process is no such thing. */
    private static Stream<Element> subscriptions(ProcessModel model) {
        Set<Element> starts = model.process().children("startEvent").collect(toSet());
        return model.of("startEvent", "intermediateCatchEvent", "boundaryEvent", "receiveTask")
                .filter(element -> !starts.contains(element))
                .filter(element -> message(element).isPresent());
    }

    private static Optional<String> message(Element element) {
        Element definitions = new Element(element.dom().getOwnerDocument().getDocumentElement());
        Element reference = element.is("receiveTask")
                ? element
                : element.child("messageEventDefinition").orElse(element);
        return definitions
                .children("message")
                .filter(message -> message.id().equals(reference.attribute("messageRef")))
                .map(Element::name)
                .findFirst();
    }
}
