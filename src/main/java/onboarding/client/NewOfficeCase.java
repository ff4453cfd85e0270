package onboarding.client;

import java.time.LocalDate;

/**
 * A matter of the office itself that is to be taken care of.
 *
 * @param subject what it is about, as people read it
 * @param path key of the process that carries it
 * @param responsible user id of the colleague who answers questions
 * @param readyOn day for which everything is wished to be ready
 */
public record NewOfficeCase(String subject, Product product, String path, String responsible, LocalDate readyOn) {}
