package onboarding.confirmation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onboarding.office.IsoDuration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a waiting client is reminded and who is told (procedures.md §0.4), as ISO 8601 durations from the moment the
 * question was sent.
 *
 * @param remind when the client is reminded
 * @param tellResponsible when the responsible colleague is told
 * @param tellManager when the managers are told
 * @param expire when the link stops working and a person decides
 * @param restLimit how long reminders rest at most for a reason that names no day
 * @param vendors other times for single vendors; what is absent there is as above
 */
@ConfigurationProperties("onboarding.confirmation")
public record ReminderTimes(
        @DefaultValue({"P3D", "P7D"}) List<IsoDuration> remind,
        @DefaultValue("P10D") IsoDuration tellResponsible,
        @DefaultValue("P14D") IsoDuration tellManager,
        @DefaultValue("P30D") IsoDuration expire,
        @DefaultValue("P3D") IsoDuration restLimit,
        @DefaultValue Map<String, VendorTimes> vendors) {

    /** Times that differ for one vendor. */
    public record VendorTimes(
            @Nullable List<IsoDuration> remind,
            @Nullable IsoDuration tellResponsible,
            @Nullable IsoDuration tellManager,
            @Nullable IsoDuration expire) {}

    /** One thing that happens while the client is silent. */
    record Step(Kind kind, IsoDuration after) {
        enum Kind {
            REMIND,
            TELL_RESPONSIBLE,
            TELL_MANAGER,
            EXPIRE
        }
    }

    /** What happens for this vendor, in order; the last step is always the expiry. */
    List<Step> steps(String vendor) {
        Optional<VendorTimes> own = Optional.ofNullable(vendors.get(vendor));
        List<Step> steps = new ArrayList<>();
        own.map(VendorTimes::remind).orElse(remind).forEach(after -> steps.add(new Step(Step.Kind.REMIND, after)));
        steps.add(new Step(
                Step.Kind.TELL_RESPONSIBLE,
                own.map(VendorTimes::tellResponsible).orElse(tellResponsible)));
        steps.add(new Step(
                Step.Kind.TELL_MANAGER, own.map(VendorTimes::tellManager).orElse(tellManager)));
        steps.add(new Step(Step.Kind.EXPIRE, own.map(VendorTimes::expire).orElse(expire)));
        return steps;
    }
}
