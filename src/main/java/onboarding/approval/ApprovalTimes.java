package onboarding.approval;

import onboarding.office.IsoDuration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When somebody is reminded of a decision, as ISO 8601 durations from the request on.
 *
 * @param remindAfter when those who may decide are reminded
 * @param escalateAfter when the administrators are told as well
 */
@ConfigurationProperties("onboarding.approval.times")
public record ApprovalTimes(
        @DefaultValue("P1D") IsoDuration remindAfter,
        @DefaultValue("P3D") IsoDuration escalateAfter) {}
