/** Sage Connect: main accounts at Między Firmami, exchanges with clients, and the people who take part (procedures.md §3). */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "client",
            "confirmation",
            "engine",
            "evidence",
            "identifier",
            "language",
            "mail",
            "office"
        })
package onboarding.sage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
